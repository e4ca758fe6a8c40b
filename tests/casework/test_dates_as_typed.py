"""Dates as people type and read them."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.casework.date_words import SEASONS, month_name, month_of, season_name, season_of
from shelterdesk.casework.dates_as_typed import read_date, say_date
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import NAME_LANGUAGES
from shelterdesk.errors import NotADateError


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2024", "2024"), ("2024-05", "2024-05"), ("2024-05-12", "2024-05-12"), ("2024-21", "2024-21"),
        ("12.05.2024", "2024-05-12"), ("1.5.2024", "2024-05-01"), ("12/5/2024", "2024-05-12"), ("5.2024", "2024-05"),
        ("12 05 2024", "2024-05-12"), ("2024.05.12", "2024-05-12"), (" 2024 г. ", "2024"),
        ("май 2024", "2024-05"), ("в мае 2024 г.", "2024-05"), ("12 мая 2024 года", "2024-05-12"),
        ("Мамыр 2024", "2024-05"), ("2024 жылғы мамыр", "2024-05"), ("12 мамыр 2024", "2024-05-12"),
        ("казан 2021", "2021-10"), ("қараша 2021", "2021-11"), ("травень 2024", "2024-05"), ("sentabr 2023", "2023-09"),
        ("May 12, 2024", "2024-05-12"), ("12th of May 2024", "2024-05-12"),
        ("осень 2023", "2023-23"), ("осенью 2023", "2023-23"), ("spring 2023", "2023-21"), ("fall 2022", "2022-23"),
        ("көктем 2022", "2022-21"), ("жаз 2022", "2022-22"), ("кыс 2023", "2023-24"), ("qish 2023", "2023-24"),
        ("зима 2023/24", "2023-24"), ("зима 2023–2024", "2023-24"), ("winter 2023", "2023-24"),
    ],
)
def test_what_people_type_is_read(typed: str, stored: str) -> None:
    assert str(read_date(typed)) == stored


@pytest.mark.parametrize(
    "typed",
    ["", "когда-то", "май", "12 мая", "12.05.24", "30.02.2024", "2024-00", "2024 2023", "мая foo 2024",
     "12 осени 2023", "зима 2023/25", "май июнь 2024", "00.05.2024", "5 6 7 2024"],
)
def test_what_is_not_a_date_is_refused_with_the_text(typed: str) -> None:
    with pytest.raises(NotADateError):
        read_date(typed)


def test_a_word_that_differs_between_languages_follows_the_language() -> None:
    assert str(read_date("жаз 2023", "ky")) == "2023-21"
    assert str(read_date("жаз 2023", "kk")) == "2023-22"


def test_dates_are_said_in_the_language_of_the_reader() -> None:
    known = PartialDate.parse("2024-05-02")
    assert say_date(known, "en") == "2 May 2024"
    assert say_date(known, "ru") == say_date(known, "kk") == "02.05.2024"
    assert say_date(PartialDate.parse("2024-05"), "kk") == "мамыр 2024"
    assert say_date(PartialDate.parse("2023-23"), "ru") == "осень 2023"
    assert say_date(PartialDate.parse("1999-24"), "en") == "winter 1999/00"
    assert say_date(PartialDate.parse("2024"), "uz") == "2024"
    assert say_date(PartialDate.parse("2024-05"), "xx") == "May 2024"


@pytest.mark.parametrize("language", NAME_LANGUAGES)
def test_every_shipped_word_for_a_month_or_season_is_understood(language: str) -> None:
    for month in range(1, 13):
        assert month_of(month_name(month, language)) == month
    for season in range(21, 25):
        assert season_of(season_name(season, language), language) == season
    assert language in SEASONS


@given(st.dates(min_value=date(1900, 1, 1)), st.sampled_from([4, 7, 10]), st.sampled_from(NAME_LANGUAGES))
def test_what_is_said_is_read_back(day: date, length: int, language: str) -> None:
    known = PartialDate.parse(day.isoformat()[:length])
    assert read_date(say_date(known, language), language) == known


@given(st.integers(1, 9998), st.integers(21, 24), st.sampled_from(NAME_LANGUAGES))
def test_seasons_said_are_read_back(year: int, season: int, language: str) -> None:
    known = PartialDate.parse(f"{year:04d}-{season}")
    assert read_date(say_date(known, language), language) == known


@given(st.text(max_size=30))
def test_any_text_is_either_read_or_refused(text: str) -> None:
    with suppress(NotADateError):
        assert read_date(text).span()
