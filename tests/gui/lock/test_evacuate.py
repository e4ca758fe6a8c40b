"""Leaving in a hurry: only what was held to the end does anything; then only cards open the case file."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Person
from shelterdesk.errors import CardsIncompleteError, NoCardsError, WrongPassphraseError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.lock.evacuate_dialog import EvacuateDialog
from shelterdesk.gui.lock.leaving import Way
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.widgets.hold_button import HOLD_S, HoldButton
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.vault import Vault, unlock_keys
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_media import record_of
from shelterdesk.vault.coming_back import come_back, open_with_cards
from shelterdesk.vault.restore import restore
from tests.gui.audit import audit
from tests.vault.making import KDF, STAFF, make, unlocked
from tests.vault.test_evacuation import WORDS, comes_back, refuses_everybody
from tests.vault.test_recovery import in_force


@pytest.fixture(scope="module")
def with_cards(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, ...]]:
    folder = tmp_path_factory.mktemp("cards") / "ours.shelter"
    make(folder)
    with unlocked(folder) as vault:
        cards = in_force(vault).sets[0].cards
    unlocked(folder, "Berik").close()
    return folder, cards


@pytest.fixture
def covered(tmp_path: Path, with_cards: tuple[Path, tuple[str, ...]]) -> Vault:
    copytree(with_cards[0], tmp_path / "ours.shelter")
    return unlocked(tmp_path / "ours.shelter")


@pytest.fixture
def main(covered: Vault, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = MainWindow(Desk(covered), Settings(tmp_path / "settings"))
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
        covered.close()


def opened(main: MainWindow, qtbot: QtBot) -> EvacuateDialog:
    QTest.keyClick(main, Qt.Key.Key_F11, Qt.KeyboardModifier.ControlModifier)
    dialog = main.findChild(EvacuateDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_the_button_wants_three_seconds(qtbot: QtBot) -> None:
    button = HoldButton()
    qtbot.addWidget(button)
    assert HOLD_S == 3.0
    assert button._seconds == HOLD_S


@pytest.mark.parametrize("how", ["mouse", "keys", "slid off", "another window"])
def test_letting_go_cancels(qtbot: QtBot, how: str) -> None:
    button = HoldButton(seconds=0.5)
    qtbot.addWidget(button)
    button.show()
    button.setFocus()
    held: list[int] = []
    button.held.connect(lambda: held.append(1))
    with qtbot.waitSignal(button.let_go, timeout=2000):
        if how == "keys":
            QTest.keyPress(button, Qt.Key.Key_Space)
            qtbot.wait(100)
            assert 0 < button.part < 1
            QTest.keyRelease(button, Qt.Key.Key_Space)
        else:
            QTest.mousePress(button, Qt.MouseButton.LeftButton)
            qtbot.wait(100)
            if how == "mouse":
                QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
            elif how == "slid off":
                QTest.mouseMove(button, QPoint(-40, -40))
            else:
                button.clearFocus()
    qtbot.wait(600)
    assert not held


def test_a_click_does_nothing_and_holding_acts_once(qtbot: QtBot) -> None:
    button = HoldButton(seconds=0.2)
    qtbot.addWidget(button)
    button.show()
    held: list[int] = []
    button.held.connect(lambda: held.append(1))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    QTest.keyPress(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: held == [1])
    qtbot.wait(300)
    QTest.keyRelease(button, Qt.Key.Key_Return)
    assert held == [1]


def test_held_to_the_end_only_cards_open_the_vault_and_its_backup_and_nothing_typed_is_lost(
    main: MainWindow, covered: Vault, qtbot: QtBot, tmp_path: Path, with_cards: tuple[Path, tuple[str, ...]]
) -> None:
    main.settings.vault = covered.folder
    (tmp_path / "stick").mkdir()
    made = make_backup(covered.folder, tmp_path / "stick", covered.keys)
    covered.save(record_of(made, covered.me.id, covered.now()))
    sheet = SheetDialog(Person(case_id="c" * 32), main.desk, main)
    sheet.show()
    QTest.keyClicks(sheet.form.rows["called"].field.input, "ayana")
    dialog = opened(main, qtbot)
    dialog.hold._seconds = 0.2
    qtbot.waitUntil(lambda: "stick" in dialog.here.text())
    with qtbot.waitSignal(main.leaving.left, timeout=20_000) as left:
        QTest.keyPress(dialog.hold, Qt.Key.Key_Space)
    assert left.args == [Way.EVACUATE]
    assert refuses_everybody(covered.folder)
    assert main.settings.vault is None
    restore(made.folder, tmp_path / "back.shelter")
    assert refuses_everybody(tmp_path / "back.shelter")
    keys = come_back(open_with_cards(covered.folder, with_cards[1][1:]), "Aida", WORDS, kdf=KDF)
    with Vault(covered.folder, keys) as again:
        left = {member.id for member in again.members.values() if not member.active}
        kept = [draft.fields["called"] for draft in again.drafts.waiting(left)]
        assert kept + [person.called for person in again.all(Person)] == ["ayana"], "a draft, or saved since"


def test_before_the_ring_is_full_nothing_was_changed(main: MainWindow, covered: Vault, qtbot: QtBot) -> None:
    dialog = opened(main, qtbot)
    QTest.mousePress(dialog.hold, Qt.MouseButton.LeftButton)
    qtbot.wait(200)
    QTest.mouseRelease(dialog.hold, Qt.MouseButton.LeftButton)
    dialog.reject()
    assert unlock_keys(covered.folder, STAFF[0].alias, STAFF[0].passphrase).me.id == covered.me.id


def test_backups_that_are_elsewhere_are_named(main: MainWindow, covered: Vault, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "red stick").mkdir()
    made = make_backup(covered.folder, tmp_path / "red stick", covered.keys)
    covered.save(record_of(made, covered.me.id, covered.now()))
    (tmp_path / "red stick").rename(tmp_path / "gone")
    dialog = opened(main, qtbot)
    qtbot.waitUntil(dialog.elsewhere.isVisible)
    assert "red stick" in dialog.elsewhere.text()
    assert audit(dialog) == []


def test_without_cards_it_is_not_offered(vault: Vault, qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Desk(vault), Settings(tmp_path / "settings"))
    qtbot.addWidget(window)
    window.hurry.offer()
    assert isinstance(window.error.error, NoCardsError)
    window.top.menu.aboutToShow.emit()
    assert not window.top.evacuate.isVisible()
    in_force(vault)
    window.hurry.offer()
    assert isinstance(window.error.error, CardsIncompleteError), "a psychologist has not unlocked since"
    window.watch.stop()


def test_with_cards_the_menu_offers_it(main: MainWindow) -> None:
    main.top.menu.aboutToShow.emit()
    assert main.top.evacuate.isVisible()


def test_the_drawers_that_come_back_hold_what_was_saved(
    main: MainWindow, covered: Vault, qtbot: QtBot, with_cards: tuple[Path, tuple[str, ...]]
) -> None:
    covered.save(Person(case_id="c" * 32, first_name="Botagoz"))
    dialog = opened(main, qtbot)
    dialog.hold._seconds = 0.1
    with qtbot.waitSignal(main.leaving.left, timeout=20_000):
        QTest.mousePress(dialog.hold, Qt.MouseButton.LeftButton)
    with pytest.raises(WrongPassphraseError):
        unlock_keys(covered.folder, STAFF[0].alias, STAFF[0].passphrase)
    assert comes_back(covered.folder, with_cards[1]) == ["Botagoz"]
