"""Everybody's passphrase is lost: by keyboard from the first window to the open case file."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWizard
from pytestqt.qtbot import QtBot

from shelterdesk.gui.settings import Settings
from shelterdesk.gui.unlock.come_back_wizard import ComeBackWizard
from shelterdesk.gui.unlock.unlock_window import UnlockWindow
from shelterdesk.vault import Vault
from tests.gui.audit import audit
from tests.gui.keys import type_here
from tests.vault.making import KDF, make, unlocked
from tests.vault.test_recovery import in_force

NEXT, FINISH = QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton


@pytest.fixture(scope="module")
def with_cards(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, ...]]:
    folder = tmp_path_factory.mktemp("made") / "ours.shelter"
    make(folder)
    with unlocked(folder) as vault:
        (house,) = in_force(vault).sets
    unlocked(folder, "Berik").close()
    return folder, house.cards


@pytest.fixture
def cards(with_cards: tuple[Path, tuple[str, ...]]) -> tuple[str, ...]:
    return with_cards[1]


@pytest.fixture
def window(tmp_path: Path, with_cards: tuple[Path, tuple[str, ...]], qtbot: QtBot) -> UnlockWindow:
    copytree(with_cards[0], tmp_path / "ours.shelter")
    made = UnlockWindow(Settings(tmp_path / "settings"), tmp_path / "ours.shelter")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def wizard(window: UnlockWindow, qtbot: QtBot) -> Iterator[ComeBackWizard]:
    window.face.cards_button.setFocus()
    QTest.keyClick(window.face.cards_button, Qt.Key.Key_Space)
    made = window.way_back
    made.kdf = KDF
    qtbot.waitUntil(made.isVisible)
    yield made
    if shiboken6.isValid(made):
        shiboken6.delete(made)


def type_card(wizard: ComeBackWizard, card: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(wizard.cards.quorum.entry.lines[0].hasFocus)
    for word in card.split():
        type_here(word[:4] + " ")


def press(wizard: QWizard, button: QWizard.WizardButton) -> None:
    QTest.keyClick(wizard.button(button), Qt.Key.Key_Space)


def may(wizard: QWizard, button: QWizard.WizardButton) -> bool:
    return wizard.button(button).isEnabled()


def test_by_cards_from_the_first_window_into_the_case_file(
    window: UnlockWindow, wizard: ComeBackWizard, cards: tuple[str, ...], qtbot: QtBot
) -> None:
    assert audit(wizard) == []
    wizard.cards.quorum.entry.lines[0].setFocus()
    type_card(wizard, cards[2], qtbot)
    assert not may(wizard, NEXT)
    type_card(wizard, cards[0], qtbot)
    assert QApplication.focusWidget() is wizard.button(NEXT)
    press(wizard, NEXT)
    assert len(wizard.compare.words.text().split()) == 6
    assert "Clinical" in wizard.compare.opens.text()
    assert not may(wizard, NEXT), "the words are to be compared first"
    assert audit(wizard) == []
    QTest.keyClick(wizard.compare.same, Qt.Key.Key_Space)
    press(wizard, NEXT)
    assert audit(wizard) == []
    assert not may(wizard, FINISH)
    QTest.keyClicks(wizard.newcomer.alias, "Ella")
    QTest.keyClicks(wizard.newcomer.choice.again, wizard.newcomer.choice.passphrase)
    with qtbot.waitSignal(window.unlocked, timeout=20_000) as unlocked_now:
        press(wizard, FINISH)
    vault = unlocked_now.args[0]
    assert isinstance(vault, Vault)
    assert vault.me.alias == "Ella"
    assert vault.me.administrator
    assert vault.drawers == frozenset(vault.keys.chain.drawers)
    vault.close()


def test_fewer_cards_do_not_go_on_and_leaving_changes_nothing(
    window: UnlockWindow, wizard: ComeBackWizard, cards: tuple[str, ...], qtbot: QtBot, tmp_path: Path
) -> None:
    before = (tmp_path / "ours.shelter" / "keys.json").read_bytes()
    type_card(wizard, cards[1], qtbot)
    assert "1 of 2" in wizard.cards.quorum.state.text()
    assert not may(wizard, NEXT)
    quorum = wizard.cards.quorum
    wizard.reject()
    assert quorum.cards == ()
    assert (tmp_path / "ours.shelter" / "keys.json").read_bytes() == before


def test_a_case_file_without_cards_says_so_in_the_window(tmp_path: Path, made_once: Path, qtbot: QtBot) -> None:
    copytree(made_once, tmp_path / "ours.shelter")
    window = UnlockWindow(Settings(tmp_path / "settings"), tmp_path / "ours.shelter")
    qtbot.addWidget(window)
    window.show()
    QTest.keyClick(window.face.cards_button, Qt.Key.Key_Space)
    assert window.face.error.isVisible()
    assert "ards" in window.face.error.text()
