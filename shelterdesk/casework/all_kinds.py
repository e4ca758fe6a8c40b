"""Every module that defines kinds of records; importing this one makes ``KINDS`` complete."""

from shelterdesk.casework import (
    acts_for_two,
    card_kinds,
    case,
    children,
    consent,
    device_check,
    emergency,
    episodes,
    gate_kinds,
    house_kinds,
    intake,
    needs,
    notes,
    passphrase_note,
    person,
    placement,
    protection,
    retention,
    screening,
)

MODULES = (
    case, intake, person, children, episodes, screening, needs, placement, device_check, consent, notes, protection,
    gate_kinds, house_kinds, retention, acts_for_two, emergency, card_kinds, passphrase_note,
)  # fmt: skip
