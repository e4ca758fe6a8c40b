"""The guideline is half of the servitude as a range, and where the client is depends on nothing but dates."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.casework import Case, Episode, PartialDate, Placement, StayGuideline, servitude
from shelterdesk.casework.stay import Band, Here, guideline, here, stay_band

TODAY = date(2026, 11, 23)


def dated(made: type[Any], began: str = "", ended: str = "", **more: Any) -> Any:
    dates = {name: PartialDate(text) for name, text in (("began", began), ("ended", ended)) if text}
    return made(**dates, **more)


def episode(began: str = "", ended: str = "", **more: Any) -> Any:
    return dated(Episode, began, ended, **more)


def stay(began: str = "", ended: str = "") -> Any:
    return dated(Placement, began, ended)


def test_a_year_means_about_six_months() -> None:
    assert stay_band([episode("2024-01-01", "2024-12-31")]) == Band(6.0, 6.5)
    assert stay_band([episode(months_least=12, months_most=12)]) == Band(6.0, 6.0)


def test_overlapping_episodes_count_once_and_seasons_widen_the_band() -> None:
    one, other = episode("2023-01-01", "2023-12-31"), episode("2023-06-01", "2023-12-31")
    assert stay_band([one, other]) == stay_band([one])
    seasons = stay_band([episode("2023-22", "2024-24")])
    assert seasons == Band(7.5, 10.5)


def test_an_open_upper_end_stays_open_and_nothing_known_gives_no_band() -> None:
    assert stay_band([episode(months_least=7)]) == Band(3.5, None)
    assert stay_band([episode("2024")]) is None
    assert stay_band([]) is None


days = st.dates(date(2010, 1, 1), date(2026, 1, 1))


@given(st.lists(st.tuples(days, st.integers(0, 2000), st.booleans()), max_size=5))
def test_the_band_is_always_half_of_the_range(told: list[tuple[date, int, bool]]) -> None:
    episodes = []
    for began, length, by_month in told:
        first, last = began.isoformat(), (began + timedelta(days=length)).isoformat()
        episodes.append(episode(first[:7], last[:7]) if by_month else episode(first, last))
    band, lasted = stay_band(episodes), servitude(episodes)
    assert (band is None) == (lasted is None)
    if band is not None and lasted is not None:
        assert (band.least * 2, (band.most or 0) * 2) == (lasted.least, lasted.most or 0)
        assert band.most is not None
        assert 0 <= band.least <= band.most


def test_another_guideline_holds_with_its_reason_and_the_computed_one_stays_known() -> None:
    episodes = [episode(months_least=12, months_most=24)]
    assert not guideline(episodes, None).chosen
    assert not guideline(episodes, StayGuideline(why="not yet")).chosen, "no months: nothing was chosen"
    own = guideline(episodes, StayGuideline(months_least=9, months_most=12, why="a child at school"))
    assert (own.band, own.computed, own.chosen, own.why) == (Band(9, 12), Band(6, 12), True, "a child at school")
    assert guideline([], StayGuideline(months_least=4)).band == Band(4, None)
    assert guideline([], StayGuideline(months_most=4)).band == Band(0, 4)
    assert guideline([], StayGuideline(months_least=9, months_most=2)).band == Band(2, 9)


def test_nights_are_counted_half_open_and_overlapping_ones_once() -> None:
    chain = [stay("2026-11-01", "2026-11-05"), stay("2026-11-05"), stay("2026-11-10", "2026-11-12")]
    assert here(None, chain, TODAY) == Here(22, 22)
    assert here(None, [stay("2026-11-23")], TODAY) == Here(0, 0)
    assert here(None, [stay("2026-11-01", "2026-11-05"), stay("2026-11-20")], TODAY) == Here(7, 7), "away between"


def test_uncertain_dates_make_a_range_that_never_goes_beyond_today() -> None:
    assert here(None, [stay("2026-10")], TODAY) == Here(23, 53)
    assert here(None, [stay("2026")], TODAY) == Here(0, (TODAY - date(2026, 1, 1)).days)
    assert here(None, [stay("2027-01-01")], TODAY) == Here(0, 0)
    assert here(None, [stay("2026-10-01", "2099")], TODAY) == Here(53, 53)


def test_without_placements_the_opening_of_the_file_counts() -> None:
    assert here(Case(opened=PartialDate("2026-11-13")), [stay()], TODAY) == Here(10, 10)
    assert here(Case(opened=PartialDate("2026-01-01"), closed=PartialDate("2026-01-31")), [], TODAY) == Here(30, 30)
    assert here(Case(), [], TODAY) is None
    assert here(None, [], TODAY) is None


@given(st.lists(st.tuples(days, st.integers(-5, 400)), max_size=6))
def test_at_least_is_never_more_than_at_most(told: list[tuple[date, int]]) -> None:
    chain = [stay(began.isoformat()[:7], (began + timedelta(days=more)).isoformat()) for began, more in told]
    found = here(None, chain, TODAY)
    assert found is None or 0 <= found.least <= found.most
