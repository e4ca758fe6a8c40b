"""Locking and hiding: nothing typed is lost, and everything is covered at once."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case, Person, new_id
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.lock.leaving import Way
from shelterdesk.gui.lock.neutral_window import NeutralWindow
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.widgets.form import Form
from shelterdesk.vault import Vault
from tests.vault.making import make, unlocked

HIDDEN_WITHIN_S = 0.150


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    make(tmp_path / "ours.shelter")
    return unlocked(tmp_path / "ours.shelter")


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
    shiboken6.delete(window)  # now: its forms may not live longer than the vault, as in a process that ends
    if not closed:
        vault.close()


def neutral_windows() -> list[NeutralWindow]:
    found = [window for window in QApplication.topLevelWidgets() if isinstance(window, NeutralWindow)]
    return [window for window in found if window.isVisible()]


def form_in_a_dialog(main: MainWindow) -> tuple[QDialog, QLineEdit]:
    """A modal dialog with a real form in it, as a quick intake or a sheet of a list."""
    case = Case(id=(case_id := new_id()), case_id=case_id, code="K-1")
    main.desk.save(case)
    dialog = QDialog(main)
    form = Form(kind_of(Person), Person(case_id=case_id), main.desk, dialog)
    QVBoxLayout(dialog).addWidget(form)
    return dialog, form.rows["called"].field.input


def typed_and_left(main: MainWindow, qtbot: QtBot, key: Qt.Key) -> tuple[float, int]:
    """Type into a modal dialog and press a key; seconds until everything was covered, and the dialog's answer."""
    dialog, line = form_in_a_dialog(main)
    took: list[float] = []

    def press() -> None:
        QTest.keyClicks(line, "ayana")
        began = time.perf_counter()
        main.leaving.covered.connect(lambda: took.append(time.perf_counter() - began if neutral_windows() else 99.0))
        QTest.keyClick(line.window().windowHandle(), key)

    with qtbot.waitSignal(main.leaving.left, timeout=8000) as left:
        QTimer.singleShot(100, press)
        main.leaving.left.connect(lambda _: dialog.done(77))
        answer = dialog.exec()
    assert left.args == [Way.HIDE]
    return took[0], answer


def test_the_hide_key_covers_everything_within_150_ms_even_from_a_modal_dialog(main: MainWindow, qtbot: QtBot) -> None:
    took, answer = typed_and_left(main, qtbot, Qt.Key.Key_F12)
    assert took < HIDDEN_WITHIN_S
    assert answer == 77, "the dialog was neither accepted nor rejected by hiding"
    (cover,) = neutral_windows()
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and not isinstance(window, NeutralWindow) and window.windowType() != Qt.WindowType.Popup:
            assert "ShelterDesk" not in window.windowTitle()
            assert cover.frameGeometry().contains(window.frameGeometry())


def test_the_last_letters_before_hiding_wait_as_a_draft(main: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    typed_and_left(main, qtbot, Qt.Key.Key_F12)
    with unlocked(tmp_path / "ours.shelter") as again:
        (draft,) = again.drafts.waiting()
        assert draft.key.kind == "person"
        assert draft.fields["called"] == "ayana"


def test_locking_keeps_text_closes_the_vault_and_frees_its_lock(main: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog, line = form_in_a_dialog(main)
    dialog.show()
    QTest.keyClicks(line, "zh")
    with qtbot.waitSignal(main.leaving.left) as left:
        QTest.keyClick(main, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert left.args == [Way.LOCK]
    with unlocked(tmp_path / "ours.shelter") as again:
        assert [draft.fields["called"] for draft in again.drafts.waiting()] == ["zh"]


def test_what_is_on_screen_while_locking_is_blank(main: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(main.leaving.left):
        main.leaving.lock()
    picture = main.grab().toImage()
    places = [(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)]
    colours = {picture.pixelColor(x, y).name() for x, y in places}
    assert len(colours) == 1


@pytest.mark.parametrize("signal", ["idle", "slept"])
def test_nobody_there_and_sleep_lock(main: MainWindow, qtbot: QtBot, signal: str) -> None:
    with qtbot.waitSignal(main.leaving.left) as left:
        getattr(main.watch, signal).emit()
    assert left.args == [Way.LOCK]


def test_the_system_going_away_locks(main: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(main.leaving.left) as left:
        main.system.away.emit()
    assert left.args == [Way.LOCK]


def test_left_for_good_the_last_act_comes_when_the_vault_is_closed(
    main: MainWindow, vault: Vault, qtbot: QtBot
) -> None:
    seen: list[bool] = []

    def at_last() -> None:
        with unlocked(vault.folder):  # its lock is free again
            seen.append(True)

    main.go_to("administration")
    with qtbot.waitSignal(main.leaving.left) as left:
        main.pages["administration"].leaving_wanted.emit(at_last)  # type: ignore[attr-defined]
    assert left.args == [Way.QUIT]
    assert seen == [True]


def test_leaving_happens_once(main: MainWindow, qtbot: QtBot) -> None:
    ways: list[Way] = []
    main.leaving.left.connect(ways.append)
    main.leaving.lock()
    main.leaving.lock()
    main.leaving.quit()
    assert ways == [Way.LOCK]


def test_a_form_that_fails_while_it_is_left_does_not_keep_the_vault_open(
    main: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    main.leaving.before_flush = fail
    with pytest.raises(ZeroDivisionError), qtbot.waitSignal(main.leaving.left):
        main.leaving.lock()
    with unlocked(tmp_path / "ours.shelter") as again:
        assert again.problems == ()


def test_hidden_while_a_lock_waits_for_the_disk_it_is_left_once(
    main: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog, line = form_in_a_dialog(main)
    dialog.show()
    main.desk.vault.drafts.flush()
    drafts = tmp_path / "ours.shelter" / "drafts"
    aside = tmp_path / "aside"
    if drafts.exists():
        drafts.rename(aside)
    drafts.write_text("not a folder")
    left: list[Way] = []
    main.leaving.left.connect(left.append)
    QTest.keyClicks(line, "qq")
    with qtbot.waitSignal(main.leaving.text_at_risk, timeout=5000):
        main.leaving.lock()
    with qtbot.waitSignal(main.leaving.text_at_risk, timeout=5000):
        main.leaving.hide()
    drafts.unlink()
    drafts.mkdir()
    qtbot.waitUntil(lambda: bool(left), timeout=10_000)
    shiboken6.delete(dialog)  # as in a process that ends
    qtbot.wait(2500)  # longer than the second try would have waited
    assert left == [Way.HIDE]


def test_while_text_cannot_reach_the_disk_the_process_stays_covered_and_tries_again(
    main: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog, line = form_in_a_dialog(main)
    dialog.show()
    drafts = tmp_path / "ours.shelter" / "drafts"
    main.desk.vault.drafts.flush()
    aside = tmp_path / "aside"
    if drafts.exists():
        drafts.rename(aside)
    drafts.write_text("not a folder")
    left: list[Way] = []
    main.leaving.left.connect(left.append)
    main.leaving.left.connect(lambda _: shiboken6.delete(dialog))  # as in a process that ends
    with qtbot.waitSignal(main.leaving.text_at_risk, timeout=5000):
        QTest.keyClicks(line, "qq")
        main.leaving.hide()
    assert not left
    assert neutral_windows()
    drafts.unlink()
    drafts.mkdir()
    qtbot.waitUntil(lambda: left == [Way.HIDE], timeout=10_000)
    with unlocked(tmp_path / "ours.shelter") as again:
        drafts_found = [draft.fields["called"] for draft in again.drafts.waiting()]
        saved = [person.called for person in again.all(Person)]
        assert drafts_found + saved == ["qq"], "kept as a draft, or saved since"
