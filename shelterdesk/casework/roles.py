"""Drawers and roles: who holds which compartment, and who may write what into it."""

from enum import StrEnum


class Drawer(StrEnum):
    """A compartment of the vault with its own file, key and log."""

    GATE = "gate"
    HOUSE = "house"
    CASEWORK = "casework"
    CLINICAL = "clinical"
    PROTECTION = "protection"
    FUNDING = "funding"


class Role(StrEnum):
    """What a member of staff does. More roles are rows here and in ``HELD_BY``, not code."""

    DIRECTOR = "director"
    SOCIAL_WORKER = "social_worker"
    PSYCHOLOGIST = "psychologist"
    COORDINATOR = "coordinator"
    NURSE = "nurse"
    LAWYER = "lawyer"
    NIGHT_DUTY = "night_duty"


EVERYONE = frozenset(Role)

HELD_BY: dict[Drawer, frozenset[Role]] = {
    Drawer.GATE: EVERYONE,
    Drawer.HOUSE: EVERYONE,
    Drawer.CASEWORK: frozenset({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.PSYCHOLOGIST, Role.COORDINATOR}),
    Drawer.CLINICAL: frozenset({Role.PSYCHOLOGIST, Role.NURSE}),
    Drawer.PROTECTION: frozenset({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.LAWYER}),
    Drawer.FUNDING: frozenset({Role.DIRECTOR}),
}
"""The table of drawers and the roles that hold their keys."""


CASEWORKERS = HELD_BY[Drawer.CASEWORK]
"""Who writes the file of a client."""

CLINICIANS = HELD_BY[Drawer.CLINICAL]
"""Who writes health and therapy."""

PROTECTORS = HELD_BY[Drawer.PROTECTION]
"""Who writes threats, exclusions and the words that must never leave."""


def drawers_of(roles: frozenset[Role]) -> frozenset[Drawer]:
    """The drawers that a member with these roles holds."""
    return frozenset(drawer for drawer, holders in HELD_BY.items() if holders & roles)
