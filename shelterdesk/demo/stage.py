"""The stage of the demonstration: an application, the windows one after the other, and the camera."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from shelterdesk.demo.typist import StuckError, Typist
from shelterdesk.gui import theme
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import speak
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.theme import Look
from shelterdesk.gui.unlock.unlock_window import UnlockWindow
from shelterdesk.vault import Vault

WIDTH, HEIGHT = 1366, 768


class Stage:
    """Opens windows as the program does, types into them and photographs them into ``folder``."""

    def __init__(self, folder: Path, settings: Settings, say: Callable[[str], None]) -> None:
        qInstallMessageHandler(_remark)
        self.application = QApplication(["shelterdesk"])
        self.application.setApplicationName("ShelterDesk")
        self.application.setQuitOnLastWindowClosed(False)
        self.settings = settings
        self.hands = Typist()
        self.window: MainWindow | None = None
        self._folder = folder
        self._pictures = 0
        self._say = say
        self.language("en")

    def language(self, code: str) -> None:
        """Switch what the windows speak while they are open."""
        self.settings.language = speak(code)
        theme.apply(self.application, Look.LIGHT, 100)
        self.hands.pause()

    def picture(self, name: str) -> Path:
        """Photograph the active window as it stands; returns the file."""
        self._pictures += 1
        self.hands.pause(150)
        window = QApplication.activeWindow() or self.main
        path = self._folder / f"{self._pictures:02d}-{name}.png"
        if not window.grab().save(str(path)):
            raise OSError(f"no picture could be written: {path.name}")
        self._say(f"     picture {path.name}")
        return path

    @property
    def main(self) -> MainWindow:
        """The main window now open."""
        if self.window is None:
            raise StuckError("the main window")
        return self.window

    def unlock(self, vault: Path, alias: str, passphrase: str, picture: str = "") -> None:
        """Open the unlock window, type alias and passphrase, and wait for the main window."""
        first = UnlockWindow(self.settings, vault)
        first.resize(620, 300)
        opened: list[Vault] = []
        first.unlocked.connect(opened.append)
        self._show(first)
        self.hands.type(alias)
        self.hands.press(Qt.Key.Key_Tab)
        self.hands.type(passphrase)
        if picture:
            self.picture(picture)
        self.hands.press(Qt.Key.Key_Return)
        self.hands.wait_for(lambda: opened, "the vault to open")
        self.window = MainWindow(Desk(opened[0]), self.settings)
        self.window.resize(WIDTH, HEIGHT)
        self._show(self.window)
        first.close()
        first.deleteLater()

    def lock(self) -> None:
        """Press Ctrl+L; returns when the vault is closed. In the program the process ends here."""
        closed: list[object] = []
        main = self.main
        main.leaving.left.connect(closed.append)
        self.hands.control(Qt.Key.Key_L)
        self.hands.wait_for(lambda: closed, "the vault to close")
        main.hide()
        main.deleteLater()
        self.window = None
        self.hands.pause()

    def _show(self, window: QWidget) -> None:
        window.show()
        window.activateWindow()
        window.raise_()
        self.hands.wait_for(window.isVisible, "a window")
        self.hands.wait_for(lambda: QApplication.activeWindow() is window, "a window to become active")


def _remark(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, except that a screen that is none cannot do what screens do."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(f"{text}\n")
