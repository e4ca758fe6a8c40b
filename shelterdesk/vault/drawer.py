"""One open drawer: its file, its small facts, and transactions that either happen or do not."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import DrawerDamagedError, WriteFailedError
from shelterdesk.vault.connection import facts_of, open_drawer_file
from shelterdesk.vault.migrations import version_of

Row = tuple[Any, ...]

RECEIVING = "receiving"
"""The drawer's own small fact: the private half of the key that letters are sealed to (96 bytes)."""

CACHE_KIB = {Drawer.CASEWORK: 65536}
"""Page cache: random reads of the big drawer should miss rarely; memory is taken only as pages are read."""


class DrawerFile:
    """An open drawer file. Belongs to the thread that opened it; all errors are ours."""

    def __init__(self, path: Path, key: bytes, drawer: Drawer, vault_id: str) -> None:
        self.path = path
        self.drawer = drawer
        self.failed = False
        """A write or flush failed: nothing is written until the drawer is opened again."""
        self._words: dict[str, int] = {}
        self._texts: dict[int, str] = {}
        self.connection = open_drawer_file(path, key, cache_kib=CACHE_KIB.get(drawer, 8192), drawer=drawer)
        try:
            with facts_of(path, drawer):
                self.version = version_of(self.connection)
            self._check_plate(vault_id)
        except BaseException:
            self.connection.close()
            raise

    def _check_plate(self, vault_id: str) -> None:
        if self.version == 0:
            raise DrawerDamagedError(self.drawer, "empty")
        if (self.meta("vault"), self.meta("drawer")) != (vault_id.encode(), self.drawer.encode()):
            raise DrawerDamagedError(self.drawer, "the drawer of another vault")

    def read(self, sql: str, arguments: Sequence[Any] = ()) -> list[Row]:
        """All rows at once: a cursor left open would block writers."""
        with facts_of(self.path, self.drawer):
            rows: list[Row] = self.connection.execute(sql, arguments).fetchall()
        return rows

    def one(self, sql: str, arguments: Sequence[Any] = ()) -> Row | None:
        """The first row."""
        rows = self.read(sql, arguments)
        return rows[0] if rows else None

    def number(self, sql: str, arguments: Sequence[Any] = ()) -> int:
        """The first column of the first row; 0 where there is none."""
        row = self.one(sql, arguments)
        return int(row[0] or 0) if row else 0

    def in_slices(self, sql: str, after: int = 0, size: int = 2000) -> Iterator[list[Row]]:
        """Rows whose first column is ``seq``, in slices, the cursor closed between them.

        ``sql`` ends in ``WHERE seq > ? ORDER BY seq LIMIT ?``.
        """
        while rows := self.read(sql, (after, size)):
            yield rows
            after = rows[-1][0]

    def write(self, sql: str, arguments: Sequence[Any] = ()) -> int:
        """Run one statement inside ``transaction``; returns the row id of an insert."""
        with facts_of(self.path, self.drawer):
            cursor = self.connection.execute(sql, arguments)
            return int(cursor.lastrowid or 0)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; returns only when the data is on the disk.

        Raises ``BusyError``, ``DiskFullError``, ``ReadOnlyError``; ``WriteFailedError`` closes the
        drawer for writing, because after a failed flush nobody knows what the disk holds.
        """
        if self.failed:
            raise WriteFailedError(str(self.path))
        try:
            self.write("BEGIN IMMEDIATE")
            try:
                yield
                self.write("COMMIT")
            except BaseException:
                self._words.clear()
                self._texts.clear()
                if self.connection.in_transaction:
                    self.write("ROLLBACK")
                raise
        except (WriteFailedError, DrawerDamagedError):
            self.failed = True
            raise

    def meta(self, key: str) -> bytes:
        """A small fact kept in the drawer; empty where there is none."""
        row = self.one("SELECT value FROM meta WHERE key = ?", (key,))
        return bytes(row[0]) if row else b""

    def set_meta(self, key: str, value: bytes) -> None:
        """Keep a small fact (inside a transaction)."""
        self.write("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def word(self, text: str) -> int:
        """The number that stands for a text the log repeats; made on first use (inside a transaction)."""
        found = self._words.get(text)
        if found is None:
            row = self.one("SELECT id FROM word WHERE text = ?", (text,))
            found = int(row[0]) if row else self.write("INSERT INTO word (text) VALUES (?)", (text,))
            self._words[text] = found
        return found

    def known_word(self, text: str) -> int:
        """The number of a text, or 0 if the log never used it."""
        return self._words.get(text) or self.number("SELECT id FROM word WHERE text = ?", (text,))

    def text(self, word: int) -> str:
        """The text a number stands for; raises ``DrawerDamagedError`` for a number without one."""
        found = self._texts.get(word)
        if found is None:
            row = self.one("SELECT text FROM word WHERE id = ?", (word,))
            if row is None:
                raise DrawerDamagedError(self.drawer, "word")
            found = self._texts[word] = str(row[0])
        return found

    def close(self) -> None:
        """Close the file."""
        with facts_of(self.path, self.drawer):
            self.connection.close()
