"""The phases of a stay as a calm row of steps: what was, what goes on and for how many weeks, what may come."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelterdesk.casework.codes_therapy import PHASE
from shelterdesk.casework.phase_rules import PHASES, Weeks
from shelterdesk.gui.theme import colours
from shelterdesk.gui.words import code_label

_DOT = 18
_GAP = 6
_SIDE = 4
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)


@dataclass(frozen=True)
class Passed:
    """One phase that was or goes on: its whole weeks, where known."""

    weeks: Weeks | None
    going: bool


class PhaseBar(QWidget):
    """No colour says that anything is late: a phase is over, goes on, or was not yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passed: Mapping[str, Passed] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_phases(self, passed: Mapping[str, Passed]) -> None:
        """Phase → how it stands; phases not in it were not yet."""
        self._passed = passed
        self._say()
        self._fit()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Phases"))
        self.setAccessibleDescription("; ".join(self._spoken(phase) for phase in PHASES))

    def _spoken(self, phase: str) -> str:
        name, passed = code_label(PHASE, phase), self._passed.get(phase)
        if passed is None:
            return self.tr("{phase}: not yet").format(phase=name)
        words = self.tr("{phase}: goes on, {weeks}") if passed.going else self.tr("{phase}: over, {weeks}")
        return words.format(phase=name, weeks=self.weeks_text(passed.weeks))

    def weeks_text(self, weeks: Weeks | None) -> str:
        """Whole weeks in words."""
        if weeks is None:
            return self.tr("since when is not known")
        if weeks.least == weeks.most:
            return self.tr("%n week(s)", "", weeks.most)
        return self.tr("{least} to {most} weeks").format(least=weeks.least, most=weeks.most)

    # --- drawing -----------------------------------------------------------------------------------

    def _in_a_row(self, width: int) -> int:
        """How many phases stand beside each other: all where there is room, else about the same in each row."""
        bold = QFont(self.font())
        bold.setBold(True)
        words = [word for phase in PHASES for word in code_label(PHASE, phase).split()]
        widest = max(QFontMetrics(bold).horizontalAdvance(word) for word in words) + 2 * _SIDE + 2
        most = max(1, min(len(PHASES), width // widest))
        return ceil(len(PHASES) / ceil(len(PHASES) / most))

    def _places(self, width: int) -> list[QRect]:
        """Where each phase stands: its dot at the top, its words below."""
        beside = self._in_a_row(width)
        found: list[QRect] = []
        top = 0
        for first in range(0, len(PHASES), beside):
            row = PHASES[first : first + beside]
            rects = [QRect(n * width // beside, top, width // beside, 10_000) for n in range(len(row))]
            height = max(self._height_of(phase, rect) for phase, rect in zip(row, rects, strict=True))
            found += [rect.adjusted(0, 0, 0, height - rect.height()) for rect in rects]
            top += height
        return found

    def _height_of(self, phase: str, place: QRect) -> int:
        return _DOT + 3 * _GAP + sum(height for _, _, height in self._lines(phase, place.width() - 2 * _SIDE))

    def _lines(self, phase: str, width: int) -> list[tuple[str, QFont, int]]:
        """The words of a phase: text, font and height of each."""
        passed = self._passed.get(phase)
        name, weeks = QFont(self.font()), QFont(self.font())
        name.setBold(passed is not None and passed.going)
        weeks.setPointSizeF(weeks.pointSizeF() * 0.92)
        said = [(code_label(PHASE, phase), name), ("" if passed is None else self.weeks_text(passed.weeks), weeks)]
        room = QRect(0, 0, width, 10_000)
        return [
            (text, font, QFontMetrics(font).boundingRect(room, _WRAP, text).height()) for text, font in said if text
        ]

    def heightForWidth(self, width: int, /) -> int:
        """Narrower means more rows."""
        return self._places(width)[-1].bottom() + 1

    def _fit(self) -> None:
        self.setFixedHeight(self.heightForWidth(max(self.width(), 1)))
        self.update()

    def sizeHint(self) -> QSize:
        """A row as wide as there is room."""
        return QSize(700, self.height())

    def minimumSizeHint(self) -> QSize:
        """Also narrow it can be read."""
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line, on it a dot for each phase, below it the words."""
        painter, use = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places(self.width())
        dots = [QRectF(place.center().x() - _DOT / 2, place.top() + _GAP, _DOT, _DOT) for place in places]
        painter.setPen(QPen(QColor(use.edge), 2))
        for one, other in pairwise(dots):
            if one.top() == other.top():
                y = round(one.center().y())
                painter.drawLine(round(one.right()) + 3, y, round(other.left()) - 3, y)
        for phase, place, dot in zip(PHASES, places, dots, strict=True):
            self._paint_dot(painter, dot, self._passed.get(phase))
            self._paint_words(painter, phase, place)
        painter.end()

    def _paint_dot(self, painter: QPainter, dot: QRectF, passed: Passed | None) -> None:
        use = colours()
        colour = QColor(use.edge if passed is None else use.accent)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if passed is not None and not passed.going else QColor(use.base))
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        if passed is not None and passed.going:
            painter.setBrush(colour)
            painter.drawEllipse(dot.adjusted(5, 5, -5, -5))

    def _paint_words(self, painter: QPainter, phase: str, place: QRect) -> None:
        use, passed = colours(), self._passed.get(phase)
        top, width = place.top() + _DOT + 2 * _GAP, place.width() - 2 * _SIDE
        for line, (text, font, height) in enumerate(self._lines(phase, width)):
            painter.setFont(font)
            painter.setPen(QColor(use.quiet if line or passed is None else use.text))
            painter.drawText(QRect(place.left() + _SIDE, top, width, height), _WRAP, text)
            top += height

    def changeEvent(self, event: QEvent) -> None:
        """Another language or size of letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange} and hasattr(self, "_passed"):
            self._say()
            self._fit()


__all__ = ["Passed", "PhaseBar"]
