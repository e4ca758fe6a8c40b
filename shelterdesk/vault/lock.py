"""The vault's lock: one process at a time, freed by the system when that process ends, however it ends."""

import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from shelterdesk.errors import NotAVaultError, VaultInUseError
from shelterdesk.vault.whole_file import writing

LOCK_NAME = "lock"
_POLL_SECONDS = 0.05

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class VaultLock:
    """Held for the life of a vault, by windows and command line alike. Not a pid file: nothing stale can remain."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock at once; raises VaultInUseError, NotAVaultError (no folder), ReadOnlyError."""
        if self.held:
            return
        if not self._path.parent.is_dir():
            raise NotAVaultError
        while self._descriptor is None:
            self._descriptor = self._try()

    def wait(self, timeout: float = 10.0) -> None:
        """Take the lock within ``timeout`` seconds, while the process that locked the vault is ending."""
        until = time.monotonic() + timeout
        while True:
            try:
                return self.acquire()
            except VaultInUseError:
                if time.monotonic() >= until:
                    raise
                time.sleep(_POLL_SECONDS)

    def release(self) -> None:
        """Give the lock back; the empty file stays, because deleting it would let two processes hold "it"."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()

    def _try(self) -> int | None:
        """The locked file, or None where somebody replaced the file meanwhile and it must be tried again."""
        with writing(self._path):
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(descriptor)
        except OSError:
            os.close(descriptor)
            raise VaultInUseError from None
        if self._is_still_there(descriptor):
            return descriptor
        os.close(descriptor)
        return None

    def _is_still_there(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self._path.stat())
        except FileNotFoundError:
            return False
