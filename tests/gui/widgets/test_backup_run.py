"""What nobody had opened in a backup is opened in the background by a holder who has the medium there."""

from pathlib import Path
from shutil import copytree

from pytestqt.qtbot import QtBot

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.backup_run import BackupRun
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_media import known_media, record_of
from tests.vault.making import unlocked


def by_dana(folder: Path, place: Path) -> None:
    """A backup by somebody who holds little."""
    with unlocked(folder, "Dana") as vault:
        made = make_backup(folder, place, vault.keys)
        vault.save(record_of(made, vault.me.id, vault.now()))


def test_a_holder_opens_what_waited_and_it_is_noted(made_once: Path, tmp_path: Path, qtbot: QtBot) -> None:
    folder = copytree(made_once, tmp_path / "ours.shelter")
    by_dana(folder, tmp_path / "BLUE")
    with unlocked(folder) as vault:
        run = BackupRun(Desk(vault))
        with qtbot.waitSignals([run.opened, run.over], timeout=20_000):
            run.open_waiting()
        assert known_media(vault)[0].newest.waiting == "clinical"
        run.open_waiting()
        assert not run.running, "nothing more to do for this member"


def test_without_the_medium_nothing_is_noted_and_nothing_fails(made_once: Path, tmp_path: Path, qtbot: QtBot) -> None:
    folder = copytree(made_once, tmp_path / "ours.shelter")
    by_dana(folder, tmp_path / "BLUE")
    (tmp_path / "BLUE").rename(tmp_path / "away")
    with unlocked(folder) as vault:
        run = BackupRun(Desk(vault))
        failures: list[object] = []
        run.failed.connect(failures.append)
        with qtbot.waitSignal(run.over, timeout=20_000):
            run.open_waiting()
        assert failures == []
        assert "casework" in (known_media(vault)[0].newest.waiting or "")
