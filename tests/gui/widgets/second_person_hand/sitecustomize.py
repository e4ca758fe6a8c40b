"""Sits down as the second person at the separate process: real keys in its real window.

Python imports it at start; what to type comes from HAND_TYPES (``alias<TAB>passphrase<TAB>button``), what was seen
goes to HAND_SEEN.
"""

import os
import sys
import threading
import time
from pathlib import Path


def _window():
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return None
    return next((w for w in widgets.QApplication.topLevelWidgets() if type(w).__name__ == "ApprovalWindow"), None)


def _play() -> None:
    while "shelterdesk.gui.approving" not in sys.modules or _window() is None or not _window().isVisible():
        time.sleep(0.02)
    from PySide6.QtCore import QObject, Qt, QTimer, Signal

    class Hand(QObject):
        begin = Signal()

        def act(self) -> None:
            from PySide6.QtTest import QTest
            from PySide6.QtWidgets import QLabel

            window = _window()
            seen = "\n".join(label.text() for label in window.findChildren(QLabel))
            Path(os.environ["HAND_SEEN"]).write_text(seen, encoding="utf-8")
            alias, passphrase, button = os.environ["HAND_TYPES"].split("\t")
            QTest.keyClicks(window.alias, alias)
            QTest.keyClick(window.alias, Qt.Key.Key_Return)
            QTest.keyClicks(window.passphrase, passphrase)
            if button == "F12":
                QTest.keyClick(window.windowHandle(), Qt.Key.Key_F12)
            elif button != "wait":
                QTest.mouseClick(getattr(window, button), Qt.MouseButton.LeftButton)
            self.timer = QTimer(interval=50)
            self.timer.timeout.connect(self.look)
            self.timer.start()

        def look(self) -> None:
            if _window() is not None and _window().error.isVisible():
                with Path(os.environ["HAND_SEEN"]).open("a", encoding="utf-8") as file:
                    file.write("\n" + _window().error.text())
                self.timer.stop()
                _window().close()

    global hand  # noqa: PLW0603 (kept alive)
    hand = Hand()
    hand.moveToThread(sys.modules["PySide6.QtWidgets"].QApplication.instance().thread())
    hand.begin.connect(hand.act, Qt.ConnectionType.QueuedConnection)
    hand.begin.emit()


if "HAND_TYPES" in os.environ and "approve" in sys.argv:
    threading.Thread(target=_play, daemon=True).start()
