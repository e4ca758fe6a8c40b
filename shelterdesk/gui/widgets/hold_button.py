"""A button that acts only after it was held for some seconds; a ring fills meanwhile, and letting go cancels."""

from time import monotonic

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from shelterdesk.gui.theme import colours

HOLD_S = 3.0
_STEP_MS = 30
_RING_PX = 22
_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class HoldButton(QPushButton):
    """Held with the mouse, or with Space or Enter. A click alone does nothing."""

    held = Signal()
    """It was held to the end."""
    let_go = Signal()
    """It was let go before."""

    def __init__(self, parent: QWidget | None = None, seconds: float = HOLD_S) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setStyleSheet(f"padding-left: {_RING_PX + 16}px;")
        self._seconds = seconds
        self._since = 0.0
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def part(self) -> float:
        """How much of the time has passed, 0 to 1; 0 while nobody holds it."""
        return min(1.0, (monotonic() - self._since) / self._seconds) if self._timer.isActive() else 0.0

    def _begin(self) -> None:
        if self.isEnabled() and not self._timer.isActive():
            self._since = monotonic()
            self._timer.start()
            self.setDown(True)

    def _cancel(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.setDown(False)
            self.update()
            self.let_go.emit()

    @Slot()
    def _step(self) -> None:
        self.update()
        if self.part >= 1.0:
            self._timer.stop()
            self.setDown(False)
            self.held.emit()

    # --- how it is held ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Sliding off is letting go."""
        if not self.rect().contains(event.position().toPoint()):
            self._cancel()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin with the first press; those that the keyboard repeats are the same one."""
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._begin()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if event.key() not in _KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._cancel()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another widget or window came in between: that is letting go."""
        self._cancel()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Disabled meanwhile: cancelled."""
        if event.type() is QEvent.Type.EnabledChange and hasattr(self, "_timer") and not self.isEnabled():
            self._cancel()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and over its left end the ring."""
        super().paintEvent(event)
        if not self._timer.isActive():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(8, (self.height() - _RING_PX) / 2, _RING_PX, _RING_PX)
        painter.setPen(QPen(self.palette().mid().color(), 3))
        painter.drawEllipse(place)
        painter.setPen(QPen(QColor(colours().on_accent if self.isDown() else colours().accent), 3))
        painter.drawArc(place, 90 * 16, -int(360 * 16 * self.part))
        painter.end()
