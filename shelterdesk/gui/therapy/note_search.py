"""Searching process notes, and nothing else: the index of the clinical drawer, in words as they were typed."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.notes import ProcessNote
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.called import Called
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.words import partial_date_text

_WHICH = Qt.ItemDataRole.UserRole
_MOST = 30
_ROWS = 4
"""So many are in sight, the rest by scrolling."""


class NoteSearch(QWidget):
    """Searches when Enter is pressed, not at each letter: whatever it shows counts as read and is noted."""

    opened = Signal(str, str)
    """Case and note."""
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.line, self.go, self.hits, self.said = QLineEdit(), QPushButton(), QListWidget(), QuietLabel()
        self.line.setClearButtonEnabled(True)
        self.hits.setProperty("sheets", "true")
        self.hits.setWordWrap(True)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.hits)
        self.line.returnPressed.connect(self.search)
        self.line.textEdited.connect(lambda _: self.forget())
        self.go.clicked.connect(self.search)
        self.hits.itemActivated.connect(self._open)
        self.forget()
        self.retranslate()

    @Slot()
    def search(self) -> None:
        """Find, show the words around each hit, and note in the read log that they were shown."""
        text = self.line.text().strip()
        if not text:
            self.forget()
            return
        try:
            found = self._desk.vault.search_in(ProcessNote, text, _MOST)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        called, shown = Called(self._desk), []
        self.hits.clear()
        for hit in found:
            note = self._desk.vault.get(ProcessNote, hit.record_id)
            if isinstance(note, ProcessNote):
                shown.append(note)
                day = partial_date_text(note.session_on) if note.session_on else ""
                head = " · ".join(part for part in (called.name(hit.case_id), day) if part)
                item = QListWidgetItem(f"{head}\n{visible(hit.snippet)}")
                item.setData(_WHICH, (hit.case_id, hit.record_id))
                self.hits.addItem(item)
        self._desk.note_read(shown)
        rows = min(len(shown), _ROWS)
        self.hits.setFixedHeight(rows * self.hits.sizeHintForRow(0) + 2 * self.hits.frameWidth() + 4 if rows else 0)
        self.hits.setVisible(bool(shown))
        self.said.setText(self.tr("%n found", "", len(shown)) if shown else self.tr("Nothing found in process notes."))
        self.said.show()
        if shown:
            self.hits.setCurrentRow(0)
            self.hits.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def forget(self) -> None:
        """Show nothing that was found."""
        self.hits.clear()
        self.hits.hide()
        self.said.hide()

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(*item.data(_WHICH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the search."""
        if event.key() == Qt.Key.Key_Escape and self.said.isVisible():
            self.line.clear()
            self.forget()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "said"):
            self.retranslate()
            self.forget()

    def retranslate(self) -> None:
        """Say the words anew."""
        self.line.setPlaceholderText(self.tr("Search in process notes, then Enter"))
        self.line.setAccessibleName(self.tr("Search in process notes"))
        self.go.setText(self.tr("&Find"))
        self.hits.setAccessibleName(self.tr("Process notes found"))


__all__ = ["NoteSearch"]
