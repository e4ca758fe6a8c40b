"""The field for several of many: chosen ones stand as chips, more are found by typing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from shelterdesk.casework.record import Value
from shelterdesk.gui.icons import icon
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.field import Field
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.option_field import OptionLine, Options


class Chip(QToolButton):
    """One chosen option; Delete, Space or a click takes it away."""

    def __init__(self, code: str, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.code = code
        self.setProperty("chip", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(icon("x", colours().quiet))
        self.say(label)

    def say(self, label: str) -> None:
        """Its words; a screen reader hears what pressing does."""
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(self.tr("{option}, chosen; press to take it away").format(option=label))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Delete and Backspace do what a click does."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)


class ChipsField(Field):
    """Several of many: type a part of the word and press Enter, Down for the whole list; choosing a second
    time takes it away; Backspace in the empty line takes the last one."""

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[Chip] = []
        self._held = QWidget(self)
        self._flow = FlowLayout(self._held)
        self.line = OptionLine(options, self)
        self.input = self.line
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._held)
        column.addWidget(self.line)
        self._held.hide()
        self.line.textEdited.connect(self.edited)
        self.line.picked.connect(self._picked)
        self.line.returnPressed.connect(self._enter)
        self.line.left.connect(self._leave)
        self.line.installEventFilter(self)
        self.retranslate()

    def retranslate(self) -> None:
        """The chips and the invitation in the new language."""
        self.line.forget()
        self.line.setPlaceholderText(self.tr("Type to find, Down for all"))
        for chip in self.chips:
            chip.say(self.line.label_of(chip.code))

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Backspace in the empty line takes the last chip away."""
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and not self.line.text()
            and self.chips
            and not self.line.isReadOnly()
        ):
            self._take_away(self.chips[-1])
            return True
        return False

    def _enter(self) -> None:
        self._settle(self.line.likeliest)

    def _leave(self) -> None:
        self._settle(self.line.code_of)

    def _settle(self, code_for: Callable[[str], str | None]) -> None:
        if self.line.isReadOnly() or self.line.list_takes_enter():
            return
        self.line.close_list()
        code = code_for(self.line.text())
        if code is not None:
            self._picked(code)

    def _picked(self, code: str) -> None:
        known = next((chip for chip in self.chips if chip.code == code), None)
        if known is not None:
            self._drop(known)
        else:
            self._add(code)
        # Qt writes the chosen words into the line after this signal: clear it when that is done.
        self.line.clear()
        self._later_clear()
        self.edited.emit()

    def _later_clear(self) -> None:
        QTimer.singleShot(0, self.line, lambda: self.line.clear() if self.line.exact_code(self.line.text()) else None)

    def _add(self, code: str) -> None:
        chip = Chip(code, self.line.label_of(code), self._held)
        chip.setEnabled(not self.line.isReadOnly())
        chip.clicked.connect(lambda: self._take_away(chip))
        self.chips.append(chip)
        self._flow.addWidget(chip)
        self._held.show()

    def _take_away(self, chip: Chip) -> None:
        self._drop(chip)
        self.line.setFocus()
        self.edited.emit()

    def _drop(self, chip: Chip) -> None:
        self.chips.remove(chip)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._held.setVisible(bool(self.chips))
        self.updateGeometry()

    def value(self) -> Value:
        """The chosen codes in the order of choosing."""
        return tuple(chip.code for chip in self.chips)

    def set_value(self, value: Value) -> None:
        """Show these codes as chips."""
        self._show(value if isinstance(value, tuple) else (), "")

    def _show(self, codes: tuple[str, ...], rest: str) -> None:
        for chip in list(self.chips):
            self._drop(chip)
        for code in codes:
            self._add(code)
        self.line.setText(rest)

    def text_as_typed(self) -> str:
        """The codes with spaces between and, on a second line, words not yet chosen."""
        rest = self.line.text()
        return " ".join(chip.code for chip in self.chips) + ("\n" + rest if rest else "")

    def restore_text(self, text: str) -> None:
        """Show a draft's codes and words."""
        codes, _, rest = text.partition("\n")
        self._show(tuple(codes.split()), rest)

    def understood(self) -> bool:
        """Whether no words wait in the line."""
        return not self.line.text().strip()

    def problem(self) -> str:
        """Whether words wait in the line."""
        if self.understood() or self.line.hasFocus():
            return ""
        return self.tr("Not in the list: choose one, or keep your words in a note. They stay here meanwhile.")

    def set_read_only(self, read_only: bool) -> None:
        """Shown, not changeable."""
        self.line.setReadOnly(read_only)
        self.line.setVisible(not read_only)
        for chip in self.chips:
            chip.setEnabled(not read_only)


__all__ = ["Chip", "ChipsField"]
