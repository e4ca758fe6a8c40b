"""Education, work and the grant to begin anew, of one client."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from shelterdesk.casework.record import kind_of
from shelterdesk.casework.reintegration import Course, Grant, JobCheck, MonitoringVisit
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.grant_pane import GrantPane
from shelterdesk.gui.plan.work_panes import CoursesPane, FollowUpPane, JobsPane
from shelterdesk.gui.words import kind_plural

if TYPE_CHECKING:
    from shelterdesk.vault import Saved

_KINDS = tuple(kind_of(record) for record in (Course, JobCheck, Grant, MonitoringVisit))


class WorkPane(QWidget):
    """Four parts under tabs, each with how many there are."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.case_id = ""
        self.courses, self.jobs, self.grants = CoursesPane(desk), JobsPane(desk), GrantPane(desk)
        self.visits = FollowUpPane(desk)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for part in self.parts:
            self.tabs.addTab(part, "")
            part.failed.connect(self.failed)
        for pane in (self.courses, self.jobs, self.grants.grants, self.visits):
            pane.title.hide()  # the tab says it
            pane.column.setContentsMargins(0, 6, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        desk.changed.connect(self._changed)
        self._say_counts()

    @property
    def parts(self) -> tuple[CoursesPane | JobsPane | GrantPane | FollowUpPane, ...]:
        """What stands under the tabs, in their order."""
        return self.courses, self.jobs, self.grants, self.visits

    def set_case(self, case_id: str) -> None:
        """Show what this client learns and works; ``""`` for nobody."""
        self.case_id = case_id
        for part in self.parts:
            part.set_case(case_id)
        self._say_counts()

    @Slot()
    def reload(self) -> None:
        """Read anew."""
        for part in self.parts:
            part.reload()
        self._say_counts()

    def _changed(self, saved: "Saved") -> None:
        if self._desk.vault.drawers and any(kind.name in saved.kinds for kind in _KINDS):
            self._say_counts()

    def _say_counts(self) -> None:
        for place, kind in enumerate(_KINDS):
            opens = bool(self.case_id) and self._desk.opens(kind, self.case_id)
            number = len(self._desk.vault.of_case(kind.record, self.case_id)) if opens else 0
            self.tabs.setTabText(place, f"{kind_plural(kind)} ({number})" if number else kind_plural(kind))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "tabs"):
            self._say_counts()


__all__ = ["WorkPane"]
