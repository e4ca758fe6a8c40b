"""Attachments come back byte for byte or not at all, and their files tell nothing."""

import io
import os
from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.errors import AttachmentDamagedError, Cancelled, DiskFullError, SourceUnreadableError
from shelterdesk.vault.attachments import SMALLEST_BYTES, Attachments, Stored, padded_size
from tests.vault.conftest import fill

MIB = 1024 * 1024


@pytest.fixture
def attachments(tmp_path: Path) -> Attachments:
    return Attachments(tmp_path, "d3")


def path_of(folder: Path, stored: Stored) -> Path:
    return folder / "files" / "d3" / stored.id


@pytest.mark.parametrize("size", [0, 1, 4095, 4096, 4097, MIB - 1, MIB, MIB + 1, 3 * MIB + 5])
def test_any_size_comes_back_byte_for_byte(attachments, tmp_path, size):
    content = os.urandom(size)
    stored = attachments.add(io.BytesIO(content))
    assert stored.size == size
    assert Attachments(tmp_path, "d3").read(stored) == content


def test_sizes_fall_into_few_classes(attachments, tmp_path):
    sizes = {path_of(tmp_path, attachments.add(io.BytesIO(bytes(n)))).stat().st_size for n in range(0, 4096, 256)}
    assert len(sizes) == 1
    assert all(size <= padded_size(size) <= size * 1.12 + 1 for size in range(1, 100_000, 37))


def test_neither_name_nor_bytes_tell_anything(attachments, tmp_path):
    first, second = (attachments.add(io.BytesIO(b"canary" * 1000)) for _ in range(2))
    one, two = path_of(tmp_path, first).read_bytes(), path_of(tmp_path, second).read_bytes()
    assert b"canary" not in one
    assert one[:64] != two[:64]
    assert first.key.hex() not in repr(first)


@pytest.mark.parametrize("place", [0, 6, 7, 100, SMALLEST_BYTES, -1])
def test_an_altered_byte_is_noticed(attachments, tmp_path, place):
    stored = attachments.add(io.BytesIO(os.urandom(9000)))
    content = bytearray(path_of(tmp_path, stored).read_bytes())
    content[place] ^= 1
    path_of(tmp_path, stored).write_bytes(content)
    with pytest.raises(AttachmentDamagedError):
        attachments.verify(stored)


@pytest.mark.parametrize("cut", [0, 7, 100, MIB + 16 + 7, -1])
def test_a_cut_file_is_noticed(attachments, tmp_path, cut):
    stored = attachments.add(io.BytesIO(os.urandom(2 * MIB)))
    path = path_of(tmp_path, stored)
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(AttachmentDamagedError):
        attachments.read(stored)


@pytest.mark.parametrize("change", [{"sha256": "00" * 32}, {"size": 8999}, {"size": 9001}, {"size": 10**9}])
def test_a_row_that_says_something_else_is_noticed(attachments, change):
    stored = attachments.add(io.BytesIO(os.urandom(9000)))
    with pytest.raises(AttachmentDamagedError):
        attachments.read(replace(stored, **change))


def test_a_missing_file_is_noticed(attachments, tmp_path):
    stored = attachments.add(io.BytesIO(b"scan"))
    path_of(tmp_path, stored).unlink()
    with pytest.raises(AttachmentDamagedError):
        attachments.read(stored)


def test_one_attachment_cannot_stand_in_for_another(attachments, tmp_path):
    first, second = attachments.add(io.BytesIO(b"one")), attachments.add(io.BytesIO(b"two"))
    path_of(tmp_path, first).write_bytes(path_of(tmp_path, second).read_bytes())
    with pytest.raises(AttachmentDamagedError):
        attachments.read(first)
    with pytest.raises(AttachmentDamagedError):
        attachments.read(replace(second, id=first.id))


@pytest.mark.parametrize("strange", ["../../keys.json", "/etc/passwd", "", "AB" * 16, "ab" * 17])
def test_an_id_never_becomes_a_path(attachments, strange):
    stored = attachments.add(io.BytesIO(b"one"))
    with pytest.raises(AttachmentDamagedError):
        attachments.read(replace(stored, id=strange))


def test_only_files_that_no_record_mentions_are_swept(attachments, tmp_path):
    kept, orphan = attachments.add(io.BytesIO(b"kept")), attachments.add(io.BytesIO(b"orphan"))
    (tmp_path / "files" / "d3" / "ab.part").write_bytes(b"half")
    later = Attachments(tmp_path, "d3")
    assert later.sweep({kept.id}) == 2
    assert later.read(kept) == b"kept"
    assert later.ids() == {kept.id}
    with pytest.raises(AttachmentDamagedError):
        later.read(orphan)


def test_a_file_added_just_now_is_not_swept_before_its_record_is_saved(attachments):
    stored = attachments.add(io.BytesIO(b"new"))
    assert attachments.sweep(set()) == 0
    assert attachments.read(stored) == b"new"


def test_stopping_leaves_nothing_behind(attachments, tmp_path):
    def stop(done: int, total: int) -> None:
        if done >= 2 * MIB:
            raise Cancelled

    with pytest.raises(Cancelled):
        attachments.add(io.BytesIO(bytes(5 * MIB)), stop, 5 * MIB)
    assert list((tmp_path / "files" / "d3").iterdir()) == []


class Pulled(io.BytesIO):
    """A stick that is pulled out while it is read."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() > MIB:
            raise OSError(5, "gone")
        return super().read(size)


def test_a_stick_pulled_out_leaves_nothing_behind(attachments, tmp_path):
    with pytest.raises(SourceUnreadableError):
        attachments.add(Pulled(bytes(4 * MIB)))
    assert list((tmp_path / "files" / "d3").iterdir()) == []


def test_a_full_disk_is_told_and_leaves_the_rest_whole(small_disk):
    attachments = Attachments(small_disk, "d3")
    kept = attachments.add(io.BytesIO(b"kept"))
    fill(small_disk)
    with pytest.raises(DiskFullError):
        attachments.add(io.BytesIO(bytes(2 * MIB)))
    assert attachments.ids() == {kept.id}
    assert attachments.read(kept) == b"kept"
