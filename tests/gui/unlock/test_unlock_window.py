"""The way in, with real vaults and real keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Drawer, Organisation, Role
from shelterdesk.gui import theme
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.unlock.unlock_window import UnlockWindow
from shelterdesk.vault import Founder, Vault, staffing
from tests.gui.audit import audit
from tests.vault.making import KDF, STAFF, make, unlocked

WELCOME, UNLOCK = range(2)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "ours.shelter", practice=False)
    return tmp_path / "ours.shelter"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings")


@pytest.fixture
def opened() -> Iterator[list[Vault]]:
    vaults: list[Vault] = []
    yield vaults
    for vault in vaults:
        vault.close()


def shown(qtbot: QtBot, window: UnlockWindow, opened: list[Vault]) -> UnlockWindow:
    qtbot.addWidget(window)
    window.unlocked.connect(opened.append)
    with qtbot.waitExposed(window):
        window.show()
    return window


def type_in(window: UnlockWindow, alias: str, passphrase: str) -> None:
    QTest.keyClicks(window.face.alias, alias)
    QTest.keyClick(window.face.alias, Qt.Key.Key_Return)
    QTest.keyClicks(window.face.passphrase, passphrase)
    QTest.keyClick(window.face.passphrase, Qt.Key.Key_Return)


def test_alias_and_passphrase_open_the_vault_and_are_gone_from_the_window(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault]
) -> None:
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    with qtbot.waitSignal(window.unlocked, timeout=10_000):
        type_in(window, "Aida", STAFF[0].passphrase)
    assert opened[0].me.alias == "Aida"
    assert window.face.passphrase.text() == ""


def test_a_wrong_passphrase_is_told_and_can_be_typed_again_at_once(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault]
) -> None:
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    with qtbot.waitSignal(window.opening.failed, timeout=10_000):
        type_in(window, "Aida", "no such words")
    assert window.face.error.isVisible()
    assert "do not fit together" in window.face.error.text()
    assert window.face.passphrase.selectedText() or window.face.passphrase.hasSelectedText()
    with qtbot.waitSignal(window.unlocked, timeout=10_000):
        QTest.keyClicks(window.face.passphrase, STAFF[0].passphrase)
        QTest.keyClick(window.face.passphrase, Qt.Key.Key_Return)


def test_a_folder_without_a_vault_is_told(
    qtbot: QtBot, tmp_path: Path, settings: Settings, opened: list[Vault]
) -> None:
    (tmp_path / "empty.shelter").mkdir()
    window = shown(qtbot, UnlockWindow(settings, tmp_path / "empty.shelter"), opened)
    with qtbot.waitSignal(window.opening.failed, timeout=10_000):
        type_in(window, "Aida", "x")
    assert "no case file" in window.face.error.text().lower()


def test_the_path_is_remembered_only_if_ticked(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault]
) -> None:
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    with qtbot.waitSignal(window.unlocked, timeout=10_000):
        type_in(window, "Aida", STAFF[0].passphrase)
    assert Settings(settings.file.parent).vault is None
    opened.pop().close()
    again = shown(qtbot, UnlockWindow(settings, folder), opened)
    qtbot.mouseClick(again.face.remember, Qt.MouseButton.LeftButton, pos=again.face.remember.rect().center() / 4)
    again.face.remember.setChecked(True)
    with qtbot.waitSignal(again.unlocked, timeout=10_000):
        type_in(again, "Aida", STAFF[0].passphrase)
    assert Settings(settings.file.parent).vault == folder


def test_cancelling_gives_the_window_back_and_opens_nothing(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault]
) -> None:
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    type_in(window, "Aida", STAFF[0].passphrase)
    assert window.face.cancel_button.isVisible()
    qtbot.mouseClick(window.face.cancel_button, Qt.MouseButton.LeftButton)
    assert window.face.unlock_button.isEnabled()
    qtbot.waitUntil(lambda: not window.face.progress.isVisible())
    from shelterdesk.gui.tasks import running

    qtbot.waitUntil(lambda: not running(), timeout=10_000)
    assert not opened


def test_a_vault_in_use_is_told_but_after_a_lock_it_is_waited_for(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault]
) -> None:
    first = unlocked(folder)
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    with qtbot.waitSignal(window.opening.failed, timeout=10_000):
        type_in(window, "Berik", STAFF[1].passphrase)
    assert "open" in window.face.error.text().lower()
    waiting = shown(qtbot, UnlockWindow(settings, folder, waiting=True), opened)
    with qtbot.waitSignal(waiting.opening.opening_drawers, timeout=10_000):
        type_in(waiting, "Berik", STAFF[1].passphrase)
    assert not opened
    with qtbot.waitSignal(waiting.unlocked, timeout=10_000):
        first.close()
    assert opened[0].me.alias == "Berik"


def older_casework(folder: Path, tmp_path: Path) -> None:
    """Put the casework drawer back to an older state."""
    from shelterdesk.casework import Drawer

    with unlocked(folder) as vault:
        name = vault.keys.drawer_files[Drawer.HOUSE]
        vault.save(Organisation(alias="before"))
    old = (folder / name).read_bytes()
    with unlocked(folder) as vault:
        vault.save(Organisation(alias="after"))
    (folder / name).write_bytes(old)


@pytest.mark.parametrize("button", ["stay_closed", "open_older", "nothing"])
def test_an_older_drawer_is_explained_before_anything_opens(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault], tmp_path: Path, button: str
) -> None:
    older_casework(folder, tmp_path)
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    with qtbot.waitSignal(window.opening.older_copies, timeout=10_000):
        type_in(window, "Aida", STAFF[0].passphrase)
    assert not opened
    assert window.older.isVisible()
    assert audit(window.older) == []
    if button == "nothing":
        qtbot.mouseClick(window.older.nothing, Qt.MouseButton.LeftButton)
        assert not opened
        assert window.face.unlock_button.isEnabled()
        with unlocked(folder):
            pass  # its lock was given back
        return
    with qtbot.waitSignal(window.unlocked, timeout=10_000):
        qtbot.mouseClick(getattr(window.older, button), Qt.MouseButton.LeftButton)
    assert ("house" in opened[0].drawers) is (button == "open_older")


def test_caps_lock_is_noticed_from_the_letters(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault]
) -> None:
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    window.face.passphrase.setFocus()
    QTest.keyClick(window.face.passphrase, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not window.face.caps.isVisible()
    window.face.passphrase.clear()
    from PySide6.QtGui import QKeyEvent

    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):  # Caps Lock on: a capital without Shift
        QApplication.sendEvent(
            window.face.passphrase, QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A")
        )
    assert window.face.caps.isVisible()


def test_the_passphrase_is_hidden_until_shown(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault]
) -> None:
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    assert window.face.passphrase.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(window.face.show_passphrase, Qt.MouseButton.LeftButton)
    assert window.face.passphrase.echoMode() is QLineEdit.EchoMode.Normal


@pytest.mark.parametrize("face", [WELCOME, UNLOCK])
def test_both_faces_pass_the_audit(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault], face: int
) -> None:
    window = shown(qtbot, UnlockWindow(settings, folder if face == UNLOCK else None), opened)
    shown_face = window.welcome if face == WELCOME else window.face
    assert shown_face.isVisible()
    assert audit(window) == []


def test_the_language_changes_at_once_and_is_kept(qtbot: QtBot, settings: Settings, opened: list[Vault]) -> None:
    window = shown(qtbot, UnlockWindow(settings), opened)
    window.language.setFocus()
    QTest.keyClick(window.language, Qt.Key.Key_Down)
    assert Settings(settings.file.parent).language == "ru"


@pytest.mark.parametrize("size", [90, 150, 200])
@pytest.mark.parametrize("face", [WELCOME, UNLOCK])
def test_the_window_grows_with_the_text_and_still_fits_the_screen_at_150(
    qtbot: QtBot, qapp: QApplication, folder: Path, settings: Settings, opened: list[Vault], face: int, size: int
) -> None:
    theme.apply(qapp, theme.Look.DARK, size)
    window = shown(qtbot, UnlockWindow(settings, folder if face == UNLOCK else None), opened)
    assert audit(window) == []
    if size <= 150:
        assert window.height() <= 728
        assert window.width() <= 1366


def test_enter_on_the_first_button_tries_the_invented_shelter(
    qtbot: QtBot, settings: Settings, opened: list[Vault], own_home: Path
) -> None:
    window = shown(qtbot, UnlockWindow(settings), opened)
    window.activateWindow()
    window.welcome.try_button.setFocus()
    qtbot.waitUntil(window.welcome.try_button.hasFocus)
    QTest.keyClick(window.welcome.try_button, Qt.Key.Key_Return)
    assert window.practice.isVisible()
    window.practice.reject()


def test_a_wrong_passphrase_stays_hidden(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault]
) -> None:
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    window.activateWindow()
    window.face.alias.setFocus()
    qtbot.waitUntil(window.face.alias.hasFocus)
    type_in(window, "Aida", "wrong words")
    qtbot.waitUntil(window.face.error.isVisible, timeout=20_000)
    assert window.face.passphrase.echoMode() is QLineEdit.EchoMode.Password


def test_whose_last_day_has_passed_is_told_and_nothing_is_opened(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault]
) -> None:
    with unlocked(folder) as vault:
        dana = next(member.id for member in vault.members.values() if member.alias == "Dana")
        staffing.set_until(vault, dana, "2026-01-31")
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    with qtbot.waitSignal(window.opening.failed, timeout=10_000):
        type_in(window, "Dana", STAFF[3].passphrase)
    assert "Your membership was agreed until 31 Jan 2026." in window.face.error.text()
    assert not opened


def test_a_drawer_that_somebody_lost_gets_its_new_key_at_unlock_with_progress(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault]
) -> None:
    nurse = Founder("Nurgul", "comet walnut harbor velvet saddle juniper", frozenset({Role.NURSE}))
    with unlocked(folder) as vault:
        staffing.leave(vault, staffing.admit(vault, nurse, kdf=KDF).id)
        assert vault.keys.chain.due == {Drawer.CLINICAL}
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    said: list[bool] = []
    window.opening.new_keys.connect(lambda _done, _total: said.append(window.face.doing.isVisible()))
    with qtbot.waitSignal(window.unlocked, timeout=20_000):
        type_in(window, "Berik", STAFF[1].passphrase)
    assert said
    assert all(said)
    assert not opened[0].keys.chain.due


def test_new_keys_at_unlock_can_be_stopped_and_are_made_at_the_next_one(
    qtbot: QtBot, folder: Path, settings: Settings, opened: list[Vault]
) -> None:
    nurse = Founder("Nurgul", "comet walnut harbor velvet saddle juniper", frozenset({Role.NURSE}))
    with unlocked(folder) as vault:
        staffing.leave(vault, staffing.admit(vault, nurse, kdf=KDF).id)
    window = shown(qtbot, UnlockWindow(settings, folder), opened)
    window.opening.new_keys.connect(lambda _done, _total: window.face.cancel_button.click())
    with qtbot.waitSignal(window.opening.failed, timeout=20_000):
        type_in(window, "Berik", STAFF[1].passphrase)
    assert "Stopped" in window.face.error.text()
    assert not opened
    assert not list(folder.glob("rekey-*"))
    window.opening.new_keys.disconnect()
    with qtbot.waitSignal(window.unlocked, timeout=20_000):
        type_in(window, "", STAFF[1].passphrase)
    assert not opened[0].keys.chain.due
