"""A window with nothing to hide: the calendar of the month, shown instead of everything else."""

from PySide6.QtCore import QEvent, QLocale, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QVBoxLayout, QWidget

from shelterdesk.gui.lock.idle import HIDE_KEY


class NeutralWindow(QWidget):
    """An ordinary calendar. It knows no vault; only the hide key, pressed again, leads back to the unlock window."""

    return_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._calendar = QCalendarWidget(self)
        self._calendar.setGridVisible(True)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setStyleSheet("#qt_calendar_navigationbar { background: palette(window); }")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._calendar)
        self._retranslate()

    def cover(self, place: QRect, *, whole_screen: bool) -> None:
        """Stand in front of everything at ``place``, at once."""
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setGeometry(place)
        if whole_screen:
            self.showMaximized()
        else:
            self.show()
        self.raise_()
        self.activateWindow()
        self.repaint()

    def changeEvent(self, event: QEvent) -> None:
        """Another language: say the title anew."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The hide key asks to come back."""
        if event.key() == HIDE_KEY:
            self.return_wanted.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed like any other calendar."""
        super().closeEvent(event)
        self.closed.emit()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Calendar"))
        self._calendar.setAccessibleName(self.tr("Calendar"))
        self._calendar.setLocale(QLocale())
        self._calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
