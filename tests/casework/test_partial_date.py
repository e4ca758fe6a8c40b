"""Dates known to the day, month, season or year."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.errors import NotADateError


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
        ("2024-21", date(2024, 3, 1), date(2024, 5, 31)),
        ("2023-24", date(2023, 12, 1), date(2024, 2, 29)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
        ("9999-12-31", date(9999, 12, 31), date(9999, 12, 31)),
    ],
)
def test_a_date_spans_all_days_it_can_mean(text: str, first: date, last: date) -> None:
    assert PartialDate.parse(text).span() == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "24", "0000", "2024-00", "2024-13", "2024-20", "2024-25", "2024-21-01", "2023-02-29", "2024-5", "2024-05-00",
     "2024-05-32", " 2024", "2024\n", "٢٠٢٤", "9999-24", "-024", "2024-05-12T10:00"],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(NotADateError) as refused:
        PartialDate.parse(text)
    assert refused.value.text == text


def test_dates_are_ordered_by_the_first_day_they_can_mean() -> None:
    texts = ["2024-24", "2024-23", "2024", "2024-05-12", "2024-05", "2024-21", "2023-12-31"]
    in_order = sorted(map(PartialDate.parse, texts))
    assert [str(one) for one in in_order] == [
        "2023-12-31", "2024", "2024-21", "2024-05", "2024-05-12", "2024-23", "2024-24"
    ]


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_every_day_lies_within_its_own_coarser_dates(day: date, length: int) -> None:
    first, last = PartialDate.parse(day.isoformat()[:length]).span()
    assert first <= day <= last


@given(st.text(max_size=12))
def test_any_text_is_either_read_or_refused(text: str) -> None:
    try:
        first, last = PartialDate.parse(text).span()
    except NotADateError:
        return
    assert first <= last


def test_precision_can_be_read_off() -> None:
    assert (PartialDate("2024-05-12").month, PartialDate("2024-05-12").day) == (5, 12)
    assert (PartialDate("2024-23").season, PartialDate("2024-23").month) == (23, None)
    assert PartialDate.of(date(2024, 5, 2)).text == "2024-05-02"
