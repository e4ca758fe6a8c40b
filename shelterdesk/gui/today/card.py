"""A card of the page Today: a title, a few lines to open, and words for when there are none."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from shelterdesk.gui.icons import icon_of_row
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel

MOST_LINES = 8
_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Line:
    """One line: plain text, an icon's name or nothing, and what it stands for."""

    text: str
    what: object
    icon: str = ""


class _Lines(QListWidget):
    """Marks a line only while the keyboard is here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark where the arrow keys are."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
        elif self.currentItem() is not None:
            self.currentItem().setSelected(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Elsewhere now."""
        super().focusOutEvent(event)
        self.clearSelection()


class Card(QFrame):
    """Enter or a double click opens a line. Never shows more lines than fit; says how many more there are."""

    opened = Signal(object)
    """What the line stands for."""

    def __init__(self, parent: QWidget | None = None, most: int = MOST_LINES) -> None:
        super().__init__(parent)
        self._most = most
        self.setProperty("card", True)
        self.title, self.empty, self.more = TitleLabel(), QuietLabel(), QuietLabel()
        self.list = _Lines()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setIconSize(QSize(18, 18))
        self.list.setSpacing(2)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._open)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(16, 10, 16, 12)
        for widget in (self.title, self.empty, self.list, self.more):
            self.inside.addWidget(widget)

    def say(self, title: str, empty: str) -> None:
        """The words of the card."""
        self.title.setText(title)
        self.empty.setText(empty)
        self.list.setAccessibleName(title)

    def show_lines(self, lines: Sequence[Line], in_all: int | None = None) -> None:
        """Show these lines; ``in_all`` says how many there are where not all were read."""
        current = self.list.currentRow()
        self.list.clear()
        for line in lines[: self._most]:
            item = QListWidgetItem(line.text)
            item.setData(_ROLE, line.what)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.text)
            if line.icon:
                item.setIcon(icon_of_row(line.icon))
            self.list.addItem(item)
        if lines and (current >= 0 or self.list.hasFocus()):
            self.list.setCurrentRow(min(max(current, 0), self.list.count() - 1))
            if not self.list.hasFocus():
                self.list.clearSelection()
        left = (len(lines) if in_all is None else in_all) - min(len(lines), self._most)
        self.more.setText(self.tr("and %n more", "", left) if left > 0 else "")
        self.more.setVisible(left > 0)
        self.empty.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self.fit()

    def fit(self) -> None:
        """Make the list as high as its lines, so that only the page scrolls."""
        self.list.doItemsLayout()  # lines that wrap are as high as they are only once they are laid out
        self.list.setFixedHeight(self.list.contentsSize().height() + 2 * self.list.frameWidth() + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines that wrap otherwise are as high as they are now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.fit)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(_ROLE))
