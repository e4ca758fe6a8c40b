"""Enter presses the focused button, also outside dialogs, where Qt leaves the key unused."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget


class EnterKey(QObject):
    """For a window's ``keyPressEvent``. A button that got the focus by this very key is not pressed: Enter in a
    line is left over, too, after what it did moved the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._just_moved = False
        self._settled = QTimer(self, interval=0, singleShot=True)
        self._settled.timeout.connect(self._settle)
        QApplication.instance().focusChanged.connect(self._moved)  # type: ignore[union-attr]

    def press(self, event: QKeyEvent) -> bool:
        """Whether this was Enter on a button, which then is pressed."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self._just_moved:
            return False
        button = QApplication.focusWidget()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not isinstance(button, QPushButton | QToolButton):
            return False
        button.click()
        return True

    def _moved(self) -> None:
        self._just_moved = True
        self._settled.start()

    def _settle(self) -> None:
        self._just_moved = False


__all__ = ["EnterKey"]
