"""What was removed from a client's file, and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework.record import KINDS, Record, kind_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.clients.sheet_words import summary
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.error_text import error_text
from shelterdesk.gui.icons import icon
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import kind_label

if TYPE_CHECKING:
    from shelterdesk.vault.change import Saved


class RemovedPage(QWidget):
    """Every removed sheet of one client with “Bring back”."""

    def __init__(self, desk: Desk, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case_id = desk, case_id
        self._title = TitleLabel()
        self._trouble = PlainLabel()
        self._trouble.setProperty("tone", "warn")
        self._trouble.hide()
        self.buttons: list[QPushButton] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._trouble)
        layout.addWidget(self._area, 1)
        self.reload()
        desk.changed.connect(self._changed)

    def reload(self) -> None:
        """Read the bin anew."""
        self._title.setText(self.tr("Removed sheets"))
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 6, 0)
        self.buttons = []
        for record in self._removed():
            rows.addWidget(self._card(record))
        if not self.buttons:
            rows.addWidget(QuietLabel(self.tr("Nothing was removed from this file.")))
        rows.addStretch(1)
        self._area.setWidget(inside)
        self._area.setAccessibleName(self._title.text())

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.reload()
        super().changeEvent(event)

    def _removed(self) -> list[Record]:
        vault = self._desk.vault
        return [
            record
            for kind in KINDS.values()
            if kind.drawer in vault.drawers
            for record in vault.removed(kind.record)
            if record.case_id == self._case_id
        ]

    def _card(self, record: Record) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 8, 12, 8)
        title = f"{kind_label(kind_of(record))} · {summary(record, self._desk)}"
        row.addWidget(PlainLabel(title), 1)
        back = QPushButton(self.tr("Bring back"))
        back.setIcon(icon("archive-restore"))
        back.setAccessibleName(self.tr("Bring back: {sheet}").format(sheet=title))
        back.clicked.connect(lambda: self._restore(record))
        row.addWidget(back)
        self.buttons.append(back)
        return card

    def _restore(self, record: Record) -> None:
        try:
            self._desk.restore(kind_of(record).name, record.id)
        except ShelterDeskError as error:
            self._trouble.setText(error_text(error))
            self._trouble.show()

    def _changed(self, saved: "Saved") -> None:
        if self._case_id in saved.case_ids:
            self.reload()


__all__ = ["RemovedPage"]
