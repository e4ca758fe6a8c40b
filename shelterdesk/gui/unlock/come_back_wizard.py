"""The way back when passphrases are lost: a quorum of cards, what they open, an alias and a new passphrase."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget, QWizard

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.unlock.come_back_pages import CardsPage, ComparePage, NewcomerPage
from shelterdesk.gui.widgets.plain_wizard import PlainWizard
from shelterdesk.vault.coming_back import ByCards, cards_here, come_back, open_with_cards

if TYPE_CHECKING:
    from shelterdesk.crypto.kdf import KdfParameters
    from shelterdesk.progress import Progress
    from shelterdesk.vault import OpenedKeys


class ComeBackWizard(PlainWizard):
    """Nothing is written before the last page. Raises what reading the key file raises, and NoCardsError."""

    came_back = Signal(object, object)
    """The folder and the new administrator's ``OpenedKeys``."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        here = cards_here(folder)
        super().__init__(parent)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage, on=False)
        self._folder = folder
        self._task: Task | None = None
        self._back = False
        self.kdf: KdfParameters | None = None
        """Cost of the new key; what this computer can bear unless a test sets it."""
        self.found: ByCards | None = None
        self.cards, self.compare, self.newcomer = CardsPage(here), ComparePage(), NewcomerPage()
        for page in (self.cards, self.compare, self.newcomer):
            self.addPage(page)
        self.currentIdChanged.connect(self._arrived)
        self.retranslate()

    @Slot(int)
    def _arrived(self, _: int) -> None:
        if self.currentPage() is self.cards:
            first = self.cards.quorum.entry.lines[0]
            QTimer.singleShot(0, first, first.setFocus)
        elif self.currentPage() is self.compare and self.found is not None:
            self.compare.begin(self.found)
        elif self.currentPage() is self.newcomer:
            self.newcomer.begin()

    def validateCurrentPage(self) -> bool:
        """The cards have to open the case file; the last page makes the key, and then the wizard closes by itself."""
        if self.currentPage() is self.cards:
            return self._open()
        if self.currentPage() is self.newcomer and not self._back:
            self._come_back()
            return False
        return super().validateCurrentPage()

    def _open(self) -> bool:
        try:
            self.found = open_with_cards(self._folder, self.cards.quorum.cards)
        except ShelterDeskError as error:
            self.cards.fail(error)
            return False
        return True

    def _come_back(self) -> None:
        if self._task is not None or self.found is None:
            return
        found, kdf = self.found, self.kdf
        alias, passphrase = self.newcomer.alias.text(), self.newcomer.choice.passphrase

        def work(progress: "Progress") -> "OpenedKeys":
            return come_back(found, alias, passphrase, kdf, progress)

        self._task = Task(work, self)
        self._task.succeeded.connect(self._succeeded)
        self._task.failed.connect(self._failed)
        self.newcomer.follow(self._task)
        self._task.start()

    @Slot(object)
    def _succeeded(self, keys: "OpenedKeys") -> None:
        self._task = None
        self._back = True
        self.accept()
        self.came_back.emit(self._folder, keys)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.newcomer.fail(error)

    def reject(self) -> None:
        """Not while the key file is being written."""
        if self._task is None:
            super().reject()

    def done(self, result: int) -> None:
        """Keep nothing that was typed. Qt asks ``validateCurrentPage`` in here, so the window may stay."""
        super().done(result)
        if not self.isVisible():
            self.cards.quorum.forget()
            self.newcomer.choice.forget()
            self.found = None

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("&Open the case file"))
