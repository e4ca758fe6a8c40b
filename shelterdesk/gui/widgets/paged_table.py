"""Tables over long lists: rows come in pages as one scrolls, so that 100,000 cost as little as 100."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

PAGE = 64

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_USER = int(Qt.ItemDataRole.UserRole)
# A screen asks for about 1,800 values, most of them in roles nobody answers: compare plain ints, first of all.


@dataclass(frozen=True)
class Page(Generic[Row]):
    """Some rows and where the next page begins; ``None`` when there is none."""

    rows: Sequence[Row]
    next: Any | None = None


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: its title (asked anew in each language), a row's words in it, and its share of the width."""

    title: Callable[[], str]
    text: Callable[[Row], str]
    share: int = 1
    sort: str = ""
    """What the list is asked to sort by when the title is pressed; empty for columns one cannot sort by."""


@dataclass
class _Shown(Generic[Row]):
    rows: list[Row] = field(default_factory=list)
    next: Any | None = None
    total: int = 0


class PagedTableModel(QAbstractTableModel, Generic[Row]):
    """Rows by pages of ``PAGE`` from ``fetch(after)``, where ``after`` is a page's ``next`` or ``None`` for the first.

    All texts are plain; there are no tooltips, which would be taken for markup."""

    def __init__(self, columns: Sequence[Column[Row]], parent: Any = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._texts = [column.text for column in self.columns]
        self._fetch: Callable[[Any | None], Page[Row]] | None = None
        self._shown: _Shown[Row] = _Shown()

    def show_list(self, fetch: Callable[[Any | None], Page[Row]], total: int) -> None:
        """Begin anew with the first page of another list; ``total`` is how many rows it has in all."""
        self.beginResetModel()
        self._fetch = fetch
        first = fetch(None)
        self._shown = _Shown(list(first.rows), first.next, total)
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many rows the whole list has, fetched or not."""
        return max(self._shown.total, len(self._shown.rows))

    def row(self, number: int) -> Row:
        """A fetched row."""
        return self._shown.rows[number]

    def rows(self) -> Sequence[Row]:
        """All fetched rows."""
        return tuple(self._shown.rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's default)
        """How many rows are fetched."""
        return 0 if parent.isValid() else len(self._shown.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's default)
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The words of a cell."""
        if role == _DISPLAY:
            return self._texts[index.column()](self._shown.rows[index.row()])
        return self._shown.rows[index.row()] if role == _USER else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The titles of the columns."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].title()
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there is another page."""
        return not parent.isValid() and self._shown.next is not None

    def fetchMore(self, parent: Index) -> None:
        """Add the next page."""
        if self._fetch is None or self._shown.next is None:
            return
        page = self._fetch(self._shown.next)
        first = len(self._shown.rows)
        if page.rows:
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self._shown.rows += page.rows
            self._shown.next = page.next
            self.endInsertRows()
        else:
            self._shown.next = None

    def say_again(self) -> None:
        """Cells and titles in another language, or with names shown or hidden."""
        if self._shown.rows:
            last = self.index(len(self._shown.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)


class PagedTable(QTableView):
    """A table of whole rows for the keyboard: arrows, Home, End, Enter opens, a press on a title sorts."""

    opened = Signal(object)
    """The row that a person opened by Enter or a double click."""
    sort_wanted = Signal(str)

    def __init__(self, columns: Sequence[Column[Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: PagedTableModel[Any] = PagedTableModel(columns, self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(any(column.sort for column in columns))
        header.sectionClicked.connect(self._title_pressed)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.row(index.row())))
        self._fit_rows()

    def show_list(self, fetch: Callable[[Any | None], Page[Any]], total: int) -> None:
        """Show the first page of a list of ``total`` rows; the rest comes as one scrolls."""
        self.rows.show_list(fetch, total)
        if self.rows.rowCount():
            self.selectRow(0)

    def chosen(self) -> Any | None:
        """The row the cursor is on."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def _title_pressed(self, section: int) -> None:
        if self.rows.columns[section].sort:
            self.sort_wanted.emit(self.rows.columns[section].sort)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)

    def _fit_columns(self) -> None:
        seen = [column for number, column in enumerate(self.rows.columns) if not self.isColumnHidden(number)]
        shares = sum(column.share for column in seen) or 1
        width = self.viewport().width()
        for number, column in enumerate(self.rows.columns):
            self.setColumnWidth(number, width * column.share // shares)

    def show_column(self, number: int, shown: bool) -> None:
        """Show or hide a column; the others share its width."""
        self.setColumnHidden(number, not shown)
        self._fit_columns()

    def resizeEvent(self, event: Any, /) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter opens; Home and End go to the first and the last row fetched."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.rows.rowCount() - 1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen() is not None:
            self.opened.emit(self.chosen())
        elif event.key() in ends and not event.modifiers():
            self.selectRow(ends[Qt.Key(event.key())])
            self.scrollTo(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent, /) -> None:
        """Another language or text size."""
        super().changeEvent(event)
        if not hasattr(self, "rows"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.rows.say_again()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()


__all__ = ["PAGE", "Column", "Page", "PagedTable", "PagedTableModel"]
