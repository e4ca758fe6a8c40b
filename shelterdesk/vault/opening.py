"""The drawers of a vault as they are opened and closed, also when they get new keys while work goes on."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from shelterdesk.casework.record import KINDS, new_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    Cancelled,
    DiskFullError,
    DrawerClosedError,
    DrawerDamagedError,
    DrawerMissingError,
    DrawerRolledBackError,
    KeyFilePutBackError,
    OldKeyError,
    ShelterDeskError,
    WriteFailedError,
)
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import erasure_plan, key_file, membership, rekey
from shelterdesk.vault.columns import DRAWERS
from shelterdesk.vault.draft_file import DraftKey
from shelterdesk.vault.drafts import Drafts, own_key
from shelterdesk.vault.key_contents import OpenedKeys
from shelterdesk.vault.key_revision import KeyRevision
from shelterdesk.vault.key_seals import NewDrawer
from shelterdesk.vault.log import Writer
from shelterdesk.vault.open_drawer import OpenDrawer, Position, open_drawer, rolled_back
from shelterdesk.vault.rekey import Staged
from shelterdesk.vault.restored import Origin, forget_mark, origin_of
from shelterdesk.vault.witness import Head
from shelterdesk.vault.writing import Writing

FULFILLED, NEW_KEY, LEFT, LAST_HOLDER, MERGED = "fulfilled", "new_key", "left", "last_holder", "merged"

_REVISION = "keys"
"""The gate's own small fact: the highest revision of the key file that this vault has seen."""


class Told(NamedTuple):
    """Something the program did by itself at this unlock, to be told: what, about whom, about which drawer.

    ``fulfilled``: a member or set of cards got the key that was promised. ``new_key``: a drawer got a new key
    after somebody lost it. ``left``: a membership ended by its date. ``last_holder``: it has ended, but nobody else
    opens that drawer, so the member's keys were left in place. ``merged``: two lists of members, made apart, are one
    again, and of both the stricter holds.
    """

    what: str
    member: str = ""
    drawer: str = ""


Act = Callable[[KeyRevision, Mapping[Drawer, NewDrawer], Mapping[str, int]], None]
"""What an act does to the key file: the revision, new keys of its drawers, the last number that counts per device."""


class Opening(Writing):
    """Opens drawers, notes those that cannot be, closes them; and changes keys in between."""

    def __init__(self, folder: Path, keys: OpenedKeys, data_folder: Path, clock: Callable[[], datetime]) -> None:
        super().__init__(folder, keys, data_folder, clock)
        self.told: tuple[Told, ...] = ()
        """What the program did by itself at this unlock."""
        self.origin: Origin | None = None
        """Where a vault that was restored came from, until somebody was told (``told_of_origin``)."""
        self._drafts: Drafts | None = None
        self._incarnation = ""

    # --- opening ------------------------------------------------------------------------------------

    def _recognise(self, accepted: frozenset[Drawer]) -> Mapping[str, Head]:
        """What this machine has seen of the vault; another machine, or an older copy accepted, begins a new history."""
        self.origin = origin_of(self.folder, self.keys.drawer_keys[Drawer.GATE])
        if self.origin is not None and accepted:
            self._witness.forget()
        seen = self._witness.read()
        known = seen if seen is not None and seen.machine == self._machine else None
        self._witnessed = known is not None and not accepted
        self._incarnation = known.incarnation if known is not None and not accepted else new_id()
        return known.heads if known is not None else {}

    def _open_drawers(self, heads: Mapping[str, Head], accepted: frozenset[Drawer]) -> None:
        keys = self.keys
        writer = Writer(keys.vault_id, self._incarnation, keys.membership, keys.me.id, keys.identity)
        for drawer in [*DRAWERS, *sorted(drawer for drawer in keys.file_of if drawer.sealed_case)]:
            if drawer in keys.drawer_keys:
                witnessed = Position(*heads[drawer]) if drawer in heads else None
                self._open_one(drawer, writer, witnessed, accepted)
            elif drawer in keys.lost and drawer in keys.chain.held_by(keys.me):
                self._note(DrawerDamagedError(drawer, "key"))

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
            late = self._keep_erased(opened)
        except ShelterDeskError as found:  # what was erased is not shown, not even on a disk that cannot be written
            self._note(found)
            opened.close()
            return
        if late is not None:
            self._note(late)
        self._drawers[drawer] = opened
        if problem is not None and drawer is Drawer.GATE:
            self._expect_projection(*self._sources())

    def _keep_erased(self, opened: OpenDrawer) -> ShelterDeskError | None:
        try:
            return erasure_plan.keep_erased(self, opened)
        except DiskFullError:
            if not self._ballast.release():
                raise
            return erasure_plan.keep_erased(self, opened)

    def told_of_origin(self) -> None:
        """Somebody knows now that this was restored, and what is not in it; raises what writing raises."""
        forget_mark(self.folder)
        self.origin = None

    # --- closing ------------------------------------------------------------------------------------

    def _end_session(self) -> None:
        """What shortens the next unlock. All that was saved is safe without, so a stick pulled out stops nothing."""
        if not any(opened.position.seq for opened in self._drawers.values()):
            return
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

    def _close_drawers(self) -> None:
        try:
            for opened in self._drawers.values():
                opened.close()
        finally:
            self._drawers = {}

    # --- drafts -------------------------------------------------------------------------------------

    @property
    def drafts(self) -> Drafts:
        """What was typed and not yet saved; its writer thread starts with the first use."""
        if self._drafts is None:
            self._drafts = Drafts(
                self.folder, self._draft_key, self.me.id, own_key(self.keys.identity), place_of=self._draft_place,
                drawers=lambda: self.keys.drawer_keys, ballast=self._ballast, clock=self.now,
            )  # fmt: skip
            self._drafts.erase(erasure_plan.is_gone(self))
        return self._drafts

    def drafts_held(self) -> AbstractContextManager[None]:
        """No draft is written meanwhile; afterwards those that lie there are found under the keys of then."""
        return self._drafts.held() if self._drafts is not None else nullcontext()

    def _draft_place(self, key: DraftKey) -> Drawer:
        """Where a draft belongs: a form says the drawer of its kind, and its case may be sealed."""
        kind = KINDS.get(key.kind)
        return key.drawer if kind is None else self.place_of(kind, key.case_id)

    def _draft_key(self, drawer: Drawer) -> bytes:
        try:
            return self.keys.drawer_keys[drawer]
        except KeyError:
            raise DrawerClosedError(drawer) from None

    # --- keys ---------------------------------------------------------------------------------------

    def change_keys(
        self, act: Act, drawers: Collection[Drawer] = (), staged: Sequence[Staged] = (), progress: Progress = silent
    ) -> None:
        """Change the key file, with new keys for these open drawers, and go on working under what it then says.

        ``staged``: copies that ``rekey.stage`` made before, so that this is quick. Either all of it happens or
        nothing; a crash in between is made good at the next unlock. Raises what ``act`` and writing raise.
        """
        self._end_session()
        with self.drafts_held():
            try:
                ready = rekey.ready(self.folder, self.keys, drawers, staged, progress)
                last = rekey.last_numbers(self.folder, self.keys, self._drawers, self._incarnation)
                revision = KeyRevision.for_member(self.folder, self.keys)
                act(revision, {one.drawer: one.new for one in ready}, last)
                revision.write(destroying=True)
            finally:
                self._go_on()

    def keys_changed(self) -> None:
        """Go on under the key file as it lies there now, after it was changed elsewhere in this process."""
        self._end_session()
        with self.drafts_held():
            self._go_on()

    def _go_on(self) -> None:
        """Whatever became of a change: the key file tells; drawers are brought in line with it and opened again."""
        heads: dict[str, Head] = {
            drawer.value: (one.position.seq, one.position.hash) for drawer, one in self._drawers.items()
        }  # fmt: skip
        self._close_drawers()
        self.keys = key_file.read_again(self.folder, self.keys)
        rekey.settle(self.folder, self.keys.chain)
        self._witness_under_new_key()
        self._open_drawers(heads, frozenset())
        self._mind_revision()

    def _witness_under_new_key(self) -> None:
        """The witness is found by the gate's key: without it the next session only begins a new history."""
        try:
            self._witness = self._witness.moved(self.keys.vault_id, self.keys.drawer_keys[Drawer.GATE])
        except ShelterDeskError as problem:
            self._note(problem)

    def _merge_branches(self) -> None:
        """Two statements of one number, made on two devices: an administrator's unlock joins what follows from both."""
        if not self.me.administrator or len(self.keys.chain.heads) < 2:
            return
        try:
            revision = KeyRevision.for_member(self.folder, self.keys)
            revision.state(membership.MERGE, self.keys.identity, self.me.id)
            self.keys = revision.write()
            self.told += (Told(MERGED),)
        except ShelterDeskError as problem:  # both are kept, and the stricter holds all the same
            self._note(problem)

    def _give_due_keys(self, progress: Progress) -> None:
        """New keys for drawers that somebody lost, before anything in them is seen."""
        chain = self.keys.chain
        due = chain.due & set(self.keys.drawer_keys) & chain.held_by(chain.members[self.me.id])
        if not due:
            return
        try:
            self.keys = rekey.give_new_keys(self.folder, self.keys, due, self._incarnation, progress)
        except Cancelled:
            raise  # nothing is seen under the old key because somebody was impatient
        except ShelterDeskError:  # a full or read-only disk must not keep anybody out
            self.keys = key_file.read_again(self.folder, self.keys)
        failed = due & self.keys.chain.due
        for drawer in sorted(failed):
            self._note(OldKeyError(drawer))
        self.told += tuple(Told(NEW_KEY, "", drawer) for drawer in sorted(due - failed))
        self._witness_under_new_key()

    def _mind_revision(self) -> None:
        """An older key file with the same membership, put back with an older passphrase, is told and not refused."""
        if Drawer.GATE not in self._drawers:
            return
        gate = self.file(Drawer.GATE)
        seen = int.from_bytes(gate.meta(_REVISION), "big")
        if self.keys.revision < seen:
            self._note(KeyFilePutBackError(self.keys.revision, seen))
        elif self.keys.revision > seen:
            try:
                with gate.transaction():
                    gate.set_meta(_REVISION, self.keys.revision.to_bytes(8, "big"))
            except ShelterDeskError as problem:
                self._note(problem)


def all_older(problems: Sequence[ShelterDeskError]) -> ShelterDeskError:
    """The first of the problems that kept every drawer shut; of older drawers it names the others as well."""
    first, *rest = problems
    if isinstance(first, DrawerRolledBackError):
        return replace(first, others=tuple(one for one in rest if isinstance(one, DrawerRolledBackError)))
    return first
