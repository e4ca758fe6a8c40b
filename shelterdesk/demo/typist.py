"""Somebody at the keyboard: presses keys into whatever has the focus and waits for the windows to answer."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_PATIENCE_S = 60.0
_MOST_TABS = 120

T = TypeVar("T", bound=QWidget)


@dataclass
class StuckError(Exception):
    """The windows did not do what the story expects."""

    waiting_for: str


class Typist:
    """Counts the keys that are no words, so that the story can say how few were needed."""

    def __init__(self) -> None:
        self.keys = 0

    def wait_for(self, happened: Callable[[], object], what: str) -> None:
        """Let the windows work until ``happened``; raises ``StuckError`` after a minute."""
        until = time.monotonic() + _PATIENCE_S
        while not happened():
            if time.monotonic() > until:
                raise StuckError(what)
            QTest.qWait(10)

    def pause(self, milliseconds: int = 50) -> None:
        """Let timers and paints come through."""
        QTest.qWait(milliseconds)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press and release one key in the focused widget."""
        QTest.keyClick(self.focus(), key, modifiers)
        self.keys += 1

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """Type letter by letter, in any script."""
        for letter in text:
            target = self.focus()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        QApplication.processEvents()

    def tab_until(self, there: Callable[[QWidget], object], what: str) -> None:
        """Press Tab until the focused widget is the one; raises ``StuckError`` if it never comes."""
        for _ in range(_MOST_TABS):
            if there(self.focus()):
                return
            self.press(Qt.Key.Key_Tab)
        raise StuckError(what)

    def focus(self) -> QWidget:
        """The widget that has the keyboard: an open list of choices before the field it belongs to."""
        found = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        if found is None:
            raise StuckError("a window with the focus")
        return found


def ancestor(widget: QWidget, kind: type[T]) -> T | None:
    """The nearest widget around ``widget`` that is of this class."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, kind):
        around = around.parentWidget()
    return around
