"""What happens in the invented shelter: events in time, each written by somebody, on what was written before."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TypeVar

from shelterdesk.casework import PartialDate, Record

R = TypeVar("R", bound=Record)


class Book:
    """What is on file so far, and the ids of the staff."""

    def __init__(self, member_ids: dict[str, str]) -> None:
        self._member_ids = member_ids
        self._records: dict[str, Record] = {}

    def member(self, alias: str) -> str:
        """The id of a member of staff."""
        return self._member_ids[alias]

    def keep(self, records: Iterable[Record]) -> None:
        """Remember records as they were saved."""
        self._records.update((record.id, record) for record in records)

    def latest(self, record: R) -> R:
        """A record as it stands now; as given if it was never saved."""
        found = self._records.get(record.id, record)
        return found if isinstance(found, type(record)) else record


Write = Callable[[Book], list[Record]]
"""What an event writes, given what is on file by then."""


def just(*records: Record) -> Write:
    """Records that need nothing from what was written before."""
    return lambda _book: [*records]


@dataclass(frozen=True)
class Event:
    """Somebody writes something at some moment; handed in by letter where the drawer is not theirs."""

    at: datetime
    author: str
    case_id: str
    """The file it belongs to, which orders it after what others wrote there earlier; empty for the house."""
    write: Write
    by_letter: bool = False


def at(day: date, chance: Random, first_hour: int = 4, last_hour: int = 12) -> datetime:
    """A moment of that day during working hours (UTC; the house lives five hours ahead)."""
    hour, minute = chance.randint(first_hour, last_hour), chance.randint(0, 59)
    return datetime.combine(day, time(hour, minute), UTC)


def known(day: date, precision: int = 10) -> PartialDate:
    """A day as a date known to the day (10), the month (7) or the year (4)."""
    return PartialDate.parse(day.isoformat()[:precision])


def season(day: date) -> PartialDate:
    """The season of a day; January and February belong to the winter that began the year before."""
    number = (day.month % 12) // 3
    year = day.year - 1 if day.month <= 2 else day.year
    return PartialDate.parse(f"{year:04d}-{24 if number == 0 else 20 + number}")


def moment(when: datetime) -> str:
    """A moment as records keep it."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")


def later(day: date, days: int, no_later_than: date) -> date:
    """So many days later, but not after the client left or today."""
    return min(day + timedelta(days=days), no_later_than)
