"""Writing to a folder or a stick: a name when all is there, flushed, read back, compared; then it may be pulled out."""

import os
from dataclasses import dataclass
from pathlib import Path

from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import NotIntoVaultError, WrittenDiffersError
from shelterdesk.outgoing.checks import Cleared
from shelterdesk.outgoing.names import neutral_name
from shelterdesk.progress import Progress, silent
from shelterdesk.vault.places import is_removable
from shelterdesk.vault.whole_file import whole_file, writing

_CHUNK = 256 * 1024


@dataclass(frozen=True)
class Written:
    """A file that lies there as it was meant, read back from the disk and compared. Safe to remove."""

    path: Path
    size: int
    removable: bool
    """Whether it lies on something that can be pulled out."""


def write_out(cleared: Cleared, folder: Path, vault: Path, progress: Progress = silent) -> Written:
    """Write under a neutral name into ``folder``; ``progress`` counts bytes, written and read back.

    Raises ``NotIntoVaultError``, ``WrittenDiffersError``, ``DiskFullError``, ``ReadOnlyError``, ``WriteFailedError``,
    ``Cancelled``; then nothing is left behind there.
    """
    refuse_vault(folder, vault)
    payload, total = cleared.payload, 2 * len(cleared.payload)
    path = _free(folder, cleared.ending)
    with whole_file(path) as file:
        for start in range(0, len(payload), _CHUNK):
            progress(start, total)
            file.write(payload[start : start + _CHUNK])
    try:
        _compare(path, payload, progress)
    except BaseException:
        with writing(path):
            path.unlink(missing_ok=True)
        raise
    progress(total, total)
    return Written(path, len(payload), is_removable(folder))


def refuse_vault(folder: Path, vault: Path) -> None:
    """What is readable must not lie among what is sealed, nor in a folder of sealed copies: ``NotIntoVaultError``."""
    place, ours = folder.resolve(), vault.resolve()
    sealed = (place / "keys.json").exists() or place.suffix == ".backup"
    inside = any(one.suffix == ".backup" and (one / "generations").is_dir() for one in place.parents)
    if sealed or inside or place == ours or place.is_relative_to(ours):
        raise NotIntoVaultError


def _free(folder: Path, ending: str) -> Path:
    while (path := folder / neutral_name(ending)).exists():
        continue
    return path


def _compare(path: Path, payload: bytes, progress: Progress) -> None:
    """Read it back, from the medium and not from the memory where the system lets us say so."""
    with writing(path), path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        found = b""
        while piece := file.read(_CHUNK):
            found += piece
            progress(len(payload) + len(found), 2 * len(payload))
    if digest(found) != digest(payload):
        raise WrittenDiffersError
