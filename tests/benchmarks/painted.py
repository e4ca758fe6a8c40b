"""Waiting for the moment at which something stands on the screen."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

LONGEST_S = 60.0
SETTLES_S = 0.3


class Painted(QObject):
    """Counts how often a widget, exposed and visible, was painted, and when last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        self.last = 0.0
        widget.installEventFilter(self)

    def again(self, before: int) -> float:
        """Wait until it was painted more than ``before`` times; returns the moment."""
        return until(lambda: self.times > before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count paints; nothing is held back."""
        if event.type() == QEvent.Type.Paint:
            self.times += 1
            self.last = time.perf_counter()
        return False


def settled(widget: QWidget) -> float:
    """The moment at which a window that is being shown stands: all events handled, and nothing painted later.

    Some platforms paint within ``show``, before anybody could watch; so what counts is the last paint
    of the next 0.3 seconds, if there is one.
    """
    watch = Painted(widget)
    QApplication.processEvents()
    stood = time.perf_counter()
    until(lambda: time.perf_counter() > stood + SETTLES_S)
    widget.removeEventFilter(watch)
    return max(stood, watch.last)


def until(done: Callable[[], object], *, at_the_end: bool = True) -> float:
    """Let the program run until ``done``; returns the moment, all events of that round handled."""
    ends = time.perf_counter() + LONGEST_S
    ticks = QTimer(interval=1)  # wakes us where nothing else does; to turn round and round would take the other
    ticks.start()  # threads' time, which the program's own loop leaves them
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() > ends:
            raise TimeoutError(str(done))
    ticks.stop()
    if at_the_end:
        QApplication.processEvents()
    return time.perf_counter()


def press(widget: QWidget, letter: str) -> None:
    """Press and release a key that types ``letter``; QTest only knows Latin ones."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)


def repaint_ms(widget: QWidget) -> float:
    """Milliseconds of painting all of an exposed widget once; raises ``RuntimeError`` if it was not painted."""
    watch = Painted(widget)
    began = time.perf_counter()
    widget.repaint()
    took = (time.perf_counter() - began) * 1000
    widget.removeEventFilter(watch)
    if not watch.times:
        raise RuntimeError("not exposed, so nothing was painted")
    return took
