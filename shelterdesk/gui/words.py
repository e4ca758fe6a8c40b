"""The words of casework on screen: labels, codes, dates and moments in the language of the windows."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import CURRENCY
from shelterdesk.casework.record import KINDS, Kind, Question, Reason
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.casework.validation import PROBLEMS, Problem

if TYPE_CHECKING:
    from shelterdesk.casework.care import CareCard

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # lupdate looks for this name
    """Mark a text for translators where it is kept and translate it where it is shown; Qt's own has no types."""
    del context
    return text


_REASONS = {
    Reason.NOT_ASKED: QT_TRANSLATE_NOOP("words", "Not asked yet"),
    Reason.DECLINED: QT_TRANSLATE_NOOP("words", "Did not want to answer"),
    Reason.UNKNOWN: QT_TRANSLATE_NOOP("words", "Does not know"),
    Reason.UNSAFE_TO_ASK: QT_TRANSLATE_NOOP("words", "Not safe to ask"),
    Reason.NOT_APPLICABLE: QT_TRANSLATE_NOOP("words", "Does not apply"),
}

_DRAWERS = {
    Drawer.GATE: QT_TRANSLATE_NOOP("words", "Gate"),
    Drawer.HOUSE: QT_TRANSLATE_NOOP("words", "House"),
    Drawer.CASEWORK: QT_TRANSLATE_NOOP("words", "Casework"),
    Drawer.CLINICAL: QT_TRANSLATE_NOOP("words", "Clinical"),
    Drawer.PROTECTION: QT_TRANSLATE_NOOP("words", "Protection"),
    Drawer.FUNDING: QT_TRANSLATE_NOOP("words", "Funding"),
}

_ROLES = {
    Role.DIRECTOR: QT_TRANSLATE_NOOP("words", "Director"),
    Role.SOCIAL_WORKER: QT_TRANSLATE_NOOP("words", "Social worker"),
    Role.PSYCHOLOGIST: QT_TRANSLATE_NOOP("words", "Psychologist"),
    Role.COORDINATOR: QT_TRANSLATE_NOOP("words", "Coordinator"),
    Role.NURSE: QT_TRANSLATE_NOOP("words", "Nurse or doctor"),
    Role.LAWYER: QT_TRANSLATE_NOOP("words", "Lawyer in the house"),
    Role.NIGHT_DUTY: QT_TRANSLATE_NOOP("words", "Night duty"),
}

_SEASONS = {
    21: QT_TRANSLATE_NOOP("words", "Spring {year}"),
    22: QT_TRANSLATE_NOOP("words", "Summer {year}"),
    23: QT_TRANSLATE_NOOP("words", "Autumn {year}"),
    24: QT_TRANSLATE_NOOP("words", "Winter {year}/{next}"),
}


def language() -> str:
    """The language of the windows as a code of two letters."""
    return QLocale().name()[:2]


# --- casework --------------------------------------------------------------------------------------


def label(question: Question) -> str:
    """The question in a few words."""
    return translate("casework", question.label)


def hint(question: Question) -> str:
    """The line of help under a question; empty where there is none."""
    return translate("casework", question.hint) if question.hint else ""


def unit(question: Question) -> str:
    """What a number counts; empty where there is none."""
    return translate("casework", question.unit) if question.unit else ""


def group_label(group: str) -> str:
    """The title of a group of questions."""
    return translate("casework", group) if group else ""


def kind_label(kind: Kind | str) -> str:
    """The name of a kind of record; the bare name for a kind this version does not know."""
    if isinstance(kind, str):
        if kind not in KINDS:
            return kind
        kind = KINDS[kind]
    return translate("casework", kind.label)


def kind_plural(kind: Kind) -> str:
    """The name of many records of a kind."""
    return translate("casework", kind.plural)


def code_label(codes: CodeList, code: str) -> str:
    """The words for a code; the code itself where an older or newer list had it."""
    if codes.own_words is not None:
        return codes.label(code, language())
    term = codes.terms.get(code)
    return code if term is None else translate("codes", term)


def reason_label(reason: Reason) -> str:
    """Why there is no value."""
    return translate("words", _REASONS[reason])


def problem_text(problem: Problem) -> str:
    """What looks wrong about an answer."""
    return translate("casework", PROBLEMS[problem.code])


def drawer_label(drawer: Drawer | str) -> str:
    """The name of a drawer; the bare text for one this version does not know."""
    try:
        if Drawer(drawer).sealed_case:
            return translate("words", "A sealed case")
        return translate("words", _DRAWERS[Drawer(drawer)])
    except ValueError:
        return str(drawer)


def role_label(role: Role) -> str:
    """The name of a role of staff."""
    return translate("words", _ROLES[role])


def money_text(held: Mapping[str, int]) -> str:
    """Amounts by currency, as one reads them; ``?`` for a currency nobody named."""
    return ", ".join(
        f"{rest} {code_label(CURRENCY, currency) if currency else '?'}" for currency, rest in sorted(held.items())
    )


# --- dates and moments -----------------------------------------------------------------------------


def date_text(day: date) -> str:
    """A day as 23.11.2026, in English as 23 Nov 2026: never a year of two digits."""
    if language() == "en":
        return f"{day.day} {QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)} {day.year}"
    return day.strftime("%d.%m.") + str(day.year)


def partial_date_text(when: PartialDate) -> str:
    """A date as precisely as it is known: a day, May 2024, Spring 2024 or 2024."""
    parts = [int(part) for part in str(when).split("-")]
    if len(parts) == 3:
        return date_text(date(*parts))
    if len(parts) == 1:
        return str(parts[0])
    year, month = parts
    if month in _SEASONS:
        return translate("words", _SEASONS[month]).format(year=year, next=year + 1)
    return f"{QLocale().standaloneMonthName(month)} {year}"


def local(moment: str | datetime) -> datetime:
    """A stored moment (ISO 8601, UTC) in the time of this computer; raises ``ValueError``."""
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()


def moment_text(moment: str | datetime) -> str:
    """Date and time to the minute, in local time; stored text that is no moment is shown as it is."""
    try:
        here = local(moment)
    except ValueError:
        return str(moment)
    return "{} {}".format(date_text(here.date()), here.strftime("%H:%M"))


def time_text(moment: datetime) -> str:
    """Hour and minute in local time."""
    return local(moment).strftime("%H:%M")


def client_label(card: "CareCard | None") -> str:
    """What a client is called on pages of the house: first name and code from the care card."""
    if card is None:
        return translate("words", "Client without a care card")
    parts = [part for part in (card.called, card.code) if part]
    return visible(" · ".join(parts)) or translate("words", "Card without a name")


__all__ = [
    "QT_TRANSLATE_NOOP", "client_label", "code_label", "date_text", "drawer_label", "group_label", "hint", "kind_label",
    "kind_plural", "label", "language", "local", "moment_text", "money_text", "partial_date_text", "problem_text",
    "reason_label", "role_label", "time_text", "unit",
]
