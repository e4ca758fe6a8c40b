"""Where the case file lies and where its copies go, with plain words about places that are not safe."""

from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget, QWizardPage

from shelterdesk.gui.widgets.folder_dialog import choose_folder
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel


class PlacesPage(QWizardPage):
    """Refuses network shares; warns of cloud folders, sticks for the work itself, and copies on the same disk."""

    def __init__(self) -> None:
        super().__init__()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.file_place, self.copy_place = QLineEdit(str(Path(documents) / "ShelterDesk")), QLineEdit()
        self._change_file, self._change_copies = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self._file_title, self._copy_title = TitleLabel(), TitleLabel()
        self._file_words, self._copy_words = PlainLabel(), PlainLabel()
        self.file_warning, self.copy_warning = PlainLabel(), PlainLabel()
        layout = QVBoxLayout(self)
        for title, words, line, button, warning in (
            (self._file_title, self._file_words, self.file_place, self._change_file, self.file_warning),
            (self._copy_title, self._copy_words, self.copy_place, self._change_copies, self.copy_warning),
        ):
            layout.addWidget(self._card(title, words, line, button, warning))
            line.textChanged.connect(self._look)
        layout.addStretch(1)
        self._change_file.clicked.connect(lambda: self._choose(self.file_place))
        self._change_copies.clicked.connect(lambda: self._choose(self.copy_place))
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
    def copies(self) -> Path:
        """The folder into which copies go."""
        return Path(self.copy_place.text().strip()).expanduser()

    @property
    def kind_of_place(self) -> str:
        """A code of ``COPY_PLACE``."""
        from shelterdesk.vault.places import is_removable

        return "stick" if is_removable(self.copies) else "other"

    def initializePage(self) -> None:
        """Look at the places as they are now: a stick may have come."""
        self._look()

    def isComplete(self) -> bool:
        """Both places are there and different, and the case file does not lie on a network."""
        return bool(self.file_place.text().strip() and self.copy_place.text().strip()) and not self._refused

    def choose_copies(self) -> bool:
        """Ask for another place for the copies; whether one was chosen."""
        return self._choose(self.copy_place)

    def _choose(self, line: QLineEdit) -> bool:
        title = self.tr("Where do copies go?")
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
        copy_words, copy_refused = self._about_copies() if self.copy_place.text().strip() else ("", False)
        self.file_warning.setText(file_words)
        self.file_warning.setVisible(bool(file_words))
        self.copy_warning.setText(copy_words)
        self.copy_warning.setVisible(bool(copy_words))
        self._refused = file_refused or copy_refused
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
            return self.tr("This is a removable disk. It is better for copies; the work itself should lie on the "
                "computer."), False
        return "", False

    def _about_copies(self) -> tuple[str, bool]:
        from shelterdesk.vault.places import is_same_disk, look_at

        if not self.copies.is_absolute():
            return self.tr("Please choose a folder with its whole path."), True
        if self.copies == self.folder:
            return self.tr("Copies need another place than the case file itself."), True
        if look_at(self.copies).synced:
            return self.tr("This folder is copied to a company's computers. The copy is sealed, but its size and "
                "times show."), False
        if is_same_disk(self.folder, self.copies):
            return self.tr(
                "This is the same disk: if it breaks or is stolen, the copy is gone too. A USB stick in another room "
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
        self.setSubTitle(self.tr("One for the work, one for sealed copies. Nobody can read either without a "
            "passphrase."))
        self._file_title.setText(self.tr("The case file"))
        self._file_words.setText(self.tr("A folder on this computer."))
        self._copy_title.setText(self.tr("The copies"))
        self._copy_words.setText(self.tr("A second place, best a USB stick that is kept in another room. The first "
            "copy is made now."))
        for button in (self._change_file, self._change_copies):
            button.setText(self.tr("Choose…"))
        self.file_place.setAccessibleName(self.tr("Folder of the case file"))
        self.copy_place.setAccessibleName(self.tr("Folder of the copies"))
        self._change_file.setAccessibleName(self.tr("Choose the folder of the case file"))
        self._change_copies.setAccessibleName(self.tr("Choose the folder of the copies"))
        self._look()
