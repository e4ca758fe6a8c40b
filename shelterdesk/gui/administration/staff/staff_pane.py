"""Staff and keys: what wants attention, who works here, and who holds which drawer since when."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.administration.staff.drawers_card import DrawersCard
from shelterdesk.gui.administration.staff.members_card import MembersCard
from shelterdesk.gui.administration.staff.remarks_card import RemarksCard
from shelterdesk.gui.desk import Desk

if TYPE_CHECKING:
    from shelterdesk.vault import Member


class StaffPane(Pane):
    """Everybody may read it; only administrators may change it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.remarks, self.members = RemarksCard(desk, self), MembersCard(desk, self)
        self.drawers = DrawersCard(desk, self)
        for card in (self.remarks, self.members, self.drawers):
            self.add(card)
        desk.keys_changed.connect(self.reload)
        self.members.add_wanted.connect(self.add_somebody)
        self.members.change_wanted.connect(self.change_member)
        self.members.leaving_wanted.connect(self.take_out)
        self.members.passphrase_wanted.connect(self.change_passphrase)
        self.retranslate()

    @Slot()
    def reload(self) -> None:
        """Read anew what all three cards show."""
        for card in (self.remarks, self.members, self.drawers):
            card.reload()

    @Slot()
    def add_somebody(self) -> None:
        """Take somebody in."""
        from shelterdesk.gui.administration.staff.add_member_wizard import AddMemberWizard

        AddMemberWizard(self._desk, self).open()

    @Slot(object)
    def change_member(self, member: "Member") -> None:
        """Other roles, rights or another last day for somebody."""
        from shelterdesk.gui.administration.staff.change_dialog import ChangeDialog

        ChangeDialog(self._desk, member, self).open()

    @Slot(object)
    def take_out(self, member: "Member") -> None:
        """Somebody leaves."""
        from shelterdesk.gui.administration.staff.leaving_wizard import LeavingWizard

        LeavingWizard(self._desk, member, self).open()

    @Slot()
    def change_passphrase(self) -> None:
        """Change one's own passphrase."""
        from shelterdesk.gui.administration.staff.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(self._desk, self)
        dialog.backup_wanted.connect(lambda: self.pane_wanted.emit("backups"))
        dialog.open()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Staff and keys"))
