"""The questions of one questionnaire with their answers: a digit answers and goes on to the next."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from shelterdesk.casework.instruments import Answers, Instrument, Wording
from shelterdesk.gui.widgets.digit_key import digit_of
from shelterdesk.gui.widgets.flow_layout import FlowLayout

_NUMBER, _WORDS, _ANSWER = range(3)
_BESIDE, _ABOVE, _ENDLESS = 18, 8, 10_000
_TAKING_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class QuestionSheet(QWidget):
    """Up and Down move, a digit answers, Backspace takes an answer back; below, the same by mouse."""

    answered = Signal()
    """By a person: an answer was given or taken back."""
    at_end = Signal()
    """The last question was answered."""

    def __init__(self, instrument: Instrument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instrument = instrument
        self._wording = instrument.wording("en")
        self._answers: dict[int, int] = {}
        self._read_only = False
        self.rows = QTreeWidget()
        self.rows.setColumnCount(3)
        self.rows.setHeaderHidden(True)
        self.rows.setRootIsDecorated(False)
        self.rows.setWordWrap(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.installEventFilter(self)
        self.rows.currentItemChanged.connect(lambda *_: self._show_current())
        self.choices = [QPushButton(autoDefault=False) for _ in instrument.values]
        below = QWidget()
        flow = FlowLayout(below, gap=6)
        for value, choice in zip(instrument.values, self.choices, strict=True):
            choice.setCheckable(True)
            flow.addWidget(choice)
            choice.clicked.connect(lambda _checked=False, value=value: self.answer(value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows, 1)
        column.addWidget(below)
        self.setFocusProxy(self.rows)
        for item in instrument.items:
            self.rows.addTopLevelItem(QTreeWidgetItem([str(item.number), "", ""]))
        self._set_widths()
        self.rows.setCurrentItem(self._item(0))

    def _set_widths(self) -> None:
        header = self.rows.header()
        header.setStretchLastSection(False)
        for column, mode in (
            (_NUMBER, QHeaderView.ResizeMode.ResizeToContents),
            (_WORDS, QHeaderView.ResizeMode.Stretch),
            (_ANSWER, QHeaderView.ResizeMode.Fixed),
        ):
            header.setSectionResizeMode(column, mode)
        self._fit_soon = QTimer(self, interval=0, singleShot=True)
        self._fit_soon.timeout.connect(self._fit_rows)
        header.sectionResized.connect(lambda *_: self._fit_soon.start())

    # --- what is shown -----------------------------------------------------------------------------

    @property
    def answers(self) -> Answers:
        """What was answered so far."""
        return dict(self._answers)

    @property
    def missing(self) -> int:
        """How many questions have no answer."""
        return len(self._instrument.items) - len(self._answers)

    def show_words(self, wording: Wording) -> None:
        """The questions in the words of a language; answers stay."""
        self._wording = wording
        for value, choice, words in zip(self._instrument.values, self.choices, wording.answers, strict=True):
            choice.setText(_choice(value, words))
        for row, words in enumerate(wording.items):
            self._item(row).setText(_WORDS, words)
        self.rows.setAccessibleName(wording.instruction)
        letters = self.rows.fontMetrics()
        self.rows.setColumnWidth(_ANSWER, max(letters.horizontalAdvance(one.text()) for one in self.choices) + _BESIDE)
        self._fit_rows()
        self._show_answers()

    def show_answers(self, answers: Answers) -> None:
        """Answers given before, of which the cursor goes to the first question that has none."""
        self._answers = {number: value for number, value in answers.items() if self._offered(number, value)}
        self._show_answers()
        open_rows = [row for row in range(self.rows.topLevelItemCount()) if row + 1 not in self._answers]
        self.rows.setCurrentItem(self._item(open_rows[0] if open_rows else 0))

    def set_read_only(self) -> None:
        """Only to be looked at."""
        self._read_only = True
        for choice in self.choices:
            choice.hide()

    def _offered(self, number: int, value: int) -> bool:
        return 1 <= number <= len(self._instrument.items) and value in self._instrument.values

    def _show_answers(self) -> None:
        words = dict(zip(self._instrument.values, self._wording.answers, strict=True))
        for row in range(self.rows.topLevelItemCount()):
            value = self._answers.get(row + 1)
            self._item(row).setText(_ANSWER, "–" if value is None else _choice(value, words[value]))
        self._show_current()

    def _show_current(self) -> None:
        value = self._answers.get(self._row() + 1)
        for one, choice in zip(self._instrument.values, self.choices, strict=True):
            choice.setChecked(one == value)

    def _item(self, row: int) -> QTreeWidgetItem:
        item = self.rows.topLevelItem(row)
        assert item is not None
        return item

    def _row(self) -> int:
        current = self.rows.currentItem()
        return 0 if current is None else self.rows.indexOfTopLevelItem(current)

    # --- answering ---------------------------------------------------------------------------------

    def answer(self, value: int) -> None:
        """Answer the question under the cursor and go on."""
        row = self._row()
        self._answers[row + 1] = value
        last = row + 1 == self.rows.topLevelItemCount()
        if not last:
            self.rows.setCurrentItem(self._item(row + 1))
        self._show_answers()
        self.answered.emit()
        if last:
            self.at_end.emit()

    def take_back(self) -> None:
        """No answer to the question under the cursor."""
        if self._answers.pop(self._row() + 1, None) is not None:
            self._show_answers()
            self.answered.emit()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Digits and Backspace in the list."""
        if watched is self.rows and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return not self._read_only and self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _MOVING:
            return False
        if event.key() in _TAKING_BACK:
            self.take_back()
            return True
        digit = digit_of(event)
        if digit in self._instrument.values:
            self.answer(digit)
        return digit is not None

    # --- lines -------------------------------------------------------------------------------------

    def _fit_rows(self) -> None:
        """As high as the words need at this width; a tree does not find that out by itself."""
        wide = self.rows.columnWidth(_WORDS) - _BESIDE
        letters = self.rows.fontMetrics()
        for row in range(self.rows.topLevelItemCount()):
            item = self._item(row)
            needs = letters.boundingRect(0, 0, max(wide, 1), _ENDLESS, Qt.TextFlag.TextWordWrap, item.text(_WORDS))
            item.setSizeHint(_WORDS, QSize(0, needs.height() + _ABOVE))


def _choice(value: int, words: str) -> str:
    return f"{value}  {words}"


__all__ = ["QuestionSheet"]
