"""Icons (Lucide, ISC licence) in the colours of the theme, drawn sharp at any text size."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from shelterdesk.gui.theme import colours
from shelterdesk.paths import resource

_SIZES = (16, 20, 24, 32, 48)


def icon(name: str, colour: str = "") -> QIcon:
    """The icon ``resources/icons/<name>.svg`` in a colour (``#rrggbb``), by default that of text.

    Ask again after a change of theme. A name that is not shipped raises ``FileNotFoundError``: a bug."""
    return _made(name, colour or colours().text)


def pixmap(name: str, size: int, colour: str = "") -> QPixmap:
    """The icon as a picture of ``size`` device-independent pixels."""
    return icon(name, colour).pixmap(QSize(size, size))


def icon_of_row(name: str, colour: str = "") -> QIcon:
    """The icon for a row of a list: it can be seen on the colour of the selection, too."""
    made = QIcon(icon(name, colour))
    made.addPixmap(pixmap(name, 20, colours().on_accent), QIcon.Mode.Selected)
    return made


@cache
def _made(name: str, colour: str) -> QIcon:
    # The import waits until the first icon: the unlock window must not pay for what it does not show.
    from PySide6.QtSvg import QSvgRenderer

    svg = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    made = QIcon()
    for size in _SIZES:
        drawn = QPixmap(size, size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(drawn)
    return made


__all__ = ["icon", "icon_of_row", "pixmap"]
