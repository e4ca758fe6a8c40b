"""A copy counts only when it was opened; the older one stays until then; nothing newer is ever overwritten."""

import hashlib
import io
import os
import shutil
from pathlib import Path

import pytest

from shelterdesk.casework.case import Case
from shelterdesk.casework.record import new_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import BusyError, Cancelled, CopyFailedError, DiskFullError, DrawerDamagedError, ReadOnlyError
from shelterdesk.vault import OpenedKeys, Vault, change_passphrase
from shelterdesk.vault.copies import CopyResult, copy_vault
from tests.vault.conftest import enlarge, read_only
from tests.vault.making import STAFF, keys_of, make, unlocked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "House.shelter"
    make(found)
    return found


@pytest.fixture
def keys(folder: Path) -> OpenedKeys:
    return keys_of(folder, "Aida")


def add_case(vault: Vault, code: str) -> None:
    case_id = new_id()
    vault.save(Case(id=case_id, case_id=case_id, code=code))


def contents(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in {"lock", "ballast"} and path.stat().st_size
    }


def copied(folder: Path, destination: Path, keys: OpenedKeys, **more) -> CopyResult:
    with unlocked(folder):
        return copy_vault(folder, destination, keys, **more)


def test_the_copy_holds_everything_and_opens(folder, keys, tmp_path):
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
        add_case(vault, "K-2")
        vault.attachments(Drawer.CASEWORK).add(io.BytesIO(b"scan"))
        result = copy_vault(folder, tmp_path / "stick", keys)
    assert result.path == tmp_path / "stick" / "House.shelter"
    assert (result.drawers_opened, result.cases_read) == (5, 2)
    assert result.files == len(contents(result.path))
    assert result.bytes == sum(path.stat().st_size for path in result.path.rglob("*") if path.is_file())
    with unlocked(result.path) as copy:
        assert sorted(case.code for case in copy.all(Case)) == ["K-1", "K-2"]
        assert copy.problems == ()


def test_a_copy_made_while_the_vault_is_at_work_holds_all_that_was_saved_before(folder, keys, tmp_path):
    with unlocked(folder) as vault:
        for number in range(5):
            add_case(vault, f"K-{number}")
            assert copy_vault(folder, tmp_path / "stick", keys).cases_read == number + 1


def test_the_vault_can_be_read_while_it_is_copied(folder, keys, tmp_path):
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
        read: list[int] = []
        copy_vault(folder, tmp_path / "stick", keys, progress=lambda done, total: read.append(len(vault.all(Case))))
    assert set(read) == {1}


def test_nothing_is_saved_into_a_drawer_in_the_middle_of_its_copy(folder, keys, tmp_path):
    refused: list[BusyError] = []
    with unlocked(folder) as vault:

        def save(done: int, total: int) -> None:
            if not refused and list((tmp_path / "stick").rglob(keys.file_of[Drawer.CASEWORK])):
                with pytest.raises(BusyError) as busy:
                    add_case(vault, "K-1")
                refused.append(busy.value)

        assert copy_vault(folder, tmp_path / "stick", keys, progress=save).cases_read == 0
        assert refused
        add_case(vault, "K-1")
        assert len(vault.all(Case)) == 1


def test_a_member_with_few_keys_copies_the_other_drawers_too(folder, tmp_path):
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
    with unlocked(folder, "Dana"):
        result = copy_vault(folder, tmp_path / "stick", keys_of(folder, "Dana"))
    assert (result.drawers_opened, result.cases_read) == (2, 0)
    assert contents(result.path) == contents(folder)
    with unlocked(result.path) as copy:
        assert [case.code for case in copy.all(Case)] == ["K-1"]


def test_an_older_copy_is_replaced(folder, keys, tmp_path):
    copied(folder, tmp_path / "stick", keys)
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
        assert copy_vault(folder, tmp_path / "stick", keys).cases_read == 1
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["House.shelter"]


def test_a_newer_copy_is_never_overwritten(folder, keys, tmp_path):
    shutil.copytree(folder, tmp_path / "older" / "House.shelter")
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
        copy_vault(folder, tmp_path / "stick", keys)
    before = contents(tmp_path / "stick")
    with pytest.raises(CopyFailedError) as refused:
        copy_vault(tmp_path / "older" / "House.shelter", tmp_path / "stick", keys)
    assert refused.value.reason == "newer"
    assert contents(tmp_path / "stick") == before


def test_a_copy_with_a_newer_key_file_is_never_overwritten(folder, keys, tmp_path):
    older = tmp_path / "older" / "House.shelter"
    shutil.copytree(folder, older)
    change_passphrase(folder, keys, STAFF[0].passphrase, "some seven other words that are new")
    copy_vault(folder, tmp_path / "stick", keys)
    with pytest.raises(CopyFailedError) as refused:
        copy_vault(older, tmp_path / "stick", keys)
    assert refused.value.reason == "newer"


def test_something_else_of_that_name_is_never_overwritten(folder, keys, tmp_path):
    (tmp_path / "stick" / "House.shelter").mkdir(parents=True)
    (tmp_path / "stick" / "House.shelter" / "photo.jpg").write_bytes(b"mine")
    with pytest.raises(CopyFailedError) as refused:
        copied(folder, tmp_path / "stick", keys)
    assert refused.value.reason == "occupied"
    assert (tmp_path / "stick" / "House.shelter" / "photo.jpg").read_bytes() == b"mine"


def test_another_vault_of_that_name_is_never_overwritten(folder, keys, tmp_path):
    make(tmp_path / "stick" / "House.shelter")
    before = contents(tmp_path / "stick")
    with pytest.raises(CopyFailedError) as refused:
        copied(folder, tmp_path / "stick", keys)
    assert refused.value.reason == "occupied"
    assert contents(tmp_path / "stick") == before


@pytest.mark.parametrize("place", ["", "copies", ".."])
def test_a_copy_is_never_put_into_or_over_the_vault(folder, keys, place):
    before = contents(folder)
    with pytest.raises(CopyFailedError) as refused:
        copied(folder, folder / place, keys)
    assert refused.value.reason == "inside"
    assert contents(folder).keys() == before.keys()


def test_a_damaged_drawer_is_not_copied_over_a_good_copy(folder, keys, tmp_path):
    copied(folder, tmp_path / "stick", keys)
    before = contents(tmp_path / "stick")
    damaged = folder / keys.file_of[Drawer.CLINICAL]
    held = keys_of(folder, "Berik")
    content = bytearray(damaged.read_bytes())
    content[100] ^= 1
    damaged.write_bytes(content)
    with pytest.raises((DrawerDamagedError, CopyFailedError)):
        copy_vault(folder, tmp_path / "stick", held)
    assert contents(tmp_path / "stick") == before
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["House.shelter"]


def test_stopping_leaves_the_older_copy_as_it_was(folder, keys, tmp_path):
    copied(folder, tmp_path / "stick", keys)
    before = contents(tmp_path / "stick")

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        copied(folder, tmp_path / "stick", keys, progress=stop)
    assert contents(tmp_path / "stick") == before


def test_progress_reaches_its_end(folder, keys, tmp_path):
    steps: list[tuple[int, int]] = []
    copied(folder, tmp_path / "stick", keys, progress=lambda done, total: steps.append((done, total)))
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][0] == steps[-1][1]


def test_a_byte_that_changed_on_the_way_is_noticed(folder, keys, tmp_path):
    """The stick spoils what was written: here a file is altered between writing and reading back."""
    spoiled: list[Path] = []

    def spoil(done: int, total: int) -> None:
        for path in (tmp_path / "stick").rglob("*.db"):
            if not spoiled and path.stat().st_size:
                spoiled.append(path)
                with path.open("r+b") as file:
                    file.seek(50)
                    file.write(bytes([file.read(1)[0] ^ 1]))

    with pytest.raises(CopyFailedError) as refused:
        copied(folder, tmp_path / "stick", keys, progress=spoil)
    assert refused.value.reason == "differs"
    assert spoiled
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_full_stick_is_told_and_keeps_what_it_had(folder, keys, small_disk):
    (small_disk / "other").write_bytes(os.urandom(600_000))
    with pytest.raises(DiskFullError):
        copied(folder, small_disk, keys)
    assert [path.name for path in small_disk.iterdir()] == ["other"]


def test_a_write_protected_stick_is_told(folder, keys, tmp_path, small_disk):
    enlarge(small_disk)
    read_only(small_disk)
    with pytest.raises(ReadOnlyError):
        copied(folder, small_disk, keys)


def test_a_copy_on_the_same_disk_says_so_and_one_elsewhere_does_not(folder, keys, tmp_path, small_disk):
    enlarge(small_disk)
    assert copied(folder, tmp_path / "here", keys).same_disk
    assert not copied(folder, small_disk, keys).same_disk


def test_drafts_and_letters_travel_and_lock_and_ballast_stay(folder, keys, tmp_path):
    for name in ("drafts", "letters"):
        (folder / name).mkdir(exist_ok=True)
        (folder / name / ("ab" * 16)).write_bytes(os.urandom(5000))
    (folder / "ballast").write_bytes(bytes(100))
    result = copied(folder, tmp_path / "stick", keys)
    assert {"drafts", "letters"} <= {path.name for path in result.path.iterdir()}
    assert not {"lock", "ballast"} & {path.name for path in result.path.iterdir()}
