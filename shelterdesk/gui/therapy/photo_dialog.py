"""A photo as large as the window."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSizePolicy, QVBoxLayout, QWidget

from shelterdesk.gui.widgets.plain_label import TitleLabel

_SMALLEST = QSize(320, 240)


class PhotoView(QWidget):
    """A picture in its own shape, as large as there is room, never larger than it is."""

    def __init__(self, image: QImage, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = image
        self.setAccessibleName(spoken)
        self.setMinimumSize(_SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As large as the picture."""
        return self.image.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the middle."""
        del event
        room = self.size() * self.devicePixelRatioF()
        size = self.image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(self.image.size())
        drawn = QRect(0, 0, *(size / self.devicePixelRatioF()).toTuple())
        drawn.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(drawn, self.image)
        painter.end()


class PhotoDialog(QDialog):
    """Escape closes."""

    def __init__(self, image: QImage, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self.view = PhotoView(image, self.tr("Photo of {title}").format(title=title))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(title, level=1))
        layout.addWidget(self.view, 1)
        layout.addWidget(buttons)
        if parent is not None:
            self.resize(parent.window().size())


__all__ = ["PhotoDialog", "PhotoView"]
