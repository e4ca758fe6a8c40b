"""Third page of taking somebody in: the key is made, and its six words are compared in person."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWizardPage

from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.widgets.progress_strip import ProgressStrip


class FingerprintPage(QWizardPage):
    """Both tick: the newcomer wrote the words down, the administrator compared. Goes on only then."""

    wanted = Signal()
    """The key shall be made, at first or again; the wizard answers with ``follow``."""

    def __init__(self) -> None:
        super().__init__()
        self._alias = ""
        self._made = False
        self.progress = ProgressStrip()
        self.progress.stop.hide()
        self.error = PlainLabel()
        self.error.setProperty("tone", "warn")
        self.again = QPushButton(autoDefault=False)
        self.words, self.about = PlainLabel(), PlainLabel()
        self.words.setProperty("title", "1")
        self.words.setObjectName("fingerprint_words")
        self.newcomer, self.mine = QCheckBox(), QCheckBox()
        layout = QVBoxLayout(self)
        for widget in (self.progress, self.error):
            layout.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        layout.addLayout(row)
        for tick in (self.words, self.about, self.newcomer, self.mine):
            layout.addWidget(tick)
        layout.addStretch(1)
        self.again.clicked.connect(self.wanted)
        self.newcomer.toggled.connect(self.completeChanged)
        self.mine.toggled.connect(self.completeChanged)
        self._show()
        self._retranslate()

    def initializePage(self) -> None:
        """Make the key."""
        self.wanted.emit()

    def follow(self, task: Task, alias: str) -> None:
        """The key is being made."""
        self._alias = alias
        self.error.clear()
        self.progress.follow(task, self.tr("Making the key…"))
        self._show()
        self._retranslate()

    def show_words(self, words: str) -> None:
        """The key is there: these are its words."""
        self._made = True
        self.words.setText(words)
        self._show()
        self.newcomer.setFocus()

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """It was not made; nothing was changed."""
        self.error.setText(words_for(error))
        self._show()
        self.again.setFocus()

    def _show(self) -> None:
        failed = bool(self.error.text())
        self.error.setVisible(failed)
        self.again.setVisible(failed)
        for widget in (self.words, self.about, self.newcomer, self.mine):
            widget.setVisible(self._made)
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        """Both have looked."""
        return self._made and self.newcomer.isChecked() and self.mine.isChecked()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Six words for the new key"))
        self.setSubTitle(self.tr("Say them aloud to each other, so that both know which key was taken in."))
        self.again.setText(self.tr("&Try again"))
        self.words.setAccessibleName(self.tr("Six words of the new key"))
        self.about.setText(
            self.tr(
                "{alias} writes them down. At their first unlock the same six words stand in “Staff and keys” beside "
                "their alias. If other words stand there, somebody exchanged the key: stop working and tell both "
                "administrators."
            ).format(alias=self._alias)
        )
        self.newcomer.setText(self.tr("{alias} has &written the six words down").format(alias=_safe(self._alias)))
        self.mine.setText(self.tr("&We compared them, word by word"))


def _safe(alias: str) -> str:
    """An alias on a button: a single ampersand would be taken for an access key."""
    return alias.replace("&", "&&")
