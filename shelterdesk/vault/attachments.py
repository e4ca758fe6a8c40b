"""Attachments: scans, photos and papers as sealed files with random names, one folder per drawer.

The record that mentions an attachment holds its key, size and SHA-256; without that row the file is
random bytes, and deleting the row shreds the file wherever copies of it lie.
"""

import hashlib
import os
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

from shelterdesk.casework.record import new_id
from shelterdesk.crypto import SealBroken, symmetric
from shelterdesk.errors import AttachmentDamagedError, SourceUnreadableError
from shelterdesk.progress import Progress, silent
from shelterdesk.vault.whole_file import remove_unfinished, sync_folder, whole_file, writing

SMALLEST_BYTES = 4096
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Stored:
    """What the record keeps about an attachment."""

    id: str
    """Random, 32 hex digits; the file's name."""
    key: bytes = field(repr=False)
    """32 random bytes that open this file alone."""
    size: int
    sha256: str


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
        with whole_file(self._folder / found) as file:
            for chunk in symmetric.sealed_chunks(key, cast(BinaryIO, padded), found.encode()):
                file.write(chunk)
        self._unmentioned.add(found)
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

    def sweep(self, known: Collection[str]) -> int:
        """Delete files that no record mentions; returns how many.

        ``known`` must be the ids of *all* attachments of the drawer, removed records included, so
        only a holder can call this. Files added by this object since it was made are spared.
        """
        removed = remove_unfinished(self._folder)
        spared = {*known, *self._unmentioned}
        with writing(self._folder):
            for path in self._files():
                if path.name not in spared:
                    path.unlink()
                    removed += 1
        return removed

    def ids(self) -> frozenset[str]:
        """The ids of all files there are, mentioned or not."""
        return frozenset(path.name for path in self._files())

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
