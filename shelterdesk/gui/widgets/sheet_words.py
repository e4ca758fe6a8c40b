"""Sheets in a few words: answers, summaries and changes as plain text in the language of the windows."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import KINDS, Question, Reason, Record, Shape, kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.fields import value_words
from shelterdesk.gui.words import label, reason_label

if TYPE_CHECKING:
    from shelterdesk.vault.change import Change

translate = QCoreApplication.translate

_SHORT = 90
"""Letters of one answer that a summary shows; the whole is in the form."""

_PARTS = 4
"""Answers that a summary shows."""


def member_text(desk: Desk, member_id: str) -> str:
    """The alias of a member of staff; says so where nobody of this id is known here."""
    if not member_id:
        return ""
    member = desk.vault.members.get(member_id)
    return member.alias if member else translate("clients", "somebody unknown here")


def answer_text(asked: Question, value: Any, desk: Desk) -> str:
    """One answer, or why there is none, in words; empty for neither."""
    if isinstance(value, Reason):
        return reason_label(value)
    if value is None or value in ((), [], ""):
        return ""
    if asked.shape is Shape.MEMBER:
        return member_text(desk, str(value))
    if asked.shape is Shape.LINK:
        return translate("clients", "linked sheet")
    if asked.shape is Shape.DATE and not isinstance(value, PartialDate):
        value = PartialDate.parse(str(value))
    return shown(value_words(asked, tuple(value) if isinstance(value, list) else value, desk))


def shown(text: str) -> str:
    """Typed text with every character that hides or turns the others round made visible."""
    return visible(text)


def shortened(text: str, letters: int = _SHORT) -> str:
    """One line of at most so many letters; what is cut shows as an ellipsis."""
    line = " ".join(text[: letters * 4].split())
    return line if len(line) <= letters and len(text) <= letters * 4 else line[: letters - 1].rstrip() + "…"


def summary(record: Record, desk: Desk, *, parts: int = _PARTS) -> str:
    """The first answers of a sheet on one line; says so where nothing is answered yet."""
    told = []
    for name, asked in kind_of(record).questions.items():
        text = answer_text(asked, getattr(record, name), desk)
        if text and asked.shape not in (Shape.LINK, Shape.ATTACHMENT):
            told.append(shortened(text))
        if len(told) == parts:
            break
    return " · ".join(told) or translate("clients", "Nothing filled in yet")


def change_lines(change: "Change", desk: Desk) -> list[tuple[str, str, str]]:
    """(label, before, after) for every field of a change, in the order of the form; fields of a
    newer version come last under their bare name."""
    asked = KINDS[change.kind].questions if change.kind in KINDS else {}
    names = [name for name in asked if name in change.fields]
    names += [name for name in change.fields if name not in asked]
    lines = []
    for name in names:
        before, after = change.fields[name]
        if name in asked:
            told = [answer_text(asked[name], value, desk) for value in (before, after)]
            lines.append((label(asked[name]), told[0], told[1]))
        else:
            lines.append((name, shown(str(before or "")), shown(str(after or ""))))
    return lines


__all__ = ["answer_text", "change_lines", "member_text", "shortened", "shown", "summary"]
