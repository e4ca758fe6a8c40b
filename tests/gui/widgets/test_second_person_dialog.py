"""A second person approves here and now, in a real process of their own, or later; what does not count is told."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shelterdesk import paths
from shelterdesk.casework import Request
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.lock.idle import HIDE_KEY, Watch
from shelterdesk.gui.tasks import running
from shelterdesk.gui.widgets import second_person_dialog
from shelterdesk.gui.widgets.approval_window import ApprovalWindow
from shelterdesk.gui.widgets.second_person_dialog import SecondPersonDialog
from shelterdesk.gui.widgets.separate_process import CLOSED
from shelterdesk.vault import Vault, acts, create
from shelterdesk.vault.acts import State
from shelterdesk.vault.separate_approval import read_answer, slip_of, written
from tests.gui.audit import audit
from tests.vault.making import KDF, STAFF

SHEET = b"exactly these bytes"
LINES = ("Two files of two clients, as a table.", "Onto the blue stick.")
BERIK = STAFF[1]


@pytest.fixture
def hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, str], Path]:
    """Whoever will sit at the separate process; returns the file of what they saw."""

    def sit(alias: str, passphrase: str, button: str) -> Path:
        folders = [Path(__file__).parent / "second_person_hand", Path(__file__).parents[3]]
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join(map(str, folders)))
        monkeypatch.setenv("HAND_TYPES", f"{alias}\t{passphrase}\t{button}")
        monkeypatch.setenv("HAND_SEEN", str(tmp_path / "seen"))
        return tmp_path / "seen"

    return sit


def opened(desk: Desk, qtbot: QtBot) -> SecondPersonDialog:
    dialog = SecondPersonDialog(desk, "plain_export", SHEET, LINES, items=2)
    qtbot.addWidget(dialog)
    dialog.begin()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def ended(dialog: SecondPersonDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not running(), timeout=20000)
    qtbot.waitUntil(lambda: dialog._task is None)


def test_the_second_person_approves_in_a_process_of_their_own(
    desk: Desk, qtbot: QtBot, hand: Callable[[str, str, str], Path]
) -> None:
    seen = hand(BERIK.alias, BERIK.passphrase, "approve")
    dialog = opened(desk, qtbot)
    assert audit(dialog) == []
    assert BERIK.alias in dialog.state.text()
    with qtbot.waitSignal(dialog.approved, timeout=20000) as told:
        press(dialog.here)
    acts.carried_out(desk.vault, told.args[0])
    assert acts.over(desk.vault, "plain_export", SHEET).state is State.USED
    shown = seen.read_text("utf-8")
    for words in (*LINES, dialog.words.text(), "Aida asks a second person", "Write readable files without a seal"):
        assert words in shown
    assert not dialog.isVisible()
    ended(dialog, qtbot)


def test_a_refusal_is_told_with_who_refused(desk: Desk, qtbot: QtBot, hand: Callable[[str, str, str], Path]) -> None:
    hand(BERIK.alias, BERIK.passphrase, "refuse")
    dialog = opened(desk, qtbot)
    press(dialog.here)
    ended(dialog, qtbot)
    assert f"{BERIK.alias} refused it" in dialog.state.text()
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("alias", "passphrase", "words"),
    [
        (BERIK.alias, "wrong", "do not fit together"),
        (STAFF[0].alias, STAFF[0].passphrase, "never by the one who asks"),
    ],
)
def test_a_wrong_passphrase_and_the_asker_get_nowhere(
    desk: Desk, qtbot: QtBot, hand: Callable[[str, str, str], Path], alias: str, passphrase: str, words: str
) -> None:
    seen = hand(alias, passphrase, "approve")
    dialog = opened(desk, qtbot)
    press(dialog.here)
    ended(dialog, qtbot)
    assert words in seen.read_text("utf-8")
    assert acts.over(desk.vault, "plain_export", SHEET).state is State.WAITING


def test_who_may_not_approve_signs_in_vain(desk: Desk, qtbot: QtBot, hand: Callable[[str, str, str], Path]) -> None:
    hand(STAFF[3].alias, STAFF[3].passphrase, "approve")
    dialog = opened(desk, qtbot)
    press(dialog.here)
    ended(dialog, qtbot)
    assert "second person whose role allows it" in dialog.error.text()
    assert acts.over(desk.vault, "plain_export", SHEET).state is State.WAITING
    assert audit(dialog) == []


def test_cancel_ends_the_other_process_too(desk: Desk, qtbot: QtBot, hand: Callable[[str, str, str], Path]) -> None:
    seen = hand(BERIK.alias, "half of a passphrase", "wait")
    dialog = opened(desk, qtbot)
    press(dialog.here)
    qtbot.waitUntil(seen.exists, timeout=20000)
    press(dialog.leave)
    ended(dialog, qtbot)
    assert not dialog.isVisible()
    assert _processes("approve") == []


def test_the_hide_key_over_there_hides_everything_here(
    desk: Desk, qtbot: QtBot, hand: Callable[[str, str, str], Path]
) -> None:
    hand(BERIK.alias, "half", "F12")
    dialog = opened(desk, qtbot)
    watch = Watch(5, dialog)
    with qtbot.waitSignal(watch.hide_wanted, timeout=20000):
        press(dialog.here)
    watch.stop()
    ended(dialog, qtbot)
    assert second_person_dialog.Qt.Key.Key_F12 == HIDE_KEY


def test_asked_now_approved_later_and_gone_on_with(desk: Desk, qtbot: QtBot, vault: Vault) -> None:
    dialog = opened(desk, qtbot)
    with qtbot.waitSignal(desk.changed):
        press(dialog.later)
    assert not dialog.isVisible()
    again = opened(desk, qtbot)
    assert "it waits until" in again.state.text()
    press(again.leave)
    (request,) = vault.all(Request)
    answer = read_answer(_berik_signs(vault, request))
    acts.accept_signed(vault, request, answer.member, answer.signature)
    third = SecondPersonDialog(desk, "plain_export", SHEET, LINES)
    qtbot.addWidget(third)
    with qtbot.waitSignal(third.approved):
        third.begin()
    assert not third.isVisible()


def test_alone_in_a_practice_shelter_one_is_told_so_and_goes_on(tmp_path: Path, qtbot: QtBot) -> None:
    with Vault(tmp_path / "v", create(tmp_path / "v", STAFF[:1], practice=True, kdf=KDF)) as vault:
        dialog = opened(Desk(vault), qtbot)
        assert "nobody else" in dialog.state.text()
        assert not dialog.here.isVisible()
        with qtbot.waitSignal(dialog.approved) as told:
            press(dialog.alone)
        assert told.args == [None]


def test_the_small_window_can_be_used_by_keyboard_alone(vault: Vault, qtbot: QtBot) -> None:
    slip = slip_of(vault, acts.ask(vault, "plain_export", SHEET), LINES)
    window = ApprovalWindow(slip)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert QApplication.focusWidget() is window.alias
    assert audit(window) == []
    window.alias.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "berik")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), BERIK.passphrase)
    while QApplication.focusWidget() is not window.approve:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(window.answered, timeout=10000) as told:
        QTest.keyClick(window.approve, Qt.Key.Key_Space)
    answer = read_answer(told.args[0])
    assert vault.alias_of(answer.member) == "Berik"
    assert window.passphrase.text() == ""


def _berik_signs(vault: Vault, request: Request) -> bytes:
    from shelterdesk.vault.separate_approval import answered

    return answered(slip_of(vault, request, ()), BERIK.alias, BERIK.passphrase)


def _processes(word: str) -> list[str]:
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = path.read_bytes().split(b"\0")
        except OSError:
            continue
        if word.encode() in command and b"shelterdesk" in command:
            found.append(path.parent.name)
    return found




def test_the_window_does_not_stay_behind_when_the_asker_is_gone(
    vault: Vault, qtbot: QtBot, hand: Callable[[str, str, str], Path]
) -> None:
    seen = hand(BERIK.alias, "half of a passphrase", "wait")
    slip = written(slip_of(vault, acts.ask(vault, "plain_export", SHEET), LINES))
    process = subprocess.Popen(
        [*paths.program(), "approve"], cwd=paths.program_folder(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdout:
        process.stdin.write(slip)
        process.stdin.flush()
        qtbot.waitUntil(seen.exists, timeout=20000)
        process.stdin.close()
        assert process.wait(5) == CLOSED
        assert process.stdout.read() == b""


def test_what_is_no_slip_opens_no_window() -> None:
    done = subprocess.run(
        [*paths.program(), "approve"], input=b"nonsense\n", cwd=paths.program_folder(), capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (CLOSED, b"")
