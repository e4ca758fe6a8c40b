"""What is known about a span of days when sessions are planned: plain facts, gathered once, compared often.

``session_rules`` says what is wrong with a session in a timetable, ``suggesting`` looks for times, and
``vault.timetable`` gathers the facts. Of why a client is not free nothing is known here.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cached_property
from typing import TypeVar

from shelterdesk.casework.care_cards import NO_END
from shelterdesk.casework.dose_times import hours_in, on_the_wall
from shelterdesk.casework.gate_kinds import BusyBlock, KeepApart
from shelterdesk.casework.groups import GroupMember, TherapyGroup
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.people import OutsidePerson
from shelterdesk.casework.sessions import Session, SessionRoom, StaffAbsence, WorkingHours
from shelterdesk.casework.terms import UNLIMITED, confidentiality

LEFT, CANCELLED = "left", "cancelled"

_MINUTES = 100_000
_YEARS = range(1900, 9999)

T = TypeVar("T")


@dataclass(frozen=True)
class Span:
    """A stretch of time between two moments (UTC)."""

    begins: datetime
    ends: datetime

    def meets(self, other: "Span", gap: timedelta = timedelta()) -> bool:
        """Whether the two overlap, or less than ``gap`` lies between them."""
        return self.begins < other.ends + gap and other.begins < self.ends + gap


@dataclass(frozen=True)
class Meeting(Span):
    """A session as the rules see it, with all who take part on its day."""

    id: str
    kind: str = ""
    clients: frozenset[str] = frozenset()
    group: str = ""
    leaders: tuple[str, ...] = ()
    interpreter: str = ""
    language: str = ""
    room: str = ""


@dataclass(frozen=True)
class Busy(Span):
    """A client is not free."""

    case_id: str


@dataclass(frozen=True)
class Hours:
    """On these ISO weekdays somebody can have sessions, on the wall clock."""

    member: str
    weekdays: frozenset[int]
    begins: time
    ends: time
    """Not later than the beginning: on the next day."""


@dataclass(frozen=True)
class DaysOf:
    """Days from the first to the last, both included: of an absence, or of a place in a group."""

    who: str
    first: date
    last: date
    group: str = ""

    def has(self, day: date) -> bool:
        """Whether this day is among them."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Client:
    """What planning needs of a client."""

    case_id: str
    code: str = ""
    stay: str = ""
    languages: frozenset[str] = frozenset()
    wants: str = ""
    """``woman`` or ``man`` where the client would rather talk with one."""
    lacking: tuple[str, ...] = ()
    """What should come before the psychologist and is not there (``phase_rules.before_psychologist``)."""


@dataclass(frozen=True)
class Colleague:
    """What planning needs of a member of staff."""

    member: str
    active: bool = True
    languages: frozenset[str] = frozenset()
    sex: str = ""
    psychologist: bool = False
    last: date = date.max
    """The last day of the membership."""


@dataclass(frozen=True)
class Interpreter:
    """What planning needs of somebody who interprets."""

    id: str
    languages: frozenset[str] = frozenset()
    sex: str = ""
    silent_until: date = date.min
    """The last day on which the promise to keep silent holds; long ago where there is none."""
    comes: bool = True
    not_for: frozenset[str] = frozenset()
    """Case codes, as ``folded_code`` writes them."""


@dataclass(frozen=True)
class Place:
    """A room for sessions."""

    id: str
    name: str = ""
    places: int | None = None
    out_of_use: date | None = None


@dataclass(frozen=True)
class Circle:
    """What planning needs of a group."""

    id: str
    most: int | None = None
    closed_since: date | None = None
    """When a closed group began."""


@dataclass(frozen=True)
class Timetable:
    """All facts about a span of days, and about those who are named in it."""

    first: date
    last: date
    """Both on the wall clock and included."""
    zone: tzinfo | None = None
    meetings: tuple[Meeting, ...] = ()
    """Planned and held ones, not those that were cancelled."""
    busy: tuple[Busy, ...] = ()
    hours: tuple[Hours, ...] = ()
    absences: tuple[DaysOf, ...] = ()
    memberships: tuple[DaysOf, ...] = ()
    apart: frozenset[frozenset[str]] = frozenset()
    clients: Mapping[str, Client] = field(default_factory=dict)
    staff: Mapping[str, Colleague] = field(default_factory=dict)
    interpreters: Mapping[str, Interpreter] = field(default_factory=dict)
    rooms: Mapping[str, Place] = field(default_factory=dict)
    groups: Mapping[str, Circle] = field(default_factory=dict)

    def wall(self, when: datetime) -> datetime:
        """A moment on the wall clock."""
        return when.astimezone(self.zone)

    def moment(self, day: date, hour: time) -> datetime:
        """The moment (UTC) at which the wall clock shows this hour."""
        return on_the_wall(day, hour, self.zone)

    def meeting(self, session: Session) -> Meeting | None:
        """A session as the rules see it; nothing where it has no beginning. Without a length it lasts no time."""
        begins = moment_of(session.starts)
        return self.meeting_at(session, begins) if begins is not None else None

    def meeting_at(self, session: Session, begins: datetime) -> Meeting:
        """A session as it would be if it began then."""
        clients = {session.case_id} if session.case_id else set()
        if session.therapy_group:
            clients |= self.members_on(session.therapy_group, self.wall(begins).date())
        leaders = tuple(dict.fromkeys(one for one in (session.therapist, session.co_leader) if one))
        ends = end_of(begins, session.minutes)
        return Meeting(
            begins, ends, session.id, session.kind_of_session or "", frozenset(clients),
            session.therapy_group or "", leaders, session.interpreter or "",
            session.language or "", session.room or "",
        )  # fmt: skip

    def with_sessions(self, sessions: Iterable[Session]) -> "Timetable":
        """The same timetable with these sessions taken in, each instead of what it was before."""
        changed = {session.id: session for session in sessions}
        made = (self.meeting(one) for one in changed.values() if one.state != CANCELLED)
        kept = (meeting for meeting in self.meetings if meeting.id not in changed)
        return replace(self, meetings=(*kept, *(meeting for meeting in made if meeting is not None)))

    def members_on(self, group: str, day: date) -> set[str]:
        """Who belongs to a group on this day (case ids)."""
        return {place.who for place in self._places.get(group, ()) if place.has(day)}

    def joined(self, group: str, case_id: str) -> date | None:
        """The first day of a client's newest place in a group."""
        return max((place.first for place in self._places.get(group, ()) if place.who == case_id), default=None)

    def near(self, span: Span, gap: timedelta = timedelta()) -> Iterator[Meeting]:
        """The meetings that overlap with a span, or come within a gap of it."""
        seen = set()
        for day in _utc_days(span.begins - gap, span.ends + gap):
            for meeting in self._by_day.get(day, ()):
                if meeting.id not in seen and meeting.meets(span, gap):
                    seen.add(meeting.id)
                    yield meeting

    def on(self, day: date, case_id: str) -> list[Meeting]:
        """A client's meetings that begin on this day of the wall clock."""
        return self._of_client.get((day, case_id), [])

    def apart_from(self, case_id: str) -> set[str]:
        """Whom a client must not meet (case ids)."""
        return self._apart_from.get(case_id, set())

    def busy_of(self, case_id: str) -> list[Busy]:
        """When a client is not free."""
        return self._busy_of.get(case_id, [])

    def hours_of(self, member: str) -> list[Hours]:
        """When somebody works; none where it is not written down."""
        return self._hours_of.get(member, [])

    def away(self, member: str, day: date) -> bool:
        """Whether somebody of the staff is absent on this day."""
        return any(absence.has(day) for absence in self._absences_of.get(member, ()))

    @cached_property
    def _by_day(self) -> dict[date, list[Meeting]]:
        found: dict[date, list[Meeting]] = {}
        for meeting in self.meetings:
            for day in _utc_days(meeting.begins, meeting.ends):
                found.setdefault(day, []).append(meeting)
        return found

    @cached_property
    def _of_client(self) -> dict[tuple[date, str], list[Meeting]]:
        found: dict[tuple[date, str], list[Meeting]] = {}
        for meeting in self.meetings:
            day = self.wall(meeting.begins).date()
            for case_id in meeting.clients:
                found.setdefault((day, case_id), []).append(meeting)
        return found

    @cached_property
    def _apart_from(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for pair in self.apart:
            for case_id in pair:
                found.setdefault(case_id, set()).update(pair - {case_id})
        return found

    @cached_property
    def _busy_of(self) -> dict[str, list[Busy]]:
        return grouped(self.busy, "case_id")

    @cached_property
    def _hours_of(self) -> dict[str, list[Hours]]:
        return grouped(self.hours, "member")

    @cached_property
    def _absences_of(self) -> dict[str, list[DaysOf]]:
        return grouped(self.absences, "who")

    @cached_property
    def _places(self) -> dict[str, list[DaysOf]]:
        return grouped(self.memberships, "group")


def _utc_days(begins: datetime, ends: datetime) -> Iterator[date]:
    day, last = begins.date(), max(begins, ends).date()
    while day <= last:
        yield day
        day += timedelta(days=1)


def grouped(facts: Iterable[T], name: str) -> dict[str, list[T]]:
    """Facts by one of their fields."""
    found: dict[str, list[T]] = {}
    for fact in facts:
        found.setdefault(getattr(fact, name), []).append(fact)
    return found


# --- from records ---------------------------------------------------------------------------------------

def moment_of(text: str | None) -> datetime | None:
    """A moment as records keep it; nothing where it is none, or beyond all calendars."""
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    if found.year not in _YEARS:
        return None
    return found.astimezone(UTC) if found.tzinfo is not None else found.replace(tzinfo=UTC)


def lasting(minutes: int | None) -> int:
    """A length as typed, within what calendars can reckon with; none is no time."""
    return min(max(minutes or 0, -_MINUTES), _MINUTES)


def end_of(begins: datetime, minutes: int | None) -> datetime:
    """When a session is over, however long somebody typed that it lasts."""
    return begins + timedelta(minutes=lasting(minutes))


def folded_code(code: str) -> str:
    """A case code as it is compared."""
    return "".join(code.split()).casefold()


def busy(block: BusyBlock) -> Busy | None:
    """A busy time of the gate; one without an end counts for a day."""
    begins = moment_of(block.begins_at)
    if begins is None or not block.case_id:
        return None
    return Busy(begins, moment_of(block.ends_at) or begins + NO_END, block.case_id)


def hours(record: WorkingHours) -> Hours | None:
    """Working hours; nothing where who, the days or both hours are not written. “9” is an hour, “24” is midnight."""
    begins, ends = hours_in(record.from_hour), hours_in(record.until_hour)
    if not (record.member and record.weekdays and begins and ends):
        return None
    return Hours(record.member, frozenset(int(day) for day in record.weekdays if day.isdecimal()), begins[0], ends[-1])


def absence(record: StaffAbsence) -> DaysOf | None:
    """Days somebody is away; without a last day until further notice, nothing without a first."""
    if not record.member or record.began is None:
        return None
    return DaysOf(record.member, record.began.span()[0], _last(record.ended))


def place_in_group(record: GroupMember) -> DaysOf:
    """A client's place in a group."""
    first = record.joined.span()[0] if record.joined is not None else date.min
    return DaysOf(record.case_id, first, _last(record.left), record.therapy_group or "")


def interpreter(person: OutsidePerson) -> Interpreter:
    """Somebody from outside as one who interprets."""
    term = confidentiality(person, date.min)
    until = date.max if term.state == UNLIMITED else term.last or date.min
    codes = (folded_code(line) for line in re.split(r"[\n,;]", person.conflicts or ""))
    return Interpreter(
        person.id, frozenset(person.languages), person.sex or "", until, person.ended != "yes",
        frozenset(code for code in codes if code),
    )  # fmt: skip


def place(room: SessionRoom) -> Place:
    """A room for sessions."""
    out_of_use = room.out_of_use.span()[0] if room.out_of_use is not None else None
    return Place(room.id, room.name or "", room.places, out_of_use)


def circle(group: TherapyGroup) -> Circle:
    """A group."""
    closed = group.openness == "closed" and group.began is not None
    return Circle(group.id, group.most, group.began.span()[1] if closed and group.began is not None else None)


def pairs(records: Iterable[KeepApart]) -> frozenset[frozenset[str]]:
    """Pairs of clients who must not meet."""
    found = (frozenset({one.case_id, one.other_case or ""}) for one in records)
    return frozenset(pair for pair in found if len(pair) == 2 and "" not in pair)


def _last(day: PartialDate | None) -> date:
    return day.span()[1] if day is not None else date.max
