"""Damaged drawers, bad disks, killed processes: each a clear message, the right error, and nothing lost."""

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from shelterdesk.casework import Exclusion, Person, TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    AnchorDamagedError,
    BackupInsideError,
    DiskFullError,
    DrawerDamagedError,
    DrawerMissingError,
    DrawerRolledBackError,
    GateClosedError,
    ReadOnlyError,
    VaultInUseError,
    VaultTooNewError,
)
from shelterdesk.vault import check
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.draft_file import DraftKey
from tests.functional.house import House, exit_status, flipped, made_in, told
from tests.vault.conftest import enlarge, fill, read_only, small_disk  # noqa: F401
from tests.vault.making import keys_of, unlocked

LONG = "Ол үйден шықты. " * 12_500


@pytest.fixture
def house(tmp_path: Path) -> House:
    return made_in(tmp_path)


# --- drawers ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", [0, 1, 2, 3])
def test_a_damaged_drawer_is_told_and_the_others_are_whole(house, part):
    path = house.drawer(Drawer.PROTECTION)
    whole = path.read_bytes()
    path.write_bytes(flipped(whole, len(whole) * part // 4 + 50))
    with unlocked(house.folder) as vault:
        person = vault.get(Person, house.person_id)
        assert person is not None
        assert person.surname == "Мәлікова"
    report = check(house.folder, keys_of(house.folder, "Aida"))
    assert not report.fine
    assert {finding.drawer for finding in report.findings} == {Drawer.PROTECTION}
    path.write_bytes(whole)
    house.nothing_lost()


def test_a_drawer_whose_first_page_is_damaged_is_named(house, capsys):
    path = house.drawer(Drawer.PROTECTION)
    whole = path.read_bytes()
    path.write_bytes(flipped(whole, 50))
    with unlocked(house.folder) as vault:
        [problem] = vault.problems
        assert Drawer.PROTECTION not in vault.drawers
        with told(DrawerDamagedError):
            raise problem
    assert exit_status(house.folder) == 1
    path.write_bytes(whole)
    house.nothing_lost()


def test_a_missing_drawer_is_named(house):
    path = house.drawer(Drawer.PROTECTION)
    path.rename(path.with_suffix(".away"))
    with unlocked(house.folder) as vault, told(DrawerMissingError):
        raise vault.problems[0]
    path.with_suffix(".away").rename(path)
    house.nothing_lost()


def test_a_drawer_put_back_to_an_older_state_is_explained_and_not_opened(house):
    path = house.drawer(Drawer.CASEWORK)
    older = path.read_bytes()
    with unlocked(house.folder) as vault:
        vault.save(TeamNote(case_id=house.case_id, text="Ran away"))
    newer = path.read_bytes()
    path.write_bytes(older)
    with unlocked(house.folder) as vault:
        assert Drawer.CASEWORK not in vault.drawers
        with told(DrawerRolledBackError):
            raise vault.problems[0]
    path.write_bytes(newer)
    with unlocked(house.folder) as vault:
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well", "Ran away"]
    house.nothing_lost()


def test_a_missing_gate_lets_nothing_leave(house):
    path = house.drawer(Drawer.GATE)
    path.rename(path.with_suffix(".away"))
    with unlocked(house.folder) as vault:
        assert vault.get(Person, house.person_id) is not None
        with told(GateClosedError):
            vault.require_gate()
    path.with_suffix(".away").rename(path)
    with unlocked(house.folder) as vault:
        vault.require_gate()
    house.nothing_lost()


def test_a_gate_put_back_to_an_older_state_lets_nothing_leave(house):
    path = house.drawer(Drawer.GATE)
    older = path.read_bytes()
    with unlocked(house.folder) as vault:
        vault.save(Exclusion(name="Petrov"))
    path.write_bytes(older)
    with unlocked(house.folder) as vault, told(GateClosedError):
        vault.require_gate()


@pytest.mark.parametrize("content", [None, b"", bytes(8192)])
def test_a_gate_whose_anchor_is_gone_lets_nothing_leave(house, content):
    """Nothing would prove that an exclusion entered yesterday is still in it."""
    anchor = house.drawer(Drawer.GATE).with_suffix(".anchor")
    anchor.unlink()
    if content is not None:
        anchor.write_bytes(content)
    with unlocked(house.folder) as vault:
        assert vault.get(Person, house.person_id) is not None
        with told(GateClosedError):
            vault.require_gate()
        with told(AnchorDamagedError):
            raise vault.problems[0]


def test_a_drawer_from_a_newer_version_is_left_alone(house):
    path, keys = house.drawer(Drawer.CASEWORK), keys_of(house.folder, "Aida")
    connection = open_drawer_file(path, keys.drawer_keys[Drawer.CASEWORK])
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = path.read_bytes()
    with told(VaultTooNewError):
        unlocked(house.folder).close()
    assert path.read_bytes() == before


# --- disks --------------------------------------------------------------------------------------------


@pytest.fixture
def house_on_a_small_disk(small_disk: Path) -> House:  # noqa: F811
    enlarge(small_disk)
    return made_in(small_disk)


def test_on_a_full_disk_the_ballast_lets_staff_finish(house_on_a_small_disk):
    house = house_on_a_small_disk
    with unlocked(house.folder) as vault:
        assert (house.folder / "ballast").exists()
        fill(house.folder.parent)
        vault.save(TeamNote(case_id=house.case_id, text=LONG))
        assert not (house.folder / "ballast").exists()
    with unlocked(house.folder) as vault:
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well", LONG]


def test_on_a_disk_that_stays_full_nothing_is_saved_and_nothing_lost(house_on_a_small_disk):
    house = house_on_a_small_disk
    with unlocked(house.folder) as vault:
        (house.folder / "ballast").unlink()
        fill(house.folder.parent)
        with told(DiskFullError):
            vault.save(TeamNote(case_id=house.case_id, text=LONG))
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well"]
        assert vault.get(Person, house.person_id) is not None
        vault.drafts.note(DraftKey(Drawer.CASEWORK, "team_note", "44" * 16, house.case_id), {"text": "typed"})
        assert not vault.drafts.flush(0.2)
        for path in house.folder.parent.glob("fill*"):
            path.unlink()
        vault.save(TeamNote(case_id=house.case_id, text="Now there is room"))
        assert vault.drafts.flush(3.0)
    with unlocked(house.folder) as vault:
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well", "Now there is room"]
        assert [draft.fields for draft in vault.drafts.waiting()] == [{"text": "typed"}]
    house.nothing_lost()


def test_a_vault_on_a_read_only_disk_is_refused_in_plain_words(house_on_a_small_disk):
    house = house_on_a_small_disk
    read_only(house.folder.parent)
    with told(ReadOnlyError):
        unlocked(house.folder).close()
    subprocess.run(["mount", "-o", "remount,rw", str(house.folder.parent)], check=True)
    house.nothing_lost()


def test_a_backup_into_the_vault_itself(house):
    keys = keys_of(house.folder, "Aida")
    with told(BackupInsideError):
        make_backup(house.folder, house.folder, keys)
    house.nothing_lost()


# --- processes ----------------------------------------------------------------------------------------

WORKER = """
import sys
from pathlib import Path
from dataclasses import replace
from shelterdesk.casework import TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault.draft_file import DraftKey
from tests.vault.making import unlocked
vault = unlocked(Path(sys.argv[1]))
print("open", flush=True)
number = 0
while True:
    number += 1
    text = f"{number}:" + "x" * (number * 37 % 5000)
    vault.drafts.note(DraftKey(Drawer.CASEWORK, "team_note", "44" * 16, sys.argv[2]), {"text": text})
    vault.save(TeamNote(case_id=sys.argv[2], text=text))
    print(number, flush=True)
"""


def worker(house: House) -> subprocess.Popen[str]:
    """Another process that opens the vault and saves without end."""
    process = subprocess.Popen(
        [sys.executable, "-c", WORKER, str(house.folder), house.case_id], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_a_second_instance_is_refused_while_the_first_works_on(house):
    process = worker(house)
    try:
        with told(VaultInUseError):
            unlocked(house.folder).close()
        assert process.poll() is None
    finally:
        process.kill()
        process.communicate()
    house.nothing_lost()


@pytest.mark.parametrize("saves", [1, 2, 5, 11, 23])
def test_killed_at_any_moment_nothing_that_was_acknowledged_is_lost(house, saves):
    process = worker(house)
    assert process.stdout is not None
    for _ in range(saves):
        last = int(process.stdout.readline())
    process.send_signal(signal.SIGKILL)
    rest = process.communicate()[0].split()
    last = int(rest[-1]) if rest else last
    with unlocked(house.folder) as vault:
        kept = [int(note.text.split(":")[0]) for note in vault.all(TeamNote) if note.text and ":" in note.text]
        assert kept in ([*range(1, last + 1)], [*range(1, last + 2)])
    house.nothing_lost()


def test_killed_while_the_folder_is_moved_away_before_it_is_opened_again(house, tmp_path):
    process = worker(house)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    moved = replace(house, folder=tmp_path / "elsewhere" / "House.shelter")
    copytree(house.folder, moved.folder)
    moved.nothing_lost()
