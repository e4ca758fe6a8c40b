"""Every module that defines kinds of records; importing this one makes ``KINDS`` complete."""

from shelterdesk.casework import (
    acts_for_two,
    card_kinds,
    care,
    case,
    children,
    consent,
    device_check,
    duty,
    emergency,
    episodes,
    gate_kinds,
    health,
    house_kinds,
    intake,
    needs,
    notes,
    passphrase_note,
    people,
    person,
    placement,
    protection,
    retention,
    rights,
    rooms,
    screening,
    things,
)

MODULES = (
    case, intake, person, children, episodes, screening, needs, placement, device_check, consent, notes, protection,
    gate_kinds, house_kinds, retention, acts_for_two, emergency, card_kinds, passphrase_note,
    rooms, care, health, duty, things, people, rights,
)  # fmt: skip
