"""Sealing a case from its file: who holds it, what others no longer see, and the badge that says so."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case, TeamNote
from shelterdesk.gui import language
from shelterdesk.gui.clients import ClientsPage
from shelterdesk.gui.clients.notes_pane import NotesPane
from shelterdesk.gui.clients.pane import ClosedPane
from shelterdesk.gui.clients.seal_dialog import SealDialog, holders_of
from shelterdesk.gui.desk import Desk
from shelterdesk.vault import CaseFilter
from tests.gui.audit import audit
from tests.vault.making import unlocked

CASE = "c" * 32


def id_of(desk: Desk, alias: str) -> str:
    return next(member.id for member in desk.vault.members.values() if member.alias == alias)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot):
    desk.save(Case(id=CASE, case_id=CASE, code="Otter 1", stay="present"), TeamNote(case_id=CASE, text="Canary"))
    desk.save(Case(id="d" * 32, case_id="d" * 32, code="Otter 2", stay="present"))
    page = ClientsPage(desk)
    page.resize(1100, 700)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    shiboken6.delete(page)  # before its vault is closed


def open_dialog(page: ClientsPage, qtbot: QtBot) -> SealDialog:
    page.open_client(CASE)
    page.client.header.seal.setFocus()
    QTest.keyClick(page.client.header.seal, Qt.Key.Key_Space)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SealDialog) and one.isVisible())
    qtbot.waitExposed(dialog)
    return dialog


def seal(page: ClientsPage, desk: Desk, qtbot: QtBot, *aliases: str) -> None:
    dialog = open_dialog(page, qtbot)
    for alias in aliases:
        QTest.keyClick(dialog.boxes[id_of(desk, alias)], Qt.Key.Key_Space)
    with qtbot.waitSignal(page.case_opened, timeout=20_000):  # the file is shown anew
        QTest.mouseClick(dialog.seal, Qt.MouseButton.LeftButton)


def test_a_sealed_case_is_seen_by_its_holders_alone(page: ClientsPage, desk: Desk, qtbot: QtBot) -> None:
    seal(page, desk, qtbot, "Clara")
    assert page.client.header.seal.text() == "Sealed: 2 people"
    assert page.client.header.code.text() == "Otter 1"
    page.show_list()
    codes = [page.list.table.model().index(row, 0).data() for row in range(page.list.table.model().rowCount())]
    assert sorted(codes) == ["Otter 1 (sealed: 2 people)", "Otter 2"]
    folder = desk.vault.folder
    desk.vault.close()
    with unlocked(folder, "Berik") as his:
        assert [row.code for row in his.cases(CaseFilter(stay="present")).rows] == ["Otter 2"]
        assert his.search("Canary") == []
    with unlocked(folder, "Clara") as hers:
        assert sorted(row.code for row in hers.cases(CaseFilter(stay="present")).rows) == ["Otter 1", "Otter 2"]


def test_one_person_alone_cannot_hold_it_and_i_am_always_among_them(
    page: ClientsPage, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(page, qtbot)
    assert not dialog.boxes[desk.vault.me.id].isEnabled()
    assert not dialog.seal.isEnabled()
    assert "one more person" in dialog.remark.text()
    dialog.reject()
    assert not holders_of(desk, CASE)


def test_what_lies_in_a_closed_drawer_is_told(page: ClientsPage, desk: Desk, qtbot: QtBot) -> None:
    dialog = open_dialog(page, qtbot)
    assert "None of those ticked opens “Clinical”" in dialog.later.text()
    QTest.keyClick(dialog.boxes[id_of(desk, "Berik")], Qt.Key.Key_Space)
    assert "moves when one of these unlocks: Berik." in dialog.later.text()
    dialog.reject()


def test_the_holders_can_be_said_anew(page: ClientsPage, desk: Desk, qtbot: QtBot) -> None:
    seal(page, desk, qtbot, "Clara")
    dialog = open_dialog(page, qtbot)
    assert dialog.chosen() == {desk.vault.me.id, id_of(desk, "Clara")}
    assert not dialog.seal.isEnabled()
    dialog.reject()
    seal(page, desk, qtbot, "Clara", "Dana")
    assert holders_of(desk, CASE) == {desk.vault.me.id, id_of(desk, "Dana")}


@pytest.mark.parametrize("spoken", ["en", "ru"])
def test_dialog_and_file_pass_the_audit(page: ClientsPage, desk: Desk, qtbot: QtBot, spoken: str) -> None:
    language.speak(spoken)
    page.open_client(CASE)
    assert audit(page) == []
    assert audit(open_dialog(page, qtbot)) == []


def test_a_holder_by_name_opens_the_file_without_a_role_that_opens_cases(
    page: ClientsPage, desk: Desk, qtbot: QtBot
) -> None:
    seal(page, desk, qtbot, "Dana")
    folder = desk.vault.folder
    desk.vault.close()
    with unlocked(folder, "Dana") as hers:
        theirs = ClientsPage(Desk(hers))
        with qtbot.waitExposed(theirs):
            theirs.show()
        model = theirs.list.table.model()
        assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Otter 1 (sealed: 2 people)"]
        theirs.open_client(CASE, "process_note")
        assert not isinstance(theirs.client.pane, ClosedPane)
        theirs.client.open_sheet("team_note")
        assert isinstance(theirs.client.pane, NotesPane)
        shiboken6.delete(theirs)
