"""Trying the program with invented people: made, chosen, gone in."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelterdesk.gui.settings import Settings
from shelterdesk.gui.unlock.unlock_window import UnlockWindow
from tests.gui.audit import audit


def test_an_invented_shelter_is_made_and_entered_with_three_presses(
    qtbot: QtBot, tmp_path: Path, own_home: Path
) -> None:
    window = UnlockWindow(Settings(tmp_path / "settings"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.mouseClick(window.welcome.try_button, Qt.MouseButton.LeftButton)
    dialog = window.practice
    dialog.folder = tmp_path / "practice.shelter"
    assert audit(dialog) == []
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.staff.count() > 1, timeout=120_000)
    assert audit(dialog) == []
    assert dialog.go.isDefault()
    with qtbot.waitSignal(window.unlocked, timeout=20_000) as unlocked:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    vault = unlocked.args[0]
    assert vault.practice
    assert vault.case_count() > 20
    vault.close()
