"""Who belongs to a session on its day, when it counts as held, and how often somebody came."""

from datetime import date

import pytest

from shelterdesk.casework import Attendance, GroupMember, PartialDate, Session, attendance_id
from shelterdesk.casework.attendances import people_of, state_of, tally, to_save, unmarked, without_attendance
from shelterdesk.casework.record import Reason

DAY = date(2026, 11, 23)


def place(case_id: str, joined: str | None = None, left: str | None = None) -> GroupMember:
    return GroupMember(
        case_id=case_id, therapy_group="g", joined=PartialDate(joined) if joined else None,
        left=PartialDate(left) if left else None,
    )  # fmt: skip


def kept(session: Session, **marks: str | None) -> dict[str, Attendance]:
    return {
        case_id: Attendance(id=attendance_id(session.id, case_id), case_id=case_id, session=session.id, mark=mark)
        for case_id, mark in marks.items()
    }


def test_a_session_of_one_client_is_about_that_client() -> None:
    assert people_of(Session(case_id="a"), [], [], DAY) == ("a",)


def test_a_group_is_whoever_belonged_to_it_on_that_day_the_day_of_leaving_included() -> None:
    members = [
        place("a"), place("b", "2026-11-24"), place("c", "2026-11-23", "2026-11-23"), place("d", None, "2026-11-22"),
        place("e", "2026-11"),
    ]
    assert people_of(Session(therapy_group="g"), members, [], DAY) == ("a", "c", "e")


def test_who_was_marked_once_stays_in_sight_though_no_member_any_more() -> None:
    session = Session(therapy_group="g")
    marked = [*kept(session, gone="attended", empty=None).values()]
    assert people_of(session, [place("a")], marked, DAY) == ("a", "gone")
    written = [Attendance(case_id="b", session=session.id, line="came by to say hello")]
    assert people_of(session, [place("a")], written, DAY) == ("a", "b")


@pytest.mark.parametrize(
    ("marks", "state"),
    [
        ({}, "planned"),
        ({"a": "attended"}, "planned"),
        ({"a": "attended", "b": "declined"}, "held"),
        ({"a": "excused", "b": "staff_cancelled"}, "held"),
        ({"a": "staff_cancelled", "b": "staff_cancelled"}, "cancelled"),
    ],
)
def test_a_session_is_held_once_all_are_marked_and_cancelled_where_we_cancelled_for_all(
    marks: dict[str, str], state: str
) -> None:
    assert state_of(["a", "b"], marks) == state


def test_a_session_to_which_nobody_belongs_stays_planned_until_somebody_decides() -> None:
    assert state_of([], {}) == "planned"


def test_missing_marks_are_named_in_order() -> None:
    assert unmarked(["c", "a", "b"], {"a": "late", "b": None}) == ["c", "b"]


def test_saving_keeps_ids_and_changes_nothing_that_is_so_already() -> None:
    session = Session(therapy_group="g", state="planned")
    before = kept(session, a="attended")
    made, now = to_save(session, ["a", "b"], before, {"a": "attended", "b": "late"}, "me")
    assert [(one.id, one.case_id, one.session, one.mark, one.marked_by) for one in made] == [
        (attendance_id(session.id, "b"), "b", session.id, "late", "me")
    ]
    assert now.state == "held"


def test_a_mark_taken_back_makes_the_session_planned_again_and_keeps_the_lines() -> None:
    session = Session(case_id="a", state="held")
    before = Attendance(
        id=attendance_id(session.id, "a"), case_id="a", session=session.id, mark="attended", marked_by="me",
        line="tired", reasons={"next_step": Reason.NOT_ASKED},
    )  # fmt: skip
    (made,), now = to_save(session, ["a"], {"a": before}, {"a": None}, "me")
    assert (made.mark, made.marked_by, made.line) == (None, None, "tired")
    assert made.reasons == {"next_step": Reason.NOT_ASKED}
    assert now.state == "planned"


def test_a_session_that_took_place_after_all_has_no_reason_for_being_cancelled() -> None:
    session = Session(case_id="a", state="cancelled", cancelled_why="client")
    _, now = to_save(session, ["a"], {}, {"a": "late"}, "me")
    assert (now.state, now.cancelled_why) == ("held", None)
    _, still = to_save(session, ["a"], {}, {"a": "staff_cancelled"}, "me")
    assert still is session


def test_without_attendance_are_sessions_that_have_begun_the_oldest_first() -> None:
    sessions = [
        Session(starts="2026-11-23T10:00Z", state="planned"),
        Session(starts="2026-11-20T10:00Z"),
        Session(starts="2026-11-23T10:01Z", state="planned"),
        Session(starts="2026-11-19T10:00Z", state="held"),
        Session(state="planned"),
    ]
    assert without_attendance(sessions, "2026-11-23T10:00Z") == [sessions[1], sessions[0]]


def test_of_so_many_planned_she_came_to_so_many_and_what_we_cancelled_does_not_count() -> None:
    marks = ("attended", "late", "left_early", "excused", "unsafe", "staff_cancelled", None)
    found = tally(Attendance(mark=mark) for mark in marks)
    assert (found.planned, found.came) == (5, 3)
    assert found.marks == {mark: 1 for mark in marks if mark}
