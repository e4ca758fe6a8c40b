"""The field for many lines: a narrative, a note, own words."""

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from shelterdesk.casework.hidden_characters import clean
from shelterdesk.casework.record import Value
from shelterdesk.gui.widgets.field import Field

_LEAST, _MOST = 3, 16
"""Lines shown: it grows with the text and scrolls when longer."""


class GrowingText(QPlainTextEdit):
    """Plain text that grows with what is written; formats of a paste are left behind, its words are kept."""

    def __init__(self, parent: QWidget | None = None, *, least: int = _LEAST, most: int = _MOST) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines = 0
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def insertFromMimeData(self, source: QMimeData, /) -> None:
        """Paste plain, clean text; a picture or a file cannot come in this way."""
        if source.hasText():
            self.textCursor().insertText(clean(source.text(), lines=True))
            self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData, /) -> bool:
        """Only text."""
        return source.hasText()

    def _grow(self) -> None:
        lines = max(self._least, min(self._most, round(self.document().size().height())))
        if lines == self._lines:
            return
        self._lines = lines
        frame = 2 * self.frameWidth() + 2 * round(self.document().documentMargin()) + 6
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame)

    def changeEvent(self, event: QEvent, /) -> None:
        """A new text size needs another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._known():
            self._lines = 0
            self._grow()

    def _known(self) -> bool:
        return hasattr(self, "_lines")


class TextField(Field):
    """Many lines of plain text, as long as it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = GrowingText(self)
        self.text.setFrameShape(QFrame.Shape.StyledPanel)
        self.input = self.text
        self.setFocusProxy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        self._quiet = False
        self.text.textChanged.connect(self._changed)

    def _changed(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def value(self) -> Value:
        """The text, or ``None`` where it is only white."""
        text = self.text.toPlainText()
        return text if text.strip() else None

    def set_value(self, value: Value) -> None:
        """Show a text."""
        self.restore_text("" if value is None else str(value))

    def text_as_typed(self) -> str:
        """The text."""
        return self.text.toPlainText()

    def restore_text(self, text: str) -> None:
        """Show the text of a draft."""
        self._quiet = True
        self.text.setPlainText(text)
        self._quiet = False

    def set_read_only(self, read_only: bool) -> None:
        """Readable and copyable, not changeable."""
        self.text.setReadOnly(read_only)


__all__ = ["GrowingText", "TextField"]
