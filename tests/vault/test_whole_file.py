"""A file is there whole or not at all, and nothing counts as written before the disk has said so."""

import errno
import io
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shelterdesk.casework.protection import Threat
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.identity import Identity, ReceivingKey
from shelterdesk.errors import DiskFullError, ReadOnlyError, WriteFailedError
from shelterdesk.vault.anchor import Anchor, AnchorState
from shelterdesk.vault.attachments import Attachments
from shelterdesk.vault.draft_file import Draft, DraftFile, DraftKey, read_draft
from shelterdesk.vault.letters import Author, Letters
from shelterdesk.vault.whole_file import remove_unfinished, whole_file, write_whole, writing
from shelterdesk.vault.witness import Witness
from tests.vault.conftest import fill, read_only

KEY = bytes(range(32))
NOW = datetime(2026, 11, 23, 21, 5, tzinfo=UTC)
ABOUT = DraftKey(Drawer.CASEWORK, "person", "11" * 16)


def write_anchor(folder: Path) -> None:
    Anchor(folder / "a", KEY).write(AnchorState("x", 1, "y"))


def write_anchor_twice(folder: Path) -> None:
    write_anchor(folder)
    write_anchor(folder)


def write_witness(folder: Path) -> None:
    Witness(folder, "v", KEY).write("machine", "incarnation", {})


def write_draft_twice(folder: Path) -> None:
    file = DraftFile(folder / "d", KEY)
    for text in ("first", "second"):
        file.append(Draft("", ABOUT, "me", {"a": text}, {}, NOW))


def write_attachment(folder: Path) -> None:
    Attachments(folder, "d1").add(io.BytesIO(b"scan"))


def write_letter(folder: Path) -> None:
    author = Author("aa" * 8, frozenset({Role.NIGHT_DUTY}), 1, Identity.generate())
    Letters(folder, "v").write(Threat(words="x"), ReceivingKey.generate().public_bytes, author, NOW)


WRITERS = [write_anchor, write_anchor_twice, write_witness, write_draft_twice, write_attachment, write_letter]


@pytest.mark.parametrize("write", WRITERS)
def test_what_lies_in_a_file_was_flushed_after_it_was_written(tmp_path, monkeypatch, write: Callable[[Path], None]):
    """The system's own flush is watched: which file, and what it held at that moment."""
    flushed: dict[int, bytes] = {}
    folders: set[int] = set()
    flush = os.fsync

    def watched(descriptor: int) -> None:
        flush(descriptor)
        status = os.fstat(descriptor)
        path = Path(f"/proc/self/fd/{descriptor}")
        if path.is_dir():
            folders.add(status.st_ino)
        else:
            flushed[status.st_ino] = path.read_bytes()

    if not Path("/proc/self/fd").exists():
        pytest.skip("watches descriptors through /proc")
    monkeypatch.setattr(os, "fsync", watched)
    write(tmp_path)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert flushed.get(path.stat().st_ino) == path.read_bytes()
        assert path.parent.stat().st_ino in folders


@pytest.mark.parametrize("write", WRITERS)
def test_a_flush_that_fails_is_not_taken_for_success(tmp_path, monkeypatch, write: Callable[[Path], None]):
    def refuse(descriptor: int) -> None:
        raise OSError(errno.EIO, "the disk says no")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(WriteFailedError):
        write(tmp_path)
    assert not list(tmp_path.rglob("*.part"))


def test_after_a_refused_flush_a_draft_is_written_anew_and_not_flushed_again(tmp_path, monkeypatch):
    """A second flush of the same pages may succeed without having written them."""
    file = DraftFile(tmp_path / "d", KEY)
    file.append(Draft("", ABOUT, "me", {"a": "first"}, {}, NOW))
    before = (tmp_path / "d").stat().st_ino
    with monkeypatch.context() as failing:
        failing.setattr(os, "fsync", lambda descriptor: (_ for _ in ()).throw(OSError(errno.EIO, "no")))
        with pytest.raises(WriteFailedError):
            file.append(Draft("", ABOUT, "me", {"a": "second"}, {}, NOW))
    file.append(Draft("", ABOUT, "me", {"a": "third"}, {}, NOW))
    assert (tmp_path / "d").stat().st_ino != before
    found = read_draft(tmp_path / "d", KEY)
    assert found is not None
    assert found.fields == {"a": "third"}


def test_an_error_while_writing_leaves_the_old_file_and_nothing_else(tmp_path):
    write_whole(tmp_path / "a", b"old")

    def write_half() -> None:
        with whole_file(tmp_path / "a") as file:
            file.write(b"ne")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_half()
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


def test_on_a_full_disk_the_old_file_stays(small_disk):
    write_whole(small_disk / "a", b"old")
    fill(small_disk)
    with pytest.raises(DiskFullError):
        write_whole(small_disk / "a", bytes(100_000))
    assert (small_disk / "a").read_bytes() == b"old"
    assert not list(small_disk.glob("*.part"))


def test_on_a_read_only_disk_it_is_said(small_disk):
    write_whole(small_disk / "a", b"old")
    read_only(small_disk)
    with pytest.raises(ReadOnlyError):
        write_whole(small_disk / "a", b"new")


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EROFS, ReadOnlyError),
        (errno.EACCES, ReadOnlyError),
        (errno.EIO, WriteFailedError),
    ],
)
def test_what_the_system_refuses_becomes_a_fact(tmp_path, number, error):
    with pytest.raises(error), writing(tmp_path):
        raise OSError(number, "refused")


def test_what_killed_processes_left_is_removed_and_nothing_else(tmp_path):
    (tmp_path / "ab.part").write_bytes(b"half")
    (tmp_path / "whole").write_bytes(b"whole")
    assert remove_unfinished(tmp_path) == 1
    assert remove_unfinished(tmp_path / "gone") == 0
    assert [path.name for path in tmp_path.iterdir()] == ["whole"]
