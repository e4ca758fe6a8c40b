"""Founding a shelter: what is asked, what is refused, what is kept when one goes back and forth."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot

from shelterdesk.casework import CopyRecord, Organisation
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.unlock.first_run_wizard import FirstRunWizard
from shelterdesk.vault import Vault, unlock_keys
from shelterdesk.vault.restore import restore
from tests.gui.audit import audit


@pytest.fixture
def wizard(qtbot: QtBot, tmp_path: Path) -> FirstRunWizard:
    wizard = FirstRunWizard(Settings(tmp_path / "settings"))
    wizard.creation.kdf = KdfParameters.for_tests()
    wizard.setWindowFlags(Qt.WindowType.Window)
    qtbot.addWidget(wizard)
    with qtbot.waitExposed(wizard):
        wizard.show()
    return wizard


def next_button(wizard: FirstRunWizard) -> None:
    QTest.mouseClick(wizard.button(QWizard.WizardButton.NextButton), Qt.MouseButton.LeftButton)


def back(wizard: FirstRunWizard) -> None:
    QTest.mouseClick(wizard.button(QWizard.WizardButton.BackButton), Qt.MouseButton.LeftButton)


def may_go_on(wizard: FirstRunWizard) -> bool:
    return wizard.button(QWizard.WizardButton.NextButton).isEnabled()


def fill_in(wizard: FirstRunWizard, tmp_path: Path) -> None:
    next_button(wizard)
    QTest.keyClicks(wizard.organisation.alias, "Blue House")
    next_button(wizard)
    for page, alias in ((wizard.first, "Aina"), (wizard.second, "Botagoz")):
        QTest.keyClicks(page.alias, alias)
        QTest.keyClicks(page.choice.again, page.choice.words.text())
        next_button(wizard)
    wizard.places.file_place.setText(str(tmp_path / "work"))
    wizard.places.backup_place.setText(str(tmp_path / "backups"))


def test_a_shelter_is_made_with_two_administrators_its_alias_and_an_opened_backup(
    wizard: FirstRunWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_in(wizard, tmp_path)
    passphrases = [wizard.first.choice.passphrase, wizard.second.choice.passphrase]
    next_button(wizard)
    qtbot.waitUntil(wizard.creation.isComplete, timeout=20_000)
    assert "reads" in wizard.creation.lines[3].text()
    assert audit(wizard) == []
    with qtbot.waitSignal(wizard.made) as made:
        QTest.mouseClick(wizard.button(QWizard.WizardButton.FinishButton), Qt.MouseButton.LeftButton)
    folder = made.args[0]
    restore(tmp_path / "backups", tmp_path / "again.shelter")
    for place in (folder, tmp_path / "again.shelter"):
        for alias, passphrase in zip(("Aina", "Botagoz"), passphrases, strict=True):
            assert unlock_keys(place, alias, passphrase).me.administrator
    with Vault(folder, made.args[1]) as vault:
        assert [record.alias for record in vault.all(Organisation)] == ["Blue House"]
        (copy,) = vault.all(CopyRecord)
        assert copy.files
        assert copy.verified_at
        assert not vault.practice


def test_nothing_is_lost_going_back_and_forth_and_the_words_are_no_longer_shown(
    wizard: FirstRunWizard, tmp_path: Path
) -> None:
    fill_in(wizard, tmp_path)
    drawn = wizard.first.choice.passphrase
    for _ in range(4):
        back(wizard)
    assert wizard.currentPage() is wizard.language
    next_button(wizard)
    assert wizard.organisation.alias.text() == "Blue House"
    next_button(wizard)
    assert wizard.first.alias.text() == "Aina"
    assert wizard.first.choice.passphrase == drawn
    assert drawn.split()[0] not in wizard.first.choice.words.text(), "the second person may stand here by now"
    next_button(wizard)
    next_button(wizard)
    assert wizard.places.backup_place.text() == str(tmp_path / "backups")


def test_the_passphrase_must_be_typed_again_and_differ_between_the_two(wizard: FirstRunWizard) -> None:
    next_button(wizard)
    assert not may_go_on(wizard), "an alias of the organisation is needed"
    QTest.keyClicks(wizard.organisation.alias, "B")
    next_button(wizard)
    first = wizard.first
    QTest.keyClicks(first.alias, "Aina")
    assert not may_go_on(wizard)
    QTest.keyClicks(first.choice.again, first.choice.words.text()[:-1])
    assert not may_go_on(wizard)
    QTest.keyClicks(first.choice.again, first.choice.words.text()[-1])
    assert may_go_on(wizard)
    next_button(wizard)
    second = wizard.second
    QTest.keyClicks(second.alias, "aina")
    QTest.keyClicks(second.choice.again, second.choice.words.text())
    assert not may_go_on(wizard), "the same alias"
    second.alias.setText("Botagoz")
    assert may_go_on(wizard)
    second.choice.own.click()
    for line in (second.choice.own_passphrase, second.choice.again):
        QTest.keyClicks(line, first.choice.passphrase)
    assert not may_go_on(wizard), "the same passphrase"


def test_an_own_passphrase_shows_its_price_and_a_weak_one_is_refused(wizard: FirstRunWizard) -> None:
    next_button(wizard)
    QTest.keyClicks(wizard.organisation.alias, "B")
    next_button(wizard)
    page = wizard.first
    QTest.keyClicks(page.alias, "Aina")
    page.choice.own.click()
    for line in (page.choice.own_passphrase, page.choice.again):
        QTest.keyClicks(line, "kairat1984")
    assert "euros" in page.choice.price.text()
    assert not may_go_on(wizard)
    assert "easy to guess" in page.remark.text()
    for line in (page.choice.own_passphrase, page.choice.again):
        line.clear()
        QTest.keyClicks(line, "Seven brown camels %% drink slowly 41 behind the Almaty opera")
    assert may_go_on(wizard)


def test_places_that_are_not_safe_are_told(wizard: FirstRunWizard, tmp_path: Path) -> None:
    fill_in(wizard, tmp_path)
    places = wizard.places
    assert places.backup_warning.isVisible(), "the same disk in this test"
    places.file_place.setText(str(tmp_path / "Dropbox" / "work"))
    assert "Dropbox" in places.file_warning.text()
    assert may_go_on(wizard), "a warning, not a refusal"
    places.file_place.setText("somewhere")
    assert not may_go_on(wizard)
    places.file_place.setText(places.backup_place.text())
    assert not may_go_on(wizard)


def test_a_backup_that_fails_can_go_elsewhere_without_making_the_vault_anew(
    wizard: FirstRunWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_in(wizard, tmp_path)
    (tmp_path / "backups").write_text("a file stands in the way")
    next_button(wizard)
    qtbot.waitUntil(wizard.creation.again.isVisible, timeout=20_000)
    assert wizard.creation.error.text()
    assert wizard.creation.elsewhere.isVisible()
    wizard.places.backup_place.setText(str(tmp_path / "elsewhere"))
    QTest.mouseClick(wizard.creation.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(wizard.creation.isComplete, timeout=20_000)
    assert (tmp_path / "elsewhere" / "case-file.backup").is_dir()


def test_every_page_passes_the_audit(wizard: FirstRunWizard, tmp_path: Path, qtbot: QtBot) -> None:
    fill_in(wizard, tmp_path)
    for page in (wizard.places, wizard.second, wizard.first, wizard.organisation, wizard.language):
        assert wizard.currentPage() is page
        assert audit(wizard) == [], type(page).__name__
        back(wizard)
