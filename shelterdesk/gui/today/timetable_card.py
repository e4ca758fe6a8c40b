"""Sessions to come that do not fit any more, because something changed since they were planned. Codes only."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.casework import Session, TherapyGroup
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.widgets.called import Called
from shelterdesk.gui.words import local, moment_text
from shelterdesk.vault.timetable import Violation, violations

if TYPE_CHECKING:
    from shelterdesk.vault import Saved

_MOST = 5
_LATER_MS, _A_WHILE = 400, timedelta(minutes=10)
_KINDS = frozenset({
    "session", "session_room", "therapy_group", "group_member", "working_hours", "staff_absence", "staff_card",
    "busy_block", "keep_apart", "case", "care_card", "person", "intake", "outside_person", "handover",
    "needs_assessment", "threat", "appointment",
})  # fmt: skip


class TimetableCard(Card):
    """The next one first; Enter shows its week, which says why. What was planned all the same is left alone."""

    week_wanted = Signal(object)
    """A day."""
    looked = Signal()
    """It knows now; looking takes longer than other cards do, so it is done after Today is painted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, _MOST)
        self._desk = desk
        self.opened.connect(self._go)
        self._later = QTimer(self, interval=_LATER_MS, singleShot=True)
        self._later.timeout.connect(self.look)
        self._looked_at: datetime | None = None
        desk.changed.connect(self._heard)

    def _heard(self, saved: "Saved") -> None:
        if not saved.changes or saved.kinds & _KINDS:
            self._looked_at = None

    def reload(self) -> None:
        """Look soon, where something changed that it may follow from, or after a while."""
        if self._looked_at is None or self._desk.vault.now() - self._looked_at > _A_WHILE:
            self._later.start()
        self.setVisible(bool(self.list.count()))

    @Slot()
    def look(self) -> None:
        """Look at every session to come."""
        vault = self._desk.vault
        if not vault.drawers or not self.window().isVisible():
            return
        self._looked_at = vault.now()
        found = violations(vault, vault.now()) if self._desk.opens(kind_of(Session)) else []
        called = Called(self._desk)
        lines = [
            Line(self._words(one, called), one.session.starts, "triangle-alert")
            for one in found
            if not (one.session.despite or "").strip()
        ]
        self.show_lines(lines)
        self.setVisible(bool(lines))
        self.looked.emit()

    def _words(self, one: Violation, called: Called) -> str:
        session, who = one.session, ""
        if session.case_id:
            who = called.code(session.case_id)
        elif session.therapy_group:
            group = self._desk.vault.get(TherapyGroup, session.therapy_group)
            who = visible(group.name or "") if group is not None else ""
        return " · ".join(part for part in (moment_text(session.starts or ""), who) if part)

    @Slot(object)
    def _go(self, starts: str) -> None:
        self.week_wanted.emit(local(starts).date())

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Sessions that do not fit any more"), "")


__all__ = ["TimetableCard"]
