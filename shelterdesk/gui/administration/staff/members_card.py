"""Who works here: roles, administrator, until when, and how each stands; and what can be done about it."""

from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from shelterdesk.gui.administration.staff.plain_table import PlainTable
from shelterdesk.gui.administration.staff.said import aliases_said, drawers_said, roles_said
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import date_text
from shelterdesk.vault.membership import Member
from shelterdesk.vault.standing import days_left

_SHARES = (3, 4, 2, 2, 4)


class MembersCard(QFrame):
    """Buttons that only administrators may press say so."""

    add_wanted = Signal()
    change_wanted = Signal(object)
    """The ``Member`` whose roles, rights or last day shall be others."""
    leaving_wanted = Signal(object)
    """The ``Member`` who leaves."""
    passphrase_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.title, self._hint, self.fingerprint = TitleLabel(), QuietLabel(), PlainLabel()
        self.table = PlainTable(5, self, _SHARES)
        self.add, self.change, self.leaving = QPushButton(), QPushButton(), QPushButton()
        self.passphrase = QPushButton()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        for widget in (self.title, self._hint, self.table, self.fingerprint):
            layout.addWidget(widget)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, gap=8)
        for button in (self.add, self.change, self.leaving, self.passphrase):
            flow.addWidget(button)
        layout.addWidget(buttons)
        self.table.currentCellChanged.connect(self._chosen)
        self.table.cellActivated.connect(self._activated)
        self.add.clicked.connect(self.add_wanted)
        self.change.clicked.connect(lambda: self.change_wanted.emit(self.member))
        self.leaving.clicked.connect(lambda: self.leaving_wanted.emit(self.member))
        self.passphrase.clicked.connect(self.passphrase_wanted)
        self.retranslate()

    @property
    def member(self) -> Member | None:
        """The member whose row is chosen."""
        what = self.table.what()
        return self._desk.vault.members.get(str(what)) if what is not None else None

    def reload(self) -> None:
        """Read the members anew: those who work here first, then those who left."""
        members = sorted(
            self._desk.vault.members.values(), key=lambda member: (not member.active, member.alias.casefold())
        )
        gone = [member.id for member in members if not member.active]
        self.table.show_rows([(member.id, self._cells(member)) for member in members], gone)
        self._chosen()

    def _cells(self, member: Member) -> tuple[str, ...]:
        until = date_text(date.fromisoformat(member.until)) if member.until else self.tr("no end")
        if not member.active:
            return (member.alias, roles_said(member.roles), "", "", self._left(member))
        administrator = self.tr("yes") if member.administrator else self.tr("no")
        return (member.alias, roles_said(member.roles), administrator, until, self._state(member))

    def _state(self, member: Member) -> str:
        keys = self._desk.vault.keys
        waiting = [drawer for member_id, drawer in keys.promised if member_id == member.id]
        left = days_left(member, self._desk.vault.now().date())
        said = []
        if left is not None and left < 0:
            said.append(self.tr("access is over"))
        if waiting:
            said.append(self.tr("waits for {drawers}").format(drawers=drawers_said(waiting)))
        if member.id == self._desk.vault.me.id:
            said.append(self.tr("this is you"))
        return "; ".join(said) or self.tr("works here")

    def _left(self, member: Member) -> str:
        for event in reversed(self._desk.vault.keys.chain.events):
            if event.kind == "remove" and member.id in event.members:
                return self.tr("left on {day}").format(day=date_text(date.fromisoformat(event.time[:10])))
        return self.tr("has left")

    @Slot()
    def _chosen(self) -> None:
        member, me = self.member, self._desk.vault.me
        may = me.administrator and member is not None and member.active
        self.add.setEnabled(me.administrator)
        self.change.setEnabled(may)
        self.leaving.setEnabled(may and member != me)
        self.fingerprint.setVisible(member is not None and member.active)
        if member is not None:
            self.fingerprint.setText(
                self.tr("Six words of the key of {alias}: {words}").format(
                    alias=member.alias, words=member.public.fingerprint_words()
                )
            )

    @Slot(int, int)
    def _activated(self, _: int, __: int) -> None:
        if self.change.isEnabled():
            self.change_wanted.emit(self.member)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Who works here"))
        if self._desk.vault.me.administrator:
            self._hint.setText(
                self.tr("Choose a row to change roles or the last day, or to take somebody out who leaves.")
            )
        else:
            self._hint.setText(
                self.tr("Only administrators take people in and out: {aliases}.").format(
                    aliases=aliases_said(self._desk.vault.keys.chain.administrators)
                )
            )
        self.table.setAccessibleName(self.tr("Who works here"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Alias"), self.tr("Roles"), self.tr("Administrator"), self.tr("Access until"), self.tr("State")]
        )
        self.add.setText(self.tr("&Add somebody…"))
        self.change.setText(self.tr("&Roles and last day…"))
        self.leaving.setText(self.tr("Lea&ving…"))
        self.passphrase.setText(self.tr("My &passphrase…"))
        self.reload()
