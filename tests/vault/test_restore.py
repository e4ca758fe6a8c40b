"""Restoring asks for nothing, takes the newest whole generation, tells what is not in it, and never overwrites."""

import io
import shutil
from pathlib import Path

import pytest

from shelterdesk.casework import ForbiddenWord, GateToken
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    BackupUselessError,
    Cancelled,
    DrawerRolledBackError,
    NoBackupError,
    NoRoomError,
    ReadOnlyError,
    VaultExistsError,
)
from shelterdesk.vault import OpenedKeys, Vault, generations, restored
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_medium import Medium
from shelterdesk.vault.generations import Generation, on_shelf
from shelterdesk.vault.restore import homes_in, restore, verify
from tests.vault.backups import add_case, backed_up, codes, contents, spoil
from tests.vault.conftest import enlarge, read_only
from tests.vault.making import Clock, keys_of, make, unlocked


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


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "new" / "House.shelter"


@pytest.fixture
def two(folder: Path, keys: OpenedKeys, stick: Path, clock: Clock) -> tuple[Generation, Generation]:
    """Two generations, ten minutes apart, with a case more in each."""
    made = []
    with unlocked(folder) as vault:
        for number in (1, 2):
            add_case(vault, f"K-{number}")
            made.append(make_backup(folder, stick, keys, now=clock).generation)
            clock.pass_by(minutes=10)
    return made[0], made[1]


@pytest.fixture
def clock() -> Clock:
    return Clock()


def pieces(one: Generation, name: str) -> list[str]:
    stored = one.file(name)
    assert stored is not None
    return list(stored.pieces)


def spoil_piece(stick: Path, name: str) -> None:
    spoil(Medium(stick / "House.backup")._piece(name))


def spoil_newest(stick: Path, two: tuple[Generation, Generation], file: str) -> None:
    """Damage a piece that only the newer generation needs."""
    own = set(pieces(two[1], file)) - set(pieces(two[0], file))
    spoil_piece(stick, min(own))


def test_the_newest_generation_comes_back_whole(folder, stick, target, two):
    done = restore(stick, target)
    assert (done.generation, done.newer, done.missing, done.made) == (2, (), (), two[1].made)
    assert set(contents(target, "restored")) == set(contents(folder))
    assert codes(target) == ["K-1", "K-2"]


def test_the_backup_folder_itself_may_be_named(stick, target, two):
    assert homes_in(stick) == homes_in(stick / "House.backup") == (stick / "House.backup",)
    assert restore(stick / "House.backup", target).generation == 2


def test_of_a_damaged_newest_the_one_before_comes_back_and_the_loss_has_a_time(keys, stick, target, two, clock):
    spoil_newest(stick, two, keys.file_of[Drawer.CASEWORK])
    done = restore(stick, target)
    assert (done.generation, done.newer) == (1, (2,))
    assert done.made == two[0].made
    assert done.newest == two[1].made
    assert codes(target) == ["K-1"]


def test_the_loss_is_told_as_entry_numbers_once_somebody_unlocks(keys, stick, target, two):
    spoil_newest(stick, two, keys.file_of[Drawer.CASEWORK])
    restore(stick, target)
    origin = restored.origin_of(target, keys.drawer_keys[Drawer.GATE])
    assert origin is not None
    assert origin.genuine
    assert origin.ended[Drawer.CASEWORK] == 1
    assert origin.lost == {Drawer.CASEWORK: (2, 2)}
    assert restored.is_marked(target)
    restored.forget_mark(target)
    assert restored.origin_of(target, keys.drawer_keys[Drawer.GATE]) is None


def test_a_list_that_no_member_made_is_told_as_that(keys, stick, target, two):
    forged = generations.path_of(stick / "House.backup", 2)
    forged.write_bytes(generations.serialised(generations.replace(two[1], proof=bytes(32))))
    restore(stick, target)
    origin = restored.origin_of(target, keys.drawer_keys[Drawer.GATE])
    assert origin is not None
    assert not origin.genuine


def test_a_list_that_cannot_be_read_counts_as_a_newer_generation_lost(stick, target, two):
    spoil(generations.path_of(stick / "House.backup", 2))
    done = restore(stick, target)
    assert (done.generation, done.newer, done.newest) == (1, (2,), None)


def test_the_key_file_has_a_second_copy_on_the_medium(stick, target, two):
    for name in pieces(two[1], "keys.json"):
        spoil_piece(stick, name)
    assert restore(stick, target).generation == 2
    assert codes(target) == ["K-1", "K-2"]


def test_the_gate_that_comes_back_knows_every_word_that_its_sources_do(folder, keys, stick, target):
    """Also where words were added while the backup was made, and before a holder of the sources unlocks."""
    with unlocked(folder) as vault:
        reached = words = 0

        def add(done: int, total: int) -> None:
            nonlocal reached, words
            if done > reached and words < 60:  # else a drawer is held for the moment
                reached, words = done, words + 1
                vault.save(ForbiddenWord(word=f"{words:07d}"))

        make_backup(folder, stick, keys, progress=add)
    restore(stick, target)
    with unlocked(target, "Clara", data_folder=target.with_suffix(".machine")) as vault:
        known = len(vault.all(GateToken))
        vault.require_gate()
    with unlocked(target, data_folder=target.with_suffix(".machine")) as vault:
        assert 0 < len(vault.all(ForbiddenWord)) <= known


def test_an_attachment_that_rotted_costs_itself_and_no_more(folder, keys, stick, target):
    with unlocked(folder) as vault:
        add_case(vault, "K-1")
        stored = vault.attachments(Drawer.CASEWORK).add(io.BytesIO(b"scan"))
        make_backup(folder, stick, keys)
        make_backup(folder, stick, keys, thorough=False)
    spoil(next(path for path in stick.rglob(stored.id)))
    done = restore(stick, target)
    assert done.generation == 2
    assert [name.rpartition("/")[2] for name in done.missing] == [stored.id]
    assert codes(target) == ["K-1"]
    assert all(found for found in verify(stick).values())
    backed_up(folder, stick)
    assert verify(stick)[3] == (), "a thorough backup brings it again"


def test_nothing_is_put_over_what_is_there(folder, stick, two):
    before = contents(folder)
    with pytest.raises(VaultExistsError):
        restore(stick, folder)
    assert contents(folder) == before


def test_an_empty_place_and_a_useless_backup_are_told(keys, stick, target, tmp_path, two):
    with pytest.raises(NoBackupError):
        restore(tmp_path / "elsewhere", target)
    for one in two:
        for name in pieces(one, keys.file_of[Drawer.CASEWORK]):
            Medium(stick / "House.backup")._piece(name).unlink(missing_ok=True)
    with pytest.raises(BackupUselessError) as useless:
        restore(stick, target)
    assert useless.value.tried == 2
    assert not target.exists()
    assert not list(target.parent.iterdir())


def test_stopped_at_any_moment_nothing_is_left(stick, target, two):
    steps: list[int] = []
    restore(stick, target.with_name("whole.shelter"), progress=lambda done, total: steps.append(done))
    for stop_at in range(1, len(steps), 4):
        left = stop_at

        def stop(done: int, total: int) -> None:
            nonlocal left
            left -= 1
            if not left:
                raise Cancelled

        with pytest.raises(Cancelled):
            restore(stick, target, progress=stop)
        assert [path.name for path in target.parent.iterdir()] == ["whole.shelter"]


def test_what_was_erased_since_is_named_to_the_older_state(folder, keys, stick, target, two):
    """The sealed list of erased sheets beside a drawer outlives the drawer: the newest on the medium is taken."""
    (folder / "d3.erased").write_bytes(b"sealed: two sheets")
    third = backed_up(folder, stick).generation
    own = set(pieces(third, "d3.db")) | set(pieces(third, keys.file_of[Drawer.GATE]))
    with unlocked(folder) as vault:
        add_case(vault, "K-3")
    (folder / "d3.erased").write_bytes(b"sealed: three sheets")
    fourth = backed_up(folder, stick).generation
    spoil_piece(stick, min(set(pieces(fourth, keys.file_of[Drawer.CASEWORK])) - own - {
        name for one in (*two, third) for file in one.files for name in file.pieces
    }))
    assert restore(stick, target).generation == 3
    assert (target / "d3.erased").read_bytes() == b"sealed: three sheets"


def test_on_a_new_machine_a_new_life_begins_and_nobody_is_asked(folder, stick, target, two, tmp_path):
    restore(stick, target)
    with unlocked(target, data_folder=tmp_path / "new machine") as vault:
        assert vault.problems == ()
        add_case(vault, "K-3")
        lives = {row[0] for row in vault.file(Drawer.CASEWORK).read("SELECT DISTINCT incarnation FROM log")}
    assert len(lives) == 2


def test_on_the_same_machine_the_older_state_is_accepted_once_for_all_members(folder, stick, target, two):
    with unlocked(folder) as vault:
        add_case(vault, "K-3")
    with unlocked(folder, "Clara") as vault:
        add_case(vault, "K-4")
    restore(stick, target)
    shutil.move(folder, folder.with_name("broken"))
    with unlocked(target) as vault:
        asked = {problem.drawer for problem in vault.problems if isinstance(problem, DrawerRolledBackError)}
        assert asked == {Drawer.CASEWORK}
    accepted = frozenset({Drawer.CASEWORK})
    with Vault(target, keys_of(target, "Aida"), accept_rollback=accepted) as vault:
        assert vault.problems == ()
        assert vault.origin is not None
    for alias in ("Clara", "Aida", "Dana", "Berik"):
        with unlocked(target, alias) as vault:
            assert vault.problems == ()


def test_a_full_or_write_protected_disk_is_told(stick, small_disk, two):
    with pytest.raises(NoRoomError):
        restore(stick, small_disk / "House.shelter")
    assert list(small_disk.iterdir()) == []
    enlarge(small_disk)
    read_only(small_disk)
    with pytest.raises(ReadOnlyError):
        restore(stick, small_disk / "House.shelter")


def test_the_shelf_tells_which_generations_are_whole(keys, stick, two):
    spoil_newest(stick, two, keys.file_of[Drawer.CASEWORK])
    assert [one.number for one in on_shelf(stick / "House.backup").good] == [1, 2]
    assert verify(stick) == {1: (), 2: (keys.file_of[Drawer.CASEWORK],)}
