"""Saving into one drawer: row, log, search text, case parts and signature in one transaction."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shelterdesk.casework.record import Kind, Record, kind_of
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.errors import AppendOnlyError, CannotUndoError, EditConflictError, NotYourKindError, RecordGoneError
from shelterdesk.vault import case_list, change, erasure, search
from shelterdesk.vault.change import Change, HandedIn, Saved, moment
from shelterdesk.vault.columns import (
    COMMON,
    Cells,
    apply_cells,
    cells_of,
    changed_cells,
    quoted,
    record_of,
    row_cells,
    shown,
)
from shelterdesk.vault.columns import row_values as values_of
from shelterdesk.vault.drawer import DrawerFile, Row
from shelterdesk.vault.log import Draft, Entry, Writer, append, of_record
from shelterdesk.vault.merge import group_of, merged
from shelterdesk.vault.rows import row_of

SALVAGE_BATCH = "salvage"
_BIN = (change.REMOVED, change.RESTORED)


@dataclass(frozen=True)
class Plan:
    """What a save is about to do to one record."""

    kind: Kind
    record_id: str
    case_id: str
    row: Row | None
    before: Cells
    after: Cells
    action: str
    bases: tuple[bytes, ...] = ()
    author: str = ""
    letter: HandedIn | None = None
    found: tuple[str, int] | None = None
    """Of a salvaged record: whose it was (member id) and since when (milliseconds)."""
    whole_body: bytes | None = None

    @property
    def removed(self) -> bool:
        """Whether the record lies in the bin afterwards."""
        return self.action == change.REMOVED

    @property
    def new_case(self) -> bool:
        """Whether the change says to which case the record belongs."""
        return self.row is None or self.row[2] != self.case_id


@dataclass(frozen=True)
class Moving:
    """A record on its way from one drawer into another, with its changes there."""

    kind: Kind
    record_id: str
    case_id: str
    cells: Cells
    removed: bool
    carried: tuple[Entry, ...]

    def plan(self) -> Plan:
        """How it comes in."""
        body = change.body_bytes(self.case_id, self.cells, moved=[entry.as_carried() for entry in self.carried])
        return Plan(
            self.kind, self.record_id, self.case_id, None, {}, self.cells, change.MOVED, whole_body=body
        )


class Scribe:
    """Writes into one open drawer as one member; nobody else writes rows or log."""

    def __init__(self, file: DrawerFile, writer: Writer, roles: frozenset[Role], now: Callable[[], datetime]) -> None:
        self.file = file
        self.writer = writer
        self.roles = roles
        self.now = now

    def save(self, records: Sequence[Record], batch: str = "") -> Saved:
        """Save what changed; raises ``EditConflictError`` and saves nothing if one record conflicts."""
        for record in records:
            self._allow(kind_of(record))
        if len({record.id for record in records}) != len(records):
            raise ValueError("one save holds each record once")
        with self.file.transaction():
            plans = [self._plan(record) for record in records]
            changes = self._carry_out([plan for plan in plans if plan.action], batch)
        heads = {found.record_id: found.hash for found in changes}
        return Saved(
            tuple(changes),
            tuple(record_of(p.kind, p.record_id, p.case_id, heads.get(p.record_id, _head(p)), p.after) for p in plans),
        )

    def file_letter(self, record: Record, author: str, proof: HandedIn) -> Saved:
        """File a new record that another member handed in; that member's right to write it was checked.

        A record that is already there, or was and is erased, is left alone: the letter was filed before.
        """
        kind = kind_of(record)
        with self.file.transaction():
            if row_of(self.file, kind, record.id) is not None or erasure.is_erased(self.file, kind.name, record.id):
                return Saved()
            letter = Plan(
                kind, record.id, record.case_id, None, {}, cells_of(record), change.LETTER, author=author, letter=proof
            )
            return Saved(tuple(self._carry_out([letter], "")))

    def move_in(self, moving: Sequence[Moving]) -> Saved:
        """Take records over from another drawer with all their changes there; those that are here already are left.

        Whoever holds both drawers may, whatever their roles: they write nothing new.
        """
        with self.file.transaction():
            new = [one for one in moving if row_of(self.file, one.kind, one.record_id) is None]
            changes = self._carry_out([one.plan() for one in new], "")
            gone = [(one, row_of(self.file, one.kind, one.record_id)) for one in new if one.removed]
            changes += self._carry_out([self._binned(one.kind, row, change.REMOVED) for one, row in gone if row], "")
        return Saved(tuple(changes))

    def remove(self, *records: Record) -> Saved:
        """Put records into the bin; a copy that is out of date is a conflict, because an edit wins over a removal."""
        for record in records:
            self._allow(kind_of(record))
        with self.file.transaction():
            plans = [self._removal(record) for record in records]
            return Saved(tuple(self._carry_out(plans, "")))

    def _removal(self, record: Record) -> Plan:
        kind = kind_of(record)
        row = self._row(kind, record.id)
        if row[3] != record.base:
            groups = {group_of(kind, name) for name in changed_cells(cells_of(record), row_cells(kind, row))}
            raise EditConflictError(kind.name, record.id, tuple(sorted(groups)))
        return self._binned(kind, row, change.REMOVED)

    def restore(self, kind: Kind, record_id: str) -> Saved:
        """Take a record out of the bin; guarded kinds stay there (a withdrawn consent is never revived)."""
        self._allow(kind)
        if kind.guarded:
            raise CannotUndoError(())
        with self.file.transaction():
            row = row_of(self.file, kind, record_id)
            if row is None or not row[4]:
                raise RecordGoneError(kind.name, record_id)
            return Saved(tuple(self._carry_out([self._binned(kind, row, change.RESTORED)], "")))

    def put_back(self, kind: Kind, record_id: str, changes: Mapping[str, object], batch: str = "") -> Saved:
        """Undo: set fields to what they were, as a new change."""
        self._allow(kind)
        with self.file.transaction():
            row = self._row(kind, record_id)
            before = row_cells(kind, row)
            after = dict(before)
            apply_cells(after, changes)
            plan = Plan(kind, record_id, row[2], row, before, after, change.UNDONE, (bytes.fromhex(row[3]),))
            done = self._carry_out([plan], batch)
        return Saved(tuple(done), (record_of(kind, record_id, row[2], done[0].hash, after),))

    def _allow(self, kind: Kind) -> None:
        if not kind.writers & self.roles:
            raise NotYourKindError(kind.name)

    def _row(self, kind: Kind, record_id: str) -> Row:
        row = row_of(self.file, kind, record_id)
        if row is None or row[4]:
            raise RecordGoneError(kind.name, record_id)
        return row

    def _binned(self, kind: Kind, row: Row, action: str) -> Plan:
        cells = row_cells(kind, row)
        return Plan(kind, row[1], row[2], row, cells, cells, action, (bytes.fromhex(row[3]),))

    def _plan(self, record: Record) -> Plan:
        kind = kind_of(record)
        row = row_of(self.file, kind, record.id)
        mine = cells_of(record)
        if row is None:
            if record.base or erasure.is_erased(self.file, kind.name, record.id):
                raise RecordGoneError(kind.name, record.id)
            return Plan(kind, record.id, record.case_id, None, {}, mine, change.CREATED)
        if row[4]:
            raise RecordGoneError(kind.name, record.id)
        before = row_cells(kind, row)
        bases: tuple[bytes, ...] = (bytes.fromhex(row[3]),)
        after = mine
        if record.base != row[3]:
            after = self._merged(kind, record, mine, before)
            bases += (bytes.fromhex(record.base),) if record.base else ()
        if after == before and record.case_id == row[2]:
            return Plan(kind, record.id, row[2], row, before, before, "")
        if kind.append_only:
            raise AppendOnlyError(kind.name, record.id)
        return Plan(kind, record.id, record.case_id, row, before, after, change.EDITED, bases)

    def _merged(self, kind: Kind, record: Record, mine: Cells, theirs: Cells) -> Cells:
        base: Cells = {}
        found = not record.base
        for entry in of_record(self.file, self.writer.vault, kind.name, record.id) if record.base else ():
            apply_cells(base, entry.changes())
            if entry.hash.hex() == record.base:
                found = True
                break
        if not found:
            raise RecordGoneError(kind.name, record.id)
        after, conflicts = merged(kind, base, mine, theirs)
        if conflicts:
            raise EditConflictError(kind.name, record.id, conflicts)
        return after

    def salvage(self, plans: Sequence[Plan], binned: Collection[str]) -> None:
        """Take over records as they were found in a damaged drawer, whoever may write their kinds (one transaction).

        ``binned``: ids of those that lay in the bin.
        """
        with self.file.transaction():
            self._carry_out(plans, SALVAGE_BATCH)
            again = [plan for plan in plans if plan.record_id in binned]
            rows = [self._row(plan.kind, plan.record_id) for plan in again]
            removals = [
                self._binned(plan.kind, row, change.REMOVED) for plan, row in zip(again, rows, strict=True)
            ]
            self._carry_out(removals, SALVAGE_BATCH)

    def rebuild(self, plans: Sequence[tuple[Plan, str, int]]) -> None:
        """Make rows and indexes anew from a whole log: plans with the hash and the time of their last change."""
        with self.file.transaction():
            for plan, head, time in plans:
                self._place(plan, head, changed_cells({}, plan.after), time)

    def _carry_out(self, plans: Sequence[Plan], batch: str) -> list[Change]:
        if not plans:
            return []
        time = int(self.now().timestamp() * 1000)
        drafts = [_draft(plan) for plan in plans]
        entries = append(self.file, self.writer, drafts, batch, time)
        for plan, draft, entry in zip(plans, drafts, entries, strict=True):
            self._place(plan, entry.hash.hex(), draft.changes, time)
        return [change_of(plan, entry) for plan, entry in zip(plans, entries, strict=True)]

    def _place(self, plan: Plan, head: str, changes: Cells, time: int) -> None:
        """The record's row, and what the indexes make of it."""
        seq = self._write_row(plan, head)
        if plan.new_case or plan.action in _BIN or search.is_touched(plan.kind, changes):
            search.note(self.file, plan.kind, plan.record_id, plan.case_id, plan.after, plan.removed, time)
        if plan.kind.drawer == case_list.DRAWER:
            case_list.note(self.file, plan.kind, seq, plan.case_id, plan.after, plan.removed, time)
            if plan.row is not None and plan.row[2] != plan.case_id:
                case_list.recount(self.file, plan.row[2], time)

    def _write_row(self, plan: Plan, head: str) -> int:
        values = values_of(plan.kind, plan.after)
        table = quoted(plan.kind.name)
        if plan.row is None:
            marks = ", ".join("?" * (len(COMMON) - 1 + len(values)))
            columns = ", ".join(quoted(name) for name in (*COMMON[1:], *plan.kind.questions, "reasons"))
            return self.file.write(
                f"INSERT INTO {table} ({columns}) VALUES ({marks})",
                (plan.record_id, plan.case_id, head, int(plan.removed), *values),
            )
        wanted: dict[str, object] = {"head": head}
        if plan.row[2] != plan.case_id:
            wanted["case_id"] = plan.case_id
        if plan.row[4] != int(plan.removed):
            wanted["removed"] = int(plan.removed)
        names = (*plan.kind.questions, "reasons")
        old = plan.row[len(COMMON) :]
        wanted |= {name: new for name, new, was in zip(names, values, old, strict=True) if new != was}
        sets = ", ".join(f"{quoted(name)} = ?" for name in wanted)
        self.file.write(f"UPDATE {table} SET {sets} WHERE seq = ?", (*wanted.values(), plan.row[0]))
        return int(plan.row[0])


def _draft(plan: Plan) -> Draft:
    changes = changed_cells(plan.before, plan.after)
    case_id = plan.case_id if plan.new_case else None
    body = plan.whole_body if plan.found is None else change.salvaged_body(case_id, changes, *plan.found)
    return Draft(
        plan.kind.name, plan.record_id, plan.kind.schema, plan.action, changes, case_id, plan.bases, plan.author,
        plan.letter, body,
    )  # fmt: skip


def _head(plan: Plan) -> str:
    return "" if plan.row is None else str(plan.row[3])


def change_of(plan: Plan, entry: Entry) -> Change:
    """What a save did, for those who listen."""
    header = entry.header
    names = changed_cells(plan.before, plan.after)
    kind = plan.kind
    return Change(
        seq=entry.seq, hash=entry.hash.hex(), drawer=Drawer(header.drawer), kind=kind.name, record_id=plan.record_id,
        case_id=plan.case_id, author=header.author, time=moment(header.time), action=header.action,
        fields={n: (shown(kind, n, plan.before.get(n)), shown(kind, n, plan.after.get(n))) for n in names},
        signed=True, number=header.number, incarnation=header.incarnation, batch=header.batch,
    )  # fmt: skip

