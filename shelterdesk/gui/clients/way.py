"""A way to somewhere else: words to press that wrap like words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from shelterdesk.gui.widgets.plain_label import PlainLabel


class Way(QPushButton):
    """A button without a frame whose text may take several lines, shown as plain text."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setProperty("way", "true")
        self.setAccessibleName(words)
        label = PlainLabel(words, self)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(6, 3, 6, 3)
        self._inside.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        return self._inside.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word."""
        return self._inside.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """How high the words get at a width."""
        return self._inside.totalHeightForWidth(width)


__all__ = ["Way"]
