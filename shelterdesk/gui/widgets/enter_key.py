"""Enter presses the focused button, also outside dialogs, where Qt leaves the key unused."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton


def press_by_enter(event: QKeyEvent) -> bool:
    """For a window's ``keyPressEvent``: whether this was Enter on a button, which then is pressed."""
    button = QApplication.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(button, QAbstractButton):
        return False
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not isinstance(button, QPushButton | QToolButton):
        return False
    button.click()
    return True


__all__ = ["press_by_enter"]
