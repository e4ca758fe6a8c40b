"""Dates as people type and read them: ``12.05.2024``, ``май 2024``, ``осень 2023``, ``2024``."""

import re

from shelterdesk.casework.date_words import month_name, month_of, season_name, season_of
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.errors import NotADateError

_STORED = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[./\-\s]\s*([0-9]{1,2})[./\-\s]\s*([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[./\-]([0-9]{1,2})(?:[./\-]([0-9]{1,2}))?")
_MONTH_YEAR = re.compile(r"([0-9]{1,2})[./\-]([0-9]{4})")
_TWO_YEARS = re.compile(r"\b([0-9]{4})\s*[/–—-]\s*([0-9]{4}|[0-9]{2})\b")
_TOKENS = re.compile(r"[0-9]+|[^\W\d_]+")
_YEAR_WORDS = frozenset({
    "г", "год", "года", "году", "р", "року", "рік", "ж", "жыл", "жылы", "жылғы", "йил", "йили", "yil", "yili", "yilgi",
    "соли", "сол", "в", "у", "of", "in", "the", "с", "до", "по", "st", "nd", "rd", "th", "го", "числа",
})


def read_date(text: str, language: str = "") -> PartialDate:
    """Read a date with the precision it was typed with, day before month; raises ``NotADateError``.

    Understands numbers, month names and seasons in English, Russian, Kazakh, Uzbek and Ukrainian (seasons
    in Kyrgyz and Tajik too). A year of two digits is refused: nobody can know the century of a birth.
    """
    typed = text.strip().strip(".").strip()
    for pattern, order in ((_DAY_FIRST, (3, 2, 1)), (_YEAR_FIRST, (1, 2, 3)), (_MONTH_YEAR, (2, 1, 0))):
        found = pattern.fullmatch(typed)
        if found:
            return _made(text, *(found[place] if place else None for place in order))
    if _STORED.fullmatch(typed):
        return PartialDate.parse(typed)
    return _from_words(text, typed, language)


def _from_words(text: str, typed: str, language: str) -> PartialDate:
    winter, typed = _winter_years(text, typed)
    years: list[str] = [winter] if winter else []
    days: list[str] = []
    parts: list[str] = []
    for token in _TOKENS.findall(typed.lower()):
        if token.isdigit():
            (years if len(token) == 4 else days).append(token)
        elif token not in _YEAR_WORDS:
            parts.append(str(month_of(token) or season_of(token, language) or ""))
    if len(years) != 1 or len(parts) > 1 or len(days) > len(parts):
        raise NotADateError(text)
    return _made(text, years[0], *parts, *days)


def _winter_years(text: str, typed: str) -> tuple[str | None, str]:
    """``зима 2023/24`` means the winter that begins in 2023."""
    found = _TWO_YEARS.search(typed)
    if not found or season_of(typed.split(maxsplit=1)[0]) != 24:
        return None, typed
    first, second = int(found[1]), int(found[2])
    if second % 100 != (first + 1) % 100:
        raise NotADateError(text)
    return found[1], typed.replace(found[0], " ")


def _made(text: str, year: str | None, month: str | None = None, day: str | None = None) -> PartialDate:
    try:
        return PartialDate.parse("-".join(part.zfill(2) for part in (year, month, day) if part is not None))
    except NotADateError:
        raise NotADateError(text) from None


def say_date(known: PartialDate, language: str = "en") -> str:
    """The date as read in a language: ``12.05.2024`` (English ``12 May 2024``), ``май 2024``, ``осень 2023``."""
    if known.day is not None and known.month is not None:
        if language == "en":
            return f"{known.day} {month_name(known.month, 'en')} {known.year:04d}"
        return f"{known.day:02d}.{known.month:02d}.{known.year:04d}"
    if known.month is not None:
        return f"{month_name(known.month, language)} {known.year:04d}"
    if known.season == 24:
        return f"{season_name(24, language)} {known.year:04d}/{(known.year + 1) % 100:02d}"
    if known.season is not None:
        return f"{season_name(known.season, language)} {known.year:04d}"
    return f"{known.year:04d}"
