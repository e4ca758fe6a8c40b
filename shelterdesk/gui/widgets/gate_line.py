"""A line over a form: whether somebody named in it is among those who must stay out. A reason is never given."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from shelterdesk.casework.record import Record
from shelterdesk.errors import GateClosedError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.form import Form
from shelterdesk.gui.widgets.plain_label import PlainLabel

UNKNOWN, CLEAR, STOP, CLOSED = "unknown", "clear", "stop", "closed"
_PAUSE_MS = 250


def compared(desk: Desk, said: Iterable[str | None]) -> str:
    """What the gate says about somebody: ``unknown`` while nothing is told, ``clear``, ``stop`` or ``closed``.

    ``said`` is all that was told: names, which are compared in both orders, telephones and numbers of papers, wherever
    they stand in it.
    """
    from shelterdesk.outgoing import stops

    lines = [line for text in said if text for line in text.splitlines() if line.strip()]
    if not lines:
        return UNKNOWN
    turned = [" ".join(reversed(line.split())) for line in lines]
    try:
        return STOP if stops(desk.vault, "", recipient="\n".join([*lines, *turned])) else CLEAR
    except GateClosedError:
        return CLOSED


class GateLine(PlainLabel):
    """Compares soon after each edit; ``said`` takes what was told out of a record, ``words`` says what was found."""

    def __init__(
        self, form: Form, desk: Desk, said: Callable[[Record], Iterable[str | None]], words: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("", parent)
        self._form, self._desk, self._said, self._words = form, desk, said, words
        self.found = UNKNOWN
        self.setProperty("strong", True)
        self._soon = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self.compare)
        for row in form.rows.values():
            row.edited.connect(lambda _: self._soon.start())

    def compare(self) -> None:
        """Ask the gate about what is typed now."""
        self.found = compared(self._desk, self._said(self._form.edited_record()))
        self.setText(self._words(self.found))
        self.setProperty("tone", "warn" if self.found in (STOP, CLOSED) else "quiet")
        self.style().unpolish(self)
        self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_soon"):
            self.setText(self._words(self.found))


__all__ = ["CLEAR", "CLOSED", "STOP", "UNKNOWN", "GateLine", "compared"]
