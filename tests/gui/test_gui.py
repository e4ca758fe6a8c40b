import subprocess
import sys

_MANY_CALLS = """
import shelterdesk.gui
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
line = QLineEdit()
class Bell(QObject):
    rung = Signal()
bell = Bell()
bell.rung.connect(lambda: None)
for _ in range(100_000):
    line.setText("x")
    bell.rung.emit()
print("alive")
"""


def test_the_program_outlives_a_hundred_thousand_calls_of_qt():
    ended = subprocess.run([sys.executable, "-c", _MANY_CALLS], capture_output=True, text=True, timeout=60, check=False)
    assert ended.stdout.strip() == "alive", ended.stderr[-500:]
    assert ended.returncode == 0
