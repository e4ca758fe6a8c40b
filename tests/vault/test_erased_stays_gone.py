"""What was erased does not come back: not with an older drawer, not with an older backup, not on a full disk."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from shelterdesk.casework import Drawer, Person, TeamNote
from shelterdesk.errors import DiskFullError, DrawerRolledBackError
from shelterdesk.vault import Vault, check, erasure, staffing
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.erasure import ErasedList, Sheet
from shelterdesk.vault.restore import restore
from tests.vault.conftest import enlarge, fill
from tests.vault.erased import CANARIES, CASE, OTHER, erase, found_in, saved
from tests.vault.making import keys_of, make, unlocked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    with unlocked(folder) as opened:
        yield opened


def test_an_older_drawer_put_back_is_erased_again_before_anybody_sees_it(folder: Path, vault: Vault) -> None:
    person = saved(vault, Person(case_id=CASE, first_name=CANARIES[1]))
    saved(vault, TeamNote(case_id=CASE, text="calm"))
    path = vault.file(Drawer.CASEWORK).path
    vault.close()
    older = path.read_bytes()
    with unlocked(folder) as opened:
        erase(opened, person)
    path.write_bytes(older)
    with unlocked(folder) as opened:
        assert any(isinstance(problem, DrawerRolledBackError) for problem in opened.problems)
    with unlocked(folder, accept_rollback=frozenset({Drawer.CASEWORK})) as opened:
        assert opened.all(Person) == []
        assert [note.text for note in opened.all(TeamNote)] == ["calm"]
        assert opened.search(CANARIES[1]) == []
    assert found_in(folder) == []
    report = check(folder, keys_of(folder, "Aida"), full=True)
    assert report.fine, report.findings


def test_a_restored_drawer_is_erased_by_a_list_from_elsewhere(folder: Path, vault: Vault, tmp_path: Path) -> None:
    person = saved(vault, Person(case_id=CASE, first_name=CANARIES[1]))
    path = vault.file(Drawer.CASEWORK).path
    vault.close()
    shutil.copytree(folder, tmp_path / "old")
    with unlocked(folder) as opened:
        erase(opened, person)
        known = erasure.erased_in(opened.file(Drawer.CASEWORK))
    with unlocked(tmp_path / "old", data_folder=tmp_path / "elsewhere") as restored:
        work = restored.opened[Drawer.CASEWORK]
        entries = erasure.apply_erased(work.file, work.writer, known, 0)
        assert [entry.header.record for entry in entries] == [person.id]
        assert restored.all(Person) == []
        assert erasure.apply_erased(work.file, work.writer, known, 0) == []
    assert found_in(tmp_path / "old") == []
    assert path.exists()


def test_the_list_beside_the_drawer_is_sealed_and_mended_from_the_drawer(folder: Path, vault: Vault) -> None:
    person = saved(vault, Person(case_id=CASE))
    erase(vault, person)
    path, key = vault.file(Drawer.CASEWORK).path, vault.keys.drawer_keys[Drawer.CASEWORK]
    beside = ErasedList(path, key)
    assert beside.read() == {Sheet("person", person.id)}
    assert person.id.encode() not in beside.path.read_bytes()
    vault.close()
    beside.path.write_bytes(b"nonsense")
    with unlocked(folder):
        assert beside.read() == {Sheet("person", person.id)}


# --- backups ------------------------------------------------------------------------------------------


def restored_older(folder: Path, tmp_path: Path, *, new_key_between: bool) -> Path:
    """A backup, an erasure, another backup, of which only the first is whole: what restoring gives then."""
    stick = tmp_path / "stick"
    with unlocked(folder) as vault:
        person = saved(vault, Person(case_id=CASE, first_name=CANARIES[1]))
        saved(vault, Person(case_id=OTHER, first_name="Sara"))
        make_backup(folder, stick, vault.keys)
        if new_key_between:
            staff = {member.alias: member.id for member in vault.members.values()}
            staffing.leave(vault, staff["Clara"])
        erase(vault, person)
    with unlocked(folder) as vault:
        make_backup(folder, stick, vault.keys)
    restore(stick, tmp_path / "new", generation=1)
    return tmp_path / "new"


@pytest.mark.parametrize("new_key_between", [False, True])
def test_an_old_backup_put_back_shows_nothing_that_was_erased_since(
    folder: Path, tmp_path: Path, new_key_between: bool
) -> None:
    new = restored_older(folder, tmp_path, new_key_between=new_key_between)
    assert found_in(new) == [f"{Path(keys_of(new, 'Aida').file_of[Drawer.CASEWORK]).name}: {CANARIES[1]}"]
    with unlocked(new, data_folder=tmp_path / "another machine") as vault:
        assert [person.first_name for person in vault.all(Person)] == ["Sara"]
        assert vault.search(CANARIES[1]) == []
    assert found_in(new) == []
    report = check(new, keys_of(new, "Aida"), full=True)
    assert report.fine, report.findings


def test_what_came_back_on_a_disk_that_is_full_is_not_shown(
    folder: Path, tmp_path: Path, small_disk: Path
) -> None:
    new = restored_older(folder, tmp_path, new_key_between=False)
    enlarge(small_disk)
    shutil.copytree(new, small_disk / "v")
    fill(small_disk)
    with unlocked(small_disk / "v", data_folder=tmp_path / "another machine") as vault:
        assert Drawer.CASEWORK not in vault.drawers
        assert any(isinstance(problem, DiskFullError) for problem in vault.problems)
    for path in small_disk.glob("fill*"):
        path.unlink()
    with unlocked(small_disk / "v", data_folder=tmp_path / "another machine") as vault:
        assert [person.first_name for person in vault.all(Person)] == ["Sara"]
