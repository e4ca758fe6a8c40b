"""The list of places at the left edge: what can be done now, and, folded away, what comes later."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QTreeWidget, QTreeWidgetItem, QWidget

from shelterdesk.gui.icons import icon_of_row
from shelterdesk.gui.theme import colours
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Place:
    """A place of the main window: stable name, English label (context ``places``), icon."""

    name: str
    label: str
    icon: str
    later: bool = False

    @property
    def words(self) -> str:
        """The label in the language of the windows."""
        return translate("places", self.label)


PLACES = (
    Place("today", QT_TRANSLATE_NOOP("places", "Today"), "sun"),
    Place("clients", QT_TRANSLATE_NOOP("places", "Clients"), "users"),
    Place("plan", QT_TRANSLATE_NOOP("places", "Plan"), "list-checks"),
    Place("therapy", QT_TRANSLATE_NOOP("places", "Therapy"), "sprout"),
    Place("duty", QT_TRANSLATE_NOOP("places", "Duty"), "moon"),
    Place("rooms", QT_TRANSLATE_NOOP("places", "Rooms"), "bed"),
    Place("health", QT_TRANSLATE_NOOP("places", "Health"), "heart-pulse"),
    Place("things", QT_TRANSLATE_NOOP("places", "Things and people"), "key-round"),
    Place("administration", QT_TRANSLATE_NOOP("places", "Administration"), "settings"),
    Place("repatriation", QT_TRANSLATE_NOOP("places", "Return home"), "plane", later=True),
    Place("safety", QT_TRANSLATE_NOOP("places", "Safety"), "shield", later=True),
    Place("followup", QT_TRANSLATE_NOOP("places", "Follow-up"), "repeat", later=True),
    Place("consent", QT_TRANSLATE_NOOP("places", "Consent"), "handshake", later=True),
    Place("partners", QT_TRANSLATE_NOOP("places", "Partners"), "heart-handshake", later=True),
    Place("exchange", QT_TRANSLATE_NOOP("places", "Exchange"), "send", later=True),
    Place("funding", QT_TRANSLATE_NOOP("places", "Funding"), "wallet", later=True),
    Place("reports", QT_TRANSLATE_NOOP("places", "Reports"), "chart-column", later=True),
)
"""In the order of the list; the first ones have the keys Ctrl+1, Ctrl+2, …"""

_SHEET = """
Navigation { background: palette(window); border: none; show-decoration-selected: 0; }
Navigation::branch { background: palette(window); }
Navigation::item { padding: 5px 4px; border-radius: 5px; }
Navigation::item:selected { background: palette(highlight); color: palette(highlighted-text); }
Navigation:focus { border: none; }
"""

_ROLE = Qt.ItemDataRole.UserRole


class Navigation(QTreeWidget):
    """Arrow keys walk, a click or Enter goes; places that come later stay folded until wanted."""

    chosen = Signal(str)
    """The name of a place."""
    entered_again = Signal(str)
    """A click or Enter on the place that is shown already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(14)
        self.setIconSize(QSize(20, 20))
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setStyleSheet(_SHEET)
        self.items: dict[str, QTreeWidgetItem] = {}
        self._shown_before: QTreeWidgetItem | None = None
        self._later = QTreeWidgetItem()
        self._later.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        for place in PLACES:
            item = QTreeWidgetItem()
            item.setData(0, _ROLE, place.name)
            self.items[place.name] = item
            if place.later:
                self._later.addChild(item)
            else:
                self.addTopLevelItem(item)
        self.addTopLevelItem(self._later)
        self.itemClicked.connect(self._activated)
        self.currentItemChanged.connect(self._moved)
        self.itemExpanded.connect(self._draw_later)
        self.itemCollapsed.connect(self._draw_later)
        self._retranslate()

    def show_place(self, name: str) -> None:
        """Mark this place as the one now shown."""
        item = self.items[name]
        if item.parent() is not None:
            self._later.setExpanded(True)
        self.blockSignals(True)
        self.setCurrentItem(item)
        self.blockSignals(False)
        self.viewport().update()

    @Slot(QTreeWidgetItem, int)
    def _activated(self, item: QTreeWidgetItem, _: int = 0) -> None:
        if item is self._later:
            self._later.setExpanded(not self._later.isExpanded())
        elif item is self._shown_before:
            self.entered_again.emit(item.data(0, _ROLE))

    @Slot(QTreeWidgetItem)
    def _moved(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item is not self._later:
            self.chosen.emit(item.data(0, _ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar do what a click does."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and item is not None:
            self._shown_before = item
            self._activated(item)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which place was shown before the click."""
        self._shown_before = self.currentItem()
        super().mousePressEvent(event)

    @Slot()
    def _draw_later(self) -> None:
        self._later.setIcon(0, icon_of_row("chevron-down" if self._later.isExpanded() else "chevron-right",
                                          colours().quiet))

    def changeEvent(self, event: QEvent) -> None:
        """Another language, other colours or another text size."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        if not hasattr(self, "_later"):
            return
        self.setAccessibleName(self.tr("Places"))
        for place in PLACES:
            item = self.items[place.name]
            item.setText(0, place.words)
            item.setIcon(0, icon_of_row(place.icon, colours().quiet if place.later else colours().text))
            if not place.later:
                item.setToolTip(0, self.tr("Ctrl+{number}").format(number=list(self.items).index(place.name) + 1))
        self._later.setText(0, self.tr("Later"))
        self._later.setToolTip(0, self.tr("Places that come with later versions"))
        self._draw_later()
        items = [*self.items.values(), self._later]
        letters = max(self.fontMetrics().horizontalAdvance(item.text(0)) for item in items)
        self.setFixedWidth(letters + 84)
