"""Everything that a member's drawers hold, read from beginning to end: records, also those in the bin, and history.

Opens the drawers anew and writes nothing, so it may run on any thread while the vault is open; the caller decides
what becomes of it. The digest says exactly which records it was.
"""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from shelterdesk.casework.record import Kind, Record
from shelterdesk.casework.roles import Drawer
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import attached
from shelterdesk.vault.attachments import Attachments, Stored
from shelterdesk.vault.change import NO_HASH, READ, moment
from shelterdesk.vault.columns import kinds_in, quoted, row_record
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.key_file import OpenedKeys
from shelterdesk.vault.log import COLUMNS, entry_of
from shelterdesk.vault.rows import select

_SLICE = 500


@dataclass(frozen=True)
class Contents:
    """What would be taken out: how much of what, and the digest (hex) of exactly these records."""

    digest: str
    records: Mapping[str, int]
    """Drawer and kind (``casework/person``) → how many, those in the bin included; without the gate's, where acts for
    two leave their own notes."""
    drawers: tuple[Drawer, ...]
    missing: tuple[Drawer, ...]
    """Drawers that exist and that this member does not hold."""

    @property
    def count(self) -> int:
        """How many records in all."""
        return sum(self.records.values())


@dataclass(frozen=True)
class Step:
    """One entry of a drawer's history as an outsider can use it."""

    number: int
    time: datetime
    author: str
    """Id of the member who wrote it."""
    action: str
    kind: str
    record_id: str
    values: Mapping[str, Any]
    """Field → new value, ``{"why": reason}`` where there is none, ``None`` where an answer was taken back."""


class TakeOut:
    """The held drawers, open for reading. Use it as a context, on one thread."""

    def __init__(self, folder: Path, keys: OpenedKeys) -> None:
        self._folder, self._keys = folder, keys
        self._open = ExitStack()
        self._files: dict[Drawer, DrawerFile] = {}
        self.drawers = tuple(drawer for drawer in keys.file_of if drawer in keys.drawer_keys)
        self.missing = tuple(sorted(set(keys.file_of) - set(keys.drawer_keys)))

    def __enter__(self) -> Self:
        with ExitStack() as opening:
            for drawer in self.drawers:
                path = self._folder / self._keys.file_of[drawer]
                file = DrawerFile(path, self._keys.drawer_keys[drawer], drawer, self._keys.vault_id)
                self._files[drawer] = opening.enter_context(closing(file))
            self._open = opening.pop_all()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._open.close()

    def contents(self, progress: Progress = silent) -> Contents:
        """Count everything and say exactly which records these are. What the gate notes meanwhile changes nothing."""
        hashed = hashlib.sha256()
        counted: dict[str, int] = {}
        for done, drawer in enumerate(self.drawers):
            for kind in self.kinds(drawer) if drawer is not Drawer.GATE else ():
                counted[f"{drawer}/{kind.name}"] = 0
                sql = f"SELECT seq, id, head, removed FROM {quoted(kind.name)} WHERE seq > ? ORDER BY seq LIMIT ?"
                for rows in self._files[drawer].in_slices(sql):
                    progress(done, len(self.drawers))
                    counted[f"{drawer}/{kind.name}"] += len(rows)
                    for row in rows:
                        hashed.update(f"{drawer}/{kind.name}/{row[1]}/{row[2]}/{row[3]}\n".encode())
        progress(len(self.drawers), len(self.drawers))
        return Contents(hashed.hexdigest(), counted, self.drawers, self.missing)

    @staticmethod
    def kinds(drawer: Drawer) -> list[Kind]:
        """The kinds of records that a drawer may hold."""
        return kinds_in(drawer)

    def records(self, drawer: Drawer, kind: Kind) -> Iterator[tuple[Record, bool]]:
        """Each record of a kind, in the order they came, and whether it lies in the bin."""
        for rows in self._files[drawer].in_slices(f"{select(kind)} WHERE seq > ? ORDER BY seq LIMIT ?", size=_SLICE):
            for row in rows:
                yield row_record(kind, row), bool(row[4])

    def attached(self, drawer: Drawer) -> list[Stored]:
        """Every file that a record of the drawer mentions, or mentioned before it was changed."""
        return list(attached.mentioned(self._files[drawer]).values())

    def attachment(self, drawer: Drawer, stored: Stored) -> bytes:
        """What is in such a file; raises AttachmentDamagedError."""
        return Attachments(self._folder, Path(self._keys.file_of[drawer]).stem).read(stored)

    def history(self, drawer: Drawer) -> Iterator[Step]:
        """Who wrote what when, in the order of the log; that somebody read a sheet is told as well, without values."""
        file = self._files[drawer]
        sql = f"SELECT {COLUMNS} FROM log WHERE seq > ? ORDER BY seq LIMIT ?"
        for rows in file.in_slices(sql, size=_SLICE):
            for row in rows:
                entry = entry_of(file, self._keys.vault_id, row, NO_HASH)
                header = entry.header
                values = {} if header.action == READ else entry.changes()
                yield Step(
                    entry.seq, moment(header.time), header.author, header.action, header.kind, header.record, values
                )  # fmt: skip


__all__ = ["Contents", "Step", "TakeOut"]
