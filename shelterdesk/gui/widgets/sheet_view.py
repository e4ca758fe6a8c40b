"""Shows a paper that we made, page by page, exactly as it will leave."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QScrollArea, QWidget

_MARGIN = 8


class _Pages(QWidget):
    """The pages, drawn under each other."""

    def __init__(self) -> None:
        super().__init__()
        self.images: list[QImage] = []

    def show_images(self, images: list[QImage]) -> None:
        """Show these instead of those before."""
        self.images = images
        self.setFixedHeight(sum(image.height() + _MARGIN for image in images) + _MARGIN)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each page."""
        del event
        painter = QPainter(self)
        top = _MARGIN
        for image in self.images:
            painter.drawImage((self.width() - image.width()) // 2, top, image)
            top += image.height() + _MARGIN
        painter.end()


class SheetView(QScrollArea):
    """As wide as the view; arrows and Page Down move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else its coming changes the width
        self.setAccessibleName(self.tr("The sheet as it will leave"))
        self._payload = b""
        self.pages = _Pages()
        self.setWidget(self.pages)

    def show_paper(self, payload: bytes, spoken: str) -> None:
        """Show these bytes; ``spoken`` is their text for a screen reader."""
        self._payload = payload
        self.setAccessibleDescription(spoken)
        self.verticalScrollBar().setValue(0)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages as wide as there is room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    def _draw(self) -> None:
        width = self.viewport().width() - 2 * _MARGIN
        self.pages.show_images(pages(self._payload, width) if self._payload and width > 0 else [])


def pages(payload: bytes, width: int) -> list[QImage]:
    """Every page of a PDF of ours on white, so many pixels wide."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(payload))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    found = []
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        drawn = document.render(number, QSize(width, round(width * points.height() / points.width())))
        sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.white)
        painter = QPainter(sheet)
        painter.drawImage(0, 0, drawn)
        painter.end()
        found.append(sheet)
    document.close()
    return found
