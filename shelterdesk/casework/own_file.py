"""What a copy of a client's own file holds: which lines are theirs, and which speak of other people.

A description tells what a field gives away, so the first judgement needs no list of its own; a person reviews each
line.
"""

from enum import StrEnum

from shelterdesk.casework.record import KINDS, Names, Shape
from shelterdesk.casework.roles import Drawer

DRAWERS = (Drawer.CASEWORK, Drawer.HOUSE, Drawer.CLINICAL)
"""Protection is not among them: it is about others, and what is done against them."""

_OWN = frozenset({"case", "person", "name", "care_card"})
"""Kinds whose names are the client's own."""

_NEVER = (Shape.LINK, Shape.ATTACHMENT)
"""Tells a reader nothing; of a picture a copy is given by itself."""


class Line(StrEnum):
    """What becomes of a line before somebody has looked at it."""

    GIVEN = "given"
    WITHHELD = "withheld"
    """Names somebody else: another client, family, staff."""
    UNDECIDED = "undecided"
    """Free text, which may speak of others: somebody must read it first."""


def first_judgement(kind: str, name: str) -> Line | None:
    """How a field of a kind begins; None if it never stands in a copy."""
    asked = KINDS[kind].questions[name]
    if asked.shape in _NEVER:
        return None
    if asked.shape is Shape.TEXT:
        return Line.UNDECIDED
    if asked.shape is Shape.MEMBER or (asked.names is Names.PERSON and kind not in _OWN):
        return Line.WITHHELD
    if asked.shape is Shape.LINE and kind not in _OWN:
        return Line.UNDECIDED
    return Line.GIVEN
