"""An unlocked vault: save records, find them again, see who changed what."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from shelterdesk import paths
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import MembershipExpiredError, ShelterDeskError
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import attached, card_cover, erasure_plan, rekey, sealed, staffing
from shelterdesk.vault.key_contents import OpenedKeys
from shelterdesk.vault.key_revision import KeyRevision
from shelterdesk.vault.lock import VaultLock
from shelterdesk.vault.opening import FULFILLED, Opening, Told, all_older
from shelterdesk.vault.places import refuse_network_share
from shelterdesk.vault.whole_file import remove_unfinished


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Vault(Opening):
    """An unlocked vault with all drawers its member holds. Belongs to the thread that opened it.

    Drawers that could not be opened are in ``problems``; the others work. ``progress`` is told where a drawer gets
    a new key first. Raises ``VaultInUseError``, ``NetworkShareError``, ``VaultTooNewError``,
    ``KeyFileOutdatedError``, ``MembershipExpiredError``, and the first problem if no drawer opens at all.
    """

    def __init__(
        self, folder: Path, keys: OpenedKeys, data_folder: Path | None = None, *,
        accept_rollback: frozenset[Drawer] = frozenset(), clock: Callable[[], datetime] = _utc_now,
        wait_for_lock: float = 0.0, progress: Progress = silent,
    ) -> None:  # fmt: skip
        refuse_network_share(folder)
        super().__init__(folder, keys, data_folder or paths.user_data(), clock)
        self._lock = VaultLock(folder)
        self._lock.wait(wait_for_lock) if wait_for_lock else self._lock.acquire()
        try:
            self._open(accept_rollback, progress)
        except BaseException:
            self._let_go()
            raise

    # --- opening and closing ------------------------------------------------------------------------

    def _open(self, accepted: frozenset[Drawer], progress: Progress) -> None:
        heads = self._recognise(accepted)
        try:
            rekey.settle(self.folder, self.keys.chain)
        except ShelterDeskError as problem:  # what does not wait for it opens all the same
            self._note(problem)
        self._merge_branches()
        self._give_due_keys(progress)
        self._open_drawers(heads, accepted)
        if not self._drawers:
            raise all_older(self.problems)
        if staffing.has_ended(self, self.me):
            raise MembershipExpiredError(self.me.until)
        self._settle()

    def _settle(self) -> None:
        """What waited for a holder: promised keys, letters, a gate behind its sources, room kept back on the disk."""
        for duty in (
            self._fulfil_promises, self._mind_revision, self.file_letters, self._obey_orders, self._move_sealed,
            self._project_gate, self._end_memberships, self._cover_by_cards, self._tidy, self._sweep_files,
        ):  # fmt: skip
            try:
                duty()
            except ShelterDeskError as problem:  # a full or read-only disk must not keep anybody out
                self._note(problem)

    def _fulfil_promises(self) -> None:
        if not any(drawer in self.keys.drawer_keys for _, drawer in self.keys.promised):
            return
        revision = KeyRevision.for_member(self.folder, self.keys)
        if done := revision.fulfil():
            self.keys = revision.write()
            self.told += tuple(Told(FULFILLED, recipient, drawer) for recipient, drawer in done)

    def _cover_by_cards(self) -> None:
        """Drawers that came to be after the recovery cards are meant for them as well."""
        if self.me.administrator:
            self.keys = card_cover.cover(self.folder, self.keys)

    def _end_memberships(self) -> None:
        """Memberships that have ended by their date end for good when an administrator unlocks."""
        if self.me.administrator:
            self.told += staffing.end_by_date(self)

    def _obey_orders(self) -> None:
        """Erase what two people decided to erase while this drawer's holder was not here."""
        again = {letter.record.case_id for letter in self.post.letters}
        erasure_plan.obey(self, erasure_plan.agreed(self), again)

    def _move_sealed(self) -> None:
        """What lies of sealed cases in ordinary drawers moves over: written before, handed in since, or put back."""
        sealed.move_over(self)

    def _tidy(self) -> None:
        """Delete what killed processes left half written, and keep room back for the day the disk is full."""
        for folder in (self.folder, self.folder / "letters"):
            remove_unfinished(folder)
        self._ballast.ensure()

    def _sweep_files(self) -> None:
        """Files that were attached to nothing, because a process was killed, or to what is gone."""
        for opened in self._drawers.values():
            attached.sweep(opened.file, opened.attachments, self.now())

    def close(self) -> None:
        """Flush drafts, checkpoint, anchor, witness, and give the lock back. The object is of no use afterwards."""
        try:
            if self._drafts is not None:
                self._drafts.close()
            self._end_session()
        finally:
            self._let_go()

    def _let_go(self) -> None:
        try:
            self._close_drawers()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
