"""One bed on the board: its name, who sleeps in it, and hints beside it. Taken up and dropped by mouse or key."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shelterdesk.gui.clipboard import MOVED_WITHIN_PX
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel


class BedRow(QFrame):
    """A row for one bed, or (with no place) for a client who is here without one."""

    picked = Signal(object)
    """This row, taken up by key: its client is to go elsewhere."""
    wanted = Signal(object)
    """This row, chosen as the place to go to, or for its menu where nobody is taken up."""
    dragged = Signal(object, QPoint)
    """This row, while its client is dragged; the point is on the whole screen."""
    dropped = Signal(object, QPoint)
    walked = Signal(object, int)
    """This row, and how far the cursor is to go (-1, 1)."""
    entered = Signal(object)

    def __init__(self, bed_id: str, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bed_id, self.case_id = bed_id, case_id
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setProperty("pickrow", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bed, self.who, self.hint = QuietLabel(wrap=False), PlainLabel(wrap=False), PlainLabel()
        self.hint.setProperty("tone", "warn")
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.bed)
        top.addWidget(self.who, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 3)
        column.setSpacing(1)
        column.addLayout(top)
        column.addWidget(self.hint)

    def show_texts(self, bed: str, who: str, said: list[str], *, free: bool) -> None:
        """The words of the row."""
        self.bed.setText(bed)
        self.bed.setVisible(bool(bed))
        self.who.setText(who)
        self.who.setProperty("tone", "quiet" if free else "")
        self.who.style().unpolish(self.who)
        self.who.style().polish(self.who)
        self.hint.setText("\n".join(said))
        self.hint.setVisible(bool(said))
        self.setAccessibleName(", ".join(part for part in (bed, who, *said) if part))

    def mark(self, *, picked: bool) -> None:
        """Show whether this row is taken up, or would be dropped on."""
        self.setProperty("picked", "true" if picked else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    # --- keys ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk; Space takes up or puts down; Enter opens the menu."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(self, 1 if key is Qt.Key.Key_Down else -1)
        elif key is Qt.Key.Key_Space:
            self.picked.emit(self)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            self.wanted.emit(self)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the board where the cursor is."""
        super().focusInEvent(event)
        self.entered.emit(self)

    # --- mouse -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()  # else Qt gives the move and the release to somebody else

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough from where it was pressed it is a drag."""
        here = event.position().toPoint()
        if self._pressed is not None and self.case_id:
            far = (here - self._pressed).manhattanLength() >= MOVED_WITHIN_PX
            self._dragging = self._dragging or far
            if self._dragging:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.dragged.emit(self, self.mapToGlobal(here))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Dropped, or only clicked."""
        was, self._dragging, self._pressed = self._dragging, False, None
        self.unsetCursor()
        if was:
            self.dropped.emit(self, self.mapToGlobal(event.position().toPoint()))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The menu."""
        self._pressed = None
        self.wanted.emit(self)
