"""Dates known to the day, month, season or year."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from shelterdesk.errors import NotADateError

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}


@dataclass(frozen=True, order=True)
class PartialDate:
    """A date with its precision, written as in ISO 8601-2 (EDTF): ``2024``, ``2024-05``,
    ``2024-05-12``, and seasons ``2024-21`` spring, ``-22`` summer, ``-23`` autumn, ``-24`` winter
    (the winter that begins in December of that year)."""

    text: str

    def __post_init__(self) -> None:
        match = _EDTF.fullmatch(self.text)
        if not match:
            raise NotADateError(self.text)
        year, month, day = (int(part) if part else 0 for part in match.groups())
        if year < 1 or not (0 <= month <= 12 or (month in _SEASON_MONTHS and not day)):
            raise NotADateError(self.text)
        if day and (not month or day > monthrange(year, month)[1]):
            raise NotADateError(self.text)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read the stored form; raises ``NotADateError``."""
        return cls(text)

    def __str__(self) -> str:
        return self.text

    def span(self) -> tuple[date, date]:
        """First and last day it can mean."""
        year, month, day = (int(part) if part else 0 for part in _EDTF.fullmatch(self.text).groups())  # type: ignore[union-attr]
        if day:
            return date(year, month, day), date(year, month, day)
        if not month:
            return date(year, 1, 1), date(year, 12, 31)
        first, last = _SEASON_MONTHS.get(month, (month, month))
        over = last > 12
        end_year, end_month = (year + 1, last - 12) if over else (year, last)
        return date(year, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])
