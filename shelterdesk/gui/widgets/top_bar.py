"""The line above every page: the search over everything, who is here, lock, hide and help."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.widgets.search_line import SearchLine
from shelterdesk.gui.words import role_label


class TopBar(QWidget):
    """Holds no state but what is typed into the search."""

    lock_wanted = Signal()
    hide_wanted = Signal()
    help_wanted = Signal()
    record_wanted = Signal(str, str, str)
    """Case, kind and record id of a hit."""
    passphrase_wanted = Signal()
    emergency_wanted = Signal()
    """A life is at risk."""
    evacuation_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hide_key = ""
        self.search = SearchLine(desk)
        self.search.record_wanted.connect(self.record_wanted)
        self.who, self.roles = QToolButton(), QuietLabel(wrap=False)
        self.who.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.who.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.who)
        self.emergency = self.menu.addAction("")
        self.emergency.triggered.connect(self.emergency_wanted.emit)
        self.change_passphrase = self.menu.addAction("")
        self.change_passphrase.triggered.connect(self.passphrase_wanted.emit)
        self.evacuate = self.menu.addAction("")
        self.evacuate.triggered.connect(self.evacuation_wanted.emit)
        self.menu.aboutToShow.connect(self._offer)
        self.who.setMenu(self.menu)
        self.help, self.hide_all, self.lock = QToolButton(), QToolButton(), QToolButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search, 1)
        layout.addSpacing(12)
        for widget in (self.who, self.roles, self.help, self.hide_all, self.lock):
            layout.addWidget(widget)
        self.help.clicked.connect(self.help_wanted)
        self.hide_all.clicked.connect(self.hide_wanted)
        self.lock.clicked.connect(self.lock_wanted)
        self._retranslate()

    @property
    def hide_key(self) -> str:
        """The name of the key that hides everything, for the tooltip."""
        return self._hide_key

    @hide_key.setter
    def hide_key(self, name: str) -> None:
        self._hide_key = name
        self._retranslate()

    @Slot()
    def _offer(self) -> None:
        from shelterdesk.vault.evacuation import is_offered

        self.evacuate.setVisible(is_offered(self._desk.vault))

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "lock"):
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        me = self._desk.vault.me
        self.who.setText(me.alias.replace("&", "&&"))
        self.who.setAccessibleName(self.tr("{alias}: menu").format(alias=me.alias))
        self.emergency.setText(self.tr("&Life at risk… (Ctrl+Shift+E)"))
        self.change_passphrase.setText(self.tr("Change my &passphrase…"))
        self.evacuate.setText(self.tr("Leave in a &hurry… (Ctrl+F11)"))
        self.roles.setText(", ".join(sorted(role_label(role) for role in me.roles)))
        for button, name, words in (
            (self.help, "circle-help", self.tr("Help for this page (F1)")),
            (self.hide_all, "monitor-off", self.tr("Hide everything at once ({key}, or Shift three "
                "times)").format(key=self._hide_key)),
            (self.lock, "lock", self.tr("Lock (Ctrl+L)")),
        ):
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
