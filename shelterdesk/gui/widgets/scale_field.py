"""The field for a number on a scale from 0 to 10, as a client says it: one key answers."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shelterdesk.casework.record import Question, Shape, Value
from shelterdesk.gui.widgets.choice_field import ChoiceField
from shelterdesk.gui.widgets.digit_key import digit_of

_LEAST, _MOST = 0, 10
_TEN_BEGINS, _TEN_ENDS = "1", "0"


def is_scale(question: Question) -> bool:
    """Whether a question asks for a number from 0 to 10."""
    return question.shape is Shape.NUMBER and (question.least, question.most) == (_LEAST, _MOST)


class ScaleField(ChoiceField):
    """Eleven pills. A digit chooses, 1 and then 0 mean ten; arrows go up and down, Backspace takes the answer back."""

    GAP = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: [(str(number), str(number)) for number in range(_LEAST, _MOST + 1)], parent)

    def _add(self, code: str, label: str) -> None:
        super()._add(code, label)
        self.pills[code].setProperty("scale", True)  # narrow, so that all eleven stand on one line

    def _key(self, event: QKeyEvent, codes: list[str], here: int) -> bool:
        digit = digit_of(event)
        return super()._key(event, codes, here) if digit is None else self._letter(str(digit), codes, here)

    def _letter(self, letter: str, codes: list[str], here: int) -> bool:
        del here
        code = str(_MOST) if self._chosen == _TEN_BEGINS and letter == _TEN_ENDS else letter
        if code in codes:
            self._choose(code)
        return code in codes

    def value(self) -> Value:
        """The number, or ``None``."""
        return int(self._chosen) if self._chosen is not None and self._chosen.isdecimal() else None

    def set_value(self, value: Value) -> None:
        """Press the pill of a number; one beyond the scale gets a pill of its own."""
        self._show(None if value is None else str(value))

    def understood(self) -> bool:
        """Whether nothing or a number is chosen."""
        return self._chosen is None or self.value() is not None


__all__ = ["ScaleField", "is_scale"]
