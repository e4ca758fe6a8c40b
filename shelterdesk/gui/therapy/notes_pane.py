"""A client's notes in three layers on one line of time; writing a process note beside its session."""

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.casework.attendances import tally
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.notes import ProcessNote, TeamNote
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.casework.sessions import Attendance, Session
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.theme import colours
from shelterdesk.gui.therapy.note_search import NoteSearch
from shelterdesk.gui.therapy.note_writer import NoteWriter
from shelterdesk.gui.therapy.session_card import SessionCard
from shelterdesk.gui.therapy.session_words import client_words
from shelterdesk.gui.therapy.timeline import LAYERS, Entry, entries
from shelterdesk.gui.widgets.bars import Bar
from shelterdesk.gui.widgets.closed_words import closed_words
from shelterdesk.gui.widgets.note_card import NoteCard
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.widgets.shortcut import shortcut
from shelterdesk.gui.words import kind_label, kind_plural

if TYPE_CHECKING:
    from shelterdesk.vault.change import Saved
    from shelterdesk.vault.draft_file import Draft

_AT_ONCE = 20
_ICONS = {Session: "users", TeamNote: "users", ProcessNote: "lock"}
_KINDS = frozenset({"session", "attendance", "team_note", "process_note"})


class NotesPane(QWidget):
    """Attendance and team notes are the team's; process notes are there for those who hold the clinical drawer."""

    failed = Signal(object)
    record_wanted = Signal(str, str, str)
    attendance_wanted = Signal(str)
    notes_wanted = Signal(str, str)
    """The notes of another client, found by the search."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.case_id = ""
        self._shown = _AT_ONCE
        self.cards: dict[str, NoteCard | SessionCard] = {}
        self.title, self.tally = TitleLabel(), QuietLabel()
        self.new_process, self.new_team = QPushButton(), QPushButton()
        self.layers = {layer: QCheckBox() for layer in LAYERS}
        self.closed, self.told = QuietLabel(), Bar("notice")
        self.search, self.writer = NoteSearch(desk), NoteWriter(desk)
        self.area, self.split = QScrollArea(), QSplitter(Qt.Orientation.Horizontal)
        self._in_line: list[QWidget] = []
        self._soon, self._view_soon = (QTimer(self, interval=0, singleShot=True) for _ in range(2))
        self._in_view = ""
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_case("")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.new_team)
        top.addWidget(self.new_process)
        self.new_process.setProperty("primary", True)
        marks = QHBoxLayout()
        for box in self.layers.values():
            box.setProperty("pill", True)
            box.setChecked(True)
            marks.addWidget(box)
        marks.addWidget(self.tally, 1)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 6, 0)
        self._rows.setSpacing(8)
        self._rows.addStretch(1)
        self.area.setWidget(inside)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.area)
        self.split.addWidget(self.writer)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(top)
        column.addLayout(marks)
        for widget in (self.closed, self.search, self.told):
            column.addWidget(widget)
        column.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.new_process.clicked.connect(self.write)
        self.new_team.clicked.connect(self.write_for_team)
        for box in self.layers.values():
            box.toggled.connect(self.reload)
        self.search.opened.connect(self._open_found)
        self.search.failed.connect(self.failed)
        self.writer.begun.connect(self._make_room)
        self.writer.signed.connect(self._signed)
        self.writer.handed_in.connect(self._tell_handed_in)
        self._soon.timeout.connect(self.reload)
        self._view_soon.timeout.connect(self._bring_into_view)
        self._desk.changed.connect(self._heard)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut(key, self, self.writer.sign)
        shortcut("Ins", self, self.write, everywhere=True)  # also from the list of clients
        shortcut("Ctrl+F", self, lambda: self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason), everywhere=True)

    # --- whose notes --------------------------------------------------------------------------------

    def set_case(self, case_id: str) -> None:
        """Show another client's notes; what is being written about this one stays a draft. ``""``: nobody chosen."""
        if case_id == self.case_id and case_id:
            return
        self.writer.put_away()
        self.told.close_bar()
        self.case_id, self._shown = case_id, _AT_ONCE
        self.area.verticalScrollBar().setValue(0)
        self.reload()
        if case_id:
            self.writer.take_up(case_id)

    @Slot(str)
    def show_session(self, session_id: str) -> None:
        """Bring a session of this client into view; whoever writes process notes can begin the one about it."""
        session = self._desk.vault.get(Session, session_id)
        if not isinstance(session, Session):
            return
        if not self.case_id:
            self.set_case(session.case_id)
        self.open_note(session_id)
        if self.case_id and self._clinical and not any(note.session == session_id for note in self._notes()):
            self.writer.about_session(self.case_id, session)

    def _notes(self) -> list[ProcessNote]:
        return self._desk.vault.of_case(ProcessNote, self.case_id)

    @property
    def _clinical(self) -> bool:
        """Whether process notes of this client can be opened here."""
        return self._desk.opens(kind_of(ProcessNote), self.case_id)

    def take_up(self, draft: "Draft") -> None:
        """Show text that was typed and not signed."""
        if draft.key.case_id != self.case_id:
            self.set_case(draft.key.case_id)
        self.writer.take_up(self.case_id, draft.key.record_id)
        self.writer.focus_first()

    # --- what is shown ------------------------------------------------------------------------------

    @Slot()
    def reload(self) -> None:
        """Read the line of time anew; what is being written stays."""
        if not self._desk.vault.drawers:
            return
        clinical = self._clinical
        self.title.setText(client_words(self._desk, self.case_id) if self.case_id else self.tr("Choose a client."))
        self.new_process.setVisible(bool(self.case_id) and self._desk.may_write(kind_of(ProcessNote), self.case_id))
        self.new_team.setVisible(bool(self.case_id) and self._desk.may_write(kind_of(TeamNote), self.case_id))
        self.closed.setVisible(bool(self.case_id) and not clinical)
        self.search.setVisible(clinical)
        self.layers[ProcessNote].setVisible(clinical)
        self._say_tally()
        self._fill(entries(self._desk, self.case_id, self._wanted()) if self.case_id else [])

    def _wanted(self) -> list[type[Record]]:
        return [layer for layer, box in self.layers.items() if box.isChecked()]

    def _say_tally(self) -> None:
        opens = self.case_id and self._desk.opens(kind_of(Attendance), self.case_id)
        found = tally(self._desk.vault.of_case(Attendance, self.case_id)) if opens else tally(())
        words = self.tr("Came to {came} of {planned} sessions").format(came=found.came, planned=found.planned)
        self.tally.setText(words if found.planned else "")

    def _fill(self, found: list[Entry]) -> None:
        place, at = self.area.verticalScrollBar().value(), self._card_with_keys()
        before, self._in_line, self.cards = self._in_line, [], {}
        self._desk.note_read([entry.record for entry in found[: self._shown]])
        for entry in found[: self._shown]:
            self.cards[entry.record.id] = card = self._card(entry)
            self._append(card)
        if self.case_id and not found:
            self._append(QuietLabel(self.tr("Nothing is written here yet. Press Insert to write the first one.")))
        if len(found) > self._shown:
            more = QPushButton(self.tr("Show earlier ones"))
            more.clicked.connect(self._show_more)
            self._append(more)
        if at:
            self._focus_card(at)
        for widget in before:  # after the keys have left it, and not at once: it would still tell of losing them
            self._rows.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.area.verticalScrollBar().setValue(place)

    def _append(self, widget: QWidget) -> None:
        self._in_line.append(widget)
        self._rows.insertWidget(self._rows.count() - 1, widget)
        widget.show()

    def _card_with_keys(self) -> str:
        """The id of the record whose card has the keys."""
        focus = QApplication.focusWidget()
        found = (record_id for record_id, card in self.cards.items() if focus is not None and card.isAncestorOf(focus))
        return next(found, "")

    def _focus_card(self, record_id: str) -> None:
        card = self.cards.get(record_id)
        if card is not None:
            way = card.go_on if isinstance(card, NoteCard) else card.attendance
            way.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, entry: Entry) -> NoteCard | SessionCard:
        record = entry.record
        if isinstance(record, Session):
            made = SessionCard(record, entry.attendance, self.case_id, self._desk)
            made.attendance.clicked.connect(lambda: self.attendance_wanted.emit(record.id))
            made.write.clicked.connect(partial(self.writer.about_session, self.case_id, record))
            made.write.setVisible(self._desk.may_write(kind_of(ProcessNote), self.case_id) and not entry.noted)
            return made
        kind = kind_of(record)
        card = NoteCard(record, kind, self._desk, corrected_by=entry.corrected_by, layer=True)
        card.link_wanted.connect(self.open_note)
        card.go_on.setVisible(self._desk.may_write(kind, self.case_id))
        card.go_on.clicked.connect(partial(self.writer.add_to, record))
        if isinstance(record, ProcessNote) and entry.corrected_by is None:
            correct = QPushButton(self.tr("Correct"))
            correct.setAccessibleName(self.tr("Correct the note: {written}").format(written=card.head.text()))
            correct.clicked.connect(partial(self.writer.correct, record))
            card.top.addWidget(correct)
            correct.setVisible(self._desk.may_write(kind, self.case_id))  # not before: it would be a window of its own
        return card

    def _show_more(self) -> None:
        self._shown *= 5
        self.reload()

    @Slot(str)
    def open_note(self, record_id: str) -> None:
        """Bring a note or a session into view, with the keys at it; earlier ones are read as far as it takes."""
        for box in self.layers.values():
            box.setChecked(True)
        found = entries(self._desk, self.case_id, LAYERS) if self.case_id else []
        places = [place for place, entry in enumerate(found) if entry.record.id == record_id]
        if places and places[0] >= self._shown:
            self._shown = places[0] + _AT_ONCE
            self._fill(found)
        self._focus_card(record_id)
        self._in_view = record_id
        self._view_soon.start()  # once it has its place

    @Slot()
    def _bring_into_view(self) -> None:
        card = self.cards.get(self._in_view)
        if card is not None:
            self.area.ensureWidgetVisible(card)

    @Slot(str, str)
    def _open_found(self, case_id: str, note_id: str) -> None:
        if case_id != self.case_id:
            self.notes_wanted.emit(case_id, "")
            self.set_case(case_id)
        self.open_note(note_id)

    # --- writing ------------------------------------------------------------------------------------

    @Slot()
    def write(self) -> None:
        """A process note, about today's session where there is one; who writes none writes for the team."""
        if not self.case_id:
            return
        if not self._desk.may_write(kind_of(ProcessNote), self.case_id):
            self.write_for_team()
            return
        self.writer.about_session(self.case_id, self._session_now())

    def _session_now(self) -> Session | None:
        """The session of the last day that has no process note yet; the newest of several."""
        since = moment(self._desk.vault.now() - timedelta(days=1))
        for entry in entries(self._desk, self.case_id, LAYERS):
            if isinstance(entry.record, Session) and entry.when >= since and not entry.noted:
                return entry.record
        return None

    @Slot()
    def write_for_team(self) -> None:
        """A note for the team."""
        if self.case_id and self._desk.may_write(kind_of(TeamNote), self.case_id):
            self.writer.team_note(self.case_id)

    @Slot()
    def _make_room(self) -> None:
        """Two parts to read, three to write; whoever moves the bar between them is left alone."""
        if self.split.sizes()[1] == 0:
            self.split.setSizes([2 * self.width() // 5, 3 * self.width() // 5])

    @Slot(object)
    def _signed(self, note: Record) -> None:
        self.reload()
        self.open_note(note.id)

    @Slot()
    def _tell_handed_in(self) -> None:
        self.told.say(self.tr("Handed to those who protect."))

    def _heard(self, saved: "Saved") -> None:
        if self.isVisible() and saved.kinds & _KINDS:
            self._soon.start()

    # --- words --------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_soon"):
            self.retranslate()
            self._soon.start()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.new_process.setText(self.tr("New: {note}").format(note=kind_label(kind_of(ProcessNote))))
        self.new_process.setIcon(icon("notebook-pen", colours().on_accent))
        self.new_process.setToolTip(self.tr("Insert; Ctrl+Enter signs and keeps it"))
        self.new_team.setText(self.tr("New: {note}").format(note=kind_label(kind_of(TeamNote))))
        self.new_team.setIcon(icon("notebook-pen"))
        for layer, box in self.layers.items():
            box.setText(kind_plural(kind_of(layer)))
            box.setIcon(icon(_ICONS[layer]))
        self.area.setAccessibleName(self.tr("Sessions and notes, newest first"))
        self.closed.setText(" ".join(closed_words(kind_of(ProcessNote))))


__all__ = ["NotesPane"]
