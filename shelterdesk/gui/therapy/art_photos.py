"""Photos of works as the windows show them: decrypted in memory only, one at a time, so that no key waits."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from shelterdesk.casework.art import ArtWork
from shelterdesk.casework.record import kind_of
from shelterdesk.errors import AttachmentDamagedError, NotAPictureError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task

if TYPE_CHECKING:
    from shelterdesk.documents.decoding import Pixels
    from shelterdesk.progress import Progress
    from shelterdesk.vault.attachments import Attachments

SIDE = 176
"""Of a small picture, in pixels."""
_MOST_KEPT = 400
_NOT_YET = QImage()


def image_of(pixels: "Pixels") -> QImage:
    """Pixels as Qt paints them."""
    return QImage(pixels.rgb, pixels.width, pixels.height, pixels.width * 3, QImage.Format.Format_RGB888).copy()


def jpeg_of(desk: Desk, work: ArtWork) -> bytes:
    """The photo of a work; raises ``AttachmentDamagedError``, ``DrawerClosedError``."""
    from shelterdesk.vault.attachments import Stored

    place = desk.vault.place_of(kind_of(work), work.case_id)
    return desk.vault.attachments(place).read(Stored.read(work.photo or ""))


def pixels_in(files: "Attachments", written: str, side: int) -> "Pixels | None":
    """A photo at most so large, out of its sealed file; ``None`` where it cannot be read. Safe in any thread."""
    from shelterdesk.documents.decoding import pixels_of
    from shelterdesk.vault.attachments import Stored

    try:
        return pixels_of(files.read(Stored.read(written)), side)
    except (AttachmentDamagedError, NotAPictureError):
        return None


def photo_of(desk: Desk, work: ArtWork, side: int) -> QImage | None:
    """A photo at most so large; ``None`` where there is none or it cannot be read."""
    if not work.photo:
        return None
    pixels = pixels_in(desk.vault.attachments(desk.vault.place_of(kind_of(work), work.case_id)), work.photo, side)
    return image_of(pixels) if pixels is not None else None


class SmallPhotos(QObject):
    """Small pictures of the works that are wanted now, one after the other, made beside the window's own work."""

    ready = Signal(str)
    """The id of a work whose small picture is there, or is known not to be."""
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: list[ArtWork] = []
        self._kept: OrderedDict[str, QImage | None] = OrderedDict()
        self._task: Task | None = None
        self._round = 0

    def want(self, works: Iterable[ArtWork]) -> None:
        """These, in this order, instead of those wanted before."""
        self._wanted = [work for work in works if work.photo and work.photo not in self._kept][::-1]
        self._next()

    def of(self, work: ArtWork) -> QImage | None:
        """The small picture, as far as it is there."""
        return self._kept.get(work.photo or "")

    def is_unreadable(self, work: ArtWork) -> bool:
        """Whether there should be a picture and it cannot be read."""
        return work.photo is not None and self._kept.get(work.photo, _NOT_YET) is None

    def forget(self) -> None:
        """Keep none, for example of a client who is no longer shown."""
        self._wanted.clear()
        self._kept.clear()
        self._round += 1

    def _next(self) -> None:
        if self._task is not None or not self._wanted or not self._desk.vault.drawers:
            return
        work = self._wanted.pop()
        files = self._desk.vault.attachments(self._desk.vault.place_of(kind_of(work), work.case_id))

        def make(progress: "Progress") -> "Pixels | None":
            progress(0, 1)
            return pixels_in(files, work.photo or "", SIDE)

        self._task = Task(make, self)
        now = self._round
        self._task.succeeded.connect(lambda pixels: self._keep(work, pixels) if now == self._round else None)
        self._task.failed.connect(self.failed)
        self._task.cancelled.connect(self._stop)
        self._task.finished.connect(self._over)
        self._task.start()

    def _keep(self, work: ArtWork, pixels: "Pixels | None") -> None:
        self._kept[work.photo or ""] = image_of(pixels) if pixels is not None else None
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(work.id)

    def _stop(self) -> None:
        self._wanted = []

    def _over(self) -> None:
        self._task = None
        self._next()


__all__ = ["SIDE", "SmallPhotos", "image_of", "jpeg_of", "photo_of"]
