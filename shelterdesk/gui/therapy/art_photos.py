"""Photos of works as the windows show them: decrypted in memory only, one at a time, so that no key waits."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from shelterdesk.casework.art import ArtWork
from shelterdesk.casework.record import kind_of
from shelterdesk.errors import AttachmentDamagedError, NotAPictureError
from shelterdesk.gui.desk import Desk

if TYPE_CHECKING:
    from shelterdesk.documents.decoding import Pixels

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


def photo_of(desk: Desk, work: ArtWork, side: int) -> QImage | None:
    """A photo at most so large; ``None`` where there is none or it cannot be read."""
    from shelterdesk.documents.decoding import pixels_of

    try:
        return image_of(pixels_of(jpeg_of(desk, work), side)) if work.photo else None
    except (AttachmentDamagedError, NotAPictureError):
        return None


class SmallPhotos(QObject):
    """Small pictures of the works that are wanted now, one in each turn of the event loop."""

    ready = Signal(str)
    """The id of a work whose small picture is there, or is known not to be."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: list[ArtWork] = []
        self._kept: OrderedDict[str, QImage | None] = OrderedDict()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._next)

    def want(self, works: Iterable[ArtWork]) -> None:
        """These, in this order, instead of those wanted before."""
        self._wanted = [work for work in works if work.photo and work.photo not in self._kept][::-1]
        if self._wanted:
            self._soon.start()

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

    @Slot()
    def _next(self) -> None:
        if not self._wanted or not self._desk.vault.drawers:
            return
        work = self._wanted.pop()
        self._kept[work.photo or ""] = photo_of(self._desk, work, SIDE)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(work.id)
        if self._wanted:
            self._soon.start()


__all__ = ["SIDE", "SmallPhotos", "image_of", "jpeg_of", "photo_of"]
