"""The running shift, its log, and the roll-call that belongs to a night. Pure functions over sheets of the house."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shelterdesk.casework.duty import RollCall, ShiftLog

_NIGHT_FROM, _NIGHT_UNTIL, _EVENING_FROM = 20, 7, 15


def running(shifts: Iterable[ShiftLog]) -> ShiftLog | None:
    """The shift that was begun last and has not ended."""
    open_ones = [shift for shift in shifts if shift.began_at and not shift.ended_at]
    return max(open_ones, key=lambda shift: shift.began_at or "", default=None)


def past(shifts: Iterable[ShiftLog]) -> list[ShiftLog]:
    """Shifts that ended, the newest first."""
    return sorted((one for one in shifts if one.ended_at), key=lambda one: one.ended_at or "", reverse=True)


def shift_at(when: datetime) -> str:
    """Which shift it is by the clock: ``day``, ``evening`` or ``night``."""
    if when.hour >= _NIGHT_FROM or when.hour < _NIGHT_UNTIL:
        return "night"
    return "evening" if when.hour >= _EVENING_FROM else "day"


@dataclass(frozen=True)
class Called:
    """What a roll-call says about everybody who is here now."""

    present: tuple[str, ...] = ()
    away: tuple[str, ...] = ()
    not_found: tuple[str, ...] = ()

    def of(self, case_id: str) -> str:
        """``present``, ``away``, ``not_found``, or nothing where the client was not called."""
        return next((name for name in ("present", "away", "not_found") if case_id in getattr(self, name)), "")


def read_roll_call(call: RollCall) -> Called:
    """The case ids of a roll-call."""
    return Called(*(tuple((text or "").split()) for text in (call.present, call.away, call.not_found)))


def as_lines(case_ids: Iterable[str]) -> str | None:
    """Case ids as a roll-call keeps them."""
    return "\n".join(case_ids) or None
