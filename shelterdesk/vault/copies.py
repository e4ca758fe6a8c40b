"""Copies: the sealed vault in a second place, opened and compared before anybody is told that it is there.

Each drawer is held against writing only while it is copied, and can be read all the time: no
transaction spans two drawers, so no moment has to be common to all. The old copy goes only when
the new one has been verified.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex

from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import CopyFailedError, DiskFullError, NotAVaultError, ShelterDeskError
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import key_copies
from shelterdesk.vault.ballast import BALLAST_NAME
from shelterdesk.vault.connection import facts_of
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.key_file import OpenedKeys
from shelterdesk.vault.lock import LOCK_NAME
from shelterdesk.vault.places import free_bytes, is_same_disk
from shelterdesk.vault.whole_file import UNFINISHED, sync_folder, writing

_LEFT_OUT = frozenset({LOCK_NAME, BALLAST_NAME})
_PASSING = ("drafts", "letters")
"""Folders whose files may come and go while the copy is made."""
_CHUNK = 1024 * 1024
_SPARE = 1024 * 1024


@dataclass(frozen=True)
class CopyResult:
    """A copy that was verified."""

    path: Path
    drawers_opened: int
    """Drawers of the copy that were opened with this member's keys and checked; the others were compared by hash."""
    cases_read: int
    files: int
    bytes: int
    same_disk: bool
    """Whether it lies on the vault's own disk, where one accident takes both."""


@dataclass(frozen=True)
class _State:
    """How far a drawer is, and what it must give back when the copy is opened."""

    seq: int
    head: bytes
    cases: int


@dataclass
class _Work:
    """What a copy in the making has done so far."""

    source: Path
    target: Path
    progress: Progress
    total: int
    done: int = 0
    files: int = 0

    def step(self, size: int) -> None:
        self.done += size
        self.progress(min(self.done, self.total), self.total)


def copy_vault(folder: Path, destination: Path, keys: OpenedKeys, *, progress: Progress = silent) -> CopyResult:
    """Copy the vault into ``destination``, under its own name, replacing an older copy of it; then open the copy.

    To be called while this process holds the vault's lock; safe in any thread (it opens the drawers
    anew). ``progress`` counts bytes, each twice: written and read back. Raises CopyFailedError with
    the reason ``inside``, ``occupied``, ``newer``, ``unfinished``, ``differs`` or ``damaged``;
    DiskFullError, ReadOnlyError, WriteFailedError; Cancelled. Then the older copy is as it was.
    """
    target = _target(folder, destination)
    replaced = target.exists()
    if replaced:
        _require_older(target, folder, keys)
    sources = _files(folder)
    if not sources:
        raise NotAVaultError
    size = sum(_size(path) for path in sources)
    if free_bytes(destination) < size + _SPARE:
        raise DiskFullError(str(destination))
    part = destination / (token_hex(16) + UNFINISHED)
    try:
        with writing(part):
            part.mkdir()
        work = _Work(folder, part, progress, 2 * size)
        states = _copy_all(work, sources, keys)
        cases = _open_copy(part, keys, states)
        _take_its_name(part, target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return CopyResult(target, len(states), cases, work.files, work.done // 2, is_same_disk(folder, destination))


def _target(folder: Path, destination: Path) -> Path:
    """Where the copy goes; never into the vault, nor over it."""
    vault, place = folder.resolve(), destination.resolve()
    if place.is_relative_to(vault) or place / vault.name == vault:
        raise CopyFailedError(str(destination), "inside")
    with writing(destination):
        destination.mkdir(parents=True, exist_ok=True)
    return destination / vault.name


# --- copying ------------------------------------------------------------------------------------------


def _files(folder: Path) -> list[Path]:
    found = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return sorted(path for path in found if path.name not in _LEFT_OUT and path.suffix != UNFINISHED)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _copy_all(work: _Work, sources: list[Path], keys: OpenedKeys) -> dict[Drawer, _State]:
    """Drawers first, then the files they mention, which were on the disk before them."""
    states, seen = {}, set[Path]()
    for drawer, name in keys.drawer_files.items():
        path = work.source / name
        with _held(path, keys, drawer) as state:
            for beside in (path.with_suffix(".anchor"), path):  # an anchor may lag behind its drawer, not lead
                seen.add(beside)
                if beside.exists():
                    _copy_one(work, beside)
        states[drawer] = state
        seen.add(_journal(path))
    for path in sources:
        if path not in seen and not (path.name.endswith("-journal") and not _size(path)):
            _copy_one(work, path)
    for made in sorted(path for path in work.target.rglob("*") if path.is_dir()):
        sync_folder(made)
    sync_folder(work.target)
    return states


@contextmanager
def _held(path: Path, keys: OpenedKeys, drawer: Drawer) -> Iterator[_State]:
    """The drawer held against writing, while reading goes on; opening it has undone what a crash left half written."""
    with closing(DrawerFile(path, keys.drawer_keys[drawer], drawer, keys.vault_id)) as file:
        file.write("BEGIN IMMEDIATE")
        try:
            if _size(_journal(path)):
                raise CopyFailedError(str(path), "unfinished")
            yield _state(file)
        finally:
            file.write("ROLLBACK")


def _state(file: DrawerFile) -> _State:
    last = file.one("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1")
    cases = file.number('SELECT count(*) FROM "case" WHERE removed = 0') if file.drawer is Drawer.CASEWORK else 0
    return _State(last[0], bytes(last[1]), cases) if last else _State(0, b"", cases)


def _copy_one(work: _Work, path: Path) -> None:
    """Copy one file, flush it, and read it back from the disk."""
    target = work.target / path.relative_to(work.source)
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    try:
        written = _written(work, path, target)
    except FileNotFoundError:
        if path.relative_to(work.source).parts[0] in _PASSING:
            return
        raise
    if _read_back(work, target) != written:
        raise CopyFailedError(str(target), "differs")
    work.files += 1


def _written(work: _Work, path: Path, target: Path) -> bytes:
    hashed = hashlib.sha256()
    with path.open("rb") as source, writing(target), target.open("xb") as file:
        while chunk := source.read(_CHUNK):
            file.write(chunk)
            hashed.update(chunk)
            work.step(len(chunk))
        file.flush()
        os.fsync(file.fileno())
    return hashed.digest()


def _read_back(work: _Work, target: Path) -> bytes:
    hashed = hashlib.sha256()
    with target.open("rb") as file:
        if hasattr(os, "posix_fadvise"):  # ask the disk, not the memory that was written a moment ago
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(_CHUNK):
            hashed.update(chunk)
            work.step(len(chunk))
    return hashed.digest()


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


# --- opening the copy ---------------------------------------------------------------------------------


def _open_copy(folder: Path, keys: OpenedKeys, states: dict[Drawer, _State]) -> int:
    """Open every held drawer of the copy and compare it with what was copied; returns the cases read."""
    cases = 0
    for drawer, expected in states.items():
        path = folder / keys.file_of[drawer]
        try:
            found = _checked(path, keys, drawer)
        except ShelterDeskError as error:
            raise CopyFailedError(str(path), "damaged") from error
        if found != expected:
            raise CopyFailedError(str(path), "differs")
        cases += found.cases
    return cases


def _checked(path: Path, keys: OpenedKeys, drawer: Drawer) -> _State:
    with closing(DrawerFile(path, keys.drawer_keys[drawer], drawer, keys.vault_id)) as file:
        if file.read("PRAGMA quick_check") != [("ok",)]:
            raise CopyFailedError(str(path), "damaged")
        state = _state(file)
        if drawer is Drawer.CASEWORK:
            with facts_of(path, drawer):
                read = sum(1 for _ in file.connection.execute('SELECT * FROM "case" WHERE removed = 0'))
            state = replace(state, cases=read)
    _journal(path).unlink(missing_ok=True)
    return state


# --- replacing ----------------------------------------------------------------------------------------


def _require_older(target: Path, folder: Path, keys: OpenedKeys) -> None:
    """Raises CopyFailedError unless what lies there is a copy of this vault whose every change is in the vault."""
    try:
        revisions = [int(key_copies.read(place).bodies[key_copies.INDEX]["revision"]) for place in (folder, target)]
    except (ShelterDeskError, KeyError, TypeError, ValueError) as error:
        raise CopyFailedError(str(target), "occupied") from error
    if revisions[1] > revisions[0]:
        raise CopyFailedError(str(target), "newer")
    for drawer, name in keys.drawer_files.items():
        try:
            there = _checked(target / name, keys, drawer)
        except ShelterDeskError as error:
            raise CopyFailedError(str(target), "occupied") from error
        with closing(DrawerFile(folder / name, keys.drawer_keys[drawer], drawer, keys.vault_id)) as file:
            row = file.one("SELECT hash FROM log WHERE seq = ?", (there.seq,))
        if there.seq and (row is None or bytes(row[0]) != there.head):
            raise CopyFailedError(str(target), "newer")


def _take_its_name(part: Path, target: Path) -> None:
    """Put the verified copy in place; the older one is deleted only afterwards."""
    before = target.with_name(token_hex(16) + UNFINISHED)
    with writing(target):
        if target.exists():
            target.rename(before)
        try:
            part.rename(target)
        except OSError:
            if before.exists():
                before.rename(target)
            raise
        sync_folder(target.parent)
    shutil.rmtree(before, ignore_errors=True)
