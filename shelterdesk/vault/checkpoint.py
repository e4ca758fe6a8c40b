"""Signed checkpoints: where the log stood and what the guarded tables held, so that opening need not read it all.

SQLCipher does not notice an old page put back, so a consent or an exclusion is never believed from
its row alone: the digest of every guarded table at the checkpoint, carried forward through the
changes made since, must be the digest of the table as it lies there now.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shelterdesk.casework.record import KINDS, Kind
from shelterdesk.crypto import BadSignature, MalformedError, canonical
from shelterdesk.errors import DrawerDamagedError
from shelterdesk.vault.change import REMOVED
from shelterdesk.vault.columns import Cells, apply_cells, kinds_in, row_cells
from shelterdesk.vault.drawer import DrawerFile, Row
from shelterdesk.vault.log import Entry, HasPublic, Head, Walk, Writer, author_holds, of_record
from shelterdesk.vault.membership import Membership
from shelterdesk.vault.rows import row_of, select

EVERY = 1000
PURPOSE = "checkpoint"
FORMAT = 1


@dataclass(frozen=True)
class Checkpoint:
    """The newest checkpoint of a drawer, its signature verified."""

    seq: int
    heads: Mapping[str, Head]
    guarded: Mapping[str, str]
    membership: int


@dataclass(frozen=True)
class Verified:
    """What opening a drawer has established."""

    seq: int
    """The last log row."""
    since: int
    """How many changes have no checkpoint after them."""
    membership: int
    heads: Mapping[str, Head]
    last: Head


def guarded_digest(file: DrawerFile, kind: Kind, instead: Mapping[str, Cells | None] | None = None) -> str:
    """The digest (hex) of a guarded table; ``instead``: what to take for some records, ``None`` for not there."""
    total = hashlib.sha256()
    for rows in file.in_slices(f"{select(kind)} WHERE seq > ? ORDER BY seq LIMIT ?"):
        for row in rows:
            if instead is None or row[1] not in instead:
                total.update(_row_bytes(row[1], bool(row[4]), row[2], row_cells(kind, row)))
            elif (earlier := instead[row[1]]) is not None:
                cells = dict(earlier)
                removed, case_id = bool(cells.pop("", False)), str(cells.pop("\0", ""))
                total.update(_row_bytes(row[1], removed, case_id, cells))
    return total.hexdigest()


def _row_bytes(record_id: str, removed: bool, case_id: str, cells: Cells) -> bytes:
    return canonical.dumps([record_id, case_id, removed, cells]) + b"\n"


def write(file: DrawerFile, writer: Writer, time: int) -> None:
    """Make a checkpoint of the drawer as it stands (its own transaction)."""
    with file.transaction():
        put(file, writer, time)


def put(file: DrawerFile, writer: Writer, time: int) -> None:
    """Make a checkpoint inside a transaction."""
    last = file.one("SELECT max(seq) FROM log")
    seq = int(last[0] or 0) if last else 0
    heads = file.read(
        "SELECT w.text, l.number, l.hash FROM"
        " (SELECT incarnation, max(number) AS number FROM log GROUP BY incarnation) h"
        " JOIN log l ON l.incarnation = h.incarnation AND l.number = h.number JOIN word w ON w.id = h.incarnation"
    )
    state = canonical.dumps({
        "author": writer.author,
        "drawer": file.drawer,
        "format": FORMAT,
        "guarded": {kind.name: guarded_digest(file, kind) for kind in kinds_in(file.drawer) if kind.guarded},
        "heads": {name: [number, bytes(end).hex()] for name, number, end in heads},
        "membership": writer.membership,
        "seq": seq,
        "time": time,
        "vault": writer.vault,
    })
    signature = writer.identity.sign(state, PURPOSE)
    file.write(
        "INSERT OR REPLACE INTO checkpoint (seq, state, signer, signature) VALUES (?, ?, ?, ?)",
        (seq, state, file.word(writer.author), signature),
    )


def newest(file: DrawerFile, vault: str, members: Mapping[str, HasPublic]) -> Checkpoint | None:
    """The last checkpoint; raises ``DrawerDamagedError`` if it is not what a member signed."""
    row = file.one("SELECT seq, state, signer, signature FROM checkpoint ORDER BY seq DESC LIMIT 1")
    return None if row is None else _checked(file, vault, members, row)


def _checked(file: DrawerFile, vault: str, members: Mapping[str, HasPublic], row: Row) -> Checkpoint:
    where = f"checkpoint {row[0]}"
    member = members.get(file.text(row[2]))
    try:
        state: dict[str, Any] = canonical.loads(bytes(row[1]))
        ours = member is not None and (state["vault"], state["drawer"], state["seq"]) == (vault, file.drawer, row[0])
        if member is not None:
            member.public.verify(bytes(row[1]), bytes(row[3]), PURPOSE)
    except (BadSignature, MalformedError, KeyError) as error:
        raise DrawerDamagedError(file.drawer, where) from error
    if not ours:
        raise DrawerDamagedError(file.drawer, where)
    heads = {name: Head(number, bytes.fromhex(end)) for name, (number, end) in state["heads"].items()}
    return Checkpoint(row[0], heads, state["guarded"], state["membership"])


def verify(
    file: DrawerFile, vault: str, members: Mapping[str, HasPublic], chain: Membership | None = None
) -> Verified:
    """Verify everything since the last checkpoint, and the guarded tables; raises ``DrawerDamagedError``.

    With the ``chain``, also that nobody who left wrote more than what counts of them.
    """
    point = newest(file, vault, members)
    heads = dict(point.heads) if point else {}
    start = point.seq if point else 0
    if point:
        _check_heads(file, point)
    walk = Walk(file, vault, members, heads, start)
    tail = list(walk.entries())
    for entry in tail:
        if not author_holds(entry, members):
            raise walk.broken(entry.seq, "author")
        if chain is not None and not entry_counts(entry, chain):
            raise walk.broken(entry.seq, "left")
    guarded = {**_nothing_guarded(file), **(point.guarded if point else {})}  # kinds newer than it began empty after it
    for name, expected in guarded.items():
        if name in KINDS:
            _check_guarded(file, vault, KINDS[name], expected, tail)
    _check_tail_rows(file, vault, tail)
    last = tail[-1] if tail else None
    end = Head(last.header.number, last.hash) if last else _last_head(file)
    membership = max(walk.membership, point.membership if point else 0)
    return Verified(last.seq if last else start, len(tail), membership, walk.heads, end)


def entry_counts(entry: Entry, chain: Membership) -> bool:
    """Whether whoever signed this change still belonged here when they did."""
    header = entry.header
    return chain.counts(header.signer, header.drawer, header.incarnation, header.number)


def _nothing_guarded(file: DrawerFile) -> dict[str, str]:
    """What a checkpoint before the first change would say: every guarded table is empty."""
    return {kind.name: hashlib.sha256().hexdigest() for kind in kinds_in(file.drawer) if kind.guarded}


def _last_head(file: DrawerFile) -> Head:
    row = file.one("SELECT number, hash FROM log ORDER BY seq DESC LIMIT 1")
    return Head(row[0], bytes(row[1])) if row else Head(0, bytes(32))


def _check_heads(file: DrawerFile, point: Checkpoint) -> None:
    for incarnation, head in point.heads.items():
        row = file.one(
            "SELECT hash FROM log WHERE incarnation = ? AND number = ?", (file.known_word(incarnation), head.number)
        )
        if row is None or bytes(row[0]) != head.hash:
            raise DrawerDamagedError(file.drawer, f"checkpoint {point.seq}: head")


def _check_guarded(file: DrawerFile, vault: str, kind: Kind, expected: str, tail: list[Entry]) -> None:
    touched = {entry.header.record for entry in tail if entry.header.kind == kind.name}
    first = tail[0].seq if tail else 0
    instead = {record_id: _as_of(file, vault, kind, record_id, first) for record_id in touched}
    if guarded_digest(file, kind, instead) != expected:
        raise DrawerDamagedError(file.drawer, f"guarded table {kind.name}")


def _as_of(file: DrawerFile, vault: str, kind: Kind, record_id: str, before: int) -> Cells | None:
    """What a record held before a log row, by the log alone; bin flag and case under names no field can have."""
    cells: Cells = {}
    seen = False
    for entry in of_record(file, vault, kind.name, record_id):
        if entry.seq >= before:
            break
        seen = True
        apply_cells(cells, entry.changes())
        case_id = entry.case_id()
        if case_id is not None:
            cells["\0"] = case_id
        cells[""] = entry.header.action == REMOVED
    return cells if seen else None


def _check_tail_rows(file: DrawerFile, vault: str, tail: list[Entry]) -> None:
    """Records changed since the checkpoint must stand as their log says."""
    for name, record_id in {(entry.header.kind, entry.header.record) for entry in tail}:
        kind = KINDS.get(name)
        if kind is not None and not row_agrees(file, vault, kind, record_id):
            raise DrawerDamagedError(file.drawer, f"row of {name}")


def row_agrees(file: DrawerFile, vault: str, kind: Kind, record_id: str) -> bool:
    """Whether a row holds exactly what the log says of it (in the fields this version knows)."""
    entries = of_record(file, vault, kind.name, record_id)
    row = row_of(file, kind, record_id)
    if not entries or row is None:
        return not entries and row is None
    return row_is(row, kind, entries)


def row_is(row: Row, kind: Kind, entries: list[Entry]) -> bool:
    """Whether a row is the outcome of these changes."""
    cells: Cells = {}
    case_id = ""
    for entry in entries:
        apply_cells(cells, entry.changes())
        moved = entry.case_id()
        case_id = case_id if moved is None else moved
    known = {name: cell for name, cell in cells.items() if name in kind.questions}
    last = entries[-1]
    state = (row[2], row[3], bool(row[4]))
    return state == (case_id, last.hash.hex(), last.header.action == REMOVED) and row_cells(kind, row) == known
