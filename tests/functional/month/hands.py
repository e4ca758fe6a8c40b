"""Somebody who sits at the main window and uses nothing but keys, unless the calendar is drawn in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from tests.functional.month.house import MONDAY, House
from tests.gui.counted_keys import Keys

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
_PATIENCE = 10.0
_MOST_TABS = 40
THERAPY, PLAN, TODAY = Key.Key_4, Key.Key_3, Key.Key_1


def until(so: Callable[[], object], what: str = "") -> None:
    """Let the window work until something is so."""
    end = monotonic() + _PATIENCE
    while not so():
        QApplication.processEvents()
        if monotonic() > end:
            raise AssertionError(what or "it did not become so")


class Sitting:
    """One person before one window."""

    def __init__(self, house: House, window: MainWindow) -> None:
        self.house, self.window, self.keys = house, window, Keys()
        self.vault = window.desk.vault

    # --- keys ------------------------------------------------------------------------------------

    def go(self, key: Qt.Key) -> Any:
        """Go to a place; returns its page."""
        self.keys.ctrl(key)
        return self.window.stack.currentWidget()

    def alt(self, key: Qt.Key) -> None:
        """An access key."""
        self.keys.press(key, ALT)

    def enter(self) -> None:
        """Press Enter where the cursor is."""
        self.keys.press(Key.Key_Return)

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until the cursor is there."""
        for _ in range(_MOST_TABS):
            if QApplication.focusWidget() is wanted:
                return
            self.keys.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {type(wanted).__name__} {wanted.accessibleName()!r}")

    def choose(self, field: QWidget, words: str) -> None:
        """Tab to a field with options, type some letters, Enter."""
        self.tab_to(field)
        self.keys.pick(words)
        self.enter()

    def down_to(self, found: Any, words: str) -> None:
        """Arrows in a list until the row with these words is chosen."""
        rows = [row for row in range(found.count()) if words in found.item(row).text()]
        assert rows, f"{words!r} is not listed"
        while found.currentRow() != rows[0]:
            self.keys.press(Key.Key_Down if found.currentRow() < rows[0] else Key.Key_Up)

    def dialog(self, kind: str) -> Any:
        """The open window of this kind, once it takes the keys."""
        def found() -> QWidget | None:
            return next((one for one in self.window.findChildren(QDialog)
                         if type(one).__name__ == kind and one.isVisible()), None)  # fmt: skip

        until(lambda: (one := found()) is not None and one.isActiveWindow(), f"no {kind}")
        return found()

    @staticmethod
    def bring_forward(window: QWidget) -> None:
        """What the desktop does when the window before it is gone."""
        window.activateWindow()
        until(lambda: QApplication.activeWindow() is window, "the window does not take the keys")

    def back_at(self, wanted: QWidget) -> None:
        """All dialogs are gone, the window has the keys again and the cursor is there."""
        until(lambda: not any(one.isVisible() for one in self.window.findChildren(QDialog)), "a dialog stays open")
        self.bring_forward(self.window)
        until(lambda: QApplication.focusWidget() is wanted, f"the cursor is not at {wanted.accessibleName()!r}")

    def menu(self) -> QMenu:
        """The open menu."""
        until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "no menu")
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        return popup

    # --- the calendar ----------------------------------------------------------------------------

    @property
    def therapy(self) -> Any:
        """The place of therapy, once it was gone to."""
        return self.window.pages["therapy"]

    @property
    def week(self) -> Any:
        """The pane of the week."""
        return self.therapy.pane("week")

    def walk_to(self, day: int, hour: str) -> None:
        """By arrows to a free time of the week on show."""
        view, minute = self.week.view, int(hour[:2]) * 60 + int(hour[3:])
        for _ in range(60):
            if view.at.column != day:
                self.keys.press(Key.Key_Right if view.at.column < day else Key.Key_Left)
            elif view.at.top != minute:
                self.keys.press(Key.Key_Down if view.at.top < minute else Key.Key_Up)
            else:
                return
        raise AssertionError(f"the arrows do not reach {day} {hour}: {view.accessibleName()}")

    def stand_on(self, session_id: str) -> None:
        """From one session to the next until the cursor is on this one."""
        view = self.week.view
        for key in [Key.Key_Left] * 12 + [Key.Key_Right] * 24:
            if view.current is not None and view.current.id == session_id:
                return
            self.keys.ctrl(key)
        raise AssertionError("Ctrl with arrows does not reach this session")

    def push(self, *keys: Qt.Key) -> None:
        """Alt with arrows, then Alt let go."""
        for key in keys:
            self.keys.press(key, ALT)
        QApplication.sendEvent(
            self.week.view, QKeyEvent(QEvent.Type.KeyRelease, Key.Key_Alt, Qt.KeyboardModifier.NoModifier)
        )

    def draw(self, day: int, begins: str, ends: str) -> None:
        """With the mouse, from one time to another."""
        view = self.week.view
        start, end = (self._point(view, day, hour) for hour in (begins, ends))
        port, left = view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(port, left, pos=start)
        QTest.mouseMove(port, (start + end) / 2)
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, left, pos=end)

    @staticmethod
    def _point(view: Any, day: int, hour: str) -> QPoint:
        frame, minute = view.frame_, int(hour[:2]) * 60 + int(hour[3:])
        return QPoint((frame.left(day) + frame.left(day + 1)) // 2, frame.header + frame.y(minute) - view.scrolled)

    def show_first_week(self) -> None:
        """Turn the pages to the first week of the month."""
        while self.week.days[0] != MONDAY:
            self.keys.press(Key.Key_PageDown if self.week.days[0] < MONDAY else Key.Key_PageUp)


@contextmanager
def sitting(house: House, alias: str, settings: Path) -> Iterator[Sitting]:
    """The program, unlocked by somebody who now sits down."""
    with house.unlocked(alias) as vault:
        window = MainWindow(Desk(vault), Settings(settings / alias))
        window.resize(1366, 740)
        window.show()
        window.activateWindow()
        until(lambda: window.isActiveWindow() and bool(window.leaving.cover.neutral), "no window")
        try:
            yield Sitting(house, window)
        finally:
            window.watch.stop()
            for cover in window.leaving.cover.neutral:
                shiboken6.delete(cover)
            shiboken6.delete(window)
