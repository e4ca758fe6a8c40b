"""Drawers and roles: who holds which compartment, and who may write what into it."""

import re
from enum import StrEnum

_SEALED = re.compile(r"sealed:[0-9a-f]{32}")


class Drawer(StrEnum):
    """A compartment of the vault with its own file, key and log.

    Beside those listed there may be one for each sealed case: ``Drawer("sealed:<case id>")``.
    """

    GATE = "gate"
    HOUSE = "house"
    CASEWORK = "casework"
    CLINICAL = "clinical"
    PROTECTION = "protection"
    FUNDING = "funding"

    @classmethod
    def _missing_(cls, value: object) -> "Drawer | None":
        """The drawer of a sealed case, the same object each time."""
        if not (isinstance(value, str) and _SEALED.fullmatch(value)):
            return None
        found = str.__new__(cls, value)
        found._name_ = found._value_ = value
        known: dict[object, Drawer] = cls._value2member_map_  # type: ignore[assignment]
        return known.setdefault(value, found)

    @classmethod
    def sealed(cls, case_id: str) -> "Drawer":
        """The drawer of a sealed case; raises ValueError for what is no id."""
        return cls(f"sealed:{case_id}")

    @property
    def sealed_case(self) -> str:
        """The case that is sealed in this drawer; empty for the drawers of the house."""
        return self.partition(":")[2]


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


SEALABLE = (Drawer.CASEWORK, Drawer.CLINICAL, Drawer.PROTECTION)
"""The drawers whose sheets of a sealed case lie in its own drawer; they are all of the case that tells anything."""

CASEWORKERS = HELD_BY[Drawer.CASEWORK]
"""Who writes the file of a client."""

CLINICIANS = HELD_BY[Drawer.CLINICAL]
"""Who writes health and therapy."""

PROTECTORS = HELD_BY[Drawer.PROTECTION]
"""Who writes threats, exclusions and the words that must never leave."""


def drawers_of(roles: frozenset[Role]) -> frozenset[Drawer]:
    """The drawers that a member with these roles holds."""
    return frozenset(drawer for drawer, holders in HELD_BY.items() if holders & roles)
