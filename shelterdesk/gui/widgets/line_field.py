"""Fields of one line: words, phones and numbers."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelterdesk.casework.record import Question, Value
from shelterdesk.gui import words
from shelterdesk.gui.widgets.field import Field, PlainLineEdit
from shelterdesk.gui.widgets.plain_label import QuietLabel


class LineField(Field):
    """A few words, kept exactly as typed but for spaces around them."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.line = PlainLineEdit(self)
        self.input = self.line
        self.setFocusProxy(self.line)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.line, 1)
        self.line.textEdited.connect(self.edited)

    def value(self) -> Value:
        """The words, or ``None``."""
        return self.line.text().strip() or None

    def set_value(self, value: Value) -> None:
        """Show words."""
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def text_as_typed(self) -> str:
        """The words with their spaces."""
        return self.line.text()

    def restore_text(self, text: str) -> None:
        """Show the words of a draft."""
        self.line.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Readable and copyable, not changeable."""
        self.line.setReadOnly(read_only)


_MOST_DIGITS = 18
"""So many fit into what the vault keeps (64 bits)."""


class NumberField(LineField):
    """A whole number with its unit; what is no number, or longer than any true one, stays in the line and is pointed
    out."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * 16)
        self._unit = QuietLabel(words.unit(question), self, wrap=False)
        self._row.addWidget(self._unit)
        self._row.addStretch(1)

    def value(self) -> Value:
        """The number, or ``None``."""
        text = self.line.text().replace(" ", "").replace("\u00a0", "")
        digits = text.removeprefix("-")
        return int(text) if digits.isdecimal() and len(digits) <= _MOST_DIGITS else None

    def understood(self) -> bool:
        """Whether the line is empty or a number."""
        return not self.line.text().strip() or self.value() is not None

    def problem(self) -> str:
        """Whether the text is no number."""
        if self.understood() or self.line.hasFocus():
            return ""
        return self.tr("Not a whole number; your text stays here.")

    def retranslate(self) -> None:
        """The unit in the new language."""
        self._unit.setText(words.unit(self.question))


__all__ = ["LineField", "NumberField"]
