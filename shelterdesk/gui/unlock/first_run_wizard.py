"""Sets up a new shelter: language, alias, two administrators, places, and a first backup that was opened and read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget, QWizard

from shelterdesk.gui.settings import Settings
from shelterdesk.gui.unlock.administrator_page import AdministratorPage
from shelterdesk.gui.unlock.creation_page import CreationPage
from shelterdesk.gui.unlock.language_page import LanguagePage
from shelterdesk.gui.unlock.making import Plan
from shelterdesk.gui.unlock.organisation_page import OrganisationPage
from shelterdesk.gui.unlock.places_page import PlacesPage
from shelterdesk.gui.widgets.plain_wizard import WordedWizard

if TYPE_CHECKING:
    pass

_NAME = "case-file.shelter"


class FirstRunWizard(WordedWizard):
    """Pages keep what was typed when one goes back and forth; nothing is written before the last page."""

    made = Signal(object, object)
    """The new vault's folder and the first administrator's ``OpenedKeys``."""
    try_wanted = Signal()
    """The user would rather try an invented shelter first."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage)
        self.setOption(QWizard.WizardOption.IndependentPages)
        self.language = LanguagePage(settings)
        self.organisation = OrganisationPage()
        self.first = AdministratorPage(first=True)
        self.second = AdministratorPage(first=False, other=self.first)
        self.places = PlacesPage()
        self.creation = CreationPage(self.plan)
        for page in (self.language, self.organisation, self.first, self.second, self.places, self.creation):
            self.addPage(page)
        self.language.try_button.clicked.connect(self._try)
        self.creation.other_place_wanted.connect(self._backups_elsewhere)
        self.resize(720, 560)
        self.retranslate()

    def plan(self) -> Plan:
        """What was chosen, for the page that makes it."""
        return Plan(
            folder=self.places.folder / _NAME,
            backups=self.places.backups,
            organisation=self.organisation.alias.text().strip(),
            first=self.first.founder(),
            second=self.second.founder(),
        )

    def accept(self) -> None:
        """Hand over the new vault."""
        done = self.creation.made
        super().accept()
        if done is not None:
            self.made.emit(*done)

    def reject(self) -> None:
        """Stop what is being made, or leave a finished vault where it is."""
        self.creation.stop()
        super().reject()

    @Slot()
    def _backups_elsewhere(self) -> None:
        if self.places.choose_backups():
            self.creation.start()

    @Slot()
    def _try(self) -> None:
        super().reject()
        self.try_wanted.emit()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.setWindowTitle(self.tr("A new shelter"))
