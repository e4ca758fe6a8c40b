"""Rows become records; what cannot be read is named, and kept word for word."""

from dataclasses import replace
from datetime import date

from shelterdesk.casework import Case, Episode, Intake, Name, PartialDate, Person, TeamNote
from shelterdesk.imports import Sheet, clients, guess
from shelterdesk.imports.child import CUT
from shelterdesk.imports.rows import PROBLEMS, likenesses
from tests.imports.lists import RUSSIAN


def read(*rows, known=None):
    width = max(len(row) for row in rows)
    sheet = Sheet("", tuple(tuple(row) + (None,) * (width - len(row)) for row in rows))
    return list(clients(sheet, guess(sheet), known))


def of(client, kind):
    return next(record for record in client.records if isinstance(record, kind))


def problems(client):
    return [(problem.what, problem.heading, problem.cell) for problem in client.problems]


def test_a_row_becomes_the_sheets_of_one_client():
    first, second, third = read(*RUSSIAN)
    assert (of(first, Name).full_name, of(first, Person).gender, of(first, Person).citizenships) == (
        "Синица Малика",
        "Feminine",
        ("UZ",),
    )
    assert of(first, Person).birth_date == PartialDate("2001-05-12")
    assert (of(first, Intake).received_on, of(first, Intake).referral_source) == (PartialDate("2024-10-03"), "police")
    assert of(second, Person).birth_date == PartialDate("1990")
    assert of(second, Intake).received_on == PartialDate("2024-11")
    assert of(third, Episode).exploitation == ("SexualExploitation", "ForcedLabour")
    assert {record.case_id for record in third.records} == {of(third, Case).id}
    assert first.row == 2


def test_what_is_wrong_is_named_with_row_and_heading_and_kept_in_a_note():
    first, _, third = read(*RUSSIAN)
    assert first.fine
    assert problems(third) == [
        ("short_year", "Дата рождения", "07.02.99"), ("not_a_date", "Дата поступления", "30.02.2024"),
        ("unknown_word", "Кем направлен", "сосед"),
    ]  # fmt: skip
    note = of(third, TeamNote).text
    assert note.splitlines() == [
        "Дата рождения: 07.02.99", "Дата поступления: 30.02.2024", "Кем направлен: сосед", "Рост: 1 м 60",
    ]  # fmt: skip
    assert {problem.what for problem in third.problems} <= set(PROBLEMS)


def test_numbers_are_taken_out_of_words_and_the_words_are_kept():
    (about, none) = read(("Возраст", "Код"), ("около 30 лет", "A"), ("молодая", "B"))
    assert of(about, Person).age == 30
    assert of(about, TeamNote).text == "Возраст: около 30 лет"
    assert about.fine
    assert problems(none) == [("not_a_number", "Возраст", "молодая")]


def test_yes_or_no_columns_add_their_answer():
    (one, two, three) = read(
        ("Case code", "isForcedLabour", "isSexualExploit"), ("A", 1, 0), ("B", "1", "yes"), ("C", "perhaps", None)
    )
    assert of(one, Episode).exploitation == ("ForcedLabour",)
    assert of(two, Episode).exploitation == ("ForcedLabour", "SexualExploitation")
    assert problems(three) == [("unknown_word", "isForcedLabour", "perhaps")]


def test_dates_of_the_spreadsheet_and_dates_month_first_are_read():
    (one, two) = read(("Case code", "Date of birth"), ("A", "02/25/2001"), ("B", "03/04/2001"))
    assert (of(one, Person).birth_date, of(two, Person).birth_date) == (
        PartialDate("2001-02-25"),
        PartialDate("2001-03-04"),
    )
    (day,) = read(("Case code", "Date of birth"), ("A", date(2001, 2, 3)))
    assert of(day, Person).birth_date == PartialDate("2001-02-03")


def test_empty_rows_and_words_for_nothing_make_no_answer():
    (only,) = read(("Имя", "Пол", "Возраст"), ("", None, None), ("Малика", "-", "н/д"), (None, "нет данных", ""))
    assert of(only, Person).first_name == "Малика"
    assert only.fine
    assert not [record for record in only.records if isinstance(record, TeamNote)]


def test_a_text_that_was_cut_or_is_no_name_at_all_goes_to_the_note():
    (one, two) = read(("Имя", "Код"), ("x" * 900, "A"), ("y" * 50 + CUT, "B"))
    for client in (one, two):
        assert [problem.what for problem in client.problems] == ["too_long"]
        assert of(client, TeamNote).text.startswith("Имя: ")


def test_repeated_clients_are_told_in_the_list_and_in_the_vault():
    head = ("Имя", "Фамилия", "Дата рождения", "Код")
    listed = read(
        head, ("Айгуль", "Синица", "2001", "A-1"), ("Aigul", "Sinitsa", "2001", "A-2"), ("Тимур", "Ли", "1990", "a-1")
    )
    assert [[problem.what for problem in client.problems] for client in listed] == [[], ["same_as_row"], ["same_code"]]
    assert listed[1].problems[0].other_row == 2
    (same,) = likenesses(listed[0].records)
    (again,) = read(head, ("Aigul", "Sinitsa", "2001", "B"), known={same: "RLD-472"})
    assert (again.repeats, again.problems[0].cell) == (True, "RLD-472")


def test_a_namesake_of_another_age_is_somebody_else():
    assert all(
        client.fine for client in read(("Имя", "Фамилия", "Дата рождения"), ("А", "Бек", "2001"), ("А", "Бек", "1971"))
    )


def test_formulas_and_hidden_marks_are_just_text():
    (one,) = read(("Имя", "Код"), ("=cmd|' /C calc'!A0\0\u202e", "A"))
    assert of(one, Person).first_name.startswith("=cmd")
    assert replace(of(one, Person), first_name=None).first_name is None
