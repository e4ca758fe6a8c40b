"""Second page of taking somebody in: the newcomer's own passphrase."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWizardPage

from shelterdesk.gui.widgets.passphrase_choice import PassphraseChoice
from shelterdesk.gui.widgets.plain_label import PlainLabel


class NewcomerPage(QWizardPage):
    """The newcomer chooses alone; or words are handed over on paper, to be changed at the first unlock."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = PassphraseChoice()
        self.handed_over = QCheckBox()
        self.remark = PlainLabel()
        self.remark.setProperty("tone", "warn")
        layout = QVBoxLayout(self)
        for widget in (self.choice, self.handed_over, self.remark):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.choice.changed.connect(self._check)
        self.setCommitPage(True)
        self._retranslate()

    def initializePage(self) -> None:
        """Draw words once; going back and forth keeps them."""
        self.choice.begin()

    def isComplete(self) -> bool:
        """A passphrase that is strong enough and was typed again."""
        return not self.choice.lacking()

    @Slot()
    def _check(self) -> None:
        self.remark.setText(self.choice.lacking())
        self.completeChanged.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Their passphrase"))
        self.setSubTitle(self.tr("Let the new person sit here now, alone, and choose. Nobody else should know it."))
        self.handed_over.setText(self.tr("They are not here: I &hand the words over on paper"))
        self.handed_over.setAccessibleDescription(
            self.tr("At their first unlock they are asked to choose a passphrase that only they know.")
        )
        self.handed_over.setToolTip(self.handed_over.accessibleDescription())
        self._check()
