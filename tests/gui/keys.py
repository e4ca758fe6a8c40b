"""Typing in any script: QTest's keys know only Latin letters."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Key presses on a widget, one for each letter."""
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\n" else ord(letter.upper()) if letter.isascii() else 0
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def type_here(text: str) -> None:
    """Key presses on whatever has the cursor."""
    for letter in text:
        focus = QApplication.focusWidget()
        if focus is None:
            message = "no widget has the cursor"
            raise AssertionError(message)
        type_text(focus, letter)
