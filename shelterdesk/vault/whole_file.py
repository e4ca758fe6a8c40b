"""Files that are there whole or not at all: temporary name, fsync, rename, fsync of the folder."""

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from shelterdesk.errors import DiskFullError, ReadOnlyError, WriteFailedError

UNFINISHED = ".part"
"""Ending of what a killed process left half written; it may be deleted by whoever holds the vault's lock."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if sys.platform != "win32" else {errno.ENOSPC, errno.EFBIG})
_CLOSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn the system's refusals into facts: DiskFullError, ReadOnlyError, WriteFailedError."""
    try:
        yield
    except OSError as refused:
        raise _fact(refused, path) from refused


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write to that takes its name only when the block ends well; the old one stays until then."""
    part = path.with_name(token_hex(16) + UNFINISHED)
    with writing(path):
        try:
            with part.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
            sync_folder(path.parent)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


def write_whole(path: Path, content: bytes) -> None:
    """Replace a small file in one step."""
    with whole_file(path) as file:
        file.write(content)


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """A folder beside the wanted one that becomes it when the block ends well, so that no crash leaves half a vault.

    The wanted folder may be there as long as it is empty.
    """
    unfinished = folder.with_name(folder.name + UNFINISHED)
    with writing(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        if unfinished.exists():  # of a process that was killed: nobody ever worked in it
            shutil.rmtree(unfinished)
        unfinished.mkdir()
    try:
        yield unfinished
        with writing(folder):
            if folder.exists():
                folder.rmdir()
            unfinished.rename(folder)
            sync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make names in a folder survive a power cut; Windows does this with the rename itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def overwrite(path: Path) -> None:
    """Delete a file after writing zeros over it. On flash the old bytes may stay: nothing rests on this alone."""
    with writing(path):
        try:
            with path.open("r+b") as file:
                file.write(bytes(path.stat().st_size))
                file.flush()
                os.fsync(file.fileno())
            path.unlink()
        except FileNotFoundError:
            return
        sync_folder(path.parent)


def remove_unfinished(folder: Path) -> int:
    """Delete what killed processes left half written in this folder; returns how many files."""
    if not folder.is_dir():
        return 0
    found = [path for path in folder.iterdir() if path.name.endswith((UNFINISHED, f"{UNFINISHED}-journal"))]
    with writing(folder):
        for path in found:
            path.unlink(missing_ok=True)
    return len(found)


def _fact(refused: OSError, path: Path) -> DiskFullError | ReadOnlyError | WriteFailedError:
    if refused.errno in _FULL or getattr(refused, "winerror", None) == 112:
        return DiskFullError(str(path))
    if refused.errno in _CLOSED:
        return ReadOnlyError(str(path))
    return WriteFailedError(str(path))
