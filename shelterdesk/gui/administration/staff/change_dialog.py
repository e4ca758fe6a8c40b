"""Other roles, other rights, another last day: says before what somebody gains and loses, and when."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.roles import Drawer, drawers_of
from shelterdesk.errors import Cancelled, ShelterDeskError
from shelterdesk.gui.administration.staff.new_keys import NewKeys
from shelterdesk.gui.administration.staff.roles_box import RolesBox
from shelterdesk.gui.administration.staff.said import EVERYBODYS, drawers_said, giving, holders_of, promise_said
from shelterdesk.gui.administration.staff.until_field import UntilField
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.progress_strip import ProgressStrip
from shelterdesk.vault.standing import cards_cover

if TYPE_CHECKING:
    from shelterdesk.vault import Member
    from shelterdesk.vault.rekey import Staged


class ChangeDialog(QDialog):
    """Drawers that somebody loses get new keys: those I hold at once, others before their next holder sees anything."""

    def __init__(self, desk: Desk, member: "Member", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self.member = desk, member
        self.title, self._roles_word = TitleLabel(level=1), PlainLabel()
        self.roles = RolesBox()
        self.roles.tick(member.roles)
        self.administrator = QCheckBox()
        self.administrator.setChecked(member.administrator)
        self.until = UntilField()
        self.until.show_until(member.until)
        self.follows, self.remark = PlainLabel(), PlainLabel()
        self._follows_title = TitleLabel()
        self.remark.setProperty("tone", "warn")
        self.accept_loss = QCheckBox()
        self.progress = ProgressStrip()
        self.new_keys = NewKeys(desk, self.progress, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.change = QPushButton()
        self.buttons.addButton(self.change, QDialogButtonBox.ButtonRole.ActionRole)
        self._about_administrator = QuietLabel()
        layout = QVBoxLayout(self)
        for widget in (
            self.title, self._roles_word, self.roles, self.administrator, self._about_administrator, self.until,
            self._follows_title, self.follows, self.accept_loss, self.progress, self.remark,
        ):  # fmt: skip
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self._connect()
        self._retranslate()
        self.resize(720, max(560, self.sizeHint().height()))

    def _connect(self) -> None:
        for signal in (
            self.roles.changed, self.administrator.toggled, self.until.changed, self.accept_loss.toggled,
        ):  # fmt: skip
            signal.connect(self._look)
        self.change.clicked.connect(self._begin)
        self.buttons.rejected.connect(self.reject)
        self.new_keys.ready.connect(self._carry_out)
        self.new_keys.failed.connect(self._failed)

    # --- what would change -----------------------------------------------------------------------

    @property
    def _gains(self) -> frozenset[Drawer]:
        return drawers_of(self.roles.roles()) - self.member.holds

    @property
    def _loses(self) -> frozenset[Drawer]:
        return self.member.holds - drawers_of(self.roles.roles()) - EVERYBODYS

    @property
    def _nobodys(self) -> list[Drawer]:
        """Drawers that nobody could open any more."""
        keys = self._desk.vault.keys
        return [
            drawer
            for drawer in sorted(self._loses)
            if not cards_cover(keys, drawer)
            and all(one.id == self.member.id for one in holders_of(keys, drawer))
        ]

    @property
    def _rights_change(self) -> bool:
        return (self.roles.roles(), self.administrator.isChecked()) != (self.member.roles, self.member.administrator)

    @property
    def _until_changes(self) -> bool:
        return self.until.until() != self.member.until

    def _lacking(self) -> str:
        if not self.roles.roles():
            return self.tr("Tick at least one role.")
        own = self.member.id == self._desk.vault.me.id
        if own and (self._loses or (self.member.administrator and not self.administrator.isChecked())):
            return self.tr("Nobody takes a right from themselves: ask another administrator to do it.")
        lacking = self.until.lacking(self._desk.vault.now().date()) if self._until_changes else ""
        if lacking:
            return lacking
        if self._nobodys and not self.accept_loss.isChecked():
            return self.tr("Give somebody else a role that opens it first, or make recovery cards, or tick above.")
        return ""

    @Slot()
    def _look(self) -> None:
        if self.new_keys.under_way:
            return
        nobodys = self._nobodys
        self.accept_loss.setVisible(bool(nobodys))
        self.accept_loss.setText(
            self.tr("I &know that afterwards nobody can open: {drawers}").format(drawers=drawers_said(nobodys))
        )
        lacking = self._lacking()
        self.remark.setText(lacking)
        self.follows.setText("\n".join(self._lines()) or self.tr("Nothing changes."))
        self.change.setEnabled(not lacking and (self._rights_change or self._until_changes))

    def _lines(self) -> list[str]:
        keys = self._desk.vault.keys
        ways = giving(keys, self._gains)
        lines = []
        if ways.now | ways.new:
            lines.append(self.tr("Opens at once: {drawers}.").format(drawers=drawers_said(ways.now | ways.new)))
        promised = [promise_said(keys, drawer) for drawer in sorted(ways.promised)]
        lines += [self.tr("Promised: {promise}").format(promise=promise) for promise in promised]
        now, later = self._loses & set(keys.drawer_keys), self._loses - set(keys.drawer_keys)
        if now:
            lines.append(self.tr("Closes at once, with a new key: {drawers}.").format(drawers=drawers_said(now)))
        if later:
            lines.append(
                self.tr(
                    "Closes at once: {drawers}. You do not hold it, so the new key is made at the next holder's "
                    "unlock, before that holder sees anything."
                ).format(drawers=drawers_said(later))
            )
        if self._loses:
            lines.append(self.tr("What was read or copied before cannot be taken back."))
        return lines + self._about_rights()

    def _about_rights(self) -> list[str]:
        lines = []
        if self.administrator.isChecked() and not self.member.administrator:
            lines.append(self.tr("May take people in and out and change roles."))
        if self.member.administrator and not self.administrator.isChecked():
            lines.append(self.tr("May no longer take people in and out."))
        if self._until_changes and not self.until.until():
            lines.append(self.tr("Access has no end any more."))
        return lines

    # --- the act ---------------------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        if self._lacking() or self.new_keys.under_way:
            return
        drawers = self._loses & self._desk.vault.drawers
        if self._rights_change and drawers:
            self._lock(True)
            self.new_keys.prepare(drawers)
        else:
            self._carry_out([])

    @Slot(object)
    def _carry_out(self, staged: "list[Staged]") -> None:
        from shelterdesk.vault import staffing

        vault, member = self._desk.vault, self.member
        try:
            if self._rights_change:
                staffing.change_roles(
                    vault, member.id, self.roles.roles(), self.administrator.isChecked(),
                    accept_last_holder=self.accept_loss.isChecked(), staged=staged,
                )  # fmt: skip
            if self._until_changes:
                staffing.set_until(vault, member.id, self.until.until())
        except ShelterDeskError as error:
            self._failed(error)
            return
        finally:
            self._desk.tell_keys()
        self.accept()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._lock(False)
        self.member = self._desk.vault.members[self.member.id]
        self._look()
        self.remark.setText(words_for(error) if not isinstance(error, Cancelled) else self.tr("Nothing was changed."))

    def _lock(self, locked: bool) -> None:
        for widget in (self.roles, self.administrator, self.until, self.accept_loss, self.change):
            widget.setEnabled(not locked)

    def reject(self) -> None:
        """While new keys are made: stop that first; nothing has changed."""
        if self.new_keys.under_way:
            self.new_keys.cancel()
        else:
            super().reject()

    # --- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle("ShelterDesk")
        self.title.setText(self.tr("Roles and last day of {alias}").format(alias=self.member.alias))
        self._roles_word.setText(self.tr("What do they do here?"))
        self.administrator.setText(self.tr("A&dministrator"))
        self._about_administrator.setText(
            self.tr("Administrators take people in and out and change roles. It opens no drawer by itself.")
        )
        self._follows_title.setText(self.tr("What follows"))
        self.change.setText(self.tr("&Change"))
        self._look()
