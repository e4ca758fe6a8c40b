"""Hears from the system that the session is locked or the computer goes to sleep, where the system tells.

Linux tells over D-Bus (logind and the desktop's screen saver), Windows by window messages. macOS and
desktops without these do not tell; there the jump of the clock (``idle.Watch.slept``) locks on waking.
"""

import os
import sys
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_LOGIN = "org.freedesktop.login1"
_LOGIN_MANAGER = "org.freedesktop.login1.Manager"
_LOGIN_SESSION = "org.freedesktop.login1.Session"
_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)
_ASK_MS = 500

_WM_POWERBROADCAST, _PBT_APMSUSPEND = 0x0218, 0x0004
_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK = 0x02B1, 0x7


class SystemWatch(QObject):
    """``away`` as soon as the system says that nobody should see the screen."""

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inhibitor: Any = None
        self._native: _WindowsMessages | None = None
        self.heard: list[str] = []
        """What could be listened to, for the settings page: ``sleep``, ``session``, ``screen saver``."""

    def listen(self, window_id: int = 0) -> None:
        """Start listening; the window id is needed on Windows only. Called once the main window is painted."""
        if sys.platform == "win32":
            self._listen_to_windows(window_id)
        elif sys.platform.startswith("linux"):
            from PySide6.QtDBus import QDBusConnection  # only here: not on the way to the unlock window

            self.listen_to(QDBusConnection.systemBus(), QDBusConnection.sessionBus())

    def listen_to(self, system: "QDBusConnection", session: "QDBusConnection") -> None:
        """Listen on these buses; a bus that is not there is passed over."""
        if system.isConnected():
            sleep = _slot("_on_sleep(bool)")
            if system.connect(_LOGIN, "/org/freedesktop/login1", _LOGIN_MANAGER, "PrepareForSleep", self, sleep):
                self.heard.append("sleep")
            path = self._session_path(system)
            if system.connect(_LOGIN, path, _LOGIN_SESSION, "Lock", self, _slot("_on_lock()")):
                self.heard.append("session")
            self._delay_sleep(system)
        if session.isConnected():
            active = _slot("_on_active(bool)")
            found = [session.connect("", path, name, "ActiveChanged", self, active) for name, path in _SAVERS]
            if any(found):
                self.heard.append("screen saver")

    def _session_path(self, system: "QDBusConnection") -> str:
        """Our login session, so that another person's lock is not ours; empty (any) where nobody knows it."""
        session = os.environ.get("XDG_SESSION_ID")
        found = self._ask(system, "GetSession", [session]) if session else None
        return str(found.path()) if found is not None else ""

    def _delay_sleep(self, system: "QDBusConnection") -> None:
        """Ask for the few seconds that logind grants before sleep; given back when the process ends."""
        self._inhibitor = self._ask(system, "Inhibit", ["sleep", "ShelterDesk", "Lock before sleep", "delay"])

    @staticmethod
    def _ask(system: "QDBusConnection", method: str, values: list[str]) -> Any:
        from PySide6.QtDBus import QDBus, QDBusMessage

        message = QDBusMessage.createMethodCall(_LOGIN, "/org/freedesktop/login1", _LOGIN_MANAGER, method)
        message.setArguments(values)
        answer = system.call(message, QDBus.CallMode.Block, _ASK_MS)
        if answer.type() is not QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
            return None
        return answer.arguments()[0]

    @Slot(bool)
    def _on_sleep(self, going: bool) -> None:
        if going:
            self.away.emit()

    @Slot()
    def _on_lock(self) -> None:
        self.away.emit()

    @Slot(bool)
    def _on_active(self, active: bool) -> None:
        if active:
            self.away.emit()

    def _listen_to_windows(self, window_id: int) -> None:
        import ctypes

        library = ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined,unused-ignore]
        if library.WTSRegisterSessionNotification(window_id, 0):
            self.heard.append("session")
        self._native = _WindowsMessages(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._native)
            self.heard.append("sleep")


class _WindowsMessages(QAbstractNativeEventFilter):
    """Reads the few window messages that mean "go away"."""

    def __init__(self, owner: SystemWatch) -> None:
        super().__init__()
        self._owner = owner

    def nativeEventFilter(self, kind: QByteArray | bytes, message: int) -> tuple[bool, int]:  # type: ignore[override]
        """Look at one message; never swallow it."""
        if bytes(kind) == b"windows_generic_MSG":  # type: ignore[arg-type]
            from ctypes import wintypes

            found = wintypes.MSG.from_address(int(message))
            if means_away(found.message, found.wParam):
                self._owner.away.emit()
        return False, 0


def _slot(signature: str) -> bytes:
    """Qt's code for a slot; its stubs want bytes where it takes and gives text."""
    return cast(bytes, SLOT(signature))


def means_away(message: int, detail: int) -> bool:
    """Whether a Windows message tells of suspend or of a locked session."""
    return (message, detail) in ((_WM_POWERBROADCAST, _PBT_APMSUSPEND), (_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK))
