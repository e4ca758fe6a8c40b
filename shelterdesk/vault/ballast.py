"""Ballast: room kept back on the disk, given up when the disk is full, so that staff can save, finish and lock."""

import os
from pathlib import Path

from shelterdesk.vault.places import free_bytes
from shelterdesk.vault.whole_file import whole_file, writing

BALLAST_NAME = "ballast"
BALLAST_BYTES = 8 * 1024 * 1024
LOW_SPACE_BYTES = 200 * 1024 * 1024
"""Below this much free space staff are warned (safety.md RV15)."""

_CHUNK = 1024 * 1024


class Ballast:
    """The ballast file of one vault."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / BALLAST_NAME

    @property
    def there(self) -> bool:
        """Whether the whole ballast lies on the disk."""
        return self._path.is_file() and self._path.stat().st_size == BALLAST_BYTES

    def ensure(self) -> bool:
        """Lay the ballast where there is room for four of it; returns whether it is there.

        Random bytes, because a file system may store zeros as nothing. Raises what writing raises.
        """
        if self.there:
            return True
        if free_bytes(self._path.parent) < 4 * BALLAST_BYTES:
            return False
        with whole_file(self._path) as file:
            for _ in range(BALLAST_BYTES // _CHUNK):
                file.write(os.urandom(_CHUNK))
        return True

    def release(self) -> bool:
        """Give the room back; returns whether there was any to give."""
        if not self._path.exists():
            return False
        with writing(self._path):
            self._path.unlink()
        return True


def is_space_low(folder: Path) -> bool:
    """Whether less than 200 MiB are free where the vault lies."""
    return free_bytes(folder) < LOW_SPACE_BYTES
