"""Five hundred clients are in the vault in small steps under one batch, and go again with one call."""

import pytest

from shelterdesk.casework import Case, Person, TeamNote
from shelterdesk.imports import Sheet, clients, guess, known_clients, take_in, taken_back
from tests.vault.making import make, unlocked

HEAD = ("Код", "Имя", "Фамилия", "Дата рождения", "Пол", "Рост")


@pytest.fixture
def vault(tmp_path):
    make(tmp_path / "a.shelter")
    with unlocked(tmp_path / "a.shelter") as opened:
        yield opened


def listed(count, vault=None, first=0):
    rows = [
        HEAD,
        *((f"K-{n}", f"Имя{n}", "Птица", 1960 + n % 40, "ж", 150 + n % 30) for n in range(first, first + count)),
    ]
    sheet = Sheet("", tuple(rows))
    return list(clients(sheet, guess(sheet), known_clients(vault) if vault else None))


def test_five_hundred_clients_come_in_step_by_step_and_are_found(vault):
    steps = list(take_in(vault, listed(500)))
    assert steps[0].done == 0
    assert steps[-1].done == steps[-1].total == 500
    assert len(steps) > 5
    assert len({step.batch for step in steps}) == 1
    assert vault.case_count() == 500
    assert len(vault.all(TeamNote, limit=1000)) == 500
    assert vault.search("imya77 ptitsa")


def test_the_whole_batch_is_taken_back_but_not_what_was_changed_since(vault):
    *_, last = take_in(vault, listed(40))
    person = next(one for one in vault.all(Person) if one.first_name == "Имя7")
    vault.save(person.__class__(**vars(person) | {"called": "Муха"}))
    *_, (gone, kept) = taken_back(vault, last.batch)
    assert (gone, kept) == (119, 1)
    assert [one.called for one in vault.all(Person)] == ["Муха"]
    assert vault.case_count() == 0


def test_stopped_half_way_what_is_in_can_be_taken_back(vault):
    steps = take_in(vault, listed(60))
    next(steps)
    some = next(steps)
    steps.close()
    assert 0 < vault.case_count() == some.done < 60
    list(taken_back(vault, some.batch))
    assert vault.case_count() == 0


def test_a_second_import_of_the_same_list_is_told_row_by_row(vault):
    *_, _last = take_in(vault, listed(10))
    again = listed(12, vault)
    assert [client.repeats for client in again] == [True] * 10 + [False] * 2


def test_a_code_that_is_taken_or_missing_gets_a_new_one(vault):
    list(take_in(vault, listed(3)))
    list(take_in(vault, listed(3)))
    sheet = Sheet("", (HEAD, (None, "Без", "Кода", None, None, None)))
    list(take_in(vault, list(clients(sheet, guess(sheet)))))
    codes = [case.code for case in vault.all(Case)]
    assert len(codes) == len(set(codes)) == 7
    assert all(codes)
