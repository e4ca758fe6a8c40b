"""Moving house: to a new computer, to another program, or closing the shelter."""

from PySide6.QtWidgets import QWidget

from shelterdesk.gui.administration.moving.closing_card import ClosingCard
from shelterdesk.gui.administration.moving.new_computer_card import NewComputerCard
from shelterdesk.gui.administration.moving.open_files_card import OpenFilesCard
from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.desk import Desk


class MovingPane(Pane):
    """Three ways out, each a card with what is to be done in order."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.computer, self.open_files, self.closing = NewComputerCard(desk), OpenFilesCard(desk), ClosingCard(desk)
        for card in (self.computer, self.open_files, self.closing):
            self.add(card)
            card.failed.connect(self.failed)
        for card in (self.computer, self.closing):
            card.pane_wanted.connect(self.pane_wanted)
            card.leaving_wanted.connect(self.leaving_wanted)
        self.retranslate()

    def reload(self) -> None:
        """Count anew."""
        self.closing.reload()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Moving"), self.tr("Everything here takes more than a moment. Nothing happens by one press."))
        for card in (self.computer, self.open_files, self.closing):
            card.retranslate()
