"""The month of sessions: who meets whom when, who came, what was noted; two groups; rooms and hours of the staff."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from shelterdesk.casework import (
    ProcessNote,
    Record,
    Session,
    SessionRoom,
    SessionSeries,
    StaffAbsence,
    WorkingHours,
)
from shelterdesk.casework.attendances import to_save
from shelterdesk.casework.dose_times import moment, on_the_wall
from shelterdesk.casework.risk_signs import risk_item_of
from shelterdesk.casework.series import Repeats, rule_of, sessions_of
from shelterdesk.casework.timetable import moment_of
from shelterdesk.practice.book import Book, Event, Write, at, known
from shelterdesk.practice.first_days import Life
from shelterdesk.practice.in_the_house import wanted_sex
from shelterdesk.practice.staff import COORDINATOR, NURSE, PSYCHOLOGIST, SOCIAL_WORKER
from shelterdesk.practice.texts import Text, about, lines, texts
from shelterdesk.practice.the_plan import adults_here, gone_lately, stay

WEEKS_BACK, WEEKS_AHEAD = 4, 3
CANCELLED_BY_US = "staff_cancelled"
_AFTER = 15
"""Days after the arrival before the psychologist meets somebody."""
_CANCELLED = (2, 1)
"""Client and session that we cancelled."""
_WEEK = (1, 2, 3, 4, 5)
_HOURS = (
    (PSYCHOLOGIST, (2, 3, 4, 5), "9:00", "17:30"), (SOCIAL_WORKER, _WEEK, "9:00", "18:00"),
    (COORDINATOR, _WEEK, "10:00", "19:00"), (NURSE, (1, 2, 3, 4, 5, 6), "8:00", "13:00"),
)  # fmt: skip
_SLOTS = {
    PSYCHOLOGIST: ((2, "10:00"), (4, "14:30"), (5, "10:00"), (3, "10:00"), (2, "14:30"), (4, "10:00"), (2, "16:00"),
                   (4, "16:00")),
    SOCIAL_WORKER: ((1, "10:00"), (4, "11:30"), (1, "14:30"), (2, "11:30"), (1, "16:00"), (4, "16:30"), (2, "9:00"),
                    (4, "9:00")),
}  # fmt: skip
"""Weekday and hour of each client in turn; no two at once."""


@dataclass(frozen=True)
class Rooms:
    """Where sessions are held."""

    quiet: SessionRoom
    veranda: SessionRoom
    table: SessionRoom

    @classmethod
    def furnished(cls) -> "Rooms":
        """Three rooms, no bedroom among them."""
        return cls(SessionRoom(name="Quiet room", places=4), SessionRoom(name="Veranda", places=6),
                   SessionRoom(name="Long table", places=14))  # fmt: skip


def rooms_and_hours(rooms: Rooms, today: date) -> Write:
    """The rooms, and when each of the staff can have sessions; the psychologist is away for two days next month."""

    def write(book: Book) -> list[Record]:
        hours = [
            WorkingHours(member=book.member(alias), weekdays=tuple(str(day) for day in days), from_hour=first,
                         until_hour=last)
            for alias, days, first, last in _HOURS
        ]  # fmt: skip
        away = StaffAbsence(member=book.member(PSYCHOLOGIST), began=known(today + timedelta(days=30)),
                            ended=known(today + timedelta(days=31)))  # fmt: skip
        return [rooms.quiet, rooms.veranda, rooms.table, *hours, away]

    return write


def one_to_one(lives: Sequence[Life], rooms: Rooms, today: date, chance: Random) -> Iterator[Event]:
    """Each adult who is here long enough, once a week: with the psychologist, or, for who wants a man, with Bolat.

    Of the first client of each of them nobody has marked the last session yet.
    """
    free = {alias: list(slots) for alias, slots in _SLOTS.items()}
    clients = [life for life in adults_here(lives) if stay(life) > _AFTER]
    alarmed, waiting = False, set[str]()
    for place, life in enumerate(clients):
        alias = SOCIAL_WORKER if wanted_sex(life) == "man" else PSYCHOLOGIST
        if not free[alias]:
            continue
        weekday, hour = free[alias].pop(0)
        first = max(today - timedelta(weeks=WEEKS_BACK), life.day(_AFTER))
        series = SessionSeries(
            case_id=life.case_id, first_day=known(first), hour=hour, rule=rule_of(Repeats(weekdays=(weekday,))),
            until_day=known(today + timedelta(weeks=WEEKS_AHEAD)),
        )  # fmt: skip
        room = rooms.quiet if alias == PSYCHOLOGIST else rooms.veranda
        planned = sessions_of(series, Session(
            case_id=life.case_id, kind_of_session="individual", minutes=50, language="ru", room=room.id,
            topic=chance.choice(lines("session_topics")), state="planned",
        ))  # fmt: skip
        yield Event(at(first - timedelta(days=1), chance), alias, life.case_id, led(series, planned, alias))
        past = [one for one in planned if day_of(one) < today]
        marked_ones = past if alias in waiting else past[:-1]
        waiting.add(alias)
        risky = marked_ones[-1:] if alias == PSYCHOLOGIST and not alarmed else []
        alarmed = alarmed or bool(risky)
        yield from _held(life, alias, marked_ones, risky, place, chance)
    with_her = [life for life in clients if wanted_sex(life) != "man"]
    yield from _crisis(with_her[1:2], rooms, today, chance)


def by_telephone(lives: Sequence[Life], today: date, chance: Random) -> Iterator[Event]:
    """Who left lately is called by the psychologist: last week, and again next week."""
    wednesday = today - timedelta(days=(today.isoweekday() - 3) % 7 or 7)
    for life in [life for life in gone_lately(lives, today) if wanted_sex(life) != "man"][:1]:
        if life.end >= wednesday or stay(life) <= _AFTER:
            continue
        calls = [_once(life, day, time(11, 30), "telephone", 30) for day in (wednesday, wednesday + timedelta(days=14))]
        yield Event(at(life.end, chance, 13, 14), PSYCHOLOGIST, life.case_id, led(None, calls, PSYCHOLOGIST))
        yield _came(life, calls[0], chance)


def _crisis(lives: Sequence[Life], rooms: Rooms, today: date, chance: Random) -> Iterator[Event]:
    """One talk that nobody had planned, on the Thursday of last week."""
    thursday = today - timedelta(days=(today.isoweekday() - 4) % 7 or 7)
    for life in lives:
        talk = replace(_once(life, thursday, time(12, 0), "crisis", 40), room=rooms.quiet.id)
        yield Event(over(talk) - timedelta(hours=1), PSYCHOLOGIST, life.case_id, led(None, [talk], PSYCHOLOGIST))
        yield _came(life, talk, chance)


def _came(life: Life, session: Session, chance: Random) -> Event:
    words = {life.case_id: chance.choice(texts("attendance_lines"))}
    kept = _kept(life, session, "attended", words, None, PSYCHOLOGIST)
    return Event(over(session), PSYCHOLOGIST, life.case_id, kept)


def _once(life: Life, day: date, hour: time, kind: str, minutes: int) -> Session:
    return Session(
        case_id=life.case_id, kind_of_session=kind, minutes=minutes, language="ru", state="planned",
        starts=moment(on_the_wall(day, hour)),
    )  # fmt: skip


def day_of(session: Session) -> date:
    """The day of a session in its series."""
    return date.min if session.series_day is None else session.series_day.span()[0]


def led(series: SessionSeries | None, planned: Sequence[Session], alias: str, with_alias: str = "") -> Write:
    """Sessions and their series, if they have one, led by somebody, or by two."""

    def write(book: Book) -> list[Record]:
        co_leader = book.member(with_alias) if with_alias else None
        sessions = [replace(one, therapist=book.member(alias), co_leader=co_leader) for one in planned]
        return [*([series] if series is not None else []), *sessions]

    return write


# --- who came -----------------------------------------------------------------------------------------


def mark(chance: Random) -> str:
    """Most come."""
    return chance.choices(("attended", "late", "left_early", "excused", "declined"), (70, 10, 6, 8, 6))[0]


def over(session: Session) -> datetime:
    """When somebody writes down who came: soon after the session."""
    begins = moment_of(session.starts) or datetime.min.replace(tzinfo=UTC)
    return begins + timedelta(minutes=(session.minutes or 0) + 20)


def marked(
    book: Book, session: Session, marks: Mapping[str, str], said: Mapping[str, Text], alias: str
) -> list[Record]:
    """Everybody's mark (case id → mark), for some a line for the team, and the session as it stands then."""
    now = book.latest(session)
    if CANCELLED_BY_US in marks.values():
        now = replace(now, cancelled_why="therapist")
    kept, after = to_save(now, tuple(marks), {}, marks, book.member(alias))
    lined = [
        replace(one, line=words["line"], next_step=words["next"]) if (words := said.get(one.case_id)) else one
        for one in kept
    ]
    return [*lined, after]


def _held(
    life: Life, alias: str, past: Sequence[Session], risky: Sequence[Session], place: int, chance: Random
) -> Iterator[Event]:  # fmt: skip
    """Marks, lines for the team, process notes of the psychologist; one session we cancelled, in one a sign of risk."""
    told = about(texts("process_notes"), woman=life.plot.woman)
    notes = iter(chance.sample(told, len(told)))
    for number, session in enumerate(past):
        alarm = session in risky
        came = "attended" if alarm else CANCELLED_BY_US if (place, number) == _CANCELLED else mark(chance)
        words = {life.case_id: chance.choice(texts("attendance_lines"))} if came == "attended" else {}
        note = next(notes, None) if alias == PSYCHOLOGIST and came in ("attended", "late") else None
        noted = None if note is None else _note(life, session, note, chance, alarm=alarm)
        yield Event(over(session), alias, life.case_id, _kept(life, session, came, words, noted, alias),
                    by_letter=alarm)  # fmt: skip


def _kept(
    life: Life, session: Session, came: str, words: Mapping[str, Text], note: ProcessNote | None, alias: str
) -> Write:  # fmt: skip
    def write(book: Book) -> list[Record]:
        made = marked(book, session, {life.case_id: came}, words, alias)
        if note is None:
            return made
        told = about(texts("risk_words"), woman=life.plot.woman)[0]["words"]
        line = told if "none" not in note.risk_signs else ""
        item = risk_item_of(note, None, line, book.member(alias), life.today)
        return [*made, note, *([replace(item, urgency="days")] if item is not None else [])]

    return write


def _note(life: Life, session: Session, words: Text, chance: Random, *, alarm: bool) -> ProcessNote:
    before = chance.randint(3, 8)
    return ProcessNote(
        case_id=life.case_id, session=session.id, session_on=session.series_day, session_kind="individual", minutes=50,
        language=words["language"], distress_before=before, distress_after=before - chance.randint(0, 3),
        observation=words["observation"], assessment=words["assessment"], plan=words["plan"],
        risk_signs=("contact_by_exploiter",) if alarm else ("none",),
    )  # fmt: skip


__all__ = [
    "CANCELLED_BY_US", "WEEKS_AHEAD", "WEEKS_BACK", "Rooms", "by_telephone", "day_of", "led", "mark", "marked",
    "one_to_one", "over", "rooms_and_hours",
]
