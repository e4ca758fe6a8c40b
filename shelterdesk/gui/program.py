"""One run of the windows: unlock window, main window, and how the process ends and is followed by a fresh one."""

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from shelterdesk.gui import theme
from shelterdesk.gui.clipboard import Clipboard
from shelterdesk.gui.language import speak, system_language
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.theme import Look
from shelterdesk.gui.unlock import UnlockWindow
from shelterdesk.gui.warming import Warming

if TYPE_CHECKING:
    from shelterdesk.gui.lock.idle import Watch
    from shelterdesk.gui.lock.leaving import Way
    from shelterdesk.gui.lock.neutral_window import NeutralWindow
    from shelterdesk.gui.main_window import MainWindow
    from shelterdesk.vault import Vault

EXIT_AT_FIRST_PAINT = "SHELTERDESK_EXIT_AT_FIRST_PAINT"
"""For the benchmarks: leave as soon as the unlock window is there."""

_LONGEST_CLOSE_S = 6.0
_LONGEST_HIDE_S = 0.5
"""From the moment all typed text is on the disk: who hides has waited for tasks and drafts already."""
_LONGEST_EVACUATE_S = 30.0
"""Backups on slow sticks are behind a cover by then, and the slots of the vault are long gone."""
_SIGNALS_LOOKED_AT_MS = 500

log = logging.getLogger("shelterdesk")


class Program(QObject):
    """Owns the application and whichever window is there."""

    def __init__(
        self, vault: Path | None, *, waiting: bool = False, hidden: bool = False,
        when_painted: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        os.environ["QT_STYLE_OVERRIDE"] = theme.STYLE  # before Qt starts: setting it later costs more
        self._qt_said = qInstallMessageHandler(without_its_words)
        self.application = QApplication(["ShelterDesk"])
        super().__init__()
        self.application.setApplicationName("ShelterDesk")
        self.application.setQuitOnLastWindowClosed(False)
        self.settings = Settings()
        self._vault, self._waiting, self._hidden = vault, waiting, hidden
        self._when_painted = when_painted
        self._asked_to_end = False
        self.warming = Warming(self)
        self.unlock: UnlockWindow | None = None
        self.main: MainWindow | None = None
        self.neutral: NeutralWindow | None = None
        self._watch: Watch | None = None

    def run(self) -> int:
        """Show the first window and stay until the program is left; returns the exit status."""
        self.begin()
        return self.application.exec()

    def begin(self) -> None:
        """Dress the program and show its first window."""
        speak(self.settings.language or system_language())
        theme.apply(self.application, Look(self.settings.theme), self.settings.text_size)
        self.application.lastWindowClosed.connect(self._window_closed)
        self.application.commitDataRequest.connect(self._session_ends)
        if self._hidden:
            self._show_neutral()
        else:
            self._show_unlock()

    # --- windows ---------------------------------------------------------------------------------

    def _show_neutral(self) -> None:
        from shelterdesk.gui.lock.neutral_window import NeutralWindow

        self.neutral = NeutralWindow()
        self.neutral.resize(900, 620)
        self.neutral.return_wanted.connect(self._leave_neutral)
        self.neutral.closed.connect(self.application.quit)
        self.neutral.show()

    @Slot()
    def _leave_neutral(self) -> None:
        assert self.neutral is not None
        self.neutral.closed.disconnect(self.application.quit)
        self._show_unlock()
        neutral, self.neutral = self.neutral, None
        neutral.close()

    def _show_unlock(self) -> None:
        self.unlock = UnlockWindow(self.settings, self._vault, waiting=self._waiting)
        self.unlock.unlocked.connect(self._unlocked)
        if EXIT_AT_FIRST_PAINT in os.environ:
            self.unlock.painted.connect(lambda: os._exit(0))
        self.unlock.painted.connect(lambda: QTimer.singleShot(0, self._painted))
        self.unlock.show()

    @Slot()
    def _painted(self) -> None:
        import signal

        self._when_painted()
        signal.signal(signal.SIGTERM, self._end_soon)
        signal.signal(signal.SIGINT, self._end_soon)
        self._signals = QTimer(self, interval=_SIGNALS_LOOKED_AT_MS)
        self._signals.timeout.connect(self._look_at_signals)
        self._signals.start()
        self.clipboard = Clipboard(self)
        self.application.aboutToQuit.connect(self.clipboard.forget)
        self._watch_for_hiding()
        self.warming.start()

    def _watch_for_hiding(self) -> None:
        """Before a vault is open there is nothing to lose, but much to see: passphrases, places, who is asked for."""
        from shelterdesk.gui.lock.idle import Watch

        self._watch = Watch(self.settings.lock_minutes, self)
        self._watch.hide_wanted.connect(self._hide_unopened)

    @Slot()
    def _hide_unopened(self) -> None:
        from shelterdesk.gui.lock.cover import Cover
        from shelterdesk.gui.lock.leaving import HIDE_S
        from shelterdesk.gui.tasks import stop_all

        self._covers = Cover()
        self._covers.everything()
        self.clipboard.forget()
        if self.unlock is not None:
            self._vault = self.unlock.vault
        self._start_successor(hidden=True)
        stop_all(HIDE_S)
        os._exit(0)

    @Slot(object)
    def _unlocked(self, vault: "Vault") -> None:
        from shelterdesk.gui.desk import Desk
        from shelterdesk.gui.main_window import MainWindow

        self._vault = vault.folder
        if self._watch is not None:
            self._watch.stop()  # the main window has one of its own
        self.main = MainWindow(Desk(vault, self), self.settings)
        self.main.leaving.covered.connect(self.clipboard.forget)
        self.main.leaving.kept.connect(self._text_is_safe)
        self.main.leaving.left.connect(self._left)
        self.main.show()
        if self.unlock is not None:
            self.unlock.hide()
            self.unlock.deleteLater()
            self.unlock = None

    # --- endings ---------------------------------------------------------------------------------

    @Slot(object)
    def _text_is_safe(self, way: "Way") -> None:
        """From here on the process may end at any moment without losing a letter."""
        from threading import Timer

        from shelterdesk.gui.lock.leaving import Way

        if way is Way.HIDE:
            self._start_successor(hidden=True)  # before the drawers close, so that the calendar hardly blinks
        longest = {Way.HIDE: _LONGEST_HIDE_S, Way.EVACUATE: _LONGEST_EVACUATE_S}.get(way, _LONGEST_CLOSE_S)
        last_resort = Timer(longest, os._exit, (1,))
        last_resort.daemon = True
        last_resort.start()

    @Slot(object)
    def _left(self, way: "Way") -> None:
        from shelterdesk.gui.lock.leaving import Way

        if way is Way.EVACUATE:
            self._vault = None  # the calendar that follows knows of no vault
        if way in (Way.LOCK, Way.EVACUATE):
            self._start_successor(hidden=way is Way.EVACUATE)
        os._exit(0)  # memory goes back to the system now, whatever Python or Qt would still like to tidy up

    def _start_successor(self, *, hidden: bool) -> None:
        from shelterdesk.gui.lock.successor import start

        start(self._vault, hidden=hidden)

    @Slot()
    def _window_closed(self) -> None:
        if self.main is None and self.neutral is None:
            self.application.quit()

    def _session_ends(self, _: object) -> None:
        if self.main is not None:
            self.main.leaving.quit()

    def _end_soon(self, *_: object) -> None:
        self._asked_to_end = True

    @Slot()
    def _look_at_signals(self) -> None:
        if not self._asked_to_end:
            return
        self._asked_to_end = False
        if self.main is not None:
            self.main.leaving.quit()
        else:
            self.application.quit()


def without_its_words(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's own warnings quote what they stumbled over, and go to the system's journal: only their kind is kept."""
    if kind is QtMsgType.QtFatalMsg:  # no window will come, so nothing of the vault is in it
        sys.stderr.write(message + "\n")
    else:
        log.warning("Qt %s in %s", kind.name, context.category)
