"""The lower bound of a PySide6 program: one window that leaves at its first paint, telling its memory if asked."""

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class BareWindow(QMainWindow):
    """A main window with a label, a menu bar and a status bar."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint once and go."""
        super().paintEvent(event)
        if len(sys.argv) == 1:
            os._exit(0)
        QTimer.singleShot(50, tell_memory)


def tell_memory() -> None:
    """Print proportional and peak memory in MiB, and go."""
    from tests.benchmarks.whole_process import peak_mib, proportional_mib

    print(proportional_mib(), peak_mib(), flush=True)
    os._exit(0)


if __name__ == "__main__":
    app = QApplication([])
    window = BareWindow()
    window.resize(1000, 650)
    window.setCentralWidget(QLabel("bare"))
    window.menuBar().addMenu("File")
    window.statusBar().showMessage("ready")
    window.show()
    app.exec()
