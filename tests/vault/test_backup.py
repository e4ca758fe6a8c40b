"""A backup holds everything, also what its maker cannot read; it counts when opened; older ones stay until then."""

import io
import os
import re
import shutil
import threading
from pathlib import Path

import pytest

from shelterdesk.casework.case import Case
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    BackupGoneError,
    BackupInsideError,
    BackupOvertakenError,
    Cancelled,
    CopyFailedError,
    DrawerDamagedError,
    MediumFullError,
    ReadOnlyError,
)
from shelterdesk.vault import OpenedKeys, backup_medium, change_passphrase
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_medium import PIECE_BYTES, Medium, fat_name
from shelterdesk.vault.generations import Generation, on_shelf
from shelterdesk.vault.restore import restore, verify
from tests.vault.backups import add_case, backed_up, codes, contents, spoil
from tests.vault.conftest import enlarge, fill, read_only
from tests.vault.making import STAFF, keys_of, make, unlocked


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "House.shelter"
    make(folder)
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made_once, tmp_path / "House.shelter")


@pytest.fixture
def keys(folder: Path) -> OpenedKeys:
    return keys_of(folder, "Aida")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


def numbers(stick: Path) -> list[int]:
    return [one.number for one in on_shelf(stick / "House.backup").good]


def test_a_backup_holds_everything_and_is_opened(folder, keys, stick, tmp_path):
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
        add_case(vault, "K-2")
        vault.attachments(Drawer.CASEWORK).add(io.BytesIO(b"scan"))
        made = make_backup(folder, stick, keys)
    assert made.folder == stick / "House.backup"
    assert set(made.opened) == set(keys.drawer_keys)
    assert made.waiting == (Drawer.CLINICAL,)
    assert made.clients == 2
    restore(stick, tmp_path / "new.shelter")
    assert codes(tmp_path / "new.shelter") == ["K-1", "K-2"]


def test_what_a_member_cannot_read_is_backed_up_too(folder, stick, tmp_path):
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
    made = backed_up(folder, stick, "Dana")
    assert set(made.opened) == {Drawer.GATE, Drawer.HOUSE}
    assert set(made.waiting) == set(Drawer) - {Drawer.GATE, Drawer.HOUSE}
    assert made.clients == 0
    restore(stick, tmp_path / "new.shelter")
    assert contents(tmp_path / "new.shelter", "restored") == contents(folder)
    assert codes(tmp_path / "new.shelter") == ["K-1"]


def test_a_pending_journal_of_a_drawer_that_is_not_mine_travels_with_it(folder, stick, tmp_path):
    """A holder's session was killed in the middle of a save; whoever backs up cannot play the journal back."""
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
    name = keys_of(folder, "Aida").file_of[Drawer.CASEWORK]
    half_saved(folder, name)
    made = backed_up(folder, stick, "Dana")
    assert {file.name for file in made.generation.files} >= {name, f"{name}-journal"}
    restore(stick, tmp_path / "new.shelter")
    assert codes(tmp_path / "new.shelter") == ["K-1"]


def half_saved(folder: Path, name: str) -> None:
    """The drawer as a kill between its pages and its commit leaves it: journal beside it, pages half written."""
    keys = keys_of(folder, "Aida")
    with unlocked(folder) as vault:
        file = vault.file(Drawer.CASEWORK)
        file.connection.execute("PRAGMA cache_size = 1").fetchall()
        file.connection.execute("PRAGMA cache_spill = 1").fetchall()
        file.write("BEGIN IMMEDIATE")
        file.write("UPDATE log SET body = zeroblob(200000)")
        half = [(folder / each).read_bytes() for each in (name, f"{name}-journal")]
        file.write("ROLLBACK")
    for each, content in zip((name, f"{name}-journal"), half, strict=True):
        (folder / each).write_bytes(content)
    assert keys.drawer_keys
    assert half[1], "no journal: this test would test nothing"


@pytest.mark.slow
def test_unchanged_pieces_are_written_once(folder, keys, stick):
    """A hundred megabytes of which one page changed cost a few pieces."""
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
        blob = folder / "files" / "d1"
        blob.mkdir(parents=True)
        (blob / ("ab" * 16)).write_bytes(os.urandom(3_000_000))
        big = folder / "drafts" / ("cd" * 16)
        big.parent.mkdir(exist_ok=True)
        big.write_bytes(os.urandom(100 * 1024 * 1024))
        first = make_backup(folder, stick, keys)
        with big.open("r+b") as file:
            file.seek(50 * 1024 * 1024)
            file.write(os.urandom(4096))
        before = len(list((stick / "House.backup" / "chunks").rglob("*")))
        second = make_backup(folder, stick, keys)
        after = len(list((stick / "House.backup" / "chunks").rglob("*")))
    assert first.written > 100 * 1024 * 1024
    assert after - before == 1
    assert second.written < PIECE_BYTES + 100_000 + 2 * (folder / "keys.json").stat().st_size


def test_a_piece_that_rotted_on_the_medium_is_written_anew(folder, keys, stick):
    made = backed_up(folder, stick)
    spoil(piece_of(made.generation, stick, keys.file_of[Drawer.CASEWORK]))
    assert verify(stick)[1]
    backed_up(folder, stick)
    assert verify(stick) == {1: (), 2: ()}


def piece_of(one: Generation, stick: Path, name: str, number: int = 0) -> Path:
    stored = one.file(name)
    assert stored is not None
    return Medium(stick / "House.backup")._piece(stored.pieces[number])


def test_at_least_three_generations_stay_and_what_none_needs_goes(folder, keys, stick):
    with unlocked(folder) as vault:
        for number in range(6):
            add_case(vault, f"K-{number}")
            make_backup(folder, stick, keys)
    shelf = on_shelf(stick / "House.backup")
    assert [one.number for one in shelf.good] == [4, 5, 6]
    needed = {name for one in shelf.good for file in one.files for name in file.pieces}
    assert {path.name for path in (stick / "House.backup" / "chunks").rglob("*") if path.is_file()} == needed
    assert len(list((stick / "House.backup" / "generations").iterdir())) == 6, "three lists, three key files"


def test_an_older_copy_put_back_never_makes_newer_generations_go(folder, keys, stick, tmp_path):
    older = shutil.copytree(folder, tmp_path / "older" / "House.shelter")
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
        make_backup(folder, stick, keys)
    with unlocked(older, data_folder=tmp_path / "another machine") as vault:
        for number in range(5):
            add_case(vault, f"L-{number}")
            make_backup(older, stick, keys)
    assert numbers(stick) == [1, 4, 5, 6]
    restore(stick, tmp_path / "new.shelter", generation=1)
    assert codes(tmp_path / "new.shelter") == ["K-1"]


def test_the_vault_can_be_read_while_it_is_backed_up(folder, keys, stick):
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
        read: list[int] = []
        make_backup(folder, stick, keys, progress=lambda done, total: read.append(len(vault.all(Case))))
    assert set(read) == {1}


def test_saving_goes_on_while_a_backup_runs_in_a_thread_and_nothing_is_lost(folder, keys, stick, tmp_path):
    with unlocked(folder) as vault:
        made: list[object] = []

        def back_up() -> None:
            made.append(make_backup(folder, stick, keys))

        thread = threading.Thread(target=back_up)
        thread.start()
        saved = 0
        while thread.is_alive():
            add_case(vault, f"K-{saved}")
            saved += 1
        thread.join()
        assert made
        assert saved
        make_backup(folder, stick, keys)
    restore(stick, tmp_path / "new.shelter")
    assert len(codes(tmp_path / "new.shelter")) == saved
    restore(stick, tmp_path / "first.shelter", generation=1)
    assert codes(tmp_path / "first.shelter") == sorted(f"K-{n}" for n in range(len(codes(tmp_path / "first.shelter"))))


def test_nothing_that_a_stick_shows_is_a_name_a_role_or_a_kind(folder, keys, stick):
    backed_up(folder, stick)
    backed_up(folder, stick, "Dana")
    shown = b"".join(path.read_bytes() for path in stick.rglob("*") if path.is_file())
    shown += " ".join(str(path) for path in stick.rglob("*")).encode()
    words = [founder.alias for founder in STAFF] + [*Drawer, "director", "night_duty", "case_id", "otter"]
    listed = b"".join(path.read_bytes() for path in stick.rglob("*.json"))
    assert keys.me.id.encode() not in listed
    assert [word for word in words if word.encode() in listed] == []
    assert [word for word in words if len(word) > 5 and word.encode() in shown] == []


@pytest.mark.parametrize("place", ["", "copies"])
def test_a_backup_is_never_put_into_the_vault(folder, keys, place):
    before = contents(folder)
    with pytest.raises(BackupInsideError):
        backed_up(folder, folder / place)
    assert contents(folder).keys() == before.keys()


def test_a_backup_beside_the_vault_is_possible_and_says_that_it_is_the_same_disk(folder, small_disk):
    enlarge(small_disk)
    assert backed_up(folder, folder.parent).same_disk
    assert not backed_up(folder, small_disk).same_disk


def test_the_backup_of_another_vault_and_other_things_of_that_name_are_left_alone(folder, stick):
    (stick / "House.backup").mkdir(parents=True)
    (stick / "House.backup" / "photo.jpg").write_bytes(b"mine")
    other = stick.parent / "other" / "House.shelter"
    make(other)
    assert backed_up(other, stick).folder.name == "House-2.backup"
    assert backed_up(folder, stick).folder.name == "House-3.backup"
    assert backed_up(folder, stick).generation.number == 2
    assert (stick / "House.backup" / "photo.jpg").read_bytes() == b"mine"


def test_a_damaged_drawer_makes_no_generation(folder, keys, stick):
    backed_up(folder, stick, "Berik")
    held = keys_of(folder, "Berik")
    spoil(folder / keys.file_of[Drawer.CLINICAL], 5000)
    before = contents(stick)
    with pytest.raises((DrawerDamagedError, CopyFailedError)):
        make_backup(folder, stick, held)
    assert numbers(stick) == [1]
    assert before.items() <= contents(stick).items()


def test_keys_changed_meanwhile_make_no_generation(folder, keys, stick):
    changed: list[int] = []

    def change(done: int, total: int) -> None:
        if not changed and done > total // 3:
            changed.append(done)
            change_passphrase(folder, keys, STAFF[0].passphrase, "some seven other words that are new")

    with pytest.raises(BackupOvertakenError):
        backed_up(folder, stick, progress=change)
    assert numbers(stick) == []


def test_stopped_at_any_moment_the_older_generations_are_whole(folder, keys, stick, tmp_path):
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
        make_backup(folder, stick, keys)
        add_case(vault, "K-2")
        calls = 0

        def count(done: int, total: int) -> None:
            nonlocal calls
            calls += 1

        make_backup(folder, tmp_path / "elsewhere", keys, progress=count)
        for stop_at in range(1, calls, 3):
            left = stop_at

            def stop(done: int, total: int) -> None:
                nonlocal left
                left -= 1
                if not left:
                    raise Cancelled

            with pytest.raises(Cancelled):
                make_backup(folder, stick, keys, progress=stop)
            assert numbers(stick) == [1]
            assert not list(stick.rglob("*.part"))
    assert verify(stick) == {1: ()}
    assert not [path for path in folder.iterdir() if ".part" in path.name]


def test_progress_reaches_its_end(folder, stick):
    steps: list[tuple[int, int]] = []
    backed_up(folder, stick, progress=lambda done, total: steps.append((done, total)))
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][0] == steps[-1][1]


def test_a_stick_that_forgets_what_it_was_given_is_noticed(folder, stick, monkeypatch):
    """It answers "written" and keeps something else: the bytes are altered between the flush and reading back."""
    replace = Path.replace

    def forgetful(self: Path, target: Path) -> Path:
        if "chunks" in target.parts:
            spoil(self, 5)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", forgetful)
    with pytest.raises(CopyFailedError) as refused:
        backed_up(folder, stick)
    assert refused.value.reason == "differs"
    assert numbers(stick) == []


def test_a_stick_pulled_out_is_told_as_that_and_not_made_up_by_a_folder(folder, keys, stick):
    stick.mkdir()
    calls = []

    def pull(done: int, total: int) -> None:
        calls.append(done)
        if len(calls) == 5:
            shutil.rmtree(stick)

    with unlocked(folder), pytest.raises(BackupGoneError):
        make_backup(folder, stick, keys, progress=pull)
    assert not stick.exists()


def test_a_full_stick_is_told_and_keeps_what_it_had(folder, small_disk):
    enlarge(small_disk)
    backed_up(folder, small_disk)
    fill(small_disk)
    with unlocked(folder) as vault:
        for number in range(20):
            add_case(vault, f"K-{number}")
    with pytest.raises(MediumFullError):
        backed_up(folder, small_disk)
    assert verify(small_disk) == {1: ()}
    needed = {name for one in on_shelf(small_disk / "House.backup").good for file in one.files for name in file.pieces}
    pieces = {path.name for path in (small_disk / "House.backup" / "chunks").rglob("*") if path.is_file()}
    assert pieces == needed, "what the failed one brought does not take up room"


def test_a_write_protected_stick_is_told(folder, small_disk):
    enlarge(small_disk)
    read_only(small_disk)
    with pytest.raises(ReadOnlyError):
        backed_up(folder, small_disk)


def test_every_name_on_the_stick_is_one_that_fat_takes(folder, stick):
    odd = folder.with_name('Дом: "тепло" *?.shelter')
    folder.rename(odd)
    with unlocked(odd) as vault:
        add_case(vault, "K-1")
        vault.attachments(Drawer.CASEWORK).add(io.BytesIO(b"scan"))
    backed_up(odd, stick)
    for path in stick.rglob("*"):
        assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', path.name)
        assert not path.name.endswith((".", " "))
        assert not path.is_symlink()
    assert [fat_name(name) for name in ("con", "LPT1.x", "a. ", "")] == ["_con", "_LPT1.x", "a", "_"]


def test_drafts_and_letters_travel_and_lock_ballast_and_older_states_stay(folder, stick):
    for name in ("drafts", "letters"):
        (folder / name).mkdir(exist_ok=True)
        (folder / name / ("ab" * 16)).write_bytes(os.urandom(5000))
    (folder / "d1.before-2.db").write_bytes(b"old")
    made = backed_up(folder, stick).generation
    stored = {file.name for file in made.files}
    assert {f"drafts/{'ab' * 16}", f"letters/{'ab' * 16}", "keys.json", "keys.copy.json"} <= stored
    assert not {"lock", "ballast", "d1.before-2.db"} & stored


def test_what_is_too_large_for_fat_lies_in_parts(folder, keys, stick, tmp_path, monkeypatch):
    monkeypatch.setattr(backup_medium, "PARTED_BYTES", 100_000)
    with unlocked(folder) as vault:
        stored = vault.attachments(Drawer.CASEWORK).add(io.BytesIO(os.urandom(345_678)))
        make_backup(folder, stick, keys)
        make_backup(folder, stick, keys)
    parts = [path for path in (stick / "House.backup" / "files").rglob("*") if path.is_file()]
    assert len(parts) == 4
    assert max(path.stat().st_size for path in parts) <= 100_000
    restore(stick, tmp_path / "new.shelter")
    with unlocked(tmp_path / "new.shelter", data_folder=tmp_path / "m") as vault:
        assert len(vault.attachments(Drawer.CASEWORK).read(stored)) == 345_678
