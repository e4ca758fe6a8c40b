"""How often something new repeats, and until when: by a number of times or a day."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from shelterdesk.casework import PartialDate, Session, SessionSeries
from shelterdesk.casework.record import Question, Shape
from shelterdesk.casework.series import MOST, Repeats, days_of, rule_of, wall
from shelterdesk.gui.widgets.date_field import DateField
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.line_field import NumberField
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import date_text

_USUAL_TIMES = 8


_WAYS = (None, Repeats("week"), Repeats("week", 2), Repeats("week", 4), Repeats("month"), Repeats("day"))
"""In the order of the words in ``retranslate``."""


class RepeatBox(QWidget):
    """Once, until one chooses otherwise."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how, self.times = QComboBox(), NumberField(Question("Times", Shape.NUMBER, least=2, most=MOST))
        self.times.set_value(_USUAL_TIMES)
        self.until = DateField(Question("Until", Shape.DATE))
        self.how_label, self.times_label, self.until_label = (PlainLabel(wrap=False) for _ in range(3))
        self.result = QuietLabel(wrap=False)
        for label, field in ((self.how_label, self.how), (self.times_label, self.times.input),
                             (self.until_label, self.until.input)):  # fmt: skip
            label.setBuddy(field)
        self._often = [_pair(self.times_label, self.times), _pair(self.until_label, self.until), self.result]
        layout = FlowLayout(self, gap=10)
        for widget in (_pair(self.how_label, self.how), *self._often):
            layout.addWidget(widget)
        self.how.currentIndexChanged.connect(self._changed)
        self.times.edited.connect(self._changed)
        self.until.edited.connect(self._changed)
        self.retranslate()

    @property
    def repeats(self) -> Repeats | None:
        """How often; ``None`` for once."""
        return _WAYS[max(self.how.currentIndex(), 0)]

    def series(self, first: Session) -> SessionSeries | None:
        """The series that begins with this session; ``None`` for once, or while it has no moment."""
        begins = wall(first)
        if self.repeats is None or begins is None:
            return None
        made = SessionSeries(
            case_id=first.case_id, first_day=PartialDate.of(begins.date()), hour=f"{begins:%H:%M}",
            rule=rule_of(self.repeats),
        )  # fmt: skip
        return replace(made, until_day=self._last(made))

    def _last(self, series: SessionSeries) -> PartialDate | None:
        typed = self.until.understood_date()
        if typed is not None:
            return PartialDate.of(typed.span()[1])
        days, count = days_of(series).days, self.times.value()
        count = min(max(count if isinstance(count, int) else 1, 1), len(days))
        return PartialDate.of(days[count - 1])

    def say(self, count: int, last: date | None) -> None:
        """What it comes to."""
        words = self.tr("%n session(s), the last on {day}", "", count)
        self.result.setText(words.format(day=date_text(last)) if last is not None and count else "")

    @Slot()
    def _changed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        often = self.repeats is not None
        for widget in self._often:
            widget.setVisible(often)
        self.times.set_read_only(bool(self.until.text_as_typed()))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "result"):
            self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self.how_label.setText(self.tr("&Repeat:"))
        self.times_label.setText(self.tr("&How many times:"))
        self.until_label.setText(self.tr("or &until:"))
        for label, field in ((self.how_label, self.how), (self.times_label, self.times.input),
                             (self.until_label, self.until.input)):  # fmt: skip
            field.setAccessibleName(label.text().replace("&", "").rstrip(":"))
        chosen = max(self.how.currentIndex(), 0)
        self.how.blockSignals(True)
        self.how.clear()
        self.how.addItems([
            self.tr("Once"), self.tr("Every week"), self.tr("Every two weeks"), self.tr("Every four weeks"),
            self.tr("Every month"), self.tr("Every day"),
        ])  # fmt: skip
        self.how.setCurrentIndex(chosen)
        self.how.blockSignals(False)
        self._fit()


def _pair(label: QWidget, field: QWidget) -> QWidget:
    """A label that stays beside its field."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label)
    row.addWidget(field)
    return pair


__all__ = ["RepeatBox"]
