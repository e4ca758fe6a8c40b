"""Who belongs to a group on which day, what is pointed out, and no member's name hides in a note of the group."""

from datetime import date

import pytest

from shelterdesk.casework import GroupMember, PartialDate, TherapyGroup
from shelterdesk.casework.group_rules import (
    apart,
    belongs_on,
    free_places,
    members_on,
    names_in,
    newcomers,
    not_agreed,
    not_signed,
    runs_on,
)

TODAY = date(2026, 11, 25)
NAMES = ("Оля", "Айгүл", "Мария Иванова", "Павел", "Ким", "OAK-17", "Gulnora", "Аня", None, "")


def member(case, joined=None, left=None, **more):
    days = {name: PartialDate(day) for name, day in (("joined", joined), ("left", left)) if day}
    return GroupMember(case_id=case, therapy_group="g", **days, **more)


def found(text, names=NAMES, **more):
    return [one.word for one in names_in(text, names, **more)]


@pytest.mark.parametrize(
    ("joined", "left", "belongs"),
    [
        (None, None, True),
        ("2026-11-25", None, True),
        ("2026-11-26", None, False),
        ("2026-11-01", "2026-11-25", True),
        ("2026-11-01", "2026-11-24", False),
        ("2026-11", "2026-11", True),
        (None, "2025", False),
    ],
)
def test_the_first_and_the_last_day_count(joined, left, belongs):
    assert belongs_on(member("a", joined, left), TODAY) is belongs


def test_who_left_and_came_back_has_one_place():
    places = [member("a", "2026-09-01", "2026-10-01"), member("a", "2026-11-01"), member("b", "2026-12-01")]
    assert members_on(places, TODAY) == places[1:2]


def test_places_are_counted_and_too_many_are_no_error():
    group = TherapyGroup(most=2)
    assert free_places(group, [member("a")], TODAY) == 1
    assert free_places(group, [member("a"), member("b"), member("c"), member("d", "2026-12-01")], TODAY) == -1
    assert free_places(TherapyGroup(), [member("a")], TODAY) is None


def test_newcomers_are_told_of_in_closed_groups_only():
    came = [member("a", "2026-10-01"), member("b", "2026-11-02"), member("c", "2026-11-20", "2026-11-21"), member("d")]
    closed = TherapyGroup(openness="closed", began=PartialDate("2026-10"))
    assert newcomers(closed, came, TODAY) == [came[1]]
    assert newcomers(TherapyGroup(openness="open", began=PartialDate("2026-10")), came, TODAY) == []
    assert newcomers(TherapyGroup(openness="closed"), came, TODAY) == []


def test_who_has_not_signed_or_not_agreed_is_known():
    places = [member("a", rules_signed=PartialDate("2026-11-01"), agreed="yes"), member("b", agreed="no"), member("c")]
    assert not_signed(places, TODAY) == places[1:]
    assert not_agreed(places, TODAY) == places[1:]


def test_pairs_that_must_not_meet_are_found_while_both_belong():
    pairs = {frozenset({"a", "b"}), frozenset({"c", "d"})}
    assert apart([member("a"), member("b"), member("c")], pairs, TODAY) == [("a", "b")]
    assert apart([member("a"), member("b", None, "2026-11-01")], pairs, TODAY) == []


def test_a_group_runs_until_its_last_day():
    assert runs_on(TherapyGroup(), TODAY)
    assert runs_on(TherapyGroup(ended=PartialDate("2026-11")), TODAY)
    assert not runs_on(TherapyGroup(ended=PartialDate("2026-11-24")), TODAY)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Мы рисовали с Олей, Марии понравилось.", ["Олей", "Марии"]),
        ("Айгүлмен, Айгульге, Гүлнораның", ["Айгүлмен", "Айгульге", "Гүлнораның"]),
        ("Павлу и Ивановой дали слово, с Аней тоже", ["Павлу", "Ивановой", "Аней"]),
        ("Olya's brush and PAVEL; Gulnora’s turn", ["Olya's", "PAVEL", "Gulnora’s"]),
        ("oak17 was quiet, OAK 17 too", ["oak17", "OAK 17"]),
        ("Говорили с Кимом", ["Кимом"]),
    ],
)
def test_a_name_is_found_in_every_spelling_and_ending(text, words):
    assert found(text) == words


def test_words_that_only_begin_like_a_name_are_left_alone():
    text = (
        "Обсуждали доверие, границы и март; улица, маринад, анализ, олень, ане, один, она. Кто и с ким? 17 красок. "
        "Бүгін кім келді? We talked about the oak, paint and many colours."
    )
    assert found(text) == []


def test_a_word_that_the_writer_calls_common_is_not_told_of_again():
    (told,) = names_in("Роза стояла на столе, розы пахли.", ["Роза"], common={"ruzi"})
    assert (told.word, told.folded) == ("Роза", "ruza")
    assert found("Роза, розы", ["Роза"], common={"ruza", "ruzi"}) == []


def test_each_word_is_told_once_and_a_long_note_is_looked_through():
    assert found("Оля. " * 40_000) == ["Оля"]
    assert found("", ["Оля"]) == []
    assert found("Оля", []) == []
