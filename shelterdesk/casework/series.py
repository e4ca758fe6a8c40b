"""Series of sessions: on which days they fall, their sessions, and what changes when one of them, the following ones
or all that are to come are changed.

A rule is an RRULE of RFC 5545 with FREQ, INTERVAL, BYDAY and BYMONTHDAY, read on the wall clock of the house: a weekly
10:00 stays 10:00 when clocks change, and an hour that does not exist or comes twice is treated as that of a dose. Every
session keeps the day it had in its series, so one that was moved or cancelled is not made again. Sessions that were
held are never touched.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, rrule, weekday

from shelterdesk.casework.dose_times import clocks, moment, on_the_wall
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import new_id, questions_of
from shelterdesk.casework.sessions import Session, SessionSeries
from shelterdesk.casework.timetable import moment_of
from shelterdesk.errors import NotARuleError

MOST = 200
"""So many sessions are made at once, no more."""

LONGEST = timedelta(days=366)
"""So far ahead sessions are made at once, no further."""

PLANNED, HELD, CANCELLED = "planned", "held", "cancelled"

_FREQUENCIES = {"day": DAILY, "week": WEEKLY, "month": MONTHLY}
_NAMES = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY"}
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BYDAY = re.compile(r"([1-4]|-1)?(MO|TU|WE|TH|FR|SA|SU)")
_SHORTEST_MONTH = 28
_OWN_TO_ONE = frozenset({"starts", "series", "series_day", "state", "cancelled_why", "despite"})


@dataclass(frozen=True)
class Repeats:
    """What a rule says, for words and for choosing."""

    every: str = "week"
    """``day``, ``week`` or ``month``."""
    interval: int = 1
    """Every so many of them."""
    weekdays: tuple[int, ...] = ()
    """1 Monday to 7 Sunday; of a week several, of a month one, of which ``nth`` says which."""
    month_day: int = 0
    """The day of the month, -1 for its last; 0 for that of the first day. Shorter months have it on their last."""
    nth: int = 0
    """Of a month: its first (1) to fourth (4) such weekday, or the last (-1)."""


@dataclass(frozen=True)
class Days:
    """Days of a series, in order; ``cut`` where there would be more than is made at once."""

    days: tuple[date, ...]
    cut: bool = False


@dataclass(frozen=True)
class Changed:
    """What to save, in one transaction."""

    series: tuple[SessionSeries, ...] = ()
    sessions: tuple[Session, ...] = ()


# --- rules --------------------------------------------------------------------------------------------


def rule_of(repeats: Repeats) -> str:
    """The rule as the record keeps it."""
    parts = [f"FREQ={_NAMES[repeats.every]}"]
    if repeats.interval > 1:
        parts.append(f"INTERVAL={repeats.interval}")
    if repeats.weekdays:
        nth = str(repeats.nth or "")
        parts.append("BYDAY=" + ",".join(nth + _DAYS[day - 1] for day in sorted(repeats.weekdays)))
    if repeats.month_day:
        parts.append(f"BYMONTHDAY={repeats.month_day}")
    return ";".join(parts)


def repeats_of(rule: str | None) -> Repeats:
    """What a rule says; raises ``NotARuleError`` for one that this program does not make."""
    parts = dict(part.partition("=")[::2] for part in (rule or "").upper().split(";"))
    frequency = parts.pop("FREQ", "")
    try:
        every = next(name for name, freq in _NAMES.items() if freq == frequency)
        interval = int(parts.pop("INTERVAL", "1"))
        found = [_BYDAY.fullmatch(day) for day in parts.pop("BYDAY", "").split(",") if day]
        weekdays = tuple(sorted({_DAYS.index(day[2]) + 1 for day in found if day}))
        nths = {int(day[1] or 0) for day in found if day}
        repeats = Repeats(every, interval, weekdays, int(parts.pop("BYMONTHDAY", "0")), max(nths, default=0, key=abs))
    except (StopIteration, ValueError):
        raise NotARuleError(rule or "") from None
    if parts or None in found or len(nths) > 1 or not _sensible(repeats):
        raise NotARuleError(rule or "")
    return repeats


def _sensible(repeats: Repeats) -> bool:
    if not 1 <= repeats.interval <= 99:
        return False
    if repeats.every == "month":
        weekday_of_month = repeats.nth != 0 and len(repeats.weekdays) == 1 and not repeats.month_day
        day_of_month = not repeats.nth and not repeats.weekdays and -1 <= repeats.month_day <= 31
        return weekday_of_month or day_of_month
    return not repeats.nth and not repeats.month_day and (repeats.every == "week" or not repeats.weekdays)


def hour_of(series: SessionSeries) -> time:
    """The hour on the wall; raises ``NotARuleError`` where none is written."""
    found = clocks(series.hour)
    if not found:
        raise NotARuleError(series.hour or "")
    return found[0]


def days_of(series: SessionSeries, since: date | None = None) -> Days:
    """The days of a series from its first, or from ``since``: at most a year of them, at most ``MOST``.

    Raises ``NotARuleError``.
    """
    repeats = repeats_of(series.rule)
    if series.first_day is None:
        raise NotARuleError(series.rule or "")
    first = series.first_day.span()[0]
    begins = max(first, since or first)
    horizon = begins + min(LONGEST, date.max - begins)
    ends = min(series.until_day.span()[1], horizon) if series.until_day is not None else horizon
    every = rrule(
        _FREQUENCIES[repeats.every], dtstart=datetime.combine(first, time()), interval=repeats.interval,
        until=datetime.combine(ends, time()), wkst=weekday(0), **_by(repeats, first),
    )  # fmt: skip
    days = [found.date() for found in every if found.date() >= begins]
    beyond = series.until_day is not None and series.until_day.span()[1] > ends
    return Days(tuple(days[:MOST]), beyond or len(days) > MOST)


def _by(repeats: Repeats, first: date) -> dict[str, object]:
    if repeats.weekdays:
        return {"byweekday": [weekday(day - 1, repeats.nth or None) for day in repeats.weekdays]}
    if repeats.every != "month":
        return {}
    day = repeats.month_day or first.day
    if day > _SHORTEST_MONTH:
        return {"bymonthday": list(range(_SHORTEST_MONTH, day + 1)), "bysetpos": -1}
    return {"bymonthday": day}


# --- sessions -----------------------------------------------------------------------------------------


def wall(session: Session, zone: tzinfo | None = None) -> datetime | None:
    """When a session begins on the wall clock (aware); nothing where no moment is written."""
    begins = moment_of(session.starts)
    return begins.astimezone(zone) if begins is not None else None


def sessions_of(
    series: SessionSeries, pattern: Session, made: Iterable[Session] = (), zone: tzinfo | None = None,
    since: date | None = None,
) -> list[Session]:  # fmt: skip
    """Sessions like ``pattern`` on those days of a series that come after all that were ``made`` (of this series).

    A pattern that is of no series yet becomes the session of its day where that is a day of the series. Raises
    ``NotARuleError``.
    """
    last = max((day for one in made if one.series == series.id and (day := series_day(one))), default=date.min)
    hour = hour_of(series)
    begins = wall(pattern, zone)
    own = begins.date() if begins is not None and pattern.series is None else None
    found = []
    for day in (day for day in days_of(series, since).days if day > last):
        starts = moment(on_the_wall(day, hour, zone))
        one = replace(pattern, starts=starts, series=series.id, series_day=PartialDate.of(day))
        found.append(one if day == own else _copy(one))
    return found


def _copy(one: Session) -> Session:
    return replace(one, id=new_id(), base="", state=PLANNED, cancelled_why=None, despite=None, reasons={})


def series_day(session: Session) -> date | None:
    """The day a session had in its series, wherever it was moved to."""
    return session.series_day.span()[0] if session.series_day is not None else None


def to_come(series_id: str, sessions: Iterable[Session], now: datetime, since: date = date.min) -> list[Session]:
    """The sessions of a series that are neither over nor cancelled, from a day of the series on, in its order."""
    found = [
        (day, one)
        for one in sessions
        if one.series == series_id and one.state in (None, PLANNED) and (one.starts or "") >= moment(now)
        if (day := series_day(one)) is not None and day >= since
    ]
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


# --- changing -----------------------------------------------------------------------------------------


def change_following(
    series: SessionSeries, sessions: Collection[Session], before: Session, after: Session, now: datetime,
    zone: tzinfo | None = None,
) -> Changed:  # fmt: skip
    """``before`` became ``after``, and all that follow it in the series change alike: the series is split there.

    Only what was changed is carried over, and only where a session still said what ``before`` said: what was
    moved or arranged by itself stays so. Cancelled ones stay cancelled; where ``after`` is cancelled, all that follow
    are, and the series ends; one that was held stays held. ``sessions``: those of the series.
    """
    day = series_day(before)
    if day is None:
        return Changed(sessions=(after,))
    return _change(series, sessions, before, after, max(day, now.astimezone(zone).date()), now, zone)


def change_all(
    series: SessionSeries, sessions: Collection[Session], before: Session, after: Session, now: datetime,
    zone: tzinfo | None = None,
) -> Changed:  # fmt: skip
    """``before`` became ``after``, and all of the series that are to come change alike, the earlier ones too."""
    if series_day(before) is None:
        return Changed(sessions=(after,))
    return _change(series, sessions, before, after, now.astimezone(zone).date(), now, zone)


def _change(
    series: SessionSeries, sessions: Collection[Session], before: Session, after: Session, since: date, now: datetime,
    zone: tzinfo | None,
) -> Changed:  # fmt: skip
    coming = to_come(series.id, sessions, now, since)
    ended = replace(series, until_day=PartialDate.of(since - timedelta(days=1)))
    others = [one for one in coming if one.id != before.id]
    if after.state == CANCELLED != before.state:
        off = [replace(one, state=CANCELLED, cancelled_why=after.cancelled_why) for one in others]
        return Changed((ended,), (*([] if before.state == HELD else [after]), *off))
    if not coming:
        return Changed(sessions=(after,))
    moves = _Moves.of(series, before, after, zone)
    later = _later(series, moves, [day for one in coming if (day := series_day(one)) is not None], since)
    kept_whole = not any(day < since for one in sessions if one.series == series.id and (day := series_day(one)))
    new = replace(later, id=series.id, base=series.base) if kept_whole else later
    hour = hour_of(series)
    carried = [
        _carried(one, before, after, moves, new, on_the_wall(day, hour, zone))
        for one in others
        if (day := series_day(one)) is not None
    ] + [
        replace(one, series=new.id, series_day=moves.day(day))
        for one in sessions
        if one.series == series.id and one.state == CANCELLED and one.id != before.id
        if (day := series_day(one)) is not None and day >= since
    ]
    chosen = after
    if any(one.id == before.id for one in coming) and (day := series_day(before)) is not None:
        chosen = replace(after, series=new.id, series_day=moves.day(day))
    return Changed((new,) if kept_whole else (ended, new), (chosen, *carried))


@dataclass(frozen=True)
class _Moves:
    """How the days and the hour of a series change when one of its sessions is moved by hand."""

    days: int
    only: int
    """The only ISO weekday that moves; 0 for all."""
    hour: time | None
    zone: tzinfo | None

    @classmethod
    def of(cls, series: SessionSeries, before: Session, after: Session, zone: tzinfo | None) -> "_Moves":
        """In a week with several days only the weekday that was moved moves, unless it leaves its week or meets
        another."""
        day, now_at = series_day(before), wall(after, zone)
        if day is None or now_at is None or after.starts == before.starts:
            return cls(0, 0, None, zone)
        by = (now_at.date() - day).days
        repeats = repeats_of(series.rule)
        same_week = 1 <= day.isoweekday() + by <= 7
        alone = same_week and now_at.isoweekday() not in repeats.weekdays and len(repeats.weekdays) > 1
        return cls(by, day.isoweekday() if alone else 0, now_at.time(), zone)

    def day(self, day: date) -> PartialDate:
        """Where this day of the series goes."""
        stays = self.only and day.isoweekday() != self.only
        return PartialDate.of(day if stays else day + timedelta(days=self.days))

    def repeats(self, repeats: Repeats, first: date) -> Repeats:
        """The rule after the move, by which this is the first day."""
        if not self.days:
            return repeats
        if repeats.every == "month":
            which = (first.day - 1) // 7 + 1
            nth = repeats.nth and (which if which <= 4 else -1)
            return Repeats("month", repeats.interval, (first.isoweekday(),) if nth else (), 0, nth)
        moved = {day if self.only not in (0, day) else (day - 1 + self.days) % 7 + 1 for day in repeats.weekdays}
        return replace(repeats, weekdays=tuple(sorted(moved)))


def _later(series: SessionSeries, moves: _Moves, coming: list[date], since: date) -> SessionSeries:
    """The series that goes on from here."""
    first = min((moves.day(day) for day in coming), default=PartialDate.of(since))
    until = series.until_day
    if until is not None and until.day is not None:
        until = PartialDate.of(until.span()[1] + timedelta(days=max(moves.days, 0)))
    hour = series.hour if moves.hour is None else moves.hour.strftime("%H:%M")
    rule = rule_of(moves.repeats(repeats_of(series.rule), first.span()[0]))
    return replace(series, id=new_id(), base="", first_day=first, until_day=until, hour=hour, rule=rule)


def _carried(
    one: Session, before: Session, after: Session, moves: _Moves, series: SessionSeries, usual: datetime
) -> Session:
    """A session that is to come, changed as its neighbour was; ``usual``: when it began by the rule so far."""
    went = moves.day(usual_day) if (usual_day := series_day(one)) is not None else None
    values: dict[str, object] = {"series": series.id, "series_day": went}
    for name in questions_of(Session):
        said, says = getattr(before, name), getattr(after, name)
        if name not in _OWN_TO_ONE and said != says and getattr(one, name) == said:
            values[name] = says
    if moves.hour is not None and went is not None and one.starts == moment(usual):
        values["starts"] = moment(on_the_wall(went.span()[0], moves.hour, moves.zone))
    return replace(one, **values)  # type: ignore[arg-type]


__all__ = [
    "LONGEST", "MOST", "Changed", "Days", "Repeats", "change_all", "change_following", "days_of", "hour_of",
    "repeats_of", "rule_of", "series_day", "sessions_of", "to_come", "wall",
]  # fmt: skip
