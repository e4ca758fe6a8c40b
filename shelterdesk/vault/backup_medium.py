"""The folder of a backup on its medium: sealed pieces named by their hashes, attachments, and how bytes get there.

Everything takes its name only when it is on the disk, and is then read back from the disk, not from
memory. Names are legal on FAT, nothing is larger than an attachment, and nothing tells what it is.
"""

import hashlib
import os
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from shelterdesk.errors import BackupDamagedError, CopyFailedError
from shelterdesk.vault.whole_file import UNFINISHED, sync_folder, writing

PIECE_BYTES = 64 * 1024
ENDING = ".backup"
PIECES, ATTACHMENTS, GENERATIONS = "chunks", "files", "generations"
PARTED_BYTES = 1024 * 1024 * 1024
"""An attachment larger than this lies in parts: FAT takes no file of 4 GiB."""

_READ_BYTES = 1024 * 1024
_NOT_ON_FAT = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)
_LONGEST_NAME = 80


class Medium:
    """One backup folder. ``written`` counts the bytes that were not there before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.written = 0
        self._known: set[str] = set()
        """Pieces that this object has read back whole."""
        self._unsettled: set[Path] = set()

    def prepare(self) -> None:
        """Make the folders; raises what writing raises."""
        with writing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            for name in (PIECES, ATTACHMENTS, GENERATIONS):
                self._make(self.folder / name)
            self._unsettled.add(self.folder.parent)

    # --- pieces -----------------------------------------------------------------------------------

    def keep(self, content: bytes) -> str:
        """Make sure that these bytes lie on the medium and can be read; returns their name.

        A piece that is there already is read; one that rotted is written anew. Raises CopyFailedError
        (``differs``) where the medium does not give back what it was given, and what writing raises.
        """
        name = hashlib.sha256(content).hexdigest()
        if name not in self._known:
            path = self._piece(name)
            if not _holds(path, content):
                self._write(path, [content])
                if not _holds(path, content):
                    raise CopyFailedError(str(path), "differs")
            self._known.add(name)
        return name

    def piece(self, name: str) -> bytes:
        """The bytes of a piece; raises BackupDamagedError where they are not those of its name."""
        content = b""
        with suppress(OSError):
            content = from_disk(self._piece(name))
        return self.checked(content, name)

    def checked(self, content: bytes, name: str) -> bytes:
        """These bytes, if they are those of the name; raises BackupDamagedError."""
        if hashlib.sha256(content).hexdigest() != name:
            raise BackupDamagedError(str(self.folder), name)
        return content

    def _piece(self, name: str) -> Path:
        return self.folder / PIECES / name[:2] / name

    # --- attachments --------------------------------------------------------------------------------

    def attach(self, name: str, source: Path) -> str:
        """Copy a sealed attachment, read it back, and return its SHA-256 (hex); raises as ``keep`` does."""
        hashed, at, size = hashlib.sha256(), 0, source.stat().st_size
        with source.open("rb") as file:
            for path in self.parts_of(name, size):
                part = hashlib.sha256()
                self._write(path, _read(file, min(PARTED_BYTES, size - at), part, hashed))
                if _digest(path) != part.digest():
                    raise CopyFailedError(str(path), "differs")
                at += PARTED_BYTES
        return hashed.hexdigest()

    def has_attachment(self, name: str, size: int) -> bool:
        """Whether an attachment of this size lies there, without reading it."""
        with suppress(OSError):
            return sum(path.stat().st_size for path in self.parts_of(name, size)) == size
        return False

    def attachment(self, name: str, size: int, sha256: str) -> Iterator[bytes]:
        """The bytes of an attachment; whole only if this ends without BackupDamagedError."""
        hashed = hashlib.sha256()
        try:
            for path in self.parts_of(name, size):
                with path.open("rb") as file:
                    _forget(file)
                    while chunk := file.read(_READ_BYTES):
                        hashed.update(chunk)
                        yield chunk
        except OSError:
            raise BackupDamagedError(str(self.folder), name) from None
        if hashed.hexdigest() != sha256:
            raise BackupDamagedError(str(self.folder), name)

    def parts_of(self, name: str, size: int) -> list[Path]:
        """The files of an attachment such as ``d1/0a3f…``: one, or several where it is very large."""
        own = name.rpartition("/")[2]
        path = self.folder / ATTACHMENTS / own[:2] / own
        count = max(1, -(-size // PARTED_BYTES))
        return [path] + [path.with_name(f"{own}.{number}") for number in range(2, count + 1)]

    # --- writing ------------------------------------------------------------------------------------

    def put(self, path: Path, content: bytes) -> None:
        """Write one file of the backup and flush its folder; raises what writing raises."""
        self._write(path, [content])
        self.settle()

    def settle(self) -> None:
        """Make all new names survive a power cut."""
        for folder in sorted(self._unsettled):
            with writing(folder):
                sync_folder(folder)
        self._unsettled.clear()

    def _write(self, path: Path, chunks: "list[bytes] | Iterator[bytes]") -> None:
        with writing(path):
            self._make(path.parent)
            part = path.with_name(token_hex(8) + UNFINISHED)
            try:
                with part.open("xb") as file:
                    for chunk in chunks:
                        self.written += file.write(chunk)
                    file.flush()
                    os.fsync(file.fileno())
                part.replace(path)
            except BaseException:
                with suppress(OSError):  # the stick may be gone with it
                    part.unlink(missing_ok=True)
                raise
        self._unsettled.add(path.parent)

    def _make(self, folder: Path) -> None:
        if not folder.is_dir():
            folder.mkdir(exist_ok=True)  # never its parents: a stick pulled out would be replaced by a folder here
            self._unsettled.add(folder.parent)

    def sweep(self, pieces: Collection[str], attachments: Collection[Path]) -> int:
        """Delete what no generation needs any more, and what killed processes left; returns how many files."""
        removed = 0
        for kind, needed in ((PIECES, {self._piece(name) for name in pieces}), (ATTACHMENTS, set(attachments))):
            with writing(self.folder):
                for path in [path for path in (self.folder / kind).rglob("*") if path.is_file()]:
                    if path not in needed:
                        path.unlink(missing_ok=True)
                        removed += 1
        with writing(self.folder):
            for path in (self.folder / GENERATIONS).glob("*" + UNFINISHED):
                path.unlink(missing_ok=True)
        return removed


def pieces_of(path: Path) -> Iterator[bytes]:
    """A file in pieces of 64 KiB, as the medium keeps it."""
    with path.open("rb") as file:
        while piece := file.read(PIECE_BYTES):
            yield piece


def from_disk(path: Path) -> bytes:
    """A small file as the disk gives it back, not as memory remembers it."""
    with path.open("rb") as file:
        _forget(file)
        return file.read()


def fat_name(name: str) -> str:
    """A name that every file system takes, like this one."""
    cleaned = _NOT_ON_FAT.sub("_", name)[:_LONGEST_NAME].rstrip(". ")
    if not cleaned or cleaned.partition(".")[0].lower() in _RESERVED:
        cleaned = "_" + cleaned
    return cleaned


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and from_disk(path) == content
    except OSError:
        return False


def _digest(path: Path) -> bytes:
    hashed = hashlib.sha256()
    with writing(path), path.open("rb") as file:
        _forget(file)
        while chunk := file.read(_READ_BYTES):
            hashed.update(chunk)
    return hashed.digest()


def _read(file: BinaryIO, size: int, *hashed: "hashlib._Hash") -> Iterator[bytes]:
    while size > 0 and (chunk := file.read(min(_READ_BYTES, size))):
        size -= len(chunk)
        for one in hashed:
            one.update(chunk)
        yield chunk


def _forget(file: BinaryIO) -> None:
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
