"""Staff and keys: what wants attention, who works here, and who holds which drawer since when."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.administration.staff.drawers_card import DrawersCard
from shelterdesk.gui.administration.staff.members_card import MembersCard
from shelterdesk.gui.administration.staff.remarks_card import RemarksCard
from shelterdesk.gui.desk import Desk


class StaffPane(Pane):
    """Everybody may read it; only administrators may change it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.remarks, self.members = RemarksCard(desk, self), MembersCard(desk, self)
        self.drawers = DrawersCard(desk, self)
        for later in (self.members.change, self.members.leaving):
            later.hide()
        for card in (self.remarks, self.members, self.drawers):
            self.add(card)
        desk.keys_changed.connect(self.reload)
        self.members.add_wanted.connect(self.add_somebody)
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
