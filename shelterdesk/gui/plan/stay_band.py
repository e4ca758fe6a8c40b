"""The guideline for a stay drawn as a band over months, with a mark where the client is. Passing it changes nothing."""

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelterdesk.casework.stay import Guideline, Here
from shelterdesk.gui.theme import colours

_SIDE = 14
_BAND = 16
_BEYOND = 1.15
"""How far the axis goes beyond all that is on it."""
_LEAST_MONTHS = 6.0
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000)


class StayBand(QWidget):
    """Months from left to right. Where nothing limits the band it fades out. No colour means late."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guideline, self.here = Guideline(None, None), None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    guideline: Guideline
    here: Here | None

    def show_stay(self, guideline: Guideline, here: Here | None) -> None:
        """Draw this; hidden while neither is known."""
        self.guideline, self.here = guideline, here
        self.setVisible(guideline.band is not None or here is not None)
        self._say()
        self.update()

    # --- words -------------------------------------------------------------------------------------

    def band_words(self) -> str:
        """The guideline in a sentence."""
        band = self.guideline.band
        if band is None or (not band.least and band.most is None):
            return self.tr("No guideline: how long the servitude lasted is not known.")
        least = months_text(band.least)
        if band.most is None:
            return self.tr("Guideline: about {least} months or more.").format(least=least)
        if band.most == 1 and band.least in (0, 1):
            return self.tr("Guideline: about a month.") if band.least else self.tr("Guideline: up to about a month.")
        if band.most == band.least:
            return self.tr("Guideline: about {months} months.").format(months=least)
        most = months_text(band.most)
        if not band.least:
            return self.tr("Guideline: up to about {months} months.").format(months=most)
        return self.tr("Guideline: about {least} to {most} months.").format(least=least, most=most)

    def here_words(self) -> str:
        """Where the client is, in a sentence; empty where that is not known."""
        if self.here is None:
            return ""
        least, most = (months_text(one) for one in self.here.months)
        if least == most:
            return self.tr("Here for %n night(s), {months} months.", "", self.here.most).format(months=most)
        return self.tr("Here for {least} to {most} months.").format(least=least, most=most)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Guideline for the stay"))
        self.setAccessibleDescription(" ".join(part for part in (self.band_words(), self.here_words()) if part))

    # --- drawing -----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """The band, a line of words above it and one below it."""
        return QSize(420, self._top + _BAND + self.fontMetrics().height() + 14)

    def minimumSizeHint(self) -> QSize:
        """Also narrow it can be read."""
        return QSize(200, self.sizeHint().height())

    @property
    def _top(self) -> int:
        return self.fontMetrics().height() + 12

    @property
    def months(self) -> float:
        """How many months the axis shows."""
        band = self.guideline.band
        ends = [_LEAST_MONTHS]
        if band is not None:
            ends.append(band.least * 1.5 if band.most is None else band.most)
        if self.here is not None:
            ends.append(self.here.months[1])
        return max(ends) * _BEYOND

    def x_of(self, months: float) -> float:
        """Where a number of months stands on the axis."""
        return _SIDE + (self.width() - 2 * _SIDE) * months / self.months

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axis, band, mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_band(painter)
        self._paint_axis(painter)
        self._paint_here(painter)
        painter.end()

    def _paint_band(self, painter: QPainter) -> None:
        band, use = self.guideline.band, colours()
        if band is None:
            return
        open_end = band.most is None
        left = self.x_of(band.least)
        right = self.x_of(self.months if band.most is None else band.most)
        place = QRectF(left, self._top, max(right - left, 3.0), _BAND)
        fill = QLinearGradient(place.topLeft(), place.topRight())
        solid, faded = QColor(use.accent), QColor(use.accent)
        solid.setAlphaF(0.35)
        faded.setAlphaF(0.0 if open_end else 0.35)
        fill.setColorAt(0, solid)
        fill.setColorAt(1, faded)
        painter.fillRect(place, fill)
        painter.setPen(QPen(QColor(use.accent), 2))
        painter.drawLine(place.topLeft(), place.bottomLeft())
        if not open_end:
            painter.drawLine(place.topRight(), place.bottomRight())
        painter.setPen(QColor(use.quiet))
        self._centred(painter, self.tr("Guideline"), self._beside_now(painter, place.center().x()), 0)

    def _beside_now(self, painter: QPainter, x: float) -> float:
        """Where the word over the band stands: over its middle, or beside the word over the mark."""
        if self.here is None:
            return x
        now = sum(self.x_of(one) for one in self.here.months) / 2
        letters = painter.fontMetrics()
        apart = (letters.horizontalAdvance(self.tr("Guideline")) + letters.horizontalAdvance(self.tr("Now"))) / 2 + 10
        if abs(x - now) >= apart:
            return x
        return now + apart if now + 2 * apart < self.width() else now - apart

    def _paint_axis(self, painter: QPainter) -> None:
        use, letters = colours(), self.fontMetrics()
        y = self._top + _BAND
        painter.setPen(QPen(QColor(use.edge), 1))
        painter.drawLine(QPointF(_SIDE, y), QPointF(self.width() - _SIDE, y))
        room = letters.horizontalAdvance("000") * 2
        step = next((one for one in _STEPS if self.x_of(one) - _SIDE >= room), max(_STEPS[-1], int(self.months) // 3))
        for months in range(0, int(self.months) + 1, step):
            x = self.x_of(months)
            painter.setPen(QPen(QColor(use.edge), 1))
            painter.drawLine(QPointF(x, y), QPointF(x, y + 4))
            painter.setPen(QColor(use.quiet))
            self._centred(painter, str(months), x, y + 6)

    def _paint_here(self, painter: QPainter) -> None:
        if self.here is None:
            return
        use = colours()
        first, last = (self.x_of(one) for one in self.here.months)
        painter.setPen(QPen(QColor(use.text), 2))
        painter.setBrush(QColor(use.text))
        if last - first > 1:
            painter.drawLine(QPointF(first, self._top + _BAND / 2), QPointF(last, self._top + _BAND / 2))
        for x in {first, last}:
            painter.drawLine(QPointF(x, self._top), QPointF(x, self._top + _BAND))
        tip = QPointF((first + last) / 2, self._top - 1)
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(-5, -7), tip + QPointF(5, -7)]))
        self._centred(painter, self.tr("Now"), tip.x(), 0)

    def _centred(self, painter: QPainter, text: str, x: float, top: float) -> None:
        """Words around a place, but never over an edge."""
        width = painter.fontMetrics().horizontalAdvance(text) + 2
        left = min(max(x - width / 2, 0.0), self.width() - width)
        painter.drawText(QRectF(left, top, width, self.fontMetrics().height()), Qt.AlignmentFlag.AlignCenter, text)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
            self.update()


def months_text(months: float) -> str:
    """Months with at most one digit after the point, as the language writes it."""
    rounded = round(float(months), 1)
    return QLocale().toString(rounded, "f", 0 if rounded == int(rounded) else 1)


__all__ = ["StayBand", "months_text"]
