"""Icons (Lucide, ISC licence) in the colours of the theme, drawn sharp at any text size."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from shelterdesk.gui.theme import colours
from shelterdesk.paths import resource

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 20, 24, 32, 48)
_SIZES_SELECTED = (20, 48)


def icon(name: str, colour: str = "") -> QIcon:
    """The icon ``resources/icons/<name>.svg`` in a colour (``#rrggbb``), by default that of text.

    Ask again after a change of theme. A name that is not shipped raises ``FileNotFoundError``: a bug."""
    return _made(name, colour or colours().text)


def pixmap(name: str, size: int, colour: str = "") -> QPixmap:
    """The icon as a picture of ``size`` device-independent pixels."""
    return icon(name, colour).pixmap(QSize(size, size))


def icon_of_row(name: str, colour: str = "") -> QIcon:
    """The icon for a row of a list: it can be seen on the colour of the selection, too."""
    return _two_faced(name, colour or colours().text, colours().on_accent)


@cache
def _two_faced(name: str, colour: str, selected: str) -> QIcon:
    made = QIcon(_made(name, colour))
    for size in _SIZES_SELECTED:
        made.addPixmap(_drawn(name, selected, size), QIcon.Mode.Selected)
    return made


@cache
def _made(name: str, colour: str) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(name, colour, size))
    return made


def _drawn(name: str, colour: str, size: int) -> QPixmap:
    renderer = _renderer(name, colour)
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@lru_cache(maxsize=4)
def _renderer(name: str, colour: str) -> "QSvgRenderer":
    # The import waits until the first icon: the unlock window must not pay for what it does not show.
    from PySide6.QtSvg import QSvgRenderer

    svg = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode()))


__all__ = ["icon", "icon_of_row", "pixmap"]
