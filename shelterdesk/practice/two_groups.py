"""Two groups of the practice shelter: an open one with colours, a closed one about everyday things."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from shelterdesk.casework import GroupMember, GroupNote, Record, Session, SessionSeries, TherapyGroup
from shelterdesk.casework.group_rules import members_on
from shelterdesk.casework.series import Repeats, rule_of, sessions_of
from shelterdesk.practice.book import Book, Event, Write, at, just, known
from shelterdesk.practice.first_days import Life
from shelterdesk.practice.session_days import (
    WEEKS_AHEAD,
    WEEKS_BACK,
    Rooms,
    day_of,
    led,
    mark,
    marked,
    over,
)
from shelterdesk.practice.staff import COORDINATOR, PSYCHOLOGIST, SOCIAL_WORKER
from shelterdesk.practice.texts import Text, texts
from shelterdesk.practice.the_plan import adults_here

LEAST = 2
"""Fewer are no group."""


@dataclass(frozen=True)
class _Kind:
    """What tells the two apart."""

    place: int
    """In the texts."""
    openness: str
    leader: str
    co_leader: str
    weekday: int
    hour: str
    minutes: int
    began: int
    """Days ago."""
    after: int
    """Days after the arrival before somebody comes to it."""
    notes: str
    left_open: int
    """So many of the last sessions nobody has marked yet."""


_KINDS = (
    _Kind(0, "open", PSYCHOLOGIST, COORDINATOR, 3, "15:00", 90, 60, 10, "art_group_notes", 0),
    _Kind(1, "closed", SOCIAL_WORKER, COORDINATOR, 5, "14:00", 75, 34, 0, "skills_group_notes", 1),
)


def two_groups(lives: Sequence[Life], rooms: Rooms, today: date, chance: Random) -> Iterator[Event]:
    """Members, rules, a session a week before and after today, attendance, notes without names."""
    for kind in _KINDS:
        began = today - timedelta(days=kind.began)
        coming = [life for life in adults_here(lives) if _joins(life, kind, began, today)]
        if len(coming) >= LEAST:
            yield from _group(kind, coming, rooms, today, chance)


def _joins(life: Life, kind: _Kind, began: date, today: date) -> bool:
    if kind.openness == "closed":
        return life.plot.arrived <= began
    return life.plot.arrived + timedelta(days=kind.after) <= today


def _group(kind: _Kind, coming: Sequence[Life], rooms: Rooms, today: date, chance: Random) -> Iterator[Event]:
    words, began = texts("groups")[kind.place], today - timedelta(days=kind.began)
    group = TherapyGroup(
        name=words["name"], kind_of_group=words["kind"], openness=kind.openness, for_whom="all", most=8, language="ru",
        room=rooms.table.id, theme=words["theme"], materials=words["materials"], rules=words["rules"],
        began=known(began),
    )  # fmt: skip
    yield Event(at(began, chance), kind.leader, group.id, _led_by(group, kind))
    members = []
    for life in coming:
        joined = max(began, life.plot.arrived + timedelta(days=kind.after))
        members.append(GroupMember(case_id=life.case_id, therapy_group=group.id, joined=known(joined), agreed="yes",
                                   rules_signed=known(joined)))  # fmt: skip
        yield Event(at(joined, chance, 13, 14), kind.leader, group.id, just(members[-1]))
    series = SessionSeries(
        first_day=known(began), hour=kind.hour, rule=rule_of(Repeats(weekdays=(kind.weekday,))),
        until_day=known(today + timedelta(weeks=WEEKS_AHEAD)),
    )  # fmt: skip
    planned = sessions_of(series, Session(
        therapy_group=group.id, kind_of_session=words["kind"], minutes=kind.minutes, language="ru", state="planned",
        room=rooms.table.id, topic=words["name"],
    ), since=max(began, today - timedelta(weeks=WEEKS_BACK)))  # fmt: skip
    yield Event(at(max(began, today - timedelta(weeks=WEEKS_BACK + 1)), chance, 14, 15), kind.leader, group.id,
                led(series, planned, kind.leader, kind.co_leader))  # fmt: skip
    past = [one for one in planned if day_of(one) < today]
    told = chance.sample(texts(kind.notes), len(texts(kind.notes)))
    for session, note in zip(past[: len(past) - kind.left_open], told, strict=False):
        yield Event(over(session), kind.leader, group.id, _met(group, session, members, note, kind, chance))


def _led_by(group: TherapyGroup, kind: _Kind) -> Write:
    def write(book: Book) -> list[Record]:
        return [replace(group, leader=book.member(kind.leader), co_leader=book.member(kind.co_leader))]

    return write


def _met(
    group: TherapyGroup, session: Session, members: Sequence[GroupMember], note: Text, kind: _Kind, chance: Random
) -> Write:  # fmt: skip
    here = [member.case_id for member in members_on(members, day_of(session))]
    marks = {case_id: mark(chance) for case_id in here}
    said = {
        case_id: chance.choice(texts("attendance_lines"))
        for case_id, came in marks.items()
        if came == "attended" and chance.random() < 0.4
    }

    def write(book: Book) -> list[Record]:
        kept = GroupNote(session=session.id, therapy_group=group.id, text=note["text"], next_time=note["next"])
        return [*marked(book, session, marks, said, kind.leader), kept]

    return write


__all__ = ["two_groups"]
