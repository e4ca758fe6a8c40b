"""Where things stand in a calendar, in pixels: columns beside the hours, the day from top to bottom."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from shelterdesk.gui.widgets.week_items import DAY, Piece

GAP = 3
"""Between a column's edge and what stands in it."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The measures of one view. Content lies below the header and is scrolled; its y begins at midnight."""

    width: int
    height: int
    gutter: int
    """Width of the hours at the left."""
    header: int
    hour: int
    """Height of an hour."""
    count: int
    """Columns."""

    @property
    def content(self) -> int:
        """Height of the whole day."""
        return self.hour * 24

    def left(self, column: int) -> int:
        """Where a column begins."""
        return self.gutter + (self.width - self.gutter) * column // max(self.count, 1)

    def y(self, minute: int) -> int:
        """Where a minute stands in the content."""
        return minute * self.hour // 60

    def rect(self, column: int, top: int, bottom: int) -> QRect:
        """A time of a column, in the content."""
        left, right = self.left(column), self.left(column + 1)
        return QRect(left + 1, self.y(top), right - left - 1, self.y(bottom) - self.y(top))

    def piece(self, piece: Piece) -> QRect:
        """A piece in its place, in the content; at the right a strip stays free to begin something new."""
        whole = self.rect(piece.column, piece.top, piece.bottom)
        wide = whole.width() - 2 * GAP - min(whole.width() // 12, 14)
        left = whole.left() + GAP + wide * piece.place // piece.places
        right = whole.left() + GAP + wide * (piece.place + 1) // piece.places
        return QRect(left, whole.top() + 1, max(right - left - 1, 2), max(whole.height() - 1, 6))

    def at(self, point: QPoint, scrolled: int) -> tuple[int, int]:
        """Column and minute under a point of the view, the nearest where it lies outside."""
        wide = max(self.width - self.gutter, 1)
        column = min(max((point.x() - self.gutter) * self.count // wide, 0), self.count - 1)
        minute = (point.y() - self.header + scrolled) * 60 // self.hour
        return column, min(max(minute, 0), DAY)
