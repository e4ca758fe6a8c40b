"""Notices that nobody is there any more, that the computer slept, and that somebody wants everything hidden at once."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent

HIDE_KEY = Qt.Key.Key_F12
HIDE_SHIFTS = 3
"""So many presses of Shift alone, without another key, hide everything too."""
HIDE_SHIFTS_WITHIN_S = 1.2

WARN_BEFORE_S = 30
SLEPT_S = 60
"""A clock that jumped by more than this means that the computer slept."""
_LOOK_EVERY_MS = 1000

_CORNER_PX = 3
_CORNER_EVERY_MS = 100
_CORNER_LOOKS = 3
"""So many looks in a row must find the mouse there: one that only passes by hides nothing."""

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
    }
)

Clock = Callable[[], tuple[float, float]]
"""Seconds of the monotonic clock and of the wall clock."""


def clock() -> tuple[float, float]:
    """The real clocks."""
    return time.monotonic(), time.time()


def in_corner(mouse: QPoint, screens: list[QRect]) -> bool:
    """Whether the mouse was pushed into the upper left corner of a screen."""
    reach = QPoint(_CORNER_PX, _CORNER_PX)
    return any(QRect(screen.topLeft(), screen.topLeft() + reach).contains(mouse) for screen in screens)


class Corner(QObject):
    """Looks where the mouse is. Wayland tells only while it is over our windows, so there it works with them alone."""

    reached = Signal()

    def __init__(self, parent: QObject, where: Callable[[], QPoint] = QCursor.pos) -> None:
        super().__init__(parent)
        self._where = where
        self._looks = 0
        self._timer = QTimer(self, interval=_CORNER_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, wanted: bool) -> None:
        """Begin or stop looking."""
        self._looks = 0
        self._timer.start() if wanted else self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look once."""
        there = in_corner(self._where(), [screen.geometry() for screen in QGuiApplication.screens()])
        self._looks = self._looks + 1 if there else 0
        if self._looks == _CORNER_LOOKS:
            self.reached.emit()


class Watch(QObject):
    """Sits on the whole program's events; says when to lock and when to hide. Never asks."""

    idle = Signal()
    """Nobody touched anything for the agreed minutes."""
    slept = Signal()
    """A clock jumped: the computer was asleep, or somebody turned its clock."""
    soon = Signal(int)
    """Seconds until ``idle``, each second of the last thirty; 0 when somebody came back."""
    hide_wanted = Signal()

    def __init__(self, minutes: int, parent: QObject, read_clock: Clock = clock) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._read_clock = read_clock
        self._last_touch, self._last_wall = read_clock()
        self._last_look = self._last_touch
        self._warned = False
        self._shifts: list[float] = []
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.corner = Corner(self)
        self.corner.reached.connect(self.hide_wanted)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def stop(self) -> None:
        """Hear nothing more."""
        self._timer.stop()
        self.corner.watch(False)
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every event of the program comes by here first, also those of modal dialogs."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._last_touch = self._read_clock()[0]
            if self._warned:
                self._warned = False
                self.soon.emit(0)
            if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._asks_to_hide(watched, event):
                self.hide_wanted.emit()
                return True
            if kind is QEvent.Type.MouseButtonPress:
                self._shifts.clear()
        elif kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == HIDE_KEY:
            event.accept()  # so that no shortcut takes the key before its KeyPress comes
            return True
        return False

    def _asks_to_hide(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        if event.key() == HIDE_KEY:
            return True
        if not watched.isWindowType():
            return False  # the same press on its way from the window to the widget and its parents
        if event.key() != Qt.Key.Key_Shift:
            self._shifts.clear()
            return False
        now = self._last_touch
        self._shifts = [at for at in self._shifts if now - at <= HIDE_SHIFTS_WITHIN_S] + [now]
        return len(self._shifts) >= HIDE_SHIFTS

    @Slot()
    def look(self) -> None:
        """Read the clocks and say what they mean; called each second."""
        now, wall = self._read_clock()
        jumped = abs((wall - self._last_wall) - (now - self._last_look)) > SLEPT_S or now - self._last_look > SLEPT_S
        self._last_look, self._last_wall = now, wall
        left = self.minutes * 60 - (now - self._last_touch)
        if jumped:
            self.slept.emit()
        elif left <= 0:
            self.idle.emit()
        elif left <= WARN_BEFORE_S:
            self._warned = True
            self.soon.emit(int(left) + 1)
