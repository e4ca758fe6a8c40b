"""Backups are made, opened and noted; media that are here are offered; what was not opened is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework import CopyRecord
from shelterdesk.gui.administration.backups_pane import BackupsPane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.settings import Settings
from shelterdesk.vault.generations import on_shelf
from tests.gui.audit import audit
from tests.vault.backups import add_case


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[BackupsPane]:
    pane = BackupsPane(desk)
    pane.use(Settings(tmp_path / "settings"))
    pane.resize(900, 700)
    with qtbot.waitExposed(pane):
        pane.show()
    yield pane
    shiboken6.delete(pane)  # before its vault is closed


def made(pane: BackupsPane, qtbot: QtBot, place: Path) -> None:
    with qtbot.waitSignal(pane.make.run.over, timeout=20_000):
        pane.make.back_up_to(place)


def test_a_backup_is_made_opened_and_noted(pane: BackupsPane, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    add_case(desk.vault, "K-1")
    assert not pane.made.isVisible()
    assert not pane.make.again.isVisible()
    made(pane, qtbot, tmp_path / "BLUE")
    assert "We opened it and read 1 client" in pane.make.result.text()
    assert "Clinical" in pane.make.result.text(), "Aida holds no key for it"
    (record,) = desk.vault.all(CopyRecord)
    assert (record.made_by, record.generation) == (desk.vault.me.id, 1)
    assert "BLUE" in pane.make.last.text()
    assert pane.made.table.rowCount() == 1
    assert "BLUE, number 1 (here now)" in pane.made.table.text(0, 2)
    assert "Clinical" in pane.made.table.text(0, 4)
    assert audit(pane) == []


def test_the_medium_that_is_here_is_one_key_away(pane: BackupsPane, qtbot: QtBot, tmp_path: Path) -> None:
    made(pane, qtbot, tmp_path / "BLUE")
    pane.begin()
    assert pane.make.again.hasFocus()
    assert "BLUE" in pane.make.again.text()
    with qtbot.waitSignal(pane.make.run.over, timeout=20_000):
        QTest.keyClick(pane.make.again, Qt.Key.Key_Space)
    assert [one.number for one in on_shelf(tmp_path / "BLUE" / "ours.backup").good] == [1, 2]


def test_a_backup_that_cannot_be_made_is_told_and_not_noted(
    pane: BackupsPane, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.failed, timeout=20_000):
        pane.make.back_up_to(desk.vault.folder / "inside")
    assert not desk.vault.all(CopyRecord)
    qtbot.waitUntil(pane.make.elsewhere.isVisible)


def test_a_backup_can_be_stopped_and_leaves_no_generation(
    pane: BackupsPane, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(pane.make.run.over, timeout=20_000):
        pane.make.back_up_to(tmp_path / "BLUE")
        assert pane.make.cancel.isVisible()
        QTest.mouseClick(pane.make.cancel, Qt.MouseButton.LeftButton)
    assert not desk.vault.all(CopyRecord)
    assert on_shelf(tmp_path / "BLUE" / "ours.backup").good == ()
    assert not pane.make.cancel.isVisible()


def test_a_copy_of_a_medium_pulled_out_is_not_offered(pane: BackupsPane, qtbot: QtBot, tmp_path: Path) -> None:
    made(pane, qtbot, tmp_path / "BLUE")
    (tmp_path / "BLUE").rename(tmp_path / "pulled")
    pane.reload()
    assert not pane.make.again.isVisible()
    assert "(here now)" not in pane.made.table.text(0, 2)


def test_the_days_until_a_reminder_are_kept(pane: BackupsPane, tmp_path: Path) -> None:
    assert pane.remind.days.currentData() == 7
    QTest.keyClick(pane.remind.days, Qt.Key.Key_Home)
    assert Settings(tmp_path / "settings").backup_days == 1
