"""What is copied out of our windows does not stay on the clipboard. Only on a real screen does anybody own one."""

import subprocess
import sys
from ast import literal_eval
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from shelterdesk.gui.clipboard import KEPT_S, Clipboard, marks
from shelterdesk.gui.widgets.field import PlainLineEdit

SECRET = "Zumrad-of-the-canary"

_ANOTHER_PROGRAM = """
import sys
from ast import literal_eval
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
board = application.clipboard()
if len(sys.argv) > 1:
    board.setText(sys.argv[1])
    print("set", flush=True)
    QTimer.singleShot(60000, application.quit)
    application.exec()
else:
    data = board.mimeData()
    print([board.text(), board.text(board.Mode.Selection), data.formats() if data else []])
"""


def read_by_another_program(qtbot: QtBot) -> tuple[str, str, list[str]]:
    """The clipboard, the mouse's selection and the formats, as any other program sees them."""
    with subprocess.Popen([sys.executable, "-c", _ANOTHER_PROGRAM], stdout=subprocess.PIPE, text=True) as other:
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)  # our event loop hands it the text
        assert other.stdout is not None
        text, selected, formats = literal_eval(other.stdout.read())
    return text, selected, formats


@pytest.fixture
def board(qtbot: QtBot) -> Iterator[QClipboard]:
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def copied(qtbot: QtBot) -> PlainLineEdit:
    line = PlainLineEdit(SECRET)
    qtbot.addWidget(line)
    line.show()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return line


def test_twenty_seconds_are_the_longest() -> None:
    assert KEPT_S <= 20


def test_windows_is_asked_not_to_remember_and_not_to_upload() -> None:
    said = marks("win32")
    assert {name.split('"')[1] for name in said} == {
        "ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard",
    }
    assert marks("linux") == {"x-kde-passwordManagerHint": b"secret"}


@pytest.mark.realwindow
def test_copied_text_is_plain_marked_secret_and_soon_taken_back(qtbot: QtBot, board: QClipboard) -> None:
    keeper = Clipboard(seconds=3)
    copied(qtbot)
    text, _, formats = read_by_another_program(qtbot)
    assert text == SECRET
    assert "x-kde-passwordManagerHint" in formats
    assert "text/html" not in formats
    qtbot.waitUntil(lambda: not keeper._timer.isActive(), timeout=5000)
    assert read_by_another_program(qtbot)[:2] == ("", "")


@pytest.mark.realwindow
def test_rich_text_leaves_as_plain_text(qtbot: QtBot, board: QClipboard) -> None:
    keeper = Clipboard()
    data = QMimeData()
    data.setText(SECRET)
    data.setHtml(f"<b>{SECRET}</b>")
    board.setMimeData(data)
    assert board.mimeData().formats()[0] == "text/plain"
    assert not board.mimeData().hasHtml()
    keeper.forget()


@pytest.mark.realwindow
def test_what_another_program_copied_since_is_left_alone(qtbot: QtBot, board: QClipboard) -> None:
    keeper = Clipboard(seconds=60)
    copied(qtbot)
    program = [sys.executable, "-c", _ANOTHER_PROGRAM, "theirs"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "set\n"
        qtbot.waitUntil(lambda: not board.ownsClipboard(), timeout=5000)
        keeper.forget()
        assert board.text() == "theirs"
        other.kill()


@pytest.mark.realwindow
def test_what_the_mouse_selected_is_taken_back_too(qtbot: QtBot, board: QClipboard) -> None:
    keeper = Clipboard(seconds=0.3)
    line = PlainLineEdit(SECRET)
    qtbot.addWidget(line)
    line.show()
    line.selectAll()
    board.setText(SECRET, QClipboard.Mode.Selection)
    qtbot.waitUntil(lambda: not board.ownsSelection(), timeout=5000)
    assert keeper._board.text(QClipboard.Mode.Selection) == ""


@pytest.mark.qt_log_ignore("QDrag: No mimedata")
def test_text_cannot_be_dragged_out_of_a_window(qtbot: QtBot) -> None:
    begun: list[str] = []

    class Watched(QPlainTextEdit):
        def createMimeDataFromSelection(self) -> QMimeData | None:
            begun.append(self.textCursor().selectedText())
            return None  # so that the control does not wait for somebody to drop it

    text = Watched(SECRET)
    qtbot.addWidget(text)
    text.resize(300, 100)
    text.show()

    def drag() -> None:
        text.selectAll()
        begun.clear()
        at = text.cursorRect().center() - QPoint(30, 0)
        QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(text.viewport(), at + QPoint(60, 40))
        QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(60, 40))

    QApplication.setStartDragDistance(10)
    drag()
    assert begun == [SECRET], "the hand that drags does drag"
    Clipboard(text)
    drag()
    assert not begun
