"""Fourth page of a leaving: the alias typed, then the act, with progress."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWizard, QWizardPage

from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.widgets.progress_strip import ProgressStrip
from shelterdesk.vault.membership import Member


class ConfirmPage(QWizardPage):
    """Goes on once it is done."""

    wanted = Signal()

    def __init__(self, member: Member) -> None:
        super().__init__()
        self._member = member
        self._done = False
        self.about, self._alias_word = PlainLabel(), PlainLabel(wrap=False)
        self.alias = QLineEdit()
        self._alias_word.setBuddy(self.alias)
        self.act = QPushButton(autoDefault=False)
        self.progress = ProgressStrip()
        self.error = PlainLabel()
        self.error.setProperty("tone", "warn")
        layout = QVBoxLayout(self)
        layout.addWidget(self.about)
        row = QHBoxLayout()
        row.addWidget(self._alias_word)
        row.addWidget(self.alias, 1)
        row.addWidget(self.act)
        layout.addLayout(row)
        layout.addWidget(self.progress)
        layout.addWidget(self.error)
        layout.addStretch(1)
        self.alias.textChanged.connect(self._look)
        # queued: else the same key, passed on, would press whatever got the focus when this line was closed
        self.alias.returnPressed.connect(self.act.click, Qt.ConnectionType.QueuedConnection)
        self.act.clicked.connect(self.wanted)
        self._retranslate()

    def busy(self, busy: bool) -> None:
        """The act is under way."""
        self.error.clear()
        self.wizard().button(QWizard.WizardButton.BackButton).setEnabled(not busy)
        self.alias.setEnabled(not busy)
        self.act.setEnabled(not busy)

    def done(self) -> None:
        """It is done; the wizard goes on."""
        self._done = True
        self.completeChanged.emit()

    def show_error(self, error: Exception) -> None:
        """It was not done; nothing was changed."""
        self.busy(False)
        self.error.setText(words_for(error))
        self._look()

    @Slot()
    def _look(self) -> None:
        self.act.setEnabled(self.alias.text().strip().casefold() == self._member.alias.casefold())

    def isComplete(self) -> bool:
        """Done."""
        return self._done

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Take {alias} out").format(alias=self._member.alias))
        self.setSubTitle(self.tr("This cannot be undone."))
        self.about.setText(self.tr("Type the alias of the person who leaves, so that nobody is taken out by mistake."))
        self._alias_word.setText(self.tr("A&lias:"))
        self.act.setText(self.tr("&Take out"))
        self._look()
