"""Takes somebody in: who and what roles, their own passphrase, six words compared in person, what follows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget, QWizard

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.administration.staff.fingerprint_page import FingerprintPage
from shelterdesk.gui.administration.staff.newcomer_page import NewcomerPage
from shelterdesk.gui.administration.staff.person_page import PersonPage
from shelterdesk.gui.administration.staff.result_page import ResultPage
from shelterdesk.gui.administration.staff.said import drawers_said, promise_said
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.plain_wizard import PlainWizard

if TYPE_CHECKING:
    from shelterdesk.crypto.kdf import KdfParameters
    from shelterdesk.progress import Progress
    from shelterdesk.vault import Member, OpenedKeys


class AddMemberWizard(PlainWizard):
    """Nothing is written before the page with the six words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self.member: Member | None = None
        """Whom it took in."""
        self.kdf: KdfParameters | None = None
        """Cost of the newcomer's key; as the administrator's unless a test sets it."""
        self.person, self.newcomer = PersonPage(desk), NewcomerPage()
        self.fingerprint, self.result_page = FingerprintPage(), ResultPage()
        for page in (self.person, self.newcomer, self.fingerprint, self.result_page):
            self.addPage(page)
        self.fingerprint.wanted.connect(self._admit)
        self.currentIdChanged.connect(self._arrived)
        self.retranslate()

    @Slot()
    def _admit(self) -> None:
        if self._task is not None:
            return
        from shelterdesk.vault import Founder

        folder, keys, kdf = self._desk.vault.folder, self._desk.vault.keys, self.kdf
        alias = self.person.alias.text().strip()
        founder = Founder(
            alias, self.newcomer.choice.passphrase, self.person.roles.roles(), self.person.administrator.isChecked()
        )

        until = self.person.until.until()

        def work(progress: "Progress") -> "OpenedKeys":
            from shelterdesk.vault import admit

            progress(0, 1)
            return admit(folder, keys, founder, kdf, until)

        self._task = Task(work, self)
        self._task.succeeded.connect(self._admitted)
        self._task.failed.connect(self._failed)
        self.fingerprint.follow(self._task, alias)
        self._task.start()

    @Slot(object)
    def _admitted(self, keys: "OpenedKeys") -> None:
        self._task = None
        alias = self.person.alias.text().strip()
        self.member = next(one for one in keys.members.values() if one.alias == alias)
        self.newcomer.choice.forget()
        self._desk.take_keys()
        if self.newcomer.handed_over.isChecked():
            self._ask_to_choose(self.member)
        self.fingerprint.show_words(self.member.public.fingerprint_words())

    def _ask_to_choose(self, member: "Member") -> None:
        from shelterdesk.vault.news import given

        try:
            self._desk.save(given(member.id))
        except ShelterDeskError as error:
            self.fingerprint.show_error(error)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.fingerprint.show_error(error)

    @Slot(int)
    def _arrived(self, _: int) -> None:
        if self.currentPage() is self.result_page:
            self._say_result()

    def _say_result(self) -> None:
        member, keys = self.member, self._desk.vault.keys
        if member is None:
            return
        waiting = {drawer for member_id, drawer in keys.promised if member_id == member.id}
        lines = [
            self.tr("{alias} can unlock now, with alias and passphrase, on every computer with this case file.").format(
                alias=member.alias
            ),
            self.tr("Opens now: {drawers}.").format(drawers=drawers_said(member.holds - waiting)),
        ]
        if waiting:
            lines.append(self.tr("Promised, because you do not hold these keys yourself:"))
            lines += ["• " + promise_said(keys, drawer) for drawer in sorted(waiting)]
        lines.append(self.tr("Make a backup soon: older ones do not know {alias} yet.").format(alias=member.alias))
        title = self.tr("{alias} belongs to the house").format(alias=member.alias)
        self.result_page.say(title, lines, self.tr("What holds from now on"))

    def reject(self) -> None:
        """Not while the key file is being written: the newcomer may be in it already."""
        if self._task is None:
            super().reject()

    def done(self, result: int) -> None:
        """Keep nothing that was typed."""
        self.newcomer.choice.forget()
        super().done(result)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("&Make the key"))
