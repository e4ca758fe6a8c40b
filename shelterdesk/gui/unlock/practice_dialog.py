"""Trying the program with an invented shelter: makes one, then asks as whom to go in."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.folder_dialog import choose_folder
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel

if TYPE_CHECKING:
    from shelterdesk.progress import Progress

_NAME = "practice.shelter"
PLACE, MAKING, STAFF = range(3)


class PracticeDialog(QDialog):
    """Where it lies, a moment of making, and the invented staff with their passphrases."""

    chosen = Signal(object, str, str)
    """Folder, alias and passphrase to go in with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("An invented shelter"))
        self.folder = _free(Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)))
        self._task: Task | None = None
        self._pages = QStackedWidget()
        for page in (self._place_page(), self._making_page(), self._staff_page()):
            self._pages.addWidget(page)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(self.tr("&Make it"), default=True)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        self.go.clicked.connect(self._go)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(self.windowTitle()))
        layout.addWidget(self._pages, 1)
        self.error = PlainLabel()
        self.error.setProperty("tone", "warn")
        self.error.hide()
        layout.addWidget(self.error)
        layout.addWidget(self.buttons)
        self.resize(580, 420)

    def _place_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(
            PlainLabel(
                self.tr(
                    "All people in it are invented. It cannot be mixed with real case files, "
                    "carries a coloured banner everywhere, and may be deleted like any folder."
                )
            )
        )
        row = QHBoxLayout()
        self._where = QLineEdit(str(self.folder), readOnly=True)
        self._where.setAccessibleName(self.tr("Where the invented shelter will lie"))
        change = QPushButton(self.tr("Another &place…"))
        change.setAutoDefault(False)
        change.clicked.connect(self._change_place)
        row.addWidget(PlainLabel(self.tr("It will lie in:"), wrap=False))
        row.addWidget(self._where, 1)
        row.addWidget(change)
        layout.addLayout(row)
        layout.addStretch(1)
        return page

    def _making_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(QuietLabel(self.tr("Inventing people and their stories…")))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Making the invented shelter"))
        layout.addWidget(self.progress)
        layout.addStretch(1)
        return page

    def _staff_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(PlainLabel(self.tr("Ready. As whom would you like to go in? Each role sees other drawers.")))
        self.staff = QListWidget()
        self.staff.setAccessibleName(self.tr("Invented staff"))
        self.staff.setWordWrap(True)
        self.staff.itemActivated.connect(self._go)
        layout.addWidget(self.staff, 1)
        layout.addWidget(
            QuietLabel(self.tr("Write one of them down: after a lock, the alias and the passphrase are asked for as "
                "usual."))
        )
        return page

    @Slot()
    def _change_place(self) -> None:
        place = choose_folder(self, self.tr("Where should the invented shelter lie?"), start=self.folder.parent)
        if place is not None:
            self.folder = _free(place)
            self._where.setText(str(self.folder))

    @Slot()
    def _go(self) -> None:
        if self._pages.currentIndex() == PLACE:
            self._make()
        elif self._pages.currentIndex() == STAFF:
            alias, passphrase = self.staff.currentItem().data(Qt.ItemDataRole.UserRole)
            self.accept()
            self.chosen.emit(self.folder, alias, passphrase)

    def _make(self) -> None:
        folder = self.folder

        def make(progress: "Progress") -> object:
            from shelterdesk.practice import make_practice

            return make_practice(folder, progress=progress)

        self.error.hide()
        self.go.setEnabled(False)
        self._pages.setCurrentIndex(MAKING)
        self._task = Task(make, self)
        self._task.progressed.connect(self._progressed)
        self._task.succeeded.connect(self._made)
        self._task.failed.connect(self._failed)
        self._task.start()

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    @Slot(object)
    def _made(self, staff: object) -> None:
        for alias, passphrase in list(staff):  # type: ignore[call-overload]
            item = QListWidgetItem(f"{alias}\n{passphrase}")
            item.setData(Qt.ItemDataRole.UserRole, (alias, passphrase))
            self.staff.addItem(item)
        self.staff.setCurrentRow(0)
        self._pages.setCurrentIndex(STAFF)
        self.go.setText(self.tr("&Go in"))
        self.go.setEnabled(True)
        self.go.setDefault(True)  # Qt gave it to “Cancel” while this one was grey
        self.staff.setFocus()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._pages.setCurrentIndex(PLACE)
        self.go.setEnabled(True)
        self.go.setDefault(True)
        self.error.setText(words_for(error))
        self.error.show()

    def reject(self) -> None:
        """Stop making; what was begun is a folder of invented people and does no harm."""
        if self._task is not None:
            self._task.cancel()
        super().reject()


def _free(place: Path) -> Path:
    """A name in ``place`` that is not taken."""
    found, number = place / _NAME, 2
    while found.exists():
        found = place / f"practice-{number}.shelter"
        number += 1
    return found
