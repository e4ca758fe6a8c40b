"""What all wizards have in common: plain text, one style, nothing that blocks the program."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget, QWizard


class WordedWizard(QWizard):
    """Its own words are plain text, and follow the language. Opened with ``open``: the program locks behind it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setTitleFormat(Qt.TextFormat.PlainText)
        self.setSubTitleFormat(Qt.TextFormat.PlainText)

    def showEvent(self, event: QShowEvent) -> None:
        """The labels that Qt makes for its header show plain text too."""
        super().showEvent(event)
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.setWindowTitle("ShelterDesk")


class PlainWizard(WordedWizard):
    """Opened with ``open``: the program locks behind it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for option in (
            QWizard.WizardOption.NoBackButtonOnLastPage,
            QWizard.WizardOption.NoCancelButtonOnLastPage,
            QWizard.WizardOption.IndependentPages,
        ):
            self.setOption(option)
        self.resize(760, 600)
