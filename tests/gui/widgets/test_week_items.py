"""Where things stand in a calendar: by the clock on the wall, side by side, over midnight, when clocks change."""

import os
import time as clock
from datetime import UTC, date, datetime, time, timedelta

import pytest

from shelterdesk.gui.widgets.week_grip import Grip, Hold
from shelterdesk.gui.widgets.week_items import (
    Band,
    Column,
    Item,
    moment_at,
    nearest,
    on_the_wall,
    pieces_of,
    shades_of,
    stops_of,
    week_of,
)

MONDAY = date(2026, 11, 23)
WEEK = [Column(day, "") for day in week_of(MONDAY)]


def item(name, day, at, minutes, **more):
    return Item(name, datetime.combine(day, time.fromisoformat(at)).astimezone(), minutes, name, **more)


def places(pieces):
    return {piece.item.id: (piece.place, piece.places) for piece in pieces}


@pytest.fixture
def berlin():
    """A place whose clock is changed."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    clock.tzset()
    yield
    os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
    clock.tzset()


def test_a_week_begins_on_monday():
    assert week_of(date(2026, 11, 29))[0] == MONDAY
    assert week_of(MONDAY)[6] == date(2026, 11, 29)


def test_what_overlaps_stands_side_by_side_and_what_follows_has_the_whole_width():
    found = places(pieces_of(WEEK, [
        item("a", MONDAY, "09:00", 60), item("b", MONDAY, "09:30", 60), item("c", MONDAY, "10:00", 30),
        item("d", MONDAY, "10:30", 30),
    ]))  # fmt: skip
    assert found == {"a": (0, 2), "b": (1, 2), "c": (0, 2), "d": (0, 1)}


def test_over_midnight_it_stands_on_both_days():
    late = item("late", MONDAY, "23:00", 120)
    assert [(one.column, one.top, one.bottom) for one in pieces_of(WEEK, [late])] == [(0, 23 * 60, 1440), (1, 0, 60)]
    assert [one.column for one in pieces_of(WEEK, [item("till", MONDAY, "23:00", 60)])] == [0]


def test_what_ends_before_it_begins_can_still_be_seen():
    piece = pieces_of(WEEK, [item("odd", MONDAY, "09:00", -30)])[0]
    assert (piece.top, piece.bottom) == (540, 555)


def test_people_as_columns_show_what_is_theirs():
    columns = [Column(MONDAY, "Aida", "aida"), Column(MONDAY, "Berik", "berik")]
    found = pieces_of(columns, [item("both", MONDAY, "09:00", 60, columns=("aida", "berik")),
                                item("his", MONDAY, "09:00", 60, columns=("berik",))])  # fmt: skip
    assert [(one.column, one.item.id) for one in found] == [(0, "both"), (1, "both"), (1, "his")]
    starts = datetime.combine(MONDAY, time(9)).astimezone()
    shades = shades_of(columns, [Band(starts, starts + timedelta(hours=5), "away", "berik")])
    assert [(one.column, one.top, one.bottom) for one in shades] == [(1, 540, 840)]


def test_when_the_clock_is_put_forward_it_stands_where_the_wall_shows_it(berlin):
    day = date(2027, 3, 28)
    columns = [Column(one, "") for one in week_of(day)]
    piece = pieces_of(columns, [Item("x", moment_at(day, 90), 60, "x")])[0]
    assert (piece.column, piece.top, piece.bottom) == (6, 90, 210)  # 1:30 to 3:30 on the wall
    assert on_the_wall(moment_at(day, 150))[1] == 210  # 2:30 does not exist


def test_when_it_is_put_back_an_hour_long_talk_is_as_long_as_it_lasts(berlin):
    day = date(2027, 10, 31)
    columns = [Column(one, "") for one in week_of(day)]
    piece = pieces_of(columns, [Item("x", moment_at(day, 150), 60, "x")])[0]
    assert (piece.top, piece.bottom) == (150, 210)
    assert pieces_of(columns, [Item("y", datetime(2027, 10, 31, 1, 30, tzinfo=UTC), 30, "y")])[0].top == 150


def test_the_cursor_stops_at_items_and_at_free_times_between_them():
    stops = stops_of(pieces_of(WEEK, [item("a", MONDAY, "09:10", 50)]), 0, 30)
    assert [stop.top for stop in stops][17:20] == [510, 550, 600]
    assert nearest(stops, 575).piece.item.id == "a"
    assert nearest(stops, 610).top == 600


def test_what_began_the_day_before_is_stretched_from_its_beginning():
    late = item("late", MONDAY, "23:00", 120)
    grip = Grip(Hold.EDGE, late, 1, -60, 60)
    ghost = grip.ghost(1, 95, 15)
    assert (ghost.top, ghost.minutes) == (-60, 150)
    assert Grip(Hold.BODY, late, 1, -60, 30).ghost(1, 33, 15).top == -60
    assert Grip(Hold.BODY, late, 1, -60, 30).ghost(3, 150, 15).top == 60


def test_drawn_upwards_it_is_the_same_time():
    upwards, downwards = (Grip(Hold.EMPTY, None, 2, minute, minute) for minute in (600, 500))
    assert upwards.ghost(3, 500, 15) == downwards.ghost(2, 600, 15)
