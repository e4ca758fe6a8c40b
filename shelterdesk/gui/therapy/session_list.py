"""The same sessions as a table: for those who do not see a calendar, and for those who would rather read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shelterdesk.casework import Session
from shelterdesk.casework.codes_care import SESSION_KIND
from shelterdesk.casework.codes_therapy import SESSION_STATE
from shelterdesk.gui.therapy.diary import Diary, day_words, moment_of
from shelterdesk.gui.widgets.paged_table import Column, Page, PagedTable
from shelterdesk.gui.widgets.week_items import on_the_wall
from shelterdesk.gui.widgets.week_painting import times
from shelterdesk.gui.words import code_label


class SessionList(PagedTable):
    """In order of time. Enter opens; Escape or T leads back to the calendar."""

    left = Signal()

    def __init__(self, diary: Diary, parent: QWidget | None = None) -> None:
        self._diary = diary
        super().__init__([
            Column(lambda: self.tr("Day"), self._day, 3),
            Column(lambda: self.tr("Time"), self._time, 3),
            Column(lambda: self.tr("With"), diary.who, 5),
            Column(lambda: self.tr("Kind"), self._kind, 3),
            Column(lambda: self.tr("Led by"), diary.led_by, 4),
            Column(lambda: self.tr("Room"), lambda one: diary.room(one.room), 3),
            Column(lambda: self.tr("State"), self._state, 3),
        ], parent)  # fmt: skip
        self.setAccessibleName(self.tr("Sessions"))

    def show_sessions(self, sessions: Sequence[Session]) -> None:
        """Show these."""
        rows = list(sessions)
        self.show_list(lambda _: Page(rows), len(rows))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Back to the calendar, on either layout of the letters."""
        if event.key() == Qt.Key.Key_Escape or event.text().lower() in ("t", "е"):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _day(self, session: Session) -> str:
        begins = moment_of(session)
        return day_words(on_the_wall(begins)[0]) if begins is not None else ""

    def _time(self, session: Session) -> str:
        begins = moment_of(session)
        return times(on_the_wall(begins)[1], session.minutes or 0) if begins is not None else ""

    def _kind(self, session: Session) -> str:
        told = session.kind_of_session and self._diary.opens(session)
        return code_label(SESSION_KIND, session.kind_of_session or "") if told else ""

    def _state(self, session: Session) -> str:
        if self._diary.state(session) == "open":
            return self.tr("not recorded yet")
        return code_label(SESSION_STATE, session.state) if session.state else ""


__all__ = ["SessionList"]
