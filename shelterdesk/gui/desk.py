"""The open vault as the windows see it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from shelterdesk.casework.record import Kind, Record, kind_named
from shelterdesk.casework.roles import Drawer

if TYPE_CHECKING:
    from shelterdesk.vault.change import Change, Saved
    from shelterdesk.vault.draft_file import Draft, DraftKey
    from shelterdesk.vault.vault import Vault

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class UndoOffer:
    """What can be taken back for the next ten seconds: the act and the change that it made."""

    act: str
    """``saved``, ``removed``, ``restored`` or ``undone``; the window chooses the words."""
    kind: Kind
    change: "Change"


class Desk(QObject):
    """Saves for the windows and tells all of them what changed. Lives on the thread of its vault.

    Every method raises the vault's errors; the caller shows them beside the text that it keeps."""

    changed = Signal(object)
    """The ``Saved`` of what was just saved, removed, restored, undone or received."""
    undo_offered = Signal(object)
    """An ``UndoOffer``."""
    keys_changed = Signal()
    """Members, their rights or who holds which drawer are others than before."""

    def __init__(self, vault: "Vault", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.vault = vault

    def save(self, *records: Record, batch: str = "", offer_undo: bool = False) -> "Saved":
        """Keep records of one drawer in one transaction and let every window know."""
        saved = self.vault.save(*records, batch=batch)
        self._tell(saved, "saved" if offer_undo else "")
        return saved

    def remove(self, record: Record) -> "Saved":
        """Put a record into the recycle bin; offered back for ten seconds, kept in the bin after."""
        saved = self.vault.remove(record)
        self._tell(saved, "removed")
        return saved

    def restore(self, kind: str, record_id: str) -> "Saved":
        """Take a record out of the recycle bin."""
        saved = self.vault.restore(kind, record_id)
        self._tell(saved, "restored")
        return saved

    def undo(self, change: "Change") -> "Saved":
        """Take a change back by a new change; raises ``CannotUndoError`` where later ones touched it."""
        saved = self.vault.undo(change)
        self._tell(saved, "undone")
        return saved

    def take_keys(self) -> None:
        """The key file was written: work on with what it says now, and let every window know."""
        self.vault.keys_changed()
        self.keys_changed.emit()

    def note_read(self, records: Iterable[Record]) -> None:
        """Tell the read log which sheets are shown; what it does not note costs nothing."""
        self.vault.note_read(*records)

    def tell_keys(self) -> None:
        """Members, their rights or keys were changed through the vault: let every window know."""
        self.keys_changed.emit()

    def note_draft(self, key: "DraftKey", fields: Mapping[str, str], reasons: Mapping[str, str]) -> int:
        """Hand text as typed to the writer of drafts; returns at once, sealed within a second. The ticket
        goes to ``draft_done`` once just this text is saved."""
        return self.vault.drafts.note(key, fields, reasons)

    def draft_done(self, key: "DraftKey", ticket: int | None = None) -> None:
        """The record is saved: its draft may go, unless something was typed after the ticket."""
        self.vault.drafts.done(key, ticket)

    def discard_draft(self, draft_id: str) -> None:
        """Put a draft aside for thirty days, as its author wishes, or who takes over from one who left."""
        self.vault.drafts.discard(draft_id, self._left)

    def waiting_drafts(self) -> "list[Draft]":
        """Text not saved: one's own, and that of people who left, in drawers that are open here."""
        return self.vault.drafts.waiting(self._left)

    @property
    def _left(self) -> frozenset[str]:
        return frozenset(member.id for member in self.vault.members.values() if not member.active)

    def drafts_of(self, kind: str, record_id: str = "") -> "list[Draft]":
        """Drafts that wait for this person, of a kind and, where given, of one record."""
        return [
            draft
            for draft in self.waiting_drafts()
            if draft.key.kind == kind and (not record_id or draft.key.record_id == record_id)
        ]

    def opens(self, kind: Kind, case_id: str = "") -> bool:
        """Whether sheets of a kind can be opened: by the drawer of the kind, or by that of the sealed case."""
        return self.vault.place_of(kind, case_id) in self.vault.drawers

    def may_write(self, kind: Kind, case_id: str = "") -> bool:
        """Whether this member holds the drawer and may write the kind."""
        return self.opens(kind, case_id) and bool(kind.writers & self.vault.me.roles)

    @property
    def sees_cases(self) -> bool:
        """Whether any case can be opened here: by role, or a sealed one by name."""
        return any(drawer is Drawer.CASEWORK or drawer.sealed_case for drawer in self.vault.drawers)

    def tell_all(self, saved: "Saved | None" = None) -> None:
        """Let every window know of what the vault saved by itself, as acts for two do."""
        from shelterdesk.vault.change import Saved

        self.changed.emit(saved or Saved())

    def _tell(self, saved: "Saved", act: str) -> None:
        self.changed.emit(saved)
        if act and len(saved.changes) == 1:
            change = saved.changes[0]
            self.undo_offered.emit(UndoOffer(act, kind_named(change.kind), change))


__all__ = ["Desk", "UndoOffer"]
