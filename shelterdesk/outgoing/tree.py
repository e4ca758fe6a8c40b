"""Writing a whole folder of readable files: there at once or not at all, read back, each with its digest."""

import hashlib
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from pathlib import Path
from shutil import rmtree
from types import TracebackType
from typing import Self

from shelterdesk.errors import WrittenDiffersError
from shelterdesk.outgoing.writing import refuse_vault
from shelterdesk.progress import Progress, silent
from shelterdesk.vault.whole_file import UNFINISHED, sync_folder, writing

_CHUNK = 256 * 1024


@dataclass(frozen=True)
class Digested:
    """One file that was written: bytes and SHA-256 (hex)."""

    size: int
    sha256: str


@dataclass
class OpenFolder:
    """A folder in the making. It takes its name with ``finish``; leaving the context before that deletes it.

    Raises ``NotIntoVaultError`` for a place among sealed files, and what writing raises.
    """

    place: Path
    name: str
    """Wanted name; another number is put behind it where it is taken."""
    vault: Path
    files: dict[str, Digested] = field(default_factory=dict)
    """Path inside the folder → what was written."""
    _finished: bool = False

    def __enter__(self) -> Self:
        refuse_vault(self.place, self.vault)
        with writing(self._making):
            if self._making.exists():  # of a process that was killed
                rmtree(self._making)
            self._making.mkdir(parents=True)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if not self._finished:
            with suppress(OSError):  # the stick may be gone with it
                rmtree(self._making)

    @cached_property
    def target(self) -> Path:
        """The folder as it will be called; nothing that is there is written over."""
        names = (self.name if number == 1 else f"{self.name}-{number}" for number in count(1))
        return next(self.place / name for name in names if not (self.place / name).exists())

    @property
    def _making(self) -> Path:
        return self.target.with_name(self.target.name + UNFINISHED)

    def write(self, name: str, pieces: Iterable[bytes]) -> Digested:
        """Write one file (``casework/case.csv``) from its pieces and flush it."""
        path, hashed, size = self._making / name, hashlib.sha256(), 0
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                for piece in pieces:
                    file.write(piece)
                    hashed.update(piece)
                    size += len(piece)
                file.flush()
                os.fsync(file.fileno())
        self.files[name] = Digested(size, hashed.hexdigest())
        return self.files[name]

    def finish(self, progress: Progress = silent) -> Mapping[str, Digested]:
        """Read everything back, compare, and give the folder its name; raises ``WrittenDiffersError``."""
        total, done = sum(one.size for one in self.files.values()), 0
        for name, one in self.files.items():
            hashed = hashlib.sha256()
            with writing(self._making / name), (self._making / name).open("rb") as file:
                if hasattr(os, "posix_fadvise"):
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
                while piece := file.read(_CHUNK):
                    hashed.update(piece)
                    done += len(piece)
                    progress(done, total)
            if hashed.hexdigest() != one.sha256:
                raise WrittenDiffersError
        with writing(self.target):
            for folder in sorted({path.parent for path in self._making.rglob("*")}):
                sync_folder(folder)
            self._making.rename(self.target)
            sync_folder(self.target.parent)
        self._finished = True
        return self.files
