"""Attendance: the sessions of today and those of which nobody said who came at the left, one of them at the right."""

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.attendances import PLANNED, without_attendance
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.record import kind_of
from shelterdesk.casework.roles import Role
from shelterdesk.casework.sessions import Session
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon_of_row
from shelterdesk.gui.therapy.attendance_sheet import AttendanceSheet
from shelterdesk.gui.therapy.session_words import kind_words, whose_words
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.words import local, moment_text, time_text

if TYPE_CHECKING:
    from shelterdesk.vault.change import Saved
    from shelterdesk.vault.draft_file import Draft

_ID = Qt.ItemDataRole.UserRole
_SHOWN = 100
"""So many sessions without attendance are listed; the oldest come first."""
_KINDS = frozenset({"attendance", "session", "group_member", "therapy_group", "care_card"})
_ICONS = {"held": "check", "cancelled": "x"}
_BEGINNING = "0000"


class AttendancePane(QWidget):
    """Arrows choose a session, Enter goes to its people, digits mark them."""

    failed = Signal(object)
    record_wanted = Signal(str, str, str)
    notes_wanted = Signal(str, str)
    """Case and session."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.missing_title, self.today_title, self.nothing = TitleLabel(), TitleLabel(), QuietLabel()
        self.no_session, self.more = QuietLabel(), QuietLabel()
        self.missing, self.today = QListWidget(), QListWidget()
        self.mine, self.next = QCheckBox(), QPushButton()
        self.mine.setChecked(Role.PSYCHOLOGIST in desk.vault.me.roles)
        self.sheet = AttendanceSheet(desk)
        self._lay_out()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._fill)
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.mine)
        parts = (
            (self.missing_title, self.nothing, self.missing, 3, self.more),
            (self.today_title, self.no_session, self.today, 2, None),
        )
        for title, empty, found, stretch, more in parts:
            found.setProperty("sheets", "true")
            found.setWordWrap(True)
            found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            left.addWidget(title)
            left.addWidget(empty)
            left.addWidget(found, stretch)
            if more is not None:
                left.addWidget(more)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.sheet, 1)
        right.addWidget(self.next, 0, Qt.AlignmentFlag.AlignRight)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.setSpacing(14)
        whole.addLayout(left, 1)
        whole.addLayout(right, 3)

    def _connect(self) -> None:
        for found in (self.missing, self.today):
            found.currentItemChanged.connect(self._chosen)
            found.itemClicked.connect(self._chosen)
            found.itemActivated.connect(lambda _: self.sheet.focus_first())
        self.mine.toggled.connect(self._fill)
        self.next.clicked.connect(self.show_next)
        self.sheet.failed.connect(self.failed)
        self.sheet.notes_wanted.connect(self.notes_wanted)
        self.sheet.finished.connect(self._finished)
        self._desk.changed.connect(self._heard)

    # --- what is shown ------------------------------------------------------------------------------

    @Slot()
    def reload(self) -> None:
        """Read everything anew; the session on show stays."""
        if self._desk.opens(kind_of(Session)):
            self._fill()
            self.sheet.reload()

    @Slot(str)
    def show_session(self, session_id: str) -> None:
        """Show one session, wherever it lies in time."""
        self.sheet.show_session(session_id)
        self._mark_shown()
        self.sheet.focus_first()

    def take_up(self, draft: "Draft") -> None:
        """Show text that was typed for somebody and not saved, where it was typed."""
        self.show_session(draft.fields.get("session", ""))
        for case_id, row in self.sheet.rows.rows.items():
            if case_id == draft.key.case_id:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keys(self) -> None:
        """Put the cursor at the session on show, else at the oldest without attendance, else into the lists."""
        if not self._shown:
            self.show_next()
        if self._shown:
            self.sheet.focus_first()
        else:
            (self.today if self.today.count() else self.mine).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def show_next(self) -> None:
        """The oldest session without attendance that is not on show."""
        shown = self._shown
        for row in range(self.missing.count()):
            if self.missing.item(row).data(_ID) != shown:
                self.show_session(self.missing.item(row).data(_ID))
                return

    @property
    def _shown(self) -> str:
        return self.sheet.book.session.id if self.sheet.book is not None else ""

    @Slot()
    def _fill(self) -> None:
        """Both lists, in words."""
        if not self._desk.opens(kind_of(Session)):
            return
        now = self._desk.vault.now()
        missing, today = self._missing(now), self._today(now)
        self._show_list(self.missing, missing[:_SHOWN], with_day=True)
        self._show_list(self.today, today, with_day=False)
        left = len(missing) - _SHOWN
        self.more.setText(self.tr("and %n more", "", left) if left > 0 else "")
        self.more.setVisible(left > 0)
        self.nothing.setVisible(not missing)
        self.no_session.setVisible(not today)
        self._mark_shown()

    def _missing(self, now: datetime) -> list[Session]:
        """Planned ones that have begun; a session without any state counts as planned."""
        vault, until = self._desk.vault, moment(now + timedelta(minutes=1))
        planned = [
            one for state in (PLANNED, None) for one in vault.between(Session, "starts", _BEGINNING, until, state=state)
        ]
        return self._of_mine(without_attendance(planned, moment(now)))

    def _today(self, now: datetime) -> list[Session]:
        day = local(now).date()
        first = datetime.combine(day, time.min).astimezone()
        last = datetime.combine(day + timedelta(days=1), time.min).astimezone()
        return self._of_mine(self._desk.vault.between(Session, "starts", moment(first), moment(last)))

    def _of_mine(self, sessions: list[Session]) -> list[Session]:
        """With “Only mine” those I lead, and those that nobody leads."""
        me = self._desk.vault.me.id
        if not self.mine.isChecked():
            return sessions
        return [one for one in sessions if me in (one.therapist, one.co_leader) or not one.therapist]

    def _show_list(self, found: QListWidget, sessions: list[Session], *, with_day: bool) -> None:
        found.blockSignals(True)
        found.clear()
        for session in sessions:
            starts = session.starts or ""
            when = moment_text(starts) if with_day else time_text(local(starts))
            first = " · ".join(part for part in (when, kind_words(session)) if part)
            item = QListWidgetItem(f"{first}\n{whose_words(self._desk, session)}")
            item.setData(_ID, session.id)
            if not with_day:
                item.setIcon(icon_of_row(_ICONS.get(session.state or "", "clock")))
            found.addItem(item)
        found.setVisible(bool(sessions))
        found.blockSignals(False)

    def _mark_shown(self) -> None:
        """The session on show is the current row wherever it is listed; “Next” where there is another."""
        for found in (self.missing, self.today):
            found.blockSignals(True)
            rows = [row for row in range(found.count()) if found.item(row).data(_ID) == self._shown]
            found.setCurrentRow(rows[0] if rows else -1)
            found.blockSignals(False)
        others = [row for row in range(self.missing.count()) if self.missing.item(row).data(_ID) != self._shown]
        self.next.setVisible(bool(others))

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID) != self._shown:
            self.sheet.show_session(item.data(_ID))
            self._mark_shown()

    @Slot()
    def _finished(self) -> None:
        if self.next.isVisible():
            self.next.setFocus(Qt.FocusReason.TabFocusReason)

    def _heard(self, saved: "Saved") -> None:
        if saved.kinds & _KINDS and self.isVisible():
            self._soon.start()

    # --- words --------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_soon"):
            self.retranslate()
            self._fill()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.missing_title.setText(self.tr("Without attendance"))
        self.missing.setAccessibleName(self.tr("Without attendance"))
        self.today_title.setText(self.tr("Today"))
        self.today.setAccessibleName(self.tr("Today"))
        self.nothing.setText(self.tr("Of every session it is written down who came."))
        self.no_session.setText(self.tr("No session today."))
        self.mine.setText(self.tr("Only mine"))
        self.next.setText(self.tr("&Next without attendance"))


__all__ = ["AttendancePane"]
