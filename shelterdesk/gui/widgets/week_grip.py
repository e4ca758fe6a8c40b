"""What a hand does in a calendar: draws a new time, moves one, or stretches it. Pure: the view says where it is."""

from dataclasses import dataclass
from enum import Enum, auto

from shelterdesk.gui.widgets.week_items import DAY, SHORTEST, Ghost, Item

LONGEST = DAY
"""Nothing is drawn or stretched to more than a day."""


class Hold(Enum):
    """Where it was gripped."""

    EMPTY = auto()
    BODY = auto()
    EDGE = auto()
    """The lower edge."""


@dataclass
class Grip:
    """From press to release. ``begin`` is the minute of its column at which the item begins, or that was pressed."""

    hold: Hold
    item: Item | None
    column: int
    begin: int
    pressed: int
    """The minute under the hand at the press."""
    free: bool = True
    """Whether columns may be changed: not by stretching, not by drawing."""

    def ghost(self, column: int, minute: int, snap: int) -> Ghost:
        """What would be if the hand let go here."""
        if self.hold is Hold.BODY and self.item is not None:
            top = snapped(self.begin + minute - self.pressed, snap)
            top = min(max(top, min(self.begin, 0)), DAY - snap)  # what began the day before may stay there
            return Ghost(self.item, column if self.free else self.column, top, self.item.minutes)
        if self.hold is Hold.EDGE and self.item is not None:
            end = snapped(self.begin + self.item.minutes + minute - self.pressed, snap)
            return Ghost(self.item, self.column, self.begin, min(max(end - self.begin, snap), LONGEST))
        first, last = sorted((self.pressed, minute))
        top = first // snap * snap
        return Ghost(None, self.column, top, min(max(-(-last // snap) * snap - top, SHORTEST), DAY - top))


def snapped(minute: int, snap: int) -> int:
    """The nearest step."""
    return (minute + snap // 2) // snap * snap


def shifted(ghost: Ghost, *, columns: int = 0, minutes: int = 0, count: int) -> Ghost:
    """A ghost moved by keys, within ``count`` columns and the day."""
    column = min(max(ghost.column + columns, 0), count - 1)
    return Ghost(ghost.item, column, min(max(ghost.top + minutes, 0), DAY - SHORTEST), ghost.minutes)


def stretched(ghost: Ghost, minutes: int) -> Ghost:
    """A ghost made longer or shorter by keys."""
    length = min(max(ghost.minutes + minutes, min(abs(minutes), SHORTEST)), LONGEST)
    return Ghost(ghost.item, ghost.column, ghost.top, length)
