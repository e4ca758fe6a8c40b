"""Changing one's own passphrase: the old one, a new one typed again, and what it does not change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.passphrase_choice import PassphraseChoice
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from shelterdesk.crypto.kdf import KdfParameters
    from shelterdesk.progress import Progress
    from shelterdesk.vault import OpenedKeys


class PassphraseDialog(QDialog):
    """Nothing is written before the old passphrase opened the slot. What was typed goes with the window."""

    backup_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._done = False
        self._task: Task | None = None
        self.kdf: KdfParameters | None = None
        """Cost of the new key; that of the old one unless a test sets it."""
        self.title, self.about = TitleLabel(level=1), QuietLabel()
        self._old_word = PlainLabel(wrap=False)
        self.old = QLineEdit()
        self.old.setEchoMode(QLineEdit.EchoMode.Password)
        self._old_word.setBuddy(self.old)
        self.choice = PassphraseChoice()
        self.choice.begin()
        self.remark, self.outcome = PlainLabel(), PlainLabel()
        self.remark.setProperty("tone", "warn")
        self.outcome.hide()
        self.progress = ProgressStrip()
        self.progress.stop.hide()
        self.backup = QPushButton(autoDefault=False)
        self.backup.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.change = QPushButton()
        self.buttons.addButton(self.change, QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(640, self.sizeHint().height())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        row = QHBoxLayout()
        row.addWidget(self._old_word)
        row.addWidget(self.old, 1)
        layout.addLayout(row)
        for widget in (self.choice, self.remark, self.progress, self.outcome):
            layout.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.backup)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.old.textChanged.connect(self._check)
        self.choice.changed.connect(self._check)
        self.change.clicked.connect(self._change)
        self.buttons.rejected.connect(self.reject)
        self.backup.clicked.connect(self._to_backup)
        self._check()

    def _lacking(self) -> str:
        if not self.old.text():
            return self.tr("Type the passphrase that you have now.")
        return self.choice.lacking()

    @Slot()
    def _check(self) -> None:
        lacking = self._lacking()
        self.remark.setText(lacking)
        self.change.setEnabled(not lacking and self._task is None)

    @Slot()
    def _change(self) -> None:
        if self._lacking() or self._task is not None:
            return
        folder, keys = self._desk.vault.folder, self._desk.vault.keys
        old, new, kdf = self.old.text(), self.choice.passphrase, self.kdf

        def work(progress: "Progress") -> "OpenedKeys":
            from shelterdesk.vault import change_passphrase

            progress(0, 1)
            return change_passphrase(folder, keys, old, new, kdf)

        self._task = Task(work, self)
        self._task.succeeded.connect(self._succeeded)
        self._task.failed.connect(self._failed)
        self.progress.follow(self._task, self.tr("Making the new key…"))
        self._check()
        self._task.start()

    @Slot(object)
    def _succeeded(self, keys: "OpenedKeys") -> None:
        self._task = None
        self._done = True
        self._desk.take_keys()
        self._note_own()
        for widget in (self.about, self._old_word, self.old, self.choice, self.remark):
            widget.hide()
        self.old.clear()
        self.choice.forget()
        self.outcome.show()
        self.backup.show()
        self.change.hide()
        self._retranslate()
        self.backup.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_own(self) -> None:
        """Nobody else has seen this one: the reminder may go."""
        from shelterdesk.vault.news import chosen, must_choose

        try:
            if must_choose(self._desk.vault):
                self._desk.save(chosen(self._desk.vault))
        except ShelterDeskError as error:  # the new passphrase holds all the same
            self.remark.setText(words_for(error))

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self._check()
        self.remark.setText(words_for(error))
        self.old.setFocus(Qt.FocusReason.OtherFocusReason)
        self.old.selectAll()

    @Slot()
    def _to_backup(self) -> None:
        self.accept()
        self.backup_wanted.emit()

    def reject(self) -> None:
        """Not while the key file is being written: the new passphrase may hold already."""
        if self._task is None:
            super().reject()

    def done(self, result: int) -> None:
        """Keep nothing that was typed."""
        self.old.clear()
        self.choice.forget()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle("ShelterDesk")
        self.title.setText(self.tr("My passphrase"))
        self.about.setText(
            self.tr("Change it when somebody may have seen or heard it, and once when it was handed to you by somebody "
                "else. What you may open stays the same.")
        )
        self._old_word.setText(self.tr("Passphrase no&w:"))
        self.change.setText(self.tr("&Change"))
        self.backup.setText(self.tr("&Make a backup…"))
        self.outcome.setText(
            self.tr(
                "From now on only the new passphrase opens the case file here. Backups and copies made before still "
                "open with the old one: make a new backup now, and destroy old ones if somebody else knows the old "
                "passphrase."
            )
        )
        close = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        close.setText(self.tr("Close") if self._done else self.tr("Cancel"))
        self._check()
