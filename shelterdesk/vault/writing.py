"""The writing half of a vault: records into their drawers, secrets into the gate, letters into the slot."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from shelterdesk.casework.gate_kinds import CopyRecord
from shelterdesk.casework.record import Kind, Record, kind_named, kind_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import CopyNeededError, DiskFullError, DrawerClosedError, GateClosedError, ShelterDeskError
from shelterdesk.vault import change, gate, history, projection
from shelterdesk.vault.attachments import Attachments
from shelterdesk.vault.ballast import Ballast
from shelterdesk.vault.change import Change, HandedIn, Saved
from shelterdesk.vault.key_contents import OpenedKeys
from shelterdesk.vault.letters import Author, Letter, Letters, Post, slot_keys
from shelterdesk.vault.reading import Reading, kind_from
from shelterdesk.vault.reads import ReadLog
from shelterdesk.vault.save import Moving, Scribe
from shelterdesk.vault.witness import Witness, machine_id


class Writing(Reading):
    """What writes into open drawers and beside them; ``Vault`` opens and closes them."""

    def __init__(self, folder: Path, keys: OpenedKeys, data_folder: Path, clock: Callable[[], datetime]) -> None:
        super().__init__(keys, clock)
        self.folder = folder
        self.read_log = ReadLog(lambda: self._drawers, clock, self._bear_first_witness)
        """Who opened what."""
        self.letters = Letters(folder, keys.vault_id)
        self.post = Post((), (), 0)
        """What lay in the letter slot at unlock, and what was filed since."""
        self._copied = keys.practice
        self._ballast = Ballast(folder)
        self._behind: set[Drawer] = set()
        """Sources that the gate may lack something of."""
        self._machine = machine_id()
        self._witness = Witness(data_folder, keys.vault_id, keys.drawer_keys[Drawer.GATE])
        self._witnessed = False

    def _note(self, problem: ShelterDeskError) -> None:
        if problem not in self.problems:
            self.problems = (*self.problems, problem)

    # --- what lies beside the drawers ----------------------------------------------------------------

    def attachments(self, drawer: Drawer) -> Attachments:
        """The sealed files of an open drawer; raises ``DrawerClosedError``."""
        return self._opened(drawer).attachments

    def hand_in(self, record: Record) -> str:
        """Put a record into the letter slot of a drawer that is not mine; returns the letter's name."""
        author = Author(self.me.id, self.me.roles, self.keys.membership, self.keys.identity)
        drawer = self.place_of(kind_of(record), record.case_id)
        return self.letters.write(record, self.keys.drawer_receiving[drawer], author, self.now(), drawer)

    def file_letters(self) -> None:
        """File what lies in the letter slot for open drawers; what it was is in ``post``."""
        if not self.letters.count():
            return
        receiving = {drawer: slot_keys(opened.file) for drawer, opened in self._drawers.items()}
        found = self.letters.waiting(receiving, self.keys.members, self.keys.chain.removed_at)
        self.post = replace(found, letters=self.post.letters + found.letters)
        for letter in found.letters:
            proof = HandedIn(letter.signed, letter.signature)
            self._written(letter.drawer, partial(_file_letter, letter=letter, proof=proof))
            self.letters.filed(letter.name)

    def require_gate(self) -> None:
        """Raises ``GateClosedError`` unless the gate is there, whole, newest and complete: else nothing may leave."""
        gate.require_open(self.drawers, self.problems)
        if self._behind or projection.is_behind(self.file(Drawer.GATE)):
            raise GateClosedError

    def _project_gate(self) -> Saved:
        """Bring the gate in line with the open drawers it is projected from; does nothing where it is not open."""
        changes: list[Change] = []
        if Drawer.GATE not in self._drawers:
            return Saved()
        gate_file, gate_key = self.file(Drawer.GATE), self.keys.drawer_keys[Drawer.GATE]
        for source in [source for source in (*self._sources(), Drawer.CLINICAL) if source in self._drawers]:
            step = projection.step_of(gate_file, self.file(source), gate_key)
            changes += self._written(Drawer.GATE, partial(Scribe.save, records=step.save)).changes if step.save else ()
            for record in step.remove:
                changes += self._written(Drawer.GATE, partial(_remove, record=record)).changes
            if source is not Drawer.CLINICAL:
                projection.mark(gate_file, behind=False, source=source)
                self._behind.discard(source)
        return Saved(tuple(changes))

    def _sources(self) -> list[Drawer]:
        """The drawers without which the gate is not complete, open or not."""
        sealed = [drawer for drawer in self.keys.chain.drawers if drawer.sealed_case]
        return [Drawer.PROTECTION, *sorted(sealed)]

    def _expect_projection(self, *sources: Drawer) -> None:
        """From here until a projection is done the gate counts as behind these sources, also after a crash."""
        self._behind |= set(sources)
        for source in sources if Drawer.GATE in self._drawers else ():
            try:
                projection.mark(self.file(Drawer.GATE), behind=True, source=source)
            except ShelterDeskError as problem:  # what is about to be saved counts more; this session remembers
                self._note(problem)

    # --- writing ------------------------------------------------------------------------------------

    def note_read(self, *records: Record) -> None:
        """Note in the read log that these sheets were opened; a disk that refuses keeps nobody from reading."""
        try:
            self.read_log.note(lambda record: self.place_of(kind_of(record), record.case_id), records)
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
        drawers = {self.place_of(kind_of(record), record.case_id) for record in records}
        if len(drawers) > 1:
            raise ValueError("one save, one drawer: no transaction spans two")
        drawer = drawers.pop()
        self._check_copy(records)
        return self._projected(self._written(drawer, lambda scribe: scribe.save(records, batch)))

    def _projected(self, saved: Saved) -> Saved:
        """Carry what was saved behind the gate into the gate; a failure there is made good at the next unlock."""
        if not self._behind and not saved.kinds & projection.UNMARKED:
            return saved
        try:
            return Saved(saved.changes + self._project_gate().changes, saved.records)
        except ShelterDeskError as problem:
            self._note(problem)
            return saved

    def remove(self, *records: Record) -> Saved:
        """Put records of one drawer into the bin, in one transaction."""
        (drawer,) = {self.place_of(kind_of(record), record.case_id) for record in records}
        return self._projected(self._written(drawer, lambda scribe: scribe.remove(*records)))

    def restore(self, kind: Kind | type[Record] | str, record_id: str) -> Saved:
        """Take a record out of the bin; raises ``CannotUndoError`` for guarded kinds."""
        found = kind_from(kind)
        place = self._where(found, record_id)
        return self._projected(self._written(place, lambda scribe: scribe.restore(found, record_id)))

    def undo(self, undone: Change) -> Saved:
        """Take a change back as a new change: only what nobody changed since; raises ``CannotUndoError``."""
        kind = kind_named(undone.kind)
        place = self._where(kind, undone.record_id)
        plan = history.undo_of(self.file(place), self.keys.vault_id, undone)
        if plan.action == change.RESTORED:
            return self.restore(kind, undone.record_id)
        if plan.action == change.UNDONE:
            return self._projected(
                self._written(place, lambda scribe: scribe.put_back(kind, undone.record_id, plan.fields))
            )
        row = self.get(kind, undone.record_id)
        return self.remove(row) if row is not None else Saved()

    def _written(self, drawer: Drawer, write: Callable[[Scribe], Saved]) -> Saved:
        opened, scribe = self._opened(drawer), self._scribe(drawer)
        if drawer is Drawer.PROTECTION or drawer.sealed_case:
            self._expect_projection(drawer)
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

    def take_in(self, drawer: Drawer, moving: Sequence[Moving]) -> Saved:
        """Take records over into an open drawer, as ``Scribe.move_in`` does."""
        return self._projected(self._written(drawer, lambda scribe: scribe.move_in(moving)))

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
