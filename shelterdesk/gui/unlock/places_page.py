"""Where the case file lies and where its backups go, with plain words about places that are not safe."""

from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget, QWizardPage

from shelterdesk.gui.widgets.folder_dialog import choose_folder
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel


class PlacesPage(QWizardPage):
    """Refuses network shares; warns of cloud folders, sticks for the work itself, and backups on the same disk."""

    def __init__(self) -> None:
        super().__init__()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.file_place, self.backup_place = QLineEdit(str(Path(documents) / "ShelterDesk")), QLineEdit()
        self._change_file, self._change_backups = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self._file_title, self._backup_title = TitleLabel(), TitleLabel()
        self._file_words, self._backup_words = PlainLabel(), PlainLabel()
        self.file_warning, self.backup_warning = PlainLabel(), PlainLabel()
        layout = QVBoxLayout(self)
        for title, words, line, button, warning in (
            (self._file_title, self._file_words, self.file_place, self._change_file, self.file_warning),
            (self._backup_title, self._backup_words, self.backup_place, self._change_backups, self.backup_warning),
        ):
            layout.addWidget(self._card(title, words, line, button, warning))
            line.textChanged.connect(self._look)
        layout.addStretch(1)
        self._change_file.clicked.connect(lambda: self._choose(self.file_place))
        self._change_backups.clicked.connect(lambda: self._choose(self.backup_place))
        self._refused = False
        self._retranslate()

    @staticmethod
    def _card(title: QWidget, words: QWidget, line: QLineEdit, button: QPushButton, warning: PlainLabel) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        warning.setProperty("tone", "warn")
        row = QHBoxLayout()
        row.addWidget(line, 1)
        row.addWidget(button)
        inside.addWidget(title)
        inside.addWidget(words)
        inside.addLayout(row)
        inside.addWidget(warning)
        return card

    @property
    def folder(self) -> Path:
        """The folder in which the case file is made."""
        return Path(self.file_place.text().strip()).expanduser()

    @property
    def backups(self) -> Path:
        """The folder into which backups go."""
        return Path(self.backup_place.text().strip()).expanduser()

    def initializePage(self) -> None:
        """Look at the places as they are now: a stick may have come."""
        self._look()

    def isComplete(self) -> bool:
        """Both places are there and different, and the case file does not lie on a network."""
        return bool(self.file_place.text().strip() and self.backup_place.text().strip()) and not self._refused

    def choose_backups(self) -> bool:
        """Ask for another place for the backups; whether one was chosen."""
        return self._choose(self.backup_place)

    def _choose(self, line: QLineEdit) -> bool:
        title = self.tr("Where do backups go?")
        if line is self.file_place:
            title = self.tr("Where should the case file lie?")
        chosen = choose_folder(self, title, start=Path(line.text()) if line.text() else None)
        if chosen is not None:
            line.setText(str(chosen))
        return chosen is not None

    @Slot()
    def _look(self) -> None:
        if self.wizard() is None:
            return
        file_words, file_refused = self._about_file()
        backup_words, backup_refused = self._about_backups() if self.backup_place.text().strip() else ("", False)
        self.file_warning.setText(file_words)
        self.file_warning.setVisible(bool(file_words))
        self.backup_warning.setText(backup_words)
        self.backup_warning.setVisible(bool(backup_words))
        self._refused = file_refused or backup_refused
        self.completeChanged.emit()

    def _about_file(self) -> tuple[str, bool]:
        from shelterdesk.vault.places import look_at

        if not self.folder.is_absolute():
            return self.tr("Please choose a folder with its whole path."), True
        place = look_at(self.folder)
        if place.network:
            return self.tr("This is a network drive: locks and writing cannot be trusted there. Choose a disk of "
                "this computer."), True
        if place.synced:
            return self.tr("{service} copies this folder to a company's computers. Choose a folder outside it.").format(
                service=place.synced
            ), False
        if place.removable:
            return self.tr("This is a removable disk. It is better for backups; the work itself should lie on the "
                "computer."), False
        return "", False

    def _about_backups(self) -> tuple[str, bool]:
        from shelterdesk.vault.places import is_same_disk, look_at

        if not self.backups.is_absolute():
            return self.tr("Please choose a folder with its whole path."), True
        if self.backups == self.folder:
            return self.tr("Backups need another place than the case file itself."), True
        if look_at(self.backups).synced:
            return self.tr("This folder is copied to a company's computers. The backup is sealed, but its size and "
                "times show."), False
        if is_same_disk(self.folder, self.backups):
            return self.tr(
                "This is the same disk: if it breaks or is stolen, the backup is gone too. A USB stick in another room "
                "is better."
            ), False
        return "", False

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Two places"))
        self.setSubTitle(self.tr("One for the work, one for sealed backups. Nobody can read either without a "
            "passphrase."))
        self._file_title.setText(self.tr("The case file"))
        self._file_words.setText(self.tr("A folder on this computer."))
        self._backup_title.setText(self.tr("The backups"))
        self._backup_words.setText(self.tr("A second place, best a USB stick that is kept in another room. The first "
            "backup is made now."))
        for button in (self._change_file, self._change_backups):
            button.setText(self.tr("Choose…"))
        self.file_place.setAccessibleName(self.tr("Folder of the case file"))
        self.backup_place.setAccessibleName(self.tr("Folder of the backups"))
        self._change_file.setAccessibleName(self.tr("Choose the folder of the case file"))
        self._change_backups.setAccessibleName(self.tr("Choose the folder of the backups"))
        self._look()
