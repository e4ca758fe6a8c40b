"""Writing one note about a client at a time: a sealed draft until it is signed, then only to read."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.note_chains import ADDITION, CORRECTION
from shelterdesk.casework.notes import ProcessNote, TeamNote
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Record, kind_of, new_id
from shelterdesk.casework.sessions import Session
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.draft_keeper import record_of_draft, unsaved
from shelterdesk.gui.widgets.form import Form
from shelterdesk.gui.widgets.known_answers import keep_known
from shelterdesk.gui.widgets.process_form import CONTINUES_KEPT, SESSION_KEPT, ProcessForm
from shelterdesk.gui.words import local

_FROM_SESSION = ("session", "session_on", "session_kind", "minutes", "language")
"""What an addition has in common with the note it adds to."""


class NoteWriter(QWidget):
    """Shows the form of the note in the making; hidden while there is none."""

    begun = Signal()
    """A form is shown and needs room."""
    signed = Signal(object)
    """The note as it now stands."""
    handed_in = Signal()
    """Signs of risk went to those who protect."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form: Form | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    # --- which note ---------------------------------------------------------------------------------

    def take_up(self, case_id: str, note_id: str = "") -> None:
        """Go on with a note about this client that was begun and not signed: with this one where it waits."""
        self.put_away()
        kinds = [kind for kind in map(kind_of, (ProcessNote, TeamNote)) if self._desk.may_write(kind, case_id)]
        begun = [unsaved(self._desk, kind, case_id)[-1:] for kind in kinds]
        wanted = [[one for one in unsaved(self._desk, kind, case_id) if one.id == note_id] for kind in kinds]
        for note in (note for found in (*wanted, *begun) for note in found):
            self._show(note)
            return

    def about_session(self, case_id: str, session: Session | None) -> None:
        """A process note, with what is known of the session; goes on with one that was begun about it."""
        known: dict[str, Any] = {"session_on": PartialDate.of(self._today())}
        if session is not None:
            known = {"session": session.id, "session_kind": session.kind_of_session, "minutes": session.minutes,
                     "language": session.language}  # fmt: skip
            known["session_on"] = PartialDate.of(local(session.starts).date() if session.starts else self._today())
        note = ProcessNote(case_id=case_id, **known)
        if not self._goes_on(note):
            self._show(self._begun(note) or note)
        self.focus_first()

    def _goes_on(self, note: ProcessNote) -> bool:
        """Whether the form already holds a note about this session (or about none), not yet signed."""
        now = self.form.record if self.form is not None and not self.form.record.base else None
        if not isinstance(now, ProcessNote):
            return False
        return (now.case_id, now.session, now.continues) == (note.case_id, note.session, None)

    def _begun(self, note: ProcessNote) -> Record | None:
        """A note about the same session (or about none) that waits as a draft."""
        for draft in self._desk.drafts_of("process_note"):
            of_it = draft.key.case_id == note.case_id and draft.fields.get(SESSION_KEPT, "") == (note.session or "")
            if of_it and CONTINUES_KEPT not in draft.fields and not self._signed_already(draft.key.record_id):
                return record_of_draft(kind_of(note), draft)
        return None

    def _signed_already(self, note_id: str) -> bool:
        return self._desk.vault.get(ProcessNote, note_id) is not None

    def add_to(self, note: Record) -> None:
        """A further note that adds to a signed one."""
        same: dict[str, Any] = {}
        if isinstance(note, ProcessNote):
            same = {name: getattr(note, name) for name in _FROM_SESSION} | {"continued_as": ADDITION}
            self._show(ProcessNote(case_id=note.case_id, continues=note.id, **same), earlier=note)
        else:
            self._show(TeamNote(case_id=note.case_id, continues=note.id, happened_at=self._now()))
        self.focus_first()

    def correct(self, note: ProcessNote) -> None:
        """A note that says all of a signed one again, to be put right; the first stays, crossed out."""
        again = replace(note, id=new_id(), base="", continues=note.id, continued_as=CORRECTION)
        self._show(again, earlier=note)
        self.focus_first()

    def team_note(self, case_id: str) -> None:
        """A note for the team."""
        if self.form is None or not isinstance(self.form.record, TeamNote) or self.form.record.base:
            self._show(TeamNote(case_id=case_id, happened_at=self._now()))
        self.focus_first()

    def _today(self) -> date:
        return local(self._desk.vault.now()).date()

    def _now(self) -> str:
        return moment(self._desk.vault.now())

    # --- the form -----------------------------------------------------------------------------------

    def _show(self, note: Record, earlier: ProcessNote | None = None) -> None:
        self.put_away()
        form: Form
        if isinstance(note, ProcessNote):
            form = process = ProcessForm(note, self._desk, earlier=earlier)
            process.handed_in.connect(self.handed_in)
        else:
            form = Form(kind_of(note), note, self._desk)
            keep_known(form)
        form.saved.connect(self._signed)
        self.form = form
        self._column.addWidget(form)
        self.show()
        self.begun.emit()

    @Slot(object)
    def _signed(self, note: Record) -> None:
        self.put_away()
        self.signed.emit(note)

    def put_away(self) -> None:
        """Take the form away; what is typed in it stays a draft."""
        form, self.form = self.form, None
        if form is not None:
            form.commit()
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
        self.hide()

    def sign(self) -> None:
        """Sign and keep what is typed."""
        if self.form is not None:
            self.form.save()

    def focus_first(self) -> None:
        """Where writing begins: what the client says of the distress before, or the text."""
        if self.form is not None:
            row = next(name for name in ("distress_before", "text") if name in self.form.rows)
            self.form.rows[row].field.input.setFocus(Qt.FocusReason.OtherFocusReason)


__all__ = ["NoteWriter"]
