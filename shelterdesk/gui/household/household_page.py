"""The page of things and people: what there is in a list at the left, the chosen table at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from shelterdesk.casework.record import kind_named
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.household.complaint_pane import ComplaintPane
from shelterdesk.gui.household.people_panes import ConductPane, OutsidePane, RotaPane, SupervisionPane, TextsPane
from shelterdesk.gui.household.staff_panes import AbsencePane, HoursPane, SessionRoomPane, StaffPane
from shelterdesk.gui.household.things_panes import (
    BelongingPane,
    IssuedPane,
    MoneyPane,
    MovesPane,
    PocketPane,
    StockPane,
    WishPane,
)
from shelterdesk.gui.household.visit_pane import VisitPane
from shelterdesk.gui.icons import icon_of_row
from shelterdesk.gui.widgets.kind_pane import KindPane
from shelterdesk.gui.words import kind_plural

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft

_NAME = Qt.ItemDataRole.UserRole
_ROOM_PX = 28
_SAY_ANEW = frozenset({QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange})


@dataclass(frozen=True)
class Entry:
    """A pane: the kind whose plural is its name, its icon, and what makes it."""

    kind: str
    icon: str
    make: Callable[[Desk], KindPane]


ENTRIES = (
    Entry("belonging", "key-round", BelongingPane),
    Entry("money_kept", "wallet", MoneyPane),
    Entry("pocket_money", "wallet", PocketPane),
    Entry("issued_item", "upload", IssuedPane),
    Entry("stock_item", "archive-restore", StockPane),
    Entry("stock_move", "repeat", MovesPane),
    Entry("wish", "list-checks", WishPane),
    Entry("outside_person", "languages", OutsidePane),
    Entry("visit", "door-open", VisitPane),
    Entry("rota_slot", "calendar-days", RotaPane),
    Entry("staff_card", "users", StaffPane),
    Entry("working_hours", "clock", HoursPane),
    Entry("staff_absence", "calendar-days", AbsencePane),
    Entry("session_room", "door-open", SessionRoomPane),
    Entry("supervision", "heart-handshake", SupervisionPane),
    Entry("conduct_accepted", "scale", ConductPane),
    Entry("house_text", "book-open", TextsPane),
    Entry("complaint", "message-circle-question-mark", ComplaintPane),
)


class HouseholdPage(QWidget):
    """Panes are made when they are first shown; arrows walk the list, Tab goes to the table."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes: dict[str, KindPane] = {}
        self.list, self.stack = QListWidget(), QStackedWidget()
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in ENTRIES:
            item = QListWidgetItem()
            item.setData(_NAME, entry.kind)
            self.list.addItem(item)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.list)
        layout.addWidget(self.stack, 1)
        self._retranslate()
        self.list.currentItemChanged.connect(self._chosen)
        self.list.setCurrentRow(0)

    def show_pane(self, kind: str) -> KindPane:
        """Choose a pane and show it; returns it."""
        kinds = [entry.kind for entry in ENTRIES]
        self.list.setCurrentRow(kinds.index(kind))
        return self._panes[kind]

    def take_up(self, draft: "Draft") -> None:
        """Show text that was typed here and not saved."""
        kind = "complaint" if draft.key.kind.startswith("complaint") else draft.key.kind
        self.show_pane(kind).take_up(draft)

    def reload(self) -> None:
        """Read anew what the shown pane shows."""
        shown = self.stack.currentWidget()
        if isinstance(shown, KindPane):
            shown.reload()

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        name = item.data(_NAME)
        if name not in self._panes:
            made = next(entry for entry in ENTRIES if entry.kind == name).make(self._desk)
            made.failed.connect(self.failed)
            self._panes[name] = made
            self.stack.addWidget(made)
        self.stack.setCurrentWidget(self._panes[name])

    def changeEvent(self, event: QEvent) -> None:
        """Another language, other letters or other colours."""
        super().changeEvent(event)
        if event.type() in _SAY_ANEW and hasattr(self, "stack"):
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Things and people"))
        self.list.setAccessibleName(self.tr("Parts of things and people"))
        for row, entry in enumerate(ENTRIES):
            item = self.list.item(row)
            item.setText(kind_plural(kind_named(entry.kind)))
            item.setIcon(icon_of_row(entry.icon))
        widest = max(self.list.sizeHintForColumn(0), self.fontMetrics().averageCharWidth() * 16)
        self.list.setFixedWidth(widest + _ROOM_PX)


__all__ = ["HouseholdPage"]
