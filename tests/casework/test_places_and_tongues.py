"""Names of countries, languages and currencies come from CLDR and are complete."""

import importlib.util
import json
from pathlib import Path

import pytest

from shelterdesk.casework.places_and_tongues import (
    COUNTRY,
    CURRENCY,
    FIRST_COUNTRIES,
    LANGUAGE,
    NAME_LANGUAGES,
    words,
)
from shelterdesk.paths import resource

MAKER = Path(__file__).parents[2] / "packaging" / "make_names.py"


@pytest.mark.parametrize("language", NAME_LANGUAGES)
def test_the_names_are_those_cldr_gives_today(language: str) -> None:
    pytest.importorskip("babel")
    spec = importlib.util.spec_from_file_location("make_names", MAKER)
    assert spec is not None
    assert spec.loader is not None
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    kept = resource("names") / f"names_{language}.json"
    assert kept.read_text("utf-8") == maker.text(language), "run packaging/make_names.py"


def test_the_countries_met_most_come_first_and_none_is_lost() -> None:
    assert tuple(COUNTRY.terms)[: len(FIRST_COUNTRIES)] == FIRST_COUNTRIES
    assert len(COUNTRY.terms) >= 249
    assert all(len(code) == 2 for code in COUNTRY.terms)


def test_names_are_said_in_the_language_of_the_reader() -> None:
    assert COUNTRY.label("KZ", "kk") == "Қазақстан"
    assert COUNTRY.label("UZ", "ru") == "Узбекистан"
    assert LANGUAGE.label("ky", "uk") == "киргизька"
    assert CURRENCY.label("KZT", "ru") == "казахский тенге"
    assert COUNTRY.label("KZ", "fr") == "Kazakhstan"
    assert COUNTRY.label("??", "ru") == "??"


@pytest.mark.parametrize("language", NAME_LANGUAGES)
def test_the_files_hold_only_codes_english_knows(language: str) -> None:
    for part, names in json.loads((resource("names") / f"names_{language}.json").read_text("utf-8")).items():
        assert set(names) <= set(words(part, "en")), part


def test_the_languages_of_the_region_are_there() -> None:
    assert {"kk", "ru", "uz", "ky", "tg", "uk", "tk", "ug", "kaa", "mn", "en"} <= set(LANGUAGE.terms)
