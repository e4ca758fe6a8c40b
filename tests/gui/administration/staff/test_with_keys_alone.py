"""Staff in the whole window, with the keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shelterdesk.casework.roles import Role
from shelterdesk.gui.administration.staff.add_member_wizard import AddMemberWizard
from shelterdesk.gui.administration.staff.passphrase_dialog import PassphraseDialog
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from shelterdesk.vault.news import given, must_choose
from tests.gui.keys import type_here
from tests.vault.making import KDF, STAFF


@pytest.fixture
def main(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = MainWindow(desk, Settings(tmp_path / "settings"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    window.watch.stop()
    shiboken6.delete(window)


def focus() -> QWidget:
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key) -> None:
    QTest.keyClick(focus(), key)


def tab_to(widget: QWidget) -> None:
    for _ in range(40):
        if focus() is widget:
            return
        press(Qt.Key.Key_Tab)
    pytest.fail("Tab does not lead there")


def opened(kind: type[QWidget]) -> QWidget:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def test_somebody_is_taken_in(main: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    main.go_to("administration")
    page = main.pages["administration"]
    tab_to(page.list)
    press(Qt.Key.Key_Down)
    pane = page.stack.currentWidget()
    tab_to(pane.members.add)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any(isinstance(one, AddMemberWizard) for one in QApplication.topLevelWidgets()))
    wizard = opened(AddMemberWizard)
    wizard.kdf = KDF
    wizard.activateWindow()
    tab_to(wizard.person.alias)
    type_here("Nurgul")
    tab_to(wizard.person.roles.boxes[Role.NURSE])
    press(Qt.Key.Key_Space)
    tab_to(wizard.button(wizard.WizardButton.NextButton))
    press(Qt.Key.Key_Space)
    tab_to(wizard.newcomer.choice.again)
    type_here(wizard.newcomer.choice.words.text())
    tab_to(wizard.button(wizard.WizardButton.CommitButton))
    with qtbot.waitSignal(desk.keys_changed, timeout=20_000):
        press(Qt.Key.Key_Space)
    for tick in (wizard.fingerprint.newcomer, wizard.fingerprint.mine):
        tab_to(tick)
        press(Qt.Key.Key_Space)
    tab_to(wizard.button(wizard.WizardButton.NextButton))
    press(Qt.Key.Key_Space)
    tab_to(wizard.button(wizard.WizardButton.FinishButton))
    press(Qt.Key.Key_Space)
    assert any(member.alias == "Nurgul" for member in desk.vault.members.values())


def test_the_menu_beside_the_alias_changes_ones_passphrase(main: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    assert main.top.who.text() == "Aida"
    main.top.change_passphrase.trigger()
    dialog = opened(PassphraseDialog)
    dialog.kdf = KDF
    dialog.activateWindow()
    tab_to(dialog.old)
    type_here(STAFF[0].passphrase)
    tab_to(dialog.choice.again)
    type_here(dialog.choice.words.text())
    tab_to(dialog.change)
    with qtbot.waitSignal(desk.keys_changed, timeout=20_000):
        press(Qt.Key.Key_Space)
    tab_to(dialog.backup)
    press(Qt.Key.Key_Space)
    assert main.pages["administration"].stack.currentWidget() is main.pages["administration"].pane("backups")


def test_whose_passphrase_somebody_else_has_seen_is_asked_for_an_own_one_after_unlocking(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.save(given(desk.vault.me.id))
    window = MainWindow(desk, Settings(tmp_path / "settings"))
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: any(isinstance(one, PassphraseDialog) for one in QApplication.topLevelWidgets()))
    dialog = opened(PassphraseDialog)
    dialog.kdf = KDF
    dialog.activateWindow()
    tab_to(dialog.old)
    type_here(STAFF[0].passphrase)
    tab_to(dialog.choice.again)
    type_here(dialog.choice.words.text())
    tab_to(dialog.change)
    with qtbot.waitSignal(desk.keys_changed, timeout=20_000):
        press(Qt.Key.Key_Space)
    assert not must_choose(desk.vault)
    window.watch.stop()
    shiboken6.delete(window)
