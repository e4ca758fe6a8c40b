"""Closed files about which somebody should decide: keep longer, or erase."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import Retention, kind_of
from shelterdesk.casework.codes_retention import RETENTION_PURPOSE
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.administration.retention.keep_dialog import KeepDialog
from shelterdesk.gui.administration.staff.plain_table import PlainTable
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.words import code_label, date_text, partial_date_text
from shelterdesk.vault import erasure_plan, retention
from shelterdesk.vault.retention import DueFile


class DueCard(QFrame):
    """One row per file, longest due first."""

    failed = Signal(object)
    erase_wanted = Signal(object)
    """The ``Plan``."""
    case_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._due: dict[str, DueFile] = {}
        self.setProperty("card", True)
        self.title, self.empty = TitleLabel(), QuietLabel()
        self.table = PlainTable(4, self, (2, 2, 2, 4))
        self.open, self.keep, self.erase = (QPushButton(autoDefault=False) for _ in range(3))
        buttons = QHBoxLayout()
        for button in (self.open, self.keep, self.erase):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        for widget in (self.title, self.empty, self.table):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.table.currentCellChanged.connect(lambda *_: self._enable())
        self.open.clicked.connect(lambda: self.case_wanted.emit(self._chosen()))
        self.keep.clicked.connect(self.keep_longer)
        self.erase.clicked.connect(self._erase)
        self.retranslate()

    def reload(self) -> None:
        """Read the files that are due."""
        today = self._desk.vault.now().date()
        self._due = {found.case_id: found for found in retention.due(self._desk.vault, today)}
        self.table.show_rows([(found.case_id, self._words(found)) for found in self._due.values()])
        if self._due and self.table.what() is None:
            self.table.setCurrentCell(0, 0)
        self.table.setVisible(bool(self._due))
        self.empty.setVisible(not self._due)
        for button in (self.open, self.keep, self.erase):
            button.setVisible(bool(self._due))
        self._enable()

    def _words(self, found: DueFile) -> list[str]:
        last = max(found.keeping.purposes, key=lambda purpose: found.keeping.purposes[purpose])
        if found.keeping.decided:
            why = self.tr("Kept for: {purpose}. That time is over.").format(purpose=code_label(RETENTION_PURPOSE, last))
        else:
            why = self.tr("Nobody has decided yet how long it is kept.")
        return [found.code, partial_date_text(found.closed), date_text(found.keeping.until), why]

    def _chosen(self) -> str:
        what = self.table.what()
        return what if isinstance(what, str) else ""

    def _enable(self) -> None:
        chosen = bool(self._chosen())
        self.open.setEnabled(chosen)
        self.erase.setEnabled(chosen)
        self.keep.setEnabled(chosen and self._desk.may_write(kind_of(Retention)))

    @Slot()
    def keep_longer(self) -> None:
        """Decide to keep the chosen file longer, for what and why."""
        found = self._due.get(self._chosen())
        if found is None:
            return
        dialog = KeepDialog(self._desk, found.case_id, found.code, self)
        dialog.failed.connect(self.failed)
        dialog.open()

    @Slot()
    def _erase(self) -> None:
        try:
            self.erase_wanted.emit(erasure_plan.of_case(self._desk.vault, self._chosen()))
        except ShelterDeskError as error:
            self.failed.emit(error)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.reload()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Closed files to decide about"))
        self.empty.setText(
            self.tr(
                "No closed file waits for a decision. A file comes here when the time on its sheet “How long it is "
                "kept”, or by the rules of the house, is over."
            )
        )
        self.table.setAccessibleName(self.title.text())
        self.table.setHorizontalHeaderLabels(
            [self.tr("File"), self.tr("Closed"), self.tr("Kept until"), self.tr("Why it is here")]
        )
        self.open.setText(self.tr("Open the file"))
        self.keep.setText(self.tr("Keep it longer…"))
        self.erase.setText(self.tr("Erase it for good…"))
