"""Taking in photos: chosen or dropped, decoded by a child, kept sealed; the file they came from is left alone."""

from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from shelterdesk.casework.art import ArtWork
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.folder_dialog import FolderDialog, documents

if TYPE_CHECKING:
    from shelterdesk.progress import Progress

translate = QCoreApplication.translate

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif")
"""What is offered; what is no picture after all is told."""


def dropped(data: QMimeData) -> list[Path]:
    """The photos among what is dragged here."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.name.casefold().endswith(ENDINGS)]


def choose_photo(parent: QWidget, take: Callable[[Path], object]) -> None:
    """Ask for a photo; what lies where is remembered nowhere."""
    chooser = FolderDialog(translate("art", "Which photo?"), documents(), files=ENDINGS, parent=parent)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.accepted.connect(lambda: take(chooser.folder))
    chooser.open()


class PhotoTaking(QObject):
    """One photo after the other; each is on the disk, sealed, when ``taken`` says so."""

    taken = Signal(str, str, bool)
    """The case, what a record says of its photo, and whether it was the last one."""
    failed = Signal(object)
    began = Signal(object)
    """The ``Task``."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: list[tuple[str, Path]] = []
        self._task: Task | None = None
        self._case_id = ""
        """Whose photo is being read."""

    def take(self, case_id: str, paths: Iterable[Path]) -> None:
        """Take these in for a client."""
        self._waiting += [(case_id, path) for path in paths]
        self._go_on()

    def _go_on(self) -> None:
        if self._task is not None or not self._waiting:
            return
        self._case_id, path = self._waiting.pop(0)
        files = self._desk.vault.attachments(self._desk.vault.place_of(kind_of(ArtWork), self._case_id))

        def work(progress: "Progress") -> str:
            from shelterdesk.documents.decoding import read_picture

            return files.add(BytesIO(read_picture(path, progress).jpeg)).written()

        self._task = Task(work, self)
        self._task.succeeded.connect(self._read)  # no lambda: it would outlive the window that asked
        self._task.failed.connect(self._stopped)
        self._task.cancelled.connect(self._waiting.clear)
        self._task.finished.connect(self._over)
        self.began.emit(self._task)
        self._task.start()

    def _read(self, written: str) -> None:
        self.taken.emit(self._case_id, written, not self._waiting)

    def _stopped(self, error: object) -> None:
        """What comes after a photo that cannot be read waits until somebody has looked."""
        self._waiting.clear()
        self.failed.emit(error)

    def _over(self) -> None:
        self._task = None
        self._go_on()


__all__ = ["ENDINGS", "PhotoTaking", "choose_photo", "dropped"]
