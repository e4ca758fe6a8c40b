"""Making recovery cards by keyboard, on a real vault, from the explanation to the quorum that opens everything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWizard
from pytestqt.qtbot import QtBot

from shelterdesk.errors import CardOfAnotherSetError
from shelterdesk.gui.administration.cards.cards_wizard import CardsWizard
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets import paper_buttons
from shelterdesk.vault import acts, create, key_copies
from shelterdesk.vault.coming_back import open_with_cards
from shelterdesk.vault.recovery import NewSet, Wish
from tests.gui.audit import audit
from tests.gui.keys import type_here
from tests.vault.making import KDF, STAFF, unlocked
from tests.vault.test_recovery import in_force, said_yes

NEXT, COMMIT, FINISH = (
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
)


@pytest.fixture
def wizard(desk: Desk, qtbot: QtBot) -> Iterator[CardsWizard]:
    made = shown(desk, qtbot)
    yield made
    if shiboken6.isValid(made):
        shiboken6.delete(made)


def shown(desk: Desk, qtbot: QtBot) -> CardsWizard:
    made = CardsWizard(desk)
    made.setWindowFlags(Qt.WindowType.Window)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def press(wizard: CardsWizard, button: QWizard.WizardButton) -> None:
    """By keyboard: the button gets the cursor and a blank."""
    wizard.button(button).setFocus()
    QTest.keyClick(wizard.button(button), Qt.Key.Key_Space)


def may(wizard: CardsWizard, button: QWizard.WizardButton) -> bool:
    return wizard.button(button).isEnabled()


def agreed(wizard: CardsWizard, desk: Desk, wish: Wish | None = None) -> NewSet:
    """The second administrator said yes on another day; the wizard comes to the cards."""
    said_yes(desk.vault, wish or wizard.quorum.wish())
    press(wizard, NEXT)
    press(wizard, NEXT)
    assert wizard.second.new is not None
    return wizard.second.new.sets[0]


def write_down(wizard: CardsWizard) -> None:
    for row in wizard.papers.rows:
        for _ in range(2):
            row.show_words.setFocus()
            QTest.keyClick(row.show_words, Qt.Key.Key_Space)


def type_card(wizard: CardsWizard, card: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(wizard.type_back.entry.lines[0].hasFocus)
    for word in card.split():
        type_here(word[:4] + " ")


def test_from_the_explanation_to_a_quorum_that_opens(wizard: CardsWizard, desk: Desk, qtbot: QtBot) -> None:
    assert audit(wizard) == []
    house = agreed(wizard, desk)
    assert audit(wizard) == []
    assert "Berik agreed" in wizard.second.state.text()
    press(wizard, NEXT)
    assert not may(wizard, NEXT), "no card is on paper yet"
    write_down(wizard)
    assert audit(wizard) == []
    press(wizard, NEXT)
    qtbot.waitUntil(wizard.type_back.entry.lines[0].hasFocus)
    assert audit(wizard) == []
    wizard.type_back.entry.lines[0].setFocus()
    cards = house.cards
    for number, card in enumerate(cards, 1):
        assert not may(wizard, COMMIT)
        type_card(wizard, card, qtbot)
        assert (wizard.type_back.isComplete()) == (number == len(cards))
    assert not desk.vault.keys.chain.sets
    assert QApplication.focusWidget() is wizard.button(COMMIT)
    with qtbot.waitSignal(desk.keys_changed):
        QTest.keyClick(wizard.button(COMMIT), Qt.Key.Key_Space)
    assert "in force" in wizard.result_page.text
    assert "Clinical" in wizard.result_page.text
    assert wizard.second.new is None
    assert desk.vault.keys.chain.sets["house"].threshold == 2
    assert open_with_cards(desk.vault.folder, cards[1:]).drawers
    press(wizard, FINISH)


def test_without_a_second_administrator_there_are_no_cards(wizard: CardsWizard, desk: Desk) -> None:
    press(wizard, NEXT)
    press(wizard, NEXT)
    assert wizard.currentPage() is wizard.second
    assert wizard.second.ask.isVisible()
    assert not may(wizard, NEXT)
    wizard.second.ask.setFocus()
    QTest.keyClick(wizard.second.ask, Qt.Key.Key_Space)
    dialog = wizard.second.dialog
    assert dialog.isVisible()
    QTest.keyClick(dialog.later, Qt.Key.Key_Space)
    (told,) = acts.mine(desk.vault)
    assert (told.request.act, told.state, told.request.items) == ("new_cards", acts.State.WAITING, 3)
    assert not may(wizard, NEXT)


def test_the_only_administrator_of_a_practice_shelter_is_told_so_and_goes_on_alone(
    tmp_path: Path, qtbot: QtBot
) -> None:
    create(tmp_path / "v", [STAFF[0]], practice=True, kdf=KDF)
    with unlocked(tmp_path / "v") as vault:
        wizard = shown(Desk(vault), qtbot)
        press(wizard, NEXT)
        press(wizard, NEXT)
        assert wizard.second.new is None
        QTest.keyClick(wizard.second.ask, Qt.Key.Key_Space)
        assert "practice shelter" in wizard.second.dialog.state.text()
        QTest.keyClick(wizard.second.dialog.alone, Qt.Key.Key_Space)
        assert wizard.second.new is not None
        assert may(wizard, NEXT)
        wizard.reject()
        shiboken6.delete(wizard)


def test_another_wish_needs_another_yes(wizard: CardsWizard, desk: Desk) -> None:
    agreed(wizard, desk)
    wizard.back()
    wizard.quorum.large.setFocus()
    QTest.keyClick(wizard.quorum.large, Qt.Key.Key_Space)
    press(wizard, NEXT)
    assert wizard.second.new is None
    assert not may(wizard, NEXT)


def test_a_mistake_is_shown_where_it_is_and_a_strange_card_is_refused(
    wizard: CardsWizard, desk: Desk, qtbot: QtBot
) -> None:
    from shelterdesk.crypto.slip39 import split

    house = agreed(wizard, desk)
    press(wizard, NEXT)
    write_down(wizard)
    press(wizard, NEXT)
    words = house.cards[0].split()
    words[4], words[5] = words[5], words[4]
    if words[4] != words[5]:
        type_card(wizard, " ".join(words), qtbot)
        assert "wrong" in wizard.type_back.entry.fault.text()
        assert {place for place, line in enumerate(wizard.type_back.entry.lines, 1) if line.property("wrong")} >= {5, 6}
    wizard.type_back.entry.clear()
    type_card(wizard, split(bytes(16), 2, 3)[0], qtbot)
    assert "does not belong to this set" in wizard.type_back.entry.fault.text()
    assert not may(wizard, COMMIT)


def test_nothing_is_shown_any_more_where_cards_are_typed_back(wizard: CardsWizard, desk: Desk) -> None:
    agreed(wizard, desk)
    press(wizard, NEXT)
    write_down(wizard)
    wizard.papers.rows[0].show_words.setChecked(True)
    assert wizard.papers.rows[0].words.isVisible()
    press(wizard, NEXT)
    assert not any(row.show_words.isChecked() for row in wizard.papers.rows)


def test_leaving_keeps_no_card_and_changes_nothing(wizard: CardsWizard, desk: Desk) -> None:
    before = (desk.vault.folder / "keys.json").read_bytes()
    agreed(wizard, desk)
    press(wizard, NEXT)
    second, papers = wizard.second, wizard.papers
    wizard.reject()
    assert second.new is None
    assert papers.rows == []
    assert (desk.vault.folder / "keys.json").read_bytes() == before


def test_a_card_is_saved_only_after_a_warning_and_never_into_the_case_file(
    wizard: CardsWizard, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    agreed(wizard, desk)
    press(wizard, NEXT)
    row = wizard.papers.rows[0]
    place = tmp_path / "stick"
    place.mkdir()
    places = [desk.vault.folder, place]
    monkeypatch.setattr(paper_buttons, "choose_folder", lambda *_: places.pop(0))
    for _ in range(2):
        row.buttons.save.setFocus()
        QTest.keyClick(row.buttons.save, Qt.Key.Key_Space)
        assert row.buttons.warning.isVisible()
        assert not row.is_out
        QTest.keyClick(row.buttons.all_the_same, Qt.Key.Key_Space)
    assert row.is_out
    (paper,) = place.iterdir()
    assert paper.read_bytes().startswith(b"%PDF")
    assert row.card.split()[0].encode() not in paper.name.encode()
    assert not list(desk.vault.folder.glob("*.pdf"))


def test_a_new_set_says_that_it_ends_the_old_one(desk: Desk, qtbot: QtBot) -> None:
    in_force(desk.vault)
    wizard = shown(desk, qtbot)
    assert wizard.explain.lines[-1].isVisible()
    agreed(wizard, desk, Wish(2, 3))
    assert "end the cards" in wizard.second.lines.text()
    wizard.reject()
    assert key_copies.read(desk.vault.folder).bodies["cards/house"]["number"] == 1


def test_a_new_set_gives_the_drawers_new_keys_while_the_window_stays_usable(desk: Desk, qtbot: QtBot) -> None:
    (old,) = in_force(desk.vault).sets
    before = dict(desk.vault.keys.drawer_keys)
    wizard = shown(desk, qtbot)
    house = agreed(wizard, desk)
    press(wizard, NEXT)
    write_down(wizard)
    press(wizard, NEXT)
    for card in house.cards:
        type_card(wizard, card, qtbot)
    press(wizard, COMMIT)
    assert wizard.currentPage() is wizard.type_back, "the drawers are being copied"
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.result_page, timeout=20_000)
    assert not set(before.values()) & set(desk.vault.keys.drawer_keys.values())
    with pytest.raises(CardOfAnotherSetError):
        open_with_cards(desk.vault.folder, old.cards)
    assert open_with_cards(desk.vault.folder, house.cards[:2]).drawers
    shiboken6.delete(wizard)
