"""Sheets in a few words: answers, summaries and changes as plain text in the language of the windows."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Kind, Question, Reason, Record, Shape, kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.words import code_label, label, moment_text, partial_date_text, reason_label, unit

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
    """One answer in words; empty where there is none. Accepts values of a record and of a log body."""
    if value is None or value in ((), [], ""):
        return ""
    if asked.shape in (Shape.CODE, Shape.CODES) and asked.codes is not None:
        codes = value if isinstance(value, (tuple, list)) else (value,)
        return ", ".join(code_label(asked.codes, str(code)) for code in codes)
    if asked.shape is Shape.DATE:
        return partial_date_text(value if isinstance(value, PartialDate) else PartialDate.parse(str(value)))
    if asked.shape is Shape.MOMENT:
        return moment_text(str(value))
    if asked.shape is Shape.MEMBER:
        return member_text(desk, str(value))
    if asked.shape is Shape.LINK:
        return translate("clients", "linked sheet")
    if asked.shape is Shape.NUMBER and asked.unit:
        return "{} {}".format(value, unit(asked))
    return str(value)


def reason_text(why: str) -> str:
    """Why there is no answer, in words; the bare code where a newer version wrote it."""
    try:
        return reason_label(Reason(why))
    except ValueError:
        return why


def shortened(text: str, letters: int = _SHORT) -> str:
    """One line of at most so many letters; what is cut shows as an ellipsis."""
    line = " ".join(text[: letters * 4].split())
    return line if len(line) <= letters and len(text) <= letters * 4 else line[: letters - 1].rstrip() + "…"


def summary(record: Record, desk: Desk, *, parts: int = _PARTS) -> str:
    """The first answers of a sheet on one line; says so where nothing is answered yet."""
    told = []
    for name, asked in kind_of(record).questions.items():
        text = answer_text(asked, getattr(record, name), desk)
        if text and asked.shape is not Shape.LINK:
            told.append(shortened(text))
        if len(told) == parts:
            break
    return " · ".join(told) or translate("clients", "Nothing filled in yet")


def change_lines(kind: Kind, changed: Mapping[str, tuple[Any, Any]], desk: Desk) -> list[tuple[str, str, str]]:
    """(label, before, after) for every field of a change, in the order of the form; reasons come
    as the words for them, fields of a newer version under their bare name."""
    lines = []
    names = [name for name in kind.questions if name in changed]
    names += [name for name in changed if name not in kind.questions and name not in ("case_id", "reasons")]
    for name in names:
        asked = kind.questions.get(name)
        before, after = changed[name]
        if asked is None:
            lines.append((name, str(before or ""), str(after or "")))
        else:
            lines.append((label(asked), answer_text(asked, before, desk), answer_text(asked, after, desk)))
    return lines + _reason_lines(kind, changed.get("reasons"))


def _reason_lines(kind: Kind, changed: tuple[Any, Any] | None) -> list[tuple[str, str, str]]:
    before, after = (part or {} for part in changed) if changed else ({}, {})
    lines = []
    for name in kind.questions:
        if before.get(name) != after.get(name):
            texts = [reason_text(part[name]) if name in part else "" for part in (before, after)]
            lines.append((label(kind.questions[name]), texts[0], texts[1]))
    return lines


__all__ = ["answer_text", "change_lines", "member_text", "reason_text", "shortened", "summary"]
