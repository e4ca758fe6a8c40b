"""Chooses a folder or a file and remembers nothing: Qt's own file dialog writes a history into the user's home."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QModelIndex, QStandardPaths, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileSystemModel,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.gui.widgets.plain_label import PlainLabel


class FolderDialog(QDialog):
    """A list of folders, a line for the path, and the places where one usually looks.

    With ``files`` (endings such as ``.csv``) a file is chosen instead.
    """

    def __init__(
        self, title: str, start: Path, *, wanted: str = "", files: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._files = tuple(files)
        self.setWindowTitle(title)
        self.places = QComboBox()
        for name, path in usual_places():
            self.places.addItem(name, str(path))
        self.path = QLineEdit()
        self.path.setAccessibleName(self.tr("File") if files else self.tr("Folder"))
        self.up = QPushButton(self.tr("&Up"))
        self._model = QFileSystemModel(self)
        self._model.setFilter(QDir.Filter.AllDirs | QDir.Filter.NoDotAndDotDot)
        if files:
            self._model.setFilter(QDir.Filter.AllDirs | QDir.Filter.Files | QDir.Filter.NoDotAndDotDot)
            self._model.setNameFilters([f"*{ending}" for ending in files])
            self._model.setNameFilterDisables(False)
        self._model.setReadOnly(True)
        self._model.setOption(QFileSystemModel.Option.DontUseCustomDirectoryIcons)
        self.view = QTreeView(rootIsDecorated=False, uniformRowHeights=True)
        self.view.setModel(self._model)
        self.view.setAccessibleName(self.tr("Folders"))
        for column in (1, 2):
            self.view.hideColumn(column)
        self.view.header().setSectionResizeMode(0, self.view.header().ResizeMode.Stretch)
        self.view.setHeaderHidden(True)
        self.hint = PlainLabel()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        self.resize(620, 460)
        self.go(start)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        places = PlainLabel(self.tr("P&lace:"), wrap=False)
        places.setBuddy(self.places)
        row.addWidget(places)
        row.addWidget(self.places, 1)
        row.addWidget(self.up)
        layout.addLayout(row)
        layout.addWidget(self.path)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.places.activated.connect(lambda: self.go(Path(self.places.currentData())))
        self.up.clicked.connect(lambda: self.go(self.folder.parent))
        self.view.doubleClicked.connect(self._enter)
        self.view.activated.connect(self._enter)
        self.view.selectionModel().currentChanged.connect(self._selected)
        self.path.textEdited.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def folder(self) -> Path:
        """The folder in the line."""
        return Path(self.path.text()).expanduser()

    def go(self, folder: Path) -> None:
        """Show what lies in this folder."""
        folder = next((place for place in (folder, *folder.parents) if place.is_dir()), Path.home())
        self.view.setRootIndex(self._model.setRootPath(str(folder)))
        self.path.setText(str(folder))
        self._check()

    @Slot(QModelIndex)
    def _enter(self, index: QModelIndex) -> None:
        chosen = Path(self._model.filePath(index))
        if (self._wanted and chosen.name.endswith(self._wanted)) or (self._files and chosen.is_file()):
            self.path.setText(str(chosen))
            self.accept()
        else:
            self.go(chosen)

    @Slot(QModelIndex)
    def _selected(self, index: QModelIndex) -> None:
        if index.isValid():
            self.path.setText(self._model.filePath(index))
            self._check()

    @Slot()
    def _check(self) -> None:
        if self._files:
            fits = self.folder.is_file() and self.folder.name.casefold().endswith(self._files)
            self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(fits)
            return
        fits = self.folder.is_dir() and (not self._wanted or (self.folder / "keys.json").exists()
                                         or self.folder.name.endswith(self._wanted))
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(fits)
        self.hint.setText("" if fits or not self._wanted else self.tr("Choose the folder whose name ends in "
            "“{ending}”.")
                          .format(ending=self._wanted))


def usual_places() -> list[tuple[str, Path]]:
    """Home, documents, desktop and the sticks that are plugged in, with a name each."""
    from shelterdesk.vault.places import plugged_in

    standard = QStandardPaths.StandardLocation
    found: list[tuple[str, Path]] = []
    for place in (standard.HomeLocation, standard.DocumentsLocation, standard.DesktopLocation):
        path = Path(QStandardPaths.writableLocation(place))
        if path.is_dir() and path not in [known for _, known in found]:
            found.append((QStandardPaths.displayName(place) or path.name, path))
    return found + [(path.name or str(path), path) for path in plugged_in()]


def documents() -> Path:
    """Where case files usually lie; the dialog takes the next folder above where it does not exist."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def choose_folder(parent: QWidget | None, title: str, *, wanted: str = "", start: Path | None = None) -> Path | None:
    """Ask for a folder; ``None`` if the user thinks better of it."""
    dialog = FolderDialog(title, start or Path.home(), wanted=wanted, parent=parent)
    chosen = dialog.folder if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen


def choose_file(parent: QWidget | None, title: str, files: Sequence[str], start: Path | None = None) -> Path | None:
    """Ask for a file with one of these endings; ``None`` if the user thinks better of it."""
    dialog = FolderDialog(title, start or documents(), files=files, parent=parent)
    chosen = dialog.folder if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen
