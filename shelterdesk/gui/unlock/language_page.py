"""First page of the wizard: the language, and the offer to try the program first."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QRadioButton, QVBoxLayout, QWizardPage

from shelterdesk.gui.language import LANGUAGES, REVIEWED, speak, spoken
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel


class LanguagePage(QWizardPage):
    """Switches every window at once; says which languages still wait for a native reader."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        layout = QVBoxLayout(self)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        self._try_words = PlainLabel()
        self.try_button = QPushButton(autoDefault=False)
        inside.addWidget(self._try_words)
        inside.addWidget(self.try_button)
        layout.addWidget(card)
        self._which = PlainLabel()
        layout.addWidget(self._which)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._chosen)
        self.buttons: dict[str, QRadioButton] = {}
        for number, (code, name) in enumerate(LANGUAGES.items()):
            self.buttons[code] = QRadioButton(name)
            self.buttons[code].setChecked(code == spoken())
            self._group.addButton(self.buttons[code], number)
            layout.addWidget(self.buttons[code])
        self._unread = QuietLabel()
        layout.addWidget(self._unread)
        layout.addStretch(1)
        self._retranslate()

    @Slot(int)
    def _chosen(self, number: int) -> None:
        self._settings.language = speak(list(LANGUAGES)[number])
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Welcome"))
        self.setSubTitle(self.tr("A new shelter needs two people, ten minutes and a second place for backups."))
        self._try_words.setText(
            self.tr("New here? Look around in a shelter with invented people before you enter real ones.")
        )
        self.try_button.setText(self.tr("&Try it with an invented shelter first"))
        self._which.setText(self.tr("In which language should the program speak? You can change it at any time."))
        unread = spoken() not in REVIEWED
        self._unread.setText(
            self.tr("The words in this language were not yet reviewed by a native speaker. Please tell us what reads "
                "wrong.")
            if unread
            else self.tr("Russian and Kazakh were not yet reviewed by a native speaker.")
        )
