"""The grid of works: a photo in a frame, its title and day below; the frame of the chosen one is thick."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shelterdesk.gui.icons import pixmap
from shelterdesk.gui.theme import colours
from shelterdesk.gui.therapy.art_photos import SIDE

ID = Qt.ItemDataRole.UserRole
_PHOTO, _ICON, _MADE = ID + 1, ID + 2, ID + 3
_MARGIN = 8
_ICON_SIDE = 40


class _Frames(QStyledItemDelegate):
    """Paints one work."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A square for the photo, two lines for the title, one for the day."""
        del index
        metrics = option.fontMetrics
        return QSize(SIDE + 2 * _MARGIN + 4, SIDE + 2 * _MARGIN + 4 + 3 * metrics.lineSpacing() + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The frame tells which one is chosen, and whether the keys go there."""
        whole: QRect = option.rect.adjusted(2, 2, -2, -2)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        here = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        edge = QColor(colours().accent if chosen else colours().hairline)
        painter.setPen(QPen(edge, 3 if chosen and here else 2 if chosen else 1))
        painter.setBrush(QColor(colours().notice if chosen else colours().base))
        painter.drawRoundedRect(whole, 4, 4)
        room = QRect(whole.x() + _MARGIN, whole.y() + _MARGIN, whole.width() - 2 * _MARGIN, SIDE)
        self._photo(painter, room, index)
        below = QRect(room.x(), room.bottom() + 4, room.width(), whole.bottom() - room.bottom() - 6)
        self._words(painter, below, index)
        painter.restore()

    @staticmethod
    def _photo(painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        image = index.data(_PHOTO)
        if isinstance(image, QImage):
            size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio).boundedTo(image.size())
            drawn = QRect(0, 0, size.width(), size.height())
            drawn.moveCenter(room.center())
            painter.drawImage(drawn, image)
            return
        name = str(index.data(_ICON) or "clock")
        colour = colours().warn if name == "triangle-alert" else colours().quiet
        drawn = QRect(0, 0, _ICON_SIDE, _ICON_SIDE)
        drawn.moveCenter(room.center())
        painter.drawPixmap(drawn, pixmap(name, _ICON_SIDE, colour))

    @staticmethod
    def _words(painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        metrics = painter.fontMetrics()
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        title = QRect(room.x(), room.y(), room.width(), 2 * metrics.lineSpacing())
        shown = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, round(room.width() * 1.7))
        painter.setPen(QColor(colours().text))
        painter.drawText(title, centre | Qt.TextFlag.TextWordWrap, shown)
        one_line = metrics.horizontalAdvance(shown) <= room.width()
        lines = 1 if one_line else 2
        day = QRect(room.x(), room.y() + lines * metrics.lineSpacing(), room.width(), metrics.lineSpacing())
        painter.setPen(QColor(colours().quiet))
        painter.drawText(day, centre, str(index.data(_MADE) or ""))


class WorksGrid(QListWidget):
    """Arrows move in both directions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMovement(QListWidget.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setItemDelegate(_Frames(self))

    def add(self, work_id: str, title: str, made: str, about: str) -> QListWidgetItem:
        """One more work; ``about`` is said of it beside its title."""
        row = QListWidgetItem(title)
        row.setData(ID, work_id)
        row.setData(_MADE, made)
        row.setToolTip(about)
        row.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(part for part in (title, made, about) if part))
        self.addItem(row)
        return row

    def dress(self, row: QListWidgetItem, image: QImage | None, icon: str) -> None:
        """Its photo, or what stands there instead."""
        row.setData(_PHOTO, image)
        row.setData(_ICON, icon)

    def rows(self) -> list[QListWidgetItem]:
        """All rows, those in view first."""
        seen = self.viewport().rect()
        rows = [self.item(number) for number in range(self.count())]
        return sorted(rows, key=lambda row: not self.visualItemRect(row).intersects(seen))

    def choose(self, work_id: str) -> None:
        """Put the cursor on a work."""
        for row in self.rows():
            if row.data(ID) == work_id:
                self.setCurrentItem(row)

    @property
    def current_id(self) -> str:
        """The id of the work under the cursor."""
        row = self.currentItem()
        return "" if row is None else str(row.data(ID))


__all__ = ["ID", "WorksGrid"]
