"""How the house stands with its cards, the yearly check, and the sheet without secrets."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from shelterdesk.casework.card_kinds import CardCheck
from shelterdesk.gui.administration.backups_pane import BackupsPane
from shelterdesk.gui.administration.cards.cards_pane import CardsPane
from shelterdesk.gui.administration.cards.drill_dialog import DrillDialog
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets import paper_buttons
from shelterdesk.vault.recovery import NewSet, tag_of
from tests.gui.audit import audit
from tests.gui.keys import type_here
from tests.vault.making import unlocked
from tests.vault.test_recovery import in_force


@pytest.fixture
def house(desk: Desk) -> NewSet:
    (made,) = in_force(desk.vault).sets
    return made


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> Iterator[CardsPane]:
    made = CardsPane(desk)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    shiboken6.delete(made)  # before its vault is closed


def type_card(dialog: DrillDialog, card: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.quorum.entry.lines[0].hasFocus)
    for word in card.split():
        type_here(word[:4] + " ")


@pytest.fixture
def drill(desk: Desk, house: NewSet, qtbot: QtBot) -> Iterator[DrillDialog]:
    made = DrillDialog(desk)
    made.setWindowFlags(Qt.WindowType.Window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.quorum.entry.lines[0].setFocus()
    yield made
    shiboken6.delete(made)


def test_without_cards_it_warns_and_offers_to_make_them(pane: CardsPane) -> None:
    assert "no recovery cards yet" in pane.warnings.text()
    assert pane.make.isEnabled()
    assert not pane.check.isVisible()
    assert not pane.sheet.isVisible()
    assert audit(pane) == []


def test_with_cards_it_says_what_they_open_and_what_not_yet(house: NewSet, pane: CardsPane, desk: Desk) -> None:
    assert "any 2 of 3" in pane.state.text()
    assert tag_of(desk.vault.keys.vault_id) in pane.state.text()
    assert "do not open “Clinical” yet" in pane.warnings.text()
    assert pane.check.isVisible()
    assert audit(pane) == []


def test_whoever_is_no_administrator_reads_and_may_check(house: NewSet, desk: Desk, qtbot: QtBot) -> None:
    folder = desk.vault.folder
    desk.vault.close()
    with unlocked(folder, "Clara") as vault:
        pane = CardsPane(Desk(vault))
        pane.show()
        assert not pane.make.isEnabled()
        assert pane.check.isVisible()
        shiboken6.delete(pane)


def test_the_yearly_check_takes_a_quorum_and_says_that_it_works(
    drill: DrillDialog, house: NewSet, desk: Desk, qtbot: QtBot
) -> None:
    before = (desk.vault.folder / "keys.json").read_bytes()
    assert audit(drill) == []
    drill.quorum.entry.lines[0].setFocus()
    type_card(drill, house.cards[2], qtbot)
    assert "1 of 2" in drill.quorum.state.text()
    assert not drill.outcome.isVisible()
    type_card(drill, house.cards[2], qtbot)
    assert "is the same as" in drill.quorum.entry.fault.text()
    drill.quorum.entry.clear()
    type_card(drill, house.cards[0], qtbot)
    assert "work" in drill.outcome.text()
    assert drill.outcome.isVisible()
    assert drill.quorum.cards == ()
    assert [check.what for check in desk.vault.all(CardCheck)] == ["typed_back", "drill"]
    assert (desk.vault.folder / "keys.json").read_bytes() == before
    close = drill.buttons.button(QDialogButtonBox.StandardButton.Close)
    QTest.keyClick(close, Qt.Key.Key_Space)
    assert not drill.isVisible()


def test_a_card_of_another_set_is_refused_at_once(drill: DrillDialog, qtbot: QtBot) -> None:
    from shelterdesk.crypto.slip39 import split

    type_card(drill, split(bytes(16), 2, 3)[1], qtbot)
    assert "does not belong to this set" in drill.quorum.entry.fault.text()
    assert drill.quorum.cards == ()


def test_the_sheet_is_saved_without_a_question_and_holds_no_word_of_a_card(
    house: NewSet, pane: CardsPane, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    monkeypatch.setattr(paper_buttons, "choose_folder", lambda *_: place)
    pane.sheet.buttons.save.setFocus()
    QTest.keyClick(pane.sheet.buttons.save, Qt.Key.Key_Space)
    (paper,) = place.iterdir()
    text = PdfReader(io.BytesIO(paper.read_bytes())).pages[0].extract_text()
    assert tag_of(desk.vault.keys.vault_id) in text
    assert not [card for card in house.cards if " ".join(card.split()[4:6]) in " ".join(text.split())]
    assert "Saved and read back" in pane.sheet.buttons.result.text()


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinters()), reason="this computer has a printer")
def test_a_computer_without_a_printer_says_so(house: NewSet, pane: CardsPane) -> None:
    QTest.keyClick(pane.sheet.buttons.print, Qt.Key.Key_Space)
    assert "no printer" in pane.sheet.buttons.result.text()


def test_the_sheet_is_among_the_backups_too(house: NewSet, desk: Desk, qtbot: QtBot) -> None:
    pane = BackupsPane(desk)
    pane.show()
    assert pane.sheet.isVisible()
    shiboken6.delete(pane)
