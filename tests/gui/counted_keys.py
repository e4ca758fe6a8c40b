"""Key presses in any script: QTest knows only Latin letters."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


class Keys:
    """Types where the cursor is, as a person does, and counts: ``words`` are letters, ``presses`` all other keys."""

    def __init__(self) -> None:
        self.presses = 0
        self.words = 0

    def type(self, text: str) -> None:
        """Press the keys of these letters."""
        for letter in text:
            self.words += 1
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.cursor(), event)
            QApplication.processEvents()

    def pick(self, letters: str) -> None:
        """Press keys that choose an option; they are no words of a person's own and count as presses."""
        self.type(letters)
        self.words -= len(letters)
        self.presses += len(letters)

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """Press a key that is not part of a word."""
        for _ in range(times):
            self.presses += 1
            QTest.keyClick(self.cursor(), key, modifiers)
            QApplication.processEvents()

    def ctrl(self, key: Qt.Key) -> None:
        """Press a key together with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    @staticmethod
    def cursor() -> QWidget:
        """What would get the next key: an open list before the field it belongs to."""
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        if found is None:
            message = "no widget has the cursor"
            raise AssertionError(message)
        return found


def type_into(widget: QWidget, text: str) -> None:
    """Put the cursor there and type."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    Keys().type(text)
