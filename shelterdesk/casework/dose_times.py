"""Which doses are due when: by the hours written on the medicine, over midnight and over changes of the clock.

An hour is one on the wall: when clocks go forward an hour that does not exist is an hour later, when they go back an
hour that comes twice counts once.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from fractions import Fraction

from shelterdesk.casework.care import Dose, Medicine

USUAL_HOURS: Mapping[str, time] = {
    "morning": time(8), "noon": time(13), "evening": time(18), "night": time(22),
}  # fmt: skip
"""When a time of the day is meant where no hour is written; ``when_needed`` is never due."""

_CLOCK = re.compile(r"(?<![\d:.])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d:.])")
_WHOLE_HOUR = re.compile(r"([01]?\d|2[0-4])(?:[:.]00)?")
_HALVES = {"½": "1/2", "¼": "1/4", "¾": "3/4"}


@dataclass(frozen=True)
class DueDose:
    """One dose: of which medicine, when, and what became of it."""

    medicine: Medicine
    due_at: str
    """Moment as records keep it."""
    done: Dose | None = None
    """What counts: the newest line about it."""


def moment(when: datetime) -> str:
    """A moment as records keep it: UTC, to the minute."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")


def clocks(text: str | None) -> tuple[time, ...]:
    """Every hour written in a text, as “8:00”, “08.30”, in the order of the text."""
    return tuple(time(int(hour), int(minute)) for hour, minute in _CLOCK.findall(text or ""))


def hours_in(text: str | None) -> tuple[time, ...]:
    """The same where a bare “9” is an hour too and “24” is midnight; nothing where no hour is understood."""
    whole = _WHOLE_HOUR.fullmatch((text or "").strip())
    return (time(int(whole[1]) % 24),) if whole else clocks(text)


def hours_of(medicine: Medicine) -> tuple[time, ...]:
    """The hours of a day, in order: those written, else the usual ones of the times that are ticked."""
    written = set(clocks(medicine.clock))
    found = written or {USUAL_HOURS[name] for name in medicine.times if name in USUAL_HOURS}
    return tuple(sorted(found))


def taken_on(medicine: Medicine, day: date) -> bool:
    """Whether it is taken on this day. The last day counts, of a month or a year its last one."""
    if medicine.stopped == "yes":
        return False
    begins = medicine.from_day.span()[0] if medicine.from_day is not None else date.min
    ends = medicine.until_day.span()[1] if medicine.until_day is not None else date.max
    return begins <= day <= ends


def due(
    medicines: Iterable[Medicine], doses: Iterable[Dose], begins: datetime, ends: datetime, zone: tzinfo | None = None
) -> list[DueDose]:
    """Doses due from ``begins`` up to, not including, ``ends``, in order; without a ``zone`` in this computer's."""
    told = counted(doses)
    first, last = begins.astimezone(zone).date(), ends.astimezone(zone).date()
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    found: dict[tuple[str, str], DueDose] = {}
    for medicine in medicines:
        for day in (day for day in days if taken_on(medicine, day)):
            for hour in hours_of(medicine):
                at = on_the_wall(day, hour, zone)
                key = (medicine.id, moment(at))
                if begins <= at < ends:
                    found[key] = DueDose(medicine, key[1], told.get(key))
    return sorted(found.values(), key=lambda one: (one.due_at, one.medicine.medicine_name or ""))


def on_the_wall(day: date, hour: time, zone: tzinfo | None = None) -> datetime:
    """The moment (UTC) at which the clock on the wall shows this hour; without a ``zone`` on this computer's.

    An hour that does not exist is an hour later, one that comes twice the first.
    """
    shown = datetime.combine(day, hour)
    if zone is not None:
        return shown.replace(tzinfo=zone).astimezone(UTC)
    return datetime.fromtimestamp(shown.timestamp(), UTC)  # ``astimezone`` would put it an hour earlier


def counted(doses: Iterable[Dose]) -> dict[tuple[str, str], Dose]:
    """Medicine and moment → the line that counts: later lines put earlier ones right."""
    return {(dose.medicine or "", dose.due_at or ""): dose for dose in doses}


def amount_of(text: str | None) -> Fraction | None:
    """The number at the beginning of “1”, “½”, “1/2”, “0,5 tablet”; nothing where there is none."""
    words = (text or "").strip()
    for sign, plain in _HALVES.items():
        words = words.replace(sign, plain)
    if match := re.match(r"(\d+)/([1-9]\d*)", words):
        return Fraction(int(match[1]), int(match[2]))
    if match := re.match(r"(\d+)(?:[.,](\d+))?(?!\d)", words):
        return Fraction(f"{match[1]}.{match[2] or 0}")
    return None


def left_in_the_box(medicine: Medicine, doses: Iterable[Dose]) -> Fraction | None:
    """What should be left: what was counted, less what was given on that day and since. Only arithmetic; the sheet
    stays as somebody counted it."""
    each = amount_of(medicine.amount)
    if medicine.stock is None or each is None:
        return None
    since = medicine.stock_on.span()[0] if medicine.stock_on is not None else date.min
    left = Fraction(medicine.stock)
    for dose in counted(dose for dose in doses if dose.medicine == medicine.id).values():
        given = dose.outcome in ("given", "vomited")
        if given and dose.given_at and datetime.fromisoformat(dose.given_at).astimezone().date() >= since:
            left -= amount_of(dose.amount) or each
    return max(left, Fraction(0))
