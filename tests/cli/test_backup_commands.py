"""Backup, restore, salvage, and check of backups from the command line."""

import os
from pathlib import Path

import pytest

from shelterdesk.casework.roles import Drawer
from shelterdesk.cli import main
from tests.vault.backups import add_case, codes, spoil
from tests.vault.making import STAFF, keys_of, make, unlocked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "House.shelter"
    make(folder)
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
    return folder


def run(*words: object, member: int | None = None) -> int:
    arguments = [str(word) for word in words]
    if member is None:
        return main(arguments)
    reading, writing = os.pipe()
    os.write(writing, STAFF[member].passphrase.encode() + b"\n")
    os.close(writing)
    try:
        return main([*arguments, "--as", STAFF[member].alias, "--passphrase-fd", str(reading)])
    finally:
        os.close(reading)


def test_a_backup_is_made_checked_and_restored(folder, tmp_path, capsys):
    assert run("backup", folder, tmp_path / "stick", member=3) == 0
    said = capsys.readouterr().out
    assert "Opened in the copy: house, gate" in said
    assert "not yet opened" in said
    assert run("backup", folder, tmp_path / "stick", member=0) == 0
    said = capsys.readouterr().out
    assert "Backup 2" in said
    assert "Clients read: 1" in said
    assert run("check", tmp_path / "stick") == 0
    assert "Backup 2: whole." in capsys.readouterr().out
    assert run("restore", tmp_path / "stick", tmp_path / "new") == 0
    assert "are not in it" in capsys.readouterr().out
    assert codes(tmp_path / "new" / "House.shelter") == ["K-1"]


def test_damage_in_a_backup_is_a_finding(folder, tmp_path, capsys):
    run("backup", folder, tmp_path / "stick", member=0)
    for path in (tmp_path / "stick").rglob("*"):
        if path.parent.parent.name == "chunks":
            spoil(path)
    assert run("check", tmp_path / "stick") == 1
    assert "is not what was written" in capsys.readouterr().out
    assert run("restore", tmp_path / "stick", tmp_path / "new.shelter") == 3
    assert not (tmp_path / "new.shelter").exists()


def test_a_vault_is_not_checked_without_a_member(folder, tmp_path, capsys):
    assert run("check", folder) == 2
    assert "--passphrase-fd" in capsys.readouterr().err
    assert run("restore", tmp_path / "nothing", tmp_path / "new") == 3
    assert run("restore", folder) == 2


def test_salvage_lists_what_is_lost_and_what_is_not(folder, tmp_path, capsys):
    keys = keys_of(folder, "Aida")
    assert run("salvage", folder, tmp_path / "fine.shelter", member=0) == 0
    assert "Nothing was lost." in capsys.readouterr().out
    spoil(folder / keys.file_of[Drawer.CASEWORK], 100)
    assert run("salvage", folder, tmp_path / "new.shelter", member=0) == 1
    said = capsys.readouterr().out
    assert "a whole drawer could not be read [casework]" in said
    assert codes(tmp_path / "new.shelter") == []
    assert run("salvage", folder, tmp_path / "new.shelter", member=0) == 3
