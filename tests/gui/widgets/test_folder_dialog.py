"""Choosing a folder leaves no trace outside the vault."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from shelterdesk.gui.widgets.folder_dialog import FolderDialog, usual_places
from tests.gui.audit import audit

OPEN = QDialogButtonBox.StandardButton.Open


def test_a_folder_is_found_chosen_and_nothing_about_it_is_written(qtbot: QtBot, tmp_path: Path, own_home: Path) -> None:
    (own_home / "CANARY-survivor-anna" / "ours.shelter").mkdir(parents=True)
    before = sorted(own_home.rglob("*"))
    dialog = FolderDialog("Which case file?", own_home, wanted=".shelter")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert not dialog.buttons.button(OPEN).isEnabled()
    assert audit(dialog) == []
    qtbot.waitUntil(lambda: dialog._model.rowCount(dialog.view.rootIndex()) == 1)
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    dialog.view.activated.emit(dialog.view.currentIndex())
    assert dialog.folder == own_home / "CANARY-survivor-anna"
    qtbot.waitUntil(lambda: dialog._model.rowCount(dialog.view.rootIndex()) == 1)
    dialog.path.setFocus()
    QTest.keyClicks(dialog.path, "/ours.shelter")
    assert dialog.buttons.button(OPEN).isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.buttons.button(OPEN), Qt.MouseButton.LeftButton)
    assert dialog.folder == own_home / "CANARY-survivor-anna" / "ours.shelter"
    assert sorted(own_home.rglob("*")) == before


def test_up_goes_up_and_a_folder_that_is_gone_leads_to_one_that_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    dialog = FolderDialog("Where?", tmp_path / "a" / "b" / "gone")
    qtbot.addWidget(dialog)
    assert dialog.folder == tmp_path / "a" / "b"
    dialog.up.click()
    assert dialog.folder == tmp_path / "a"
    assert dialog.buttons.button(OPEN).isEnabled()


def test_home_is_among_the_usual_places(own_home: Path) -> None:
    assert own_home in [path for _, path in usual_places()]
