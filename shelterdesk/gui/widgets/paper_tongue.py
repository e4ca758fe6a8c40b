"""Words of casework in the language of a paper, whatever the windows speak."""

from datetime import date, datetime

from PySide6.QtCore import QTranslator

from shelterdesk import paths
from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import CURRENCY
from shelterdesk.casework.record import Question, Shape
from shelterdesk.gui.words import local


class PaperTongue:
    """Labels and values in one language; English where a word has no translation."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._translator = QTranslator()
        self._translator.load(f"shelterdesk_{language}", str(paths.translations()))

    def casework(self, text: str) -> str:
        """A label, a group or the name of a kind."""
        return self._translator.translate("casework", text) or text

    def code(self, codes: CodeList, code: str) -> str:
        """The words for a code."""
        if codes.own_words is not None:
            return codes.label(code, self.language)
        term = codes.terms.get(code, code)
        return self._translator.translate("codes", term) or term

    def value(self, asked: Question, value: object) -> str:
        """A value as it stands on paper; what hides or turns letters round is made visible."""
        if asked.codes is not None:
            several = value if isinstance(value, tuple) else (value,)
            return ", ".join(self.code(asked.codes, str(code)) for code in several)
        if isinstance(value, PartialDate):
            return day_in_figures(value)
        if asked.shape is Shape.MOMENT:
            return moment_in_figures(str(value))
        return visible(f"{value} {self.casework(asked.unit)}" if asked.unit else str(value))


def moment_in_figures(when: str | datetime) -> str:
    """24.05.1999 21:05, in the time of this computer."""
    return f"{local(when):%d.%m.%Y %H:%M}"


def day_in_figures(when: PartialDate) -> str:
    """24.05.1999, 05.1999 or 1999: figures that every language reads; a season as its year."""
    parts = [int(part) for part in str(when).split("-")]
    if len(parts) == 3:
        return f"{date(*parts):%d.%m.%Y}"
    if len(parts) == 2 and parts[1] <= 12:
        return f"{parts[1]:02}.{parts[0]}"
    return str(parts[0])


def day_on_paper(when: PartialDate | None) -> str:
    """A day in figures; empty where none is known."""
    return day_in_figures(when) if when is not None else ""


def money_on_paper(amount: int | None, currency: str | None, language: str) -> str:
    """An amount with the name of its currency in the language of the paper."""
    return f"{amount or 0} {CURRENCY.label(currency, language)}" if currency else str(amount or 0)
