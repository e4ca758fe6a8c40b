"""Series of sessions: their days, the hour on the wall over changes of the clock, exceptions, and what is changed."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.casework import PartialDate, Session, SessionSeries
from shelterdesk.casework.series import (
    MOST,
    Changed,
    Repeats,
    change_all,
    change_following,
    days_of,
    repeats_of,
    rule_of,
    series_day,
    sessions_of,
    wall,
)
from shelterdesk.errors import NotARuleError

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def series(first: str, rule: str = "FREQ=WEEKLY", until: str | None = None, hour: str = "10:00") -> SessionSeries:
    until_day = PartialDate(until) if until else None
    return SessionSeries(first_day=PartialDate(first), hour=hour, rule=rule, until_day=until_day)


def days(*more: str | None, **named: str) -> list[str]:
    return [day.isoformat() for day in days_of(series(*more, **named)).days]


def pattern(**more: object) -> Session:
    said = {"case_id": "c1", "minutes": 50, "therapist": "m1", "room": "r1", "state": "planned"}
    return Session(**{**said, **more})  # type: ignore[arg-type]


def weekly(until: str = "2026-12-29") -> tuple[SessionSeries, list[Session]]:
    """Tuesdays at 10:00 from 24 November 2026."""
    rule = series("2026-11-24", until=until)
    return rule, sessions_of(rule, pattern(), zone=BERLIN)


def starts(sessions: list[Session] | tuple[Session, ...]) -> list[str]:
    return [at.strftime("%m-%d %H:%M") for one in sessions if (at := wall(one, BERLIN))]


# --- days -----------------------------------------------------------------------------------------------


def test_every_two_weeks_on_monday_and_thursday_begins_in_the_week_of_the_first_day() -> None:
    found = days("2026-11-26", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "2026-12-24")
    assert found == ["2026-11-26", "2026-12-07", "2026-12-10", "2026-12-21", "2026-12-24"]


def test_the_last_day_of_the_month_is_found_in_short_months_and_leap_years() -> None:
    last = days("2027-12-31", "FREQ=MONTHLY;BYMONTHDAY=-1", "2028-04-30")
    assert last == ["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]
    assert days("2026-12-31", "FREQ=MONTHLY", "2027-03-31")[2] == "2027-02-28"
    assert days("2027-01-30", "FREQ=MONTHLY", "2027-03-31") == ["2027-01-30", "2027-02-28", "2027-03-30"]


def test_the_second_tuesday_and_the_last_friday_of_a_month() -> None:
    assert days("2026-12-01", "FREQ=MONTHLY;BYDAY=2TU", "2027-02-28") == ["2026-12-08", "2027-01-12", "2027-02-09"]
    assert days("2026-12-01", "FREQ=MONTHLY;BYDAY=-1FR", "2027-01-31") == ["2026-12-25", "2027-01-29"]


def test_2038_and_later_are_years_like_others() -> None:
    found = sessions_of(series("2038-01-12", until="2038-02-02"), pattern(), zone=BERLIN)
    assert [one.starts for one in found] == [f"2038-{day}T09:00Z" for day in ("01-12", "01-19", "01-26", "02-02")]
    assert days("9999-12-20")[-1] == "9999-12-27"


def test_no_more_than_a_year_and_two_hundred_sessions_are_made_at_once_and_it_is_said() -> None:
    everyday = days_of(series("2026-01-01", "FREQ=DAILY"))
    assert len(everyday.days) == MOST
    assert everyday.cut
    yearlong = days_of(series("2026-01-01", until="2030-01-01"))
    assert yearlong.days[-1] <= date(2027, 1, 2)
    assert yearlong.cut
    assert not days_of(series("2026-01-01", until="2026-03-01")).cut
    assert days_of(series("2026-01-01", until="2030-01-01"), date(2029, 12, 20)).days[-1] == date(2029, 12, 27)


@pytest.mark.parametrize(
    "rule",
    ["", "FREQ=SECONDLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=x", "weekly",
     "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYDAY=MO,TU", "FREQ=WEEKLY;BYDAY=2MO", "FREQ=WEEKLY;BYHOUR=1,2,3",
     "FREQ=MONTHLY;BYDAY=1MO,2MO", "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=3", "FREQ=WEEKLY;BYMONTHDAY=3"],
)  # fmt: skip
def test_what_is_no_rule_of_ours_is_refused(rule: str) -> None:
    with pytest.raises(NotARuleError):
        repeats_of(rule)


def test_without_a_first_day_or_an_hour_nothing_is_made() -> None:
    with pytest.raises(NotARuleError):
        days_of(SessionSeries(rule="FREQ=WEEKLY", hour="10:00"))
    with pytest.raises(NotARuleError):
        sessions_of(series("2026-11-24", hour="ten"), pattern())


_REPEATS = st.one_of(
    st.builds(Repeats, st.just("day"), st.integers(1, 99)),
    st.builds(Repeats, st.just("week"), st.integers(1, 99),
              st.sets(st.integers(1, 7)).map(lambda found: tuple(sorted(found)))),
    st.builds(Repeats, st.just("month"), st.integers(1, 12), st.just(()), st.integers(-1, 31)),
    st.builds(Repeats, st.just("month"), st.integers(1, 12), st.integers(1, 7).map(lambda day: (day,)),
              st.just(0), st.sampled_from([1, 2, 3, 4, -1])),
)  # fmt: skip


@given(_REPEATS, st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_a_rule_reads_back_as_it_was_written_and_its_days_stand_in_order_within_a_year(
    repeats: Repeats, first: date
) -> None:
    assert repeats_of(rule_of(repeats)) == repeats
    found = days_of(series(first.isoformat(), rule_of(repeats))).days
    assert list(found) == sorted(set(found))
    assert all(first <= day for day in found)
    assert all((day - first).days <= 366 for day in found)


# --- sessions -------------------------------------------------------------------------------------------


def test_a_weekly_ten_oclock_stays_ten_oclock_over_both_changes_of_the_clock() -> None:
    spring = sessions_of(series("2026-03-24", until="2026-04-07"), pattern(), zone=BERLIN)
    assert [one.starts for one in spring] == ["2026-03-24T09:00Z", "2026-03-31T08:00Z", "2026-04-07T08:00Z"]
    assert starts(spring) == ["03-24 10:00", "03-31 10:00", "04-07 10:00"]
    autumn = sessions_of(series("2026-10-20", until="2026-10-27"), pattern(), zone=BERLIN)
    assert [one.starts for one in autumn] == ["2026-10-20T08:00Z", "2026-10-27T09:00Z"]


def test_an_hour_that_does_not_exist_is_an_hour_later_and_one_that_comes_twice_is_the_first() -> None:
    assert [one.starts for one in sessions_of(series("2026-03-29", hour="02:30", until="2026-03-29"), pattern(),
                                              zone=BERLIN)] == ["2026-03-29T01:30Z"]  # fmt: skip
    assert [one.starts for one in sessions_of(series("2026-10-25", hour="02:30", until="2026-10-25"), pattern(),
                                              zone=BERLIN)] == ["2026-10-25T00:30Z"]  # fmt: skip


def test_sessions_are_copies_of_the_pattern_which_becomes_the_one_of_its_day() -> None:
    drawn = pattern(starts="2026-12-01T09:00Z", despite="she asked for it", topic="sleep")
    found = sessions_of(series("2026-11-24", until="2026-12-08"), drawn, zone=BERLIN)
    assert [one.id == drawn.id for one in found] == [False, True, False]
    assert [one.despite for one in found] == [None, "she asked for it", None]
    assert {(one.topic, one.case_id, one.minutes, one.state) for one in found} == {("sleep", "c1", 50, "planned")}
    assert len({one.id for one in found}) == 3
    assert [str(one.series_day) for one in found] == ["2026-11-24", "2026-12-01", "2026-12-08"]


def test_extending_a_series_makes_only_what_comes_after_its_last_whatever_was_moved_or_cancelled() -> None:
    rule, made = weekly("2026-12-08")
    moved = replace(made[2], starts="2027-01-20T09:00Z")
    cancelled = replace(made[1], state="cancelled", cancelled_why="client")
    longer = replace(rule, until_day=PartialDate("2026-12-22"))
    more = sessions_of(longer, made[0], [made[0], cancelled, moved], BERLIN)
    assert starts(more) == ["12-15 10:00", "12-22 10:00"]
    assert sessions_of(longer, made[0], [made[0], cancelled, moved, *more], BERLIN) == []


# --- changing -------------------------------------------------------------------------------------------


def test_this_and_all_following_splits_the_series_and_leaves_the_earlier_ones_alone() -> None:
    rule, made = weekly()
    after = replace(made[2], room="r2", starts="2026-12-08T13:30Z")
    changed = change_following(rule, made, made[2], after, NOW, BERLIN)
    old, new = changed.series
    assert (old.id, str(old.until_day), old.hour) == (rule.id, "2026-12-07", "10:00")
    assert (str(new.first_day), new.hour, str(new.until_day)) == ("2026-12-08", "14:30", "2026-12-29")
    assert starts(changed.sessions) == ["12-08 14:30", "12-15 14:30", "12-22 14:30", "12-29 14:30"]
    assert {(one.room, one.series, one.therapist) for one in changed.sessions} == {("r2", new.id, "m1")}
    assert not {one.id for one in changed.sessions} & {made[0].id, made[1].id}
    longer = replace(new, until_day=PartialDate("2027-01-05"))
    assert [one.starts for one in sessions_of(longer, after, changed.sessions, BERLIN)] == ["2027-01-05T13:30Z"]


def test_what_was_moved_or_arranged_by_itself_keeps_it_and_cancelled_ones_stay_cancelled() -> None:
    rule, made = weekly()
    made[2] = replace(made[2], starts="2026-12-09T15:00Z")
    made[3] = replace(made[3], room="garden")
    made[4] = replace(made[4], state="cancelled", cancelled_why="client")
    after = replace(made[1], room="r2", starts="2026-12-01T10:00Z")
    changed = change_following(rule, made, made[1], after, NOW, BERLIN)
    by_id = {one.id: one for one in changed.sessions}
    assert starts([by_id[one.id] for one in made[1:]]) == [
        "12-01 11:00", "12-09 16:00", "12-15 11:00", "12-22 10:00", "12-29 11:00"
    ]  # fmt: skip
    assert [by_id[one.id].room for one in made[1:]] == ["r2", "r2", "garden", "r1", "r2"]
    assert by_id[made[4].id].state == "cancelled"
    assert {one.series for one in changed.sessions} == {changed.series[-1].id}
    longer = replace(changed.series[-1], until_day=PartialDate("2027-01-05"))
    assert [str(one.series_day) for one in sessions_of(longer, after, changed.sessions, BERLIN)] == ["2027-01-05"]


def test_all_that_are_to_come_change_and_those_held_are_never_touched() -> None:
    rule, made = weekly()
    made[0] = replace(made[0], state="held")
    made[1] = replace(made[1], state="held")
    later = datetime(2026, 12, 2, 8, 0, tzinfo=UTC)
    after = replace(made[4], therapist="m2")
    changed = change_all(rule, made, made[4], after, later, BERLIN)
    assert {one.id for one in changed.sessions} == {one.id for one in made[2:]}
    assert {one.therapist for one in changed.sessions} == {"m2"}
    assert {one.starts for one in changed.sessions} == {one.starts for one in made[2:]}
    assert [str(one.until_day) for one in changed.series] == ["2026-12-01", "2026-12-29"]


def test_what_is_over_and_not_yet_marked_is_left_alone_too() -> None:
    rule, made = weekly()
    later = datetime(2026, 12, 10, 8, 0, tzinfo=UTC)
    changed = change_following(rule, made, made[1], replace(made[1], therapist="m2"), later, BERLIN)
    assert [one.id for one in changed.sessions] == [one.id for one in (made[1], *made[3:])]
    assert [str(one.until_day) for one in changed.series] == ["2026-12-09", "2026-12-29"]
    moved = [*made[:2], replace(made[2], starts="2026-12-20T09:00Z"), *made[3:]]
    assert made[2].id not in {one.id for one in change_all(rule, moved, made[4], made[4], later, BERLIN).sessions}
    early = [*made[:3], replace(made[3], starts="2026-12-09T09:00Z"), *made[4:]]
    assert made[3].id not in {one.id for one in change_all(rule, early, made[4], made[4], later, BERLIN).sessions}


def test_a_series_of_which_nothing_is_over_is_changed_and_not_split() -> None:
    rule, made = weekly()
    changed = change_all(rule, made, made[1], replace(made[1], starts="2026-12-03T09:00Z"), NOW, BERLIN)
    assert [(one.id, one.rule, str(one.first_day)) for one in changed.series] == [
        (rule.id, "FREQ=WEEKLY", "2026-11-26")
    ]
    assert starts(sorted(changed.sessions, key=lambda one: one.starts or ""))[:2] == ["11-26 10:00", "12-03 10:00"]


def test_of_several_weekdays_only_the_one_that_was_moved_moves() -> None:
    rule = series("2026-11-30", "FREQ=WEEKLY;BYDAY=MO,TH", "2026-12-10")
    made = sessions_of(rule, pattern(), zone=BERLIN)
    changed = change_following(rule, made, made[1], replace(made[1], starts="2026-12-04T10:00Z"), NOW, BERLIN)
    assert changed.series[-1].rule == "FREQ=WEEKLY;BYDAY=MO,FR"
    assert sorted(starts(changed.sessions)) == ["12-04 11:00", "12-07 11:00", "12-11 11:00"]
    onto = change_following(rule, made, made[0], replace(made[0], starts="2026-12-03T09:00Z"), NOW, BERLIN)
    assert onto.series[-1].rule == "FREQ=WEEKLY;BYDAY=TH,SU"


def test_where_one_is_cancelled_with_all_that_follow_the_series_ends() -> None:
    rule, made = weekly()
    made[4] = replace(made[4], starts="2027-01-04T09:00Z", topic="moved")
    after = replace(made[3], state="cancelled", cancelled_why="client")
    changed = change_following(rule, made, made[3], after, NOW, BERLIN)
    assert [(one.id, one.state, one.cancelled_why) for one in changed.sessions] == [
        (one.id, "cancelled", "client") for one in made[3:]
    ]
    assert [(one.id, str(one.until_day)) for one in changed.series] == [(rule.id, "2026-12-14")]
    whole = change_all(rule, made, made[3], after, NOW, BERLIN)
    assert len(whole.sessions) == 6
    assert days_of(whole.series[0]).days == ()


def test_one_that_was_held_stays_held_where_all_that_follow_it_are_cancelled() -> None:
    rule, made = weekly()
    held = replace(made[0], state="held")
    off = replace(held, state="cancelled", cancelled_why="client")
    changed = change_following(rule, [held, *made[1:]], held, off, NOW, BERLIN)
    assert [one.id for one in changed.sessions] == [one.id for one in made[1:]]
    assert {one.state for one in changed.sessions} == {"cancelled"}


def test_where_nothing_is_to_come_one_changes_alone_and_the_series_stays() -> None:
    rule, made = weekly()
    held = [replace(one, state="held") for one in made]
    after = replace(held[2], room="r2")
    assert change_all(rule, held, held[2], after, NOW, BERLIN) == Changed(sessions=(after,))
    last = change_following(rule, made, made[-1], replace(made[-1], starts="2026-12-29T13:00Z"), NOW, BERLIN)
    longer = replace(last.series[-1], until_day=PartialDate("2027-01-05"))
    assert starts(sessions_of(longer, made[0], last.sessions, BERLIN)) == ["01-05 14:00"]


@given(st.text(max_size=40) | st.from_regex(r"FREQ=(DAILY|WEEKLY|MONTHLY)(;[A-Z]{1,10}=[-0-9A-Z,]{0,8}){0,3}"))
def test_no_rule_whatever_does_anything_but_repeat_or_be_refused(rule: str) -> None:
    try:
        found = days_of(series("2026-11-24", rule))
    except NotARuleError:
        return
    assert len(found.days) <= MOST


def test_a_session_of_no_series_changes_alone() -> None:
    rule, made = weekly()
    alone = pattern(starts="2026-12-01T09:00Z")
    after = replace(alone, room="r2")
    assert change_following(rule, made, alone, after, NOW, BERLIN).sessions == (after,)
    assert series_day(alone) is None
    assert wall(pattern(starts="soon")) is None


@given(
    st.integers(0, 5), st.integers(-3, 3), st.times(), st.lists(st.sampled_from(["held", "cancelled", "planned"]),
                                                              min_size=6, max_size=6),
)  # fmt: skip
def test_whatever_is_changed_no_session_held_is_touched_and_none_comes_twice(
    index: int, moved: int, hour: time, states: list[str]
) -> None:
    rule, made = weekly()
    made = [replace(one, state=state) for one, state in zip(made, states, strict=True)]
    at = wall(made[index], BERLIN)
    assert at is not None
    day = date.fromordinal(at.date().toordinal() + moved)
    to = datetime.combine(day, hour.replace(second=0, microsecond=0), BERLIN).astimezone(UTC)
    after = replace(made[index], starts=to.strftime("%Y-%m-%dT%H:%MZ"))
    changed = change_following(rule, made, made[index], after, NOW, BERLIN)
    touched = [one.id for one in changed.sessions]
    assert len(touched) == len(set(touched))
    held = {one.id for one in made if one.state == "held"} - {made[index].id}
    assert not held & set(touched)
    assert {one.id for one in made[:index]}.isdisjoint(touched)
    whole = {one.id: one for one in [*made, *changed.sessions]}
    kept = [one.series_day for one in whole.values() if one.series == (changed.series or (rule,))[-1].id]
    assert len(kept) == len(set(kept))
