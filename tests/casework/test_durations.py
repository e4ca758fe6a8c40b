"""How long exploitation lasted."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.casework.durations import MonthRange, duration, servitude, total_duration
from shelterdesk.casework.episodes import Episode
from shelterdesk.casework.partial_date import PartialDate

MONTH = 365.25 / 12


def episode(began: str = "", ended: str = "", **more: Any) -> Episode:
    dates = {name: PartialDate(text) for name, text in (("began", began), ("ended", ended)) if text}
    return Episode(**dates, **more)


def test_days_known_give_a_narrow_range() -> None:
    assert duration(episode("2024-01-01", "2024-06-30")) == MonthRange(5, 6)


def test_years_known_give_a_wide_range() -> None:
    assert duration(episode("2022", "2024")) == MonthRange(12, 37)


def test_months_told_stand_where_no_dates_are() -> None:
    assert duration(episode(months_least=6, months_most=9)) == MonthRange(6, 9)
    assert duration(episode(months_least=6)) == MonthRange(6, None)
    assert duration(episode("2024")) is None
    assert total_duration([]) is None


def test_months_told_narrow_wide_dates() -> None:
    assert duration(episode("2022", "2023", months_least=3, months_most=4)) == MonthRange(3, 4)


def test_overlapping_time_counts_once() -> None:
    one = episode("2023-01-01", "2023-06-30")
    other = episode("2023-04-01", "2023-12-31")
    assert total_duration([one, other]) == MonthRange(11, 12)
    assert total_duration([one, one, one]) == duration(one)


def test_separate_times_add_up() -> None:
    years = [episode("2021-01-01", "2021-12-31"), episode("2023-01-01", "2023-12-31")]
    assert total_duration(years) == MonthRange(23, 24)


def test_time_without_dates_may_or_may_not_overlap() -> None:
    dated = episode("2023-01-01", "2023-12-31")
    assert total_duration([dated, episode(months_least=3, months_most=3)]) == MonthRange(11, 15)


def test_recruitment_and_transit_are_no_servitude() -> None:
    way = episode("2020-01-01", "2022-12-31", type="Transit")
    work = episode("2023-01-01", "2023-06-30", type="Exploitation")
    assert servitude([way, work]) == duration(work)


DAYS = st.dates(date(2000, 1, 1), date(2004, 12, 31))
LENGTHS = st.sampled_from([4, 7, 10])


@st.composite
def known_partly(draw: st.DrawFn) -> tuple[date, date, Episode]:
    first = draw(DAYS)
    last = first + timedelta(days=draw(st.integers(0, 900)))
    lengths = draw(LENGTHS), draw(LENGTHS)
    return first, last, episode(first.isoformat()[: lengths[0]], last.isoformat()[: lengths[1]])


@given(st.lists(known_partly(), min_size=1, max_size=6))
def test_the_truth_lies_within_the_range(told: list[tuple[date, date, Episode]]) -> None:
    days = {day for first, last, _ in told for day in range(first.toordinal(), last.toordinal() + 1)}
    found = total_duration([one for _, _, one in told])
    assert found is not None
    assert found.most is not None
    assert found.least <= len(days) / MONTH <= found.most


@given(st.lists(known_partly(), min_size=1, max_size=5))
def test_the_order_of_episodes_does_not_matter(told: list[tuple[date, date, Episode]]) -> None:
    episodes = [one for _, _, one in told]
    shuffled = sorted(episodes, key=lambda one: one.id)
    assert total_duration(episodes) == total_duration(shuffled)


@given(known_partly(), st.integers(0, 60), st.integers(0, 60))
def test_contradictions_still_give_a_range(told: tuple[date, date, Episode], least: int, most: int) -> None:
    found = duration(Episode(began=told[2].began, ended=told[2].ended, months_least=least, months_most=most))
    assert found is not None
    assert found.most is not None
    assert found.least <= found.most
