"""Restoring in the windows: found by itself, few actions, told what is not in it, straight to unlocking."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from shutil import copytree, move

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWizard
from pytestqt.qtbot import QtBot

from shelterdesk.casework.case import Case
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.unlock import UnlockWindow
from shelterdesk.gui.unlock.older_copy_dialog import OlderCopyDialog
from shelterdesk.gui.unlock.restore_wizard import RestoreWizard
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.vault import Vault, places, restored
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_medium import Medium
from shelterdesk.vault.generations import on_shelf
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys
from tests.vault.backups import add_case, spoil
from tests.vault.making import STAFF, keys_of, unlocked

MOST_ACTIONS = 12


@pytest.fixture
def folder(tmp_path: Path, made_once: Path) -> Path:
    return copytree(made_once, tmp_path / "ours.shelter")


@pytest.fixture
def stick(tmp_path: Path, folder: Path) -> Path:
    """A stick with two backups; the vault it was made from is gone."""
    with unlocked(folder) as vault:
        for code in ("K-1", "K-2"):
            add_case(vault, code)
            make_backup(folder, tmp_path / "BLUE", keys_of(folder, "Aida"))
    return tmp_path / "BLUE"


@pytest.fixture
def plugged(stick: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system says that the stick is plugged in."""
    monkeypatch.setattr(places, "plugged_in", lambda: (stick,))
    return stick


@pytest.fixture
def opened() -> Iterator[list[Vault]]:
    vaults: list[Vault] = []
    yield vaults
    for vault in vaults:
        vault.close()


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, opened: list[Vault]) -> UnlockWindow:
    window = UnlockWindow(Settings(tmp_path / "settings"))
    qtbot.addWidget(window)
    window.unlocked.connect(opened.append)
    with qtbot.waitExposed(window):
        window.show()
    return window


class Actions(Keys):
    """Counts what a person does: each key that is not a letter, and each word typed as one."""

    def __init__(self) -> None:
        super().__init__()
        self.done = 0

    def write(self, text: str) -> None:
        self.done += 1
        self.type(text)

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        self.done += times
        super().press(key, modifiers, times)


def begun(window: UnlockWindow, qtbot: QtBot, tmp_path: Path) -> RestoreWizard:
    QTest.mouseClick(window.welcome.restore_button, Qt.MouseButton.LeftButton)
    wizard = window.restoring
    wizard.choice._folder = tmp_path / "new"
    qtbot.waitUntil(wizard.isVisible)
    return wizard


def go_on(wizard: RestoreWizard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(wizard.restoring.done, timeout=20_000):
        QTest.mouseClick(wizard.button(QWizard.WizardButton.NextButton), Qt.MouseButton.LeftButton)


def test_on_a_new_machine_with_the_printed_sheet_it_takes_at_most_twelve_actions(
    plugged: Path, window: UnlockWindow, qtbot: QtBot, opened: list[Vault], monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:  # fmt: skip
    """Keys only. The documents folder is the proposed place, so no path has to be typed or found."""
    from PySide6.QtCore import QStandardPaths

    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    keys = Actions()
    with qtbot.waitActive(window):
        window.activateWindow()
    keys.press(Qt.Key.Key_Tab, times=3)  # Alt+R would be one press, which the test's keyboard does not have
    keys.press(Qt.Key.Key_Space)
    wizard = window.restoring
    qtbot.waitUntil(lambda: wizard.isVisible() and wizard.choice.isComplete())
    QApplication.processEvents()
    with qtbot.waitSignal(wizard.restoring.done, timeout=20_000):
        keys.press(Qt.Key.Key_Return)
    assert "are not in it" in wizard.restoring.result.text()
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.face.alias.hasFocus)
    keys.write("Aida")
    keys.press(Qt.Key.Key_Return)
    keys.write(STAFF[0].passphrase)
    with qtbot.waitSignal(window.unlocked, timeout=20_000):
        keys.press(Qt.Key.Key_Return)
    assert keys.done <= MOST_ACTIONS
    assert keys.done == 10
    assert sorted(case.code or "" for case in opened[0].all(Case)) == ["K-1", "K-2"]
    assert opened[0].folder == tmp_path / "Documents" / "ShelterDesk" / "ours.shelter"


def test_a_stick_plugged_in_only_now_is_found_by_itself(
    stick: Path, window: UnlockWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here: list[Path] = []
    monkeypatch.setattr(places, "plugged_in", lambda: tuple(here))
    wizard = begun(window, qtbot, tmp_path)
    assert wizard.choice.none.isVisible()
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    here.append(stick)
    qtbot.waitUntil(lambda: wizard.button(QWizard.WizardButton.NextButton).isEnabled(), timeout=6000)
    assert "BLUE" in wizard.choice.found.item(0).text()
    assert wizard.choice.state.currentData() == 2, "the newest is chosen already"
    assert audit(wizard) == []


def test_of_a_damaged_newest_backup_the_one_before_comes_back_and_that_is_said(
    plugged: Path, folder: Path, window: UnlockWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    home = plugged / "ours.backup"
    one, two = on_shelf(home).good
    name = keys_of(folder, "Aida").file_of["casework"]  # type: ignore[index]
    before, after = one.file(name), two.file(name)
    assert before is not None
    assert after is not None
    spoil(Medium(home)._piece(min(set(after.pieces) - set(before.pieces))))
    wizard = begun(window, qtbot, tmp_path)
    go_on(wizard, qtbot)
    assert "Entries after" in wizard.restoring.result.text()
    assert "A newer backup" in wizard.restoring.result.text()
    assert audit(wizard) == []


def test_a_place_that_is_taken_is_never_offered_nor_accepted(
    plugged: Path, window: UnlockWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "new" / "ours.shelter").mkdir(parents=True)
    wizard = begun(window, qtbot, tmp_path)
    wizard.choice._propose_place()
    assert wizard.choice.target == tmp_path / "new" / "ours-2.shelter"
    wizard.choice.place.setText(str(tmp_path / "new" / "ours.shelter"))
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()


def test_what_cannot_be_restored_is_told_and_another_can_be_chosen(
    plugged: Path, window: UnlockWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for path in (plugged / "ours.backup" / "chunks").rglob("*"):
        if path.is_file():
            spoil(path, 0)
    wizard = begun(window, qtbot, tmp_path)
    go_on(wizard, qtbot)
    assert "none is whole" in wizard.restoring.error.text()
    assert not wizard.button(QWizard.WizardButton.FinishButton).isEnabled()
    assert not list((tmp_path / "new").glob("*"))
    QTest.mouseClick(wizard.button(QWizard.WizardButton.BackButton), Qt.MouseButton.LeftButton)
    assert wizard.currentPage() is wizard.choice


def test_on_the_machine_that_saw_newer_entries_it_is_explained_and_accepted_once(
    plugged: Path, folder: Path, window: UnlockWindow, qtbot: QtBot, opened: list[Vault], tmp_path: Path
) -> None:
    with unlocked(folder) as vault:
        add_case(vault, "K-3")
    move(folder, tmp_path / "broken")
    wizard = begun(window, qtbot, tmp_path)
    wizard.choice._propose_place()
    go_on(wizard, qtbot)
    QTest.mouseClick(wizard.button(QWizard.WizardButton.FinishButton), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.opening.older_copies, timeout=10_000):
        QTest.keyClicks(window.face.alias, "Aida")
        QTest.keyClicks(window.face.passphrase, STAFF[0].passphrase)
        QTest.keyClick(window.face.passphrase, Qt.Key.Key_Return)
    dialog = window.older
    assert isinstance(dialog, OlderCopyDialog)
    said = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
    assert "restored from the backup" in said
    with qtbot.waitSignal(window.unlocked, timeout=10_000):
        QTest.mouseClick(dialog.open_older, Qt.MouseButton.LeftButton)
    assert opened[0].origin is not None
    opened[0].told_of_origin()
    assert not restored.is_marked(opened[0].folder)


def test_of_two_media_the_one_with_the_newest_backup_is_chosen(
    stick: Path, folder: Path, window: UnlockWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with unlocked(folder) as vault:
        later = vault.now() + timedelta(hours=1)
        make_backup(folder, tmp_path / "GREEN", vault.keys, now=lambda: later)
    monkeypatch.setattr(places, "plugged_in", lambda: (stick, tmp_path / "GREEN"))
    wizard = begun(window, qtbot, tmp_path)
    assert "GREEN" in wizard.choice.found.currentItem().text()
    assert wizard.choice.found.count() == 2
    assert wizard.choice.add(stick)
    assert "BLUE" in wizard.choice.found.currentItem().text()
