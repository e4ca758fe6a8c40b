"""Somebody leaves: the day, open work, what they may have kept, the act, and what is still to be done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.errors import Cancelled, ShelterDeskError
from shelterdesk.gui.administration.staff.confirm_page import ConfirmPage
from shelterdesk.gui.administration.staff.hand_over_page import HandOverPage
from shelterdesk.gui.administration.staff.kept_page import KeptPage
from shelterdesk.gui.administration.staff.leaving_day_page import LeavingDayPage
from shelterdesk.gui.administration.staff.new_keys import NewKeys
from shelterdesk.gui.administration.staff.open_work import hand_over
from shelterdesk.gui.administration.staff.result_page import ResultPage
from shelterdesk.gui.administration.staff.said import aliases_said, drawers_said, holders_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_wizard import PlainWizard
from shelterdesk.gui.words import date_text, drawer_label, local

if TYPE_CHECKING:
    from shelterdesk.vault import Member
    from shelterdesk.vault.rekey import Staged


class LeavingWizard(PlainWizard):
    """Nothing is written before the alias was typed."""

    def __init__(self, desk: Desk, member: "Member", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.member = desk, member
        self.day, self.open_work = LeavingDayPage(desk, member), HandOverPage(desk, member)
        self.kept, self.confirm, self.result_page = KeptPage(desk, member), ConfirmPage(member), ResultPage()
        self._handed = False
        for page in (self.day, self.open_work, self.kept, self.confirm, self.result_page):
            self.addPage(page)
        self.new_keys = NewKeys(desk, self.confirm.progress, self)
        self.confirm.wanted.connect(self._begin)
        self.new_keys.ready.connect(self._carry_out)
        self.new_keys.failed.connect(self._failed)
        self.retranslate()

    @Slot()
    def _begin(self) -> None:
        if self.new_keys.under_way or not self.confirm.act.isEnabled():
            return
        self.confirm.busy(True)
        try:
            self._hand_over()
        except ShelterDeskError as error:
            self._failed(error)
            return
        if self.day.last_day():
            self._set_day()
            return
        from shelterdesk.vault.staffing import to_stage

        self.new_keys.prepare(to_stage(self._desk.vault, self.member.id))

    def _hand_over(self) -> None:
        taker = self.open_work.chosen()
        if taker and not self._handed:
            hand_over(self._desk, self.open_work.work, self.member.id, taker)
            self._handed = True

    def _set_day(self) -> None:
        from shelterdesk.vault.staffing import set_until

        try:
            set_until(self._desk.vault, self.member.id, self.day.last_day())
        except ShelterDeskError as error:
            self._failed(error)
            return
        self._desk.tell_keys()
        day = date_text(local(self.day.last_day()).date())
        self._finish([self.tr("Access ends by itself after {day}. Until then everything works.").format(day=day)])

    @Slot(object)
    def _carry_out(self, staged: "list[Staged]") -> None:
        from shelterdesk.vault.staffing import leave

        try:
            leave(
                self._desk.vault, self.member.id, accept_last_holder=self.day.accept_loss.isChecked(), staged=staged
            )
        except ShelterDeskError as error:
            self._failed(error)
            return
        finally:
            self._desk.tell_keys()
        self._finish(self._result())

    def _result(self) -> list[str]:
        keys, alias = self._desk.vault.keys, self.member.alias
        renewed = [drawer for drawer, since in keys.chain.keyed.items() if since.number == keys.chain.number]
        lines = [
            self.tr("The passphrase of {alias} opens nothing any more.").format(alias=alias),
            self.tr("New keys were made: {drawers}.").format(drawers=drawers_said(renewed)),
        ]
        lines += [
            self.tr("“{drawer}” gets its new key before the next holder sees anything: {holders}.").format(
                drawer=drawer_label(drawer), holders=aliases_said(holders_of(keys, drawer))
            )
            for drawer in sorted(keys.chain.due)
        ]
        backup = self.tr("Make a backup now, then destroy the older ones that {alias} could reach.")
        return [*lines, backup.format(alias=alias)]

    def _finish(self, lines: list[str]) -> None:
        taker = self._desk.vault.alias_of(self.open_work.chosen())
        if self._handed:
            lines.append(self.tr("Open work was handed over to {alias}.").format(alias=taker))
        self.result_page.say(self.tr("Done"), lines, self.member.alias)
        self.confirm.done()
        self.next()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.confirm.show_error(error)
        if isinstance(error, Cancelled):
            self.confirm.error.setText(self.tr("Stopped. Nobody was taken out."))

    def reject(self) -> None:
        """While new keys are made: stop that first; nobody was taken out."""
        if self.new_keys.under_way:
            self.new_keys.cancel()
        else:
            super().reject()
