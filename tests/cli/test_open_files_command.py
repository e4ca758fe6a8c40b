"""Taking everything out from the command line: two people, and no file without both."""

import json
import os
from contextlib import ExitStack
from pathlib import Path

import pytest

from shelterdesk.casework import Case, Person
from shelterdesk.cli import main
from shelterdesk.vault import acts
from tests.vault.making import STAFF, make, unlocked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "house.shelter"
    make(folder)
    with unlocked(folder) as vault:
        vault.save(Case(id="c" * 32, case_id="c" * 32, code="HAZEL-27"))
        vault.save(Person(case_id="c" * 32, called="Invented"))
    return folder


def take_out(folder: Path, place: Path, second: int, passphrase: str = "") -> int:
    with ExitStack() as opened:
        descriptors = []
        for text in (STAFF[0].passphrase, passphrase or STAFF[second].passphrase):
            reading, writing = os.pipe()
            opened.callback(os.close, reading)
            os.write(writing, text.encode() + b"\n")
            os.close(writing)
            descriptors.append(str(reading))
        return main([
            "open-files", str(folder), str(place), "--as", "Aida", "--passphrase-fd", descriptors[0],
            "--second", STAFF[second].alias, "--second-passphrase-fd", descriptors[1], "--language", "ru",
        ])  # fmt: skip


def test_two_administrators_take_everything_out(folder, tmp_path, capsys):
    assert take_out(folder, tmp_path, 1) == 0
    said = capsys.readouterr().out
    assert "clinical" in said
    assert "Invented" not in said
    (line,) = (tmp_path / "open-files" / "casework" / "person.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["called"] == "Invented"
    assert "НИЧЕГО НЕ ЗАШИФРОВАНО" in (tmp_path / "open-files" / "README.txt").read_text("utf-8")
    with unlocked(folder) as vault:
        assert [told.state for told in acts.mine(vault)] == [acts.State.USED], "an approval counts once"


@pytest.mark.parametrize(("second", "passphrase"), [(2, ""), (0, ""), (1, "wrong words")])
def test_without_a_second_administrator_nothing_is_written(folder, tmp_path, capsys, second, passphrase):
    assert take_out(folder, tmp_path, second, passphrase) == 3
    assert not (tmp_path / "open-files").exists()
