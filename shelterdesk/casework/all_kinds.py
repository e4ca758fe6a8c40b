"""Every module that defines kinds of records; importing this one makes ``KINDS`` complete."""

from shelterdesk.casework import (
    case,
    children,
    consent,
    device_check,
    episodes,
    gate_kinds,
    house_kinds,
    intake,
    needs,
    notes,
    person,
    placement,
    protection,
    screening,
)

MODULES = (
    case, intake, person, children, episodes, screening, needs, placement, device_check, consent, notes, protection,
    gate_kinds, house_kinds,
)  # fmt: skip
