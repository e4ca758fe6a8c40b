"""The page of therapy: the week, attendance, notes, groups, art, questionnaires, caseload."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.art_pane import ArtPane
from shelterdesk.gui.therapy.assessments_pane import AssessmentsPane
from shelterdesk.gui.therapy.attendance_pane import AttendancePane
from shelterdesk.gui.therapy.caseload_pane import CaseloadPane
from shelterdesk.gui.therapy.groups_pane import GroupsPane
from shelterdesk.gui.therapy.notes_pane import NotesPane
from shelterdesk.gui.therapy.week_pane import WeekPane
from shelterdesk.gui.widgets.paned_page import Entry, PanedPage
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft

ENTRIES: tuple[Entry, ...] = (
    Entry("week", QT_TRANSLATE_NOOP("panes", "&Week"), False, WeekPane),
    Entry("attendance", QT_TRANSLATE_NOOP("panes", "A&ttendance"), False, AttendancePane),
    Entry("notes", QT_TRANSLATE_NOOP("panes", "&Notes"), True, NotesPane),
    Entry("groups", QT_TRANSLATE_NOOP("panes", "&Groups"), False, GroupsPane),
    Entry("art", QT_TRANSLATE_NOOP("panes", "&Art"), True, ArtPane),
    Entry("assessments", QT_TRANSLATE_NOOP("panes", "&Questionnaires"), True, AssessmentsPane),
    Entry("caseload", QT_TRANSLATE_NOOP("panes", "&Caseload"), False, CaseloadPane),
)
"""The panes in order; a new one is a line here."""
_PANE_OF = {
    "attendance": "attendance", "process_note": "notes",
    "therapy_group": "groups", "group_note": "groups", "assessment": "assessments", "risk_item": "assessments",
}  # fmt: skip
"""Kind of a draft → the pane in which it was typed; all others are of the week."""


class TherapyPage(PanedPage):
    """Ways from one pane to another are connected here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, ENTRIES, "sprout", parent)

    def connect_pane(self, made: Any) -> None:
        """Beside a file or a sheet a pane may ask for the attendance or the notes of a session, or to plan one."""
        super().connect_pane(made)
        for signal, act in (
            ("attendance_wanted", self.show_attendance), ("notes_wanted", self.show_notes),
            ("plan_wanted", self.plan_for),
        ):  # fmt: skip
            if hasattr(made, signal):
                getattr(made, signal).connect(act)

    def take_up(self, draft: "Draft") -> None:
        """Show text that was typed here and not saved."""
        self.show_pane(_PANE_OF.get(draft.key.kind, "week"), draft.key.case_id).take_up(draft)

    @Slot(str)
    def show_attendance(self, session_id: str = "") -> None:
        """Who came; to one session where one is named."""
        pane = self.show_pane("attendance")
        if session_id:
            pane.show_session(session_id)
        else:
            pane.take_keys()

    @Slot(str, str)
    def show_notes(self, case_id: str, session_id: str = "") -> None:
        """A client's notes; at one session where one is named."""
        pane = self.show_pane("notes", case_id)
        if session_id:
            pane.show_session(session_id)

    @Slot(str)
    def plan_for(self, group_id: str) -> None:
        """The week, and times that suit a group."""
        self.show_week()
        self.pane("week").suggest_for(group_id)

    @Slot(object)
    def show_week(self, day: object = None) -> None:
        """The week of a day."""
        pane = self.show_pane("week")
        if day is not None:
            pane.go_to(day)
        pane.take_keys()


__all__ = ["ENTRIES", "TherapyPage"]
