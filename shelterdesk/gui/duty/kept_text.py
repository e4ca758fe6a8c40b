"""Text typed at night and not saved yet: sealed on the disk like everywhere, and there again after a lock."""

from collections.abc import Mapping

from shelterdesk.casework.record import kind_named, new_id
from shelterdesk.gui.desk import Desk
from shelterdesk.vault.draft_file import DraftKey


class KeptText:
    """The fields of one sheet in the making; empty texts leave no draft."""

    def __init__(self, desk: Desk, kind: str) -> None:
        self._desk = desk
        self._kind = kind_named(kind)
        self._key: DraftKey | None = None
        self._ticket: int | None = None

    def found(self) -> Mapping[str, str]:
        """What was typed before and waits."""
        for draft in self._desk.drafts_of(self._kind.name):
            if not draft.key.base and draft.key.case_id == "" and draft.author == self._desk.vault.me.id:
                self._key = draft.key
                return draft.fields
        return {}

    def note(self, fields: Mapping[str, str]) -> None:
        """Take down what stands there; returns at once."""
        if not any(text.strip() for text in fields.values()):
            self.saved()
            return
        if self._key is None:
            self._key = DraftKey(self._kind.drawer, self._kind.name, new_id(), "", "", self._kind.schema)
        self._ticket = self._desk.note_draft(self._key, dict(fields), {})

    def saved(self) -> None:
        """It is saved, or taken back: nothing waits."""
        if self._key is not None:
            self._desk.draft_done(self._key, self._ticket)
        self._key = self._ticket = None
