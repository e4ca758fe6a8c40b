"""Until when somebody has access: no end, or a last day."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Question, Shape
from shelterdesk.gui.widgets.date_field import DateField

_LAST_DAY = Question("Last day", Shape.DATE)


class UntilField(QWidget):
    """A tick, and behind it a line for the date; a month means its last day."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ends = QCheckBox(self)
        self.day = DateField(_LAST_DAY, self)
        self.day.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.ends)
        row.addWidget(self.day, 1)
        self.ends.toggled.connect(self._toggled)
        self.day.edited.connect(self.changed)
        self._retranslate()

    @Slot(bool)
    def _toggled(self, ends: bool) -> None:
        self.day.setEnabled(ends)
        if ends:
            self.day.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def until(self) -> str:
        """The last day as an ISO date; empty where access has no end, or no day was understood yet."""
        when = self.day.understood_date() if self.ends.isChecked() else None
        return when.span()[1].isoformat() if when is not None else ""

    def show_until(self, until: str) -> None:
        """Show a last day, or none."""
        self.ends.setChecked(bool(until))
        self.day.set_value(PartialDate(until) if until else None)

    def lacking(self, today: date) -> str:
        """Why this will not do, in words; empty when it will."""
        if not self.ends.isChecked():
            return ""
        until = self.until()
        if not until:
            return self.tr("Write the last day, for example 31.12.2026, or take the tick away.")
        if until < today.isoformat():
            return self.tr("This day is over already. Whoever goes at once is taken out with “Leaving…”.")
        return ""

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.ends.setText(self.tr("Access &ends on a day:"))
        self.day.set_spoken(self.tr("Last day of access"), "")
