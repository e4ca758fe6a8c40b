"""Puts a backup back: which one, where to, and what is not in it. No passphrase, nothing technical."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget, QWizard

from shelterdesk.gui.unlock.restore_pages import ChoicePage, RestoringPage
from shelterdesk.gui.widgets.plain_wizard import WordedWizard


class RestoreWizard(WordedWizard):
    """Two pages. Nothing is ever put over a case file that is there, and the backup stays as it is."""

    restored = Signal(object)
    """The folder of the case file that was put back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = ChoicePage()
        self.restoring = RestoringPage(self.choice.chosen)
        for page in (self.choice, self.restoring):
            self.addPage(page)
        self.resize(720, 520)
        self.retranslate()

    def accept(self) -> None:
        """Hand over the case file."""
        done: Path | None = self.restoring.folder
        super().accept()
        if done is not None:
            self.restored.emit(done)

    def reject(self) -> None:
        """Stop; what was half put back goes away."""
        self.restoring.stop()
        super().reject()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.setWindowTitle(self.tr("Restore from a backup"))
        self.setButtonText(QWizard.WizardButton.NextButton, self.tr("&Restore"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("&Unlock…"))
