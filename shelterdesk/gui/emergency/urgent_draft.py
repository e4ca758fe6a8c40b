"""What is typed for a sheet in need is sealed on the disk like every other text, and found again."""

from shelterdesk.casework.record import new_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.emergency.choosing_page import ChoosingPage
from shelterdesk.vault.draft_file import DraftKey

KIND = "emergency_note"
_NOTE, _MESSAGE, _RECIPIENT = "note", "message", "recipient"


class UrgentDraft:
    """Message and reason of one sheet in the making. Empty texts leave no draft."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._key: DraftKey | None = None
        self._ticket: int | None = None

    def fill(self, page: ChoosingPage) -> None:
        """Show again what was typed about this client and not told yet."""
        for draft in self._desk.drafts_of(KIND):
            if draft.key.case_id == page.case_id and _MESSAGE in draft.fields:
                self._key = draft.key
                page.message.setPlainText(draft.fields[_MESSAGE])
                page.reason.setPlainText(draft.fields.get(_NOTE, ""))
                page.choose(draft.fields.get(_RECIPIENT, ""))

    def note(self, page: ChoosingPage) -> None:
        """Take down what stands there; returns at once."""
        message, reason = page.message.toPlainText(), page.reason.toPlainText()
        if not (message.strip() or reason.strip()):
            self.given()
            return
        if self._key is None or self._key.case_id != page.case_id:
            self.given()
            self._key = DraftKey(Drawer.PROTECTION, KIND, new_id(), page.case_id)
        fields = {_NOTE: reason, _MESSAGE: message, _RECIPIENT: str(page.recipient.value() or "")}
        self._ticket = self._desk.note_draft(self._key, fields, {})

    def given(self) -> None:
        """It was told and noted, or taken back: nothing waits."""
        if self._key is not None:
            self._desk.draft_done(self._key, self._ticket)
        self._key = self._ticket = None
