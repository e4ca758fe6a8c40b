"""The facts for a week come from real drawers, only what the week is about, and nothing of what is not open here."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shelterdesk.casework import (
    BusyBlock,
    CareCard,
    Case,
    GroupMember,
    Handover,
    Intake,
    KeepApart,
    NeedsAssessment,
    OutsidePerson,
    PartialDate,
    Person,
    Session,
    SessionRoom,
    SessionSeries,
    StaffAbsence,
    StaffCard,
    TherapyGroup,
    WorkingHours,
)
from shelterdesk.casework.session_rules import conflicts
from shelterdesk.vault import Vault
from shelterdesk.vault.sealed import seal_case
from shelterdesk.vault.staffing import set_until
from shelterdesk.vault.timetable import knowing, of_series, timetable_of, violations
from tests.vault.making import make, unlocked

BERLIN = ZoneInfo("Europe/Berlin")
FIRST, LAST = date(2026, 11, 30), date(2026, 12, 6)
NOW = datetime(2026, 11, 29, 8, 0, tzinfo=UTC)


def case(vault: Vault, name: str, **more: object) -> str:
    one = Case(id=name * 32, code=f"CODE-{name}", stay="present", **more)  # type: ignore[arg-type]
    vault.save(replace(one, case_id=one.id))
    return one.id


def session(case_id: str, starts: str, **more: object) -> Session:
    said = {"kind_of_session": "individual", "minutes": 50, "state": "planned", **more}
    return Session(case_id=case_id, starts=starts, **said)  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "house.shelter")
    return tmp_path / "house.shelter"


def member(vault: Vault, alias: str) -> str:
    return next(one.id for one in vault.members.values() if one.alias == alias)


def test_a_week_has_its_sessions_and_what_is_known_of_those_who_take_part(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        anna, vera = case(vault, "a"), case(vault, "b")
        here, before, after = (
            session(anna, starts) for starts in ("2026-12-01T09:00Z", "2026-11-20T09:00Z", "2026-12-07T09:00Z")
        )
        group = TherapyGroup(name="Tuesday", most=6)
        vault.save(
            here, before, after, replace(here, id="c" * 32, state="cancelled"), group,
            GroupMember(case_id=vera, therapy_group=group.id, joined=PartialDate("2026-11")),
            GroupMember(case_id="f" * 32, therapy_group=group.id, left=PartialDate("2026-10")),
            Person(case_id=anna, first_language="uz", other_languages=("tg",), interviewer_sex="woman"),
            Intake(case_id=anna, language="ru", interviewer_sex="man"), Intake(case_id=vera, interviewer_sex="man"),
            NeedsAssessment(case_id=anna, level="high"), Handover(case_id=anna),
        )  # fmt: skip
        vault.save(CareCard(case_id=vera, languages=("kk",)))
        meets = session("", "2026-12-01T09:30Z", therapy_group=group.id, kind_of_session="group")
        vault.save(meets)
        week = timetable_of(vault, FIRST, LAST, BERLIN)
        assert week.clients == {}
        table = knowing(vault, week, here, meets)
        assert {meeting.id for meeting in table.meetings} == {here.id, meets.id}
        assert {meeting.clients for meeting in table.meetings} == {frozenset({anna}), frozenset({vera})}
        assert len(table.meetings) == 2
        assert table.clients[anna].languages == {"uz", "tg", "ru"}
        known = table.clients[anna]
        assert (known.code, known.wants, known.lacking) == ("CODE-a", "woman", ())
        assert (table.clients[vera].languages, table.clients[vera].wants) == ({"kk"}, "man")
        assert table.clients[vera].lacking == ("no_needs", "no_handover")
        assert table.groups[group.id].most == 6
        assert "f" * 32 not in table.clients


def test_the_house_is_known_its_hours_absences_rooms_staff_and_interpreters(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        berik = member(vault, "Berik")
        vault.save(
            SessionRoom(id="1" * 32, name="Blue", out_of_use=PartialDate("2026-12-03")),
            WorkingHours(member=berik, weekdays=("1",), from_hour="9:00", until_hour="12:00"), WorkingHours(),
            StaffAbsence(member=berik, began=PartialDate("2026-12"), ended=PartialDate("2026")),
            StaffAbsence(member=berik, began=PartialDate("2026-01-01"), ended=PartialDate("2026-11-29")),
            StaffAbsence(member=berik, began=PartialDate("2027-01-01")),
            StaffCard(member=berik, languages=("ru",), sex="male"),
            OutsidePerson(id="2" * 32, outside_kind="interpreter", languages=("uz",), conflicts="CODE-a"),
            OutsidePerson(id="3" * 32, outside_kind="interpreter"),
        )  # fmt: skip
        table = timetable_of(vault, FIRST, LAST, BERLIN)
        assert table.rooms["1" * 32].out_of_use == date(2026, 12, 3)
        assert [one.member for one in table.hours] == [berik]
        assert [(one.first, one.last) for one in table.absences] == [(date(2026, 12, 1), date(2026, 12, 31))]
        assert (table.staff[berik].sex, table.staff[berik].psychologist) == ("male", True)
        assert not table.staff[member(vault, "Clara")].psychologist
        helped = knowing(vault, table, session("", "2026-12-01T09:00Z", interpreter="2" * 32))
        assert (helped.interpreters.keys(), helped.interpreters["2" * 32].not_for) == ({"2" * 32}, {"code-a"})


def test_a_place_in_a_group_that_ended_with_the_winter_reaches_into_the_next_year(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        ends = ("2026-24", "2026", "2027-01-17", "2027-01", "2027", "2027-03-01", None)
        group = TherapyGroup(name="Tuesday")
        places = [
            GroupMember(case_id=str(number) * 32, therapy_group=group.id, left=PartialDate(end) if end else None)
            for number, end in enumerate(ends)
        ]
        vault.save(group, *places, session("", "2027-01-19T09:00Z", therapy_group=group.id))
        vault.save(*(StaffAbsence(member="m", began=PartialDate("2026"), ended=place.left) for place in places))
        table = timetable_of(vault, date(2027, 1, 18), date(2027, 1, 24), BERLIN)
        assert {meeting.clients for meeting in table.meetings} == {frozenset(digit * 32 for digit in "03456")}
        assert len(table.absences) == 5


def test_the_gate_says_when_somebody_is_busy_and_who_must_not_meet(folder: Path) -> None:
    with unlocked(folder, "Aida") as vault:
        anna, vera = case(vault, "a"), case(vault, "b")
        vault.save(
            KeepApart(case_id=anna, other_case=vera),
            BusyBlock(case_id=anna, begins_at="2026-12-01T08:00Z", ends_at="2026-12-01T13:00Z"),
            BusyBlock(case_id=anna, begins_at="2026-11-30T08:00Z"),
            BusyBlock(case_id=anna, begins_at="2026-10-30T08:00Z"),
            BusyBlock(case_id=vera, begins_at="2026-12-01T08:00Z", ends_at="2026-12-01T13:00Z"),
        )  # fmt: skip
        table = knowing(vault, timetable_of(vault, FIRST, LAST, BERLIN), session(anna, "2026-12-04T09:00Z"))
        assert table.apart == {frozenset({anna, vera})}
        assert sorted(busy.begins.day for busy in table.busy) == [1, 30]
        drawn = session(vera, "2026-12-01T12:30Z")
        assert conflicts(drawn, table) == []
        assert [one.rule for one in conflicts(drawn, knowing(vault, table, drawn))] == ["client_busy"]


def test_whose_membership_ends_is_known_to_the_day(folder: Path) -> None:
    with unlocked(folder, "Aida") as vault:
        set_until(vault, member(vault, "Berik"), "2026-12-01")
        table = timetable_of(vault, FIRST, LAST, BERLIN)
        days = {day: session("", f"2026-12-0{day}T09:00Z", therapist=member(vault, "Berik")) for day in (1, 2)}
        assert {day: [one.rule for one in conflicts(drawn, table)] for day, drawn in days.items()} == {
            1: [], 2: ["staff_left"]
        }  # fmt: skip


def test_without_the_casework_only_the_house_is_known(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        anna = case(vault, "a")
        vault.save(session(anna, "2026-12-01T09:00Z"))
        vault.save(SessionRoom(name="Blue"))
    with unlocked(folder, "Dana") as vault:
        table = timetable_of(vault, FIRST, LAST, BERLIN)
        assert (table.meetings, len(table.rooms), table.clients) == ((), 1, {})
        assert violations(vault, NOW, BERLIN) == []


def test_of_a_sealed_case_nothing_comes_in_where_it_is_not_open(folder: Path) -> None:
    with unlocked(folder, "Aida") as vault:
        anna, vera = case(vault, "a"), case(vault, "b")
        group = TherapyGroup(name="Tuesday")
        vault.save(
            session(anna, "2026-12-01T09:00Z"), Person(case_id=anna, first_language="uz"), group,
            GroupMember(case_id=anna, therapy_group=group.id), GroupMember(case_id=vera, therapy_group=group.id),
            meets := session("", "2026-12-02T09:00Z", therapy_group=group.id),
        )  # fmt: skip
        vault.save(CareCard(case_id=anna, languages=("uz",)))
        vault.save(KeepApart(case_id=anna, other_case=vera))
        seal_case(vault, anna, {vault.me.id})
        mine = knowing(vault, timetable_of(vault, FIRST, LAST, BERLIN), session(anna, ""), meets)
        assert mine.clients.keys() == {anna, vera}
        assert mine.clients[anna].languages == {"uz"}
        assert len(mine.meetings) == 2
    with unlocked(folder, "Berik") as vault:
        table = knowing(vault, timetable_of(vault, FIRST, LAST, BERLIN), session(anna, ""), meets)
        assert table.clients.keys() == {vera}
        assert [meeting.clients for meeting in table.meetings] == [frozenset({vera})]
        assert table.apart == {frozenset({anna, vera})}
        assert table.busy == ()


def test_what_changed_since_a_session_was_planned_is_found(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        anna, vera = case(vault, "a"), case(vault, "b")
        room = SessionRoom(name="Blue")
        vault.save(room)
        coming = session(anna, "2026-12-01T09:00Z", room=room.id)
        vault.save(
            coming, session(anna, "2026-11-01T09:00Z", room=room.id), session(vera, "2026-12-02T09:00Z"),
            session(anna, "2026-11-29T09:00Z", room=room.id, state="held"),
        )  # fmt: skip
        assert violations(vault, NOW, BERLIN) == []
        kept = vault.get(SessionRoom, room.id)
        assert kept is not None
        vault.remove(kept)
        left = vault.get(Case, vera)
        assert left is not None
        vault.save(replace(left, stay="left"))
        found = violations(vault, NOW, BERLIN)
        assert [(one.session.id == coming.id, [wrong.rule for wrong in one.conflicts]) for one in found] == [
            (True, ["room_gone"]), (False, ["client_left"])
        ]  # fmt: skip


def test_what_began_the_evening_before_is_known_on_the_first_morning(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        anna = case(vault, "a")
        night = session(anna, "2026-11-29T22:30Z", minutes=120)
        vault.save(night)
        drawn = session(anna, "2026-11-30T00:00Z")
        assert [one.other for one in conflicts(drawn, timetable_of(vault, FIRST, LAST, BERLIN))] == [night.id]


def test_all_sessions_of_a_series_are_found_wherever_they_were_moved_to(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        anna = case(vault, "a")
        series = SessionSeries(first_day=PartialDate("2026-12-01"), hour="10:00", rule="FREQ=WEEKLY")
        mine = [session(anna, starts, series=series.id) for starts in ("2026-11-20T09:00Z", "2027-05-01T09:00Z")]
        others = [session(anna, "2026-12-01T09:00Z", series=other) for other in (None, "x" * 32)]
        vault.save(series, *mine, *others)
        assert {one.id for one in of_series(vault, series)} == {one.id for one in mine}
        assert len(of_series(vault, replace(series, first_day=None))) == 2


def test_any_span_can_be_asked_for(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        assert timetable_of(vault, date.min, date.max).meetings == ()
        anna = case(vault, "a")
        vault.save(session(anna, "2038-01-19T09:00Z"))
        assert len(timetable_of(vault, date(2038, 1, 18), date(2038, 1, 24)).meetings) == 1
