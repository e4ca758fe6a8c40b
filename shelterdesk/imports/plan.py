"""How a list is read: which rows are headings, what each column means, and what the words in it stand for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from shelterdesk.casework import KINDS
from shelterdesk.casework.record import Question, Shape

ROW_KINDS = ("case", "person", "name", "intake", "episode")
"""What one row of a list of clients becomes, at most one record of each kind; the first is always made."""

NOTE = "note"
"""The target of a column that has no field: it is kept word for word in a team note of the client."""

_SHAPES = frozenset({
    Shape.LINE, Shape.TEXT, Shape.CODE, Shape.CODES, Shape.DATE, Shape.NUMBER, Shape.PHONE,
})  # fmt: skip


@dataclass(frozen=True)
class Target:
    """A field that a column fills; with ``code`` the column says yes or no to one answer of a field with several."""

    kind: str
    field: str
    code: str = ""

    @property
    def question(self) -> Question:
        """The description of the field."""
        return KINDS[self.kind].questions[self.field]


@dataclass(frozen=True)
class Column:
    """What one column means."""

    heading: str
    """As it stands in the list."""
    target: Target | str | None = None
    """A field, ``NOTE``, or nothing: then the column is left out."""
    values: Mapping[str, str] = field(default_factory=dict)
    """For fields with codes: word as it stands in the list (``key_of``) → code, empty for "keep it in the note"."""
    month_first: bool = False
    """Whether 05/12/2024 means the twelfth of May."""


@dataclass(frozen=True)
class Plan:
    """How a sheet is read."""

    headings: int
    """How many rows at the top are headings."""
    columns: tuple[Column, ...]


@cache
def targets() -> tuple[Target, ...]:
    """Every field a column can fill, in order of the forms."""
    return tuple(
        Target(kind, name)
        for kind in ROW_KINDS
        for name, asked in KINDS[kind].questions.items()
        if asked.shape in _SHAPES
    )


def key_of(text: object) -> str:
    """The form in which two words of a list are the same: no case, no outer or doubled blanks."""
    return " ".join(str(text).replace("\N{NO-BREAK SPACE}", " ").split()).casefold()


def letters_of(text: object) -> str:
    """Letters and digits alone: ``Forced labour``, ``ForcedLabour`` and ``forced_labour`` are one."""
    return "".join(char for char in str(text).casefold().replace("ё", "е") if char.isalnum())
