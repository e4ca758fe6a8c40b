"""The page of administration: its panes in a list at the left, the chosen one at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.administration.panes import ENTRIES, SETTINGS
from shelterdesk.gui.administration.settings_pane import SettingsPane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon_of_row
from shelterdesk.gui.settings import Settings

_NAME = Qt.ItemDataRole.UserRole
_ROOM_PX = 28
_SAY_ANEW = frozenset({QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange})


class AdministrationPage(QWidget):
    """Panes are made when they are first shown."""

    look_changed = Signal()
    minutes_changed = Signal(int)
    corner_changed = Signal(bool)
    failed = Signal(object)
    record_wanted = Signal(str, str, str)
    leaving_wanted = Signal(object)

    def __init__(
        self, desk: Desk, settings: Settings, heard: Sequence[str], hide_key: Qt.Key, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self.settings_pane = SettingsPane(desk, settings, heard, hide_key)
        self.look = self.settings_pane.look
        self._panes: dict[str, Pane] = {}
        self.list = QListWidget()
        self.list.setIconSize(QSize(18, 18))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.list)
        layout.addWidget(self.stack, 1)
        for name in (SETTINGS, *(entry.name for entry in ENTRIES)):
            item = QListWidgetItem()
            item.setData(_NAME, name)
            self.list.addItem(item)
        self._take(SETTINGS, self.settings_pane)
        self.list.currentItemChanged.connect(self._chosen)
        self.look.look_changed.connect(self.look_changed)
        self.look.minutes_changed.connect(self.minutes_changed)
        self.look.corner_changed.connect(self.corner_changed)
        self._retranslate()
        self.list.setCurrentRow(0)

    # --- panes -----------------------------------------------------------------------------------

    def pane(self, name: str) -> Pane:
        """The pane with this name, made if need be."""
        if name not in self._panes:
            made = next(entry for entry in ENTRIES if entry.name == name).make(self._desk)
            self._take(name, made)
        return self._panes[name]

    def show_pane(self, name: str) -> Pane:
        """Choose a pane and show it; returns it."""
        names = [self.list.item(row).data(_NAME) for row in range(self.list.count())]
        self.list.setCurrentRow(names.index(name))
        return self.pane(name)

    def reload(self) -> None:
        """Read anew what the shown pane shows."""
        shown = self.stack.currentWidget()
        if isinstance(shown, Pane):
            shown.reload()

    def _take(self, name: str, made: Pane) -> None:
        self._panes[name] = made
        made.use(self._settings)
        self.stack.addWidget(made)
        made.failed.connect(self.failed)
        made.record_wanted.connect(self.record_wanted)
        made.pane_wanted.connect(self.show_pane)
        made.leaving_wanted.connect(self.leaving_wanted)

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            pane = self.pane(item.data(_NAME))
            self.stack.setCurrentWidget(pane)
            pane.reload()

    # --- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language, other letters or other colours."""
        if event.type() in _SAY_ANEW and hasattr(self, "stack"):
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Administration"))
        self.list.setAccessibleName(self.tr("Parts of the administration"))
        labels = {entry.name: QCoreApplication.translate("AdministrationPage", entry.label) for entry in ENTRIES}
        icons = {entry.name: entry.icon for entry in ENTRIES}
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = item.data(_NAME)
            item.setText(self.tr("Settings") if name == SETTINGS else labels[name])
            item.setIcon(icon_of_row("settings" if name == SETTINGS else icons[name]))
        widest = max(self.list.sizeHintForColumn(0), self.fontMetrics().averageCharWidth() * 16)
        self.list.setFixedWidth(widest + _ROOM_PX)
