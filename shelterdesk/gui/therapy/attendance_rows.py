"""A row for each person of a session: one key says whether they came, and goes on to the next."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from shelterdesk.casework.codes_therapy import ATTENDANCE
from shelterdesk.casework.record import questions_of
from shelterdesk.casework.sessions import Attendance
from shelterdesk.gui.icons import icon, pixmap
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.digit_key import digit_of
from shelterdesk.gui.widgets.field import PlainLineEdit
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.words import code_label, label

SYMBOLS = {
    "attended": "check", "late": "clock", "left_early": "door-open", "excused": "mail", "declined": "minus",
    "unsafe": "triangle-alert", "staff_cancelled": "x",
}  # fmt: skip
"""Mark → the picture beside its word; also in the order of the digits."""
MARKS = tuple(SYMBOLS)
LINES = ("line", "next_step")
"""What may be typed for each person: field names of an attendance."""
_LETTERS = dict(zip("alexduc", MARKS, strict=True))
_DIGITS = dict(enumerate(MARKS, start=1))
_EVERYBODY = 0
_PICTURE = 18
_MARK_LETTERS = 26


def mark_words(mark: str) -> str:
    """A mark in a word or two."""
    return code_label(ATTENDANCE, mark)


class AttendanceRow(QFrame):
    """One person: who, the mark as picture and word, seven keys, and two lines to type."""

    pressed = Signal(str)
    """A mark; empty where the one there is taken back."""
    typed = Signal()
    left = Signal()
    everybody = Signal()
    moved = Signal(int)
    """To the next row (1) or the one before (-1)."""
    opened = Signal()
    """The person's notes are asked for."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pickrow", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.mark = ""
        self.name = PlainLabel(name)
        self.name.setProperty("strong", True)
        self._picture, self._word = PlainLabel(), PlainLabel(wrap=False)
        self._picture.setFixedSize(_PICTURE, _PICTURE)
        self.buttons = {mark: self._button(number, mark) for number, mark in enumerate(MARKS, start=1)}
        self.lines = {field: PlainLineEdit() for field in LINES}
        self._lay_out()
        for line in self.lines.values():
            line.textEdited.connect(lambda _: self.typed.emit())
            line.left.connect(self.left)
            line.installEventFilter(self)
        self.retranslate()

    def _button(self, number: int, mark: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("level", "true")
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row takes the keys: no seven Tab stops for each person
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setIconSize(QSize(14, 14))
        made.setText(str(number))
        made.clicked.connect(partial(self._press, mark))
        return made

    def _lay_out(self) -> None:
        both, top, below = QVBoxLayout(self), QHBoxLayout(), QGridLayout()
        both.setContentsMargins(8, 5, 8, 6)
        both.setSpacing(4)
        both.addLayout(top)  # before they get widgets: these belong to the row then, and go with it
        both.addLayout(below)
        top.addWidget(self.name, 1)
        top.addWidget(self._picture)
        top.addWidget(self._word)
        for button in self.buttons.values():
            top.addWidget(button)
        below.setColumnStretch(0, 3)
        below.setColumnStretch(1, 2)
        for column, line in enumerate(self.lines.values()):
            below.addWidget(line, 0, column)

    # --- what is shown ------------------------------------------------------------------------------

    def show_mark(self, mark: str | None) -> None:
        """Show a mark; tells nobody."""
        self.mark = mark or ""
        for one, button in self.buttons.items():
            button.setChecked(one == self.mark)
            button.setIcon(icon(SYMBOLS[one], colours().on_accent if one == self.mark else colours().text))
        self._picture.setVisible(self.mark in SYMBOLS)
        if self.mark in SYMBOLS:
            self._picture.setPixmap(pixmap(SYMBOLS[self.mark], _PICTURE))
        self._word.setText(mark_words(self.mark) if self.mark else self.tr("No mark yet"))
        self._word.setProperty("tone", "" if self.mark else "quiet")
        self._word.style().polish(self._word)
        least = self.fontMetrics().averageCharWidth() * _MARK_LETTERS  # all marks one below the other
        self._word.setMinimumWidth(max(least, self._word.sizeHint().width()))
        self.setAccessibleName(self.tr("{who}: {mark}").format(who=self.name.text(), mark=self._word.text()))

    def texts(self) -> dict[str, str]:
        """Field name → what stands in its line."""
        return {field: line.text() for field, line in self.lines.items()}

    def show_texts(self, texts: Mapping[str, str | None]) -> None:
        """Show the lines; tells nobody. What is the same already keeps its cursor."""
        for field, line in self.lines.items():
            if line.text().strip() != (texts.get(field) or ""):
                line.setText(texts.get(field) or "")
                line.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Only to read."""
        for button in self.buttons.values():
            button.setEnabled(not read_only)
        for line in self.lines.values():
            line.setReadOnly(read_only)

    # --- keys ---------------------------------------------------------------------------------------

    def _press(self, mark: str) -> None:
        self.pressed.emit("" if mark == self.mark else mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and letters mark, arrows move, Enter goes into the lines."""
        key, digit = event.key(), digit_of(event)
        mark = _LETTERS.get(event.text().casefold()) if digit is None else _DIGITS.get(digit)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.opened.emit()
            else:
                super().keyPressEvent(event)
        elif mark and self.buttons[mark].isEnabled():
            self.pressed.emit(mark)
        elif digit == _EVERYBODY:
            self.everybody.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.mark:
            self.pressed.emit("")
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._write_in(LINES[0])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """In a line Enter goes on to the next line or person, Escape and the arrows back to the rows."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not event.modifiers():
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if watched is self.lines[LINES[0]]:
                    self._write_in(LINES[1])
                else:
                    self.moved.emit(1)
                return True
        return False

    def _write_in(self, field: str) -> None:
        """Go on after what stands there, so that no key takes it away."""
        self.lines[field].setFocus(Qt.FocusReason.OtherFocusReason)
        self.lines[field].end(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click puts the keys here."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    # --- words --------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """The words anew, and pictures in the colours of now."""
        for mark, button in self.buttons.items():
            words = mark_words(mark)
            button.setToolTip(f"{button.text()} · {words}")
            button.setAccessibleName(self.tr("{who}: {mark}").format(who=self.name.text(), mark=words))
        asked = questions_of(Attendance)
        for field, line in self.lines.items():
            line.setPlaceholderText(label(asked[field]))
            line.setAccessibleName(self.tr("{who}: {mark}").format(who=self.name.text(), mark=label(asked[field])))
        self.show_mark(self.mark)


class AttendanceRows(QWidget):
    """All people of one session on one screen. Shows and tells; keeps nothing."""

    marked = Signal(str, str)
    """Case id and mark; an empty mark takes it back."""
    typed = Signal(str)
    """Something was typed for this case."""
    left = Signal(str)
    """Typing for this case is over for now."""
    everybody_came = Signal()
    notes_wanted = Signal(str)
    finished = Signal()
    """The keys go on from the last person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, AttendanceRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Show these people (case id, words) in this order; rows of the same people in the same order stay."""
        if [(case_id, row.name.text()) for case_id, row in self.rows.items()] == list(people):
            return
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for case_id, name in people:
            row = AttendanceRow(name)
            row.pressed.connect(partial(self._pressed, case_id))
            row.typed.connect(partial(self.typed.emit, case_id))
            row.left.connect(partial(self.left.emit, case_id))
            row.everybody.connect(self.everybody_came)
            row.moved.connect(partial(self._move, case_id))
            row.opened.connect(partial(self.notes_wanted.emit, case_id))
            self._column.insertWidget(self._column.count() - 1, row)
            row.show()  # at once, so that it can take the keys
            self.rows[case_id] = row

    def show_marks(self, marks: Mapping[str, str | None]) -> None:
        """Case id → mark, for all."""
        for case_id, row in self.rows.items():
            row.show_mark(marks.get(case_id))

    def focus_first(self) -> None:
        """The keys go to the first who has no mark, else to the first."""
        rows = list(self.rows.values())
        for row in [row for row in rows if not row.mark] + rows[:1]:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def _pressed(self, case_id: str, mark: str) -> None:
        row = self.rows[case_id]
        row.setFocus(Qt.FocusReason.OtherFocusReason)  # also after a click
        self.marked.emit(case_id, mark)
        if mark and case_id != list(self.rows)[-1]:
            self._move(case_id, 1)

    def _move(self, case_id: str, step: int) -> None:
        ids = list(self.rows)
        place = ids.index(case_id) + step if case_id in ids else -1
        if 0 <= place < len(ids):
            self.rows[ids[place]].setFocus(Qt.FocusReason.OtherFocusReason)
        elif place == len(ids):
            self.finished.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "rows"):
            for row in self.rows.values():
                row.retranslate()


__all__ = ["LINES", "MARKS", "SYMBOLS", "AttendanceRow", "AttendanceRows", "mark_words"]
