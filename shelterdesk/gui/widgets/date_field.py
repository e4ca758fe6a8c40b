"""Fields for a date, as exactly as it is known, and for a moment."""

import re
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QWidget

from shelterdesk.casework.dates_as_typed import read_date
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Question, Value
from shelterdesk.errors import NotADateError
from shelterdesk.gui import words
from shelterdesk.gui.icons import icon
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.field import Field, PlainLineEdit
from shelterdesk.gui.widgets.plain_label import QuietLabel

_CLOCK = re.compile(r"^(.*?)[\s,]*\b(\d{1,2})[:.](\d{2})\s*$")


class DateField(Field):
    """A line that understands typed dates: a day, a month, a season, a year. Beneath it says how it understood;
    what it does not understand stays as typed and is pointed out."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.line = PlainLineEdit(self)
        self.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.input = self.line
        self.setFocusProxy(self.line)
        self._means = QuietLabel("", self, wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 2)
        row.addWidget(self._means, 1)
        self._open = self.line.addAction(
            icon("calendar", colours().quiet), PlainLineEdit.ActionPosition.TrailingPosition
        )
        self._open.triggered.connect(self.show_calendar)
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self._settle)

    def show_calendar(self) -> None:
        """Open a calendar to pick a day from."""
        if self.line.isReadOnly():
            return
        calendar = QCalendarWidget()
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setAccessibleName(self.line.accessibleName())
        calendar.setLocale(QLocale())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        known = self.understood_date()
        if known is not None:
            first = known.span()[0]
            calendar.setSelectedDate(QDate(first.year, first.month, first.day))
        calendar.activated.connect(lambda day: self._take(day, calendar))
        calendar.clicked.connect(lambda day: self._take(day, calendar))
        calendar.move(self.line.mapToGlobal(QPoint(0, self.line.height())))
        calendar.show()
        calendar.setFocus()

    def _take(self, day: QDate, calendar: QCalendarWidget) -> None:
        calendar.close()
        self._write_date(PartialDate(f"{day.year():04}-{day.month():02}-{day.day():02}"))
        self.line.setFocus()
        self.edited.emit()

    def _write_date(self, when: PartialDate) -> None:
        self.line.setText(words.partial_date_text(when))
        self._means.setText("")

    def _typed(self, text: str) -> None:
        when = self.understood_date()
        meaning = words.partial_date_text(when) if when is not None else ""
        self._means.setText("" if meaning == text.strip() else meaning)
        self.edited.emit()

    def _settle(self) -> None:
        when = self.understood_date()
        if when is not None and not self.line.isReadOnly():
            self._write_date(when)

    def understood_date(self) -> PartialDate | None:
        """What the text means as a date; ``None`` where it means none."""
        try:
            return read_date(self.line.text(), words.language())
        except NotADateError:
            return None

    def value(self) -> Value:
        """The date, or ``None``."""
        return self.understood_date()

    def set_value(self, value: Value) -> None:
        """Show a date."""
        self.line.setText(words.partial_date_text(value) if isinstance(value, PartialDate) else "")
        self._means.setText("")

    def text_as_typed(self) -> str:
        """The stored form where understood (any language reads it), else the text."""
        when = self.understood_date()
        return str(when) if when is not None else self.line.text()

    def restore_text(self, text: str) -> None:
        """Show a draft's date or text."""
        self.line.setText(text)
        self._settle()

    def understood(self) -> bool:
        """Whether the line is empty or a date."""
        return not self.line.text().strip() or self.understood_date() is not None

    def problem(self) -> str:
        """Whether the text is no date."""
        if self.understood() or self.line.hasFocus():
            return ""
        return self.tr("Not understood as a date; your text stays here. Write for example 12.05.2024, 05.2024 or 2024.")

    def set_read_only(self, read_only: bool) -> None:
        """Readable and copyable, not changeable."""
        self.line.setReadOnly(read_only)
        self._open.setVisible(not read_only)

    def retranslate(self) -> None:
        """The date as the new language writes it; called with the value still understood."""


class MomentField(DateField):
    """Date and time of day in local time; a time alone means today, a day alone means no value yet."""

    def understood_moment(self) -> datetime | None:
        """The moment the text means, in local time; ``None`` where it means none."""
        found = _CLOCK.match(self.line.text())
        if not found:
            return None
        day_text, hour, minute = found[1].strip(), int(found[2]), int(found[3])
        try:
            when = read_date(day_text, words.language()) if day_text else PartialDate(date.today().isoformat())  # noqa: DTZ011
            first, last = when.span()
            if first != last:
                return None
            return datetime(first.year, first.month, first.day, hour, minute).astimezone()
        except (NotADateError, ValueError):
            return None

    def understood_date(self) -> PartialDate | None:
        """The day of the moment."""
        moment = self.understood_moment()
        return PartialDate(moment.date().isoformat()) if moment is not None else None

    def value(self) -> Value:
        """The moment as stored: UTC to the minute; or ``None``."""
        moment = self.understood_moment()
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ") if moment is not None else None

    def set_value(self, value: Value) -> None:
        """Show a stored moment in local time."""
        self.line.setText(words.moment_text(str(value)) if value else "")
        self._means.setText("")

    def text_as_typed(self) -> str:
        """The stored form where understood, else the text."""
        value = self.value()
        return str(value) if value is not None else self.line.text()

    def restore_text(self, text: str) -> None:
        """Show a draft's moment or text."""
        self.line.setText(words.moment_text(text))

    def _typed(self, text: str) -> None:
        value = self.value()
        meaning = words.moment_text(str(value)) if value is not None else ""
        self._means.setText("" if meaning == text.strip() else meaning)
        self.edited.emit()

    def _write_date(self, when: PartialDate) -> None:
        moment = self.understood_moment()
        clock = f"{moment or datetime.now():%H:%M}"  # noqa: DTZ005 (the time on the wall)
        self.line.setText(f"{words.partial_date_text(when)} {clock}")
        self._means.setText("")

    def problem(self) -> str:
        """Whether the text is no moment."""
        if self.understood() or self.line.hasFocus():
            return ""
        return self.tr("Not understood as day and time; your text stays here. Write for example 12.05.2024 14:30.")


__all__ = ["DateField", "MomentField"]
