"""A list whose lines are answered with one key: 1, 2, 3 … on every keyboard; buttons below say which is which."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from shelterdesk.gui.duty.fitted_list import FittedList
from shelterdesk.gui.icons import icon_of_row
from shelterdesk.gui.widgets.digit_key import digit_of
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel

_WHAT = Qt.ItemDataRole.UserRole


class _Lines(FittedList):
    digit = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers the line under the cursor."""
        digit = digit_of(event)
        if digit:
            self.digit.emit(digit)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys act on a line from the first moment."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)


class AnswerList(QWidget):
    """Says which line was answered how; saves nothing itself."""

    answered = Signal(object, str)
    """What the line stands for, and the code of the answer."""

    def __init__(self, most: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.none = TitleLabel(), QuietLabel()
        self.list = _Lines(most)
        self.buttons: list[QPushButton] = []
        self._codes: list[str] = []
        self._below = QWidget()
        self._flow = FlowLayout(self._below, gap=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.title, self.none):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._below)
        self.list.digit.connect(self._answer)

    def say(self, title: str, none: str, answers: Sequence[tuple[str, str]]) -> None:
        """The words: title, what to say of an empty list, code and words of each answer."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.none.setText(none)
        self.list.setAccessibleName(title or none)
        self._codes = [code for code, _ in answers]
        while len(self.buttons) < len(answers):
            button = QPushButton(autoDefault=False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._answer, len(self.buttons) + 1))
            self.buttons.append(button)
            self._flow.addWidget(button)
        for number, (button, (_, words)) in enumerate(zip(self.buttons, answers, strict=True), start=1):
            button.setText(f"{number}  {words}".replace("&", "&&"))

    def show_lines(self, lines: Sequence[tuple[str, object, str]]) -> None:
        """Show these: words, what they stand for, icon's name. The cursor stays where it was."""
        row = self.list.currentRow()
        self.list.clear()
        for words, what, icon in lines:
            item = QListWidgetItem(words)
            item.setData(_WHAT, what)
            if icon:
                item.setIcon(icon_of_row(icon))
            self.list.addItem(item)
        if lines and row >= 0:
            self.list.setCurrentRow(min(row, len(lines) - 1))
        self.none.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self._below.setVisible(bool(lines))
        self.list.fit()

    def _answer(self, number: int) -> None:
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        item = self.list.currentItem()
        if item is not None and number <= len(self._codes):
            self.answered.emit(item.data(_WHAT), self._codes[number - 1])

    def step(self) -> None:
        """The next line, where there is one."""
        self.list.setCurrentRow(min(self.list.currentRow() + 1, self.list.count() - 1))
