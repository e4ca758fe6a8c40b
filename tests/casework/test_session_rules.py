"""What is wrong with a session: every rule broken once, and what must not be held against anybody."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.casework import (
    BusyBlock,
    GroupMember,
    KeepApart,
    OutsidePerson,
    PartialDate,
    Session,
    SessionRoom,
    StaffAbsence,
    TherapyGroup,
    WorkingHours,
)
from shelterdesk.casework import timetable as facts
from shelterdesk.casework.session_rules import HARD, MIND, RULES, Conflict, conflicts
from shelterdesk.casework.timetable import Client, Colleague, Hours, Place, Timetable

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 30)


def at(text: str, day: date = MONDAY) -> str:
    """A moment as records keep it, from an hour on the wall."""
    moment = datetime.combine(day, time.fromisoformat(text), BERLIN).astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%MZ")


def session(hour: str = "10:00", **more: object) -> Session:
    said = {
        "case_id": "anna", "kind_of_session": "individual", "starts": at(hour), "minutes": 50, "therapist": "berik",
        "room": "blue", "state": "planned",
    }  # fmt: skip
    return Session(**{**said, **more})  # type: ignore[arg-type]


def house(*sessions: Session, **more: object) -> Timetable:
    known = Timetable(
        MONDAY, MONDAY + timedelta(days=6), BERLIN,
        clients={name: Client(name, f"CODE-{name}", "present") for name in ("anna", "vera", "gulya")},
        staff={"berik": Colleague("berik", psychologist=True), "clara": Colleague("clara")},
        rooms={name: Place(name, name) for name in ("blue", "red")},
    )  # fmt: skip
    return replace(known, **more).with_sessions(sessions)  # type: ignore[arg-type]


def broken(one: Session, table: Timetable) -> list[str]:
    return [conflict.rule for conflict in conflicts(one, table)]


def test_an_ordinary_session_breaks_nothing_and_what_is_not_known_is_held_against_nobody() -> None:
    assert conflicts(session(), house()) == []
    assert conflicts(session(case_id="unknown", therapist="unknown", language="ru"), house()) == []


def test_a_session_that_is_cancelled_is_in_nobodys_way_and_nothing_is_wrong_with_it() -> None:
    cancelled = session(state="cancelled")
    assert broken(session("10:30"), house(cancelled)) == []
    assert conflicts(replace(cancelled, minutes=-5), house()) == []


# --- times ----------------------------------------------------------------------------------------------


def test_without_a_beginning_or_a_length_and_with_an_end_before_the_beginning() -> None:
    assert broken(session(starts=None), house()) == ["no_beginning"]
    assert broken(session(starts="10 o’clock"), house()) == ["no_beginning"]
    assert broken(session(starts="9999-12-31T23:59Z"), house()) == ["no_beginning"]
    assert broken(session(minutes=None), house()) == ["no_length"]
    assert broken(session(minutes=0), house()) == ["no_length"]
    assert broken(session(minutes=-30), house()) == ["ends_before"]
    assert broken(session("08:00", minutes=481), house()) == ["too_long"]
    assert "too_long" in broken(session(minutes=10**15), house())


def test_midnight_is_an_end_and_what_goes_on_after_it_is_pointed_out() -> None:
    assert broken(session("23:00", minutes=60), house()) == []
    assert broken(session("23:00", minutes=61), house()) == ["over_midnight"]


def test_a_session_over_midnight_is_in_the_way_of_the_next_morning() -> None:
    night = session("23:30", minutes=90, case_id="vera", room="red")
    assert broken(session(starts=at("00:30", MONDAY + timedelta(days=1))), house(night)) == ["staff_twice"]


def test_when_clocks_go_back_the_night_is_an_hour_longer() -> None:
    before = session(starts="2026-10-24T23:30Z", minutes=60, case_id="vera", room="red")
    table = house(before, first=date(2026, 10, 24))
    assert broken(session(starts="2026-10-25T00:30Z"), table) == []
    assert broken(session(starts="2026-10-25T00:29Z"), table) == ["staff_twice"]


def test_2038_is_a_year_like_others() -> None:
    day = date(2038, 1, 19)
    late = session(starts=at("10:00", day), case_id="vera", room="red")
    assert broken(session(starts=at("10:30", day)), house(late)) == ["staff_twice"]


def test_client_staff_interpreter_and_room_cannot_be_in_two_sessions_at_once() -> None:
    other = session("10:30", interpreter="nina", co_leader="clara")
    helped = house(other, interpreters={"nina": facts.Interpreter("nina", silent_until=date.max)})
    assert broken(session("10:00", interpreter="nina"), helped) == [
        "client_twice", "staff_twice", "interpreter_twice", "room_twice"
    ]  # fmt: skip
    led = session("11:00", case_id="vera", therapist="clara", room="red")
    assert [(one.rule, one.member, one.other) for one in conflicts(led, helped)] == [
        ("staff_twice", "clara", other.id)
    ]
    assert broken(session("11:20", interpreter="nina"), helped) == []
    assert broken(session("09:40"), helped) == []


def test_a_session_is_not_in_its_own_way_when_it_is_moved() -> None:
    one = session()
    assert broken(replace(one, starts=at("10:20")), house(one)) == []


def test_a_client_who_is_not_free_is_told_without_a_reason() -> None:
    away = facts.busy(BusyBlock(case_id="anna", begins_at=at("09:00"), ends_at=at("14:00")))
    endless = facts.busy(BusyBlock(case_id="vera", begins_at=at("09:00")))
    assert away is not None
    assert endless is not None
    table = house(busy=(away, endless))
    assert [(one.rule, one.case_id, one.span) for one in conflicts(session("13:30"), table)] == [
        ("client_busy", "anna", away)
    ]
    assert broken(session("14:00"), table) == []
    assert broken(session("22:00", case_id="vera"), table) == ["client_busy"]


def test_more_than_two_sessions_on_one_day_are_many() -> None:
    table = house(session("08:00"), session("09:00"))
    assert broken(session("11:00"), table) == ["many_sessions"]
    assert broken(session(starts=at("11:00", MONDAY + timedelta(days=1))), table) == []


# --- rooms ----------------------------------------------------------------------------------------------


def test_a_room_that_was_removed_is_out_of_use_or_too_small() -> None:
    closed = facts.place(SessionRoom(id="blue", out_of_use=PartialDate("2026-12-02")))
    table = house(rooms={"blue": closed, "red": Place("red", "red", places=1)})
    assert broken(session(), table) == []
    assert broken(session(starts=at("10:00", date(2026, 12, 2))), table) == ["room_closed"]
    assert broken(session(room="garden"), table) == ["room_gone"]
    assert [(one.rule, one.number) for one in conflicts(session(room="red"), table)] == [("room_small", 2)]
    assert broken(session(room=None), table) == []


# --- people ---------------------------------------------------------------------------------------------


def test_a_therapist_who_left_or_is_away() -> None:
    gone = house(staff={"berik": Colleague("berik", active=False)})
    assert broken(session(), gone) == ["staff_left"]
    leaving = house(staff={"berik": Colleague("berik", last=MONDAY)})
    assert broken(session(), leaving) == []
    assert broken(session(starts=at("10:00", date(2026, 12, 1))), leaving) == ["staff_left"]
    absence = facts.absence(StaffAbsence(member="clara", began=PartialDate("2026-11-30"), ended=PartialDate("2026-12")))
    endless = facts.absence(StaffAbsence(member="berik", began=PartialDate("2026-12-01")))
    assert absence is not None
    assert endless is not None
    table = house(absences=(absence, endless))
    assert broken(session(co_leader="clara"), table) == ["staff_away"]
    assert broken(session(), table) == []
    assert broken(session("23:30", minutes=60), table) == ["staff_away", "over_midnight"]
    assert broken(session(starts=at("10:00", date(2037, 1, 5))), table) == ["staff_away"]


def test_a_client_who_left_can_be_phoned() -> None:
    table = house(clients={"anna": Client("anna", stay="left")})
    assert broken(session(), table) == ["client_left"]
    assert broken(session(kind_of_session="telephone"), table) == []
    assert broken(session(kind_of_session="crisis"), table) == ["client_left"]


def test_outside_working_hours_with_a_break_that_is_none_and_one_that_is() -> None:
    records = [
        WorkingHours(member="berik", weekdays=("1", "2"), from_hour="9:00", until_hour="12.00"),
        WorkingHours(member="berik", weekdays=("1",), from_hour="12:00", until_hour="17:30"),
        WorkingHours(member="berik", weekdays=("2",), from_hour="13:00", until_hour="17:30"),
        WorkingHours(member="berik", weekdays=("3",), from_hour="22:00", until_hour="6:00"),
        WorkingHours(member="berik", weekdays=("4",), from_hour="soon"),
    ]
    table = house(hours=tuple(one for record in records if (one := facts.hours(record))))
    assert broken(session("11:30"), table) == []
    assert broken(session("17:00"), table) == ["outside_hours"]
    tuesday, wednesday = date(2026, 12, 1), date(2026, 12, 2)
    assert broken(session(starts=at("11:30", tuesday)), table) == ["outside_hours"]
    assert broken(session(starts=at("13:00", tuesday)), table) == []
    assert broken(session(starts=at("23:30", wednesday), minutes=60), table) == ["over_midnight"]
    assert broken(session(starts=at("10:00", date(2026, 12, 3))), table) == ["outside_hours"]
    assert broken(session("03:00", therapist="clara"), table) == []


def test_therapy_comes_after_the_social_workers_assessment_but_a_crisis_does_not_wait() -> None:
    table = house(clients={"anna": Client("anna", lacking=("no_handover",))})
    assert [(one.rule, one.facts) for one in conflicts(session(), table)] == [("before_therapy", ("no_handover",))]
    assert broken(session(kind_of_session="crisis"), table) == []
    assert broken(session(therapist="clara"), table) == []
    assert broken(session(therapist="clara", co_leader="berik"), table) == ["before_therapy"]


def test_who_must_not_meet_is_in_no_session_together_and_not_one_after_the_other_in_one_room() -> None:
    apart = facts.pairs([KeepApart(case_id="anna", other_case="vera"), KeepApart(case_id="anna", other_case="anna")])
    circle = tuple(
        facts.place_in_group(GroupMember(case_id=name, therapy_group="g")) for name in ("anna", "vera", "gulya")
    )
    table = house(apart=apart, memberships=circle)
    group = session(case_id="", therapy_group="g", kind_of_session="group")
    assert [(one.rule, one.case_id, one.other_case) for one in conflicts(group, table)] == [
        ("apart_together", "anna", "vera")
    ]
    after = session("10:55", case_id="vera", therapist="clara")
    near = conflicts(after, house(session(), apart=apart))
    assert [(one.rule, one.severity, one.case_id, one.other_case) for one in near] == [
        ("apart_near", MIND, "vera", "anna")
    ]
    assert broken(replace(after, room="red"), house(session(), apart=apart)) == []
    assert broken(session("11:00", case_id="vera", therapist="clara"), house(session(), apart=apart)) == []
    at_once = session(case_id="vera", therapist="clara")
    assert broken(at_once, house(session(), apart=apart)) == ["room_twice", "apart_near"]


def test_a_group_over_its_size_and_somebody_new_in_a_closed_group() -> None:
    closed = TherapyGroup(id="g", most=2, openness="closed", began=PartialDate("2026-10-01"))
    places = [
        GroupMember(case_id="anna", therapy_group="g", joined=PartialDate("2026-10-01")),
        GroupMember(case_id="vera", therapy_group="g", joined=PartialDate("2026-11-28")),
        GroupMember(case_id="gulya", therapy_group="g", joined=PartialDate("2026-10"), left=PartialDate("2026-11-30")),
    ]
    table = house(groups={"g": facts.circle(closed)}, memberships=tuple(map(facts.place_in_group, places)))
    group = session(case_id="", therapy_group="g", kind_of_session="group")
    assert [(one.rule, one.case_id, one.number) for one in conflicts(group, table)] == [
        ("group_full", "", 3), ("group_newcomer", "vera", 0)
    ]  # fmt: skip
    assert broken(replace(group, starts=at("10:00", date(2026, 12, 1))), table) == ["group_newcomer"]
    assert broken(replace(group, starts=at("10:00", date(2026, 12, 20))), table) == []
    opened = replace(table, groups={"g": facts.circle(replace(closed, openness="open", most=None))})
    assert broken(group, opened) == []


def test_a_member_of_a_group_who_left_the_house_or_is_not_free_is_named() -> None:
    places = tuple(facts.place_in_group(GroupMember(case_id=name, therapy_group="g")) for name in ("anna", "vera"))
    table = house(session("10:30", case_id="vera", room="red", therapist="clara"), memberships=places,
                  clients={"anna": Client("anna", stay="left")})  # fmt: skip
    group = session(case_id="", therapy_group="g", kind_of_session="group")
    assert [(one.rule, one.case_id) for one in conflicts(group, table)] == [
        ("client_twice", "vera"), ("member_left", "anna")
    ]  # fmt: skip


# --- languages, and with whom ---------------------------------------------------------------------------


def speaking(client: tuple[str, ...], leader: tuple[str, ...], helper: tuple[str, ...] = (), **more) -> Timetable:
    person = OutsidePerson(id="nina", languages=helper, confidentiality_on=PartialDate("2026-01-01"), **more)
    return house(
        clients={"anna": Client("anna", "CODE-anna", languages=frozenset(client))},
        staff={"berik": Colleague("berik", languages=frozenset(leader))},
        interpreters={"nina": facts.interpreter(person)},
    )


def test_a_language_nobody_in_the_room_shares_needs_somebody_who_interprets() -> None:
    assert broken(session(), speaking(("uz",), ("ru", "kk"))) == ["no_shared_language"]
    assert broken(session(), speaking(("uz", "ru"), ("ru", "kk"))) == []
    assert broken(session(language="uz"), speaking(("uz", "ru"), ("ru", "kk"))) == ["no_shared_language"]
    assert broken(session(), speaking(("uz",), ())) == []
    assert broken(session(interpreter="nina"), speaking(("uz",), ("ru",), ("uz", "ru"))) == []
    assert broken(session(interpreter="nina"), speaking(("uz",), ("ru",), ("tg",))) == [
        "interpreter_language", "no_shared_language"
    ]  # fmt: skip
    assert broken(session(interpreter="nina", language="tg"), speaking((), (), ("uz",))) == ["interpreter_language"]


def test_an_interpreter_without_a_promise_that_holds_or_who_does_not_come_any_more() -> None:
    table = speaking(("uz",), ("ru",), ("uz",), confidentiality_until=PartialDate("2026-11-30"))
    helped = session(interpreter="nina")
    assert broken(helped, table) == []
    assert broken(replace(helped, starts=at("10:00", date(2026, 12, 1))), table) == ["interpreter_silence"]
    never = replace(table, interpreters={"nina": facts.interpreter(OutsidePerson(id="nina", ended="yes"))})
    assert broken(helped, never) == ["interpreter_gone", "interpreter_silence"]
    assert broken(helped, house()) == ["interpreter_gone"]


def test_an_interpreter_who_is_not_for_this_client_however_the_code_is_written() -> None:
    table = speaking(("uz",), ("ru",), ("uz",), conflicts="code-vera\n code-Anna ")
    assert broken(session(interpreter="nina"), table) == ["interpreter_not_for"]


def test_with_whom_a_client_would_rather_talk_is_pointed_out_and_not_decided() -> None:
    table = house(
        clients={"anna": Client("anna", wants="woman")},
        staff={"berik": Colleague("berik", sex="male"), "clara": Colleague("clara", sex="female")},
        interpreters={"igor": facts.Interpreter("igor", sex="male", silent_until=date.max)},
    )
    found = conflicts(session(), table)
    assert [(one.rule, one.severity, one.member, one.never_suggested) for one in found] == [
        ("worker_sex", MIND, "berik", True)
    ]
    assert broken(session(therapist="clara", co_leader="berik"), table) == []
    assert broken(session(therapist="clara", interpreter="igor"), table) == ["interpreter_sex"]
    assert broken(session(therapy_group="g"), table) == []


# --- all together ---------------------------------------------------------------------------------------


_ODD = st.one_of(st.none(), st.text(max_size=12), st.sampled_from(["anna", "berik", "blue", "nina", "g", "individual"]))


@given(
    starts=st.one_of(_ODD, st.datetimes().map(lambda when: when.isoformat() + "Z")),
    minutes=st.one_of(st.none(), st.integers()), case_id=st.text(max_size=5), therapist=_ODD, co_leader=_ODD, room=_ODD,
    interpreter=_ODD, language=_ODD, therapy_group=_ODD, kind_of_session=_ODD, state=_ODD,
)  # fmt: skip
def test_no_values_whatever_make_it_raise(**said: object) -> None:
    table = house(session(), hours=(Hours("berik", frozenset({1}), time(9), time(9)),))
    found = conflicts(Session(**said), table)  # type: ignore[arg-type]
    assert [one.rule for one in found] == sorted((one.rule for one in found), key=list(RULES).index)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_weighs_something(rule: str) -> None:
    assert Conflict(rule).severity in (HARD, MIND)
    assert Conflict(rule).hard == (RULES[rule] == HARD)


def test_hours_are_read_as_they_are_written() -> None:
    found = facts.hours(WorkingHours(member="m", weekdays=("1", "x"), from_hour="9.00", until_hour="17:30"))
    assert found == Hours("m", frozenset({1}), time(9), time(17, 30))
    for begins, ends in (("9", "24"), (" 09 ", "24:00"), ("9.00", "0:00"), ("٩", "0")):
        found = facts.hours(WorkingHours(member="m", weekdays=("1",), from_hour=begins, until_hour=ends))
        assert found == Hours("m", frozenset({1}), time(9), time(0))
    for nonsense in ("25:00", "9-14", "nine", "24:30", "1999", ""):
        assert facts.hours(WorkingHours(member="m", weekdays=("1",), from_hour=nonsense, until_hour="17")) is None
