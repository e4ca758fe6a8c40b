"""When somebody has to look in next, and which shift runs."""

from datetime import UTC, datetime, timedelta

from shelterdesk.casework import CareCard, RollCall, ShiftLog, WatchRound
from shelterdesk.casework.rounds import watched
from shelterdesk.casework.shifts import as_lines, past, read_roll_call, running, shift_at

EVENING = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)


def card(case_id: str, watch: str | None, here: str | None = "yes") -> CareCard:
    return CareCard(case_id=case_id, watch=watch, here=here)


def looked(case_id: str, minutes: int) -> WatchRound:
    when = EVENING + timedelta(minutes=minutes)
    return WatchRound(case_id=case_id, looked_at=when.strftime("%Y-%m-%dT%H:%MZ"))


def test_who_is_watched_is_looked_at_when_the_watch_begins_and_then_by_her_level() -> None:
    cards = [card("a", "hourly"), card("b", "quarter"), card("c", "none"), card("d", None), card("e", "hourly", "no")]
    assert [one.next_at for one in watched(cards, [], EVENING)] == [EVENING, EVENING]
    rounds = [looked("a", 5), looked("b", 30), looked("b", 5)]
    found = {one.card.case_id: one for one in watched(cards, rounds, EVENING)}
    assert found["a"].next_at == EVENING + timedelta(minutes=65)
    assert found["b"].next_at == EVENING + timedelta(minutes=45)
    assert not found["b"].is_due(EVENING + timedelta(minutes=44))
    assert found["b"].is_due(EVENING + timedelta(minutes=45))
    assert found["b"].late(EVENING + timedelta(minutes=52)) == 7


def test_the_most_urgent_comes_first_and_who_is_never_alone_last() -> None:
    cards = [card("always", "constant"), card("later", "hourly"), card("soon", "quarter")]
    found = watched(cards, [looked("later", 1), looked("soon", 1)], EVENING)
    assert [one.card.case_id for one in found] == ["soon", "later", "always"]
    assert found[-1].next_at is None
    assert not found[-1].is_due(EVENING + timedelta(days=1))


def test_rounds_of_the_night_before_do_not_count_for_this_one() -> None:
    assert watched([card("a", "hourly")], [looked("a", -20)], EVENING)[0].next_at == EVENING


def test_the_shift_begun_last_and_not_ended_runs() -> None:
    old = ShiftLog(began_at="2026-11-22T20:00Z", ended_at="2026-11-23T06:00Z")
    forgotten, now = ShiftLog(began_at="2026-11-21T20:00Z"), ShiftLog(began_at="2026-11-23T20:00Z")
    assert running([now, old, forgotten]) is now
    assert running([old, ShiftLog()]) is None
    assert past([now, old]) == [old]
    hours = [datetime(2026, 11, 23, hour, tzinfo=UTC) for hour in (6, 7, 15, 20)]
    assert [shift_at(hour) for hour in hours] == ["night", "day", "evening", "night"]


def test_a_roll_call_is_read_as_it_was_written() -> None:
    called = read_roll_call(RollCall(present=as_lines(["a", "b"]), away=as_lines([]), not_found=as_lines(["c"])))
    assert [called.of(who) for who in "abcd"] == ["present", "present", "not_found", ""]
