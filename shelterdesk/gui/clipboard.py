"""Text copied out of our windows: plain, marked as secret for programs that keep what was copied, and soon gone."""

import sys

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

KEPT_S = 20
NEVER_DRAGGED_PX = 2**31 - 1
"""The distance of Qt's own drags: nothing is dragged out of a window."""
MOVED_WITHIN_PX = 10
"""So far the mouse goes before a bed or a session is moved, which stays within its page."""

_WINDOWS = 'application/x-qt-windows-mime;value="{name}"'


def marks(platform: str) -> dict[str, bytes]:
    """Formats beside the text that ask clipboard managers not to keep it. macOS: Qt cannot set its mark."""
    if platform == "win32":
        never, no = b"\1\0\0\0", b"\0\0\0\0"
        return {
            _WINDOWS.format(name="ExcludeClipboardContentFromMonitorProcessing"): never,
            _WINDOWS.format(name="CanIncludeInClipboardHistory"): no,
            _WINDOWS.format(name="CanUploadToCloudClipboard"): no,
        }
    return {"x-kde-passwordManagerHint": b"secret"} if platform.startswith("linux") else {}


class Clipboard(QObject):
    """Watches what we put on the clipboard and takes it back, but never what somebody else put there since."""

    def __init__(self, parent: QObject | None = None, seconds: float = KEPT_S) -> None:
        super().__init__(parent)
        self._board = QGuiApplication.clipboard()
        self._marks = marks(sys.platform)
        self._timer = QTimer(self, singleShot=True, interval=int(seconds * 1000))
        self._timer.timeout.connect(self.forget)
        self._board.dataChanged.connect(self._copied)
        self._board.selectionChanged.connect(self._selected)
        QApplication.setStartDragDistance(NEVER_DRAGGED_PX)

    @Slot()
    def forget(self) -> None:
        """Take back what is still ours, at once."""
        self._timer.stop()
        if self._board.ownsClipboard():
            self._board.clear()
        if self._board.supportsSelection() and self._board.ownsSelection():
            self._board.clear(QClipboard.Mode.Selection)

    @Slot()
    def _copied(self) -> None:
        held = self._board.mimeData() if self._board.ownsClipboard() else None
        if held is None or not held.hasText():
            return
        self._timer.start()
        if not all(held.hasFormat(mark) for mark in self._marks) or held.hasHtml():
            marked = QMimeData()  # said again before anybody could ask for it
            marked.setText(held.text())
            for mark, value in self._marks.items():
                marked.setData(mark, value)
            self._board.setMimeData(marked)

    @Slot()
    def _selected(self) -> None:
        """On X11 what is selected with the mouse is on a clipboard of its own."""
        if self._board.ownsSelection() and not self._timer.isActive():
            self._timer.start()
