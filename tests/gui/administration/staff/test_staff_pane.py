"""The pane says who works here, who holds what since when, and what wants attention."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework.roles import Role
from shelterdesk.gui import language
from shelterdesk.gui.administration.staff.staff_pane import StaffPane
from shelterdesk.gui.desk import Desk
from shelterdesk.vault import Founder, admit
from tests.gui.audit import audit
from tests.vault.making import KDF, unlocked

NURGUL = Founder("Nurgul", "comet walnut harbor velvet saddle juniper", frozenset({Role.NURSE}))


def shown(desk: Desk, qtbot: QtBot) -> StaffPane:
    pane = StaffPane(desk)
    pane.resize(980, 690)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> Iterator[StaffPane]:
    pane = shown(desk, qtbot)
    yield pane
    shiboken6.delete(pane)  # before its vault is closed


def rows(table: object) -> list[list[str]]:
    return [[table.text(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]


def test_the_pane_passes_the_audit_in_english_and_russian(pane: StaffPane) -> None:
    assert audit(pane) == []
    language.speak("ru")
    pane.members.table.setCurrentCell(1, 0)
    assert audit(pane) == []


def test_everybody_is_listed_with_roles_and_how_they_stand(pane: StaffPane) -> None:
    listed = rows(pane.members.table)
    assert ["Dana", "Night duty", "no", "no end", "works here"] in listed
    assert listed[0] == ["Aida", "Director, Social worker", "yes", "no end", "this is you"]


def test_the_drawers_say_who_holds_them_since_when_and_that_no_cards_cover_them(pane: StaffPane) -> None:
    listed = rows(pane.drawers.table)
    place = next(number for number, row in enumerate(listed) if row[0] == "Clinical")
    assert listed[place][1] == "Berik"
    assert "2026" in listed[place][2] or "20" in listed[place][2]
    assert listed[place][3] == "holds the key"
    assert listed[place + 1][1:] == ["Recovery cards", "", "no cards cover it"]


def test_a_drawer_with_one_holder_and_no_cards_is_a_standing_warning(pane: StaffPane) -> None:
    assert any("Only Aida can open “Protection”, “Funding”" in text for text in pane.remarks.texts)
    assert any("Only Berik can open “Clinical”" in text for text in pane.remarks.texts)
    assert pane.remarks.isVisible()


def test_a_promised_key_is_told_with_who_must_unlock(pane: StaffPane, desk: Desk) -> None:
    vault = desk.vault
    admit(vault.folder, vault.keys, NURGUL, KDF)
    desk.take_keys()
    assert ["Nurgul", "Nurse or doctor", "no", "no end", "waits for Clinical"] in rows(pane.members.table)
    assert any("Nurgul waits for the key of “Clinical”" in text and "Berik" in text for text in pane.remarks.texts)
    listed = rows(pane.drawers.table)
    assert any(row[1] == "Nurgul" and row[3].startswith("promised") for row in listed)


def test_the_chosen_row_shows_six_words_and_arrows_choose_it(pane: StaffPane, desk: Desk) -> None:
    table = pane.members.table
    table.setFocus()
    assert not pane.members.change.isEnabled()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    berik = next(member for member in desk.vault.members.values() if member.alias == "Berik")
    assert pane.members.member == berik
    assert berik.public.fingerprint_words() in pane.members.fingerprint.text()
    assert pane.members.change.isEnabled()
    assert pane.members.leaving.isEnabled()


def test_who_is_no_administrator_reads_and_is_told_who_may(desk: Desk, qtbot: QtBot) -> None:
    folder = desk.vault.folder
    desk.vault.close()
    with unlocked(folder, "Clara") as vault:
        pane = shown(Desk(vault), qtbot)
        members = pane.members
        members.table.setCurrentCell(0, 0)
        assert not any(button.isEnabled() for button in (members.add, members.change, members.leaving))
        assert members.passphrase.isEnabled()
        assert "Aida, Berik" in members._hint.text()
        shiboken6.delete(pane)
