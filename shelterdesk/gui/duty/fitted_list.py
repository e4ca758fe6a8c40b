"""A list as high as its lines, up to so many of them; its lines wrap."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QWidget


class FittedList(QListWidget):
    """``most`` lines are shown without scrolling; 0: as many as there is room for."""

    def __init__(self, most: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setWordWrap(True)
        self.setIconSize(QSize(18, 18))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Take the height of the lines."""
        if self._most:
            rows = range(min(self.count(), self._most))
            around = 2 * self.spacing()
            self.doItemsLayout()  # else lines that wrap are measured as if they did not
            lines = (max(self.visualItemRect(self.item(row)).height(), self.sizeHintForRow(row)) for row in rows)
            height = sum(line + around for line in lines)
            self.setFixedHeight(height + 2 * self.frameWidth() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines that wrap otherwise are as high as they are now."""
        super().resizeEvent(event)
        if self._most and event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.fit)
