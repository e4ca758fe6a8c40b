"""The plan in the window: by keys, agreed in own words, approved by the director, and seen when it changed since."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import PartialDate, PlanAction, PlanAgreement, PlanApproval, PlanObjective
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.final_sheet import FinalSheet
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.vault.sealed import seal_case
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys, type_into
from tests.gui.plan.conftest import CLIENT
from tests.vault.making import unlocked


@pytest.fixture
def sewing(vault, client) -> PlanObjective:
    """An objective with an action, and an action of none."""
    kept = vault.save(PlanObjective(case_id=client, objective="Learn to sew", own_words="a machine of my own")).records
    vault.save(PlanAction(case_id=client, objective=kept[0].id, what="Find a course", due=PartialDate("2026-12")))
    return kept[0]


@pytest.fixture
def pane(desk, client, show):
    return show(desk, "plan")


def sheet_of(pane, qtbot, made=SheetDialog):
    sheet = next(one for one in pane.findChildren(made) if one.isVisible())
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def rows(pane):
    return [pane.tree._rows()[n].text(0) for n in range(len(pane.tree._rows()))]


@pytest.fixture
def at(qtbot):
    """Puts the cursor on a row."""

    def put(pane, words):
        pane.window().activateWindow()
        qtbot.waitUntil(pane.window().isActiveWindow)
        pane.tree.setFocus()
        pane.tree.setCurrentItem(next(row for row in pane.tree._rows() if row.text(0).startswith(words)))

    return put


def test_a_plan_is_made_with_keys_alone(pane, desk, qtbot, at):
    assert pane.empty.isVisible()
    pane.empty.button.setFocus()
    Keys().press(Qt.Key.Key_Insert)
    sheet_of(pane, qtbot)
    Keys().type("Learn to sew")
    Keys().press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rows(pane) == ["Learn to sew"])
    at(pane, "Learn")
    Keys().press(Qt.Key.Key_Insert)
    sheet_of(pane, qtbot)
    Keys().type("Find a course")
    Keys().press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rows(pane) == ["Learn to sew", "Find a course"])
    (action,) = desk.vault.of_case(PlanAction, CLIENT)
    (objective,) = desk.vault.of_case(PlanObjective, CLIENT)
    assert (action.objective, action.state, action.responsible) == (objective.id, "planned", desk.vault.me.id)
    assert pane.tree.record().id == action.id, "the cursor is on what was just made"
    at(pane, "Find")
    pane.new_objective()
    sheet = sheet_of(pane, qtbot)
    assert audit(sheet) == []
    sheet.reject()
    assert len(desk.vault.of_case(PlanObjective, CLIENT)) == 1, "nothing typed, nothing kept"
    at(pane, "Find")
    assert audit(pane.window()) == []


def test_one_key_says_how_far_and_met_has_its_day(pane, desk, sewing, qtbot, at):
    pane.reload()
    at(pane, "Learn")
    Keys().type("2")
    at(pane, "Find")
    Keys().type("3")
    (objective,), (action,) = (desk.vault.of_case(kind, CLIENT) for kind in (PlanObjective, PlanAction))
    assert (objective.progress, objective.ended) == ("in_progress", None)
    assert (action.state, action.done) == ("met", pane._today())
    assert "Met" in pane.tree.currentItem().text(3)
    Keys().type("9")
    Keys().press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: rows(pane) == ["Learn to sew\n“a machine of my own”"])
    pane.menu.aboutToShow.emit()
    assert [one.text() for one in pane.menu.actions()] == ["&1  Not begun", "&2  In progress", "&3  Met"]


def test_text_of_an_action_that_waits_is_taken_up(pane, desk, sewing, qtbot, at):
    pane.reload()
    at(pane, "Learn")
    Keys().press(Qt.Key.Key_Insert)
    sheet = sheet_of(pane, qtbot)
    Keys().type("half a sent")
    sheet.form.note_draft()
    shiboken6.delete(sheet)
    at(pane, "Learn")
    Keys().press(Qt.Key.Key_Insert)
    again = sheet_of(pane, qtbot)
    assert again.form.rows["what"].field.text_as_typed() == "half a sent"
    assert again.form.save()
    (_, action) = desk.vault.of_case(PlanAction, CLIENT)
    assert (action.what, action.objective) == ("half a sent", sewing.id)
    again.reject()


def test_the_client_agrees_in_own_words_and_it_is_seen_when_the_plan_changed_since(pane, desk, sewing, qtbot, at):
    pane.reload()
    assert "not been asked about this plan" in pane.said.text()
    QTest.mouseClick(pane.agreed, Qt.MouseButton.LeftButton)
    sheet = sheet_of(pane, qtbot, FinalSheet)
    assert not sheet.form.rows["plan_digest"].isVisible()
    type_into(sheet.form.rows["own_words"].field.input, "Yes, slowly")
    Keys().ctrl(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "“Yes, slowly”" in pane.said.text())
    assert "changed since" not in pane.said.text()
    (said,) = desk.vault.of_case(PlanAgreement, CLIENT)
    assert (said.plan_digest, said.language) == (pane.plan.digest, "uz")
    at(pane, "Find")
    Keys().type("3")
    assert "changed since" not in pane.said.text(), "getting on is not another plan"
    desk.save(PlanAction(case_id=CLIENT, objective=sewing.id, what="Buy a machine"))
    qtbot.waitUntil(lambda: "The plan has changed since." in pane.said.text())


def test_the_director_approves_and_nobody_else_can(pane, desk, vault, sewing, show, qtbot):
    pane.reload()
    QTest.mouseClick(pane.approve, Qt.MouseButton.LeftButton)
    sheet_of(pane, qtbot, FinalSheet)
    Keys().ctrl(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Aida" in pane.said.text())
    (approval,) = vault.of_case(PlanApproval, CLIENT)
    assert (approval.verdict, approval.plan_digest) == ("approved", pane.plan.digest)
    QTest.mouseClick(pane.change, Qt.MouseButton.LeftButton)
    sheet = sheet_of(pane, qtbot, FinalSheet)
    type_into(sheet.form.rows["approval_note"].field.input, "Who pays?")
    Keys().ctrl(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Please change. Who pays?" in pane.said.text())
    folder = vault.folder
    pane.window().hide()
    vault.close()
    with unlocked(folder, "Berik") as his:
        psychologist = show(Desk(his), "plan")
        assert "Please change. Who pays?" in psychologist.said.text()
        assert not psychologist.approve.isVisible()
        assert not psychologist.change.isVisible()
        assert psychologist.action.isEnabled()
        psychologist.window().hide()


def test_what_the_director_approves_is_the_plan_of_now_whatever_note_waits_from_before(pane, desk, sewing, qtbot):
    pane.reload()
    QTest.mouseClick(pane.change, Qt.MouseButton.LeftButton)
    sheet = sheet_of(pane, qtbot, FinalSheet)
    type_into(sheet.form.rows["approval_note"].field.input, "Who pays?")
    sheet.form.note_draft()
    shiboken6.delete(sheet)
    desk.save(PlanAction(case_id=CLIENT, objective=sewing.id, what="The house pays"))
    pane.reload()
    QTest.mouseClick(pane.approve, Qt.MouseButton.LeftButton)
    sheet_of(pane, qtbot, FinalSheet)
    Keys().ctrl(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Aida" in pane.said.text())
    (approval,) = desk.vault.of_case(PlanApproval, CLIENT)
    assert (approval.verdict, approval.approval_note) == ("approved", "Who pays?")
    assert approval.plan_digest == pane.plan.digest
    assert "changed since" not in pane.said.text()


def test_a_sealed_case_has_its_plan_for_its_holders(pane, desk, vault, sewing, at):
    seal_case(vault, CLIENT, {vault.me.id})
    pane.reload()
    at(pane, "Find")
    Keys().type("2")
    (action,) = vault.of_case(PlanAction, CLIENT)
    assert action.state == "in_progress"
    assert rows(pane)[0].startswith("Learn to sew")


def test_words_break_into_lines_and_are_shown_whole(pane, desk, sewing):
    desk.save(PlanAction(case_id=CLIENT, objective=sewing.id, what="a very long way to a course " * 12))
    pane.window().resize(720, 600)
    pane.reload()
    for _ in range(4):
        QApplication.processEvents()
    tree = pane.tree
    short, long = (tree.visualItemRect(tree._rows()[n]).height() for n in (1, 2))
    assert long > 3 * short
    assert tree.horizontalScrollBar().maximum() == 0
    assert sum(tree.columnWidth(column) for column in range(5) if not tree.isColumnHidden(column)) <= tree.width()
