"""The first window: which vault, who, and the passphrase. Painted before anything heavy is imported."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from shelterdesk.gui.language import LANGUAGES, speak, spoken
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.unlock.opening import Opening
from shelterdesk.gui.widgets.plain_label import TitleLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from shelterdesk.errors import DrawerRolledBackError
    from shelterdesk.gui.unlock.unlock_face import UnlockFace
    from shelterdesk.gui.unlock.welcome_face import WelcomeFace

_LETTERS = 74
"""Width of the window."""


class UnlockWindow(QWidget):
    """Offers to open a vault, to make one, and to try the program with invented people.

    Each of its two faces is built when it is first shown.
    """

    unlocked = Signal(object)
    """The open ``Vault``."""
    painted = Signal()
    """Once, after the first paint."""

    def __init__(self, settings: Settings, vault: Path | None = None, *, waiting: bool = False) -> None:
        super().__init__()
        self.settings = settings
        self._vault: Path | None = None
        self._was_painted = False
        self._welcome: WelcomeFace | None = None
        self._unlock_face: UnlockFace | None = None
        self.opening = Opening(self, waiting=waiting)
        self.opening.opened.connect(self._opened)
        self.opening.failed.connect(self._failed)
        self.opening.older_copies.connect(self._older_copies)
        self.opening.new_keys.connect(self._new_keys)
        self.language = QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(list(LANGUAGES).index(spoken()))
        self.language.activated.connect(self._change_language)
        top = QHBoxLayout()
        top.addWidget(TitleLabel("ShelterDesk", level=1), 1)
        top.addWidget(self.language)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(28, 16, 28, 24)
        self._layout.setSpacing(12)
        self._layout.addLayout(top)
        self._retranslate()
        self.show_vault(vault or settings.vault)

    @property
    def vault(self) -> Path | None:
        """The vault that is asked for now."""
        return self._vault

    # --- faces -----------------------------------------------------------------------------------

    @property
    def welcome(self) -> "WelcomeFace":
        """The face that asks what to do."""
        if self._welcome is None:
            from shelterdesk.gui.unlock.welcome_face import WelcomeFace

            self._welcome = WelcomeFace()
            self._layout.addWidget(self._welcome, 1)
            self._welcome.try_button.clicked.connect(self._try)
            self._welcome.new_button.clicked.connect(self._make_new)
            self._welcome.open_button.clicked.connect(self._choose)
            self._welcome.restore_button.clicked.connect(self._restore)
        return self._welcome

    @property
    def face(self) -> "UnlockFace":
        """The face with alias and passphrase."""
        if self._unlock_face is None:
            from shelterdesk.gui.unlock.unlock_face import UnlockFace

            self._unlock_face = face = UnlockFace()
            self._layout.addWidget(face, 1)
            face.remember.setChecked(self.settings.vault is not None)
            face.other_button.clicked.connect(self._another)
            face.restore_button.clicked.connect(self._restore)
            face.alias.returnPressed.connect(face.passphrase.setFocus)
            face.passphrase.returnPressed.connect(self._unlock)
            face.unlock_button.clicked.connect(self._unlock)
            face.cancel_button.clicked.connect(self._cancel)
            face.cards_button.clicked.connect(self.use_cards)
            if self._was_painted:
                face.watch_caps_lock()
        return self._unlock_face

    @property
    def alias(self) -> "QLineEdit":
        """The line for the alias."""
        return self.face.alias

    @property
    def passphrase(self) -> "QLineEdit":
        """The line for the passphrase."""
        return self.face.passphrase

    def show_vault(self, vault: Path | None) -> None:
        """Ask for alias and passphrase of this vault, or, without one, what to do."""
        self._vault = vault
        if vault:
            self.face.error.hide()
            self.face.vault_name.setText(vault.name)
            self._show_face(self.face, self._welcome)
            self.face.alias.setFocus()
        else:
            self._show_face(self.welcome, self._unlock_face)
            self.welcome.try_button.setFocus()
        self._fit()

    @staticmethod
    def _show_face(shown: QWidget, hidden: QWidget | None) -> None:
        if hidden is not None:
            hidden.hide()
            shown.show()

    def _fit(self) -> None:
        """At least as large as what is said now, in whatever language and text size."""
        width = max(self._layout.minimumSize().width(), self.fontMetrics().averageCharWidth() * _LETTERS)
        self.resize(max(width, self.width()), max(self._layout.totalHeightForWidth(width), self.height()))

    def _retranslate(self) -> None:
        self.setWindowTitle("ShelterDesk")
        self.language.setAccessibleName(self.tr("Language"))
        for face in (self._welcome, self._unlock_face):
            if face is not None:
                face.retranslate()

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

    @Slot()
    def _another(self) -> None:
        self.show_vault(None)

    @Slot()
    def _choose(self) -> None:
        from shelterdesk.gui.widgets.folder_dialog import choose_folder, documents

        chosen = choose_folder(self, self.tr("Which case file?"), wanted=".shelter", start=documents())
        if chosen is not None:
            self.show_vault(chosen)

    @Slot()
    def _make_new(self) -> None:
        from shelterdesk.gui.unlock.first_run_wizard import FirstRunWizard

        self.wizard = FirstRunWizard(self.settings, self)
        self.wizard.made.connect(self._made)
        self.wizard.try_wanted.connect(self._try)
        self.wizard.open()

    @Slot()
    def _restore(self) -> None:
        from shelterdesk.gui.unlock.restore_wizard import RestoreWizard

        self.restoring = RestoreWizard(self)
        self.restoring.restored.connect(self._restored)
        self.restoring.open()

    @Slot(object)
    def _restored(self, vault: Path) -> None:
        self.show_vault(vault)
        self.activateWindow()

    @Slot(object, object)
    def _made(self, vault: Path, keys: object) -> None:
        self.show_vault(vault)
        self.face.busy(True)
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
        self.face.alias.setText(alias)
        self.face.passphrase.setText(passphrase)
        self._unlock()

    # --- unlocking -------------------------------------------------------------------------------

    @Slot()
    def _unlock(self) -> None:
        if self._vault is None or self.opening.under_way:
            return
        self.face.error.hide()
        self.face.busy(True)
        self.opening.begin(self._vault, self.face.alias.text(), self.face.passphrase.text())

    @Slot()
    def use_cards(self) -> None:
        """The way back when passphrases are lost."""
        from shelterdesk.errors import ShelterDeskError
        from shelterdesk.gui.unlock.come_back_wizard import ComeBackWizard

        if self._vault is None or self.opening.under_way:
            return
        try:
            self.way_back = ComeBackWizard(self._vault, self)
        except ShelterDeskError as error:
            self._failed(error)
            return
        self.way_back.came_back.connect(self._made)
        self.way_back.open()

    @Slot()
    def _cancel(self) -> None:
        self.opening.cancel()
        self.face.busy(False)
        self.face.passphrase.setFocus()

    @Slot(object)
    def _opened(self, vault: object) -> None:
        self.settings.vault = self._vault if self.face.remember.isChecked() else None
        self.face.passphrase.clear()
        self.face.busy(False)
        self.unlocked.emit(vault)

    @Slot(int, int)
    def _new_keys(self, done: int, total: int) -> None:
        first = self.face.doing.isHidden()
        self.face.show_new_keys(done, total)
        if first:
            self._fit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        from shelterdesk.gui.widgets.bug_dialog import words_for

        self.face.busy(False)
        self.face.error.setText(words_for(error))
        self.face.error.show()
        self._fit()
        self.face.passphrase.selectAll()
        self.face.passphrase.setFocus()

    @Slot(object)
    def _older_copies(self, errors: "tuple[DrawerRolledBackError, ...]") -> None:
        from shelterdesk.gui.unlock.older_copy_dialog import OlderCopyDialog

        self.older = OlderCopyDialog(errors, self, self.opening.origin)
        self.older.accepted_drawers.connect(self.opening.go_on)
        self.older.rejected.connect(self._cancel)
        self.older.open()

    # --- events ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window is there."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            if self._unlock_face is not None:
                self._unlock_face.watch_caps_lock()
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave without waiting for a key derivation."""
        self.opening.cancel()
        super().closeEvent(event)
