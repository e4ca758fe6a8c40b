"""The week of the house's sessions: seen, drawn, moved, printed for the wall."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from shelterdesk.casework import Session
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.checks import HARD, Checks
from shelterdesk.gui.therapy.diary import USUAL_MINUTES, Diary, day_column, moment_of
from shelterdesk.gui.therapy.session_dialog import SessionDialog
from shelterdesk.gui.therapy.session_list import SessionList
from shelterdesk.gui.therapy.session_menu import SessionMenu
from shelterdesk.gui.therapy.week_bar import DAY, LIST, MINE, PEOPLE, WEEK, WeekBar
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.widgets.week_items import Band, Column, Item, Verdict, on_the_wall, week_of
from shelterdesk.gui.widgets.week_surface import USUAL
from shelterdesk.gui.widgets.week_view import WeekView
from shelterdesk.gui.words import local
from shelterdesk.vault.change import Saved
from shelterdesk.vault.moments import text_of

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft

_REST_MS = 120
"""So long nothing is turned or dragged before the rules are asked about the sessions on show."""
_AT_ONCE = 40


class WeekPane(QWidget):
    """Nothing is changed without being seen first: what a move would break stands beside the ghost."""

    failed = Signal(object)
    record_wanted = Signal(str, str, str)
    attendance_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.diary = desk, Diary(desk)
        self.checks = Checks(desk, self.diary)
        self.day = self._today()
        self.sessions, self.problems = dict[str, Session](), dict[str, Verdict]()
        self._unmarked, self._marked_anew = list[Session](), False
        self._bands_shown: list[Band] = []
        self.bar, self.view, self.table = WeekBar(desk, self.diary), WeekView(), SessionList(self.diary)
        self.stack = QStackedWidget()
        self.said, self.how = PlainLabel(), QuietLabel()
        self.view.now = desk.vault.now
        self.view.judge, self.view.bands_for = self._judge, self._bands_for
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.table)
        column.addWidget(self.stack, 1)
        below = QHBoxLayout()
        for line in (self.said, self.how):
            line.setMinimumHeight(2 * self.fontMetrics().lineSpacing())  # else the days would jump with the words
            line.setAlignment(Qt.AlignmentFlag.AlignTop)
            below.addWidget(line, 1)
        column.addLayout(below)
        self._connect()
        self._retranslate()

    def _connect(self) -> None:
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.reload)
        self._signs = QTimer(self, interval=_REST_MS, singleShot=True)
        self._signs.timeout.connect(self._mark_problems)
        self._desk.changed.connect(self._heard)
        self._desk.keys_changed.connect(self.diary.forget)
        bar, view = self.bar, self.view
        bar.stepped.connect(self.step)
        bar.changed.connect(self.reload)
        bar.new_wanted.connect(self._new_at_cursor)
        bar.suggest_wanted.connect(self.suggest)
        bar.paper_wanted.connect(self.print_plan)
        view.moved_to.connect(self._say)
        view.new_wanted.connect(self.new_session)
        view.moved.connect(self.move_session)
        view.opened.connect(self.open_session)
        view.cancel_wanted.connect(self._cancel_menu)
        view.step_wanted.connect(self.step)
        view.mode_wanted.connect(self.show_mode)
        view.menu_wanted.connect(self._menu)
        self.table.opened.connect(lambda session: self.open_session(session.id))
        self.table.left.connect(lambda: self.show_mode(WEEK))

    def _today(self) -> date:
        return local(self._desk.vault.now()).date()

    def _heard(self, saved: Saved) -> None:
        self.diary.hear(saved)
        self.checks.forget()
        self._soon.start()

    # --- what is shown -----------------------------------------------------------------------------

    @property
    def days(self) -> list[date]:
        """The days on show."""
        return [self.day] if self.bar.mode == DAY else week_of(self.day)

    def go_to(self, day: date) -> None:
        """Show the week or the day of a day, with the cursor on it."""
        self.day = day
        self.reload()
        if self.bar.mode != DAY and self.view.columns:
            self.view.go_to_time(day.weekday(), self.view.at.top)

    @Slot(int)
    def step(self, way: int) -> None:
        """On, back, or to today (0)."""
        if way == 0:
            self.go_to(self._today())
            return
        self.day += timedelta(days=way * (1 if self.bar.mode == DAY else 7))
        self.reload()

    @Slot(str)
    def show_mode(self, mode: str) -> None:
        """``week``, ``day`` or ``list``; a day is that of the cursor."""
        was = self.bar.mode
        if mode == DAY and was == WEEK and self.view.columns:
            self.day = self.view.columns[self.view.at.column].day
        self.bar.set_mode(mode)
        self.reload()
        if mode == DAY:
            mine = [number for number, one in enumerate(self.view.columns) if one.key == self._desk.vault.me.id]
            self.view.go_to_time(mine[0] if mine else 0, self.view.at.top)
        elif mode == WEEK and was == DAY:
            self.view.go_to_time(self.day.weekday(), self.view.at.top)
        self.take_keys()

    def take_keys(self) -> None:
        """The cursor is in the days, or in the list."""
        (self.table if self.bar.mode == LIST else self.view).setFocus()

    @Slot()
    def reload(self) -> None:
        """Read the days anew; the cursor stays on its session."""
        if not self._desk.vault.drawers or not self._desk.sees_cases or not self.isVisible():
            return
        self.checks.forget()
        self.bar.fill()
        days = self.days
        found = [one for one in self.diary.between(days[0], days[-1] + timedelta(days=1)) if self.bar.wants(one)]
        self.sessions = {one.id: one for one in found}
        self.problems = {one: verdict for one, verdict in self.problems.items() if one in self.sessions}
        self.bar.say_days(days)
        listed = self.bar.mode == LIST
        self.stack.setCurrentWidget(self.table if listed else self.view)
        for line in (self.said, self.how):
            line.setVisible(not listed)
        if listed:
            self.table.show_sessions(found)
            return
        columns = self._columns(days, found)
        self._bands_shown = self._bands(days, columns)
        self.view.show_time(columns, self._items(found), self._bands_shown)
        self._say(self.view.words_here())
        self._unmarked = found
        self._signs.start(_REST_MS)

    def _items(self, sessions: list[Session]) -> list[Item]:
        by = self.bar.by if self.bar.mode == DAY else ""
        found = [item for session in sessions if (item := self.diary.item(session, by=by)) is not None]
        return [
            replace(item, problem=self.problems[item.id].problem) if item.id in self.problems else item
            for item in found
        ]  # fmt: skip

    def _columns(self, days: list[date], sessions: list[Session]) -> list[Column]:
        if self.bar.mode != DAY:
            return [day_column(day) for day in days]
        return [Column(days[0], title, key) for key, title in self.bar.columns(days[0], sessions)]

    def _bands(self, days: list[date], columns: list[Column]) -> list[Band]:
        if self.bar.mode == DAY and self.bar.by == PEOPLE:
            return self.diary.staff_bands([column.key for column in columns], days, columns=True)
        member = self.bar.member
        return self.diary.staff_bands([member], days, columns=False) if member else []

    @Slot()
    def _mark_problems(self) -> None:
        """While the days rest: what of them breaks a rule, a few at a time, so that keys go before."""
        if not self._desk.vault.drawers:
            return
        some, self._unmarked = self._unmarked[:_AT_ONCE], self._unmarked[_AT_ONCE:]
        before = dict(self.problems)
        for one in some:
            self.problems.pop(one.id, None)
        self.problems |= self.checks.still_to_come(some)
        self._marked_anew = self._marked_anew or before != self.problems
        if self._unmarked or self.view.ghost is not None:
            self._signs.start(0 if self.view.ghost is None else _REST_MS)
            return
        if self._marked_anew and self.bar.mode != LIST:
            self._marked_anew = False
            items = self._items(list(self.sessions.values()))
            self.view.show_time(self.view.columns, items, self._bands_shown)
            self._say(self.view.words_here())

    @Slot(str)
    def _say(self, words: str) -> None:
        """Where the cursor is, and what is to be said about it."""
        current = self.view.current
        verdict = self.problems.get(current.id) if current is not None and self.view.ghost is None else None
        self.said.setText(" ".join((words + ".", *verdict.words)) if verdict is not None else words)

    # --- what would be -------------------------------------------------------------------------------

    def _changed(self, item: Item | None, starts: datetime, minutes: int, key: str) -> Session:
        """The session as it would be; a new one where there is no item."""
        known = self.sessions.get(item.id) if item is not None else None  # gone, where somebody took it away meanwhile
        session = known or self._blank()
        session = replace(session, starts=text_of(starts), minutes=minutes)
        if not key:
            return session
        if self.bar.by != PEOPLE:
            return replace(session, room=self.bar.room_of(key))
        return session if key in (session.therapist, session.co_leader) else replace(session, therapist=key)

    def _blank(self) -> Session:
        me = self._desk.vault.me
        return Session(
            kind_of_session="individual", minutes=USUAL_MINUTES, state="planned", room=self.bar.room or None,
            therapist=self.bar.member or (me.id if me.roles & kind_of(Session).writers else None),
        )  # fmt: skip

    def _judge(self, item: Item | None, starts: datetime, minutes: int, key: str) -> Verdict:
        return self.checks.verdict(self._changed(item, starts, minutes, key))

    def _bands_for(self, item: Item | None) -> list[Band]:
        session = self.sessions.get(item.id) if item is not None else None
        return self.diary.busy_bands(session) if session is not None else []

    # --- what is done --------------------------------------------------------------------------------

    @Slot(str, object, int, str)
    def move_session(self, session_id: str, starts: datetime, minutes: int, key: str) -> None:
        """Moved or stretched: saved, with an offer to take it back; against a rule only with a reason."""
        item = next((piece.item for piece in self.view.pieces if piece.item.id == session_id), None)
        if item is None or session_id not in self.sessions:
            return
        changed = self._changed(item, starts, minutes, key)
        if self.checks.verdict(changed).problem == HARD:
            self._dialog(changed)
        else:
            self._keep(changed)

    def _keep(self, *records: Record) -> None:
        self._do(lambda: self._desk.save(*records, offer_undo=len(records) == 1))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except ShelterDeskError as error:
            self.failed.emit(error)
            self.reload()

    @Slot(object, int, str)
    def new_session(self, starts: datetime, minutes: int, key: str) -> None:
        """Ask what shall be then."""
        usual = USUAL_MINUTES if minutes == USUAL else minutes
        self._dialog(self._changed(None, starts, usual, key))

    @Slot()
    def _new_at_cursor(self) -> None:
        at = self.view.at
        if self.view.columns:
            self.new_session(self.view.moment_of(at.column, at.top), self.view.span, self.view.key_of(at.column))

    @Slot(str)
    def open_session(self, session_id: str) -> None:
        """Show a session's sheet; of one that is not ours to see there is nothing to show."""
        session = self.sessions.get(session_id)
        if session is not None and self.diary.opens(session):
            self._dialog(session)

    def take_up(self, draft: "Draft") -> None:
        """Show text that was typed and not saved: in its session, or in one that is still to be made."""
        key = draft.key
        found = self._desk.vault.get(Session, key.record_id) if key.kind == kind_of(Session).name else None
        self._dialog(found or replace(self._blank(), id=key.record_id, case_id=key.case_id))

    def _dialog(self, session: Session) -> None:
        dialog = SessionDialog(self._desk, session, self.checks, self)
        dialog.finished.connect(lambda _: self.take_keys())
        dialog.open()

    @Slot()
    def suggest(self) -> None:
        """Look for a time."""
        self.suggest_for("")

    def suggest_for(self, group: str) -> None:
        """Look for a time for a group; ``""``: it is still to be said for whom."""
        from shelterdesk.gui.therapy.suggest_dialog import SuggestDialog

        dialog = SuggestDialog(self._desk, replace(self._blank(), therapy_group=group or None), self.checks, self)
        dialog.taken.connect(self._take_suggested)
        dialog.open()

    @Slot(object)
    def _take_suggested(self, session: Session) -> None:
        """Show the week of the time that was chosen, and its sheet."""
        begins = moment_of(session)
        if begins is not None:
            day, minute = on_the_wall(begins)
            self.go_to(day)
            if self.bar.mode == WEEK:
                self.view.go_to_time(day.weekday(), minute)
        self._dialog(session)

    @Slot()
    def print_plan(self) -> None:
        """The week for the wall: of everybody, whoever is on show."""
        from shelterdesk.gui.therapy.wall_plan_dialog import WallPlanDialog

        WallPlanDialog(self._desk, self.diary, week_of(self.day)[0], self).open()

    # --- menus ---------------------------------------------------------------------------------------

    @Slot(str, object)
    def _menu(self, session_id: str, at: QPoint) -> None:
        self.menu_for(session_id).popup(at)

    def menu_for(self, session_id: str) -> QMenu:
        """What can be done with a session, or with a free time."""
        session = self.sessions.get(session_id)
        if session is not None:
            return self._session_menu(session).fill()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&New…"), self._new_at_cursor)
        menu.addAction(self.tr("&Suggest a time…"), self.suggest)
        return menu

    def _session_menu(self, session: Session) -> SessionMenu:
        menu = SessionMenu(self._desk, self.diary, session, self)
        menu.open_wanted.connect(self.open_session)
        menu.attendance_wanted.connect(self.attendance_wanted)
        menu.file_wanted.connect(lambda case_id: self.record_wanted.emit(case_id, "", ""))
        menu.save_wanted.connect(lambda records: self._keep(*records))
        menu.remove_wanted.connect(lambda gone: self._do(lambda: self._desk.remove(gone)))
        menu.failed.connect(self.failed)
        return menu

    @Slot(str)
    def _cancel_menu(self, session_id: str) -> None:
        """Delete asks for the reason, and only for that."""
        session, item = self.sessions.get(session_id), self.view.current
        if session is not None and item is not None and item.draggable:
            menu = self._session_menu(session).fill_reasons()
            menu.popup(self.view.mapToGlobal(self.view.place_of_cursor().center()))

    # --- words -----------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked; at first the cursor is on today."""
        super().showEvent(event)
        if self.view.columns:
            self._soon.start()
        else:
            self.go_to(self.day)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_soon"):
            self._retranslate()
            self.diary.forget()
            self.reload()

    def _retranslate(self) -> None:
        self.bar.retranslate()
        self.how.setText(
            self.tr(
                "Drag to move, pull the lower edge to make longer. Enter opens, N begins a new one, Alt with arrows "
                "moves, Delete cancels, T shows a list."
            )
        )
        self.view.setAccessibleDescription(self.how.text())


__all__ = ["MINE", "WeekPane"]
