"""What a calendar draws, and where: items and bands laid into columns by the clock on the wall.

Pure: the view paints and listens, this counts. Minutes are minutes of the wall clock since midnight.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

DAY = 24 * 60
"""Minutes of a column; days of 23 or 25 hours have as many, as the clock on the wall shows them."""
SHORTEST = 15
"""Shorter ones are drawn as long as this, so that they can be seen and gripped."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing at a time."""

    id: str
    starts: datetime
    """Aware; any zone."""
    minutes: int
    title: str
    under: str = ""
    """Lines below the title, shown as far as there is room."""
    colour: str = ""
    """What it is: chooses the stripe at its side."""
    state: str = ""
    """``""``, ``done``, ``open`` (over, and nothing written), ``off`` (will not be) or ``taken`` (not ours to see)."""
    problem: str = ""
    """``""``, ``mind`` or ``hard``."""
    draggable: bool = True
    columns: tuple[str, ...] = ()
    """Keys of the columns it stands in where columns are people or rooms."""

    @property
    def ends(self) -> datetime:
        """The moment at which it is over."""
        return self.starts.astimezone(UTC) + timedelta(minutes=max(self.minutes, 0))


@dataclass(frozen=True, slots=True)
class Band:
    """A time shaded behind the items."""

    starts: datetime
    ends: datetime
    words: str = ""
    column: str = ""
    """The key of the column it is for; empty: all columns of its day."""


@dataclass(frozen=True, slots=True)
class Column:
    """A day, or of one day a person or a room."""

    day: date
    title: str
    key: str = ""
    """Empty for a whole day."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be said about a time before it is taken."""

    problem: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """An item within one column, from ``top`` to ``bottom``; the ``place``-th of ``places`` side by side."""

    item: Item
    column: int
    top: int
    bottom: int
    place: int = 0
    places: int = 1


@dataclass(frozen=True, slots=True)
class Shade:
    """A band within one column."""

    band: Band
    column: int
    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Ghost:
    """What would be, while somebody drags."""

    item: Item | None
    """``None``: something new."""
    column: int
    top: int
    minutes: int


def week_of(day: date) -> list[date]:
    """Monday to Sunday around a day."""
    monday = day - timedelta(days=day.weekday())
    return [monday + timedelta(days=number) for number in range(7)]


def on_the_wall(moment: datetime) -> tuple[date, int]:
    """Day and minute as the clock on the wall shows them."""
    here = moment.astimezone()
    return here.date(), here.hour * 60 + here.minute


def moment_at(day: date, minute: int) -> datetime:
    """The moment (UTC) at which the clock on the wall shows this; an hour that is left out counts as the one after."""
    wall = datetime.combine(day, time()) + timedelta(minutes=minute)
    made = wall.astimezone(UTC)
    return made if made.astimezone().replace(tzinfo=None) == wall else wall.replace(fold=1).astimezone(UTC)


def pieces_of(columns: Sequence[Column], items: Iterable[Item]) -> list[Piece]:
    """Every item in its columns, in order of column and time; those at the same time side by side."""
    found: list[list[Piece]] = [[] for _ in columns]
    places = _places(columns)
    for item in items:
        first, last = _span(item.starts, item.ends, max(item.minutes, SHORTEST))
        for day in range(first // DAY, (last - 1) // DAY + 1):
            for number, key in places.get(day, ()):
                if not key or key in item.columns:
                    top, bottom = max(first - day * DAY, 0), min(last - day * DAY, DAY)
                    found[number].append(Piece(item, number, min(top, DAY - SHORTEST), bottom))
    return [piece for column in found for piece in _side_by_side(column)]


def shades_of(columns: Sequence[Column], bands: Iterable[Band]) -> list[Shade]:
    """Every band in its columns."""
    found = []
    places = _places(columns)
    for band in bands:
        first, last = _span(band.starts, band.ends, 0)
        for day in range(first // DAY, (last - 1) // DAY + 1):
            for number, key in places.get(day, ()):
                if not band.column or band.column == key:
                    top, bottom = max(first - day * DAY, 0), min(last - day * DAY, DAY)
                    found.append(Shade(band, number, top, bottom))
    return found


def _places(columns: Sequence[Column]) -> dict[int, list[tuple[int, str]]]:
    places: dict[int, list[tuple[int, str]]] = {}
    for number, column in enumerate(columns):
        places.setdefault(column.day.toordinal(), []).append((number, column.key))
    return places


def _span(starts: datetime, ends: datetime, at_least: int) -> tuple[int, int]:
    """Minutes of the wall clock, counted through all days. Where the clock is put back, an end would come before its
    beginning: it is then as long as it lasts."""
    day, minute = on_the_wall(starts)
    first = day.toordinal() * DAY + minute
    day, minute = on_the_wall(ends)
    return first, max(day.toordinal() * DAY + minute, first + at_least)


def _side_by_side(pieces: list[Piece]) -> list[Piece]:
    """Where pieces of a column overlap, each gets a place of its own in the width."""
    pieces.sort(key=lambda piece: (piece.top, -piece.bottom, piece.item.title, piece.item.id))
    done: list[Piece] = []
    cluster: list[tuple[Piece, int]] = []
    busy: list[int] = []  # until when each place is taken
    until = 0
    for piece in pieces:
        if piece.top >= until:
            done += _closed(cluster, len(busy))
            cluster, busy = [], []
        place = next((number for number, end in enumerate(busy) if end <= piece.top), len(busy))
        if place == len(busy):
            busy.append(0)
        busy[place] = piece.bottom
        until = max(busy)
        cluster.append((piece, place))
    return done + _closed(cluster, len(busy))


def _closed(cluster: list[tuple[Piece, int]], places: int) -> list[Piece]:
    return [Piece(one.item, one.column, one.top, one.bottom, place, places) for one, place in cluster]


# --- walking by keys ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the cursor can stand: on a piece, or on a free time."""

    column: int
    top: int
    piece: Piece | None = None


def stops_of(pieces: Iterable[Piece], column: int, step: int) -> list[Stop]:
    """All stops of a column, downwards: its pieces, and each free ``step`` of minutes between them."""
    here = [piece for piece in pieces if piece.column == column]
    free = [
        Stop(column, top)
        for top in range(0, DAY, step)
        if not any(piece.top < top + step and piece.bottom > top for piece in here)
    ]
    return sorted(
        [*free, *(Stop(column, piece.top, piece) for piece in here)],
        key=lambda stop: (stop.top, stop.piece.place if stop.piece else 0),
    )


def nearest(stops: Sequence[Stop], minute: int) -> Stop:
    """The stop at this minute: what stands there, else the free time there, else what comes closest."""

    def far(stop: Stop) -> int:
        if stop.piece is not None and stop.piece.top <= minute < stop.piece.bottom:
            return 0
        return abs(stop.top - minute)

    return min(stops, key=far)
