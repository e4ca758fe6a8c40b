"""Which field a question gets."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import KINDS, Question, Record, Shape, kind_of, questions_of
from shelterdesk.casework.sections import SECTIONS
from shelterdesk.gui import words
from shelterdesk.gui.widgets.attachment_field import AttachmentField
from shelterdesk.gui.widgets.chips_field import ChipsField
from shelterdesk.gui.widgets.choice_field import ChecksField, ChoiceField
from shelterdesk.gui.widgets.date_field import DateField, MomentField
from shelterdesk.gui.widgets.field import Field
from shelterdesk.gui.widgets.line_field import LineField, NumberField
from shelterdesk.gui.widgets.option_field import Option, OptionField, Options, code_options
from shelterdesk.gui.widgets.scale_field import ScaleField, is_scale
from shelterdesk.gui.widgets.text_field import TextField

if TYPE_CHECKING:
    from shelterdesk.gui.desk import Desk

translate = QCoreApplication.translate

_CASES_OFFERED = 300
_OF_CLIENTS = frozenset(name for section in SECTIONS for name in section.kinds)
_MANY = frozenset({"session", "session_series"})
"""Nobody chooses among those of the whole house: in ten years there are too many to read for a form."""
FEW, SOME = 4, 8
"""So many options of a choice, and of a list to tick, still stand on the form itself."""


def field_for(
    question: Question, desk: "Desk | None" = None, case_id: str = "", parent: QWidget | None = None
) -> Field:
    """A new field for a question. ``desk`` gives the colleagues and the records of the case to choose from;
    without it their lists are empty."""
    match question.shape:
        case Shape.TEXT:
            return TextField(parent)
        case Shape.DATE:
            return DateField(question, parent)
        case Shape.MOMENT:
            return MomentField(question, parent)
        case Shape.NUMBER:
            return ScaleField(parent) if is_scale(question) else NumberField(question, parent)
        case Shape.CODE | Shape.CODES:
            return _of_codes(question, parent)
        case Shape.MEMBER:
            return OptionField(_members(desk), parent)
        case Shape.LINK:
            return OptionField(_records(desk, question.target, case_id), parent)
        case Shape.LINE | Shape.PHONE:
            return LineField(question, parent)
        case Shape.ATTACHMENT:
            return AttachmentField(parent)


def _of_codes(question: Question, parent: QWidget | None) -> Field:
    codes = question.codes
    if codes is None:
        raise ValueError(question.label)
    options = code_options(codes)
    several = question.shape is Shape.CODES
    if len(codes.terms) <= (SOME if several else FEW):
        return ChecksField(options, parent) if several else ChoiceField(options, parent)
    return ChipsField(options, parent) if several else OptionField(options, parent)


def _members(desk: "Desk | None") -> Options:
    def options() -> list[Option]:
        if desk is None:
            return []
        members = sorted(desk.vault.members.values(), key=lambda member: (not member.active, member.alias.casefold()))
        return [(member.id, member.alias) for member in members]  # who left stands last: old records name them

    return options


def _records(desk: "Desk | None", kind: str, case_id: str) -> Options:
    def options() -> list[Option]:
        if desk is None or kind not in KINDS:
            return []
        if kind == "case":
            return _cases(desk, case_id)
        if not desk.opens(KINDS[kind], case_id):  # linked to what lies in a drawer that is not one's own
            return []
        if kind in _MANY and not case_id:
            return []
        of_case = case_id and kind in _OF_CLIENTS | _MANY  # rooms, groups and people from outside belong to no case
        found = desk.vault.of_case(KINDS[kind].record, case_id) if of_case else desk.vault.all(KINDS[kind].record)
        return [(record.id, record_words(record)) for record in found]

    return options


def _cases(desk: "Desk", case_id: str) -> list[Option]:
    """Other clients by code: those who came last, and those whom a sheet of this case names already."""
    if not desk.sees_cases:
        return []
    offered = {row.id: row.code for row in desk.vault.cases(limit=_CASES_OFFERED).rows if row.id != case_id}
    for link in KINDS.values():
        targets = [name for name, asked in link.questions.items() if asked.target == "case"]
        for record in desk.vault.of_case(link.record, case_id) if targets and desk.opens(link, case_id) else ():
            for named in (getattr(record, name) for name in targets):
                if named and named not in offered and (case := desk.vault.get(KINDS["case"].record, named)):
                    offered[named] = getattr(case, "code", None) or named
    return list(offered.items())


def record_words(record: Record) -> str:
    """A record in a few words: its first answered date or name and its first other answer."""
    parts: list[str] = []
    for name, question in questions_of(type(record)).items():
        text = value_words(question, getattr(record, name))
        if text and question.shape not in (Shape.LINK, Shape.ATTACHMENT):
            parts.append(text.splitlines()[0][:60])
        if len(parts) == 2:
            break
    return " · ".join(parts) or words.kind_label(kind_of(record))


def value_words(question: Question, value: object, desk: "Desk | None" = None) -> str:
    """A value as one reads it; empty where there is none. Ids of colleagues become aliases with ``desk``."""
    if value in (None, "", ()):
        return ""
    if question.shape is Shape.CODES and question.codes and isinstance(value, tuple):
        return ", ".join(words.code_label(question.codes, str(code)) for code in value)
    if question.shape is Shape.CODE and question.codes:
        return words.code_label(question.codes, str(value))
    return _plain_words(question, value, desk)


def _plain_words(question: Question, value: object, desk: "Desk | None") -> str:
    if isinstance(value, PartialDate):
        return words.partial_date_text(value)
    if question.shape is Shape.MOMENT:
        return words.moment_text(str(value))
    if question.shape is Shape.MEMBER and desk is not None:
        return desk.vault.alias_of(str(value))
    if question.shape is Shape.ATTACHMENT:
        return translate("fields", "a file kept with it")
    unit = words.unit(question)
    if unit[:1].isdigit():  # a scale, not something that is counted
        return f"{value} ({unit})"
    return f"{value} {unit}" if unit else str(value)


__all__ = ["field_for", "record_words", "value_words"]
