"""The life of a file attached to a record: it lives where its record lives, and not a day longer."""

import io
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copytree

import pytest

from shelterdesk.casework.art import ArtWork
from shelterdesk.casework.case import Case
from shelterdesk.casework.notes import ProcessNote
from shelterdesk.casework.record import KINDS, Shape
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import AttachmentDamagedError
from shelterdesk.progress import silent
from shelterdesk.vault import Vault, check, inspection, salvage, sealed
from shelterdesk.vault.attachments import Stored
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.erasure_plan import carry_out, of_case
from shelterdesk.vault.restore import restore
from tests.vault.backups import backed_up
from tests.vault.erased import AGREED, erase
from tests.vault.making import Clock, keys_of, make, unlocked
from tests.vault.test_rekey import member

CASE = "c" * 32
PHOTO = b"\xff\xd8\xff photo of a drawing " * 4000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "v.shelter"
    make(folder)
    with unlocked(folder, "Clara") as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="K-1"))
    return folder


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    with unlocked(folder, "Berik") as opened:
        yield opened


def attach(vault: Vault, content: bytes = PHOTO, **more: object) -> tuple[ArtWork, Stored]:
    """A work with its photo, as a page keeps it: the file first, then the record that mentions it."""
    stored = vault.attachments(vault.place_of(KINDS["art_work"], CASE)).add(io.BytesIO(content))
    (work,) = vault.save(ArtWork(case_id=CASE, title="My street", photo=stored.written(), **more)).records  # type: ignore[arg-type]
    assert isinstance(work, ArtWork)
    return work, stored


def files(folder: Path) -> set[str]:
    """Folder and name of every attached file."""
    return {path.relative_to(folder / "files").as_posix() for path in (folder / "files").rglob("*") if path.is_file()}


def stem(folder: Path, drawer: Drawer = Drawer.CLINICAL, alias: str = "Berik") -> str:
    return Path(keys_of(folder, alias).file_of[drawer]).stem


def grow_old(folder: Path, days: int = 30) -> None:
    """As if every attached file had lain there for so long."""
    then = (datetime.now().astimezone() - timedelta(days=days)).timestamp()
    for path in (folder / "files").rglob("*"):
        os.utime(path, (then, then))


# --- what the record says -------------------------------------------------------------------------


def test_what_a_record_says_of_its_file_opens_it_again(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        attach(vault)
    with unlocked(folder, "Berik") as vault:
        (work,) = vault.of_case(ArtWork, CASE)
        assert vault.attachments(Drawer.CLINICAL).read(Stored.read(work.photo or "")) == PHOTO


@pytest.mark.parametrize(
    "text", ["", "photo.jpg", "../../keys.json", "ab" * 16, f"{'ab' * 16}.{'cd' * 32}.-5.{'ef' * 32}"]
)
def test_what_is_no_attachment_never_becomes_a_path(text: str) -> None:
    with pytest.raises(AttachmentDamagedError):
        Stored.read(text)


def test_no_such_field_is_searched_or_names_anybody() -> None:
    found = [asked for kind in KINDS.values() for asked in kind.questions.values() if asked.shape is Shape.ATTACHMENT]
    assert found
    assert not [asked.label for asked in found if asked.searched or asked.names or asked.codes]


def test_the_file_is_on_the_disk_before_the_record_can_mention_it(folder: Path, vault: Vault) -> None:
    """Killed between the two there is a file too many, never a record without its file."""
    vault.attachments(Drawer.CLINICAL).add(io.BytesIO(PHOTO))
    assert len(files(folder)) == 1
    assert vault.of_case(ArtWork, CASE) == []
    vault.close()
    assert check(folder, keys_of(folder, "Berik"), full=True).fine


# --- erasing --------------------------------------------------------------------------------------


def test_with_an_erased_work_its_files_go_also_those_it_had_before(folder: Path, vault: Vault) -> None:
    work, first = attach(vault)
    second = vault.attachments(Drawer.CLINICAL).add(io.BytesIO(b"a better photo"))
    (work,) = vault.save(replace(work, photo=second.written())).records  # type: ignore[assignment]
    _, kept = attach(vault, b"another work")
    assert len(files(folder)) == 3
    assert vault.attachments(Drawer.CLINICAL).read(first) == PHOTO, "the history still shows it"
    erase(vault, work)
    assert {name[-32:] for name in files(folder)} == {kept.id}


def test_with_an_erased_case_all_its_files_go(folder: Path, vault: Vault) -> None:
    attach(vault)
    attach(vault, b"another")
    carry_out(vault, of_case(vault, CASE), AGREED)
    assert files(folder) == set()
    vault.close()
    assert check(folder, keys_of(folder, "Berik"), full=True).fine


def test_a_file_that_another_record_mentions_stays(folder: Path, vault: Vault) -> None:
    """Whoever hands in a work that names somebody else's file cannot have that file deleted with it."""
    _, stored = attach(vault)
    (other,) = vault.save(ArtWork(case_id=CASE, photo=stored.written())).records
    erase(vault, other)
    assert vault.attachments(Drawer.CLINICAL).read(stored) == PHOTO


def test_what_an_older_drawer_brings_back_goes_with_its_file(folder: Path, tmp_path: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        work, _ = attach(vault)
    copytree(folder, tmp_path / "older")
    with unlocked(folder, "Berik") as vault:
        erase(vault, work)
    for name in (f"{stem(folder)}.db", f"{stem(folder)}.anchor"):
        (folder / name).write_bytes((tmp_path / "older" / name).read_bytes())
    copytree(tmp_path / "older" / "files", folder / "files", dirs_exist_ok=True)
    with unlocked(folder, "Berik", accept_rollback=frozenset({Drawer.CLINICAL})) as vault:
        assert vault.of_case(ArtWork, CASE) == []
    assert files(folder) == set()


def test_a_work_in_the_bin_keeps_its_file(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, "Berik", clock=clock) as vault:
        work, stored = attach(vault)
        vault.remove(work)
    grow_old(folder)
    with unlocked(folder, "Berik") as vault:
        vault.restore("art_work", work.id)
        assert vault.attachments(Drawer.CLINICAL).read(stored) == PHOTO


# --- sweeping -------------------------------------------------------------------------------------


def test_what_nothing_mentions_goes_after_a_week_and_what_history_mentions_stays(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        work, first = attach(vault)
        second = vault.attachments(Drawer.CLINICAL).add(io.BytesIO(b"a better photo"))
        vault.save(replace(work, photo=second.written()))
        vault.attachments(Drawer.CLINICAL).add(io.BytesIO(b"chosen, and then the power went"))
        vault.save(ProcessNote(case_id=CASE, observation="drew for an hour"))
    unlocked(folder, "Berik").close()
    assert len(files(folder)) == 3, "an older drawer may lie there by mistake"
    grow_old(folder)
    unlocked(folder, "Clara").close()
    assert len(files(folder)) == 3, "who does not hold the drawer cannot know"
    unlocked(folder, "Berik").close()
    assert {name[-32:] for name in files(folder)} == {first.id, second.id}


def test_what_was_just_added_is_never_swept_in_the_same_session(folder: Path) -> None:
    clock = Clock(datetime.now().astimezone() + timedelta(days=30))
    with unlocked(folder, "Berik", clock=clock) as vault:
        stored = vault.attachments(Drawer.CLINICAL).add(io.BytesIO(PHOTO))
        vault._sweep_files()
        vault.save(ArtWork(case_id=CASE, photo=stored.written()))
        assert vault.attachments(Drawer.CLINICAL).read(stored) == PHOTO


# --- sealing a case -------------------------------------------------------------------------------


def seal(folder: Path) -> Drawer:
    with unlocked(folder) as vault:
        sealed.seal_case(vault, CASE, {member(vault, "Aida"), member(vault, "Berik")})
    return Drawer.sealed(CASE)


def test_sealing_a_case_takes_its_files_into_the_folder_of_its_own_drawer(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        work, first = attach(vault)
        second = vault.attachments(Drawer.CLINICAL).add(io.BytesIO(b"a better photo"))
        vault.save(replace(work, photo=second.written()))
    place = seal(folder)
    unlocked(folder, "Berik").close()  # brings what lies in the clinical drawer
    assert files(folder) == {f"{stem(folder, place)}/{one.id}" for one in (first, second)}
    with unlocked(folder, "Berik") as vault:
        assert vault.problems == ()
        (work,) = vault.of_case(ArtWork, CASE)
        assert vault.attachments(place).read(Stored.read(work.photo or "")) == b"a better photo"
        assert vault.attachments(place).read(first) == PHOTO
        third, _ = attach(vault, b"made after that")
        assert len(vault.of_case(ArtWork, CASE)) == 2
        erase(vault, third)
    assert check(folder, keys_of(folder, "Berik"), full=True).fine
    grow_old(folder)
    unlocked(folder, "Berik").close()
    assert files(folder) == {f"{stem(folder, place)}/{one.id}" for one in (first, second)}


def test_a_new_key_of_the_drawer_leaves_its_files_where_they_are(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        attach(vault)
    place = seal(folder)
    unlocked(folder, "Berik").close()
    before = files(folder)
    with unlocked(folder, "Berik") as vault:
        old = vault.keys.drawer_keys[place]
        sealed.change_holders(vault, CASE, {vault.me.id})
        assert vault.keys.drawer_keys[place] != old
        assert files(folder) == before
        (work,) = vault.of_case(ArtWork, CASE)
        assert vault.attachments(place).read(Stored.read(work.photo or "")) == PHOTO


def test_killed_while_a_case_is_sealed_no_file_is_lost(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        _, stored = attach(vault)
    place = seal(folder)

    class Killed(BaseException):
        pass

    def killed(*_: object, **__: object) -> None:
        raise Killed

    for step in ("writing.Writing.take_in", "sealed.erasure.erase"):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(f"shelterdesk.vault.{step}", killed)
            with pytest.raises(Killed):
                unlocked(folder, "Berik")
        assert f"{stem(folder)}/{stored.id}" in files(folder)
    with unlocked(folder, "Berik") as vault:
        assert vault.attachments(place).read(stored) == PHOTO
    assert files(folder) == {f"{stem(folder, place)}/{stored.id}"}


# --- backup, check, salvage -----------------------------------------------------------------------


def test_a_backup_brings_it_back(folder: Path, tmp_path: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        attach(vault)
    (tmp_path / "stick").mkdir()
    backed_up(folder, tmp_path / "stick", "Aida")  # who cannot open it
    restored = restore(tmp_path / "stick", tmp_path / "again.shelter")
    assert restored.missing == ()
    with unlocked(tmp_path / "again.shelter", "Berik", data_folder=tmp_path / "machine") as vault:
        (work,) = vault.of_case(ArtWork, CASE)
        assert vault.attachments(Drawer.CLINICAL).read(Stored.read(work.photo or "")) == PHOTO


def test_a_check_names_the_record_whose_file_is_gone_or_altered(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        gone, first = attach(vault)
        altered, second = attach(vault, b"another")
    place = folder / "files" / stem(folder)
    (place / first.id).unlink()
    content = bytearray((place / second.id).read_bytes())
    content[100] ^= 1
    (place / second.id).write_bytes(content)
    keys = keys_of(folder, "Berik")
    told = [(one.what, one.kind, one.record_id) for one in check(folder, keys).findings]
    assert told == [(inspection.ATTACHMENT, "art_work", gone.id)]
    full = {one.record_id for one in check(folder, keys, full=True, progress=silent).findings}
    assert full == {gone.id, altered.id}


def test_salvage_brings_files_along_and_a_lost_one_costs_nothing_else(folder: Path, tmp_path: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        kept, stored = attach(vault)
        lost, missing = attach(vault, b"another")
    keys = keys_of(folder, "Berik")
    (folder / "files" / stem(folder) / missing.id).unlink()
    whole = salvage.salvage(folder, tmp_path / "a.shelter", keys)
    assert Drawer.CLINICAL in whole.whole, "a file that is gone is no damage to the drawer"
    connection = open_drawer_file(folder / keys.file_of[Drawer.CLINICAL], keys.drawer_keys[Drawer.CLINICAL])
    connection.execute("UPDATE log SET hash = randomblob(32) WHERE seq = 1")
    connection.close()
    target = tmp_path / "b.shelter"
    assert salvage.salvage(folder, target, keys).records == 2
    grow_old(target)
    with unlocked(target, "Berik", data_folder=tmp_path / "machine") as vault:
        assert {work.id for work in vault.of_case(ArtWork, CASE)} == {kept.id, lost.id}
        assert vault.attachments(Drawer.CLINICAL).read(stored) == PHOTO
