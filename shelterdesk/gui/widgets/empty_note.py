"""What an empty page says: what belongs here and how it comes here."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from shelterdesk.gui.icons import pixmap
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel

_PICTURE = 48


class EmptyNote(QWidget):
    """A picture, a sentence, what to do, and a button that does it (where there is one thing to do)."""

    pressed = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = PlainLabel("", self)
        self.title.setProperty("strong", True)
        self.text = QuietLabel("", self)
        self.button = QPushButton(self)
        self.button.setProperty("primary", True)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.pressed)
        self.button.hide()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        for widget in (self._picture, self.title, self.text):
            column.addWidget(widget)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._draw()

    def say(self, title: str, text: str, button: str = "") -> None:
        """The words; call it again from the page's ``retranslate``."""
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon, _PICTURE, colours().quiet))

    def changeEvent(self, event: QEvent, /) -> None:
        """New colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._draw()


__all__ = ["EmptyNote"]
