"""Reading what can be read of a drawer some pages of which do not open, from its log and from its rows."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from shelterdesk.casework.record import Kind
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto import MalformedError, canonical
from shelterdesk.errors import NotADateError
from shelterdesk.vault.change import CREATED, ERASED, LETTER, MOVED, READ, REMOVED, SALVAGED, body_digest
from shelterdesk.vault.columns import Cells, apply_cells, kinds_in, quoted, row_cells, row_record, table_columns
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.erasure import Sheet
from shelterdesk.vault.log import COLUMNS

_SLICE = 64
_GIVE_UP = 2048
"""After so many numbers in a row without anything, and no page that tells the last one, there is nothing more."""
_BEGINS = (CREATED, LETTER, SALVAGED, MOVED)


class TornDrawer:
    """A drawer's file; a page that does not open costs what lies on it and no more.

    Raises DrawerDamagedError where not even its first pages open.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._connection = open_drawer_file(path, key)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def ask(self, sql: str, arguments: Sequence[Any] = ()) -> list[tuple[Any, ...]] | None:
        """All rows, or None where a page on the way does not open."""
        try:
            return list(self._connection.execute(sql, arguments).fetchall())
        except sqlcipher.Error:  # it refuses everything from here on, whole pages too
            self._connection.close()
            self._connection = open_drawer_file(self._path, self._key)
            return None

    def rows(self, columns: str, table: str, number: str = "seq") -> tuple[list[tuple[Any, ...]], int]:
        """The rows that can be read, by number, and how many between them cannot."""
        asked = self.ask(f"SELECT max({number}) FROM {table}")
        last = None if asked is None else int(asked[0][0] or 0)
        sql = f"SELECT {columns} FROM {table} WHERE {number} BETWEEN ? AND ? ORDER BY {number}"
        found: list[tuple[Any, ...]] = []
        torn: list[int] = []
        at, quiet = 1, 0
        while (at <= last) if last is not None else (quiet < _GIVE_UP):
            rows = list(self._between(sql, at, at + _SLICE - 1, torn))
            found += rows
            quiet = 0 if rows else quiet + _SLICE
            at += _SLICE
        end = last if last is not None else (found[-1][0] if found else 0)
        counted = self.ask(f"SELECT count(*) FROM {table}")  # an index knows, also where the last page is torn
        missing = sum(number <= end for number in torn) if counted is None else int(counted[0][0]) - len(found)
        return found, max(missing, 0)

    def _between(self, sql: str, low: int, high: int, torn: list[int]) -> Iterator[tuple[Any, ...]]:
        rows = self.ask(sql, (low, high))
        if rows is not None:
            yield from rows
        elif low == high:
            torn.append(low)
        else:
            middle = (low + high) // 2
            yield from self._between(sql, low, middle, torn)
            yield from self._between(sql, middle + 1, high, torn)


@dataclass(frozen=True)
class FoundRecord:
    """A record as far as it could be read."""

    kind: Kind
    id: str
    case_id: str
    cells: Cells
    removed: bool
    author: str = ""
    """Who changed it last, and when (milliseconds), where the log still tells."""
    time: int = 0
    whole: bool = True
    """Whether nothing of it is missing, as far as can be told."""


@dataclass
class Readable:
    """What a torn drawer still gives."""

    records: list[FoundRecord] = field(default_factory=list)
    lost: dict[str, int] = field(default_factory=dict)
    """Kind → how many records are lost."""
    partial: dict[str, int] = field(default_factory=dict)
    """Kind → how many are there, with something of them missing."""
    changes_lost: int = 0
    receiving: bytes = b""
    tokens: bytes = b""
    """Of the gate: the key of its tokens, where it is not derived from the gate's own."""
    erased: frozenset[Sheet] = frozenset()


@dataclass(frozen=True)
class _Entry:
    action: str
    changes: Cells
    case_id: str | None
    author: str
    time: int
    hash: str


def read_torn(path: Path, key: bytes, drawer: Drawer, erased: frozenset[Sheet]) -> Readable:
    """Everything that can be read, erased records left out; raises DrawerDamagedError where nothing opens."""
    torn = TornDrawer(path, key)
    try:
        found = Readable()
        secret = torn.ask("SELECT value FROM meta WHERE key = 'receiving'")
        found.receiving = bytes(secret[0][0]) if secret else b""
        tokens = torn.ask("SELECT value FROM meta WHERE key = 'tokens'")
        found.tokens = bytes(tokens[0][0]) if tokens else b""
        entries = _entries(torn, found)
        listed = torn.ask("SELECT kind, record FROM erased") or []
        gone = {sheet for sheet, changes in entries.items() if changes[-1].action == ERASED}
        found.erased = frozenset({*erased, *gone, *(Sheet(*row) for row in listed)})
        for kind in kinds_in(drawer):
            _read_kind(torn, kind, entries, found)
    finally:
        torn.close()
    return found


def _entries(torn: TornDrawer, found: Readable) -> dict[Sheet, list[_Entry]]:
    words = dict(torn.rows("id, text", "word", "id")[0])
    rows, found.changes_lost = torn.rows(COLUMNS, "log")
    entries: dict[Sheet, list[_Entry]] = {}
    for row in rows:
        kind, action, author = words.get(row[7]), words.get(row[13]), words.get(row[5], "")
        if kind is None or action is None or action == READ:
            continue
        body = _body(bytes(row[15]), bytes(row[16]), bytes(row[14]))
        if body is None and action != ERASED:
            found.changes_lost += bool(row[16])
            continue
        case = None if body is None else body.get("case")
        one = _Entry(action, dict((body or {}).get("set", {})), case, author, row[12], bytes(row[3]).hex())
        sheet = Sheet(kind, row[8])
        if action == ERASED or entries.get(sheet, [one])[-1].action == ERASED:
            entries[sheet] = []  # what was there before is gone; what was moved away may have come back
        entries.setdefault(sheet, []).append(one)
    return entries


def _body(random: bytes, body: bytes, digest: bytes) -> Mapping[str, Any] | None:
    if body_digest(random, body) == digest:
        with suppress(MalformedError):
            read = canonical.loads(body)
            return read if isinstance(read, dict) else None
    return None


def _read_kind(torn: TornDrawer, kind: Kind, entries: Mapping[Sheet, list[_Entry]], found: Readable) -> None:
    """The records of one kind: from the row where it is what the log says, else from whichever is whole."""
    columns = ", ".join(quoted(name) for name in table_columns(kind.name))
    rows, torn_rows = torn.rows(columns, quoted(kind.name))
    by_id = {row[1]: row for row in rows}
    from_log = 0
    for record_id in dict.fromkeys([*by_id, *(sheet.record_id for sheet in entries if sheet.kind == kind.name)]):
        sheet = Sheet(kind.name, record_id)
        if sheet in found.erased:
            continue
        record = _record(kind, by_id.get(record_id), entries.get(sheet, []), record_id)
        if record is None:
            found.lost[kind.name] = found.lost.get(kind.name, 0) + 1
            continue
        from_log += record_id not in by_id
        found.records.append(record)
        if not record.whole:
            found.partial[kind.name] = found.partial.get(kind.name, 0) + 1
    if torn_rows > from_log:
        found.lost[kind.name] = found.lost.get(kind.name, 0) + torn_rows - from_log


def _record(kind: Kind, row: tuple[Any, ...] | None, entries: list[_Entry], record_id: str) -> FoundRecord | None:
    complete = bool(entries) and entries[0].action in _BEGINS
    last = entries[-1] if entries else None
    if row is not None and (not complete or (last is not None and row[3] == last.hash)):
        try:
            row_record(kind, row)
            cells = row_cells(kind, row)
        except (ValueError, TypeError, NotADateError):
            row = None
        else:
            same = last is not None and row[3] == last.hash
            author, time = (last.author, last.time) if last is not None and same else ("", 0)
            return FoundRecord(kind, record_id, row[2], cells, bool(row[4]), author, time, same)
    if last is None:
        return None
    cells, case_id = {}, ""
    for one in entries:
        apply_cells(cells, one.changes)
        case_id = case_id if one.case_id is None else one.case_id
    return FoundRecord(kind, record_id, case_id, cells, last.action == REMOVED, last.author, last.time, complete)

