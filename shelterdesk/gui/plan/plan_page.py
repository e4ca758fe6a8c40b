"""The page of the plan: the clients at the left, what is planned with the chosen one at the right."""

from PySide6.QtWidgets import QWidget

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.phases_pane import PhasesPane
from shelterdesk.gui.plan.plan_pane import PlanPane
from shelterdesk.gui.plan.skills_pane import SkillsPane
from shelterdesk.gui.plan.work_pane import WorkPane
from shelterdesk.gui.widgets.paned_page import Entry, PanedPage
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

ENTRIES: tuple[Entry, ...] = (
    Entry("phases", QT_TRANSLATE_NOOP("panes", "&Phases and stay"), True, PhasesPane),
    Entry("plan", QT_TRANSLATE_NOOP("panes", "P&lan"), True, PlanPane),
    Entry("skills", QT_TRANSLATE_NOOP("panes", "S&kills"), True, SkillsPane),
    Entry("work", QT_TRANSLATE_NOOP("panes", "&Work and grant"), True, WorkPane),
)
"""The panes in order; a new one is a line here."""


class PlanPage(PanedPage):
    """All panes are about one client."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, ENTRIES, "list-checks", parent)


__all__ = ["ENTRIES", "PlanPage"]
