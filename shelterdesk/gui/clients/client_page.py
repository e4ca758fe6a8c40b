"""One client's file: its head, its sections on the left, the chosen one on the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from shelterdesk.casework.record import KINDS, Kind
from shelterdesk.casework.sections import SECTIONS, Section
from shelterdesk.gui.clients.chains_pane import EpisodesPane, FamilyPane, PlacementsPane
from shelterdesk.gui.clients.client_header import ClientHeader
from shelterdesk.gui.clients.history_view import HistoryView
from shelterdesk.gui.clients.needs_pane import NeedsPane
from shelterdesk.gui.clients.notes_pane import NotesPane
from shelterdesk.gui.clients.overview_pane import OverviewPane
from shelterdesk.gui.clients.pane import ClosedPane, Pane
from shelterdesk.gui.clients.removed_page import RemovedPage
from shelterdesk.gui.clients.seal_dialog import SealDialog
from shelterdesk.gui.clients.section_page import SectionPage
from shelterdesk.gui.clients.sheets_pane import SheetsPane, SinglePane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.words import translate

if TYPE_CHECKING:
    from shelterdesk.vault.change import Saved

_REMOVED = "removed"
_BY_KIND: dict[str, type[Pane]] = {
    "needs_assessment": NeedsPane,
    "episode": EpisodesPane,
    "placement": PlacementsPane,
    "family_link": FamilyPane,
}
_SECTION_LETTERS = 26
_AROUND_SECTION = 34
"""Pixels left and right of the words of a section."""


class ClientPage(QWidget):
    """Everything about one client that this member may see. Ctrl+H shows the history of the sheet in view,
    Esc goes back, Ctrl+Up and Ctrl+Down move through the sections."""

    left = Signal()
    client_wanted = Signal(str)

    def __init__(self, desk: Desk, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.case_id = desk, case_id
        self._pages: dict[str, SectionPage | RemovedPage] = {}
        self.history: HistoryView | None = None
        self.header = ClientHeader(desk, case_id)
        self.header.back_wanted.connect(self.left)
        self.header.history_wanted.connect(self.show_history)
        self.header.seal_wanted.connect(self.seal)
        self.sections = QListWidget()
        self.sections.setProperty("nav", "true")
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in SECTIONS:
            self._add_item(section.name)
        self._add_item(_REMOVED)
        self._stack = QStackedWidget()
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.sections)
        columns.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(self.header)
        layout.addLayout(columns, 1)
        self.sections.currentRowChanged.connect(self._show_row)
        self.sections.itemActivated.connect(lambda _: self._focus_section())
        for keys, act in (
            ("Ctrl+H", self.show_history), ("Esc", self._escape),
            ("Ctrl+Down", lambda: self._step(1)), ("Ctrl+Up", lambda: self._step(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.retranslate()
        desk.changed.connect(self._changed)

    def _add_item(self, name: str) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, name)
        self.sections.addItem(item)

    def retranslate(self) -> None:
        """Say the words of the sections anew."""
        labels = {section.name: section.label for section in SECTIONS}
        for row in range(self.sections.count()):
            item = self.sections.item(row)
            name = str(item.data(Qt.ItemDataRole.UserRole))
            item.setText(translate("casework", labels[name]) if name in labels else self.tr("Removed sheets"))
        self.sections.setAccessibleName(self.tr("Sections of the file"))
        metrics = self.fontMetrics()  # its own: a new text size reaches the list later than the page
        items = [self.sections.item(row) for row in range(self.sections.count())]
        longest = max(metrics.horizontalAdvance(item.text()) for item in items)
        width = min(longest, metrics.averageCharWidth() * _SECTION_LETTERS)
        self.sections.setFixedWidth(width + _AROUND_SECTION)
        for item in items:
            item.setSizeHint(QSize(width, metrics.height() + 14))

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes, make room when the text grows."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.retranslate()
        super().changeEvent(event)

    # --- going about --------------------------------------------------------------------------------

    def open_overview(self) -> None:
        """Show the overview; the cursor in the list of sections."""
        self.open_section("overview")
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_section(self, name: str) -> None:
        """Show a section."""
        for row in range(self.sections.count()):
            if self.sections.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.sections.setCurrentRow(row)
                self._show_row(row)

    def open_sheet(self, kind: str, record_id: str = "") -> None:
        """Show a kind's pane and, where given, one sheet; the cursor where typing begins."""
        for section in SECTIONS:
            if kind in section.kinds:
                self.open_section(section.name)
                page = self._pages[section.name]
                if isinstance(page, SectionPage):
                    page.open_kind(kind, record_id)
                    page.pane.focus_first()
                return
        self.open_overview()

    @property
    def pane(self) -> Pane | None:
        """The pane in view; ``None`` among the removed sheets."""
        page = self._pages.get(self._name())
        return page.pane if isinstance(page, SectionPage) else None

    def leave(self) -> None:
        """Keep what is typed everywhere."""
        for page in self._pages.values():
            if isinstance(page, SectionPage):
                page.leave()

    def show_history(self) -> None:
        """Show who changed the sheet in view, and how; the case itself where there is no sheet."""
        self.leave()
        pane = self.pane
        record = pane.current() if pane is not None else None
        kind, record_id = "case", self.case_id
        if pane is not None and not isinstance(pane, ClosedPane):
            kind, record_id = pane.kind.name, record.id if record is not None else ""
        self._close_history()
        self.history = HistoryView(self.desk, kind, record_id, self.case_id)
        self.history.left.connect(self._history_left)
        self._stack.addWidget(self.history)
        self._stack.setCurrentWidget(self.history)
        self.history.focus_first()

    def seal(self) -> None:
        """Give the case a drawer of its own, or say anew who holds it; the file is then shown anew."""
        self.leave()
        dialog = SealDialog(self.desk, self.case_id, self)
        dialog.sealed.connect(lambda: self.client_wanted.emit(self.case_id), Qt.ConnectionType.QueuedConnection)
        dialog.open()

    # --- inside -------------------------------------------------------------------------------------

    def _name(self) -> str:
        item = self.sections.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else "overview"

    def _show_row(self, row: int) -> None:
        if row < 0:
            return
        self.leave()
        self._close_history()
        name = self._name()
        if name not in self._pages:
            self._pages[name] = self._make(name)
            self._stack.addWidget(self._pages[name])
        self._stack.setCurrentWidget(self._pages[name])

    def _make(self, name: str) -> SectionPage | RemovedPage:
        for section in SECTIONS:
            if section.name == name:
                return SectionPage(self._kinds_of(section), self._make_pane)
        return RemovedPage(self.desk, self.case_id)

    def _kinds_of(self, section: Section) -> tuple[str, ...]:
        """Of kinds in a drawer that is closed only the first: one explanation is enough."""
        is_open = [name for name in section.kinds if self.desk.opens(KINDS[name], self.case_id)]
        return tuple(is_open) or section.kinds[:1]

    def _make_pane(self, kind: Kind) -> Pane:
        if not self.desk.opens(kind, self.case_id):
            return ClosedPane(self.desk, self.case_id, kind)
        if kind.name == "case":
            overview = OverviewPane(self.desk, self.case_id, kind)
            overview.sheet_wanted.connect(self.open_sheet)
            overview.client_wanted.connect(self.client_wanted)
            return overview
        if kind.append_only:
            return NotesPane(self.desk, self.case_id, kind)
        make = _BY_KIND.get(kind.name, SinglePane if kind.single else SheetsPane)
        pane = make(self.desk, self.case_id, kind)
        if isinstance(pane, FamilyPane):
            pane.client_wanted.connect(self.client_wanted)
        return pane

    def _focus_section(self) -> None:
        if self.pane is not None:
            self.pane.focus_first()

    def _step(self, step: int) -> None:
        row = self.sections.currentRow() + step
        if 0 <= row < self.sections.count():
            self.sections.setCurrentRow(row)
            self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def _escape(self) -> None:
        if self.history is not None:
            self._history_left()
        elif self.sections.hasFocus():
            self.left.emit()
        else:
            self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def _history_left(self) -> None:
        self._close_history()
        self._show_row(self.sections.currentRow())
        self._focus_section()

    def _close_history(self) -> None:
        if self.history is not None:
            self._stack.removeWidget(self.history)
            self.history.deleteLater()
            self.history = None

    def _changed(self, saved: "Saved") -> None:
        if any(gone.action == "erased" and gone.record_id == self.case_id for gone in saved.changes):
            self.left.emit()
        elif self.case_id in saved.case_ids:
            self.header.reload()


__all__ = ["ClientPage"]
