"""Doses over midnight and over changes of the clock; what should be left in the box."""

import os
import time as clock
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from shelterdesk.casework import Dose, Medicine, PartialDate
from shelterdesk.casework.dose_times import amount_of, due, hours_of, left_in_the_box, on_the_wall

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def moments(medicine: Medicine, begins: str, ends: str) -> list[str]:
    return [one.due_at for one in due([medicine], [], at(begins), at(ends), BERLIN)]


def test_a_night_has_the_doses_before_and_after_midnight_and_not_the_one_at_its_end() -> None:
    medicine = Medicine(clock="22:00, 02:30; 6.00", times=("noon",))
    assert moments(medicine, "2026-11-23T21:00", "2026-11-24T06:00") == ["2026-11-23T21:00Z", "2026-11-24T01:30Z"]


@pytest.fixture
def in_kyiv() -> Iterator[None]:
    """This computer's clock is one that is changed at three."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Kyiv"
    clock.tzset()
    yield
    os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
    clock.tzset()


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no TZ")
@pytest.mark.usefixtures("in_kyiv")
def test_on_this_computers_clock_too_an_hour_that_does_not_exist_is_an_hour_later() -> None:
    for zone in (None, ZoneInfo("Europe/Kyiv")):
        assert on_the_wall(date(2026, 3, 29), time(3, 30), zone).isoformat() == "2026-03-29T01:30:00+00:00"
        assert on_the_wall(date(2026, 10, 25), time(3, 30), zone).isoformat() == "2026-10-25T00:30:00+00:00"
        assert on_the_wall(date(2100, 7, 1), time(10), zone).isoformat() == "2100-07-01T07:00:00+00:00"


def test_written_hours_go_before_times_of_the_day_and_when_needed_is_never_due() -> None:
    assert hours_of(Medicine(times=("night", "morning"))) == (time(8), time(22))
    assert hours_of(Medicine(times=("night",), clock="at 20:15")) == (time(20, 15),)
    assert hours_of(Medicine(times=("when_needed",), clock="29:00 123:45")) == ()


def test_the_last_day_counts_and_a_stopped_medicine_is_never_due() -> None:
    medicine = Medicine(times=("morning",), from_day=PartialDate("2026-11-24"), until_day=PartialDate("2026-11-25"))
    span = ("2026-11-22T00:00", "2026-11-28T00:00")
    assert moments(medicine, *span) == ["2026-11-24T07:00Z", "2026-11-25T07:00Z"]
    assert moments(Medicine(times=("morning",), stopped="yes"), *span) == []


def test_an_hour_that_does_not_exist_comes_an_hour_later_and_one_that_comes_twice_once() -> None:
    medicine = Medicine(clock="02:30")
    assert moments(medicine, "2026-03-28T22:00", "2026-03-29T08:00") == ["2026-03-29T01:30Z"]
    assert moments(medicine, "2026-10-24T22:00", "2026-10-25T08:00") == ["2026-10-25T00:30Z"]


def test_the_newest_line_about_a_dose_counts() -> None:
    medicine = Medicine(clock="22:00")
    lines = [
        Dose(medicine=medicine.id, due_at="2026-11-23T21:00Z", outcome=outcome) for outcome in ("given", "refused")
    ]
    found = due([medicine], lines, at("2026-11-23T21:00"), at("2026-11-24T06:00"), BERLIN)
    assert [one.done.outcome for one in found if one.done] == ["refused"]


@pytest.mark.parametrize(
    ("text", "number"),
    [("1", 1), ("½", Fraction(1, 2)), ("1/2 tablet", Fraction(1, 2)), ("0,5", Fraction(1, 2)), ("a half", None),
     ("1/0", 1), ("", None), (None, None), ("2.5 ml", Fraction(5, 2))],
)  # fmt: skip
def test_amounts_are_read_as_they_are_written(text: str | None, number: Fraction | None) -> None:
    assert amount_of(text) == number


def test_the_box_is_counted_down_by_what_was_given_since_it_was_counted() -> None:
    medicine = Medicine(amount="½", stock=10, stock_on=PartialDate("2026-11-23"))
    when = datetime(2026, 11, 23, 12, tzinfo=UTC).isoformat()
    old = datetime(2026, 11, 20, 12, tzinfo=UTC).isoformat()
    doses = [
        Dose(medicine=medicine.id, due_at="a", outcome="given", given_at=when),
        Dose(medicine=medicine.id, due_at="b", outcome="vomited", given_at=when, amount="1"),
        Dose(medicine=medicine.id, due_at="c", outcome="refused", given_at=when),
        Dose(medicine=medicine.id, due_at="d", outcome="given", given_at=old),
        Dose(medicine="another", due_at="a", outcome="given", given_at=when),
    ]
    assert left_in_the_box(medicine, doses) == Fraction(17, 2)
    assert left_in_the_box(Medicine(stock=10), doses) is None
