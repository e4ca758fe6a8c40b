"""From Today one key leads to the attendance of a session, and to the file of a client whom nobody spoke with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Session
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.today.card import Card
from shelterdesk.vault import Vault
from tests.gui.therapy.groups import make_group, session_of


@pytest.fixture
def main(vault: Vault, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(Desk(vault), Settings(tmp_path / "settings"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(window.leaving.cover.neutral))
    yield window
    window.watch.stop()
    for cover in window.leaving.cover.neutral:
        shiboken6.delete(cover)
    shiboken6.delete(window)


def card(main: MainWindow, name: str) -> Card:
    made = getattr(main.pages["today"], name)
    assert isinstance(made, Card)
    return made


def press(main: MainWindow, name: str) -> None:
    card(main, name).list.setFocus()
    QTest.keyClick(card(main, name).list, Qt.Key.Key_Return)


def test_enter_on_a_session_opens_its_attendance(main: MainWindow, qtbot: QtBot) -> None:
    session: Session = session_of(main.desk, make_group(main.desk).group, hours=-0.5)
    qtbot.waitUntil(lambda: card(main, "sessions").list.count() == 1)
    press(main, "sessions")
    page = main.pages["therapy"]
    assert page.shown == "attendance"  # type: ignore[attr-defined]
    assert page.pane("attendance").sheet.book.session.id == session.id  # type: ignore[attr-defined]


def test_the_count_of_those_without_attendance_opens_their_list(main: MainWindow, qtbot: QtBot) -> None:
    session_of(main.desk, make_group(main.desk).group, hours=-30)
    qtbot.waitUntil(lambda: card(main, "sessions").list.count() == 1)
    press(main, "sessions")
    assert main.pages["therapy"].shown == "attendance"  # type: ignore[attr-defined]


def test_enter_on_somebody_not_spoken_with_opens_the_file(main: MainWindow, qtbot: QtBot) -> None:
    group = make_group(main.desk)
    qtbot.waitUntil(lambda: card(main, "no_contact").list.count() == 4)
    press(main, "no_contact")
    assert main.stack.currentWidget() is main.clients
    assert main.clients.client is not None
    assert main.clients.client.case_id in group.ids
