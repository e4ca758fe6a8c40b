"""“Suggest a time”: when a session could be, best first, each with its reasons; or which rules leave no time at all.

Looked at is every half hour in which those who lead it work, up to two weeks ahead. None that is suggested breaks a
hard rule, or one that only a person should decide to break (``session_rules``). The order depends on nothing but facts.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import combinations

from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.session_rules import Conflict, conflicts_of, worked
from shelterdesk.casework.sessions import Session
from shelterdesk.casework.timetable import Hours, Meeting, Place, Span, Timetable, lasting

AHEAD = 14
"""Days."""
FEWEST, MOST = 3, 6
"""So many are suggested where there are so many, and never more."""
USUAL_MINUTES = 50
"""How long a session lasts where nothing else is said."""

REASONS: Mapping[str, int] = {
    "usual_day": 2, "usual_hour": 3, "usual_room": 1, "rested": 2, "no_appointment": 2, "only_one": 1,
    "free_morning": 1, "free_afternoon": 1, "interpreter_there": 1,
}  # fmt: skip
"""Code → how much it speaks for a time."""

_STEP = timedelta(minutes=30)
_APART = timedelta(hours=1)
_TRIED = 4
_NOON = time(13)
_REST = 2
_MIND = 2
_SOON, _EACH_DAY = "crisis", 5
_WITHOUT_ROOM = frozenset({"telephone"})
_WORKDAYS = (Hours("", frozenset(range(1, 6)), time(9), time(17)),)
"""Where nobody's working hours are written down."""


@dataclass(frozen=True)
class Because:
    """One reason that speaks for a time: a key of ``REASONS``, and for ``rested`` the days since the last session."""

    reason: str
    number: int = 0


@dataclass(frozen=True)
class Slot:
    """A time at which the session could be, ready to be saved."""

    session: Session
    because: tuple[Because, ...]
    minds: tuple[Conflict, ...]
    """What is worth a second look all the same."""
    score: int


@dataclass(frozen=True)
class Suggestions:
    """What was found: times, best first, or why there are none."""

    slots: tuple[Slot, ...] = ()
    looked_at: int = 0
    """So many times were looked at."""
    fitting: int = 0
    """In so many of them it could be."""
    removed: Mapping[str, int] = field(default_factory=dict)
    """Rule → how many times it ruled out, whatever else did."""
    alone: Mapping[str, int] = field(default_factory=dict)
    """Rule → how many times nothing else ruled out."""
    emptied_by: tuple[str, ...] = ()
    """Where nothing is left: the fewest rules that suffice for that."""
    examples: Mapping[str, Conflict] = field(default_factory=dict)
    """Rule → the first conflict with it, to say whom it is about."""


def suggest(wanted: Session, timetable: Timetable, now: datetime, days: int = AHEAD) -> Suggestions:
    """When ``wanted`` could be, its own beginning aside: in its room where it has one, else in any that fits.

    The timetable should know those who take part (``vault.timetable.knowing``) and the weeks before, for what is
    usual; times after its last day are not suggested.
    """
    minutes = wanted.minutes if wanted.minutes is not None and wanted.minutes > 0 else USUAL_MINUTES
    search = _Search(replace(wanted, minutes=minutes), timetable, now)
    broken: list[frozenset[str]] = []
    found: list[Slot] = []
    examples: dict[str, Conflict] = {}
    for begins in _times(search, days):
        meeting, wrong = search.look(begins)
        against = {one.rule: one for one in reversed(wrong) if one.never_suggested}
        if against:
            broken.append(frozenset(against))
            examples = {**against, **examples}
        else:
            found.append(search.slot(meeting, wrong))
    removed = Counter(rule for rules in broken for rule in rules)
    alone = Counter(next(iter(rules)) for rules in broken if len(rules) == 1)
    if not found and not broken:
        nobody = Conflict("outside_hours", member=next(iter(search.leaders), ""))
        return Suggestions(emptied_by=(nobody.rule,), examples={nobody.rule: nobody})
    return Suggestions(
        _spread(found, timetable), len(broken) + len(found), len(found), dict(sorted(removed.items())),
        dict(sorted(alone.items())), () if found else _fewest(broken), examples,
    )  # fmt: skip


# --- candidates -----------------------------------------------------------------------------------------


class _Search:
    """One search: what is wanted, and what the timetable tells about it, reckoned once."""

    def __init__(self, wanted: Session, timetable: Timetable, now: datetime) -> None:
        self.wanted, self.timetable, self.now = wanted, timetable, now
        self.length = timedelta(minutes=lasting(wanted.minutes))
        self.leaders = tuple(one for one in (wanted.therapist, wanted.co_leader) if one)
        alike = (one for one in timetable.meetings if self._alike(one))
        self.earlier = sorted(alike, key=lambda one: (one.begins, one.id))
        walls = [timetable.wall(one.begins) for one in self.earlier]
        self.usual_day = _usual(wall.isoweekday() for wall in walls)
        self.usual_hour = _usual(wall.time() for wall in walls)
        self.usual_room = _usual(one.room for one in self.earlier if one.room)
        self.rooms = self._rooms()
        self._led: dict[date, list[Meeting]] = {}
        self._helped: set[date] = set()
        for one in timetable.meetings:
            if one.id == wanted.id:
                continue
            day = timetable.wall(one.begins).date()
            if set(self.leaders) & set(one.leaders):
                self._led.setdefault(day, []).append(one)
            if wanted.interpreter and one.interpreter == wanted.interpreter:
                self._helped.add(day)

    def _alike(self, other: Meeting) -> bool:
        """Whether another meeting is of the same client alone, or of the same group."""
        if other.id == self.wanted.id:
            return False
        if self.wanted.therapy_group:
            return other.group == self.wanted.therapy_group
        return not other.group and self.wanted.case_id in other.clients

    def _rooms(self) -> list[Place]:
        """Rooms to try, the best first: the usual one, then the smallest."""
        if self.wanted.room or self.wanted.kind_of_session in _WITHOUT_ROOM:
            return []
        return sorted(
            self.timetable.rooms.values(),
            key=lambda room: (room.id != self.usual_room, room.places is None, room.places or 0, room.name, room.id),
        )

    def look(self, begins: datetime) -> tuple[Meeting, list[Conflict]]:
        """The session as it would be then, in a room where it takes one, and what is wrong with it."""
        meeting = self.timetable.meeting_at(self.wanted, begins)
        found = conflicts_of(meeting, self.timetable)
        if not self.rooms or any(one.never_suggested for one in found):
            return meeting, found
        return self._in_a_room(meeting)

    def _in_a_room(self, meeting: Meeting) -> tuple[Meeting, list[Conflict]]:
        """The first room in which nothing is broken and nobody lacks a seat; else one too small; else none."""
        small = None
        taken = {near.room for near in self.timetable.near(meeting) if near.id != meeting.id}
        for room in (room for room in self.rooms if room.id not in taken):
            here = replace(meeting, room=room.id)
            found = conflicts_of(here, self.timetable)
            if any(one.never_suggested for one in found):
                continue
            if not any(one.rule == "room_small" for one in found):
                return here, found
            small = small or (here, found)
        return small or (meeting, [Conflict("no_room")])

    def slot(self, meeting: Meeting, found: list[Conflict]) -> Slot:
        """A time that fits, with what speaks for it."""
        because = tuple(self._because(meeting))
        score = sum(REASONS[one.reason] for one in because) - _MIND * len(found)
        if meeting.kind == _SOON:
            score -= _EACH_DAY * (meeting.begins - self.now).days
        session = replace(self.wanted, starts=moment(meeting.begins), room=meeting.room or None)
        return Slot(session, because, tuple(found), score)

    def _because(self, meeting: Meeting) -> Iterator[Because]:
        wall = self.timetable.wall(meeting.begins)
        day = wall.date()
        if wall.isoweekday() == self.usual_day:
            yield Because("usual_day")
        if wall.time() == self.usual_hour:
            yield Because("usual_hour")
        if meeting.room and meeting.room == self.usual_room:
            yield Because("usual_room")
        if (rested := self._rested(day)) >= _REST:
            yield Because("rested", rested)
        if not any(self._touches(busy, day) for one in meeting.clients for busy in self.timetable.busy_of(one)):
            yield Because("no_appointment")
        if not any(other.id != meeting.id for one in meeting.clients for other in self.timetable.on(day, one)):
            yield Because("only_one")
        if self.leaders:
            yield from self._free_half(meeting, day)
        if day in self._helped:
            yield Because("interpreter_there")

    def _rested(self, day: date) -> int:
        """Days to the nearest of the earlier and later sessions; 0 where there are none."""
        others = [abs((day - self.timetable.wall(one.begins).date()).days) for one in self.earlier]
        return min(others, default=0)

    def _touches(self, span: Span, day: date) -> bool:
        return self.timetable.wall(span.begins).date() <= day <= self.timetable.wall(span.ends).date()

    def _free_half(self, meeting: Meeting, day: date) -> Iterator[Because]:
        """Whether those who lead have nothing else on that half of the day."""
        noon = self.timetable.moment(day, _NOON)
        others = self._led.get(day, ())
        if meeting.ends <= noon and all(one.begins >= noon for one in others):
            yield Because("free_morning")
        if meeting.begins >= noon and all(one.ends <= noon for one in others):
            yield Because("free_afternoon")


def _usual(values: Iterable[object]) -> object:
    """What comes most often, at least twice; the newer of two equally frequent; nothing where nothing does."""
    seen = list(values)
    counts = Counter(seen)
    best = max(counts.values(), default=0)
    return next((one for one in reversed(seen) if counts[one] == best), None) if best > 1 else None


def _times(search: _Search, days: int) -> Iterator[datetime]:
    """Every half hour of the wall clock, and the usual one, at which all who lead work for the whole length."""
    table = search.timetable
    today = table.wall(search.now).date()
    last = min(today + timedelta(days=days), table.last)
    day = max(today, table.first)
    while day <= last:
        usual = search.usual_hour
        times = {table.moment(day, usual)} if isinstance(usual, time) else set()
        spans = _open_hours(search, day)
        for span in spans:
            late = timedelta(minutes=table.wall(span.begins).minute % 30)
            begins = span.begins + (_STEP - late if late else timedelta())
            while begins < span.ends:
                times.add(begins)
                begins += _STEP
        for begins in sorted(times):
            ends = begins + search.length
            if begins > search.now and any(span.begins <= begins and ends <= span.ends for span in spans):
                yield begins
        day += timedelta(days=1)


def _open_hours(search: _Search, day: date) -> list[Span]:
    """When everybody who leads works on this day; office hours where nobody's are known."""
    known = [hours for one in search.leaders if (hours := search.timetable.hours_of(one))]
    found: list[Span] | None = None
    for hours in known or [list(_WORKDAYS)]:
        spans = worked(hours, day, search.timetable)
        found = spans if found is None else _both(found, spans)
    return found or []


def _both(some: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    met = (Span(max(a.begins, b.begins), min(a.ends, b.ends)) for a in some for b in others if a.meets(b))
    return sorted(met, key=lambda span: span.begins)


# --- choosing -------------------------------------------------------------------------------------------


def _spread(found: list[Slot], timetable: Timetable) -> tuple[Slot, ...]:
    """The best of each day, best first; further ones of the same day, well apart, only where days are few."""
    ranked = sorted(found, key=_rank)
    chosen: dict[str, Slot] = {}
    days: set[date] = set()
    for slot in ranked:
        day = timetable.wall(datetime.fromisoformat(slot.session.starts or "")).date()
        if day not in days:
            days.add(day)
            chosen[slot.session.starts or ""] = slot
    first = list(chosen.values())[:MOST]
    for gap in (_APART, timedelta()):
        for slot in ranked:
            if len(first) < FEWEST and all(_far(slot, other, gap) for other in first):
                first.append(slot)
    return tuple(sorted(first, key=_rank))


def _rank(slot: Slot) -> tuple[int, str]:
    return -slot.score, slot.session.starts or ""


def _far(one: Slot, other: Slot, gap: timedelta) -> bool:
    between = datetime.fromisoformat(one.session.starts or "") - datetime.fromisoformat(other.session.starts or "")
    return abs(between) > gap


def _fewest(broken: list[frozenset[str]]) -> tuple[str, ...]:
    """The fewest rules of which every time breaks at least one; of equally few those that rule out most."""
    different = set(broken)
    counts = Counter(rule for rules in broken for rule in rules)
    rules = sorted(counts, key=lambda rule: (-counts[rule], rule))
    for number in range(1, min(len(rules), _TRIED) + 1):
        for some in combinations(rules, number):
            if all(not one.isdisjoint(some) for one in different):
                return some
    return tuple(rules)


__all__ = ["AHEAD", "REASONS", "Because", "Slot", "Suggestions", "suggest"]
