"""The system says that the session is locked or goes to sleep: heard over a real message bus."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shelterdesk.gui.lock.system_watch import means_away
from tests.conftest import needs

_LISTEN = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from shelterdesk.gui.lock.system_watch import SystemWatch
path, interface, name, value = sys.argv[1:]
app = QCoreApplication([])
watch = SystemWatch()
bus = QDBusConnection.sessionBus()
watch.listen_to(bus, bus)
print(",".join(watch.heard).replace(" ", "-"))
other = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "the system")
if interface.startswith("org.freedesktop.login1"):
    other.registerService("org.freedesktop.login1")
def say():
    message = QDBusMessage.createSignal(path, interface, name)
    if value:
        message.setArguments([value == "true"])
    other.send(message)
heard = []
watch.away.connect(lambda: (heard.append(1), app.quit()))
QTimer.singleShot(50, say)
QTimer.singleShot(1500, app.quit)
app.exec()
print(len(heard))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's way to tell")
@pytest.mark.parametrize(
    ("path", "interface", "name", "value", "away"),
    [
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "true", 1),
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "false", 0),
        ("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock", "", 1),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "true", 1),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "true", 1),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "false", 0),
    ],
)
def test_sleep_session_lock_and_screen_saver_are_heard(
    path: str, interface: str, name: str, value: str, away: int
) -> None:
    bus = needs("dbus-run-session")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    environment.pop("XDG_SESSION_ID", None)
    done = subprocess.run(
        [bus, "--", sys.executable, "-c", _LISTEN, path, interface, name, value],
        capture_output=True, text=True, env=environment, timeout=60, check=True,
    )
    heard, count = done.stdout.split()
    assert heard == "sleep,session,screen-saver"
    assert int(count) == away


def test_of_windows_messages_only_suspend_and_session_lock_mean_away() -> None:
    assert means_away(0x0218, 0x0004)
    assert means_away(0x02B1, 0x7)
    assert not means_away(0x0218, 0x0012), "waking up"
    assert not means_away(0x02B1, 0x8), "unlocked again"
    assert not means_away(0x0100, 0x7), "a key"
