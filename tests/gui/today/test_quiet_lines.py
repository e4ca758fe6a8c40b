"""What administrators should do about the recovery cards stands on their Today, and leads to the pane."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.quiet_lines import QuietLines
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_media import record_of
from tests.vault.making import Clock, make, unlocked
from tests.vault.test_recovery import in_force


def shown(desk: Desk) -> QuietLines:
    lines = QuietLines(desk)
    lines.show()
    lines.reload()
    return lines


def test_without_cards_administrators_are_reminded_and_others_are_not(tmp_path: Path, qtbot: QtBot) -> None:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v") as vault:
        lines = shown(Desk(vault))
        assert "no recovery cards yet" in lines.cards.text()
        with qtbot.waitSignal(lines.pane_wanted) as wanted:
            QTest.keyClick(lines.cards, Qt.Key.Key_Space)
        assert wanted.args == ["cards"]
        in_force(vault)
        lines.reload()
        assert not lines.cards.isVisible()
        shiboken6.delete(lines)
    with unlocked(tmp_path / "v", "Clara") as vault:
        lines = shown(Desk(vault))
        assert not lines.cards.isVisible()
        shiboken6.delete(lines)


def test_after_a_year_without_a_check_they_are_reminded(tmp_path: Path, qtbot: QtBot) -> None:
    make(tmp_path / "v")
    clock = Clock()
    with unlocked(tmp_path / "v", clock=clock) as vault:
        in_force(vault)
        clock.pass_by(days=300)
        lines = shown(Desk(vault))
        assert not lines.cards.isVisible()
        clock.pass_by(days=500)
        lines.reload()
        assert "not tried out for a year" in lines.cards.text()
        shiboken6.delete(lines)


def test_backups_that_are_missing_or_old_are_said_and_lead_to_their_pane(tmp_path: Path, qtbot: QtBot) -> None:
    make(tmp_path / "v", practice=False)
    clock = Clock()
    with unlocked(tmp_path / "v", clock=clock) as vault:
        lines = shown(Desk(vault))
        assert lines.backups.text() == "There is no backup yet."
        with qtbot.waitSignal(lines.pane_wanted) as wanted:
            QTest.keyClick(lines.backups, Qt.Key.Key_Space)
        assert wanted.args == ["backups"]
        made = make_backup(vault.folder, tmp_path / "BLUE", vault.keys, now=clock)
        vault.save(record_of(made, vault.me.id, clock()))
        lines.reload()
        assert not lines.backups.isVisible()
        clock.pass_by(days=3)
        lines.reload()
        assert not lines.backups.isVisible()
        lines.backup_days = lambda: 3
        lines.reload()
        assert "No backup for 3 day" in lines.backups.text()
        shiboken6.delete(lines)
