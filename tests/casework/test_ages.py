"""Ages from what is known."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.casework.ages import AgeRange, age_between, age_of, is_minor
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.person import Person

TODAY = date(2026, 11, 23)


def test_a_birthday_counts_from_its_own_day() -> None:
    assert age_between(PartialDate("2000-11-23"), TODAY) == AgeRange(26, 26)
    assert age_between(PartialDate("2000-11-24"), TODAY) == AgeRange(25, 25)


def test_a_year_alone_leaves_two_ages() -> None:
    assert age_between(PartialDate("2008"), TODAY) == AgeRange(17, 18)


def test_nobody_is_born_tomorrow() -> None:
    assert age_between(PartialDate("2027"), TODAY) is None
    assert age_between(PartialDate("2026"), TODAY) == AgeRange(0, 0)


def test_an_age_told_long_ago_has_grown() -> None:
    told = Person(age=17, age_on=PartialDate("2024-11-23"))
    assert age_of(told, TODAY) == AgeRange(19, 20)


def test_an_estimate_is_wider() -> None:
    guessed = Person(age=18, age_estimated="yes", age_on=PartialDate("2026-11-23"))
    assert age_of(guessed, TODAY) == AgeRange(16, 21)
    assert is_minor(guessed, TODAY) is None


def test_in_doubt_a_child() -> None:
    assert is_minor(Person(age=18, age_estimated="yes", minor="unsure"), TODAY) is True
    assert is_minor(Person(birth_date=PartialDate("1990"), minor="unsure"), TODAY) is False
    assert is_minor(Person(minor="no"), TODAY) is False
    assert is_minor(Person(), TODAY) is None


@given(st.dates(date(1930, 1, 1), TODAY), st.sampled_from([4, 7, 10]))
def test_the_true_age_lies_within_the_range(born: date, length: int) -> None:
    exact = age_between(PartialDate.of(born), TODAY)
    rough = age_between(PartialDate(born.isoformat()[:length]), TODAY)
    assert exact is not None
    assert rough is not None
    assert exact.least == exact.most
    assert rough.least <= exact.least <= rough.most
