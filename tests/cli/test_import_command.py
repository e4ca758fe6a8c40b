"""The import command: a list comes in, its mistakes are named by row, and it goes again by its batch."""

import re

import pytest

from shelterdesk.casework import Name, TeamNote
from shelterdesk.cli import main
from shelterdesk.cli.import_command import WORDS
from shelterdesk.imports.rows import PROBLEMS
from tests.cli.test_check_command import descriptor_with
from tests.imports.lists import RUSSIAN, workbook
from tests.vault.making import STAFF, make, unlocked


@pytest.fixture
def folder(tmp_path):
    make(tmp_path / "house.shelter")
    return tmp_path / "house.shelter"


def imported(folder, *more):
    descriptor = descriptor_with(STAFF[0].passphrase + "\n")
    return main(["import", str(folder), *map(str, more), "--as", "Aida", "--passphrase-fd", str(descriptor)])


def test_a_list_comes_in_and_its_mistakes_are_named_by_row(folder, tmp_path, capsys):
    assert imported(folder, workbook(tmp_path / "a.xlsx", RUSSIAN)) == 1
    said = capsys.readouterr().out
    assert "ФИО -> name.full_name" in said
    assert "Row 4, Дата поступления: not understood as a date (30.02.2024)" in said
    assert "Rows: 3, without any problem: 2." in said
    with unlocked(folder) as vault:
        assert vault.case_count() == 3
        assert len(vault.all(TeamNote)) == 2
    batch = re.search(r"--undo (\S+)", said)[1]
    assert imported(folder, "--undo", batch) == 0
    with unlocked(folder) as vault:
        assert vault.case_count() == 0


def test_only_rows_without_problems_on_demand_and_a_dry_run_changes_nothing(folder, tmp_path, capsys):
    book = workbook(tmp_path / "a.xlsx", RUSSIAN)
    imported(folder, book, "--dry-run")
    with unlocked(folder) as vault:
        assert vault.case_count() == 0
    imported(folder, book, "--only-fine")
    with unlocked(folder) as vault:
        assert sorted(name.full_name for name in vault.all(Name)) == ["Воробьёв Тимур", "Синица Малика"]
    imported(folder, book)
    assert "a client who is in the vault already" in capsys.readouterr().out
    with unlocked(folder) as vault:
        assert vault.case_count() == 3


def test_what_is_no_list_is_refused_in_words(folder, tmp_path, capsys):
    (tmp_path / "a.pdf").write_bytes(b"%PDF\0")
    assert imported(folder, tmp_path / "a.pdf") == 3
    assert "no spreadsheet" in capsys.readouterr().err
    assert imported(folder, workbook(tmp_path / "a.xlsx", RUSSIAN), "--sheet", "7") == 2
    assert imported(folder) == 2


def test_every_problem_has_its_words():
    assert set(WORDS) == set(PROBLEMS)
