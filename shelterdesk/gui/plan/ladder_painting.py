"""How one ladder of a skill is painted: rungs, what was seen on them over time, and since when nobody has looked."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from shelterdesk.casework.skill_ladder import LEVELS, Ladder, Rung
from shelterdesk.gui.theme import colours

LEAST_DAYS = 28
"""So many days are shown at least, so that two looks in one week do not seem a year apart."""
_PAD = 8
_DOT = 4.5
_LINE = 2.2
_GROUND, _TOP = 0, len(LEVELS) - 1


@dataclass(frozen=True)
class Stretch:
    """The days from the left edge to the right edge of every ladder."""

    first: date
    last: date

    @classmethod
    def of(cls, ladders: tuple[Ladder, ...], today: date) -> "Stretch":
        """From the first look of any skill to today."""
        spans = [rung.seen_on.span() for ladder in ladders for rung in ladder.dated if rung.seen_on is not None]
        last = max([today, *(first for first, _ in spans)])
        first = min([last - timedelta(days=LEAST_DAYS), *(first for first, _ in spans)])
        return cls(first, last)

    def share(self, day: date) -> float:
        """Where a day lies, from 0 at the left to 1 at the right."""
        whole = (self.last - self.first).days
        return min(max((day - self.first).days / whole, 0.0), 1.0)


@dataclass(frozen=True)
class Words:
    """What stands on one ladder beside its numbers."""

    title: str
    now: str
    first: str
    last: str


@dataclass(frozen=True)
class Frame:
    """Where things of one ladder stand."""

    cell: QRect
    metrics: QFontMetrics

    @property
    def field(self) -> QRectF:
        """The rungs, from the middle of the highest to the middle of the lowest."""
        line = self.metrics.height()
        gutter = self.metrics.horizontalAdvance("4") + 8
        inner = self.cell.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        return QRectF(inner.adjusted(gutter + 4, 2 * line + line // 2 + 2, -6, -line - 8))

    def y(self, level: int) -> float:
        """The height of a rung."""
        return self.field.bottom() - self.field.height() * level / _TOP

    def x(self, share: float) -> float:
        """The place of a day."""
        return self.field.left() + self.field.width() * share


def least_height(metrics: QFontMetrics) -> int:
    """What one ladder needs so that its rungs can be told apart."""
    return 2 * _PAD + round(metrics.height() * (3.6 + 0.72 * _TOP)) + 8


def paint_ladder(painter: QPainter, frame: Frame, ladder: Ladder, stretch: Stretch, words: Words) -> None:
    """All of one ladder but the mark of the cursor."""
    _write(painter, frame, words)
    _rungs(painter, frame)
    _seen(painter, frame, ladder.dated, stretch)


def paint_mark(painter: QPainter, cell: QRect, *, focused: bool) -> None:
    """Round the chosen ladder."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    style = Qt.PenStyle.SolidLine if focused else Qt.PenStyle.DashLine
    painter.setPen(QPen(QColor(colours().accent), 2.0, style))
    painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), 6, 6)


def _write(painter: QPainter, frame: Frame, words: Words) -> None:
    line, metrics = frame.metrics.height(), frame.metrics
    inner = frame.cell.adjusted(_PAD, _PAD, -_PAD, -_PAD)
    plain = painter.font()
    bold = QFont(plain)
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(QColor(colours().text))
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), line), 0,
                     QFontMetrics(bold).elidedText(words.title, Qt.TextElideMode.ElideRight, inner.width()))
    painter.setFont(plain)
    painter.drawText(QRect(inner.left(), inner.top() + line, inner.width(), line), 0,
                     metrics.elidedText(words.now, Qt.TextElideMode.ElideRight, inner.width()))
    foot = QRect(round(frame.field.left()), inner.bottom() - line + 1, round(frame.field.width()), line)
    painter.setPen(QColor(colours().quiet))
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, words.first)
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight, words.last)


def _rungs(painter: QPainter, frame: Frame) -> None:
    field, half = frame.field, frame.metrics.height() / 2
    painter.setPen(QPen(QColor(colours().edge), 1.2))
    for rail in (field.left() - 3, field.right() + 3):
        painter.drawLine(QPointF(rail, field.top() - half / 2), QPointF(rail, field.bottom() + half / 2))
    for level in range(_GROUND, _TOP + 1):
        y = frame.y(level)
        painter.setPen(QPen(QColor(colours().hairline), 1.0))
        painter.drawLine(QPointF(field.left() - 3, y), QPointF(field.right() + 3, y))
        painter.setPen(QColor(colours().quiet))
        number = QRectF(field.left() - 40, y - half, 32, 2 * half)
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(level))


def _seen(painter: QPainter, frame: Frame, rungs: tuple[Rung, ...], stretch: Stretch) -> None:
    """Steps from look to look; broken from the last one to today, because since then nobody has looked."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(colours().text)
    places = [(rung, *_span(frame, rung, stretch)) for rung in rungs]
    painter.setPen(QPen(ink, _LINE))
    for (before, left, _), (after, right, _) in pairwise(places):
        low, high = frame.y(before.number), frame.y(after.number)
        painter.drawPolyline([QPointF(left, low), QPointF(right, low), QPointF(right, high)])
    if places:
        last, left, _ = places[-1]
        painter.setPen(QPen(ink, _LINE, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(left, frame.y(last.number)), QPointF(frame.x(1.0), frame.y(last.number)))
    for rung, left, right in places:
        _dot(painter, ink, left, right, frame.y(rung.number))


def _span(frame: Frame, rung: Rung, stretch: Stretch) -> tuple[float, float]:
    """Where the first and the last day lie that a look can mean."""
    assert rung.seen_on is not None
    first, last = rung.seen_on.span()
    return frame.x(stretch.share(first)), frame.x(stretch.share(last))


def _dot(painter: QPainter, ink: QColor, left: float, right: float, y: float) -> None:
    """Full where the day is known; where only month or year is, hollow with a bar over all days it can mean."""
    known = right - left < 1.0
    painter.setPen(QPen(ink, 1.6))
    if not known:
        for x in (left, right):
            painter.drawLine(QPointF(x, y - _DOT), QPointF(x, y + _DOT))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setBrush(ink if known else QColor(colours().base))
    painter.drawEllipse(QPointF(left if known else (left + right) / 2, y), _DOT, _DOT)


__all__ = ["Frame", "Stretch", "Words", "least_height", "paint_ladder", "paint_mark"]
