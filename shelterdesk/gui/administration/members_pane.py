"""Staff and keys: who works here and which drawers they hold."""

from PySide6.QtWidgets import QWidget

from shelterdesk.gui.administration.members_card import MembersCard
from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.desk import Desk


class MembersPane(Pane):
    """Everybody who has keys."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.members = MembersCard(desk)
        self.add(self.members)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Staff and keys"))
