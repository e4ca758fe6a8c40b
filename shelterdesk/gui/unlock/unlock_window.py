"""The first window: which vault, who, and the passphrase. Painted before anything heavy is imported."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.gui.language import LANGUAGES, speak
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.unlock.opening import Opening, warm_up
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel

if TYPE_CHECKING:
    from shelterdesk.errors import DrawerRolledBackError

WELCOME, UNLOCK = range(2)

_LETTERS = 74
"""Width of the window."""


class UnlockWindow(QWidget):
    """Offers to open a vault, to make one, and to try the program with invented people."""

    unlocked = Signal(object)
    """The open ``Vault``."""
    painted = Signal()
    """Once, after the first paint."""

    def __init__(self, settings: Settings, vault: Path | None = None, *, waiting: bool = False) -> None:
        super().__init__()
        self.settings = settings
        self._vault: Path | None = vault or settings.vault
        self._was_painted = False
        self._warm = False
        self.opening = Opening(self, waiting=waiting)
        self._faces = QStackedWidget(self)
        self._faces.addWidget(self._welcome_face())
        self._faces.addWidget(self._unlock_face())
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(28, 16, 28, 24)
        self._layout.setSpacing(12)
        self._layout.addLayout(self._top())
        self._layout.addWidget(self._faces, 1)
        self._connect()
        self._retranslate()
        self.show_vault(self._vault)

    def _fit(self) -> None:
        """At least as large as what is said now, in whatever language and text size."""
        layout = self._layout
        width = max(layout.minimumSize().width(), self.fontMetrics().averageCharWidth() * _LETTERS)
        self.resize(max(width, self.width()), max(layout.totalHeightForWidth(width), self.height()))

    # --- faces -----------------------------------------------------------------------------------

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(TitleLabel("ShelterDesk", level=1), 1)
        self.language = QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self.settings.language or "en")))
        row.addWidget(self.language)
        return row

    def _welcome_face(self) -> QWidget:
        face = QWidget()
        layout = QVBoxLayout(face)
        layout.setContentsMargins(0, 0, 0, 0)
        self._welcome = QuietLabel()
        layout.addWidget(self._welcome)
        self.try_button, self._try_words = self._choice(layout, primary=True)
        self.new_button, self._new_words = self._choice(layout)
        self.open_button, self._open_words = self._choice(layout)
        layout.addStretch(1)
        return face

    @staticmethod
    def _choice(layout: QVBoxLayout, *, primary: bool = False) -> tuple[QPushButton, PlainLabel]:
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        button, words = QPushButton(), QuietLabel()
        button.setProperty("primary", primary)
        inside.addWidget(button)
        inside.addWidget(words)
        layout.addWidget(card)
        return button, words

    def _unlock_face(self) -> QWidget:
        face = QWidget()
        grid = QGridLayout(face)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        self._vault_word, self._alias_word = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self._passphrase_word = PlainLabel(wrap=False)
        self._vault_name = PlainLabel()
        self.other_button = QPushButton()
        self.alias, self.passphrase = QLineEdit(), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_passphrase = QToolButton()
        self.show_passphrase.setCheckable(True)
        self._caps, self._error = QuietLabel(), PlainLabel()
        self._caps.setProperty("tone", "warn")
        self._error.setProperty("tone", "warn")
        self.remember, self.progress = QCheckBox(), QProgressBar(textVisible=False)
        self.remember.setChecked(self.settings.vault is not None)
        self.unlock_button, self.cancel_button = QPushButton(default=True), QPushButton()
        for word, field in ((self._alias_word, self.alias), (self._passphrase_word, self.passphrase)):
            word.setBuddy(field)
        for widget in (self._caps, self._error, self.progress, self.cancel_button):
            widget.hide()
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.unlock_button)
        for row, (word, middle, right) in enumerate(
            (
                (self._vault_word, self._vault_name, self.other_button),
                (self._alias_word, self.alias, None),
                (self._passphrase_word, self.passphrase, self.show_passphrase),
            )
        ):
            grid.addWidget(word, row, 0)
            grid.addWidget(middle, row, 1, 1, 1 if right else 2)
            if right:
                grid.addWidget(right, row, 2)
        for row, wide in enumerate((self._caps, self.remember, self._error, self.progress), start=3):
            grid.addWidget(wide, row, 1, 1, 2)
        grid.addLayout(buttons, 7, 0, 1, 3)
        grid.setRowStretch(8, 1)
        return face

    def _connect(self) -> None:
        self.language.activated.connect(self._change_language)
        self.try_button.clicked.connect(self._try)
        self.new_button.clicked.connect(self._make_new)
        self.open_button.clicked.connect(self._choose)
        self.other_button.clicked.connect(lambda: self.show_vault(None))
        self.passphrase.textEdited.connect(self._typed)
        self.alias.textEdited.connect(self._typed)
        self.alias.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.returnPressed.connect(self._unlock)
        self.show_passphrase.toggled.connect(self._show_passphrase)
        self.unlock_button.clicked.connect(self._unlock)
        self.cancel_button.clicked.connect(self._cancel)
        self.opening.opened.connect(self._opened)
        self.opening.failed.connect(self._failed)
        self.opening.older_copies.connect(self._older_copies)

    # --- words -----------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        self.setWindowTitle("ShelterDesk")
        self.language.setAccessibleName(self.tr("Language"))
        self._welcome.setText(
            self.tr("Encrypted case work on this computer. Nothing is sent anywhere. What would you like to do?")
        )
        self.try_button.setText(self.tr("&Try it with an invented shelter first"))
        self._try_words.setText(self.tr("Sixty invented people to practise with. Nothing you do there can harm "
            "anybody."))
        self.new_button.setText(self.tr("Set up a &new shelter…"))
        self._new_words.setText(self.tr("About ten minutes, two people, and a second place for copies, such as a USB "
            "stick."))
        self.open_button.setText(self.tr("&Open an existing case file…"))
        self._open_words.setText(self.tr("A folder whose name ends in “.shelter”."))
        self._vault_word.setText(self.tr("Case file:"))
        self.other_button.setText(self.tr("&Another…"))
        self._alias_word.setText(self.tr("A&lias:"))
        self._passphrase_word.setText(self.tr("&Passphrase:"))
        self.show_passphrase.setText(self.tr("Show"))
        self.show_passphrase.setAccessibleName(self.tr("Show the passphrase"))
        self._caps.setText(self.tr("Caps Lock seems to be on."))
        self.remember.setText(self.tr("&Remember where the case file lies"))
        self.unlock_button.setText(self.tr("&Unlock"))
        self.cancel_button.setText(self.tr("&Cancel"))
        self.progress.setAccessibleName(self.tr("Unlocking"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language: say everything anew."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._fit()
        super().changeEvent(event)

    @Slot()
    def _change_language(self) -> None:
        self.settings.language = speak(self.language.currentData())

    # --- which vault -----------------------------------------------------------------------------

    def show_vault(self, vault: Path | None) -> None:
        """Ask for alias and passphrase of this vault, or, without one, what to do."""
        self._vault = vault
        self._error.hide()
        self._faces.setCurrentIndex(UNLOCK if vault else WELCOME)
        if vault:
            self._vault_name.setText(vault.name)
            self._vault_name.setToolTip("")
            self.alias.setFocus()
        else:
            self.try_button.setFocus()
        self._fit()

    @Slot()
    def _choose(self) -> None:
        from shelterdesk.gui.widgets.folder_dialog import choose_folder

        chosen = choose_folder(self, self.tr("Which case file?"), wanted=".shelter")
        if chosen is not None:
            self.show_vault(chosen)

    @Slot()
    def _make_new(self) -> None:
        from shelterdesk.gui.unlock.first_run_wizard import FirstRunWizard

        self.wizard = FirstRunWizard(self.settings, self)
        self.wizard.made.connect(self._made)
        self.wizard.try_wanted.connect(self._try)
        self.wizard.open()

    @Slot(object, object)
    def _made(self, vault: Path, keys: object) -> None:
        self.show_vault(vault)
        self._busy(True)
        self.opening.take(vault, keys)  # type: ignore[arg-type]

    @Slot()
    def _try(self) -> None:
        from shelterdesk.gui.unlock.practice_dialog import PracticeDialog

        self.practice = PracticeDialog(self)
        self.practice.chosen.connect(self._try_as)
        self.practice.open()

    @Slot(object, str, str)
    def _try_as(self, vault: Path, alias: str, passphrase: str) -> None:
        self.show_vault(vault)
        self.alias.setText(alias)
        self.passphrase.setText(passphrase)
        self._unlock()

    # --- unlocking -------------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        if not self._warm:
            self._warm = True
            warm_up()

    @Slot(bool)
    def _show_passphrase(self, shown: bool) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    @Slot()
    def _unlock(self) -> None:
        if self._vault is None or self.opening.under_way:
            return
        self._error.hide()
        self._busy(True)
        self.opening.begin(self._vault, self.alias.text(), self.passphrase.text())

    @Slot()
    def _cancel(self) -> None:
        self.opening.cancel()
        self._busy(False)
        self.passphrase.setFocus()

    def _busy(self, busy: bool) -> None:
        self.progress.setRange(0, 0 if busy else 1)
        self.progress.setVisible(busy)
        self.cancel_button.setVisible(busy)
        for widget in (self.unlock_button, self.alias, self.passphrase, self.other_button, self.remember):
            widget.setEnabled(not busy)

    @Slot(object)
    def _opened(self, vault: object) -> None:
        self.settings.vault = self._vault if self.remember.isChecked() else None
        self.passphrase.clear()
        self._busy(False)
        self.unlocked.emit(vault)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        from shelterdesk.gui.widgets.bug_dialog import words_for

        self._busy(False)
        self._error.setText(words_for(error))
        self._error.show()
        self._fit()
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    @Slot(object)
    def _older_copies(self, errors: "tuple[DrawerRolledBackError, ...]") -> None:
        from shelterdesk.gui.unlock.older_copy_dialog import OlderCopyDialog

        self.older = OlderCopyDialog(errors, self)
        self.older.accepted_drawers.connect(self.opening.go_on)
        self.older.rejected.connect(self._cancel)
        self.older.open()

    # --- events ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the letters of the passphrase for a forgotten Caps Lock."""
        if watched is self.passphrase and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            letter = event.text()
            if letter.isalpha() and letter.lower() != letter.upper():
                from PySide6.QtCore import Qt  # late: it brings 25 ms of enumerations

                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._caps.setVisible(letter.isupper() != shift)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window is there."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.passphrase.installEventFilter(self)
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave without waiting for a key derivation."""
        self.opening.cancel()
        super().closeEvent(event)
