"""The last month of the practice shelter: a plan, sessions, groups, skills and a grant that look like real work."""

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import TypeVar

import pytest

from shelterdesk.casework import (
    Attendance,
    CareCard,
    Case,
    Grant,
    GrantExpense,
    GroupMember,
    GroupNote,
    Handover,
    MonitoringVisit,
    PhaseDecision,
    PhaseStep,
    PlanAction,
    PlanAgreement,
    PlanObjective,
    ProcessNote,
    Record,
    RiskItem,
    Session,
    SessionRoom,
    SkillObservation,
    StaffAbsence,
    TherapyGroup,
    WorkingHours,
    problems,
)
from shelterdesk.casework.attendances import CANCELLED, HELD, PLANNED, unmarked, without_attendance
from shelterdesk.casework.dose_times import clocks
from shelterdesk.casework.grant_money import money_of, visits_due
from shelterdesk.casework.group_rules import members_on, names_in
from shelterdesk.casework.plan_standing import plan_digest
from shelterdesk.casework.skill_ladder import ladders
from shelterdesk.casework.timetable import moment_of
from shelterdesk.practice.book import Book
from shelterdesk.practice.plots import make_plots
from shelterdesk.practice.shelter import _chance, _events
from shelterdesk.practice.staff import PSYCHOLOGIST, SOCIAL_WORKER, STAFF
from tests.practice.conftest import TODAY
from tests.practice.test_shelter import opened

SEEDS = pytest.mark.parametrize("seed", range(1, 7))
R = TypeVar("R", bound=Record)


class Told:
    """Everything that was written in one invented shelter, as it stands today."""

    def __init__(self, seed: int, clients: int = 20, today: date = TODAY) -> None:
        book, self.today, self.records = Book({one.alias: one.alias for one in STAFF}), today, dict[str, Record]()
        for event in sorted(_events(seed, today, clients), key=lambda event: event.at):
            if event.at.date() <= today:
                written = event.write(book)
                book.keep(written)
                self.records |= {record.id: record for record in written}

    def all(self, kind: type[R]) -> list[R]:
        return [record for record in self.records.values() if isinstance(record, kind)]

    def by_case(self, kind: type[R]) -> dict[str, list[R]]:
        found = defaultdict(list)
        for record in self.all(kind):
            found[record.case_id].append(record)
        return found

    @property
    def here(self) -> set[str]:
        return {case.id for case in self.all(Case) if case.stay == "present"}


_TOLD: dict[int, Told] = {}


def told(seed: int) -> Told:
    return _TOLD.setdefault(seed, Told(seed))


def span(session: Session) -> tuple[datetime, datetime]:
    begins = moment_of(session.starts)
    assert begins is not None
    return begins, begins + timedelta(minutes=session.minutes or 0)


# --- the plan -----------------------------------------------------------------------------------------


@SEEDS
def test_everybody_here_is_in_one_phase_and_somebody_builds_trust_for_weeks(seed: int) -> None:
    month = told(seed)
    trusting = []
    for case_id, steps in month.by_case(PhaseStep).items():
        going = [step for step in steps if step.ended is None]
        assert len(going) == 1, case_id
        assert sorted(steps, key=lambda step: str(step.began)) == steps
        trusting += [step for step in going if step.phase == "trust"]
    assert max((month.today - step.began.span()[0]).days for step in trusting) >= 21


@SEEDS
def test_trust_building_never_ended_without_the_word_of_both(seed: int) -> None:
    month = told(seed)
    said = defaultdict(set)
    for one in month.all(PhaseDecision):
        if one.verdict == "ready":
            said[one.step].add((one.said_as, one.decided_by))
    both = {("social_worker", SOCIAL_WORKER), ("psychologist", PSYCHOLOGIST)}
    for step in month.all(PhaseStep):
        if step.phase == "trust":
            assert (said[step.id] == both) == (step.ended is not None)


@SEEDS
def test_one_step_is_overdue_one_is_due_this_week_and_the_plan_is_the_one_agreed_to(seed: int) -> None:
    month = told(seed)
    waiting = [one for one in month.all(PlanAction) if one.state == "planned" and one.due]
    days = {(one.due.span()[0] - month.today).days for one in waiting}
    assert min(days) < 0
    assert any(0 <= day < 7 for day in days)
    actions = month.by_case(PlanAction)
    agreed = month.by_case(PlanAgreement)
    for case_id, objectives in month.by_case(PlanObjective).items():
        assert [one.plan_digest for one in agreed[case_id]] == [plan_digest(objectives, actions[case_id])]


@SEEDS
def test_skills_were_seen_and_a_grant_has_receipts_money_left_and_a_visit_due(seed: int) -> None:
    month = told(seed)
    for looks in month.by_case(SkillObservation).values():
        assert any(len(ladder.rungs) > 1 for ladder in ladders(looks))
    (grant,) = month.all(Grant)
    stands = money_of(grant, month.all(GrantExpense))
    assert stands.over == ()
    assert 0 < stands.left["KZT"] < (grant.amount or 0)
    assert len(visits_due(month.all(MonitoringVisit), month.today)) == 1


# --- sessions -----------------------------------------------------------------------------------------


@SEEDS
def test_nobody_and_no_room_is_in_two_sessions_at_once_and_all_are_within_the_hours(seed: int) -> None:
    month = told(seed)
    groups = month.by_case(GroupMember)
    sessions = month.all(Session)
    assert any(span(one)[0].date() > month.today for one in sessions)
    assert {"individual", "art", "crisis"} <= {one.kind_of_session for one in sessions}
    for one, other in combinations(sessions, 2):
        if span(one)[0] < span(other)[1] and span(other)[0] < span(one)[1]:
            assert one.room != other.room or one.room is None
            assert not {one.therapist, one.co_leader} & {other.therapist, other.co_leader} - {None}
            both = {one.therapy_group, other.therapy_group} - {None}
            for case_id in {one.case_id, other.case_id} - {""}:
                assert not any(member.therapy_group in both for member in groups[case_id])
    _within_hours(month, sessions)


def _within_hours(month: Told, sessions: list[Session]) -> None:
    hours = {one.member: one for one in month.all(WorkingHours)}
    (away,) = month.all(StaffAbsence)
    rooms = {room.id for room in month.all(SessionRoom)}
    for session in sessions:
        first, last = (moment.astimezone() for moment in span(session))
        works = hours[session.therapist]
        assert str(first.isoweekday()) in works.weekdays
        assert clocks(works.from_hour)[0] <= first.time() < last.time() <= clocks(works.until_hour)[0]
        assert session.therapist != away.member or not away.began.span()[0] <= first.date() <= away.ended.span()[1]
        assert session.room in rooms or session.kind_of_session == "telephone"


@SEEDS
def test_who_wants_to_speak_with_a_man_or_a_woman_does_and_was_handed_over_before(seed: int) -> None:
    month = told(seed)
    wants = {card.case_id: card.staff_sex for card in month.all(CareCard)}
    sexes = {one.alias: "woman" if one.sex == "female" else "man" for one in STAFF}
    handed = {one.case_id: one.handed_on.span()[0] for one in month.all(Handover)}
    for session in month.all(Session):
        if session.case_id:
            assert wants[session.case_id] in (sexes[session.therapist or ""], "no_preference")
            assert handed[session.case_id] <= span(session)[0].date()


@SEEDS
def test_two_groups_meet_one_open_and_one_closed_and_their_notes_name_nobody(seed: int) -> None:
    month = told(seed)
    groups = month.all(TherapyGroup)
    assert {group.openness for group in groups} <= {"open", "closed"}
    assert "open" in {group.openness for group in groups}
    called = [card.called for card in month.all(CareCard)]
    notes = month.all(GroupNote)
    assert len(notes) >= 3
    assert all(names_in(f"{note.text} {note.next_time}", called) == [] for note in notes)
    for group in groups:
        members = [one for one in month.all(GroupMember) if one.therapy_group == group.id]
        assert 2 <= len(members_on(members, month.today)) <= (group.most or 0)
        assert {one.case_id for one in members} <= month.here


@SEEDS
def test_what_is_over_is_marked_but_for_a_few_and_each_note_belongs_to_its_session(seed: int) -> None:
    month = told(seed)
    now = datetime.combine(month.today, datetime.min.time(), UTC).strftime("%Y-%m-%dT%H:%MZ")
    sessions = {one.id: one for one in month.all(Session)}
    waiting = without_attendance(sessions.values(), now)
    assert 1 <= len(waiting) <= 4
    assert any(one.case_id and one.therapist == PSYCHOLOGIST for one in waiting)
    marks = defaultdict(dict)
    for one in month.all(Attendance):
        marks[one.session][one.case_id] = one.mark
    for session in sessions.values():
        assert session.state in (PLANNED, HELD, CANCELLED)
        assert (session.state != PLANNED) == bool(marks[session.id])
        assert unmarked(marks[session.id], marks[session.id]) == []
    linked = [note for note in month.all(ProcessNote) if note.session]
    assert len(linked) >= 3
    for note in linked:
        held = sessions[note.session]
        assert (held.case_id, held.state, held.therapist) == (note.case_id, HELD, PSYCHOLOGIST)


# --- whatever is invented -----------------------------------------------------------------------------


@SEEDS
def test_nothing_looks_wrong(seed: int) -> None:
    month = told(seed)
    found = {(type(one).__name__, problem) for one in month.records.values() for problem in problems(one, month.today)}
    assert found == set()


@pytest.mark.parametrize("clients", [0, 1, 2, 3, 9])
@pytest.mark.parametrize("today", [date(2026, 3, 31), date(2028, 2, 29), date(2027, 10, 31)])
def test_any_number_of_clients_on_any_day_has_a_month(clients: int, today: date) -> None:
    month = Told(1, clients, today)
    assert len(month.here) == sum(plot.left is None for plot in make_plots(_chance(1), today, clients))


def test_a_sign_of_risk_reached_those_who_protect_under_the_name_of_the_psychologist(made) -> None:
    with opened(made, SOCIAL_WORKER) as vault:
        (item,) = vault.all(RiskItem)
        psychologist = next(member.id for member in vault.members.values() if member.alias == PSYCHOLOGIST)
        assert (item.seen_by, item.state, item.signs) == (psychologist, "open", ("contact_by_exploiter",))
        assert vault.history("risk_item", item.id)[-1].author == psychologist
