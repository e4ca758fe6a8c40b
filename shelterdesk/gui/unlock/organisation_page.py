"""How the organisation calls itself inside. There is no field for where it is."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWizardPage

from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel


class OrganisationPage(QWizardPage):
    """One line."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self._word = PlainLabel(wrap=False)
        self.alias = QLineEdit()
        self.alias.setMaxLength(80)
        self._word.setBuddy(self.alias)
        self._hint = QuietLabel()
        self._why = PlainLabel()
        for widget in (self._word, self.alias, self._hint, self._why):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.alias.textChanged.connect(self.completeChanged)
        self._retranslate()

    def isComplete(self) -> bool:
        """An alias is there."""
        return bool(self.alias.text().strip())

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("The organisation"))
        self.setSubTitle(self.tr("What should the shelter be called in the program?"))
        self._word.setText(self.tr("&Alias of the organisation:"))
        self.alias.setPlaceholderText(self.tr("for example: Blue House"))
        self._hint.setText(self.tr("An invented name is best. Never type the name of a village, a street or a house "
            "number."))
        self._why.setText(
            self.tr("There is no field for the shelter's address anywhere in this program: what is not written down "
                "cannot leak.")
        )
