"""Media are known again wherever they turn up; what is old or unseen is said; what waits is opened by a holder."""

import shutil
from pathlib import Path

import pytest

from shelterdesk.casework import CopyRecord
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import BackupDamagedError, CopyFailedError
from shelterdesk.vault import Vault
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_media import (
    Reminder,
    Waiting,
    find,
    is_behind,
    known_media,
    open_copies,
    record_of,
    reminders,
    verify_waiting,
    waiting,
)
from shelterdesk.vault.backup_medium import Medium
from shelterdesk.vault.generations import on_shelf
from tests.vault.backups import add_case, spoil
from tests.vault.making import Clock, keys_of, make, unlocked


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "House.shelter"
    make(folder, practice=False)
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made_once, tmp_path / "House.shelter")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "BLUE"


def noted(vault: Vault, place: Path, clock: Clock | None = None) -> CopyRecord:
    made = make_backup(vault.folder, place, vault.keys, now=clock or vault.now)
    return vault.save(record_of(made, vault.me.id, vault.now())).records[0]  # type: ignore[return-value]


def test_a_record_says_which_drawers_were_opened_and_which_were_not(folder, stick):
    with unlocked(folder, "Dana") as vault:
        record = noted(vault, stick)
        (known,) = known_media(vault)
    assert (record.opened, record.waiting) == ("gate house", "casework clinical funding protection")
    assert (record.place, record.generation, record.path) == ("BLUE", 1, str(stick / "House.backup"))
    assert known.newest.medium == on_shelf(stick / "House.backup").good[0].medium


def test_a_stick_is_found_again_where_it_is_mounted_now(folder, stick, tmp_path):
    with unlocked(folder) as vault:
        noted(vault, stick)
        (known,) = known_media(vault)
        assert find(known, vault.keys.vault_id, ()) == stick / "House.backup"
        stick.rename(tmp_path / "BLUE1")
        assert find(known, vault.keys.vault_id, ()) is None
        assert find(known, vault.keys.vault_id, (tmp_path / "BLUE1",)) == tmp_path / "BLUE1" / "House.backup"


def test_another_medium_in_the_same_place_is_not_taken_for_it(folder, stick):
    with unlocked(folder) as vault:
        noted(vault, stick)
        shutil.rmtree(stick)
        noted(vault, stick)
        newer, older = known_media(vault)
        assert find(newer, vault.keys.vault_id, ()) is not None
        assert find(older, vault.keys.vault_id, ()) is None


def test_it_is_known_whether_anything_changed_since(folder, stick):
    with unlocked(folder) as vault:
        noted(vault, stick)
        add_case(vault, "K-1")
        noted(vault, stick)
        assert not is_behind(stick / "House.backup", vault), "the note about the backup is no change"
        add_case(vault, "K-2")
        assert is_behind(stick / "House.backup", vault)


def test_a_letter_handed_in_since_counts_as_a_change(folder, stick):
    from shelterdesk.casework import Threat

    with unlocked(folder, "Dana") as vault:
        noted(vault, stick)
        assert not is_behind(stick / "House.backup", vault)
        vault.hand_in(Threat())
        assert is_behind(stick / "House.backup", vault)


def test_today_is_told_what_is_old_and_what_was_not_seen(folder, stick, tmp_path):
    clock = Clock()
    with unlocked(folder, clock=clock) as vault:
        assert reminders(vault, 7) == (Reminder("never"),)
        noted(vault, stick)
        assert reminders(vault, 7) == ()
        clock.pass_by(days=6)
        assert reminders(vault, 7) == ()
        clock.pass_by(days=1, minutes=1)
        assert reminders(vault, 7) == (Reminder("old", 7),)
        clock.pass_by(days=8)
        noted(vault, tmp_path / "disk")
        (unseen,) = reminders(vault, 7)
        assert (unseen.what, unseen.days, unseen.place) == ("unseen", 15, "BLUE")


def test_a_practice_vault_is_not_nagged(tmp_path):
    make(tmp_path / "p.shelter")
    with unlocked(tmp_path / "p.shelter") as vault:
        assert reminders(vault, 7) == ()


def test_what_nobody_had_opened_is_opened_by_a_holder_who_comes_with_the_stick_there(folder, stick):
    with unlocked(folder, "Dana") as vault:
        noted(vault, stick)
    with unlocked(folder, "Clara") as vault:
        assert verify_waiting(vault, ()) == 1
        (known,) = known_media(vault)
        assert known.newest.waiting == "clinical funding protection"
        assert known.newest.opened == "casework gate house"
        assert verify_waiting(vault, ()) == 0, "opened once"
    with unlocked(folder) as vault:
        verify_waiting(vault, ())
    with unlocked(folder, "Berik") as vault:
        verify_waiting(vault, ())
        assert known_media(vault)[0].newest.waiting is None
    assert not [path for path in folder.iterdir() if ".part" in path.name]


def test_without_the_stick_nothing_is_said_to_be_opened(folder, stick):
    with unlocked(folder, "Dana") as vault:
        noted(vault, stick)
    stick.rename(stick.with_name("elsewhere"))
    with unlocked(folder) as vault:
        assert open_copies(waiting(vault), vault.keys, folder, roots=()) == ()
        assert verify_waiting(vault, ()) == 0
        assert "casework" in (known_media(vault)[0].newest.waiting or "")


def test_a_copy_that_does_not_open_stays_unopened_and_is_told(folder, stick):
    with unlocked(folder, "Dana") as vault:
        noted(vault, stick)
        one = on_shelf(stick / "House.backup").good[0]
        stored = one.file(vault.keys.file_of[Drawer.CASEWORK])
    assert stored is not None
    spoil(Medium(stick / "House.backup")._piece(stored.pieces[0]))
    with unlocked(folder) as vault:
        with pytest.raises(BackupDamagedError):
            verify_waiting(vault, ())
        assert "casework" in (known_media(vault)[0].newest.waiting or "")


def test_a_drawer_damaged_before_the_backup_is_found_by_whoever_opens_the_copy(folder, stick):
    with unlocked(folder, "Dana") as vault:
        spoil(folder / vault.keys.file_of[Drawer.CLINICAL], 9000)
        noted(vault, stick)
    with unlocked(folder, "Clara") as vault:
        assert verify_waiting(vault, ()) == 1
    with unlocked(folder, "Dana") as vault:
        (known,) = known_media(vault)
    wanted = Waiting(known, frozenset({Drawer.CLINICAL}))
    with pytest.raises(CopyFailedError):
        open_copies([wanted], keys_of(folder, "Berik"), folder, roots=())
