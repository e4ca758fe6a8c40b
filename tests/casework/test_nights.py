"""Nights are counted half-open, a move ends one stay and begins another, and hints forbid nothing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelterdesk.casework import Bed, BedStay, CareCard, PartialDate, PlaceRequest, Room
from shelterdesk.casework.nights import HINTS, board, free_beds, hints, moved, nights, sleeps_on

TONIGHT = date(2026, 11, 25)
BLUE = Room(id="r1", room_name="Blue", zone="women", order=1)
GREEN = Room(id="r2", room_name="Green", zone="men", order=2)
BEDS = [Bed(id=f"b{n}", room="r1", bed_name=str(n), order=n) for n in (1, 2)] + [Bed(id="b3", room="r2", bed_name="1")]


def stay(case, bed="b1", first="2026-11-20", last=None, **more):
    until = PartialDate(last) if last else None
    return BedStay(case_id=case, bed=bed, from_day=PartialDate(first), until_day=until, **more)


def seen(*stays, cards=None, apart=()):
    found = hints(board([BLUE, GREEN], BEDS, stays, TONIGHT), cards or {}, {frozenset(pair) for pair in apart})
    return sorted({hint.what for hint in found})


@pytest.mark.parametrize(
    ("first", "last", "until", "count"),
    [
        ("2026-11-20", "2026-11-25", date(2026, 12, 31), 5),
        ("2026-11-20", None, TONIGHT, 5),
        ("2026-11-25", "2026-11-25", TONIGHT, 0),
        ("2026-11-20", "2026-11-10", TONIGHT, 0),
        ("2026-03-28", "2026-03-30", TONIGHT, 2),
    ],
)
def test_nights_are_counted_half_open(first, last, until, count):
    assert nights(stay("c", first=first, last=last), until) == count


def test_the_day_of_leaving_is_no_night_any_more():
    one = stay("c", last="2026-11-25")
    assert sleeps_on(one, date(2026, 11, 24))
    assert not sleeps_on(one, TONIGHT)


def test_the_board_shows_every_bed_in_the_order_of_the_house():
    places = board([GREEN, BLUE], BEDS[::-1], [stay("c")], TONIGHT)
    assert [(place.room.room_name, place.bed.bed_name, place.free) for place in places] == [
        ("Blue", "1", False), ("Blue", "2", True), ("Green", "1", True),
    ]  # fmt: skip


def test_a_bed_whose_room_is_gone_is_still_on_the_board():
    (place,) = board([], [BEDS[0]], [stay("c")], TONIGHT)
    assert place.stays


def test_hints_name_what_is_worth_a_look_and_nothing_else():
    assert seen(stay("a"), stay("b", bed="b2")) == []
    assert seen(stay("a"), stay("b")) == ["two_in_bed"]
    assert seen(stay("a"), stay("a", bed="b3")) == ["two_beds"]
    assert seen(stay("a"), stay("b", bed="b2"), apart=[("a", "b")]) == ["keep_apart"]
    assert seen(stay("a"), stay("b", bed="b3"), apart=[("a", "b")]) == []
    assert seen(stay("a", bed="b3"), cards={"a": CareCard(sleeps="women")}) == ["zone"]
    assert seen(stay("a"), cards={"a": CareCard(here="no")}) == ["not_here"]
    assert set(HINTS) >= {
        "two_in_bed",
        "two_beds",
        "keep_apart",
        "zone",
        "not_here",
        "child_alone",
        "quarantine",
        "bed_closed",
    }


def test_a_child_needs_an_adult_in_the_room():
    cards = {"child": CareCard(age_band="child"), "mother": CareCard(age_band="adult")}
    assert seen(stay("child"), cards=cards) == ["child_alone"]
    assert seen(stay("child"), stay("mother", bed="b2"), cards=cards) == []
    assert seen(stay("child"), stay("mother", bed="b3"), cards=cards) == ["child_alone"]


def test_closed_beds_and_quarantine():
    closed = [replace(BEDS[0], closed="yes")]
    assert {h.what for h in hints(board([BLUE], closed, [stay("a")], TONIGHT), {}, ())} == {"bed_closed"}
    alone = replace(BLUE, zone="quarantine")
    assert {h.what for h in hints(board([alone], BEDS, [stay("a"), stay("b", bed="b2")], TONIGHT), {}, ())} == {
        "quarantine"
    }


def test_a_move_ends_one_stay_tonight_and_begins_another():
    ended, begun = moved([stay("a")], "a", "b2", TONIGHT, "moved")
    assert (str(ended.until_day), begun.bed, str(begun.from_day)) == ("2026-11-25", "b2", "2026-11-25")
    both = [ended, begun]
    assert [sum(sleeps_on(one, TONIGHT + timedelta(days=n)) for one in both) for n in (-1, 0, 1)] == [1, 1, 1]


def test_a_second_move_on_the_same_evening_leaves_no_empty_stay():
    first = stay("a", first="2026-11-25")
    (again,) = moved([first], "a", "b3", TONIGHT, "wish")
    assert (again.id, again.bed, again.until_day) == (first.id, "b3", None)


def test_a_move_to_the_same_bed_changes_nothing_and_leaving_ends_the_stay():
    assert moved([stay("a")], "a", "b1", TONIGHT, "moved") == []
    (ended,) = moved([stay("a")], "a", "", TONIGHT, "moved")
    assert str(ended.until_day) == "2026-11-25"


def test_free_beds_for_a_request_are_free_all_its_nights():
    asked = PlaceRequest(wanted_for="woman", from_day=PartialDate("2026-11-25"), nights=3)
    coming = stay("x", bed="b2", first="2026-11-27", last="2026-11-30")
    assert [place.bed.id for place in free_beds([BLUE, GREEN], BEDS, [coming], asked, TONIGHT)] == ["b1"]
    assert [p.bed.id for p in free_beds([BLUE, GREEN], BEDS, [coming], replace(asked, nights=2), TONIGHT)] == [
        "b1",
        "b2",
    ]
    assert [p.bed.id for p in free_beds([BLUE, GREEN], BEDS, [], replace(asked, wanted_for="man"), TONIGHT)] == ["b3"]
