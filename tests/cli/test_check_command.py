"""The check command: what it prints, what its exit status says, and how it hears the passphrase."""

import os
from pathlib import Path

import pytest

from shelterdesk.casework import Case, Person
from shelterdesk.cli import main
from shelterdesk.cli.check_command import SENTENCES
from shelterdesk.vault import inspection
from tests.vault.making import STAFF, make, unlocked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "house.shelter"
    make(folder)
    with unlocked(folder) as vault:
        case = Case(id="c" * 32, case_id="c" * 32, code="HAZEL-27")
        vault.save(case, Person(case_id=case.id, called="Invented"))
    return folder


def descriptor_with(text: str) -> int:
    reading, writing = os.pipe()
    os.write(writing, text.encode())
    os.close(writing)
    return reading


def checked(folder: Path, alias: str, passphrase: str, *more: str) -> int:
    descriptor = descriptor_with(passphrase + "\n")
    try:
        return main(["check", str(folder), "--as", alias, "--passphrase-fd", str(descriptor), *more])
    finally:
        os.close(descriptor)


def test_a_sound_vault_is_reported_as_fine(folder, capsys):
    assert checked(folder, "Aida", STAFF[0].passphrase, "--full") == 0
    said = capsys.readouterr().out
    assert "Nothing was found." in said
    assert "2 changes" in said
    assert "Invented" not in said


def test_drawers_of_others_are_named_as_not_opened(folder, capsys):
    assert checked(folder, "Dana", STAFF[3].passphrase) == 0
    assert "Not opened" in capsys.readouterr().out


def test_a_missing_drawer_is_a_finding(folder, capsys):
    drawers = sorted(folder.glob("d*.db"), key=lambda path: path.stat().st_size)
    drawers[-1].unlink()  # the largest is the casework drawer, whose tables are the most
    assert checked(folder, "Aida", STAFF[0].passphrase) == 1
    assert "is not in the folder" in capsys.readouterr().out


def test_a_wrong_passphrase_is_not_opened(folder, capsys):
    assert checked(folder, "Aida", "wrong") == 3
    assert "do not open this vault" in capsys.readouterr().err


def test_a_folder_that_is_no_vault_is_not_opened(tmp_path, capsys):
    assert checked(tmp_path, "Aida", "anything") == 3
    assert capsys.readouterr().err


def test_a_closed_descriptor_is_a_wrong_command_line(folder, capsys):
    assert main(["check", str(folder), "--as", "Aida", "--passphrase-fd", "987"]) == 2
    assert "987" in capsys.readouterr().err


def test_a_passphrase_as_argument_is_refused(folder, capsys):
    assert main(["check", str(folder), "--as", "Aida", "--passphrase", "one two"]) == 2
    assert capsys.readouterr().err


def test_every_finding_has_a_sentence():
    codes = {value for name, value in vars(inspection).items() if name.isupper() and isinstance(value, str)}
    assert set(SENTENCES) == codes - {inspection.LETTER, inspection.ERASED, inspection.SALVAGED, inspection.RECEIVING,
        inspection.MOVED}  # fmt: skip
