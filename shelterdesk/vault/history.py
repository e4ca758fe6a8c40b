"""Who changed what, when; and taking a change back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from shelterdesk.casework.record import Kind, kind_named
from shelterdesk.errors import CannotUndoError, RecordGoneError
from shelterdesk.vault import change
from shelterdesk.vault.change import NO_HASH, Change, moment
from shelterdesk.vault.columns import Cells, apply_cells, shown
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.log import COLUMNS, Entry, HasPublic, author_holds, entry_of, of_record, signature_holds

_TRANSACTION_CAP = 1000


@dataclass(frozen=True)
class Step:
    """A change with what the record held before and after it."""

    entry: Entry
    before: Cells
    after: Cells
    case_id: str
    by: Entry | None = None
    """The change that carries this one, where the record came from another drawer."""


def steps(file: DrawerFile, vault: str, kind: str, record_id: str) -> list[Step]:
    """All changes of a record, oldest first, each with the whole record around it."""
    found: list[Step] = []
    cells: Cells = {}
    case_id = ""
    for entry, by in _told(file, vault, kind, record_id):
        before = dict(cells)
        apply_cells(cells, entry.changes())
        moved = entry.case_id()
        case_id = case_id if moved is None else moved
        found.append(Step(entry, before, dict(cells), case_id, by))
    return found


def _told(file: DrawerFile, vault: str, kind: str, record_id: str) -> Iterator[tuple[Entry, Entry | None]]:
    """All changes of a record, also those before it came into this drawer, each with the one that carries it."""
    for entry in of_record(file, vault, kind, record_id):
        carried = entry.carried() if entry.header.action == change.MOVED else []
        yield from ((one, entry) for one in carried)
        if not carried:
            yield entry, None


def history(
    file: DrawerFile, vault: str, members: Mapping[str, HasPublic], kind: Kind, record_id: str
) -> list[Change]:
    """A record's changes, newest first, with every field before and after."""
    return [_change(file, members, kind, step) for step in reversed(steps(file, vault, kind.name, record_id))]


def _change(file: DrawerFile, members: Mapping[str, HasPublic], kind: Kind, step: Step) -> Change:
    header = step.entry.header
    return Change(
        seq=step.entry.seq, hash=step.entry.hash.hex(), drawer=file.drawer, kind=kind.name, record_id=header.record,
        case_id=step.case_id, author=header.author, time=moment(header.time), action=header.action,
        fields={
            name: (shown(kind, name, step.before.get(name)), shown(kind, name, step.after.get(name)))
            for name in step.entry.changes()
        },
        signed=_is_signed(file, members, step.by or step.entry) and (step.by is None or step.entry.intact),
        number=header.number, incarnation=header.incarnation, batch=header.batch, membership=header.membership,
    )  # fmt: skip


def _is_signed(file: DrawerFile, members: Mapping[str, HasPublic], entry: Entry) -> bool:
    """Whether its author wrote it, and the chain from here leads, unbroken, to the signature of its transaction."""
    if not author_holds(entry, members):
        return False
    previous = previous_of(file, entry)
    here = (file.known_word(entry.header.incarnation), entry.header.number)
    rows = file.read(  # no further than the signature: a thousand rows would be read for a transaction of one
        f"SELECT {COLUMNS} FROM log WHERE incarnation = ? AND number >= ? AND number <= (SELECT number FROM log"
        " WHERE incarnation = ? AND number >= ? AND signature IS NOT NULL ORDER BY number LIMIT 1)"
        " ORDER BY number LIMIT ?",
        (*here, *here, _TRANSACTION_CAP),
    )
    for row in rows:
        found = entry_of(file, entry.header.vault, row, previous)
        if found.header.hash() != found.hash:
            return False
        if found.signature is not None:
            return signature_holds(found, members)
        previous = found.hash
    return False


def previous_of(file: DrawerFile, entry: Entry) -> bytes:
    """The hash before this change in its chain."""
    if entry.header.number > 1:
        row = file.one(
            "SELECT hash FROM log WHERE incarnation = ? AND number = ?",
            (file.known_word(entry.header.incarnation), entry.header.number - 1),
        )
    else:
        row = file.one("SELECT hash FROM log WHERE seq = ?", (entry.seq - 1,))
    return bytes(row[0]) if row else NO_HASH


def provenance(file: DrawerFile, vault: str, kind: Kind, record_id: str) -> dict[str, tuple[str, datetime]]:
    """Field → who last answered it and when, for fields that hold something."""
    asked: dict[str, tuple[str, datetime]] = {}
    for entry, _ in _told(file, vault, kind.name, record_id):
        for name, cell in entry.changes().items():
            if cell is None:
                asked.pop(name, None)
            else:
                asked[name] = (entry.header.author, moment(entry.header.time))
    return asked


@dataclass(frozen=True)
class Undo:
    """What taking a change back means: remove the record, restore it, or set ``fields`` to these cells."""

    action: str
    fields: Cells
    kept: tuple[str, ...] = ()
    """Fields that somebody changed since, which therefore stay as they are."""


def undo_of(file: DrawerFile, vault: str, undone: Change) -> Undo:
    """How to take a change back without touching what came later; raises ``CannotUndoError``, ``RecordGoneError``."""
    kind = kind_named(undone.kind)
    names = tuple(sorted(undone.fields))
    if kind.guarded:
        raise CannotUndoError(names)
    found = steps(file, vault, undone.kind, undone.record_id)
    index = next((i for i, step in enumerate(found) if step.entry.hash.hex() == undone.hash), None)
    if index is None:
        raise RecordGoneError(undone.kind, undone.record_id)
    later = [name for step in found[index + 1 :] for name in step.entry.changes()]
    moved = any(step.entry.header.action in (change.REMOVED, change.RESTORED) for step in found[index + 1 :])
    action = found[index].entry.header.action
    if action not in (change.EDITED, change.UNDONE):
        if moved or (later and action != change.RESTORED):
            raise CannotUndoError(tuple(sorted(set(later))))
        return Undo(change.RESTORED if action == change.REMOVED else change.REMOVED, {})
    before = found[index].before
    free = [name for name in found[index].entry.changes() if name not in later]
    if not free or kind.append_only:
        raise CannotUndoError(names)
    return Undo(change.UNDONE, {name: before.get(name) for name in free}, tuple(n for n in names if n not in free))
