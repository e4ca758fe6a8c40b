"""The form of a session: what is typed is a draft until it is saved by its button, after what it meets was seen."""

from dataclasses import replace

from shelterdesk.casework import Session
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.form import Form

OF_GROUP = {
    "kind_of_session": "kind_of_group", "therapist": "leader", "co_leader": "co_leader", "language": "language",
    "room": "room",
}  # fmt: skip
"""What a session of a group has from its group."""
_KEPT = ("series", "series_day")
"""Known to the program and of no use to people."""


class SessionForm(Form):
    """Nothing is saved by itself; ``despite`` shows only where a rule is broken."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(kind_of(Session), session, desk)
        self.foot.hide()
        for name in _KEPT:
            self.show_row(name, shown=False)
        for name in ("state", "cancelled_why"):
            self.show_row(name, shown=session.state == "cancelled")
        self.show_row("despite", shown=bool(session.despite))

    def show_row(self, name: str, *, shown: bool) -> None:
        """Show a question, or leave it out."""
        row = self.rows[name]
        row.setVisible(shown)
        row.label.setVisible(shown)

    def session(self) -> Session:
        """The session as it now stands in the form."""
        made = self.edited_record()
        assert isinstance(made, Session)
        return made

    def not_understood(self) -> list[str]:
        """Labels of the fields whose text means nothing to the program."""
        return [row.label.text().replace("&&", "&") for row in self.rows.values() if not row.field.understood()]

    def change_case(self, case_id: str) -> None:
        """It is with somebody else: the draft goes along, into their drawer."""
        self.forget(dirty=self._dirty)
        self.record = replace(self.record, case_id=case_id)
        self.note_draft()

    def commit(self) -> bool:
        """On leaving the draft stays."""
        self.note_draft()
        return True

    def save(self) -> bool:
        """A pause or Ctrl+S keeps the draft and saves nothing."""
        self._save_soon.stop()
        self.note_draft()
        return True

    def forget(self, *, dirty: set[str] | None = None) -> None:
        """It is saved, or not wanted: the draft goes."""
        self._note_soon.stop()
        self._save_soon.stop()
        self._dirty = set(dirty or ())
        self._drafts.leftovers = {}
        self._drafts.saved(self.record, ())


__all__ = ["OF_GROUP", "SessionForm"]
