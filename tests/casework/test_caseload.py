"""Hours of workers, days since the last contact, and nobody who is here is forgotten."""

from datetime import UTC, date, datetime

from shelterdesk.casework import Session
from shelterdesk.casework.caseload import Hours, OpenCase, carried, carries, hours_by_worker, hours_in_all

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 25)


def case(code, stay="present", **more):
    return OpenCase(case_id=code, code=code, stay=stay, **more)


def session(starts, state, minutes=50, **more):
    return Session(starts=starts, state=state, minutes=minutes, **more)


def test_hours_are_of_held_and_of_planned_sessions_and_of_both_who_lead():
    sessions = [
        session("2026-11-20T10:00Z", "held", therapist="m1", co_leader="m2"),
        session("2026-11-21T10:00Z", "planned", therapist="m1"),
        session("2026-11-22T10:00Z", "cancelled", therapist="m1"),
        session("2026-11-26T10:00Z", "planned", therapist="m1", co_leader="m1"),
        session("2026-11-27T10:00Z", None, minutes=None, therapist="m1"),
        session("2026-11-27T10:00Z", "cancelled", therapist="m1"),
        session(None, "planned", therapist="m1"),
    ]
    assert hours_by_worker(sessions, NOW) == {"m1": Hours(1, 50, 2, 50), "m2": Hours(1, 50, 0, 0)}
    assert hours_in_all(sessions, NOW) == Hours(1, 50, 2, 50)


def test_a_length_below_nothing_takes_no_hours_away_and_a_beginning_that_is_none_counts_nothing():
    sessions = [
        session("2026-11-20T10:00Z", "held", therapist="m1"),
        session("2026-11-21T10:00Z", "held", therapist="m1", minutes=-600),
        session("2026-11-21T10:00", "held", therapist="m1"),
        session("in the morning", "held", therapist="m1"),
    ]
    assert hours_by_worker(sessions, NOW) == {"m1": Hours(3, 100, 0, 0)}


def test_who_is_here_and_was_not_spoken_with_comes_first_longest_first():
    cases = [case("A"), case("B"), case("C"), case("D", "left"), case("E", opened="2026-11-23")]
    contacts = {"A": "2026-11-24T09:00Z", "B": "2026-11-18", "D": "2025-01-01"}
    told = [(one.case.code, one.days, one.forgotten) for one in carried(cases, contacts, TODAY)]
    assert told == [("C", None, True), ("B", 7, True), ("E", 2, False), ("A", 1, False), ("D", 693, False)]


def test_a_file_opened_lately_is_not_forgotten_and_a_date_known_to_the_month_counts_from_its_first_day():
    (one,) = carried([case("A", opened="2026-11-20")], {}, TODAY)
    assert (one.days, one.spoken, one.forgotten) == (5, False, False)
    (one,) = carried([case("A", opened="2026-11")], {}, TODAY)
    assert (one.days, one.forgotten) == (24, True)


def test_a_contact_in_the_future_is_no_day_before_today():
    (one,) = carried([case("A")], {"A": "2026-11-30"}, TODAY)
    assert one.days == 0


def test_clients_are_carried_by_first_and_second_workers_or_by_nobody():
    cases = [case("A", worker="m1"), case("B", second_worker="m1"), case("C")]
    assert [one.code for one in cases if carries(one, "m1")] == ["A", "B"]
    assert [one.code for one in cases if carries(one, "")] == ["C"]
