"""What is wrong with a session in a timetable: facts, no sentences (``gui/therapy/conflict_words.py`` has those).

``hard``: better not like this; who plans it all the same says why. ``mind``: worth a second look. What is not known is
never held against anybody: no working hours, no language, no sex written down, no conflict.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from shelterdesk.casework.sessions import Session
from shelterdesk.casework.timetable import (
    CANCELLED,
    LEFT,
    Client,
    Hours,
    Interpreter,
    Meeting,
    Span,
    Timetable,
    folded_code,
)

HARD, MIND = "hard", "mind"

LONGEST = 480
"""Minutes of the longest session."""

BETWEEN = timedelta(minutes=10)
"""So long a room stays empty between two clients who must not meet."""

A_DAY = 2
"""More sessions on one day are too many for a client."""

NEW_DAYS = 14
"""So long somebody is new in a closed group."""

RULES: dict[str, str] = {
    "no_beginning": HARD, "no_length": HARD, "ends_before": HARD, "too_long": HARD,
    "client_twice": HARD, "client_busy": HARD, "staff_twice": HARD, "interpreter_twice": HARD, "room_twice": HARD,
    "room_gone": HARD, "room_closed": HARD, "no_room": HARD, "staff_left": HARD, "staff_away": HARD,
    "client_left": HARD,
    "interpreter_gone": HARD, "interpreter_silence": HARD, "interpreter_not_for": HARD, "interpreter_language": HARD,
    "apart_together": HARD, "apart_near": MIND, "member_left": MIND, "outside_hours": MIND, "over_midnight": MIND,
    "no_shared_language": MIND, "worker_sex": MIND, "interpreter_sex": MIND, "group_full": MIND, "room_small": MIND,
    "group_newcomer": MIND, "before_therapy": MIND, "many_sessions": MIND,
}  # fmt: skip
"""Rule → how much it weighs, in the order in which conflicts are told. ``no_room`` only rules out times to suggest."""

NEVER_SUGGESTED = frozenset({"worker_sex", "interpreter_sex", "outside_hours", "apart_near"})
"""What a person may decide to do all the same, but no suggestion does."""

_NOT_THERAPY = frozenset({"crisis"})
_AFAR = frozenset({"telephone"})
_SEX = {"woman": "female", "man": "male"}
_ORDER = {rule: number for number, rule in enumerate(RULES)}


@dataclass(frozen=True)
class Conflict:
    """One rule that a session breaks, and the facts of it: only those that the rule is about."""

    rule: str
    """A key of ``RULES``."""
    case_id: str = ""
    other_case: str = ""
    member: str = ""
    """Of the staff."""
    interpreter: str = ""
    """Person from outside (id)."""
    room: str = ""
    other: str = ""
    """The other session (id)."""
    number: int = 0
    """How many, or how many minutes."""
    span: Span | None = None
    """When the other session or the busy time is."""
    facts: tuple[str, ...] = field(default=())
    """Codes: what is lacking (``phase_rules.HINTS``), or with whom the client would rather talk."""

    @property
    def severity(self) -> str:
        """``hard`` or ``mind``."""
        return RULES[self.rule]

    @property
    def hard(self) -> bool:
        """Whether it should not be planned like this without saying why."""
        return self.severity == HARD

    @property
    def never_suggested(self) -> bool:
        """Whether no suggestion may have it."""
        return self.hard or self.rule in NEVER_SUGGESTED


def conflicts(session: Session, timetable: Timetable) -> list[Conflict]:
    """What is wrong with a session, the weightiest first; nothing with one that is cancelled."""
    if session.state == CANCELLED:
        return []
    minutes = session.minutes
    found = [] if minutes else [Conflict("no_length")]
    if minutes is not None and minutes < 0:
        found.append(Conflict("ends_before", number=minutes))
    meeting = timetable.meeting(session)
    if meeting is None:
        return [Conflict("no_beginning"), *found]
    return sorted([*found, *conflicts_of(meeting, timetable)], key=_weight)


def conflicts_of(meeting: Meeting, timetable: Timetable) -> list[Conflict]:
    """What is wrong with a meeting that has a beginning, the weightiest first."""
    return sorted((one for look in _LOOKS for one in look(meeting, timetable)), key=_weight)


def _weight(conflict: Conflict) -> tuple[object, ...]:
    when = (conflict.span.begins, conflict.span.ends) if conflict.span is not None else ()
    return _ORDER[conflict.rule], conflict.case_id, conflict.other_case, conflict.member, when, conflict.other


# --- times ----------------------------------------------------------------------------------------------


def _length(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    minutes = int((meeting.ends - meeting.begins).total_seconds()) // 60
    if minutes > LONGEST:
        yield Conflict("too_long", number=minutes)
    if minutes > 0:
        first = timetable.wall(meeting.begins).date()
        if timetable.wall(meeting.ends - timedelta(minutes=1)).date() > first:
            yield Conflict("over_midnight")


def _twice(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    for other in timetable.near(meeting):
        if other.id == meeting.id:
            continue
        for case_id in sorted(meeting.clients & other.clients):
            yield Conflict("client_twice", case_id=case_id, other=other.id, span=other)
        for member in meeting.leaders:
            if member in other.leaders:
                yield Conflict("staff_twice", member=member, other=other.id, span=other)
        if meeting.interpreter and meeting.interpreter == other.interpreter:
            yield Conflict("interpreter_twice", interpreter=meeting.interpreter, other=other.id, span=other)
        if meeting.room and meeting.room == other.room:
            yield Conflict("room_twice", room=meeting.room, other=other.id, span=other)


def _busy(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    for case_id in sorted(meeting.clients):
        for busy in timetable.busy_of(case_id):
            if busy.meets(meeting):
                yield Conflict("client_busy", case_id=case_id, span=busy)


def _too_many(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    day = timetable.wall(meeting.begins).date()
    for case_id in sorted(meeting.clients):
        number = 1 + sum(1 for other in timetable.on(day, case_id) if other.id != meeting.id)
        if number > A_DAY:
            yield Conflict("many_sessions", case_id=case_id, number=number)


def _days(meeting: Meeting, timetable: Timetable) -> tuple[date, date]:
    first = timetable.wall(meeting.begins).date()
    return first, max(first, timetable.wall(meeting.ends - timedelta(minutes=1)).date())


# --- rooms ----------------------------------------------------------------------------------------------


def _room(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    if not meeting.room:
        return
    room = timetable.rooms.get(meeting.room)
    if room is None:
        yield Conflict("room_gone", room=meeting.room)
        return
    if room.out_of_use is not None and room.out_of_use <= _days(meeting, timetable)[1]:
        yield Conflict("room_closed", room=room.id)
    people = len(meeting.clients) + len(meeting.leaders) + bool(meeting.interpreter)
    if room.places is not None and people > room.places:
        yield Conflict("room_small", room=room.id, number=people)


# --- people ---------------------------------------------------------------------------------------------


def _staff(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    days = _days(meeting, timetable)
    for member in meeting.leaders:
        known = timetable.staff.get(member)
        if known is not None and (not known.active or known.last < days[1]):
            yield Conflict("staff_left", member=member)
        if any(timetable.away(member, day) for day in set(days)):
            yield Conflict("staff_away", member=member)
        elif (hours := timetable.hours_of(member)) and not _within(meeting, hours, timetable):
            yield Conflict("outside_hours", member=member)


def _within(meeting: Meeting, hours: list[Hours], timetable: Timetable) -> bool:
    """Whether somebody works through the whole of it."""
    day = timetable.wall(meeting.begins).date()
    return any(span.begins <= meeting.begins and meeting.ends <= span.ends for span in worked(hours, day, timetable))


def worked(hours: Iterable[Hours], day: date, timetable: Timetable) -> list[Span]:
    """When somebody works on this day, the earliest first; hours that meet are one stretch."""
    found: list[Span] = []
    for one in sorted(hours, key=lambda one: one.begins):
        if day.isoweekday() not in one.weekdays:
            continue
        last = timetable.moment(day if one.ends > one.begins else day + timedelta(days=1), one.ends)
        span = Span(timetable.moment(day, one.begins), last)
        if found and span.begins <= found[-1].ends:
            span = Span(found[-1].begins, max(found.pop().ends, span.ends))
        found.append(span)
    return found


def _clients(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    if meeting.kind in _AFAR:
        return
    for case_id in sorted(meeting.clients):
        known = timetable.clients.get(case_id)
        if known is not None and known.stay == LEFT:
            yield Conflict("member_left" if meeting.group else "client_left", case_id=case_id)


def _apart(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    apart = {one: others for one in sorted(meeting.clients) if (others := timetable.apart_from(one))}
    for one, others in apart.items():
        for other in sorted(others & meeting.clients):
            if one < other:
                yield Conflict("apart_together", case_id=one, other_case=other)
    if not (apart and meeting.room):
        return
    for near in timetable.near(meeting, BETWEEN):
        if near.id == meeting.id or near.room != meeting.room:
            continue
        for one, others in apart.items():
            for other in sorted(others & near.clients - meeting.clients):
                yield Conflict("apart_near", case_id=one, other_case=other, other=near.id, room=near.room, span=near)


def _group(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    group = timetable.groups.get(meeting.group)
    if group is None:
        return
    if group.most is not None and len(meeting.clients) > group.most:
        yield Conflict("group_full", number=len(meeting.clients))
    if group.closed_since is None:
        return
    day = timetable.wall(meeting.begins).date()
    for case_id in sorted(meeting.clients):
        joined = timetable.joined(meeting.group, case_id)
        if joined is not None and group.closed_since < joined <= day <= joined + timedelta(days=NEW_DAYS):
            yield Conflict("group_newcomer", case_id=case_id)


def _therapy(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    """The social worker's assessment comes before the psychologist, and a hand-over with it; not before a crisis."""
    if meeting.kind in _NOT_THERAPY or not _by_psychologist(meeting, timetable):
        return
    for case_id in sorted(meeting.clients):
        known = timetable.clients.get(case_id)
        if known is not None and known.lacking:
            yield Conflict("before_therapy", case_id=case_id, facts=known.lacking)


def _by_psychologist(meeting: Meeting, timetable: Timetable) -> bool:
    known = [timetable.staff[member] for member in meeting.leaders if member in timetable.staff]
    return any(one.psychologist for one in known)


# --- languages, and with whom ---------------------------------------------------------------------------


def _tongues(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    led_in = frozenset[str]().union(
        *(timetable.staff[member].languages for member in meeting.leaders if member in timetable.staff)
    )
    helper = timetable.interpreters.get(meeting.interpreter)
    for client in _known(meeting, timetable):
        if not client.languages or _shared(client.languages, led_in, meeting.language):
            continue
        if helper is None or (helper.languages and not helper.languages & client.languages):
            yield Conflict("no_shared_language", case_id=client.case_id)


def _shared(spoken: frozenset[str], led_in: frozenset[str], language: str) -> bool:
    """Whether a client and those who lead have a language in common, as far as theirs are known."""
    if language and (language not in spoken or (led_in and language not in led_in)):
        return False
    return not led_in or bool(spoken & led_in)


def _interpreter(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    if not meeting.interpreter:
        return
    helper = timetable.interpreters.get(meeting.interpreter)
    if helper is None or not helper.comes:
        yield Conflict("interpreter_gone", interpreter=meeting.interpreter)
    if helper is None:
        return
    if helper.silent_until < _days(meeting, timetable)[1]:
        yield Conflict("interpreter_silence", interpreter=helper.id)
    clients = _known(meeting, timetable)
    for client in clients:
        if client.code and folded_code(client.code) in helper.not_for:
            yield Conflict("interpreter_not_for", interpreter=helper.id, case_id=client.case_id)
    if _cannot(helper, clients, meeting.language):
        yield Conflict("interpreter_language", interpreter=helper.id)


def _cannot(helper: Interpreter, clients: list[Client], language: str) -> bool:
    """Whether somebody who interprets speaks with nobody there."""
    if not helper.languages:
        return False
    if language and language not in helper.languages:
        return True
    spoken = [client.languages for client in clients if client.languages]
    return bool(spoken) and not any(one & helper.languages for one in spoken)


def _sexes(meeting: Meeting, timetable: Timetable) -> Iterator[Conflict]:
    """A group is led by whoever leads it; in all other sessions the client's wish counts."""
    if meeting.group:
        return
    for client in _known(meeting, timetable):
        wanted = _SEX.get(client.wants)
        if wanted is None:
            continue
        leading = {member: timetable.staff[member].sex for member in meeting.leaders if member in timetable.staff}
        if wanted not in leading.values():
            for member in (member for member, sex in leading.items() if sex in _SEX.values()):
                yield Conflict("worker_sex", case_id=client.case_id, member=member, facts=(client.wants,))
        helper = timetable.interpreters.get(meeting.interpreter)
        if helper is not None and helper.sex in _SEX.values() and helper.sex != wanted:
            yield Conflict(
                "interpreter_sex", case_id=client.case_id, interpreter=helper.id, facts=(client.wants,)
            )


def _known(meeting: Meeting, timetable: Timetable) -> list[Client]:
    return [timetable.clients[one] for one in sorted(meeting.clients) if one in timetable.clients]


_LOOKS: tuple[Callable[[Meeting, Timetable], Iterable[Conflict]], ...] = (
    _length, _twice, _busy, _too_many, _room, _staff, _clients, _apart, _group, _therapy, _tongues, _interpreter,
    _sexes,
)  # fmt: skip
