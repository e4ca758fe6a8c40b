"""Erasure and retention: closed files that are due, the rules of the house, the recycle bin, what was erased."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.administration.retention.bin_card import BinCard
from shelterdesk.gui.administration.retention.due_card import DueCard
from shelterdesk.gui.administration.retention.erased_card import ErasedCard
from shelterdesk.gui.administration.retention.rules_card import RulesCard
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.erase_dialog import EraseDialog
from shelterdesk.vault.erasure_plan import Plan


class RetentionPane(Pane):
    """Four cards; erasing always goes through the one dialog that asks for a second person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.due, self.rules = DueCard(desk, self), RulesCard(desk, self)
        self.bin, self.erased = BinCard(desk, self), ErasedCard(desk, self)
        for card in (self.due, self.bin, self.rules, self.erased):
            self.add(card)
            card.failed.connect(self.failed)
        self.due.erase_wanted.connect(self.erase)
        self.bin.erase_wanted.connect(self.erase)
        self.due.case_wanted.connect(lambda case_id: self.record_wanted.emit(case_id, "", ""))
        desk.changed.connect(lambda _saved: self.reload() if self.isVisible() else None)
        self.retranslate()

    @Slot()
    def reload(self) -> None:
        """Read anew what the cards show."""
        for card in (self.due, self.bin, self.rules, self.erased):
            card.reload()

    @Slot(object)
    def erase(self, plan: Plan) -> None:
        """Show what would go, and ask for a second person."""
        EraseDialog(self._desk, plan, self.window()).open()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(
            self.tr("Erasure and retention"),
            self.tr("Nothing is erased by itself. Somebody decides, and a second person agrees."),
        )
