"""What a list means is guessed from its headings and words; nothing is guessed that is not there."""

import pytest

from shelterdesk.casework import KINDS
from shelterdesk.imports import NOTE, Sheet, Target, guess, targets
from shelterdesk.imports.headings import FLAGS, HEADINGS, WORDS
from tests.imports.lists import RUSSIAN


def plan_of(*rows, words=None):
    width = max(len(row) for row in rows)
    return guess(Sheet("", tuple(tuple(row) + (None,) * (width - len(row)) for row in rows)), words)


def fields(plan):
    return [f"{c.target.kind}.{c.target.field}" if isinstance(c.target, Target) else c.target for c in plan.columns]


def test_russian_headings_are_understood_and_the_rest_is_kept_as_a_note():
    plan = plan_of(*RUSSIAN)
    assert plan.headings == 1
    assert fields(plan) == [
        None, "name.full_name", "person.birth_date", "person.gender", "person.citizenships", "intake.received_on",
        "intake.referral_source", "episode.exploitation", NOTE,
    ]  # fmt: skip


def test_words_stand_for_codes_in_russian_english_and_as_the_standard_writes_them():
    plan = plan_of(*RUSSIAN)
    assert plan.columns[3].values == {"ж": "Feminine", "муж": "Masculine"}
    assert plan.columns[4].values["узбекистан"] == "UZ"
    assert plan.columns[6].values == {"полиция": "police", "сам": "self", "сосед": ""}
    standard = plan_of(
        ("prs_Gender", "vic_TypeOfExploitation"), ("Feminine", "Forced labour"), ("Masculine", "ForcedBegging")
    )
    assert standard.columns[1].values == {"forced labour": "ForcedLabour", "forcedbegging": "ForcedBegging"}


def test_the_words_of_the_windows_are_known_too():
    plan = plan_of(("Стадия",), ("Реабилитация",), words={"stage": {"rehabilitation": "Реабилитация"}})
    assert plan.columns[0].values == {"реабилитация": "rehabilitation"}


def test_a_title_above_and_a_second_row_of_headings_are_no_clients():
    plan = plan_of(
        ("Список клиентов на 2024 год",),
        ("prs_FirstName", "prs_SecondName", "prs_Email"),
        ("First Name", "Second Name", "Email"),
        ("Malika", "Sinitsa", "x"),
    )
    assert plan.headings == 3
    assert fields(plan) == ["person.first_name", "person.surname", NOTE]


def test_a_list_without_headings_gets_numbers_and_is_kept():
    plan = plan_of((1, "Malika", 23), (2, "Timur", 31))
    assert plan.headings == 0
    assert [column.heading for column in plan.columns] == ["#1", "#2", "#3"]
    assert fields(plan) == [None, NOTE, NOTE]


def test_no_field_is_filled_twice():
    assert fields(plan_of(("Имя", "Name"), ("Малика", "Malika"))) == ["person.first_name", NOTE]


@pytest.mark.parametrize(
    ("dates", "month_first"),
    [
        (("05/23/2024", "05/12/2024"), True),
        (("23/05/2024", "05/12/2024"), False),
        (("05/12/2024",), False),
        (("05/23/2024", "23/05/2024"), False),
    ],
)
def test_the_order_of_day_and_month_comes_from_the_dates_that_leave_no_doubt(dates, month_first):
    assert plan_of(("Дата рождения",), *((day,) for day in dates)).columns[0].month_first is month_first


def test_all_that_is_guessed_exists():
    known = {(target.kind, target.field) for target in targets()}
    assert {tuple(name.split(".")) for name in HEADINGS} <= known
    lists = {target.question.codes.name: target.question.codes for target in targets() if target.question.codes}
    for kind, field, code in FLAGS.values():
        assert code in KINDS[kind].questions[field].codes.terms
    for name, words in WORDS.items():
        assert set(words) <= set(lists[name].terms), name
