"""Notes that are only ever continued: a place for a new one above, the earlier ones to read below."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.casework.note_chains import corrections
from shelterdesk.casework.notes import Narrative, ProcessNote
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Kind, Record, Shape
from shelterdesk.gui.clients.pane import Pane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.widgets.bars import Bar
from shelterdesk.gui.widgets.draft_keeper import unsaved
from shelterdesk.gui.widgets.form import Form
from shelterdesk.gui.widgets.known_answers import keep_known
from shelterdesk.gui.widgets.note_card import NoteCard
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.widgets.process_form import ProcessForm
from shelterdesk.gui.words import kind_label

if TYPE_CHECKING:
    from shelterdesk.vault.change import Saved

_AT_ONCE = 20
_ONLY_READ = frozenset({"assessment"})
"""Kinds written at a place of their own, where their totals are counted; nobody types a total by hand."""


class NotesPane(Pane):
    """Writing a new note, and reading what was noted. Saved notes cannot be changed, only continued."""

    def __init__(self, desk: Desk, case_id: str, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(desk, case_id, kind, parent)
        self._shown = _AT_ONCE
        self.cards: list[NoteCard] = []
        self.form: Form | None = None
        self._new = QPushButton()
        self._new.clicked.connect(self.begin_note)
        self._about = QuietLabel()
        self.told = Bar("notice", self)
        top = QHBoxLayout()
        top.addWidget(self._about, 1)
        top.addWidget(self._new)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 4, 0, 0)
        self._rows.addLayout(top)
        self._rows.addWidget(self.told)
        self._rows.addWidget(self._area, 2)
        for key in ("Ins", "Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._insert_pressed)
        self.retranslate()
        self.reload()
        waiting = unsaved(desk, kind, case_id)
        if waiting and self._may_write:
            self._write(waiting[0])
        desk.changed.connect(self._changed)

    def retranslate(self) -> None:
        """Say the words anew."""
        self._new.setText(self.tr("New: {note}").format(note=kind_label(self.kind)))
        self._new.setIcon(icon("notebook-pen"))
        self._new.setToolTip(self.tr("Write a new one (Insert); Ctrl+Enter saves it for good"))
        self._about.setText(self.tr("What is saved here is never changed, only continued by a new note."))
        if self.kind.name in _ONLY_READ:
            self._about.setText(self.tr("Filled in, drawn and corrected at the place “Therapy”."))
        self._area.setAccessibleName(self.tr("Earlier notes, newest first"))

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.reload()
        super().changeEvent(event)

    @property
    def _may_write(self) -> bool:
        return self.kind.name not in _ONLY_READ and self.desk.may_write(self.kind, self.case_id)

    def begin_note(self, after: Record | None = None) -> None:
        """Open the place for a new note, or go on in the one begun."""
        if not self._may_write:
            return
        if self.form is None or self.form.record.base:
            self._write(self._blank(after if isinstance(after, Record) else None))
        self.focus_first()

    def _insert_pressed(self) -> None:
        if self.form is not None and self.form.unsaved:
            self.form.save()
        else:
            self.begin_note()

    def _blank(self, after: Record | None) -> Record:
        known: dict[str, Any] = {"continues": after.id} if after is not None else {}
        now = self.desk.vault.now()
        if self.kind.record is Narrative:
            known |= {"told_to": self.desk.vault.me.id, "told_on": PartialDate(now.astimezone().date().isoformat())}
        elif "happened_at" in self.kind.questions:
            known |= {"happened_at": _moment(now)}
        elif "session_on" in self.kind.questions:
            known |= {"session_on": PartialDate(now.astimezone().date().isoformat())}
        return self.kind.record(case_id=self.case_id, **known)

    def _text_field(self) -> str:
        return next(name for name, asked in self.kind.questions.items() if asked.shape is Shape.TEXT)

    def _write(self, note: Record) -> None:
        self._drop_form()
        if isinstance(note, ProcessNote):
            self.form = ProcessForm(note, self.desk)
            self.form.handed_in.connect(self._tell_handed_in)
        else:
            self.form = Form(self.kind, note, self.desk)
            keep_known(self.form)
        self.form.saved.connect(lambda _: self._drop_form())
        self._rows.insertWidget(1, self.form, 3)

    @Slot()
    def _tell_handed_in(self) -> None:
        self.told.say(self.tr("Handed to those who protect."))

    def _drop_form(self) -> None:
        if self.form is not None:
            self._rows.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def reload(self) -> None:
        """Read the notes anew, newest first."""
        notes = list(reversed(self.desk.vault.of_case(self.kind.record, self.case_id)))
        self._new.setEnabled(self._may_write)
        self._new.setVisible(self.kind.name not in _ONLY_READ)
        if self._area.isAncestorOf(QApplication.focusWidget() or self):
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)  # a card that goes with the keys would still tell of it
        before = self._area.widget()
        if before is not None:
            before.hide()
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 6, 0)
        rows.setSpacing(8)
        self.cards = []
        self.desk.note_read(notes[: self._shown])
        corrected = corrections(notes[::-1])
        for note in notes[: self._shown]:
            card = NoteCard(note, self.kind, self.desk, corrected_by=corrected.get(note.id))
            card.link_wanted.connect(self.open_record)
            card.go_on.clicked.connect(lambda _=False, note=note: self.begin_note(note))
            card.go_on.setVisible(self._may_write)
            self.cards.append(card)
            rows.addWidget(card)
        if not notes:
            none = self.tr("Nothing is written here yet. Press Insert to write the first one.")
            rows.addWidget(QuietLabel(none if self._may_write else self.tr("Nothing is written here yet.")))
        if len(notes) > self._shown:
            more = QPushButton(self.tr("Show earlier ones"))
            more.clicked.connect(self._show_more)
            rows.addWidget(more)
        rows.addStretch(1)
        self._area.setWidget(inside)

    def _show_more(self) -> None:
        self._shown *= 5
        self.reload()

    def _changed(self, saved: "Saved") -> None:
        if self.kind.name in saved.kinds and self.case_id in saved.case_ids:
            self.reload()

    def leave(self) -> None:
        """Keep what is typed, as a draft: only its writer decides when a note is final."""
        if self.form is not None:
            self.form.commit()

    def open_record(self, record_id: str) -> None:
        """Bring a note into view."""
        for card in self.cards:
            if card.note.id == record_id:
                self._area.ensureWidgetVisible(card)

    def current(self) -> Record | None:
        """The note one is at, else the newest."""
        for card in self.cards:
            if card.isAncestorOf(QApplication.focusWidget() or self):
                return card.note
        return self.cards[0].note if self.cards else None

    def focus_first(self) -> None:
        """Put the cursor where writing begins."""
        if self.form is not None:
            self.form.focus_field(self._text_field())
        else:
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)


def _moment(now: datetime) -> str:
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")


__all__ = ["NotesPane"]
