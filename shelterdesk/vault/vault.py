"""An unlocked vault: save records, find them again, see who changed what."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from shelterdesk import paths
from shelterdesk.casework.gate_kinds import CopyRecord
from shelterdesk.casework.person import Name, Person
from shelterdesk.casework.record import Kind, Record, Value, kind_named, kind_of, new_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    CopyNeededError,
    DrawerClosedError,
    DrawerDamagedError,
    DrawerMissingError,
    DrawerRolledBackError,
    ShelterDeskError,
)
from shelterdesk.vault import case_list, change, history, rows, search
from shelterdesk.vault.case_list import CaseFilter, CasePage, CaseRow, Key, Sort
from shelterdesk.vault.change import Change, Saved
from shelterdesk.vault.columns import DRAWERS
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.key_file import OpenedKeys
from shelterdesk.vault.lock import VaultLock
from shelterdesk.vault.log import Writer
from shelterdesk.vault.membership import Member
from shelterdesk.vault.open_drawer import OpenDrawer, Position, open_drawer, rolled_back
from shelterdesk.vault.places import refuse_network_share
from shelterdesk.vault.save import Scribe
from shelterdesk.vault.search import Hit
from shelterdesk.vault.witness import Witness, machine_id


R = TypeVar("R", bound=Record)

_SCANNED_MATCHES = 5000
_MANY = 100_000


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Vault:
    """An unlocked vault with all drawers its member holds. Belongs to the thread that opened it.

    Drawers that could not be opened are in ``problems``; the others work. Raises ``VaultInUseError``,
    ``NetworkShareError``, ``VaultTooNewError``, ``KeyFileOutdatedError``, and the first problem
    if no drawer opens at all.
    """

    def __init__(
        self, folder: Path, keys: OpenedKeys, data_folder: Path | None = None, *,
        accept_rollback: frozenset[Drawer] = frozenset(), clock: Callable[[], datetime] = _utc_now,
        wait_for_lock: float = 0.0,
    ) -> None:  # fmt: skip
        refuse_network_share(folder)
        self.folder = folder
        self.keys = keys
        self.now = clock
        self.problems: tuple[ShelterDeskError, ...] = ()
        self._drawers: dict[Drawer, OpenDrawer] = {}
        self._copied = keys.practice
        self._lock = VaultLock(folder)
        self._lock.wait(wait_for_lock) if wait_for_lock else self._lock.acquire()
        try:
            self._open(data_folder or paths.user_data(), accept_rollback)
        except BaseException:
            self._let_go()
            raise

    # --- opening and closing ------------------------------------------------------------------------

    def _open(self, data_folder: Path, accepted: frozenset[Drawer]) -> None:
        keys = self.keys
        self._witness = Witness(data_folder, keys.vault_id, keys.drawer_keys[Drawer.GATE])
        self._machine = machine_id()
        seen = self._witness.read()
        known = seen if seen is not None and seen.machine == self._machine else None
        self._witnessed = known is not None and not accepted
        incarnation = known.incarnation if known is not None and not accepted else new_id()
        writer = Writer(keys.vault_id, incarnation, keys.membership, keys.me.id, keys.identity)
        for drawer in DRAWERS:
            if drawer in keys.drawer_keys:
                heads = known.heads if known else {}
                witnessed = Position(*heads[drawer]) if drawer in heads else None
                self._open_one(drawer, writer, witnessed, accepted)
            elif drawer in keys.lost and drawer in keys.me.holds:
                self._note(DrawerDamagedError(drawer, "key"))
        if not self._drawers:
            raise self.problems[0]

    def _open_one(
        self, drawer: Drawer, writer: Writer, witnessed: Position | None, accepted: frozenset[Drawer]
    ) -> None:
        try:
            opened = open_drawer(self.folder, self.keys, drawer, writer)
        except (DrawerMissingError, DrawerDamagedError) as found:
            self._note(found)
            return
        problem = rolled_back(opened, witnessed)
        if problem is not None and drawer not in accepted:
            self._note(problem)
        if isinstance(problem, DrawerRolledBackError) and drawer not in accepted:
            opened.close()
            return
        opened.allow_writing(self.keys, self.now)
        self._drawers[drawer] = opened

    def _note(self, problem: ShelterDeskError) -> None:
        self.problems = (*self.problems, problem)

    def close(self) -> None:
        """Checkpoint, anchor, witness, and give the lock back. The object is of no use afterwards."""
        try:
            if any(opened.position.seq for opened in self._drawers.values()):
                self._checkpoint_all()
        finally:
            self._let_go()

    def _checkpoint_all(self) -> None:
        now = self.now()
        for opened in self._drawers.values():
            opened.checkpoint(now)
            opened.drop_anchor(now)
        self._bear_witness()

    def _let_go(self) -> None:
        for opened in self._drawers.values():
            opened.close()
        self._drawers = {}
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # --- who and what -------------------------------------------------------------------------------

    @property
    def me(self) -> Member:
        """The member who unlocked."""
        return self.keys.me

    @property
    def members(self) -> dict[str, Member]:
        """All members, by id; those who left are no longer ``active``."""
        return dict(self.keys.members)

    @property
    def practice(self) -> bool:
        """Whether all of this is invented."""
        return self.keys.practice

    @property
    def drawers(self) -> frozenset[Drawer]:
        """The drawers that are open."""
        return frozenset(self._drawers)

    def alias_of(self, member_id: str) -> str:
        """What a member is called; the id itself where nobody of that id is known."""
        member = self.keys.members.get(member_id)
        return member.alias if member else member_id

    def file(self, drawer: Drawer) -> DrawerFile:
        """The open drawer; raises ``DrawerClosedError``."""
        return self._opened(drawer).file

    def _opened(self, drawer: Drawer) -> OpenDrawer:
        try:
            return self._drawers[drawer]
        except KeyError:
            raise DrawerClosedError(drawer) from None

    def _scribe(self, drawer: Drawer) -> Scribe:
        scribe = self._opened(drawer).scribe
        if scribe is None:
            raise DrawerClosedError(drawer)
        return scribe

    # --- writing ------------------------------------------------------------------------------------

    def save(self, *records: Record, batch: str = "") -> Saved:
        """Keep records of one drawer in one transaction; returns once they are on the disk.

        Unchanged records make no change. A record read earlier than somebody else's change merges by
        field group. Raises ``NotYourKindError``, ``DrawerClosedError``, ``EditConflictError``,
        ``AppendOnlyError``, ``RecordGoneError``, ``CopyNeededError``, ``BusyError``, ``DiskFullError``,
        ``ReadOnlyError``, ``WriteFailedError``; then nothing was saved.
        """
        if not records:
            return Saved()
        drawers = {kind_of(record).drawer for record in records}
        if len(drawers) > 1:
            raise ValueError("one save, one drawer: no transaction spans two")
        drawer = drawers.pop()
        self._check_copy(records)
        return self._written(drawer, lambda scribe: scribe.save(records, batch))

    def remove(self, record: Record) -> Saved:
        """Put a record into the bin."""
        return self._written(kind_of(record).drawer, lambda scribe: scribe.remove(record))

    def restore(self, kind: Kind | type[Record] | str, record_id: str) -> Saved:
        """Take a record out of the bin; raises ``CannotUndoError`` for guarded kinds."""
        found = _kind(kind)
        return self._written(found.drawer, lambda scribe: scribe.restore(found, record_id))

    def undo(self, undone: Change) -> Saved:
        """Take a change back as a new change: only what nobody changed since; raises ``CannotUndoError``."""
        kind = kind_named(undone.kind)
        plan = history.undo_of(self.file(kind.drawer), self.keys.vault_id, undone)
        if plan.action == change.RESTORED:
            return self.restore(kind, undone.record_id)
        if plan.action == change.UNDONE:
            return self._written(kind.drawer, lambda scribe: scribe.put_back(kind, undone.record_id, plan.fields))
        row = self.get(kind, undone.record_id)
        return self.remove(row) if row is not None else Saved()

    def _written(self, drawer: Drawer, write: Callable[[Scribe], Saved]) -> Saved:
        opened, scribe = self._opened(drawer), self._scribe(drawer)
        if not self._witnessed:
            self._bear_witness()
            self._witnessed = True
        saved = write(scribe)
        try:
            opened.saved(saved, self.now())
        except ShelterDeskError as problem:  # the save itself is safe on the disk; only its anchor is late
            self._note(problem)
        return saved

    def _bear_witness(self) -> None:
        heads = {drawer.value: (o.position.seq, o.position.hash) for drawer, o in self._drawers.items()}
        incarnation = next(iter(self._drawers.values())).writer.incarnation
        self._witness.write(self._machine, incarnation, heads)

    def _check_copy(self, records: Sequence[Record]) -> None:
        if self._copied or not any(kind_of(record).name == "case" and not record.base for record in records):
            return
        self._copied = Drawer.GATE in self._drawers and bool(self.all(CopyRecord, limit=1))
        if not self._copied:
            raise CopyNeededError

    # --- reading ------------------------------------------------------------------------------------

    def get(self, kind: Kind | type[R] | str, record_id: str) -> R | None:
        """The record with this id; ``None`` if there is none or it lies in the bin."""
        found = _kind(kind)
        return rows.get(self.file(found.drawer), found.record, record_id)  # type: ignore[return-value]

    def of_case(self, record: type[R], case_id: str) -> list[R]:
        """A case's records of one kind, in the order they came."""
        return rows.of_case(self.file(kind_of(record).drawer), record, case_id)

    def all(self, record: type[R], limit: int = _MANY) -> list[R]:
        """The newest ``limit`` records of a kind, in the order they came."""
        return rows.all_of(self.file(kind_of(record).drawer), record, limit)

    def find(self, record: type[R], **wanted: Value) -> list[R]:
        """Records whose fields (or ``case_id``) hold exactly these values."""
        return rows.find(self.file(kind_of(record).drawer), record, wanted)

    def removed(self, record: type[R], limit: int = 200) -> list[R]:
        """What lies in the bin, newest first."""
        return rows.removed(self.file(kind_of(record).drawer), record, limit)

    # --- history ------------------------------------------------------------------------------------

    def history(self, kind: Kind | type[Record] | str, record_id: str) -> list[Change]:
        """A record's changes, newest first, with every field before and after."""
        found = _kind(kind)
        return history.history(self.file(found.drawer), self.keys.vault_id, self.keys.members, found, record_id)

    def provenance(self, record: Record) -> dict[str, tuple[str, datetime]]:
        """Field → (id of the member who last answered it, when)."""
        kind = kind_of(record)
        return history.provenance(self.file(kind.drawer), self.keys.vault_id, kind, record.id)

    def last_saved(self) -> tuple[datetime, str, int] | None:
        """When and by whom (member id) something was last saved in an open drawer, and its number in that log."""
        newest = None
        for opened in self._drawers.values():
            row = opened.file.one("SELECT time, author, seq FROM log ORDER BY seq DESC LIMIT 1")
            if row and (newest is None or row[0] > newest[0]):
                newest = (row[0], opened.file.text(row[1]), row[2])
        return None if newest is None else (change.moment(newest[0]), newest[1], newest[2])

    # --- finding ------------------------------------------------------------------------------------

    def cases(
        self, wanted: CaseFilter = CaseFilter(), after: Key | None = None, limit: int = case_list.PAGE, sort: Sort = "opened"
    ) -> CasePage:
        """A page of the list of cases; empty for those who do not hold the casework drawer."""
        if case_list.DRAWER not in self._drawers:
            return CasePage((), None)
        return case_list.page(self.file(case_list.DRAWER), wanted, after, limit, sort)

    def case_count(self, wanted: CaseFilter = CaseFilter()) -> int:
        """How many cases pass the filter."""
        return case_list.count(self.file(case_list.DRAWER), wanted) if case_list.DRAWER in self._drawers else 0

    def display_names(self, case_ids: Iterable[str]) -> dict[str, str]:
        """Case → the name to show for it, only for cases with one; asked for when somebody wants to see names."""
        names: dict[str, str] = {}
        if case_list.DRAWER not in self._drawers:
            return names
        for case_id in case_ids:
            for person in self.of_case(Person, case_id):
                whole = [person.first_name, person.patronymic, person.surname]
                names[case_id] = " ".join(part for part in whole if part) or person.called or ""
            if not names.get(case_id):
                names[case_id] = next((n.full_name for n in self.of_case(Name, case_id) if n.full_name), "")
        return {case_id: name for case_id, name in names.items() if name}

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """The best hits of all open drawers: exact names, beginnings of names, notes; newest first in each."""
        found = [
            (hit, drawer) for drawer, opened in self._drawers.items() for hit in search.find(opened.file, text, limit)
        ]
        found.sort(key=lambda pair: (pair[0].rank, -pair[0].time))
        del found[limit:]
        words = {
            drawer: search.snippets(self.file(drawer), [hit for hit, at in found if at == drawer], text)
            for drawer in {drawer for _, drawer in found}
        }
        return [
            Hit(
                drawer, hit.kind, hit.record_id, hit.case_id, hit.rank != search.NOTE,
                words[drawer].get((hit.kind, hit.record_id), ""),
            )
            for hit, drawer in found
        ]  # fmt: skip

    def search_cases(self, text: str, wanted: CaseFilter = CaseFilter(), limit: int = 200) -> tuple[CaseRow, ...]:
        """The cases in which something matches, best first, among those that pass the filter."""
        if case_list.DRAWER not in self._drawers:
            return ()
        tokens = search.tokens_of(text)
        if not tokens:
            return self.cases(wanted, limit=limit).rows
        scanned = limit * 2 if wanted == CaseFilter() else _SCANNED_MATCHES
        listed: dict[str, CaseRow] = {}
        for _, expression in search.queries(tokens):
            for opened in self._drawers.values():
                ids = [i for i in search.case_ids(opened.file, expression, scanned) if i not in listed]
                rows_found = case_list.by_ids(self.file(case_list.DRAWER), ids, wanted, limit - len(listed))
                listed.update({row.id: row for row in rows_found})
            if len(listed) >= limit:
                break
        return tuple(listed.values())[:limit]


def _kind(kind: Kind | type[Record] | str) -> Kind:
    if isinstance(kind, Kind):
        return kind
    return kind_named(kind) if isinstance(kind, str) else kind_of(kind)
