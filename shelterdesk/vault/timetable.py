"""The facts that planning needs, gathered for a span of days: by index, only what is asked about.

Each source only where its drawer is open. Of a sealed case that is not open here nothing comes in but the ids that
the gate has anyway. Many years and clients beside the span cost nothing.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import TypeVar

from shelterdesk.casework import timetable as facts
from shelterdesk.casework.care import CareCard
from shelterdesk.casework.case import Case
from shelterdesk.casework.dose_times import moment, on_the_wall
from shelterdesk.casework.gate_kinds import BusyBlock, KeepApart
from shelterdesk.casework.groups import GroupMember, TherapyGroup
from shelterdesk.casework.house_kinds import StaffCard
from shelterdesk.casework.intake import Intake
from shelterdesk.casework.needs import NeedsAssessment
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.people import OutsidePerson
from shelterdesk.casework.person import Person
from shelterdesk.casework.phase_rules import before_psychologist
from shelterdesk.casework.phases import Handover
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.casework.roles import SEALABLE, Role
from shelterdesk.casework.session_rules import Conflict, conflicts
from shelterdesk.casework.sessions import Session, SessionRoom, SessionSeries, StaffAbsence, WorkingHours
from shelterdesk.casework.timetable import Busy, Client, Colleague, DaysOf, Timetable
from shelterdesk.vault.columns import quoted
from shelterdesk.vault.drawer import Row
from shelterdesk.vault.reading import Reading

R = TypeVar("R", bound=Record)

_DAY = timedelta(days=1)
_AT_ONCE = 400
_LATEST = date(9998, 12, 30)
_EARLIEST = date(1900, 1, 2)
_MOVED = timedelta(days=62)
_LASTS = '("{name}" IS NULL OR "{name}" >= ? OR (length("{name}") < 10 AND "{name}" >= ?))'
"""A last day that may reach the span (``_since``): known to the day, or to a month, season or year that may. A winter
reaches into the next year."""


@dataclass(frozen=True)
class Violation:
    """A session to come and what is wrong with it."""

    session: Session
    conflicts: tuple[Conflict, ...]


def timetable_of(vault: Reading, first: date, last: date, zone: tzinfo | None = None) -> Timetable:
    """The house and its sessions on these days, the last one included; hours are those of the zone, else of this
    computer. Of people only ids: ``knowing`` adds what a session to be looked at is about.
    """
    first, last = max(first, _EARLIEST), min(last, _LATEST)
    begins, ends = on_the_wall(first, time(), zone) - _DAY, on_the_wall(last + _DAY, time(), zone)
    sessions = vault.between(Session, "starts", moment(begins), moment(ends)) if _open(vault, Session) else []
    return _house(vault, first, last, zone, sessions)


def _house(vault: Reading, first: date, last: date, zone: tzinfo | None, sessions: Sequence[Session]) -> Timetable:
    empty = Timetable(
        first, last, zone, apart=_apart(vault), hours=_hours(vault), staff=_staff(vault),
        absences=_absences(vault, first, last), rooms={room.id: facts.place(room) for room in _all(vault, SessionRoom)},
    )  # fmt: skip
    return _with_groups(vault, empty, sessions).with_sessions(sessions)


def knowing(vault: Reading, timetable: Timetable, *sessions: Session) -> Timetable:
    """The same timetable, which then also knows those who take part in these sessions, when they are busy, and who
    interprets; the sessions themselves stay outside. What it knows already is not read again."""
    timetable = _with_groups(vault, timetable, sessions)
    helpers = {one.interpreter for one in sessions if one.interpreter} - timetable.interpreters.keys()
    if helpers:
        timetable = replace(timetable, interpreters={**timetable.interpreters, **_interpreters(vault, helpers)})
    groups = {one.therapy_group for one in sessions}
    people = {one.case_id for one in sessions} | {place.who for place in timetable.memberships if place.group in groups}
    new = sorted(people - timetable.clients.keys() - {""})
    if not new:
        return timetable
    return replace(
        timetable, clients={**timetable.clients, **_clients(vault, new)},
        busy=(*timetable.busy, *_busy(vault, new, timetable.first, timetable.last)),
    )  # fmt: skip


def _with_groups(vault: Reading, timetable: Timetable, sessions: Iterable[Session]) -> Timetable:
    groups = {one.therapy_group for one in sessions if one.therapy_group} - timetable.groups.keys()
    if not groups:
        return timetable
    places = (*timetable.memberships, *_memberships(vault, groups, timetable.first, timetable.last))
    return replace(timetable, groups={**timetable.groups, **_groups(vault, groups)}, memberships=places)


def of_series(vault: Reading, series: SessionSeries) -> list[Session]:
    """The sessions of a series, wherever they were moved to, but not further than two months before its first day."""
    first = series.first_day.span()[0] if series.first_day is not None else _EARLIEST
    since = max(first, _EARLIEST + _MOVED) - _MOVED
    return vault.between(Session, "starts", since.isoformat(), f"{_LATEST.year}", series=series.id)


def violations(vault: Reading, now: datetime, zone: tzinfo | None = None) -> list[Violation]:
    """Sessions still to come that break a hard rule, the next one first: something changed since they were planned."""
    if not _open(vault, Session):
        return []
    ahead = vault.between(Session, "starts", moment(now - _DAY), f"{_LATEST.year}")
    coming = [one for one in ahead if one.state in (None, "planned") and (one.starts or "") >= moment(now)]
    coming.sort(key=lambda one: one.starts or "")
    if not coming:
        return []
    last = facts.moment_of(coming[-1].starts) or now
    timetable = _house(vault, now.astimezone(zone).date(), last.astimezone(zone).date(), zone, ahead)
    timetable = knowing(vault, timetable, *coming)
    found = ((one, tuple(wrong for wrong in conflicts(one, timetable) if wrong.hard)) for one in coming)
    return [Violation(one, wrong) for one, wrong in found if wrong]


# --- house and gate -------------------------------------------------------------------------------------


def _open(vault: Reading, record: type[Record]) -> bool:
    """Whether some open drawer keeps the kind."""
    drawer = kind_of(record).drawer
    return any(place == drawer or (place.sealed_case and drawer in SEALABLE) for place in vault.drawers)


def _all(vault: Reading, record: type[R]) -> list[R]:
    return vault.all(record) if _open(vault, record) else []


def _hours(vault: Reading) -> tuple[facts.Hours, ...]:
    found = (facts.hours(record) for record in _all(vault, WorkingHours))
    return tuple(one for one in found if one is not None)


def _staff(vault: Reading) -> dict[str, Colleague]:
    cards = {card.member: card for card in _all(vault, StaffCard) if card.member}
    found = {}
    for member in vault.members.values():
        card = cards.get(member.id, StaffCard())
        last = date.fromisoformat(member.until) if member.until else date.max
        found[member.id] = Colleague(
            member.id, member.active, frozenset(card.languages), card.sex or "", Role.PSYCHOLOGIST in member.roles, last
        )
    return found


def _absences(vault: Reading, first: date, last: date) -> tuple[DaysOf, ...]:
    where = f"{_LASTS.format(name='ended')} AND began <= ?"
    read = _read(vault, StaffAbsence, "member, began, ended", where, ("",), *_since(first), last.isoformat())
    found = (facts.absence(StaffAbsence(member=row[0], began=_date(row[1]), ended=_date(row[2]))) for row in read)
    return tuple(one for one in found if one is not None and one.last >= first)


def _apart(vault: Reading) -> frozenset[frozenset[str]]:
    rows = _read(vault, KeepApart, "case_id, other_case", "1")
    return facts.pairs(KeepApart(case_id=row[0], other_case=row[1]) for row in rows)


def _since(first: date) -> tuple[str, str]:
    return first.isoformat(), str(first.year - 1)


def _interpreters(vault: Reading, ids: Iterable[str]) -> dict[str, facts.Interpreter]:
    if not _open(vault, OutsidePerson):
        return {}
    people = (vault.get(OutsidePerson, one) for one in ids)
    return {person.id: facts.interpreter(person) for person in people if person is not None}


# --- of those who are named -----------------------------------------------------------------------------


def _read(
    vault: Reading, record: type[Record], columns: str, where: str, ids: Collection[str] = ("",), *more: str
) -> list[Row]:
    """Columns of a kind's rows, from every open drawer that keeps it; ``where`` has ``{ids}`` where they belong."""
    if not _open(vault, record):
        return []
    kind, wanted, found = kind_of(record), sorted(ids), []
    for first in range(0, len(wanted), _AT_ONCE):
        some = wanted[first : first + _AT_ONCE] if "{ids}" in where else []
        test = where.format(ids=f"({', '.join('?' * len(some))})")
        query = f"SELECT {columns} FROM {quoted(kind.name)} WHERE {test} AND removed = 0"
        for file in vault.files_of(kind):
            found += file.read(query, (*some, *more))
    return found


def _groups(vault: Reading, ids: Collection[str]) -> dict[str, facts.Circle]:
    rows = _read(vault, TherapyGroup, "id, most, openness, began", "id IN {ids}", ids)
    made = (TherapyGroup(id=row[0], most=row[1], openness=row[2], began=_date(row[3])) for row in rows)
    return {group.id: facts.circle(group) for group in made}


def _memberships(vault: Reading, groups: Collection[str], first: date, last: date) -> list[DaysOf]:
    rows = _read(
        vault, GroupMember, 'case_id, therapy_group, joined, "left"',
        f'therapy_group IN {{ids}} AND {_LASTS.format(name="left")} AND coalesce(joined, \'\') <= ?',
        groups, *_since(first), last.isoformat(),
    )  # fmt: skip
    made = (GroupMember(case_id=row[0], therapy_group=row[1], joined=_date(row[2]), left=_date(row[3])) for row in rows)
    return [place for place in map(facts.place_in_group, made) if place.first <= last and place.last >= first]


def _busy(vault: Reading, cases: Collection[str], first: date, last: date) -> list[Busy]:
    begins, ends = f"{first - _DAY}", f"{last + 2 * _DAY}"
    rows = _read(
        vault, BusyBlock, "case_id, begins_at, ends_at",
        "case_id IN {ids} AND begins_at < ? AND coalesce(ends_at, begins_at) >= ?", cases, ends, begins,
    )  # fmt: skip
    found = (facts.busy(BusyBlock(case_id=row[0], begins_at=row[1], ends_at=row[2])) for row in rows)
    return [one for one in found if one is not None]


def _clients(vault: Reading, cases: Collection[str]) -> dict[str, Client]:
    """What the open drawers tell of these clients; nothing of a sealed case that is not open here."""
    places = {one: vault.place_of(kind_of(Case), one) for one in cases}
    mine = [one for one, place in places.items() if not place.sealed_case or place in vault.drawers]
    told: dict[str, list[Row]] = {}
    for record, columns in _TELL:
        for row in _read(vault, record, f"case_id, {columns}", "case_id IN {ids}", mine):
            told.setdefault(row[0], []).append(row[1:])
    stays = {row[0]: row[1:] for row in _read(vault, Case, "case_id, code, stay", "case_id IN {ids}", mine)}
    needs = {one for one, in _read(vault, NeedsAssessment, "case_id", "case_id IN {ids} AND level IS NOT NULL", mine)}
    handed = {one for one, in _read(vault, Handover, "case_id", "case_id IN {ids}", mine)}
    found = {}
    for case_id in mine:
        code, stay = stays.get(case_id, ("", ""))
        lacking = _lacking(case_id in needs, case_id in handed) if case_id in stays else ()
        found[case_id] = Client(case_id, code or "", stay or "", *_talk(told.get(case_id, ())), lacking)
    return found


def _lacking(needs: bool, handed: bool) -> tuple[str, ...]:
    """What should come before the psychologist and does not lie in the file."""
    return before_psychologist([NeedsAssessment(level="known")] * needs, [Handover()] * handed)


def _talk(told: Iterable[Row]) -> tuple[frozenset[str], str]:
    """Languages (all that are named) and with whom somebody would rather talk (the first answer counts)."""
    spoken: set[str] = set()
    wants = ""
    for asked, several, *single in told:
        wants = wants or asked or ""
        spoken |= {*json.loads(several or "[]"), *(one for one in single if one)}
    return frozenset(spoken), wants


_TELL: tuple[tuple[type[Record], str], ...] = (
    (Person, "interviewer_sex, other_languages, first_language, interview_language"),
    (Intake, "interviewer_sex, NULL, language"),
    (CareCard, "staff_sex, languages"),
)
"""Where it is written with whom and in which languages a client talks: wish, several languages, single ones."""


def _date(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


__all__ = ["Violation", "knowing", "of_series", "timetable_of", "violations"]
