"""The plan for the day on which the address is known: who goes where with what. Made in quiet times, printed before."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from shelterdesk.casework import WayOut, kind_of
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.plain_dialog import PlainDialog
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import label

_COLUMNS = ("who", "to_place", "transport", "leads", "carries", "told")


def lines_of(desk: Desk) -> list[WayOut]:
    """The lines in their order."""
    return sorted(desk.vault.all(WayOut), key=lambda line: (line.order is None, line.order or 0))


class WayOutDialog(PlainDialog):
    """A table; Enter changes a line."""

    paper_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.table = QTableWidget(0, len(_COLUMNS))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)
        )
        asks = kind_of(WayOut).questions
        self.table.setHorizontalHeaderLabels([label(asks[name]) for name in _COLUMNS])
        self.add, self.change, self.remove = (QPushButton(autoDefault=False) for _ in range(3))
        self.title.setText(self.tr("If the address is known"))
        self.table.setAccessibleName(self.tr("If the address is known"))
        self.inside.addWidget(
            QuietLabel(
                self.tr(
                    "Rooms and groups, no names of clients; aliases for places and cars. Print it in quiet times and "
                    "keep it where duty finds it in the dark."
                )
            )
        )
        self.inside.addWidget(self.table, 1)
        for place, (button, words) in enumerate(
            ((self.add, self.tr("&New line…")), (self.change, self.tr("C&hange…")), (self.remove, self.tr("&Remove"))),
            start=1,
        ):
            button.setText(words)
            self.buttons.insertWidget(place, button)
        self.done_button.setText(self.tr("&Print…"))
        self.add.clicked.connect(self._add)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self._remove)
        self.table.itemActivated.connect(lambda _: self._change())
        self.done_button.clicked.connect(self.paper_wanted)
        desk.changed.connect(self._show)
        self.resize(900, 520)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.lines = lines_of(self._desk)
        row = self.table.currentRow()
        self.table.setRowCount(len(self.lines))
        for number, line in enumerate(self.lines):
            for column, name in enumerate(_COLUMNS):
                value = getattr(line, name)
                words = self._desk.vault.alias_of(value) if name == "leads" and value else value
                self.table.setItem(number, column, QTableWidgetItem(visible(words or "")))
        self.table.resizeRowsToContents()
        if self.lines:
            self.table.setCurrentCell(min(max(row, 0), len(self.lines) - 1), 0)
        for button in (self.change, self.remove):
            button.setEnabled(bool(self.lines))

    @Slot()
    def _add(self) -> None:
        last = max((line.order or 0 for line in self.lines), default=0)
        SheetDialog(WayOut(order=last + 1), self._desk, self).open()

    def _chosen(self) -> WayOut | None:
        row = self.table.currentRow()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    @Slot()
    def _change(self) -> None:
        line = self._chosen()
        if line is not None:
            SheetDialog(line, self._desk, self).open()

    @Slot()
    def _remove(self) -> None:
        line = self._chosen()
        if line is None:
            return
        try:
            self._desk.remove(line)
        except ShelterDeskError as error:
            self.tell(error)
