"""The clients at the left of a page: who is here, one's own, or whoever is searched for. First names and codes only."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from shelterdesk.casework.care import CareCard
from shelterdesk.casework.codes_intake import STAY
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.words import client_label, code_label
from shelterdesk.vault import CaseFilter, CaseRow

if TYPE_CHECKING:
    from shelterdesk.vault import Saved

_ID = Qt.ItemDataRole.UserRole
_SHOWN = 100
_PAUSE_MS = 120
_KINDS = frozenset({"case", "care_card"})
HERE, MINE, ALL = "here", "mine", "all"


class ClientList(QWidget):
    """Arrows choose, typing in the line above searches in any spelling."""

    chosen = Signal(str)
    """The id of the case, empty where nobody is left to choose."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = ""
        self.search, self.whose = QLineEdit(), QComboBox()
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(icon("search", colours().quiet), QLineEdit.ActionPosition.LeadingPosition)
        for what in (HERE, MINE, ALL):
            self.whose.addItem("", what)
        self.list, self.nobody = QListWidget(), QuietLabel()
        self.list.setProperty("sheets", "true")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.whose):
            column.addWidget(widget)
        column.addWidget(self.nobody)
        column.addWidget(self.list, 1)
        column.addStretch()  # else, where nobody is found, the words would drift down
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.reload)
        self.search.textEdited.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._take_first)
        self.search.installEventFilter(self)
        self.whose.currentIndexChanged.connect(self.reload)
        self.list.currentItemChanged.connect(self._chosen)
        desk.changed.connect(self._changed)
        self.retranslate()

    @property
    def case_id(self) -> str:
        """The chosen client; empty where nobody is chosen."""
        return self._case_id

    def choose(self, case_id: str) -> None:
        """Choose a client; one who is not in the list is put at its top."""
        if case_id != self._case_id:
            self._case_id = case_id
            self.chosen.emit(case_id)
        self.reload()

    def take_keys(self) -> None:
        """Put the cursor at the chosen client, or where one is searched for."""
        (self.list if self.list.count() else self.search).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def reload(self) -> None:
        """Read anew; the chosen one stays chosen as long as there is such a client. While somebody is searched for
        nobody else is chosen before a key says so: no file opens that merely has the same letters."""
        if not self._desk.vault.drawers:
            return
        rows = self._rows()
        ids = [row.id for row in rows]
        self.list.blockSignals(True)
        self.list.clear()
        searching = bool(self.search.text().strip())
        if self._case_id and self._case_id not in ids and not searching:
            self._add(self._case_id, self._code_of(self._case_id), "")
            ids.insert(0, self._case_id)
        for row in rows:
            self._add(row.id, row.code, "" if row.stay == "present" else row.stay)
        first = -1 if searching else min(0, len(ids) - 1)
        self.list.setCurrentRow(ids.index(self._case_id) if self._case_id in ids else first)
        self.list.blockSignals(False)
        self.list.setVisible(bool(ids))
        self.nobody.setVisible(not ids)
        now = self.list.currentItem().data(_ID) if ids and self.list.currentRow() >= 0 else ""
        if now != self._case_id and not searching:
            self._case_id = now
            self.chosen.emit(now)

    def _rows(self) -> tuple[CaseRow, ...]:
        if not self._desk.sees_cases:
            return ()
        what, text = self.whose.currentData(), self.search.text().strip()
        wanted = CaseFilter(
            stay="present" if what == HERE and not text else None,
            worker=self._desk.vault.me.id if what == MINE else None,
        )
        if text:
            return self._desk.vault.search_cases(text, wanted, _SHOWN)
        return self._desk.vault.cases(wanted, limit=_SHOWN, sort="code" if what == HERE else "newest").rows

    def _code_of(self, case_id: str) -> str:
        from shelterdesk.casework.case import Case

        case = self._desk.vault.get(Case, case_id)
        return (case.code or "") if case is not None else ""

    def _add(self, case_id: str, code: str, stay: str) -> None:
        cards = self._desk.vault.of_case(CareCard, case_id)
        words = client_label(cards[0]) if cards else visible(code) or self.tr("(without a code)")
        item = QListWidgetItem("\n".join((words, code_label(STAY, stay))) if stay else words)
        item.setData(_ID, case_id)
        self.list.addItem(item)

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID) != self._case_id:
            self._case_id = item.data(_ID)
            self.chosen.emit(self._case_id)

    @Slot()
    def _take_first(self) -> None:
        self._pause.stop()
        self.reload()
        if self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _changed(self, saved: "Saved") -> None:
        if self.isVisible() and any(change.kind in _KINDS for change in saved.changes):
            self.reload()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the line into the list."""
        here = watched is self.search and event.type() is QEvent.Type.KeyPress and self.list.count()
        if here and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._glass.setIcon(icon("search", colours().quiet))
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.reload()

    def retranslate(self) -> None:
        """Say the words anew."""
        self.search.setPlaceholderText(self.tr("Find a client"))
        self.search.setAccessibleName(self.tr("Find a client"))
        self.whose.setAccessibleName(self.tr("Whose"))
        for row, words in enumerate((self.tr("Who is here"), self.tr("My clients"), self.tr("All clients"))):
            self.whose.setItemText(row, words)
        self.list.setAccessibleName(self.tr("Clients"))
        self.nobody.setText(self.tr("Nobody found"))


__all__ = ["ClientList"]
