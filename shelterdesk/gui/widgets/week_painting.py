"""How a calendar is painted: once as a picture of all that stands still, then over it what moves."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt, QTime
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from shelterdesk.gui.theme import Look, colours, look
from shelterdesk.gui.widgets.week_frame import Frame
from shelterdesk.gui.widgets.week_items import Column, Ghost, Item, Piece, Shade, Verdict

STRIPES = {
    "individual": ("#0d6e6e", "#5fc7bf"),
    "group": ("#6a3fa0", "#b79bf0"),
    "art": ("#a34f26", "#f0a070"),
    "crisis": ("#b3261e", "#ff8a80"),
    "family": ("#2f6b2f", "#8fd08f"),
    "telephone": ("#2d5fa8", "#8ab4f8"),
}
"""Colours on light and on dark ground; what something is also stands there in words."""

_STRIPE = 5
_PAD = 4
_NARROW = 4.5
"""Lines' heights: what is less wide shows as many letters as go in, and its sign below them."""
_TINT = {Look.LIGHT: 0.13, Look.DARK: 0.22, Look.CONTRAST: 0.0}
_PROBLEM_SIGN = "!"
_DONE_SIGN = "✓ "
_OPEN_SIGN = "? "


@dataclass(frozen=True)
class Dress:
    """Colours and letters of one picture."""

    font: QFont
    bold: QFont
    plain: QFontMetrics
    strong: QFontMetrics
    base: QColor
    text: QColor
    quiet: QColor
    sides: dict[str, tuple[QColor, QColor]] = field(default_factory=dict)
    """Kind of item → its stripe and its ground, made when first painted."""

    @classmethod
    def of(cls, font: QFont) -> "Dress":
        """What belongs to a font in the present theme."""
        bold = QFont(font)
        bold.setBold(True)
        use = colours()
        return cls(
            font, bold, QFontMetrics(font), QFontMetrics(bold), QColor(use.base), QColor(use.text), QColor(use.quiet)
        )

    def side(self, key: str) -> tuple[QColor, QColor]:
        """The colours of a kind of item: at its side, and behind it."""
        if key not in self.sides:
            at_side = stripe(key)
            self.sides[key] = at_side, blended(self.base, at_side, _TINT[look()])
        return self.sides[key]

    @property
    def line(self) -> int:
        """Height of a line."""
        return self.plain.height()


def stripe(key: str) -> QColor:
    """The colour at the side of an item."""
    light, dark = STRIPES.get(key, (colours().edge, colours().edge))
    return QColor(light if look() is Look.LIGHT else dark)


def blended(ground: QColor, over: QColor, share: float) -> QColor:
    """A colour between two."""

    def mixed(one: float, other: float) -> float:
        return one + (other - one) * share

    return QColor.fromRgbF(
        mixed(ground.redF(), over.redF()), mixed(ground.greenF(), over.greenF()), mixed(ground.blueF(), over.blueF())
    )


def picture(
    frame: Frame, dress: Dress, columns: Sequence[Column], pieces: Sequence[Piece], shades: Sequence[Shade],
    ratio: float,
) -> QPixmap:  # fmt: skip
    """The whole day of every column: hours, lines, bands and items."""
    made = QPixmap(QSize(round(frame.width * ratio), round(frame.content * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(colours().base))
    painter = QPainter(made)
    painter.setFont(dress.font)
    for shade in shades:
        paint_shade(painter, frame, dress, shade)
    _grid(painter, frame, dress, len(columns))
    for piece in pieces:
        paint_piece(painter, frame.piece(piece), dress, piece.item)
    painter.end()
    return made


def _grid(painter: QPainter, frame: Frame, dress: Dress, count: int) -> None:
    line, quiet = QColor(colours().hairline), QColor(colours().quiet)
    half = QPen(line, 1, Qt.PenStyle.DotLine)
    for hour in range(24):
        y = frame.y(hour * 60)
        painter.setPen(line)
        painter.drawLine(frame.gutter, y, frame.width, y)
        painter.setPen(half)
        painter.drawLine(frame.gutter, y + frame.hour // 2, frame.width, y + frame.hour // 2)
        painter.setPen(quiet)
        place = QRect(0, y + 1, frame.gutter - 6, dress.line)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{hour}:00")
    painter.setPen(line)
    for column in range(count + 1):
        painter.drawLine(frame.left(column), 0, frame.left(column), frame.content)


def paint_shade(painter: QPainter, frame: Frame, dress: Dress, shade: Shade, drop: int = 0) -> None:
    """A band: hatched where it says something, else only darker; the content lies ``drop`` lower than the paper."""
    rect = frame.rect(shade.column, shade.top, shade.bottom).translated(0, drop)
    use = colours()
    if not shade.band.words:
        dotted = QBrush(QColor(use.edge), Qt.BrushStyle.Dense7Pattern)
        plain = QBrush(blended(QColor(use.base), QColor(use.hairline), 0.45))
        painter.fillRect(rect, dotted if look() is Look.CONTRAST else plain)
        return
    painter.fillRect(rect, QBrush(QColor(use.edge), Qt.BrushStyle.BDiagPattern))
    painter.setPen(QColor(use.text))
    room = QRect(rect.left() + _PAD, max(rect.top(), min(frame.y(7 * 60) + drop, rect.bottom() - dress.line)) + 1,
                 rect.width() - 2 * _PAD, dress.line)  # fmt: skip
    text = dress.plain.elidedText(shade.band.words, Qt.TextElideMode.ElideRight, room.width())
    painter.fillRect(QRect(room.topLeft(), QSize(dress.plain.horizontalAdvance(text) + 2, dress.line)),
                     QColor(use.base))  # fmt: skip
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft, text)


def paint_piece(painter: QPainter, rect: QRect, dress: Dress, item: Item) -> None:
    """One item: ground, stripe, its lines as far as there is room, and a sign where something is wrong."""
    side, ground = dress.side(item.colour)
    off = item.state in ("off", "taken")
    painter.fillRect(rect, dress.base if off else ground)
    if item.state == "taken" and look() is not Look.CONTRAST:
        painter.fillRect(rect, QBrush(QColor(colours().hairline), Qt.BrushStyle.Dense6Pattern))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(side, 1, Qt.PenStyle.DashLine if off else Qt.PenStyle.SolidLine))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    painter.fillRect(rect.left(), rect.top(), min(_STRIPE, rect.width()), rect.height(), side)
    inside = rect.adjusted(_STRIPE + _PAD, 1, -2, -1)
    narrow = rect.width() < _NARROW * dress.line
    if item.problem and not narrow:
        inside.setRight(inside.right() - _problem(painter, rect, dress, item.problem, at_top=True))
    _lines(painter, inside, dress, item, off=off)
    if item.problem and narrow:
        _problem(painter, rect, dress, item.problem, at_top=rect.height() < 2 * dress.line)


def _lines(painter: QPainter, inside: QRect, dress: Dress, item: Item, *, off: bool) -> None:
    room = max((inside.height() + dress.line // 4) // dress.line, 1)  # letters are less high than their line
    sign = {"done": _DONE_SIGN, "open": _OPEN_SIGN}.get(item.state, "")
    texts = [sign + item.title, *item.under.split("\n")] if item.under else [sign + item.title]
    painter.setPen(dress.quiet if off else dress.text)
    narrow = inside.width() < (_NARROW - 1) * dress.line
    elide = Qt.TextElideMode.ElideNone if narrow else Qt.TextElideMode.ElideRight
    painter.setClipRect(inside)
    for number, text in enumerate(texts[:room]):
        font, metrics = (dress.bold, dress.strong) if number == 0 else (dress.font, dress.plain)
        if number == 0 and item.state == "off":
            font = QFont(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        shown = metrics.elidedText(text, elide, inside.width())
        y = inside.top() + number * dress.line + metrics.ascent()
        if room == 1 and inside.height() < dress.line:
            y -= (dress.line - inside.height()) // 2
        painter.drawText(inside.left(), y, shown)
    painter.setClipping(False)


def _problem(painter: QPainter, rect: QRect, dress: Dress, problem: str, *, at_top: bool) -> int:
    """The sign at the right; returns how wide it is."""
    size = min(dress.line, rect.height() - 2, rect.width() - 2)
    if size < 6:
        return 0
    place = QRect(rect.right() - size - 1, rect.top() + 2 if at_top else rect.bottom() - size - 2, size, size)
    warn = QColor(colours().warn)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(warn, 1.5))
    painter.setBrush(warn if problem == "hard" else QColor(colours().base))
    painter.drawEllipse(place)
    painter.setPen(QColor(colours().base) if problem == "hard" else warn)
    painter.setFont(dress.bold)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _PROBLEM_SIGN)
    painter.restore()
    return size + 3


# --- over the picture --------------------------------------------------------------------------------


def paint_header(painter: QPainter, frame: Frame, dress: Dress, columns: Sequence[Column], today: int) -> None:
    """Titles of the columns; ``today`` is the number of the column that is underlined, or -1."""
    use = colours()
    painter.fillRect(0, 0, frame.width, frame.header, QColor(use.window))
    painter.setPen(QColor(use.edge))
    painter.drawLine(0, frame.header - 1, frame.width, frame.header - 1)
    for number, column in enumerate(columns):
        left, right = frame.left(number), frame.left(number + 1)
        place = QRect(left + _PAD, 2, right - left - 2 * _PAD, frame.header - 5)
        painter.setFont(dress.bold if number == today else dress.font)
        painter.setPen(QColor(use.text))
        lines = [
            (dress.strong if number == today else dress.plain).elidedText(
                line, Qt.TextElideMode.ElideRight, place.width()
            )
            for line in column.title.split("\n")[:2]
        ]
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
        if number == today:
            painter.fillRect(left + 1, frame.header - 4, right - left - 1, 4, QColor(use.accent))


def paint_now(painter: QPainter, frame: Frame, column: int, minute: int, scrolled: int) -> None:
    """A line across the column of today."""
    y = frame.header + frame.y(minute) - scrolled
    left, right = frame.left(column), frame.left(column + 1)
    painter.fillRect(left, y - 1, right - left, 2, QColor(colours().warn))
    painter.setBrush(QColor(colours().warn))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPoint(left + 1, y), 4, 4)


def paint_cursor(painter: QPainter, rect: QRect, *, focused: bool) -> None:
    """The ring around where the keys are."""
    ring = colours().text if look() is Look.CONTRAST else colours().accent
    pen = QPen(QColor(ring if focused else colours().edge), 3 if focused else 1)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -2, -2) if focused else rect)


def paint_ghost(painter: QPainter, rect: QRect, dress: Dress, ghost: Ghost, verdict: Verdict) -> None:
    """What would be: see-through, with its time, edged by what is to be said against it."""
    use = colours()
    colour = QColor(use.warn if verdict.problem else use.accent)
    ground = QColor(colour)
    ground.setAlphaF(0.3)
    painter.fillRect(rect, ground)
    style = Qt.PenStyle.DashLine if verdict.problem == "mind" else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour, 3 if verdict.problem == "hard" else 2, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -2, -2))
    painter.setFont(dress.bold)
    painter.setPen(QColor(use.text))
    painter.drawText(rect.adjusted(_PAD + 2, 1, -2, 0), Qt.AlignmentFlag.AlignLeft, times(ghost.top, ghost.minutes))


def paint_words(painter: QPainter, view: QRect, beside: QRect, dress: Dress, words: Sequence[str]) -> None:
    """What is to be said, in a box under the ghost, or over it where there is no room."""
    wide = min(max(beside.width(), 34 * dress.plain.averageCharWidth()), view.width() - 8)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    text = "\n".join(words)
    needs = dress.plain.boundingRect(QRect(0, 0, wide - 12, view.height()), flags, text)
    box = QRect(min(beside.left(), view.right() - wide), beside.bottom() + 4, wide, needs.height() + 8)
    if box.bottom() > view.bottom():
        box.moveBottom(max(beside.top() - 4, view.top() + box.height()))
    painter.setPen(QColor(colours().warn))
    painter.setBrush(QColor(colours().danger))
    painter.drawRect(box)
    painter.setPen(QColor(colours().text))
    painter.setFont(dress.font)
    painter.drawText(box.adjusted(6, 4, -6, -4), flags, text)


def times(top: int, minutes: int) -> str:
    """From when until when, as the clock shows it."""
    return f"{clock(top)}–{clock(top + minutes)}"


def clock(minute: int) -> str:
    """A minute of the day as hours and minutes."""
    return QLocale().toString(QTime(minute // 60 % 24, minute % 60), "HH:mm")
