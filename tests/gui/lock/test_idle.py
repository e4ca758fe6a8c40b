"""Nobody there, a computer that slept, and the key that hides everything."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from shelterdesk.gui.lock.idle import Corner, Watch, in_corner


class Clocks:
    """Both clocks, moved by the test."""

    def __init__(self) -> None:
        self.monotonic, self.wall = 1000.0, 50_000.0

    def __call__(self) -> tuple[float, float]:
        return self.monotonic, self.wall

    def pass_by(self, watch: Watch, seconds: int) -> None:
        """As the real timer: one look each second."""
        for _ in range(seconds):
            self.monotonic += 1
            self.wall += 1
            watch.look()


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(qapp: QObject, clocks: Clocks) -> Iterator[Watch]:
    owner = QObject()
    watch = Watch(1, owner, clocks)
    watch._timer.stop()
    yield watch
    watch.stop()


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    line = QLineEdit()
    qtbot.addWidget(line)
    with qtbot.waitExposed(line):
        line.show()
    return line


def test_it_locks_after_the_agreed_minutes_and_counts_the_last_half_minute_down(watch: Watch, clocks: Clocks) -> None:
    idle, soon = [], []
    watch.idle.connect(lambda: idle.append(clocks.monotonic))
    watch.soon.connect(soon.append)
    clocks.pass_by(watch, 59)
    assert not idle
    assert soon[:3] == [31, 30, 29]
    clocks.pass_by(watch, 1)
    assert idle == [1060.0]


def test_a_key_puts_the_lock_off_and_takes_the_warning_away(
    watch: Watch, clocks: Clocks, line: QLineEdit, qtbot: QtBot
) -> None:
    idle, soon = [], []
    watch.idle.connect(lambda: idle.append(1))
    watch.soon.connect(soon.append)
    clocks.pass_by(watch, 50)
    qtbot.keyClick(line, "a")
    assert soon[-1] == 0
    clocks.pass_by(watch, 50)
    assert not idle
    assert line.text() == "a"


def test_the_mouse_counts_as_somebody_being_there(watch: Watch, clocks: Clocks, line: QLineEdit, qtbot: QtBot) -> None:
    idle = []
    watch.idle.connect(lambda: idle.append(1))
    clocks.pass_by(watch, 50)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    clocks.pass_by(watch, 50)
    assert not idle


@pytest.mark.parametrize("jump", [(0.0, 3600.0), (3600.0, 3600.0), (0.0, -3600.0)])
def test_a_clock_that_jumped_means_sleep(watch: Watch, clocks: Clocks, jump: tuple[float, float]) -> None:
    slept = []
    watch.slept.connect(lambda: slept.append(1))
    clocks.pass_by(watch, 3)
    assert not slept
    clocks.monotonic += jump[0]
    clocks.wall += jump[1]
    watch.look()
    assert slept == [1]


def test_the_hide_key_reaches_no_widget(watch: Watch, line: QLineEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.hide_wanted):
        QTest.keyClick(line.windowHandle(), Qt.Key.Key_F12)


def test_shift_three_times_hides(watch: Watch, line: QLineEdit) -> None:
    wanted = []
    watch.hide_wanted.connect(lambda: wanted.append(1))
    for _ in range(3):
        QTest.keyClick(line.windowHandle(), Qt.Key.Key_Shift)
    assert wanted == [1]


def test_capital_letters_and_slow_shifts_do_not_hide(watch: Watch, clocks: Clocks, line: QLineEdit) -> None:
    wanted = []
    watch.hide_wanted.connect(lambda: wanted.append(1))
    for letter in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D):
        QTest.keyClick(line.windowHandle(), Qt.Key.Key_Shift)
        QTest.keyClick(line.windowHandle(), letter, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(4):
        clocks.monotonic += 0.7
        QTest.keyClick(line.windowHandle(), Qt.Key.Key_Shift)
    assert not wanted


def test_the_mouse_pushed_into_the_corner_hides_and_one_that_passes_by_does_not(qapp: QObject) -> None:
    owner = QObject()
    mouse = [QPoint(0, 0)]
    corner = Corner(owner, lambda: mouse[0])
    reached: list[int] = []
    corner.reached.connect(lambda: reached.append(1))
    for place in (QPoint(0, 0), QPoint(1, 0), QPoint(300, 0), QPoint(0, 0), QPoint(0, 1)):
        mouse[0] = place
        corner.look()
    assert not reached
    corner.look()
    assert reached == [1]
    corner.look()
    assert reached == [1], "once, not at every look"


def test_every_screen_has_its_corner() -> None:
    screens = [QRect(0, 0, 1366, 768), QRect(-1920, 200, 1920, 1080)]
    assert in_corner(QPoint(-1919, 201), screens)
    assert not in_corner(QPoint(40, 0), screens)


def test_the_corner_is_not_watched_until_somebody_wants_it(watch: Watch) -> None:
    assert not watch.corner._timer.isActive()
    watch.corner.watch(True)
    assert watch.corner._timer.isActive()
    watch.stop()
    assert not watch.corner._timer.isActive()
