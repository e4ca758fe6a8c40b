"""What every pane of the administration has in common: cards one under the other, and what it asks of the window."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.gui.settings import Settings
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel


class Pane(QScrollArea):
    """A scrolling column under a title. Subclasses add cards with ``add`` and say their words in ``retranslate``."""

    failed = Signal(object)
    """An error to be shown."""
    record_wanted = Signal(str, str, str)
    """Case id, kind and record id of a sheet to be opened."""
    pane_wanted = Signal(str)
    """The name of another pane."""

    leaving_wanted = Signal(object)
    """The program is to end for good; what is to be called once the vault is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.title, self.about = TitleLabel(level=1), QuietLabel()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.addWidget(self.title)
        self._column.addWidget(self.about)
        self.about.hide()
        self._column.addStretch(1)
        self.setWidget(inside)

    def add(self, card: QWidget) -> None:
        """Put a card below the others."""
        self._column.insertWidget(self._column.count() - 1, card)

    def say(self, title: str, about: str = "") -> None:
        """The words over the cards."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.about.setText(about)
        self.about.setVisible(bool(about))

    def use(self, settings: Settings) -> None:
        """For panes that also show what is kept outside the vault."""

    def reload(self) -> None:
        """Called each time the pane is shown; reads anew what may have changed."""

    def retranslate(self) -> None:
        """Say everything anew; called for another language."""

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
