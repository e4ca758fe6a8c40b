"""In the evening a backup is offered where it makes sense, stands in nobody's way, and nothing shows behind it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.lock.closing_backup import ClosingDialog
from shelterdesk.gui.lock.leaving import Way
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from shelterdesk.vault import Vault
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_media import known_media, record_of
from shelterdesk.vault.generations import on_shelf
from tests.gui.audit import audit
from tests.vault.backups import add_case, spoil
from tests.vault.making import Clock, make, unlocked

MORNING, EVENING = datetime(2026, 11, 25, 9, tzinfo=UTC), datetime(2026, 11, 25, 20, tzinfo=UTC)


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")


@pytest.fixture(scope="module")
def made_real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "ours.shelter"
    make(folder, practice=False)
    return folder


@pytest.fixture
def clock() -> Clock:
    return Clock(EVENING)


@pytest.fixture
def vault(tmp_path: Path, made_real: Path, clock: Clock) -> Vault:
    """A real vault with a stick that is plugged in and behind."""
    copytree(made_real, tmp_path / "ours.shelter")
    vault = unlocked(tmp_path / "ours.shelter", clock=clock)
    made = make_backup(vault.folder, tmp_path / "BLUE", vault.keys)
    vault.save(record_of(made, vault.me.id, vault.now()))
    add_case(vault, "K-1")
    return vault


@pytest.fixture
def main(vault: Vault, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = MainWindow(Desk(vault), Settings(tmp_path / "settings"))
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: bool(window.leaving.cover.neutral))
    yield window
    window.watch.stop()
    for cover in window.leaving.cover.neutral:
        shiboken6.delete(cover)
    closed = window.leaving.under_way
    shiboken6.delete(window)
    if not closed:
        vault.close()


def offered(main: MainWindow) -> ClosingDialog:
    main.close()
    dialog = main.closing.dialog
    assert dialog is not None
    assert not main.leaving.under_way
    return dialog


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_was_written_since_is_backed_up_before_leaving(main: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = offered(main)
    assert "BLUE" in dialog.text.text()
    assert audit(dialog) == []
    with qtbot.waitSignal(main.leaving.left, timeout=20_000) as left:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert left.args == [Way.QUIT]
    assert [one.number for one in on_shelf(tmp_path / "BLUE" / "ours.backup").good] == [1, 2]
    with unlocked(tmp_path / "ours.shelter") as vault:
        assert known_media(vault)[0].newest.generation == 2


def test_nothing_shows_behind_the_question_and_staying_shows_it_again(main: MainWindow) -> None:
    dialog = offered(main)
    assert not main.centralWidget().isVisible()
    click(dialog.stay)
    assert main.centralWidget().isVisible()
    assert not main.leaving.under_way
    assert main.closing.dialog is None


def test_one_may_leave_without(main: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = offered(main)
    with qtbot.waitSignal(main.leaving.left, timeout=10_000):
        click(dialog.without)
    assert len(on_shelf(tmp_path / "BLUE" / "ours.backup").good) == 1


def test_whoever_does_not_answer_has_left(main: MainWindow, qtbot: QtBot) -> None:
    dialog = offered(main)
    with qtbot.waitSignal(main.leaving.left, timeout=10_000):
        dialog._patience.setInterval(1)


def test_with_the_stick_up_to_date_or_away_one_simply_leaves(main: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "BLUE").rename(tmp_path / "away")
    with qtbot.waitSignal(main.leaving.left, timeout=10_000):
        main.close()
    assert main.closing.dialog is None


def test_a_backup_that_fails_is_told_and_one_may_still_leave(main: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    vault = main.desk.vault
    spoil(vault.folder / vault.keys.file_of["house"], 9000)  # type: ignore[index]
    dialog = offered(main)
    with qtbot.waitSignal(dialog.run.failed, timeout=20_000):
        click(dialog.back_up)
    assert dialog.error.isVisible()
    qtbot.waitUntil(dialog.back_up.isEnabled)
    with qtbot.waitSignal(main.leaving.left, timeout=10_000):
        click(dialog.without)


def test_locking_asks_once_in_the_evening_and_never_by_day(main: MainWindow, qtbot: QtBot, clock: Clock) -> None:
    main.closing.lock()
    assert main.closing.dialog is not None
    click(main.closing.dialog.stay)
    with qtbot.waitSignal(main.leaving.left, timeout=10_000) as left:
        main.closing.lock()
    assert left.args == [Way.LOCK]


def test_locking_by_day_does_not_ask(main: MainWindow, qtbot: QtBot, clock: Clock) -> None:
    clock.time = MORNING
    with qtbot.waitSignal(main.leaving.left, timeout=10_000):
        main.closing.lock()


def test_hiding_and_locking_by_itself_never_wait_for_the_question(main: MainWindow, qtbot: QtBot) -> None:
    dialog = offered(main)
    with qtbot.waitSignal(main.leaving.left, timeout=10_000) as left:
        main.watch.hide_wanted.emit()
    assert left.args == [Way.HIDE]
    assert dialog is not None
