"""The search over all open drawers: a line, and its hits underneath as one types. Codes, kinds and places, no names."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.words import drawer_label, kind_label

if TYPE_CHECKING:
    from shelterdesk.vault import Hit

_PAUSE_MS = 120
_SHOWN = 30
_ROLE = Qt.ItemDataRole.UserRole


class SearchLine(QLineEdit):
    """Ctrl+K, a few letters in any spelling, arrow down, Enter. Escape leaves it."""

    record_wanted = Signal(str, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setClearButtonEnabled(True)
        self._find_icon = self.addAction(icon("search", colours().quiet), QLineEdit.ActionPosition.LeadingPosition)
        self.panel: QFrame | None = None
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._search)
        self.textEdited.connect(self._wait)
        self.returnPressed.connect(self._take)
        self._retranslate()

    @Slot()
    def begin(self) -> None:
        """Put the cursor here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @Slot()
    def _wait(self) -> None:
        self._pause.start()

    def _make_panel(self) -> None:
        self.panel = QFrame(self.window())
        self.panel.setProperty("card", True)
        self.panel.setAutoFillBackground(True)
        self.hits = QListWidget()
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.setAccessibleName(self.tr("What was found"))
        self.nothing = QuietLabel()
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.nothing)
        layout.addWidget(self.hits)
        self.hits.itemClicked.connect(self._open)

    @Slot()
    def _search(self) -> None:
        text = self.text().strip()
        if not text:
            self.close_panel()
            return
        if self.panel is None:
            self._make_panel()
        assert self.panel is not None
        found = self._desk.vault.search(text, _SHOWN)
        self.hits.clear()
        codes = self._codes(found)
        for hit in found:
            item = QListWidgetItem(
                self.tr("{code} — {kind} ({drawer})").format(
                    code=codes.get(hit.case_id) or self.tr("no case"), kind=kind_label(hit.kind),
                    drawer=drawer_label(hit.drawer),
                )
            )
            item.setData(_ROLE, (hit.case_id, hit.kind, hit.record_id))
            self.hits.addItem(item)
        self.hits.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(self.tr("Nothing found. Try fewer letters, another spelling or the case code."))
        if found:
            self.hits.setCurrentRow(0)
        self._place()

    def _codes(self, found: "list[Hit]") -> dict[str, str]:
        from shelterdesk.casework import Case

        if not self._desk.sees_cases:
            return {}
        cases = {hit.case_id for hit in found if hit.case_id}
        return {case_id: case.code or "" for case_id in cases if (case := self._desk.vault.get(Case, case_id))}

    def _place(self) -> None:
        assert self.panel is not None
        corner = self.mapTo(self.window(), self.rect().bottomLeft())
        rows = min(self.hits.count(), 10)
        height = rows * max(self.hits.sizeHintForRow(0), 20) + 16 if rows else self.nothing.sizeHint().height() + 20
        self.panel.setGeometry(corner.x(), corner.y() + 2, max(self.width(), 420), height)
        self.panel.show()
        self.panel.raise_()

    def close_panel(self) -> None:
        """Show no hits any more."""
        if self.panel is not None:
            self.panel.hide()

    @Slot()
    def _take(self) -> None:
        self._pause.stop()
        self._search()
        if self.panel is not None and self.panel.isVisible() and self.hits.currentItem() is not None:
            self._open(self.hits.currentItem())

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        case_id, kind, record_id = item.data(_ROLE)
        self.close_panel()
        self.clear()
        self.record_wanted.emit(case_id, kind, record_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the hits; Escape leaves."""
        if self.panel is not None and self.panel.isVisible() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.hits.setCurrentRow(max(0, min(self.hits.count() - 1, self.hits.currentRow() + step)))
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere sees no hits any more."""
        super().focusOutEvent(event)
        if self.panel is not None and not self.panel.underMouse():
            self.close_panel()

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_pause"):
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._find_icon.setIcon(icon("search", colours().quiet))
        self.setPlaceholderText(self.tr("Search everything (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search everything"))


__all__ = ["SearchLine"]
