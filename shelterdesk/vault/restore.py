"""Restoring: the newest generation of a backup whose bytes are whole becomes a vault in a new place.

No passphrase is needed for that, nothing technical is asked, and nothing is ever put over a vault
that is there. Who then opens it is told once what is not in it.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shelterdesk.errors import (
    BackupDamagedError,
    BackupUselessError,
    DiskFullError,
    NoBackupError,
    NoRoomError,
    ShelterDeskError,
    VaultExistsError,
)
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import generations, key_copies
from shelterdesk.vault.backup_medium import ENDING, GENERATIONS, PIECE_BYTES, Medium, fat_name
from shelterdesk.vault.generations import Generation, StoredAttachment, StoredFile
from shelterdesk.vault.places import free_bytes, refuse_network_share
from shelterdesk.vault.restored import write_mark
from shelterdesk.vault.whole_file import sync_folder, whole_file, whole_folder, writing

_ERASED = ".erased"
"""Ending of the sealed lists of what was erased: the newest on the medium is taken, whichever generation it is of."""
_SPARE = 16 * 1024 * 1024


@dataclass(frozen=True)
class Restored:
    """A vault that was put back."""

    folder: Path
    generation: int
    made: datetime
    """Entries after this moment are not in it."""
    newer: tuple[int, ...]
    """Newer generations that were not whole."""
    newest: datetime | None
    """When the newest of those was made, where that can still be read."""
    missing: tuple[str, ...]
    """Files beside the drawers (attachments, drafts, letters) that the medium did not give back."""


def homes_in(place: Path) -> tuple[Path, ...]:
    """The backup folders in a place: the place itself, or folders that lie in it."""
    if _is_home(place):
        return (place,)
    try:
        return tuple(sorted(path for path in place.iterdir() if path.name.endswith(ENDING) and _is_home(path)))
    except OSError:
        return ()


def name_for(place: Path) -> str:
    """What a vault restored from here is called; raises NoBackupError."""
    homes = homes_in(place)
    one = generations.newest(homes[0]) if homes else None
    if one is None:
        raise NoBackupError(str(place))
    return fat_name(one.name)


def _is_home(folder: Path) -> bool:
    return any(path.suffix == ".json" for path in _listed(folder / GENERATIONS))


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def restore(
    place: Path, target: Path, *, generation: int | None = None, progress: Progress = silent
) -> Restored:
    """Put the newest whole generation (or the newest up to ``generation``) into ``target``, a folder not yet there.

    ``progress`` counts bytes and begins anew where a generation turns out not to be whole. Raises
    NoBackupError, BackupUselessError, VaultTooNewError, VaultExistsError, NetworkShareError, NoRoomError,
    ReadOnlyError, WriteFailedError, Cancelled; then nothing is left in ``target``.
    """
    refuse_network_share(target)
    if target.exists() and not (target.is_dir() and not _listed(target)):
        raise VaultExistsError
    home = next(iter(homes_in(place)), None)
    if home is None:
        raise NoBackupError(str(place))
    shelf = generations.on_shelf(home)
    chosen = [one for one in shelf.good[::-1] if generation is None or one.number <= generation]
    for one in chosen:
        try:
            missing = _fill(Medium(home), one, shelf.good, target, progress)
        except BackupDamagedError:
            continue
        except DiskFullError as error:
            raise NoRoomError(str(target)) from error
        later = [each for each in shelf.good if each.number > one.number]
        numbers = sorted({each.number for each in later} | {each for each in shelf.damaged if each > one.number})
        return Restored(
            target, one.number, one.made, tuple(numbers), later[-1].made if later else None, tuple(missing)
        )
    raise BackupUselessError(str(place), len(chosen) + len(shelf.damaged))


def _fill(
    medium: Medium, one: Generation, shelf: tuple[Generation, ...], target: Path, progress: Progress
) -> list[str]:
    """One generation in a new folder; returns what beside the drawers was missing. Raises BackupDamagedError."""
    if free_bytes(target) < one.size + _SPARE:
        raise DiskFullError(str(target))
    missing: list[str] = []
    done = 0
    with whole_folder(target) as folder:
        for stored in one.stored:
            path = folder / ("files" if isinstance(stored, StoredAttachment) else "") / stored.name
            try:
                _write(path, _bytes(medium, one, stored))
            except BackupDamagedError:
                if _is_needed(stored.name):
                    raise
                missing.append(stored.name)
            done += stored.size
            progress(done, one.size)
        newer = [each for each in shelf if each.number > one.number]
        _take_erased_lists(medium, newer, folder)
        write_mark(folder, one, newer)
        _settle(folder)
    return missing


def _is_needed(name: str) -> bool:
    """Without its drawers and keys a generation is none; an attachment less is a loss, but a small one."""
    return "/" not in name and (name in key_copies.COPIES or ".db" in name)


def _bytes(medium: Medium, one: Generation, stored: StoredFile | StoredAttachment) -> Iterator[bytes]:
    if isinstance(stored, StoredAttachment):
        yield from medium.attachment(stored.name, stored.size, stored.sha256)
        return
    for number, name in enumerate(stored.pieces):
        try:
            yield medium.piece(name)
        except BackupDamagedError:
            if stored.name not in key_copies.COPIES:
                raise
            yield _second_copy(medium, one, number, name)


def _second_copy(medium: Medium, one: Generation, number: int, name: str) -> bytes:
    """A piece of the key file out of the copy beside the list; raises BackupDamagedError."""
    path = generations.keys_path(generations.path_of(medium.folder, one.number))
    content = b""
    with suppress(OSError):
        content = path.read_bytes()[number * PIECE_BYTES : (number + 1) * PIECE_BYTES]
    return medium.checked(content, name)


def _write(path: Path, chunks: Iterator[bytes]) -> None:
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(path) as file:
        for chunk in chunks:
            file.write(chunk)


def _take_erased_lists(medium: Medium, newer: list[Generation], folder: Path) -> None:
    """What was erased since must not come back with an older state: the newest lists are applied at unlock."""
    for stored in [file for one in newer for file in one.files if file.name.endswith(_ERASED)]:  # the newest last
        with suppress(BackupDamagedError):
            _write(folder / stored.name, iter([b"".join(medium.piece(name) for name in stored.pieces)]))


def _settle(folder: Path) -> None:
    with writing(folder):
        for path in sorted(path for path in folder.rglob("*") if path.is_dir()):
            sync_folder(path)
        sync_folder(folder)


def verify(place: Path, *, progress: Progress = silent) -> dict[int, tuple[str, ...]]:
    """Read all that a backup holds; generation → names of what is not whole (``""``: its list). Writes nothing.

    Raises NoBackupError, Cancelled.
    """
    home = next(iter(homes_in(place)), None)
    if home is None:
        raise NoBackupError(str(place))
    shelf, medium = generations.on_shelf(home), Medium(home)
    known: dict[str, bool] = {}
    total, done = sum(one.size for one in shelf.good), 0
    found: dict[int, tuple[str, ...]] = dict.fromkeys(shelf.damaged, ("",))
    for one in shelf.good:
        bad = []
        for stored in one.stored:
            if not _is_whole(medium, stored, known):
                bad.append(stored.name)
            done += stored.size
            progress(done, total)
        found[one.number] = tuple(bad)
    return found


def require_whole(home: Path, *, progress: Progress = silent) -> None:
    """Read all that the newest generation of a backup folder holds; ``progress`` counts bytes. Writes nothing.

    Raises BackupDamagedError where anything of it is not whole, and Cancelled.
    """
    one, medium, known, done = generations.newest(home), Medium(home), dict[str, bool](), 0
    if one is None:
        raise BackupDamagedError(str(home))
    for stored in one.stored:
        if not _is_whole(medium, stored, known):
            raise BackupDamagedError(str(home), stored.name)
        done += stored.size
        progress(done, one.size)


def _is_whole(medium: Medium, stored: StoredFile | StoredAttachment, known: dict[str, bool]) -> bool:
    if isinstance(stored, StoredAttachment):
        key = f"{stored.name} {stored.sha256}"
        if key not in known:
            known[key] = _reads(medium.attachment(stored.name, stored.size, stored.sha256))
        return known[key]
    for name in stored.pieces:
        if name not in known:
            known[name] = _reads(medium.piece(each) for each in (name,))
    return all(known[name] for name in stored.pieces)


def _reads(chunks: Iterator[bytes]) -> bool:
    try:
        for _ in chunks:
            pass
    except ShelterDeskError:
        return False
    return True
