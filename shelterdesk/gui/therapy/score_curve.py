"""Totals of one questionnaire over time, drawn over the bands of its source; the same in words for screen readers."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from shelterdesk.casework.codes_instruments import BAND
from shelterdesk.casework.instruments import Instrument
from shelterdesk.gui.theme import colours
from shelterdesk.gui.words import code_label, date_text

Point = tuple[date, int]
"""The day, and the total."""

_LEAST_HEIGHT = 180
_GAP = 8
_DOT = 4
_FAINTEST, _STRONGEST = 0.03, 0.22


class ScoreCurve(QWidget):
    """Bands from light below to dark above, a dot for each total, a line between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instrument: Instrument | None = None
        self.points: list[Point] = []
        self.setMinimumHeight(_LEAST_HEIGHT)

    def show_totals(self, instrument: Instrument, points: Sequence[Point]) -> None:
        """Draw totals, sorted by day here."""
        self._instrument, self.points = instrument, sorted(points, key=lambda point: point[0])
        self.setAccessibleName(self.in_words())
        self.update()

    def in_words(self) -> str:
        """What is drawn, as a sentence."""
        if self._instrument is None:
            return ""
        said = [
            self.tr("{day}: {total}, {band}").format(day=date_text(day), total=total, band=self._band_words(total))
            for day, total in self.points
        ]
        return "{}. {}".format(self._instrument.name, "; ".join(said) or self.tr("No total yet"))

    def _band_words(self, total: int) -> str:
        bands = self._instrument.bands if self._instrument is not None else ()
        return next((code_label(BAND, band.code) for band in bands if band.least <= total <= band.most), "–")

    def sizeHint(self) -> QSize:
        """Wide enough to see a course."""
        return QSize(480, 220)

    # --- painting ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Bands, then the line, then the words."""
        del event
        if self._instrument is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        letters = self.fontMetrics()
        left = letters.horizontalAdvance(str(self._instrument.highest)) + _GAP
        field = QRectF(left, letters.height() / 2, self.width() - left - 1, self.height() - 2 * letters.height())
        self._paint_bands(painter, field)
        self._paint_numbers(painter, field)
        places = [self._place(point, field) for point in self.points]
        self._paint_line(painter, places)
        self._paint_days(painter, field, places)

    def _height_of(self, total: float, field: QRectF) -> float:
        lowest, highest = self._instrument.bands[0].least, self._instrument.highest  # type: ignore[union-attr]
        return field.bottom() - (total - lowest) / (highest - lowest) * field.height()

    def _place(self, point: Point, field: QRectF) -> QPointF:
        first, last = self.points[0][0], self.points[-1][0]
        share = (point[0] - first).days / (last - first).days if last > first else 0.5
        inside = field.adjusted(self._words_wide() + 2 * _GAP, 0, -3 * _DOT, 0)
        return QPointF(inside.left() + share * inside.width(), self._height_of(point[1], field))

    def _words_wide(self) -> int:
        """How wide the names of the bands are: dots stand beside them, not on them."""
        bands = self._instrument.bands if self._instrument is not None else ()
        return max(self.fontMetrics().horizontalAdvance(code_label(BAND, band.code)) for band in bands)

    def _paint_bands(self, painter: QPainter, field: QRectF) -> None:
        use, letters = colours(), self.fontMetrics()
        bands = self._instrument.bands  # type: ignore[union-attr]
        for number, band in enumerate(bands):
            least = band.least if number == 0 else band.least - 0.5
            most = band.most if number == len(bands) - 1 else band.most + 0.5
            top, bottom = self._height_of(most, field), self._height_of(least, field)
            shade = QColor(use.accent)
            shade.setAlphaF(_FAINTEST + (_STRONGEST - _FAINTEST) * number / max(len(bands) - 1, 1))
            here = QRectF(field.left(), top, field.width(), bottom - top)
            painter.fillRect(here, shade)
            painter.setPen(QPen(QColor(use.hairline), 1))
            painter.drawLine(here.topLeft(), here.topRight())
            painter.setPen(QColor(use.quiet))
            if here.height() >= letters.height():
                words = QRectF(here.left() + _GAP, here.top(), here.width() - 2 * _GAP, letters.height())
                painter.drawText(words, Qt.AlignmentFlag.AlignLeft, code_label(BAND, band.code))

    def _paint_numbers(self, painter: QPainter, field: QRectF) -> None:
        """Where bands begin, and the highest total; what has no room between two others is left out."""
        painter.setPen(QColor(colours().quiet))
        tall = self.fontMetrics().height()
        free = field.bottom() + tall
        instrument = self._instrument
        for number in (*(band.least for band in instrument.bands), instrument.highest):  # type: ignore[union-attr]
            height = self._height_of(number, field)
            if height + tall / 2 <= free:
                here = QRectF(0, height - tall / 2, field.left() - _GAP / 2, tall)
                painter.drawText(here, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
                free = height - tall / 2

    def _paint_line(self, painter: QPainter, places: list[QPointF]) -> None:
        use, letters = colours(), self.fontMetrics()
        painter.setPen(QPen(QColor(use.accent), 2))
        painter.drawPolyline(QPolygonF(places))
        for place, (_, total) in zip(places, self.points, strict=True):
            painter.setPen(QPen(QColor(use.base), 1))
            painter.setBrush(QColor(use.accent))
            painter.drawEllipse(place, _DOT, _DOT)
            painter.setPen(QColor(use.text))
            above = place.y() - _DOT - letters.height()
            top = above if above >= 0 else place.y() + _DOT
            painter.drawText(
                QRectF(place.x() - 20, top, 40, letters.height()), Qt.AlignmentFlag.AlignHCenter, str(total)
            )

    def _paint_days(self, painter: QPainter, field: QRectF, places: list[QPointF]) -> None:
        """The days that have room, the last one first."""
        painter.setPen(QColor(colours().quiet))
        taken = field.right() + _GAP
        for place, (day, _) in reversed(list(zip(places, self.points, strict=True))):
            words = date_text(day)
            wide = self.fontMetrics().horizontalAdvance(words) + _GAP
            left = min(max(place.x() - wide / 2, field.left()), field.right() - wide)
            if left + wide <= taken:
                here = QRectF(left, field.bottom() + _GAP / 2, wide, self.fontMetrics().height())
                painter.drawText(here, Qt.AlignmentFlag.AlignHCenter, words)
                taken = left


__all__ = ["Point", "ScoreCurve"]
