"""What was removed from a client's file, and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework.record import KINDS, Record, kind_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.error_text import error_text
from shelterdesk.gui.icons import icon
from shelterdesk.gui.widgets.erase_dialog import EraseDialog
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_words import summary
from shelterdesk.gui.words import kind_label
from shelterdesk.vault import erasure_plan

if TYPE_CHECKING:
    from collections.abc import Callable

    from shelterdesk.vault.change import Saved
    from shelterdesk.vault.erasure_plan import Plan


class RemovedPage(QWidget):
    """Every removed sheet of one client, to bring back or to erase for good; and the whole file, to erase."""

    def __init__(self, desk: Desk, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case_id = desk, case_id
        self._title = TitleLabel()
        self._trouble = PlainLabel()
        self._trouble.setProperty("tone", "warn")
        self._trouble.hide()
        self.buttons: list[QPushButton] = []
        self.erase_buttons: list[QPushButton] = []
        self.erase_all = QPushButton()
        self.erase_all.clicked.connect(self._erase_all)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._trouble)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.erase_all, 0, Qt.AlignmentFlag.AlignLeft)
        self.reload()
        desk.changed.connect(self._changed)

    def reload(self) -> None:
        """Read the bin anew."""
        self._title.setText(self.tr("Removed sheets"))
        self.erase_all.setText(self.tr("Erase this whole file for good…"))
        self.erase_all.setIcon(icon("trash-2"))
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 6, 0)
        self.buttons, self.erase_buttons = [], []
        removed = self._removed()
        self._desk.note_read(removed)
        for record in removed:
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
            if self._desk.opens(kind, self._case_id)
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
        gone = QPushButton(self.tr("Erase for good…"))
        gone.setIcon(icon("trash-2"))
        gone.setAccessibleName(self.tr("Erase for good: {sheet}").format(sheet=title))
        gone.clicked.connect(lambda: self._erase(lambda: erasure_plan.of_record(self._desk.vault, record)))
        row.addWidget(gone)
        self.erase_buttons.append(gone)
        return card

    @Slot()
    def _erase_all(self) -> None:
        self._erase(lambda: erasure_plan.of_case(self._desk.vault, self._case_id))

    def _erase(self, planned: "Callable[[], Plan]") -> None:
        """Show what would go, and ask for a second person."""
        try:
            EraseDialog(self._desk, planned(), self.window()).open()
        except ShelterDeskError as error:
            self._trouble.setText(error_text(error))
            self._trouble.show()

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
