"""The list of clients: live search across spellings, filters, a table of codes; names only while wanted."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from shelterdesk.casework.case import Case
from shelterdesk.casework.codes_intake import STAGE, STAY
from shelterdesk.casework.parts import PARTS, missing
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.clients.case_filters import CaseFilters
from shelterdesk.gui.clients.seal_dialog import holders_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.paged_table import Column, Page, PagedTable
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_words import shown
from shelterdesk.gui.widgets.shortcut import shortcut
from shelterdesk.gui.words import code_label, kind_label, partial_date_text
from shelterdesk.vault import CaseFilter, CaseRow

if TYPE_CHECKING:
    from shelterdesk.vault import Saved

_FOUND = 100
"""Search shows so many of the best; nobody reads more."""

_CELLS_KEPT = 2000
"""Rows whose words are kept for the next look."""

_NAME = 1
"""The column of names."""

_NAMES_AT_ONCE = 40
"""Names are fetched for the rows in view and a few beyond."""


class CaseList(QWidget):
    """Finds a client. Typing searches at once, Down goes into the list, Enter opens."""

    opened = Signal(str)
    """The id of the case."""
    new_wanted = Signal()
    import_wanted = Signal()
    """A list that the shelter already has is to be taken in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names: dict[str, str] = {}
        self._cells: dict[tuple[str, datetime], tuple[str, ...]] = {}
        self._sort = "opened"
        self._stale = False
        self._build()
        self.table.show_column(_NAME, shown=False)
        self.retranslate()
        self.reload()
        desk.changed.connect(self._changed)
        desk.keys_changed.connect(self._keys_changed)

    def _build(self) -> None:
        self._title = TitleLabel(level=1)
        self.new = QPushButton()
        self.new.setProperty("primary", "true")
        self.new.clicked.connect(self.new_wanted)
        self.take_in = QToolButton()
        self.take_in.clicked.connect(self.import_wanted)
        if not self._desk.may_write(kind_of(Case)):  # never show it here: without a parent it would be a window
            self.take_in.hide()
        self.names = QPushButton()
        self.names.setCheckable(True)
        self.names.toggled.connect(self._names_toggled)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.take_in)
        top.addWidget(self.names)
        top.addWidget(self.new)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self.reload)
        self.search.returnPressed.connect(self._open_first)
        self.search.installEventFilter(self)
        self.filters = CaseFilters(self._desk)
        self.filters.changed.connect(self.reload)
        self.count = QuietLabel(wrap=False)
        self.table = PagedTable(self._columns())
        self.table.opened.connect(lambda row: self.opened.emit(row.id))
        self.table.sort_wanted.connect(self._sort_by)
        self.table.verticalScrollBar().valueChanged.connect(self._fetch_names)
        self._nothing = EmptyNote("search")
        self._nothing.pressed.connect(self.clear)
        self._empty = EmptyNote("users")
        self._empty.pressed.connect(self.new_wanted)
        self._stack = QStackedWidget()
        for page in (self.table, self._nothing, self._empty):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 10)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.search)
        layout.addWidget(self.filters)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.count)
        shortcut("Ctrl+F", self, self.begin_search)
        shortcut("Esc", self, self._escape)

    def _columns(self) -> Sequence[Column[CaseRow]]:
        titles = (
            lambda: self.tr("Code"), lambda: self.tr("Name"), lambda: self.tr("Stage"), lambda: self.tr("Here?"),
            lambda: self.tr("Worker"), lambda: self.tr("Arrived"), lambda: self.tr("Not begun yet"),
        )
        return [
            Column(titles[0], lambda row: self._cells_of(row)[0], 4, "code"),
            Column(titles[1], lambda row: self._names.get(row.id, ""), 4),
            Column(titles[2], lambda row: self._cells_of(row)[1], 4),
            Column(titles[3], lambda row: self._cells_of(row)[2], 3),
            Column(titles[4], lambda row: self._cells_of(row)[3], 3),
            Column(titles[5], lambda row: self._cells_of(row)[4], 3, "opened"),
            Column(titles[6], lambda row: self._cells_of(row)[5], 5),
        ]

    def _cells_of(self, row: CaseRow) -> tuple[str, ...]:
        """The words of a row, made once: a screen asks for them many times."""
        found = self._cells.get((row.id, row.updated))
        if found is None:
            found = self._cells[row.id, row.updated] = (
                self._code_words(row),
                code_label(STAGE, row.stage) if row.stage else "",
                code_label(STAY, row.stay) if row.stay else "",
                self._desk.vault.alias_of(row.worker) if row.worker else "",
                partial_date_text(row.opened) if row.opened else "",
                self._missing_words(row),
            )
        return found

    def _code_words(self, row: CaseRow) -> str:
        holders = holders_of(self._desk, row.id)
        if not holders:
            return shown(row.code)
        return self.tr("{code} (sealed: %n people)", "", len(holders)).format(code=shown(row.code))

    def _missing_words(self, row: CaseRow) -> str:
        names = missing(row.parts)
        if not names:
            return "✓"
        if len(names) == len(PARTS):
            return self.tr("everything")
        first = kind_label(names[0])
        return self.tr("{count}: {first} …").format(count=len(names), first=first) if len(names) > 1 else first

    # --- words --------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say all words anew."""
        self._title.setText(self.tr("Clients"))
        self.take_in.setAccessibleName(self.tr("Take in a list…"))
        self.take_in.setToolTip(self.tr("Take in a list that the shelter already has: a spreadsheet or a text table"))
        self.take_in.setIcon(icon("download"))
        self.new.setText(self.tr("New client"))
        self.new.setIcon(icon("user-plus", colours().on_accent))
        self.new.setToolTip(self.tr("Take in a new client (Ctrl+N)"))
        self.search.setPlaceholderText(self.tr("Name in any spelling, code, phone number or a word from a note"))
        self.search.setAccessibleName(self.tr("Search clients"))
        self.search.setAccessibleDescription(self.tr("The list below follows what you type; Down goes into it"))
        self._glass.setIcon(icon("search", colours().quiet))
        self.table.setAccessibleName(self.tr("Clients"))
        self._empty.say(
            self.tr("No client yet"),
            self.tr("Take in the first one: a name to call the person is enough, even that may wait."),
            self.tr("New client"),
        )
        self._say_nothing()
        self._say_names()

    def _say_nothing(self) -> None:
        if not self._desk.sees_cases:
            self._nothing.say(
                self.tr("The clients’ files are not open to you"),
                self.tr("They lie in the casework drawer. Ask a social worker for what you need to know."),
            )
        elif self.search.text().strip():
            self._nothing.say(
                self.tr("Nobody found"),
                self.tr("Type fewer letters, or only the first name; the spelling and the script do not matter. "
                        "Filters may hide somebody."),
                self.tr("Clear search and filters"),
            )
        else:
            self._nothing.say(
                self.tr("No client fits these filters"),
                self.tr("Take a filter away to see more."),
                self.tr("Clear filters"),
            )

    def _say_names(self) -> None:
        on = self.names.isChecked()
        self.names.setText(self.tr("Hide names") if on else self.tr("Show names"))
        self.names.setIcon(icon("eye-off" if on else "eye", colours().text))
        self.names.setToolTip(self.tr("Names stay hidden until you want them, and hide again when you leave this page"))

    def changeEvent(self, event: QEvent, /) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._cells.clear()
            self.retranslate()
            self._say_count()
        elif event.type() == QEvent.Type.PaletteChange:
            self.retranslate()

    # --- what is shown ------------------------------------------------------------------------------

    def reload(self) -> None:
        """Show the list for what is typed and filtered now."""
        if len(self._cells) > _CELLS_KEPT:
            self._cells.clear()
        self._stale = False
        text, wanted = self.search.text().strip(), self.filters.wanted()
        if text:
            found = self._desk.vault.search_cases(text, wanted, _FOUND)
            self.table.show_list(lambda _after: Page(found), len(found))
        else:
            self.table.show_list(partial(self._page, wanted), self._desk.vault.case_count(wanted))
        self._fetch_names()
        self._show_right_page(text, wanted)
        self._say_count()

    def _page(self, wanted: CaseFilter, after: Any) -> Page[CaseRow]:
        page = self._desk.vault.cases(wanted, after, sort="code" if self._sort == "code" else "opened")
        return Page(page.rows, page.next)

    def _show_right_page(self, text: str, wanted: CaseFilter) -> None:
        if self.table.rows.rowCount():
            self._stack.setCurrentWidget(self.table)
        elif text or wanted != CaseFilter() or not self._desk.sees_cases:
            self._say_nothing()
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self._empty)
        self.filters.setVisible(self._stack.currentWidget() is not self._empty)

    def _say_count(self) -> None:
        total = self.table.rows.total
        if self.search.text().strip() and total >= _FOUND:
            best = self.tr("The best {number} are shown; type more letters to narrow it down.")
            self.count.setText(best.format(number=_FOUND))
        else:
            self.count.setText(self.tr("%n client(s)", "", total) if total else "")

    def _sort_by(self, column: str) -> None:
        self._sort = column
        self.reload()

    # --- names --------------------------------------------------------------------------------------

    def _names_toggled(self, on: bool) -> None:
        self._say_names()
        self._names = {}
        self._fetch_names()
        self._fit_name_column(on)

    def _fit_name_column(self, on: bool) -> None:
        self.table.show_column(_NAME, on)
        self.table.rows.say_again()

    def _fetch_names(self) -> None:
        """Names for the rows in view only; nothing is fetched while they are hidden."""
        if not self.names.isChecked() or not self.table.rows.rowCount():
            return
        first = max(0, self.table.rowAt(0))
        last = min(self.table.rows.rowCount(), first + _NAMES_AT_ONCE)
        ids = [self.table.rows.row(number).id for number in range(first, last)]
        wanted = [case_id for case_id in ids if case_id not in self._names]
        if wanted:
            found = self._desk.vault.display_names(wanted)
            self._names |= {case_id: shown(found.get(case_id, "")) for case_id in wanted}
            self.table.viewport().update()

    # --- going about --------------------------------------------------------------------------------

    def begin_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear(self) -> None:
        """Show everybody."""
        self.filters.clear()
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def knows(self, case_id: str) -> bool:
        """Whether there is such a client."""
        return self._desk.sees_cases and self._desk.vault.get(Case, case_id) is not None

    def return_to(self) -> None:
        """Shown again: bring the list up to date, keep place and search."""
        if self._stale:
            chosen = self.table.chosen()
            self.reload()
            self._choose(chosen.id if chosen is not None else "")
        in_table = self._stack.currentWidget() is self.table
        (self.table if in_table else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Another place is shown: hide the names."""
        self.names.setChecked(False)

    def _choose(self, case_id: str) -> None:
        for number, row in enumerate(self.table.rows.rows()):
            if row.id == case_id:
                self.table.selectRow(number)
                return

    def _open_first(self) -> None:
        row = self.table.chosen() or (self.table.rows.row(0) if self.table.rows.rowCount() else None)
        if row is not None:
            self.opened.emit(row.id)

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: Any, event: QEvent, /) -> bool:
        """Down in the search box goes into the list."""
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if watched is self.search and down and self.table.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.table.rows.index(0, 0, QModelIndex()))
            return True
        return super().eventFilter(watched, event)

    def _keys_changed(self) -> None:
        """Cases may be sealed now, or open to others."""
        self._cells.clear()
        self._stale = True
        if self.isVisible():
            self.reload()

    def _changed(self, saved: "Saved") -> None:
        if not saved.case_ids:
            return
        if self.isVisible():
            chosen = self.table.chosen()
            self.reload()
            self._choose(chosen.id if chosen is not None else "")
        else:
            self._stale = True


__all__ = ["CaseList"]
