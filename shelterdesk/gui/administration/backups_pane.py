"""Backups: making one, which there are, and when to be reminded."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.gui.administration.backups.made_card import MadeCard
from shelterdesk.gui.administration.backups.make_card import MakeCard
from shelterdesk.gui.administration.backups.remind_card import RemindCard
from shelterdesk.gui.administration.cards.sheet_card import SheetCard
from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.settings import Settings


class BackupsPane(Pane):
    """Everybody may back up everything."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.make, self.made, self.remind = MakeCard(desk), MadeCard(desk), RemindCard()
        self.sheet = SheetCard(desk)
        for card in (self.make, self.made, self.remind, self.sheet):
            self.add(card)
        self.make.failed.connect(self.failed)
        self.make.run.made.connect(self.made.reload)
        self.retranslate()

    def use(self, settings: Settings) -> None:
        """The days until a reminder are kept outside the vault."""
        self.remind.use(settings)

    @Slot()
    def reload(self) -> None:
        """Which media are here may have changed."""
        if not self.make.run.running:
            self.make.reload()
        self.made.reload()

    def begin(self) -> None:
        """The cursor on the button that makes a backup."""
        self.ensureWidgetVisible(self.make)
        button = self.make.again if self.make.again.isVisibleTo(self.make) else self.make.elsewhere
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Backups"))
