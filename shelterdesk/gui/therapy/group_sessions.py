"""The sessions of a group: who came with a line for each, and the note of the group, on one screen."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QSplitter, QVBoxLayout, QWidget

from shelterdesk.casework import Attendance, GroupNote, Session, TherapyGroup
from shelterdesk.casework.attendances import tally
from shelterdesk.casework.codes_therapy import SESSION_STATE
from shelterdesk.casework.dose_times import moment
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.therapy.attendance_sheet import AttendanceSheet
from shelterdesk.gui.therapy.group_note_editor import GroupNoteEditor
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.words import code_label, moment_text

_BACK, _AHEAD = timedelta(days=120), timedelta(days=31)
_ID = Qt.ItemDataRole.UserRole


class GroupSessions(QWidget):
    """Newest first; what is typed is kept when one goes to another session."""

    failed = Signal(object)
    notes_wanted = Signal(str, str)
    plan_wanted = Signal(str)
    """A session of the group with this id."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.group: TherapyGroup | None = None
        self.list, self.plan, self.none = QListWidget(), QPushButton(), QuietLabel()
        self.list.setProperty("sheets", "true")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.attendance, self.note = AttendanceSheet(desk), GroupNoteEditor(desk)
        self._lay_out()
        self.list.currentItemChanged.connect(self._show_chosen)
        self.plan.clicked.connect(lambda: self.plan_wanted.emit(self.group.id if self.group is not None else ""))
        self.attendance.finished.connect(self.note.text.setFocus)
        self.attendance.notes_wanted.connect(self.notes_wanted)
        for part in (self.attendance, self.note):
            part.failed.connect(self.failed)
        self.retranslate()

    def _lay_out(self) -> None:
        left, self.right = QWidget(), QSplitter(Qt.Orientation.Vertical)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addWidget(self.plan)
        self.right.addWidget(self.attendance)
        self.right.addWidget(self.note)
        self.right.setContentsMargins(10, 0, 0, 0)
        self.right.setSizes([330, 210])
        self.right.setChildrenCollapsible(False)
        self._left = left
        self._column_width()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(left)
        whole.addWidget(self.right, 1)

    def _column_width(self) -> None:
        """Wide enough for a moment in the size of the letters now."""
        self._left.setFixedWidth(self.fontMetrics().horizontalAdvance("00.00.0000 00:00 ···") + 40)

    # --- what is shown ---------------------------------------------------------------------------

    def show_group(self, group: TherapyGroup) -> None:
        """Show the sessions of a group; the chosen one stays chosen."""
        chosen = self.list.currentItem().data(_ID).id if self.list.currentItem() is not None else ""
        another = self.group is None or self.group.id != group.id
        self.group = group
        notes = self._desk.vault.find(GroupNote, therapy_group=group.id)
        sessions = self._sessions(group, notes)
        noted = {note.session for note in notes}
        self.list.blockSignals(True)
        self.list.clear()
        for session in sessions:
            item = QListWidgetItem(self._line(session, noted=session.id in noted))
            item.setData(_ID, session)
            self.list.addItem(item)
        ids = [session.id for session in sessions]
        self.list.setCurrentRow(ids.index(chosen) if chosen in ids and not another else self._first(sessions))
        self.list.blockSignals(False)
        self.list.setVisible(bool(sessions))
        self.none.setVisible(not sessions)
        self.right.setVisible(bool(sessions))
        self._show_chosen()

    def _sessions(self, group: TherapyGroup, notes: Sequence[GroupNote]) -> list[Session]:
        """Those of the last months and the next weeks, and older ones that have a note."""
        vault, now = self._desk.vault, self._desk.vault.now()
        near = vault.between(Session, "starts", moment(now - _BACK), moment(now + _AHEAD), therapy_group=group.id)
        found = {session.id: session for session in near}
        for note in notes:
            if note.session and note.session not in found:
                older = vault.get(Session, note.session)
                if older is not None:
                    found[older.id] = older
        return sorted(found.values(), key=lambda one: one.starts or "", reverse=True)

    def _first(self, sessions: Sequence[Session]) -> int:
        """The last one that has begun, else the next."""
        now = moment(self._desk.vault.now())
        begun = [row for row, session in enumerate(sessions) if (session.starts or "") <= now]
        return begun[0] if begun else len(sessions) - 1

    def _line(self, session: Session, *, noted: bool) -> str:
        counted = tally(self._desk.vault.find(Attendance, session=session.id))
        said = code_label(SESSION_STATE, session.state or "planned")
        if counted.planned:
            said = self.tr("{came} of {all} came").format(came=counted.came, all=counted.planned)
        if noted:
            said = self.tr("{said} · note").format(said=said)
        return f"{moment_text(session.starts or '')}\n{said}"

    @Slot()
    def _show_chosen(self) -> None:
        item: QListWidgetItem | None = self.list.currentItem()
        session: Session | None = item.data(_ID) if item is not None else None
        if session is not None:
            self.attendance.show_session(session.id)
        people = self.attendance.book.people if self.attendance.book is not None else ()
        self.note.show_session(session, people)

    def show_session(self, session_id: str) -> None:
        """Choose a session."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID).id == session_id:
                self.list.setCurrentRow(row)

    # --- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "right"):
            self.retranslate()
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_left"):
            self._column_width()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.list.setAccessibleName(self.tr("Sessions of the group"))
        self.plan.setText(self.tr("&Plan one…"))
        self.plan.setIcon(icon("calendar-days"))
        self.none.setText(self.tr("This group has no sessions yet. Plan one in the week."))


__all__ = ["GroupSessions"]
