"""Keys here are destroyed only where a backup that is here holds everything and was opened whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shelterdesk.casework import Case, Person
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import KeyFileMissingError, NoFreshBackupError
from shelterdesk.vault import Vault, retire, unlock_keys
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_media import record_of, verify_waiting
from shelterdesk.vault.restore import restore
from tests.vault.making import STAFF, make, unlocked


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    make(tmp_path / "v.shelter")
    with unlocked(tmp_path / "v.shelter") as opened:
        opened.save(Case(id="c" * 32, case_id="c" * 32, code="K-1"))
        yield opened


def backed_up(vault: Vault, place: Path) -> None:
    place.mkdir(exist_ok=True)
    vault.save(record_of(make_backup(vault.folder, place, vault.keys), vault.me.id, vault.now()))


def opened_by_all(folder: Path, place: Path) -> None:
    """The holder of the other drawer unlocks with the stick plugged in."""
    with unlocked(folder, "Berik") as other:
        verify_waiting(other, (place,))


def test_without_a_backup_with_one_that_waits_and_with_one_that_is_behind_it_is_refused(tmp_path: Path) -> None:
    folder, stick = tmp_path / "v.shelter", tmp_path / "stick"
    make(folder)
    with unlocked(folder) as vault:
        vault.save(Case(id="c" * 32, case_id="c" * 32, code="K-1"))
        with pytest.raises(NoFreshBackupError):
            retire.fresh_backup(vault)
        backed_up(vault, stick)
        with pytest.raises(NoFreshBackupError):
            retire.fresh_backup(vault)
    opened_by_all(folder, stick)
    with unlocked(folder) as vault:
        assert retire.fresh_backup(vault)[0].name == "stick"
        vault.save(Person(case_id="c" * 32, first_name="Aigul"))
        with pytest.raises(NoFreshBackupError):
            retire.fresh_backup(vault)


def test_after_it_nothing_opens_here_and_the_backup_does(vault: Vault, tmp_path: Path) -> None:
    backed_up(vault, tmp_path / "stick")
    data = vault._witness.path.parent
    folder, keys = vault.folder, vault.keys
    vault.close()
    retire.wipe(folder, keys, data)
    assert not any(path.is_file() for path in data.iterdir())
    with pytest.raises(KeyFileMissingError):
        unlock_keys(folder, STAFF[0].alias, STAFF[0].passphrase)
    restore(tmp_path / "stick", tmp_path / "new.shelter")
    with unlocked(tmp_path / "new.shelter") as again:
        assert [case.code for case in again.all(Case)] == ["K-1"]


def test_what_is_ticked_is_kept_in_the_vault(tmp_path: Path) -> None:
    make(tmp_path / "v.shelter")
    with unlocked(tmp_path / "v.shelter") as vault:
        retire.tick(vault.file(Drawer.GATE), "cases", done=True)
        retire.tick(vault.file(Drawer.GATE), "backup", done=True)
        retire.tick(vault.file(Drawer.GATE), "backup", done=False)
    with unlocked(tmp_path / "v.shelter") as vault:
        assert retire.ticked(vault.file(Drawer.GATE)) == {"cases"}


def test_a_copy_of_the_keys_that_is_gone_does_not_save_the_other(tmp_path: Path) -> None:
    make(tmp_path / "v.shelter")
    (tmp_path / "v.shelter" / "keys.json").unlink()
    retire.destroy_keys(tmp_path / "v.shelter")
    assert not (tmp_path / "v.shelter" / "keys.copy.json").exists()
