"""What one person alone may tell hospital, ambulance or police when a life is at risk: a list, not a judgement.

Never where the house is or who works there, never notes or stories, never what lies with therapy or protection.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shelterdesk.casework.record import KINDS, Names, Question, Shape

_KINDS = ("person", "name", "immediate_needs", "family_link", "guardian", "episode")
"""Kinds of the casework drawer that may help at once."""

_ABOUT_THE_HOUSE = frozenset({("immediate_needs", "knows_where"), ("immediate_needs", "avoid")})
"""Speak of where the client is now."""

_STORIES = frozenset({("episode", Shape.TEXT)})
"""What somebody told at length."""

_NEVER = (Shape.MEMBER, Shape.LINK, Shape.ATTACHMENT)
"""Who works here, our own records, and files beside them."""

USUAL: Mapping[str, frozenset[tuple[str, str]]] = {
    "hospital": frozenset({
        ("person", "Name"), ("person", "Age and gender"), ("person", "Talking"), ("person", "Everyday health"),
        ("immediate_needs", "Health now"),
    }),
    "ambulance": frozenset({
        ("person", "Age and gender"), ("person", "Talking"), ("immediate_needs", "Health now"),
    }),
    "police": frozenset({
        ("person", "Name"), ("person", "Age and gender"), ("person", "Talking"), ("immediate_needs", "Safety now"),
        ("immediate_needs", "People left behind"),
    }),
}  # fmt: skip
"""Recipient → the groups (kind, group) that are ticked at first; each tick can be changed."""


@dataclass(frozen=True)
class Part:
    """A group of fields of one kind that may be told."""

    kind: str
    group: str
    fields: Mapping[str, Question]


def parts() -> Iterator[Part]:
    """All that may be told, in the order of the file."""
    for kind in _KINDS:
        groups: dict[str, dict[str, Question]] = {}
        for name, asked in KINDS[kind].questions.items():
            if may_be_told(kind, name):
                groups.setdefault(asked.group, {})[name] = asked
        yield from (Part(kind, group, fields) for group, fields in groups.items())


def may_be_told(kind: str, name: str) -> bool:
    """Whether a field may stand on the sheet at all."""
    asked = KINDS[kind].questions[name]
    allowed = kind in _KINDS and (kind, name) not in _ABOUT_THE_HOUSE and (kind, asked.shape) not in _STORIES
    return allowed and asked.names is not Names.PLACE and asked.shape not in _NEVER
