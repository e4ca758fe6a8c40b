"""Tables of records from their descriptions: a column for each of the first questions, a cell for each answer."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import KINDS, Kind, Question, Record, Shape, kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.fields import value_words
from shelterdesk.gui.widgets.paged_table import PAGE, Column, Page
from shelterdesk.gui.words import label, reason_label

MOST_COLUMNS = 7
_LETTERS = 120
_NARROW = {Shape.NUMBER: 3, Shape.DATE: 3, Shape.MOMENT: 4, Shape.MEMBER: 3, Shape.CODE: 3}
_WIDE = 4


def columns_of(
    kind: Kind, desk: Desk, most: int = MOST_COLUMNS, names: Sequence[str] = ()
) -> list[Column[Record]]:
    """The questions with these names; without names the first that fit on a line."""
    long = (Shape.TEXT, Shape.ATTACHMENT)
    short = [name for name, one in kind.questions.items() if one.shape not in long]
    asked = {name: kind.questions[name] for name in names or short[:most]}
    return [
        Column(partial(label, one), partial(_of, name, one, desk), _NARROW.get(one.shape, _WIDE))
        for name, one in asked.items()
    ]


def _of(name: str, asked: Question, desk: Desk, record: Record) -> str:
    reason = record.reasons.get(name)
    return reason_label(reason) if reason is not None else cell(asked, getattr(record, name), desk)


def cell(asked: Question, value: Any, desk: Desk) -> str:
    """An answer on one line; a link as the first words of the record it points to."""
    if asked.shape is Shape.LINK and value:
        kind = KINDS.get(asked.target)
        found = desk.vault.get(kind.record, str(value)) if kind is not None and desk.opens(kind) else None
        text = _first_words(found) if found is not None else ""
    else:
        text = value_words(asked, value, desk)
    return visible(" ".join(text[:_LETTERS].split()))


def _first_words(record: Record) -> str:
    """What a record is called: its first answer."""
    questions = kind_of(record).questions
    return next((text for name, asked in questions.items() if (text := value_words(asked, getattr(record, name)))), "")


def pages_of(records: Iterable[Record]) -> Any:
    """What a table fetches: these records, page by page."""
    rows = list(records)

    def fetch(after: int | None) -> Page[Record]:
        first = after or 0
        end = first + PAGE
        return Page(rows[first:end], end if end < len(rows) else None)

    return fetch


__all__ = ["MOST_COLUMNS", "cell", "columns_of", "pages_of"]
