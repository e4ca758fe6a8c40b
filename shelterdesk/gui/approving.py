"""One run of the separate process: reads the slip, shows one window, writes the answer, and ends with its memory."""

import os
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui import theme
from shelterdesk.gui.clipboard import Clipboard
from shelterdesk.gui.language import speak, system_language
from shelterdesk.gui.lock.idle import Watch
from shelterdesk.gui.program import without_its_words
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.theme import Look
from shelterdesk.gui.widgets.approval_window import ApprovalWindow
from shelterdesk.gui.widgets.separate_process import ANSWERED, CLOSED, HIDE
from shelterdesk.vault.separate_approval import read_slip

if TYPE_CHECKING:
    from typing import BinaryIO


class Approving(QObject):
    """Holds nothing but the slip and one window. The hide key, idle minutes and the asker's end all end it."""

    def __init__(self, slip: bytes, answers: "BinaryIO", end: Callable[[int], object] = os._exit) -> None:
        os.environ["QT_STYLE_OVERRIDE"] = theme.STYLE
        self._qt_said = qInstallMessageHandler(without_its_words)
        self.application = QApplication.instance() or QApplication(["ShelterDesk"])
        super().__init__()
        settings = Settings()
        speak(settings.language or system_language())
        assert isinstance(self.application, QApplication)
        theme.apply(self.application, Look(settings.theme), settings.text_size)
        self._answers, self._end = answers, end
        self.clipboard = Clipboard(self)
        self.watch = Watch(settings.lock_minutes, self)
        self.window = ApprovalWindow(read_slip(slip))
        self.window.answered.connect(self._answered)
        self.window.closed.connect(lambda: self._leave(CLOSED))
        self.watch.idle.connect(lambda: self._leave(CLOSED))
        self.watch.slept.connect(lambda: self._leave(CLOSED))
        self.watch.hide_wanted.connect(lambda: self._leave(HIDE))

    def run(self) -> int:
        """Show the window and stay until it is answered or closed; returns the exit status."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.application.exec()

    @Slot(bytes)
    def _answered(self, line: bytes) -> None:
        self._answers.write(line)
        self._answers.flush()
        self._leave(ANSWERED)

    def _leave(self, status: int) -> None:
        self.clipboard.forget()
        self._end(status)  # memory goes back to the system now


def main() -> int:
    """Read the slip from standard input and let one person answer it; returns the exit status."""
    try:
        approving = Approving(sys.stdin.buffer.readline(), sys.stdout.buffer)
    except ShelterDeskError:
        return CLOSED
    threading.Thread(target=_leave_with_the_asker, daemon=True).start()
    return approving.run()


def _leave_with_the_asker() -> None:
    """Nobody asks any more when standard input ends: then this window must not stay behind."""
    sys.stdin.buffer.read()
    os._exit(CLOSED)
