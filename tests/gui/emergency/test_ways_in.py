"""Life at risk is one press away: in the client's file, in the menu, and by a key from everywhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case, new_id
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.emergency import EmergencyDialog
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from shelterdesk.vault import Vault

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def main(vault: Vault, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = MainWindow(Desk(vault), Settings(tmp_path / "settings"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.watch.stop()
    shiboken6.delete(window)


def client(vault: Vault, code: str, stay: str) -> str:
    case_id = new_id()
    vault.save(Case(id=case_id, case_id=case_id, code=code, stay=stay))
    return case_id


def shown(main: MainWindow, qtbot: QtBot) -> EmergencyDialog:
    qtbot.waitUntil(lambda: main.findChild(EmergencyDialog) is not None)
    dialog = main.findChild(EmergencyDialog)
    assert isinstance(dialog, EmergencyDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_from_a_clients_file_it_is_about_that_client(main: MainWindow, vault: Vault, qtbot: QtBot) -> None:
    client(vault, "K-1", "present")
    here = client(vault, "K-2", "present")
    main.open_record(here)
    QTest.mouseClick(main.clients.client.header.emergency, Qt.MouseButton.LeftButton)
    assert shown(main, qtbot).choosing.case_id == here


def test_the_key_takes_the_client_in_view(main: MainWindow, vault: Vault, qtbot: QtBot) -> None:
    here = client(vault, "K-1", "present")
    main.open_record(here)
    QTest.keyClick(main, Qt.Key.Key_E, KEYS)
    assert shown(main, qtbot).choosing.case_id == here


def test_from_today_one_chooses_whom_it_is_about_those_who_are_here_first(
    main: MainWindow, vault: Vault, qtbot: QtBot
) -> None:
    client(vault, "K-9", "left")
    client(vault, "K-2", "present")
    client(vault, "K-1", "present")
    main.top.emergency.trigger()
    dialog = shown(main, qtbot)
    case = dialog.choosing.case
    assert [case.itemText(row) for row in range(case.count())] == ["Choose…", "K-1", "K-2", "K-9"]
    assert case.isEnabled()
    QTest.mouseClick(dialog.show_sheet, Qt.MouseButton.LeftButton)
    assert "Choose the client" in dialog.choosing.stop.text()


def test_what_was_typed_and_not_told_is_taken_up_from_today(main: MainWindow, vault: Vault, qtbot: QtBot) -> None:
    here = client(vault, "K-1", "present")
    main.life_at_risk(here)
    dialog = shown(main, qtbot)
    dialog.choosing.message.setPlainText("Come at once")
    dialog.close()
    qtbot.waitUntil(lambda: main.findChild(EmergencyDialog) is None)
    assert vault.drafts.flush(2.0)
    today = main.pages["today"]
    today.reload()
    assert today.drafts.list.count() == 1
    today.drafts.opened.emit(vault.drafts.waiting()[0])
    assert shown(main, qtbot).choosing.message.toPlainText() == "Come at once"
