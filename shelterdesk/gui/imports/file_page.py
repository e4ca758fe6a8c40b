"""First page: which file, which sheet, and how many of its rows are headings."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QBrush, QColor, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from shelterdesk.gui.imports.work import LISTS, Work
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.folder_dialog import choose_file
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.widgets.progress_strip import ProgressStrip
from shelterdesk.imports import Sheet, read_sheets

if TYPE_CHECKING:
    from shelterdesk.progress import Progress

_ROWS_SHOWN = 12
_COLUMNS_SHOWN = 40


class FilePage(QWizardPage):
    """A file is decoded by a process that can do nothing else; this page shows what it read."""

    failed = Signal(object)

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.setAcceptDrops(True)
        self.choose = QPushButton()
        self.file, self.note = PlainLabel(), QuietLabel()
        self.sheet, self.headings = QComboBox(), QSpinBox()
        self.headings.setRange(0, 20)
        self.progress = ProgressStrip()
        self.table = QTableWidget(0, 0)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.file, 1)
        self._form = QFormLayout()
        self._sheet_label, self._headings_label = PlainLabel(wrap=False), PlainLabel(wrap=False)
        for label, field in ((self._sheet_label, self.sheet), (self._headings_label, self.headings)):
            label.setBuddy(field)
            self._form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.progress)
        layout.addLayout(self._form)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)
        self.choose.clicked.connect(self._ask)
        self.sheet.activated.connect(self._another_sheet)
        self.headings.valueChanged.connect(self._other_headings)
        work.sheets_changed.connect(self._show_sheets)
        self._show()
        self.retranslate()

    # --- reading ---------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        chosen = choose_file(self, self.tr("Which list?"), LISTS)
        if chosen is not None:
            self.read(chosen)

    def read(self, path: Path) -> None:
        """Decode a file in the background and show what it holds."""

        def decode(progress: "Progress") -> list[Sheet]:
            return read_sheets(path, progress)

        task = Task(decode, self)
        task.succeeded.connect(lambda sheets: self._read(path, sheets))
        task.failed.connect(self.failed)
        self.progress.follow(task, self.tr("Reading the list…"), self.tr("Nothing has been taken in yet."))
        task.start()

    def _read(self, path: Path, sheets: list[Sheet]) -> None:
        if sheets:
            self._work.take(path, sheets)
        else:
            self.file.setText(self.tr("There is nothing in this file."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A list may be dropped on the page."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped list."""
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.read(path)

    @staticmethod
    def _dropped(event: QDropEvent) -> Path | None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return next((path for path in paths if path.name.casefold().endswith(LISTS)), None)

    # --- showing ---------------------------------------------------------------------------------

    @Slot()
    def _show_sheets(self) -> None:
        self.sheet.clear()
        for number, sheet in enumerate(self._work.sheets, 1):
            name = sheet.name or self.tr("Table")
            self.sheet.addItem(self.tr("{name} (hidden)").format(name=name) if sheet.hidden else name, number)
        self._show()

    @Slot()
    def _another_sheet(self) -> None:
        self._work.choose(self.sheet.currentIndex())
        self._show()

    @Slot(int)
    def _other_headings(self, count: int) -> None:
        if self._work.sheet is not None:
            self._work.set_headings(min(count, len(self._work.sheet.rows)))
            self._show()

    def _show(self) -> None:
        sheet = self._work.sheet
        for widget in (self.sheet, self.headings, self.table, self._sheet_label, self._headings_label):
            widget.setVisible(sheet is not None)
        if sheet is None:
            self.note.setText("")
            self.completeChanged.emit()
            return
        self.file.setText(self._work.path.name)
        self.headings.blockSignals(True)
        self.headings.setMaximum(min(20, len(sheet.rows)))
        self.headings.setValue(self._work.plan.headings)
        self.headings.blockSignals(False)
        said = self.tr("%n row(s) below the headings.", "", len(sheet.rows) - self._work.plan.headings)
        if sheet.cut:
            said += " " + self.tr("The list is longer than can be read, or a text was cut: look at its end.")
        self.note.setText(said)
        self._show_rows(sheet)
        self.completeChanged.emit()

    def _show_rows(self, sheet: Sheet) -> None:
        rows = sheet.rows[:_ROWS_SHOWN]
        columns = min(len(rows[0]), _COLUMNS_SHOWN)
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(columns)
        quiet = QBrush(QColor(colours().notice))
        for at, row in enumerate(rows):
            for column in range(columns):
                item = QTableWidgetItem("" if row[column] is None else " ".join(str(row[column]).split())[:120])
                if at < self._work.plan.headings:
                    item.setBackground(quiet)
                self.table.setItem(at, column, item)

    def isComplete(self) -> bool:
        """Whether there is anything below the headings."""
        sheet = self._work.sheet
        return sheet is not None and len(sheet.rows) > self._work.plan.headings

    def retranslate(self) -> None:
        """Say everything anew."""
        self.setTitle(self.tr("Which list?"))
        self.setSubTitle(
            self.tr(
                "A spreadsheet (xlsx, xls, ods) or a text table (csv). It is only read; nothing is taken in before the "
                "last page. You can also drop the file here."
            )
        )
        self.choose.setText(self.tr("Choose a &file…"))
        self._sheet_label.setText(self.tr("&Sheet:"))
        self._headings_label.setText(self.tr("&Rows of headings:"))
        self.table.setAccessibleName(self.tr("The first rows of the list"))
