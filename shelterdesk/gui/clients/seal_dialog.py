"""Sealing a case for named people, or saying anew who they are: says before what everybody else no longer sees."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.roles import SEALABLE, Drawer
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import drawer_label, role_label

if TYPE_CHECKING:
    from shelterdesk.vault import Member

_FEWEST = 2
"""One holder alone could lose the passphrase, and the case with it."""


class SealDialog(QDialog):
    """Whoever seals is among the holders. Nothing is changed before the button is pressed."""

    sealed = Signal()
    """The case is sealed, or its holders are others now."""

    def __init__(self, desk: Desk, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._case_id = desk, case_id
        self._before = holders_of(desk, case_id)
        self.title, self.about = TitleLabel(level=1), PlainLabel()
        self._who_title, self._gone = TitleLabel(), QuietLabel()
        self.boxes: dict[str, QCheckBox] = {}
        self.later, self.remark = PlainLabel(), PlainLabel()
        self.remark.setProperty("tone", "warn")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.seal = QPushButton()
        self.buttons.addButton(self.seal, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        layout.addWidget(self._who_title)
        for member in self._members():
            self.boxes[member.id] = box = QCheckBox(self)
            box.setChecked(member.id in self._before or member.id == desk.vault.me.id)
            box.setEnabled(member.id != desk.vault.me.id)
            box.toggled.connect(self._look)
            layout.addWidget(box)
        for widget in (self.later, self._gone, self.remark):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.buttons.rejected.connect(self.reject)
        self.seal.clicked.connect(self._seal)
        self._retranslate()
        self.resize(680, max(480, layout.totalHeightForWidth(680)))

    def _members(self) -> "list[Member]":
        active = [member for member in self._desk.vault.members.values() if member.active]
        return sorted(active, key=lambda member: member.alias.casefold())

    def chosen(self) -> frozenset[str]:
        """The ids of those who are ticked."""
        return frozenset(member_id for member_id, box in self.boxes.items() if box.isChecked())

    @Slot()
    def _look(self) -> None:
        chosen = self.chosen()
        lacking = ""
        if len(chosen) < _FEWEST:
            lacking = self.tr("Tick one more person: what only one can open is lost with one passphrase.")
        self.remark.setText(lacking)
        self.later.setText("\n".join(self._later(chosen)))
        self.later.setVisible(bool(self.later.text()))
        self.seal.setEnabled(not lacking and chosen != self._before)

    def _later(self, chosen: frozenset[str]) -> list[str]:
        """What lies in drawers that are not open here, and when it moves."""
        vault = self._desk.vault
        lines = []
        for drawer in [one for one in SEALABLE if one not in vault.drawers and one in vault.keys.chain.drawers]:
            movers = sorted(vault.alias_of(one) for one in vault.keys.chain.holders_of(drawer) & chosen)
            if movers:
                words = self.tr("What lies in “{drawer}” about this client moves when one of these unlocks: {holders}.")
            else:
                words = self.tr(
                    "None of those ticked opens “{drawer}”: what lies there about this client stays where it is, for "
                    "those who open it by their role."
                )
            lines.append(words.format(drawer=drawer_label(drawer), holders=", ".join(movers)))
        return lines

    @Slot()
    def _seal(self) -> None:
        from shelterdesk.vault.sealed import change_holders, seal_case

        vault, chosen = self._desk.vault, self.chosen()
        try:
            if self._before:
                change_holders(vault, self._case_id, chosen)
            else:
                seal_case(vault, self._case_id, chosen)
        except ShelterDeskError as error:
            self.remark.setText(words_for(error))
            return
        finally:
            self._desk.tell_keys()
        self.sealed.emit()
        self.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle("ShelterDesk")
        if self._before:
            self.title.setText(self.tr("Who opens this sealed case"))
            self.seal.setText(self.tr("&Change"))
        else:
            self.title.setText(self.tr("Seal this case"))
            self.seal.setText(self.tr("&Seal"))
        self.about.setText(
            self.tr(
                "For the file of a colleague's relative, or of somebody whom people here know. It gets a drawer and a "
                "key of its own. Everybody who is not ticked no longer sees this client at all, whatever their role: "
                "not in the list, not in the search, no notes, no therapy and health, no threats. Those who are ticked "
                "see all of it, also therapy and health, whatever their role."
            )
        )
        self._who_title.setText(self.tr("Who still opens it"))
        self._gone.setText(
            self.tr("What others read or copied before cannot be taken back, and older backups still hold it.")
        )
        members = self._desk.vault.members
        for member_id, box in self.boxes.items():
            roles = ", ".join(sorted(role_label(role) for role in members[member_id].roles))
            name = members[member_id].alias.replace("&", "&&")
            box.setText(self.tr("{alias} ({roles})").format(alias=name, roles=roles))
        self._look()


def holders_of(desk: Desk, case_id: str) -> frozenset[str]:
    """Who holds a case that is sealed (ids of members); nobody where it is not."""
    drawer, chain = Drawer.sealed(case_id), desk.vault.keys.chain
    return chain.holders_of(drawer) if drawer in chain.drawers else frozenset()
