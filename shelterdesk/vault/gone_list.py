"""Digests of what was erased, beside a drawer and under no key: so they hold for a backup from before its last key.

An id is 128 random bits, so its digest tells nothing to whoever does not have the sheet itself.
"""

from collections.abc import Collection
from pathlib import Path

from shelterdesk.casework.record import KINDS
from shelterdesk.crypto.symmetric import digest
from shelterdesk.vault.columns import quoted
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.erasure import Sheet
from shelterdesk.vault.whole_file import write_whole

CONSIDERED = "gone"
"""The drawer's own small fact: digest of the list that it was last compared with."""

_DIGEST_BYTES = 32
_COUNT_BYTES = 4
_SMALLEST_BYTES = 4096


class GoneList:
    """The file ``d1.gone.erased`` beside ``d1.db``."""

    def __init__(self, drawer_path: Path) -> None:
        self.path = drawer_path.with_suffix(".gone.erased")

    def read(self) -> frozenset[bytes]:
        """All digests; none where there is no list or it is damaged."""
        try:
            content = self.path.read_bytes()
        except OSError:
            return frozenset()
        count = int.from_bytes(content[:_COUNT_BYTES], "big")
        end = _COUNT_BYTES + count * _DIGEST_BYTES
        if end > len(content):
            return frozenset()
        return frozenset(content[at : at + _DIGEST_BYTES] for at in range(_COUNT_BYTES, end, _DIGEST_BYTES))

    def write(self, digests: Collection[bytes]) -> None:
        """Replace the list; raises what writing raises."""
        content = len(digests).to_bytes(_COUNT_BYTES, "big") + b"".join(sorted(digests))
        size = _SMALLEST_BYTES
        while size < len(content):
            size *= 2
        write_whole(self.path, content.ljust(size, b"\0"))


def digest_of(sheet: Sheet) -> bytes:
    """What stands for a sheet in the list."""
    return digest(b"erased\0" + sheet.kind.encode() + b"\0" + sheet.record_id.encode())


def stamp_of(digests: Collection[bytes]) -> bytes:
    """The digest of a whole list."""
    return digest(b"".join(sorted(digests)))


def there_all_the_same(file: DrawerFile, digests: Collection[bytes]) -> frozenset[Sheet]:
    """The sheets of this drawer that the list names."""
    tables = {row[0] for row in file.read("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found: set[Sheet] = set()
    for name in KINDS:
        if name in tables:
            sheets = (Sheet(name, row[0]) for row in file.read(f"SELECT id FROM {quoted(name)}"))
            found |= {sheet for sheet in sheets if digest_of(sheet) in digests}
    return frozenset(found)
