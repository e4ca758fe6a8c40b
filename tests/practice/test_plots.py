"""The invented lives keep the proportions and seasons of the region, and are plainly invented."""

from collections import Counter
from datetime import date, timedelta
from random import Random

import pytest

from shelterdesk.casework import fold
from shelterdesk.casework.places_and_tongues import COUNTRY, LANGUAGE
from shelterdesk.practice.names import PEOPLE, Register
from shelterdesk.practice.plots import PRESENT, Plot, Use, make_plots
from shelterdesk.practice.texts import about, by_subject, lines, subjects, texts

TODAY = date(2026, 11, 23)
SEEDS = pytest.mark.parametrize("seed", range(1, 6))
MADE_UP = ("mysal", "myss", "yerteg", "zhoramal", "namun", "misol", "ertak", "xayol", "misal", "ulgu", "jomok", "afson",
           "prykl", "kazkar", "primer", "vydum", "exempl")  # fmt: skip
"""Beginnings of words for example, fairy tale and made up, in the languages of the region."""


def plots(seed: int) -> list[Plot]:
    return make_plots(Random(seed), TODAY, 60)


@SEEDS
def test_sixty_came_in_three_years_and_eight_are_here(seed: int) -> None:
    made = plots(seed)
    assert len(made) == 60
    assert sum(plot.left is None for plot in made) == PRESENT == 8
    assert TODAY - timedelta(days=3 * 366) <= min(plot.arrived for plot in made)
    assert max(plot.arrived for plot in made) <= TODAY
    assert all(plot.left is None or plot.arrived < plot.left < TODAY for plot in made)


@SEEDS
def test_most_are_men_in_forced_labour(seed: int) -> None:
    adults = [plot for plot in plots(seed) if plot.use is not Use.CHILD]
    labour = [plot for plot in adults if plot.use is Use.LABOUR]
    assert len(labour) / len(adults) == pytest.approx(0.62, abs=0.02)
    assert sum(not plot.woman for plot in labour) > 0.6 * len(labour)
    assert {plot.use for plot in adults} == set(Use) - {Use.CHILD}


def test_labour_comes_after_the_harvest_and_sexual_exploitation_in_winter() -> None:
    every = [plot for seed in range(1, 21) for plot in plots(seed)]
    months = {use: Counter(plot.arrived.month for plot in every if plot.use is use) for use in Use}
    labour, sexual = months[Use.LABOUR], months[Use.SEXUAL]
    assert sum(labour[month] for month in (9, 10, 11)) > 0.4 * labour.total()
    assert sum(sexual[month] for month in (12, 1, 2)) > 0.4 * sexual.total()
    assert sum(labour[month] + sexual[month] for month in (6, 7, 8)) < 0.15 * (labour + sexual).total()


@SEEDS
def test_no_two_clients_share_a_name_and_every_surname_says_it_is_made_up(seed: int) -> None:
    made = plots(seed)
    assert len({(plot.name.given.own, plot.name.surname.own) for plot in made}) == 60
    for plot in made:
        assert plot.name.surname.latin.lower().startswith(MADE_UP), plot.name.surname


@SEEDS
def test_a_child_comes_and_leaves_with_a_mother_old_enough(seed: int) -> None:
    made = {plot.number: plot for plot in plots(seed)}
    children = [plot for plot in made.values() if plot.child_of is not None]
    assert children
    for child in children:
        mother = made[child.child_of or 0]
        assert mother.woman
        assert mother.age - child.age >= 18
        assert (child.arrived, child.left) == (mother.arrived, mother.left)


def test_the_same_seed_invents_the_same_lives() -> None:
    assert plots(3) == plots(3) != plots(4)


@pytest.mark.parametrize("clients", [0, 1, 2, 9, 200])
def test_any_number_of_clients_can_be_invented(clients: int) -> None:
    assert len(make_plots(Random(1), TODAY, clients)) == clients


def test_the_spellings_of_an_invented_name_find_each_other() -> None:
    names = [Register(Random(seed)).name(country, woman) for seed in range(9) for country in PEOPLE for woman in (0, 1)]
    apart = {name for name in names if fold(name.given.own) != fold(name.given.latin)}
    assert not apart, {(name.given.own, name.given.latin) for name in apart}


def test_countries_and_languages_are_codes_the_house_knows() -> None:
    assert set(PEOPLE) <= set(COUNTRY.terms)
    assert {people.language for people in PEOPLE.values()} <= set(LANGUAGE.terms)


def test_there_are_words_for_every_use() -> None:
    assert set(subjects("stories")) == {str(use) for use in Use}
    assert {story["language"] for use in Use for story in by_subject("stories", use)} == {"ru", "kk", "en"}
    assert len(lines("wishes")) >= 5
    for woman in (True, False):
        assert all(about(by_subject("stories", use), woman=woman) for use in Use)
        assert all(about(by_subject("needs", domain), woman=woman) for domain in subjects("needs"))
        assert len(about(texts("process_notes"), woman=woman)) >= 3
        assert len(about(texts("team_notes"), woman=woman)) >= 8
