"""A table to read: rows chosen whole, text wrapped, as high as its rows, so that only the pane scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from shelterdesk.gui.theme import colours

_WHAT = Qt.ItemDataRole.UserRole
_ROOM_PX = 8
_MOST_PX = 1600
"""Higher tables scroll by themselves."""


class PlainTable(QTableWidget):
    """Each row stands for something (``what``); Tab leaves the table, arrows move in it."""

    def __init__(self, columns: int, parent: QWidget | None = None, stretch: Sequence[int] = ()) -> None:
        super().__init__(0, columns, parent)
        self._stretch = stretch
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_rows(self, rows: Sequence[tuple[object, Sequence[str]]], quiet: Sequence[object] = ()) -> None:
        """Show rows of text, each with what it stands for; the chosen one stays chosen where it is still there."""
        chosen = self.what()
        self.setRowCount(len(rows))
        colour = QBrush(QColor(colours().quiet))
        for row, (what, texts) in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(_WHAT, what)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if what in quiet:
                    item.setForeground(colour)
                self.setItem(row, column, item)
        self.choose(chosen)
        self.fit()

    def what(self) -> object:
        """What the chosen row stands for; ``None`` where none is chosen."""
        item = self.item(self.currentRow(), 0)
        return item.data(_WHAT) if item is not None else None

    def choose(self, what: object) -> None:
        """Choose the row that stands for this."""
        for row in range(self.rowCount()):
            item = self.item(row, 0)
            if what is not None and item is not None and item.data(_WHAT) == what:
                self.setCurrentCell(row, 0)
                return
        self.setCurrentCell(-1, -1)

    def text(self, row: int, column: int) -> str:
        """The words in a cell."""
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def fit(self) -> None:
        """Columns by their shares of the width, rows by their text, the table as high as its rows."""
        for column, width in enumerate(self._widths()):
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + _ROOM_PX
        self.setFixedHeight(min(height, _MOST_PX))

    def _widths(self) -> list[int]:
        """Each column its share, but at least its heading; the widest gives what others lack."""
        shares = self._stretch or [1] * self.columnCount()
        room, header = self.viewport().width(), self.horizontalHeader()
        widths = [max(room * share // sum(shares), header.sectionSizeHint(n)) for n, share in enumerate(shares)]
        widest = widths.index(max(widths))
        widths[widest] = max(header.sectionSizeHint(widest), widths[widest] - max(0, sum(widths) - room))
        return widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap anew in another width."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow down chooses the first row where none is."""
        if self.currentRow() < 0 and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.rowCount():
            self.setCurrentCell(0, 0)
            return
        super().keyPressEvent(event)
