"""Taking somebody in, from the alias to the six words, on a real vault."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.gui import language
from shelterdesk.gui.administration.staff.add_member_wizard import AddMemberWizard
from shelterdesk.gui.desk import Desk
from shelterdesk.vault import Vault, unlock_keys
from tests.gui.audit import audit
from tests.vault.making import KDF, unlocked


@pytest.fixture
def wizard(desk: Desk, qtbot: QtBot) -> Iterator[AddMemberWizard]:
    wizard = AddMemberWizard(desk)
    wizard.kdf = KDF
    wizard.setWindowFlags(Qt.WindowType.Window)
    with qtbot.waitExposed(wizard):
        wizard.show()
    yield wizard
    if shiboken6.isValid(wizard):
        shiboken6.delete(wizard)


def press(wizard: AddMemberWizard, button: QWizard.WizardButton) -> None:
    QTest.mouseClick(wizard.button(button), Qt.MouseButton.LeftButton)


def may(wizard: AddMemberWizard, button: QWizard.WizardButton) -> bool:
    return wizard.button(button).isEnabled()


NEXT, COMMIT, FINISH = (
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
)


def describe(wizard: AddMemberWizard, alias: str = "Nurgul") -> None:
    QTest.keyClicks(wizard.person.alias, alias)
    wizard.person.roles.boxes[Role.PSYCHOLOGIST].setFocus()
    QTest.keyClick(wizard.person.roles.boxes[Role.PSYCHOLOGIST], Qt.Key.Key_Space)


def test_a_newcomer_is_taken_in_with_words_compared_and_can_unlock(
    wizard: AddMemberWizard, desk: Desk, qtbot: QtBot
) -> None:
    describe(wizard)
    press(wizard, NEXT)
    passphrase = wizard.newcomer.choice.passphrase
    QTest.keyClicks(wizard.newcomer.choice.again, passphrase)
    with qtbot.waitSignal(desk.keys_changed, timeout=10_000):
        press(wizard, COMMIT)
    assert wizard.member is not None
    assert wizard.fingerprint.words.text() == wizard.member.public.fingerprint_words()
    assert not may(wizard, NEXT), "nobody compared yet"
    for tick in (wizard.fingerprint.newcomer, wizard.fingerprint.mine):
        QTest.keyClick(tick, Qt.Key.Key_Space)
    press(wizard, NEXT)
    assert "Opens now: Gate, House, Casework." in wizard.result_page.text
    assert "Clinical: as soon as one of these unlocks: Berik." in wizard.result_page.text
    assert audit(wizard) == []
    press(wizard, FINISH)
    folder = desk.vault.folder
    desk.vault.close()
    unlocked(folder, "Berik").close()  # hands over what was promised
    with Vault(folder, unlock_keys(folder, "Nurgul", passphrase)) as hers:
        assert hers.drawers == {Drawer.GATE, Drawer.HOUSE, Drawer.CASEWORK, Drawer.CLINICAL}


def test_what_follows_is_said_while_roles_are_ticked(wizard: AddMemberWizard) -> None:
    assert not may(wizard, NEXT)
    describe(wizard)
    assert "Opens at once: Gate, House, Casework." in wizard.person.follows.text()
    assert "Clinical: as soon as one of these unlocks: Berik." in wizard.person.follows.text()
    assert may(wizard, NEXT)


def test_an_alias_that_somebody_has_is_not_taken_again(wizard: AddMemberWizard) -> None:
    describe(wizard, "clara")
    assert not may(wizard, NEXT)
    assert "alias already" in wizard.person.remark.text()


def test_the_passphrase_must_be_typed_again(wizard: AddMemberWizard) -> None:
    describe(wizard)
    press(wizard, NEXT)
    assert not may(wizard, COMMIT)
    QTest.keyClicks(wizard.newcomer.choice.again, wizard.newcomer.choice.passphrase[:-1])
    assert not may(wizard, COMMIT)


def test_nothing_is_written_before_the_key_is_made_and_a_failure_is_told_and_tried_again(
    wizard: AddMemberWizard, desk: Desk, qtbot: QtBot
) -> None:
    describe(wizard)
    press(wizard, NEXT)
    QTest.keyClicks(wizard.newcomer.choice.again, wizard.newcomer.choice.passphrase)
    copies = [desk.vault.folder / name for name in ("keys.json", "keys.copy.json")]
    away = [copy.rename(copy.with_suffix(".away")) for copy in copies]
    press(wizard, COMMIT)
    qtbot.waitUntil(wizard.fingerprint.again.isVisible, timeout=10_000)
    assert "key file" in wizard.fingerprint.error.text().lower()
    assert wizard.member is None
    for file, copy in zip(away, copies, strict=True):
        file.rename(copy)
    with qtbot.waitSignal(desk.keys_changed, timeout=10_000):
        QTest.mouseClick(wizard.fingerprint.again, Qt.MouseButton.LeftButton)
    assert wizard.member is not None
    assert not wizard.fingerprint.error.isVisible()


@pytest.mark.parametrize("spoken", ["en", "ru"])
def test_every_page_passes_the_audit(wizard: AddMemberWizard, qtbot: QtBot, desk: Desk, spoken: str) -> None:
    language.speak(spoken)
    describe(wizard)
    assert audit(wizard) == []
    press(wizard, NEXT)
    assert audit(wizard) == []
    QTest.keyClicks(wizard.newcomer.choice.again, wizard.newcomer.choice.passphrase)
    with qtbot.waitSignal(desk.keys_changed, timeout=10_000):
        press(wizard, COMMIT)
    assert audit(wizard) == []
