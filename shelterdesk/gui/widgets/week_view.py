"""The calendar one works in: draw, drag, stretch with the mouse; the same and more with keys. Saves nothing itself."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from shelterdesk.gui.clipboard import MOVED_WITHIN_PX
from shelterdesk.gui.widgets.week_grip import Grip, Hold, shifted, stretched
from shelterdesk.gui.widgets.week_items import (
    DAY,
    Band,
    Ghost,
    Item,
    Piece,
    Stop,
    Verdict,
    nearest,
    on_the_wall,
    shades_of,
    stops_of,
)
from shelterdesk.gui.widgets.week_surface import STEP, USUAL, WeekSurface

SNAP, FINE_SNAP = 15, 5
"""Minutes; the finer with Ctrl."""
_EDGE = 6
"""Pixels at the lower edge by which one stretches."""
_NEAR = 24
"""Pixels from the rim of the view within which it scrolls while one drags."""
_SCROLL_MS = 30

Judge = Callable[[Item | None, datetime, int, str], Verdict]
"""An item (``None``: something new), when it would begin, minutes, key of the column → what is to be said."""

_KEY, _ALT, _SHIFT, _CTRL = Qt.Key, *(
    getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Alt", "Shift", "Control")
)
_LETTERS = {"n": "new", "т": "new", "t": "list", "е": "list", "d": "day", "в": "day", "w": "week", "ц": "week"}
"""By the letter on the key, whichever layout is on."""


class WeekView(WeekSurface):
    """Arrows walk; Enter opens; Alt with arrows moves, with Shift it stretches; Escape leaves all as it was.

    What is moved by keys becomes a ghost first and is settled when Alt is let go, so ten presses are one change."""

    new_wanted = Signal(object, int, str)
    """When (aware), minutes, key of the column."""
    moved = Signal(str, object, int, str)
    """Id, when it shall begin, minutes, key of the column."""
    opened = Signal(str)
    cancel_wanted = Signal(str)
    step_wanted = Signal(int)
    """A week or day on (1), back (-1), or today (0)."""
    mode_wanted = Signal(str)
    """``day``, ``week`` or ``list``."""
    menu_wanted = Signal(str, object)
    """Id (empty for a free time) and where, on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judge: Judge = lambda *_: Verdict()
        self.bands_for: Callable[[Item | None], Sequence[Band]] = lambda _: ()
        self._grip: Grip | None = None
        self._press = QPoint()
        self._hand = QPoint()
        self._scroll = QTimer(self, interval=_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)

    # --- the ghost ---------------------------------------------------------------------------------

    def _haunt(self, ghost: Ghost) -> None:
        """Show what would be, and what is to be said about it."""
        if self.ghost is None:
            self.live_shades = shades_of(self.columns, self.bands_for(ghost.item))
        elif ghost == self.ghost:
            return
        self.ghost = ghost
        when, key = self.moment_of(ghost.column, ghost.top), self.key_of(ghost.column)
        self.verdict = self.judge(ghost.item, when, ghost.minutes, key)
        self.viewport().update()

    def settle(self) -> None:
        """What the ghost shows is wanted."""
        ghost, self.ghost = self.ghost, None
        self.viewport().update()
        if ghost is None:
            return
        when, key = self.moment_of(ghost.column, ghost.top), self.key_of(ghost.column)
        if ghost.item is None:
            self.new_wanted.emit(when, ghost.minutes, key)
        elif (when, ghost.minutes) != (ghost.item.starts, ghost.item.minutes) or key not in ("", *ghost.item.columns):
            self.moved.emit(ghost.item.id, when, ghost.minutes, key)

    def give_up(self) -> bool:
        """Leave everything as it was; whether something was under way."""
        under_way = self.ghost is not None or self._grip is not None
        self.ghost, self._grip = None, None
        self._scroll.stop()
        self.viewport().unsetCursor()
        self.viewport().update()
        return under_way

    # --- mouse -------------------------------------------------------------------------------------

    def piece_at(self, point: QPoint) -> Piece | None:
        """What stands under a point of the view."""
        if point.y() < self.frame_.header:
            return None
        there = [piece for piece in self.pieces if self.on_view(self.frame_.piece(piece)).contains(point)]
        return there[-1] if there else None

    def _at_edge(self, piece: Piece, point: QPoint) -> bool:
        rect = self.on_view(self.frame_.piece(piece))
        return point.y() >= rect.bottom() - min(_EDGE, rect.height() // 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press puts the cursor there, and may become a drag."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or point.y() < self.frame_.header or not self.columns:
            return
        self.settle()
        self._press = self._hand = point
        column, minute = self.frame_.at(point, self.scrolled)
        piece = self.piece_at(point)
        if piece is None:
            self.go_to_free(column, minute)
            self._grip = Grip(Hold.EMPTY, None, column, minute, minute)
            return
        self._stand(Stop(piece.column, piece.top, piece))
        if piece.item.draggable:
            hold = Hold.EDGE if self._at_edge(piece, point) else Hold.BODY
            self._grip = Grip(hold, piece.item, piece.column, self._begin(piece), minute)

    def go_to_free(self, column: int, minute: int) -> None:
        """The cursor on a free time, however short it is."""
        self._stand(Stop(column, minute // STEP * STEP))

    def _begin(self, piece: Piece) -> int:
        """Where the item begins, counted from midnight of the piece's column: before it, if it began the day before."""
        day, minute = on_the_wall(piece.item.starts)
        return minute + (day - self.columns[piece.column].day).days * DAY

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough from where it was pressed it is a drag."""
        point = event.position().toPoint()
        if self._grip is None:
            piece = self.piece_at(point)
            edge = piece is not None and piece.item.draggable and self._at_edge(piece, point)
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.ArrowCursor)
            return
        far = (point - self._press).manhattanLength() >= MOVED_WITHIN_PX
        if self.ghost is None and not far:
            return
        self._hand = point
        self._drag(event.modifiers())
        near = point.y() < self.frame_.header + _NEAR or point.y() > self.viewport().height() - _NEAR
        if near and not self._scroll.isActive():
            self._scroll.start()

    def _drag(self, modifiers: Qt.KeyboardModifier) -> None:
        if self._grip is not None:
            column, minute = self.frame_.at(self._hand, self.scrolled)
            self._haunt(self._grip.ghost(column, minute, FINE_SNAP if modifiers & _CTRL else SNAP))

    def _scroll_on(self) -> None:
        """While the hand stays at the rim, the hours go by."""
        above = self.frame_.header + _NEAR - self._hand.y()
        below = self._hand.y() - self.viewport().height() + _NEAR
        if self._grip is None or (above < 0 and below < 0):
            self._scroll.stop()
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (-min(above, _NEAR) if above >= 0 else min(below, _NEAR)) // 2)
        self._drag(QApplication.keyboardModifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: it is wanted so."""
        self._grip = None
        self._scroll.stop()
        self.settle()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is there, or begin something new."""
        point = event.position().toPoint()
        self.give_up()
        if event.button() is Qt.MouseButton.LeftButton and point.y() >= self.frame_.header and self.columns:
            if self.piece_at(point) is None:
                column, minute = self.frame_.at(point, self.scrolled)
                self.go_to_free(column, minute)
            self._enter()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done here: by the mouse, or by the menu key, of which the platform makes such an event."""
        if event.reason() is QContextMenuEvent.Reason.Mouse and event.pos().y() >= self.frame_.header:
            piece = self.piece_at(event.pos())
            if piece is not None:
                self._stand(Stop(piece.column, piece.top, piece))
            else:
                self.go_to_free(*self.frame_.at(event.pos(), self.scrolled))
        self._menu()

    def _menu(self) -> None:
        place = self.place_of_cursor()
        item = self.current
        self.menu_wanted.emit(item.id if item else "", self.viewport().mapToGlobal(place.center()))

    # --- keys --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, stretch, open, cancel, turn the pages."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key is _KEY.Key_Escape and self.give_up():
            return
        if not self.columns or key in (_KEY.Key_Alt, _KEY.Key_Shift, _KEY.Key_Control):
            super().keyPressEvent(event)
            return
        arrows = {
            _KEY.Key_Up: (0, -1), _KEY.Key_Down: (0, 1), _KEY.Key_Left: (-1, 0), _KEY.Key_Right: (1, 0),
        }  # fmt: skip
        if key in arrows:
            self._arrow(*arrows[key], modifiers)
            return
        if self._grip is None:
            self.settle()
        if not self._press_key(key, event.text().lower()):
            super().keyPressEvent(event)

    def _press_key(self, key: Qt.Key, letter: str) -> bool:
        """Whether the key means something here."""
        steps = {_KEY.Key_PageUp: -1, _KEY.Key_PageDown: 1, _KEY.Key_Home: 0}
        if key in (_KEY.Key_Return, _KEY.Key_Enter):
            self._enter()
        elif key is _KEY.Key_Delete and self.current is not None:
            self.cancel_wanted.emit(self.current.id)
        elif key in steps:
            self.step_wanted.emit(steps[key])
        elif _LETTERS.get(letter) == "new":
            self._new()
        elif letter in _LETTERS:
            self.mode_wanted.emit(_LETTERS[letter])
        else:
            return False
        return True

    def _enter(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current.id)
        else:
            self._new()

    def _new(self) -> None:
        minutes = self.span if self.at.piece is None else USUAL
        self.new_wanted.emit(self.moment_of(self.at.column, self.at.top), minutes, self.key_of(self.at.column))

    def _arrow(self, across: int, down: int, modifiers: Qt.KeyboardModifier) -> None:
        step = FINE_SNAP if modifiers & _CTRL else SNAP
        if modifiers & _ALT:
            self._push(across, down * step, stretch=bool(modifiers & _SHIFT))
        elif modifiers & _SHIFT and self.at.piece is None and down:
            self.span = min(max(self.span + down * step, step), DAY)
            self.setAccessibleName(self.words_here())
            self.moved_to.emit(self.words_here())
            self.viewport().update()
        elif modifiers & _CTRL:
            self._next_item(across or down)
        else:
            self.settle()
            self._walk(across, down)

    def _push(self, across: int, minutes: int, *, stretch: bool) -> None:
        """Move or stretch what is under the cursor; settled when Alt is let go."""
        piece = self.at.piece
        if piece is None or not piece.item.draggable:
            return
        ghost = self.ghost or Ghost(piece.item, piece.column, self._begin(piece), piece.item.minutes)
        if stretch:
            ghost = stretched(ghost, minutes) if minutes else ghost
        else:
            ghost = shifted(ghost, columns=across, minutes=minutes, count=len(self.columns))
        self._haunt(ghost)
        said = [self.words_of_ghost(ghost), *self.verdict.words]
        self.setAccessibleName(". ".join(said))
        self.moved_to.emit(". ".join(said))
        self._bring_into_view(self.frame_.rect(ghost.column, ghost.top, min(ghost.top + ghost.minutes, DAY)))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Alt let go: what was moved stays there."""
        if event.key() == _KEY.Key_Alt and self._grip is None:
            self.settle()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who leaves means what the ghost shows; by the mouse nothing was let go yet."""
        if self._grip is None:
            self.settle()
        super().focusOutEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def _walk(self, across: int, down: int) -> None:
        if across:
            beside = self._beside(across)
            column = self.at.column + across
            if beside is not None:
                self._stand(beside)
            elif 0 <= column < len(self.columns):
                self._stand(nearest(stops_of(self.pieces, column, STEP), self.at.top))
            elif not self.key_of(0):
                self.at = Stop(0 if across > 0 else len(self.columns) - 1, self.at.top)
                self.step_wanted.emit(across)
            return
        stops = stops_of(self.pieces, self.at.column, STEP)
        here = stops.index(self.at) if self.at in stops else stops.index(nearest(stops, self.at.top))
        self._stand(stops[min(max(here + down, 0), len(stops) - 1)])

    def _beside(self, across: int) -> Stop | None:
        """What stands at the same time in the same column, in the place to the left or right."""
        here = self.at.piece
        if here is None:
            return None
        for piece in self.pieces:
            same = piece.column == here.column and piece.top < here.bottom and piece.bottom > here.top
            if same and piece.place == here.place + across:
                return Stop(piece.column, piece.top, piece)
        return None

    def _next_item(self, step: int) -> None:
        """The item after or before this one, in whatever column."""
        order = sorted(self.pieces, key=lambda piece: (piece.column, piece.top, piece.place))
        here = (self.at.column, self.at.top, self.at.piece.place if self.at.piece else -1)
        after = [piece for piece in order if (piece.column, piece.top, piece.place) > here]
        before = [piece for piece in order if (piece.column, piece.top, piece.place) < here]
        found = (after[:1] if step > 0 else before[-1:]) or []
        for piece in found:
            self._stand(Stop(piece.column, piece.top, piece))


__all__ = ["FINE_SNAP", "SNAP", "Judge", "WeekView"]
