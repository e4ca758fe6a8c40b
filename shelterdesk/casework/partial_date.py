"""Dates known to the day, month, season or year."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import total_ordering

from shelterdesk.errors import NotADateError

_EDTF = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
_WINTER = 24


@total_ordering
@dataclass(frozen=True)
class PartialDate:
    """A date with its precision, written as in ISO 8601-2 (EDTF): ``2024``, ``2024-05``,
    ``2024-05-12``, and seasons ``2024-21`` spring, ``-22`` summer, ``-23`` autumn, ``-24`` winter
    (the winter that begins in December of that year). Ordered by the first day it can mean."""

    text: str

    def __post_init__(self) -> None:
        match = _EDTF.fullmatch(self.text)
        if not match:
            raise NotADateError(self.text)
        year, month, day = (None if part is None else int(part) for part in match.groups())
        if not year or not _in_calendar(year, month, day):
            raise NotADateError(self.text)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read the stored form; raises ``NotADateError``."""
        return cls(text)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """A date known to the day."""
        return cls(day.isoformat())

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: PartialDate) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return (*self.span(), self.text) < (*other.span(), other.text)

    @property
    def year(self) -> int:
        """The year; of a winter the one in which it begins."""
        return int(self.text[:4])

    @property
    def month(self) -> int | None:
        """1–12, or ``None`` where only the year or season is known."""
        part = int(self.text[5:7] or 0)
        return part if 1 <= part <= 12 else None

    @property
    def season(self) -> int | None:
        """21 spring, 22 summer, 23 autumn, 24 winter; else ``None``."""
        part = int(self.text[5:7] or 0)
        return part if part in _SEASON_MONTHS else None

    @property
    def day(self) -> int | None:
        """Day of the month, where known."""
        return int(self.text[8:10]) if len(self.text) == 10 else None

    def span(self) -> tuple[date, date]:
        """First and last day it can mean."""
        if self.day is not None:
            known = date.fromisoformat(self.text)
            return known, known
        if self.month is None and self.season is None:
            return date(self.year, 1, 1), date(self.year, 12, 31)
        first, last = _SEASON_MONTHS.get(self.season or 0, (self.month or 1, self.month or 1))
        end_year, end_month = (self.year + 1, last - 12) if last > 12 else (self.year, last)
        return date(self.year, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def _in_calendar(year: int, month: int | None, day: int | None) -> bool:
    if month is None:
        return True
    if month in _SEASON_MONTHS:
        return day is None and not (month == _WINTER and year == 9999)  # that winter ends beyond the calendar
    if not 1 <= month <= 12:
        return False
    return day is None or 1 <= day <= monthrange(year, month)[1]
