"""Alias, passphrase and what belongs to them: the part of the first window that opens a case file."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel


class UnlockFace(QWidget):
    """Only fields and words; the window decides what they do."""

    def __init__(self) -> None:
        super().__init__()
        self.vault_name, self.other_button = PlainLabel(), QPushButton(autoDefault=True)
        self.alias, self.passphrase = QLineEdit(), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_passphrase = QToolButton()
        self.show_passphrase.setCheckable(True)
        self.caps, self.error, self.doing = QuietLabel(), PlainLabel(), QuietLabel()
        self.caps.setProperty("tone", "warn")
        self.error.setProperty("tone", "warn")
        self.remember, self.progress = QCheckBox(), QProgressBar(textVisible=False)
        self.unlock_button, self.cancel_button = QPushButton(default=True), QPushButton(autoDefault=True)
        self.cards_button, self.restore_button = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self._vault_word, self._alias_word = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self._passphrase_word = PlainLabel(wrap=False)
        self._alias_word.setBuddy(self.alias)
        self._passphrase_word.setBuddy(self.passphrase)
        self._lay_out()
        self.retranslate()
        self.show_passphrase.toggled.connect(self._show_passphrase)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for widget in (self.caps, self.error, self.doing, self.progress, self.cancel_button):
            widget.setVisible(False)
        buttons = QHBoxLayout()
        ways = QVBoxLayout()
        ways.addWidget(self.restore_button)
        ways.addWidget(self.cards_button)
        buttons.addLayout(ways)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.unlock_button)
        for row, (word, middle, right) in enumerate(
            (
                (self._vault_word, self.vault_name, self.other_button),
                (self._alias_word, self.alias, None),
                (self._passphrase_word, self.passphrase, self.show_passphrase),
            )
        ):
            grid.addWidget(word, row, 0)
            grid.addWidget(middle, row, 1, 1, 1 if right else 2)
            if right:
                grid.addWidget(right, row, 2)
        for row, wide in enumerate((self.caps, self.remember, self.error, self.doing, self.progress), start=3):
            grid.addWidget(wide, row, 1, 1, 2)
        grid.addLayout(buttons, 8, 0, 1, 3)
        grid.setRowStretch(9, 1)

    def busy(self, busy: bool) -> None:
        """A key is being derived, or no longer."""
        self.progress.setRange(0, 0 if busy else 1)
        self.progress.setVisible(busy)
        self.doing.setVisible(False)
        self.cancel_button.setVisible(busy)
        buttons = (self.unlock_button, self.other_button, self.restore_button, self.cards_button)
        for widget in (*buttons, self.alias, self.passphrase, self.remember):
            widget.setEnabled(not busy)

    def show_new_keys(self, done: int, total: int) -> None:
        """Drawers get new keys before they are opened."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.doing.setVisible(True)

    def watch_caps_lock(self) -> None:
        """From now on look at the letters of the passphrase; begun late, because each event then passes Python."""
        self.passphrase.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a forgotten Caps Lock: capitals without Shift, or the other way round."""
        if watched is self.passphrase and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            letter = event.text()
            if letter.isalpha() and letter.lower() != letter.upper():
                from PySide6.QtCore import Qt  # late: it brings 25 ms of enumerations

                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.caps.setVisible(letter.isupper() != shift)
        return False

    def _show_passphrase(self, shown: bool) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def retranslate(self) -> None:
        """Say everything anew."""
        self._vault_word.setText(self.tr("Case file:"))
        self.other_button.setText(self.tr("&Another…"))
        self._alias_word.setText(self.tr("A&lias:"))
        self._passphrase_word.setText(self.tr("&Passphrase:"))
        self.show_passphrase.setText(self.tr("Show"))
        self.show_passphrase.setAccessibleName(self.tr("Show the passphrase"))
        self.caps.setText(self.tr("Caps Lock seems to be on."))
        self.remember.setText(self.tr("&Remember where the case file lies"))
        self.restore_button.setText(self.tr("Restore from a &backup…"))
        self.unlock_button.setText(self.tr("&Unlock"))
        self.cancel_button.setText(self.tr("&Cancel"))
        self.cards_button.setText(self.tr("Passphrases lost? U&se recovery cards…"))
        self.progress.setAccessibleName(self.tr("Unlocking"))
        self.doing.setText(
            self.tr("Somebody left or lost a role: drawers that they could open get new keys first. This is done once.")
        )
