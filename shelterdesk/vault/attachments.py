"""Attachments: scans, photos and papers as sealed files with random names, one folder per drawer.

The record that mentions an attachment holds its key, size and SHA-256; without that row the file is
random bytes, and deleting the row shreds the file wherever copies of it lie.
"""

import hashlib
import os
import re
import shutil
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from math import inf
from pathlib import Path
from typing import BinaryIO, cast

from shelterdesk.casework.record import new_id
from shelterdesk.crypto import SealBroken, symmetric
from shelterdesk.errors import AttachmentDamagedError, SourceUnreadableError
from shelterdesk.progress import Progress, silent
from shelterdesk.vault.whole_file import remove_unfinished, sync_folder, whole_file, writing

SMALLEST_BYTES = 4096
_ID = re.compile(r"[0-9a-f]{32}")
_WRITTEN = re.compile(r"([0-9a-f]{32})\.([0-9a-f]{64})\.([0-9]{1,15})\.([0-9a-f]{64})")


@dataclass(frozen=True)
class Stored:
    """What the record keeps about an attachment."""

    id: str
    """Random, 32 hex digits; the file's name."""
    key: bytes = field(repr=False)
    """32 random bytes that open this file alone."""
    size: int
    sha256: str

    def written(self) -> str:
        """As a field of the shape ``ATTACHMENT`` holds it. It opens the file, so it goes nowhere but into a record."""
        return f"{self.id}.{self.key.hex()}.{self.size}.{self.sha256}"

    @classmethod
    def read(cls, written: str) -> "Stored":
        """What such a field says; raises AttachmentDamagedError."""
        found = _WRITTEN.fullmatch(written)
        if found is None:
            raise AttachmentDamagedError
        return _stored(found)


def all_in(text: str) -> list[Stored]:
    """Every attachment that a text mentions, such as a record's changes as the log keeps them."""
    return [_stored(found) for found in _WRITTEN.finditer(text)]


def _stored(found: "re.Match[str]") -> Stored:
    return Stored(found[1], bytes.fromhex(found[2]), int(found[3]), found[4])


class Attachments:
    """The sealed files of one drawer."""

    def __init__(self, folder: Path, drawer_stem: str) -> None:
        self._folder = folder / "files" / drawer_stem
        self._unmentioned: set[str] = set()

    def add(self, source: BinaryIO, progress: Progress = silent, total: int = 0) -> Stored:
        """Seal everything that ``source`` yields, on the disk when this returns; ``progress`` counts bytes.

        To be called before the record that mentions it is saved.
        Raises what writing raises, SourceUnreadableError and Cancelled.
        """
        found, key = new_id(), os.urandom(symmetric.KEY_BYTES)
        padded = _Padded(source, progress, total)
        self._make_folder()
        self._unmentioned.add(found)
        with whole_file(self._folder / found) as file:
            for chunk in symmetric.sealed_chunks(key, cast(BinaryIO, padded), found.encode()):
                file.write(chunk)
        return Stored(found, key, padded.size, padded.hashed.hexdigest())

    def open(self, stored: Stored) -> Iterator[bytes]:
        """The content in chunks of at most 1 MiB; whole only if it ends without AttachmentDamagedError."""
        hashed, left = hashlib.sha256(), stored.size
        try:
            with self._path(stored.id).open("rb") as file:
                for chunk in symmetric.opened_chunks(stored.key, file, stored.id.encode()):
                    content = chunk[:left]
                    left -= len(content)
                    hashed.update(content)
                    if content:
                        yield content
        except (OSError, SealBroken):
            raise AttachmentDamagedError(stored.id) from None
        if left or hashed.hexdigest() != stored.sha256:
            raise AttachmentDamagedError(stored.id)

    def read(self, stored: Stored) -> bytes:
        """The whole content, verified; raises AttachmentDamagedError."""
        return b"".join(self.open(stored))

    def verify(self, stored: Stored) -> None:
        """Read it through without keeping it; raises AttachmentDamagedError."""
        for _ in self.open(stored):
            pass

    def bring(self, source: "Attachments", ids: Iterable[str]) -> None:
        """Copy sealed files from another drawer's folder as they are, on the disk when this returns.

        Each has a key of its own, which its record brings along. Those that are not there are left out.
        """
        for one in ids:
            with suppress(FileNotFoundError), source._path(one).open("rb") as sealed:  # noqa: SLF001 (one of us)
                self._make_folder()
                with whole_file(self._path(one)) as file:
                    shutil.copyfileobj(sealed, file)

    def forget(self, ids: Iterable[str]) -> None:
        """Delete the files of these ids; raises what writing raises."""
        gone = [self._path(one) for one in ids]
        with writing(self._folder):
            for path in gone:
                path.unlink(missing_ok=True)
            if gone and self._folder.is_dir():
                sync_folder(self._folder)

    def sweep(self, known: Collection[str], before: datetime | None = None) -> int:
        """Delete files that no record mentions, and what was left half written; returns how many.

        ``known`` must be the ids of *all* attachments of the drawer, removed records included, so
        only a holder can call this. Spared are files that this object added, and those of ``before`` or later.
        """
        removed = remove_unfinished(self._folder)
        with writing(self._folder):
            for one in sorted(self.ids(before) - {*known, *self._unmentioned}):
                self._path(one).unlink()
                removed += 1
        return removed

    def ids(self, before: datetime | None = None) -> frozenset[str]:
        """The ids of all files there are, mentioned or not; with ``before`` of those last written earlier."""
        latest = before.timestamp() if before is not None else inf
        return frozenset(path.name for path in self._files() if path.stat().st_mtime < latest)

    def _files(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return [path for path in self._folder.iterdir() if _ID.fullmatch(path.name)]

    def _path(self, attachment_id: str) -> Path:
        if not _ID.fullmatch(attachment_id):
            raise AttachmentDamagedError(attachment_id[:32])
        return self._folder / attachment_id

    def _make_folder(self) -> None:
        if self._folder.is_dir():
            return
        with writing(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            sync_folder(self._folder.parent)
            sync_folder(self._folder.parent.parent)


class _Padded:
    """A source that counts, hashes and then pads with zeros, so that the file's size tells little."""

    def __init__(self, source: BinaryIO, progress: Progress, total: int) -> None:
        self._source, self._progress, self._total = source, progress, total
        self._padding: int | None = None
        self.size = 0
        self.hashed = hashlib.sha256()

    def read(self, size: int) -> bytes:
        if self._padding is None:
            self._progress(self.size, max(self._total, self.size))
            chunk = self._read(size)
            if chunk:
                self.size += len(chunk)
                self.hashed.update(chunk)
                return chunk
            self._padding = max(padded_size(self.size), SMALLEST_BYTES) - self.size
        zeros = min(size, self._padding)
        self._padding -= zeros
        return bytes(zeros)

    def _read(self, size: int) -> bytes:
        try:
            return self._source.read(size)
        except OSError:
            raise SourceUnreadableError from None


def padded_size(size: int) -> int:
    """The Padmé size (Nikitin et al., PETS 2019): at most 12 % more, and few sizes to tell files apart by."""
    if size < 2:
        return size
    exponent = size.bit_length() - 1
    dropped = exponent - exponent.bit_length()
    mask = (1 << max(dropped, 0)) - 1
    return (size + mask) & ~mask
