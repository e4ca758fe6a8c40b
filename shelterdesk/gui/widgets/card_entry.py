"""Typing a recovery card: twenty lines numbered as on the paper, each word known by its first letters."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from shelterdesk.errors import CardMistypedError, CardWordUnknownError, ShelterDeskError
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel

if TYPE_CHECKING:
    from shelterdesk.crypto.slip39 import Card

_COLUMNS = 4
_SHOWN = 6
"""So many words are offered at once."""
_ON = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma})


class CardEntry(QWidget):
    """``complete`` comes each time the last missing word was typed; ``read`` says whether it is a card."""

    complete = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from shelterdesk.crypto.slip39 import WORDS, words

        self._listed = words()
        self.lines = [QLineEdit() for _ in range(WORDS)]
        self._numbers = [QuietLabel(f"{number}", wrap=False) for number in range(1, WORDS + 1)]
        self.hint = QuietLabel()
        self.fault = PlainLabel()
        self.fault.setProperty("tone", "warn")
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        rows = len(self.lines) // _COLUMNS
        for place, (number, line) in enumerate(zip(self._numbers, self.lines, strict=True)):
            column, row = divmod(place, rows)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            number.setBuddy(line)
            line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            line.installEventFilter(self)
            line.textEdited.connect(self._edited)
            grid.addWidget(number, row, column * 2)
            grid.addWidget(line, row, column * 2 + 1)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column * 2 + 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addWidget(self.hint)
        layout.addWidget(self.fault)
        self.fault.hide()
        self.setFocusProxy(self.lines[0])
        self._retranslate()

    # --- what was typed ----------------------------------------------------------------------------

    def text(self) -> str:
        """The words as they stand, parted by blanks."""
        return " ".join(word for line in self.lines if (word := line.text().strip()))

    def is_complete(self) -> bool:
        """Whether every line holds a word of the list."""
        return all(line.text().strip().casefold() in self._listed for line in self.lines)

    def clear(self) -> None:
        """Nothing is left in the lines; the cursor is in the first."""
        for line in self.lines:
            line.setText("")  # unlike clear(), leaves nothing for undo to bring back
            self._mark(line, wrong=False)
        self.hint.clear()
        self.fault.hide()
        self.lines[0].setFocus()

    def read(self, position: int = 1) -> "Card | None":
        """The card, or None after saying what is wrong and where to look."""
        from shelterdesk.crypto.slip39 import read

        try:
            card = read(self.text(), position)
        except ShelterDeskError as error:
            self.say(error)
            return None
        self.fault.hide()
        return card

    def say(self, error: ShelterDeskError) -> None:
        """Show what is wrong beside the words, and mark where it may be."""
        from shelterdesk.gui.error_text import error_text

        self.fault.setText(error_text(error))
        self.fault.show()
        places = self._filled_places(error)
        for place in places:
            self._mark(self.lines[place], wrong=True)
        if places:
            self.lines[places[0]].setFocus()
            self.lines[places[0]].selectAll()

    def _filled_places(self, error: ShelterDeskError) -> list[int]:
        """The lines (from 0) that an error speaks of: it counts words, and empty lines hold none."""
        filled = [place for place, line in enumerate(self.lines) if line.text().strip()]
        if isinstance(error, CardMistypedError):
            return [filled[word - 1] for word in error.words]
        if isinstance(error, CardWordUnknownError):
            return [filled[error.word - 1]]
        return []

    # --- typing ------------------------------------------------------------------------------------

    @Slot(str)
    def _edited(self, typed: str) -> None:
        line = self.sender()
        if not isinstance(line, QLineEdit):
            return
        self._mark(line, wrong=False)
        self.fault.hide()
        words = typed.split()
        if len(words) > 1:
            self._spread(line, words)
        self._offer(line.text())
        self.edited.emit()

    def _spread(self, line: QLineEdit, words: list[str]) -> None:
        """Several words at once, from a program that reads aloud or a keyboard that writes whole words."""
        begin = self.lines.index(line)
        for target, word in zip(self.lines[begin:], words, strict=False):
            target.setText(self._completed(word))
        self.lines[min(begin + len(words), len(self.lines)) - 1].setFocus()

    def _offer(self, typed: str) -> None:
        found = self._beginning_with(typed)
        if not typed.strip():
            self.hint.clear()
        elif len(found) == 1:
            self.hint.setText(self.tr("Space takes “{word}”.").format(word=found[0]))
        elif found:
            self.hint.setText(" · ".join(found[:_SHOWN]) + (" …" if len(found) > _SHOWN else ""))
        else:
            self._suggest(typed)

    def _suggest(self, typed: str) -> None:
        from shelterdesk.crypto.slip39 import nearest

        near = nearest(typed)
        if near:
            self.hint.setText(self.tr("No card has this word. Perhaps: {words}").format(words=" · ".join(near)))
        else:
            self.hint.setText(self.tr("No card has this word."))

    def _beginning_with(self, typed: str) -> list[str]:
        wanted = typed.strip().casefold()
        return [wanted] if wanted in self._listed else [word for word in self._listed if word.startswith(wanted)]

    def _completed(self, typed: str) -> str:
        found = self._beginning_with(typed)
        return found[0] if len(found) == 1 and typed.strip() else typed.strip()

    def _leave(self, line: QLineEdit) -> None:
        """Complete what is clear; mark what is no word."""
        line.setText(self._completed(line.text()))
        word = line.text()
        self._mark(line, wrong=bool(word) and word.casefold() not in self._listed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Blank and Enter go on to the next word; backspace in an empty line goes back."""
        if not isinstance(watched, QLineEdit):
            return False
        if event.type() is QEvent.Type.FocusOut:
            self._leave(watched)
        elif event.type() is QEvent.Type.FocusIn:
            self._offer(watched.text())
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return False

    def _key(self, line: QLineEdit, event: QKeyEvent) -> bool:
        place = self.lines.index(line)
        if event.key() in _ON:
            self._leave(line)
            if self.is_complete():
                self.complete.emit()
            elif line.text():
                self._after(place).setFocus()
            return True
        if event.key() == Qt.Key.Key_Backspace and not line.text() and place:
            self.lines[place - 1].setFocus()
            return True
        return False

    def _after(self, place: int) -> QLineEdit:
        """The next line; after the last, the first that lacks a word."""
        lacking = [line for line in self.lines if line.text().strip().casefold() not in self._listed]
        return self.lines[place + 1] if place + 1 < len(self.lines) else lacking[0]

    @staticmethod
    def _mark(line: QLineEdit, *, wrong: bool) -> None:
        if bool(line.property("wrong")) == wrong:
            return
        line.setProperty("wrong", wrong)
        line.style().unpolish(line)
        line.style().polish(line)

    # --- words -------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for number, line in enumerate(self.lines, 1):
            line.setAccessibleName(self.tr("Word {number} of the card").format(number=number))
