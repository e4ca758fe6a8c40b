"""An unlocked vault: save records, find them again, see who changed what."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from shelterdesk import paths
from shelterdesk.casework.gate_kinds import CopyRecord
from shelterdesk.casework.record import Kind, Record, kind_named, kind_of, new_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.identity import ReceivingKey
from shelterdesk.errors import (
    CopyNeededError,
    DiskFullError,
    DrawerClosedError,
    DrawerDamagedError,
    DrawerMissingError,
    DrawerRolledBackError,
    GateClosedError,
    ShelterDeskError,
    WriteFailedError,
)
from shelterdesk.vault import change, erasure_plan, gate, history, projection
from shelterdesk.vault.attachments import Attachments
from shelterdesk.vault.ballast import Ballast
from shelterdesk.vault.change import Change, HandedIn, Saved
from shelterdesk.vault.columns import DRAWERS
from shelterdesk.vault.drafts import Drafts, own_key
from shelterdesk.vault.founding import RECEIVING
from shelterdesk.vault.key_file import OpenedKeys, fulfil_promises
from shelterdesk.vault.letters import Author, Letter, Letters, Post
from shelterdesk.vault.lock import VaultLock
from shelterdesk.vault.log import Writer
from shelterdesk.vault.open_drawer import Position, open_drawer, rolled_back
from shelterdesk.vault.places import refuse_network_share
from shelterdesk.vault.reading import Reading, kind_from
from shelterdesk.vault.reads import ReadLog
from shelterdesk.vault.restored import Origin, forget_mark, origin_of
from shelterdesk.vault.save import Scribe
from shelterdesk.vault.whole_file import remove_unfinished
from shelterdesk.vault.witness import Witness, machine_id


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Vault(Reading):
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
        super().__init__(keys, clock)
        self.folder = folder
        self._copied = keys.practice
        self._drafts: Drafts | None = None
        self._ballast = Ballast(folder)
        self._gate_behind = False
        self.read_log = ReadLog(lambda: self._drawers, clock, self._bear_first_witness)
        """Who opened what."""
        self.letters = Letters(folder, keys.vault_id)
        self.post = Post((), (), 0)
        """What lay in the letter slot at unlock."""
        self.origin: Origin | None = None
        """Where a vault that was restored came from, until somebody was told (``told_of_origin``)."""
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
        self.origin = origin_of(self.folder, keys.drawer_keys[Drawer.GATE])
        if self.origin is not None and accepted:
            self._witness.forget()
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
            elif drawer in keys.lost and drawer in keys.chain.held_by(keys.me):
                self._note(DrawerDamagedError(drawer, "key"))
        if not self._drawers:
            raise self.problems[0]
        self._settle()

    def _settle(self) -> None:
        """What waited for a holder: promised keys, letters, a gate behind its sources, room kept back on the disk."""
        for duty in (
            self._fulfil_promises, self._file_letters, self._obey_orders, self._project_gate, self._tidy,
        ):
            try:
                duty()
            except ShelterDeskError as problem:  # a full or read-only disk must not keep anybody out
                self._note(problem)

    def _open_one(
        self, drawer: Drawer, writer: Writer, witnessed: Position | None, accepted: frozenset[Drawer]
    ) -> None:
        try:
            opened = open_drawer(self.folder, self.keys, drawer, writer)
        except (DrawerMissingError, DrawerDamagedError) as found:
            self._note(found)
            return
        except WriteFailedError:  # a bad sector in one drawer must not keep the others shut
            self._note(DrawerDamagedError(drawer, self.keys.file_of[drawer]))
            return
        problem = rolled_back(opened, witnessed)
        if problem is not None and drawer not in accepted:
            self._note(problem)
        if isinstance(problem, DrawerRolledBackError) and drawer not in accepted:
            opened.close()
            return
        opened.allow_writing(self.keys, self.now)
        try:
            erasure_plan.keep_erased(self, opened)
        except ShelterDeskError as found:  # what was erased is not shown, not even on a disk that cannot be written
            self._note(found)
            opened.close()
            return
        self._drawers[drawer] = opened
        if problem is not None and drawer is Drawer.GATE:
            self._expect_projection()

    def _note(self, problem: ShelterDeskError) -> None:
        if problem not in self.problems:
            self.problems = (*self.problems, problem)

    def _tidy(self) -> None:
        """Delete what killed processes left half written, and keep room back for the day the disk is full."""
        for folder in (self.folder, self.folder / "letters"):
            remove_unfinished(folder)
        self._ballast.ensure()

    def _fulfil_promises(self) -> None:
        if any(drawer in self.keys.drawer_keys for _, drawer in self.keys.promised):
            fulfil_promises(self.folder, self.keys)

    def _file_letters(self) -> None:
        if not self.letters.count():
            return
        receiving = {
            drawer: ReceivingKey(secret)
            for drawer, opened in self._drawers.items()
            if (secret := opened.file.meta(RECEIVING))
        }
        self.post = self.letters.waiting(receiving, self.keys.members)
        for letter in self.post.letters:
            proof = HandedIn(letter.signed, letter.signature)
            self._written(letter.drawer, partial(_file_letter, letter=letter, proof=proof))
            self.letters.filed(letter.name)

    def _obey_orders(self) -> None:
        """Erase what two people decided to erase while this drawer's holder was not here."""
        again = {letter.record.case_id for letter in self.post.letters}
        erasure_plan.obey(self, erasure_plan.agreed(self), again)

    def _project_gate(self) -> Saved:
        """Bring the gate in line with what it is projected from; does nothing where either is not open."""
        if not {Drawer.GATE, Drawer.PROTECTION} <= self.drawers:
            return Saved()
        gate_file = self.file(Drawer.GATE)
        step = projection.step_of(gate_file, self.file(Drawer.PROTECTION), self.keys.drawer_keys[Drawer.GATE])
        changes = [*self._written(Drawer.GATE, lambda scribe: scribe.save(step.save)).changes] if step.save else []
        for record in step.remove:
            changes += self._written(Drawer.GATE, partial(_remove, record=record)).changes
        projection.mark(gate_file, behind=False)
        self._gate_behind = False
        return Saved(tuple(changes))

    def _expect_projection(self) -> None:
        """From here until a projection is done the gate counts as behind its sources, also after a crash."""
        self._gate_behind = True
        if Drawer.GATE in self._drawers:
            try:
                projection.mark(self.file(Drawer.GATE), behind=True)
            except ShelterDeskError as problem:  # what is about to be saved counts more; this session remembers
                self._note(problem)

    def close(self) -> None:
        """Flush drafts, checkpoint, anchor, witness, and give the lock back. The object is of no use afterwards."""
        try:
            if self._drafts is not None:
                self._drafts.close()
            if any(opened.position.seq for opened in self._drawers.values()):
                self._end_session()
        finally:
            self._let_go()

    def _end_session(self) -> None:
        """What shortens the next unlock. All that was saved is safe without, so a stick pulled out stops nothing."""
        now = self.now()
        for opened in self._drawers.values():
            for duty in (opened.checkpoint, opened.drop_anchor):
                try:
                    duty(now)
                except ShelterDeskError as problem:
                    self._note(problem)
        try:
            self._bear_witness()
        except ShelterDeskError as problem:
            self._note(problem)

    def _let_go(self) -> None:
        try:
            for opened in self._drawers.values():
                opened.close()
        finally:
            self._drawers = {}
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def told_of_origin(self) -> None:
        """Somebody knows now that this was restored, and what is not in it; raises what writing raises."""
        forget_mark(self.folder)
        self.origin = None

    # --- what lies beside the drawers ----------------------------------------------------------------

    @property
    def drafts(self) -> Drafts:
        """What was typed and not yet saved; its writer thread starts with the first use."""
        if self._drafts is None:
            self._drafts = Drafts(
                self.folder, self._draft_key, self.me.id, own_key(self.keys.identity),
                ballast=self._ballast, clock=self.now,
            )  # fmt: skip
            self._drafts.erase(erasure_plan.is_gone(self))
        return self._drafts

    def _draft_key(self, drawer: Drawer) -> bytes:
        try:
            return self.keys.drawer_keys[drawer]
        except KeyError:
            raise DrawerClosedError(drawer) from None

    def attachments(self, drawer: Drawer) -> Attachments:
        """The sealed files of an open drawer; raises ``DrawerClosedError``."""
        return Attachments(self.folder, self.file(drawer).path.stem)

    def hand_in(self, record: Record) -> str:
        """Put a record into the letter slot of a drawer that is not mine; returns the letter's name."""
        author = Author(self.me.id, self.me.roles, self.keys.membership, self.keys.identity)
        return self.letters.write(record, self.keys.drawer_receiving[kind_of(record).drawer], author, self.now())

    def require_gate(self) -> None:
        """Raises ``GateClosedError`` unless the gate is there, whole, newest and complete: else nothing may leave."""
        gate.require_open(self.drawers, self.problems)
        if self._gate_behind or projection.is_behind(self.file(Drawer.GATE)):
            raise GateClosedError

    # --- writing ------------------------------------------------------------------------------------

    def note_read(self, *records: Record) -> None:
        """Note in the read log that these sheets were opened; a disk that refuses keeps nobody from reading."""
        try:
            self.read_log.note(lambda record: kind_of(record).drawer, records)
        except ShelterDeskError as problem:
            self._note(problem)

    def display_names(self, case_ids: Iterable[str]) -> dict[str, str]:
        """Case → the name to show for it; asked for when somebody wants to see names, and noted in the read log."""
        found = self.named(case_ids)
        self.note_read(*(sheet for _, sheet in found.values()))
        return {case_id: name for case_id, (name, _) in found.items()}

    def _scribe(self, drawer: Drawer) -> Scribe:
        scribe = self._opened(drawer).scribe
        if scribe is None:
            raise DrawerClosedError(drawer)
        return scribe

    def save(self, *records: Record, batch: str = "") -> Saved:
        """Keep records of one drawer in one transaction; returns once they are on the disk.

        Unchanged records make no change. A record read earlier than somebody else's change merges by
        field group. Raises ``NotYourKindError``, ``DrawerClosedError``, ``EditConflictError``,
        ``AppendOnlyError``, ``RecordGoneError``, ``CopyNeededError``, ``BusyError``, ``DiskFullError``,
        ``ReadOnlyError``, ``WriteFailedError``; then nothing was saved (only after the last: nobody knows
        until the vault is opened again).
        """
        if not records:
            return Saved()
        drawers = {kind_of(record).drawer for record in records}
        if len(drawers) > 1:
            raise ValueError("one save, one drawer: no transaction spans two")
        drawer = drawers.pop()
        self._check_copy(records)
        return self._projected(self._written(drawer, lambda scribe: scribe.save(records, batch)))

    def _projected(self, saved: Saved) -> Saved:
        """Carry what was saved behind the gate into the gate; a failure there is made good at the next unlock."""
        if not self._gate_behind:
            return saved
        try:
            return Saved(saved.changes + self._project_gate().changes, saved.records)
        except ShelterDeskError as problem:
            self._note(problem)
            return saved

    def remove(self, *records: Record) -> Saved:
        """Put records of one drawer into the bin, in one transaction."""
        (drawer,) = {kind_of(record).drawer for record in records}
        return self._projected(self._written(drawer, lambda scribe: scribe.remove(*records)))

    def restore(self, kind: Kind | type[Record] | str, record_id: str) -> Saved:
        """Take a record out of the bin; raises ``CannotUndoError`` for guarded kinds."""
        found = kind_from(kind)
        return self._projected(self._written(found.drawer, lambda scribe: scribe.restore(found, record_id)))

    def undo(self, undone: Change) -> Saved:
        """Take a change back as a new change: only what nobody changed since; raises ``CannotUndoError``."""
        kind = kind_named(undone.kind)
        plan = history.undo_of(self.file(kind.drawer), self.keys.vault_id, undone)
        if plan.action == change.RESTORED:
            return self.restore(kind, undone.record_id)
        if plan.action == change.UNDONE:
            return self._projected(
                self._written(kind.drawer, lambda scribe: scribe.put_back(kind, undone.record_id, plan.fields))
            )
        row = self.get(kind, undone.record_id)
        return self.remove(row) if row is not None else Saved()

    def _written(self, drawer: Drawer, write: Callable[[Scribe], Saved]) -> Saved:
        opened, scribe = self._opened(drawer), self._scribe(drawer)
        if drawer is Drawer.PROTECTION:
            self._expect_projection()
        self._bear_first_witness()
        try:
            saved = write(scribe)
        except DiskFullError:
            if not self._ballast.release():
                raise
            saved = write(scribe)
        try:
            opened.saved(saved, self.now())
        except ShelterDeskError as problem:  # the save itself is safe on the disk; only its anchor is late
            self._note(problem)
        return saved

    def _bear_first_witness(self) -> None:
        """Before the first write of a session."""
        if not self._witnessed:
            self._witnessed = True
            try:
                self._bear_witness()
            except ShelterDeskError as problem:  # the next session then takes a new incarnation, which is safe
                self._note(problem)

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


def _remove(scribe: Scribe, record: Record) -> Saved:
    return scribe.remove(record)


def _file_letter(scribe: Scribe, letter: Letter, proof: HandedIn) -> Saved:
    return scribe.file_letter(letter.record, letter.author, proof)
