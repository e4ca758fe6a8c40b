"""Fields whose few options all stand on the form: one press answers."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from shelterdesk.casework.record import Value
from shelterdesk.gui.widgets.field import Field
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.option_field import Options


class ChoiceField(Field):
    """One of few: pills side by side. Arrows move, a first letter or a click chooses, Backspace or a second
    click takes it back. A code that the list does not have is shown as one more pill."""

    GAP = 6
    """Between the pills, in pixels."""

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = options
        self.pills: dict[str, QRadioButton] = {}
        self._flow = FlowLayout(self, gap=self.GAP)
        self._chosen: str | None = None
        for code, label in options():
            self._add(code, label)
        self.input = next(iter(self.pills.values()))
        self.setFocusProxy(self.input)

    def _add(self, code: str, label: str) -> None:
        pill = QRadioButton(label, self)
        pill.setProperty("pill", True)
        pill.setAutoExclusive(False)
        pill.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self.pills else Qt.FocusPolicy.StrongFocus)
        pill.clicked.connect(lambda: self._press(code))
        pill.installEventFilter(self)
        self.pills[code] = pill
        self._flow.addWidget(pill)

    def _press(self, code: str) -> None:
        self._show(None if self._chosen == code else code)
        self.edited.emit()

    def _show(self, code: str | None) -> None:
        if code is not None and code not in self.pills:
            self._add(code, code)
        self._chosen = code
        for each, pill in self.pills.items():
            pill.setChecked(each == code)
        stop = code if code is not None else next(iter(self.pills))
        for each, pill in self.pills.items():
            pill.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == stop else Qt.FocusPolicy.ClickFocus)
        self.input = self.pills[stop]
        self.setFocusProxy(self.input)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Keys on a pill: arrows, letters, Backspace."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.input.isEnabled():
            here = next((place for place, pill in enumerate(self.pills.values()) if pill is watched), None)
            return here is not None and self._key(event, list(self.pills), here)
        return False

    def _key(self, event: QKeyEvent, codes: list[str], here: int) -> bool:
        key = event.key()
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
                                     Qt.KeyboardModifier.ShiftModifier):
            return False
        if step:
            self._choose(codes[(here + step) % len(codes)])
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._choose(None)
        elif event.text().strip():
            return self._letter(event.text().casefold(), codes, here)
        else:
            return False
        return True

    def _letter(self, letter: str, codes: list[str], here: int) -> bool:
        order = codes[here + 1 :] + codes[: here + 1]
        if self._chosen is None:
            order = codes
        for code in order:
            if self.pills[code].text().casefold().startswith(letter):
                self._choose(code)
                return True
        return False

    def _choose(self, code: str | None) -> None:
        self._show(code)
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def value(self) -> Value:
        """The code, or ``None``."""
        return self._chosen

    def set_value(self, value: Value) -> None:
        """Press the pill of a code."""
        self._show(str(value) if value else None)

    def text_as_typed(self) -> str:
        """The code."""
        return self._chosen or ""

    def restore_text(self, text: str) -> None:
        """Press the pill of a draft's code."""
        self._show(text or None)

    def set_read_only(self, read_only: bool) -> None:
        """Shown, not pressable."""
        for pill in self.pills.values():
            pill.setEnabled(not read_only)

    def retranslate(self) -> None:
        """The options in the new language."""
        for code, label in self.options():
            self.pills[code].setText(label)

    def set_spoken(self, label: str, hint: str) -> None:
        """Each one says the question and itself."""
        for pill in self.pills.values():
            pill.setAccessibleName(f"{label}: {pill.text()}")
            pill.setAccessibleDescription(hint)


class ChecksField(Field):
    """Several of few: boxes to tick, all in sight. Space ticks, Tab goes on to the next box."""

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = options
        self.boxes: dict[str, QCheckBox] = {}
        self._flow = FlowLayout(self, gap=6)
        for code, label in options():
            self._add(code, label)
        self.input = next(iter(self.boxes.values()))
        self.setFocusProxy(self.input)

    def _add(self, code: str, label: str) -> None:
        box = QCheckBox(label, self)
        box.setProperty("pill", True)
        box.clicked.connect(self.edited)
        self.boxes[code] = box
        self._flow.addWidget(box)

    def value(self) -> Value:
        """The ticked codes in the order of the list."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def set_value(self, value: Value) -> None:
        """Tick these codes; one that the list does not have gets a box of its own."""
        wanted = value if isinstance(value, tuple) else ()
        for code in wanted:
            if code not in self.boxes:
                self._add(code, code)
        for code, box in self.boxes.items():
            box.setChecked(code in wanted)

    def text_as_typed(self) -> str:
        """The ticked codes with spaces between."""
        value = self.value()
        return " ".join(value) if isinstance(value, tuple) else ""

    def restore_text(self, text: str) -> None:
        """Tick the codes of a draft."""
        self.set_value(tuple(text.split()))

    def set_read_only(self, read_only: bool) -> None:
        """Shown, not tickable."""
        for box in self.boxes.values():
            box.setEnabled(not read_only)

    def retranslate(self) -> None:
        """The options in the new language."""
        for code, label in self.options():
            self.boxes[code].setText(label)

    def set_spoken(self, label: str, hint: str) -> None:
        """Each one says the question and itself."""
        for box in self.boxes.values():
            box.setAccessibleName(f"{label}: {box.text()}")
            box.setAccessibleDescription(hint)


__all__ = ["ChecksField", "ChoiceField"]
