"""Six ladders of skills, drawn over time and spoken in words. Arrows choose one, a figure says what was seen today."""

from datetime import date

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelterdesk.casework.codes_therapy import SKILL, SKILL_LEVEL
from shelterdesk.casework.skill_ladder import LEVELS, Ladder
from shelterdesk.gui.plan.ladder_painting import Frame, Stretch, Words, least_height, paint_ladder, paint_mark
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.digit_key import digit_of
from shelterdesk.gui.words import code_label, date_text, partial_date_text

COLUMNS = 3
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}


class LadderChart(QWidget):
    """Shows; what a key means is told by signals and done by whoever holds it."""

    level_pressed = Signal(str)
    """A level for the chosen skill."""
    line_wanted = Signal()
    """Enter, or a double click: something is to be written about the chosen skill."""
    moved = Signal()
    """Another skill is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ladders: tuple[Ladder, ...] = ()
        self._today = date.today()  # noqa: DTZ011 (the day here, until it is told)
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._fit()

    # --- what is shown -----------------------------------------------------------------------------

    def show_ladders(self, ladders: tuple[Ladder, ...], today: date) -> None:
        """Show these; the chosen skill stays chosen."""
        self._ladders, self._today = ladders, today
        self._fit()
        self.speak()
        self.update()

    @property
    def skill(self) -> str:
        """The chosen skill."""
        return list(SKILL.terms)[self._at]

    def choose(self, skill: str) -> None:
        """Put the cursor on a skill."""
        self._go(list(SKILL.terms).index(skill))

    def words_of(self, ladder: Ladder) -> str:
        """How far somebody is with one skill, in words."""
        now = ladder.now
        if now is None:
            return self.tr("Nobody has looked yet")
        level = code_label(SKILL_LEVEL, now.level)
        if now.seen_on is None:
            return level
        return self.tr("{level}, seen {day}").format(level=level, day=partial_date_text(now.seen_on))

    def speak(self) -> None:
        """What a screen reader says: the chosen skill first, then all of them."""
        lines = [
            self.tr("{skill}: {level}").format(skill=code_label(SKILL, one.skill), level=self.words_of(one))
            for one in self._ladders
        ]
        self.setAccessibleName(". ".join([*lines[self._at : self._at + 1], *lines]))
        self.setAccessibleDescription(
            self.tr("Arrows choose a skill, 0 to 4 writes down what was seen today, Enter adds a line.")
        )

    # --- painting ----------------------------------------------------------------------------------

    def cell(self, number: int) -> QRect:
        """Where a ladder stands."""
        rows = -(-len(SKILL.terms) // COLUMNS)
        row, column = divmod(number, COLUMNS)
        left, right = self.width() * column // COLUMNS, self.width() * (column + 1) // COLUMNS
        top, bottom = self.height() * row // rows, self.height() * (row + 1) // rows
        return QRect(left, top, right - left, bottom - top)

    def paintEvent(self, event: QPaintEvent) -> None:
        """All six, and a mark round the chosen one."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().base))
        stretch = Stretch.of(self._ladders, self._today)
        first = date_text(stretch.first)
        last = self.tr("today") if stretch.last == self._today else date_text(stretch.last)
        for number, ladder in enumerate(self._ladders):
            frame = Frame(self.cell(number), self.fontMetrics())
            words = Words(code_label(SKILL, ladder.skill), self.words_of(ladder), first, last)
            painter.save()
            paint_ladder(painter, frame, ladder, stretch, words)
            painter.restore()
        paint_mark(painter, self.cell(self._at), focused=self.hasFocus())
        painter.end()

    def _fit(self) -> None:
        rows = -(-len(SKILL.terms) // COLUMNS)
        self.setMinimumSize(COLUMNS * 150, rows * least_height(self.fontMetrics()))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A third higher than the least."""
        least = self.minimumSize()
        return QSize(least.width(), least.height() * 4 // 3)

    # --- keys and mouse ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, figures say the level, Enter writes more."""
        key, level = event.key(), str(digit_of(event))
        if key in _ARROWS:
            self._go(self._at + _ARROWS[Qt.Key(key)])
        elif level in LEVELS and not event.isAutoRepeat():
            self.level_pressed.emit(level)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.line_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, number: int) -> None:
        if 0 <= number < len(SKILL.terms) and number != self._at:
            self._at = number
            self.speak()
            self.update()
            self.moved.emit()

    def _under(self, event: QMouseEvent) -> int:
        inside = (n for n in range(len(SKILL.terms)) if self.cell(n).contains(event.position().toPoint()))
        return next(inside, self._at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the ladder under the mouse."""
        self._go(self._under(event))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write about the ladder under the mouse."""
        self._go(self._under(event))
        self.line_wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The mark becomes a full line."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The mark becomes a broken line."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, another language or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._fit()
            self.speak()
            self.update()


__all__ = ["LadderChart"]
