"""Groups by keys: a new one, who belongs to it, what speaks against somebody, who left; two people at one group."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from shelterdesk.casework import GroupMember, KeepApart, TherapyGroup
from shelterdesk.gui.therapy.groups_pane import GroupsPane
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from tests.gui.audit import audit
from tests.gui.keys import type_text
from tests.gui.plurals import counted
from tests.gui.therapy.groups import day, make_group, session_of


@pytest.fixture
def pane(desk, qtbot):
    made = GroupsPane(desk)
    made.resize(1140, 640)
    with qtbot.waitExposed(made):
        made.show()
    made.reload()
    yield made
    shiboken6.delete(made)


@pytest.fixture
def art(desk):
    return make_group(desk)


def cells(pane, row):
    rows = pane.roster.table.rows
    return [rows.data(rows.index(row, column)) for column in range(rows.columnCount())]


def names(pane):
    return [cells(pane, row)[0] for row in range(pane.roster.table.rows.rowCount())]


def groups(pane):
    return [pane.list.item(row).text().splitlines() for row in range(pane.list.count())]


@pytest.mark.parametrize("most", [10**15, -(10**15)])
def test_a_number_of_places_mistyped_by_many_noughts_leaves_the_group_to_be_put_right(pane, desk, art, most):
    desk.save(replace(desk.vault.get(TherapyGroup, art.group.id), most=most))
    pane.reload()
    pane.show_group(art.group.id)
    assert pane.summary.text().startswith("2 ")
    pane.tabs.setCurrentWidget(pane.about)
    assert pane.form.rows["most"].field.value() == most


def test_nothing_here_yet_offers_to_begin_one_and_insert_does_it(pane, desk, qtbot):
    assert pane.empty.isVisible()
    QTest.keyClick(pane, Qt.Key.Key_Insert)
    assert pane.tabs.currentWidget() is pane.about
    qtbot.waitUntil(pane.form.rows["name"].field.input.hasFocus)
    type_text(pane.form.rows["name"].field.input, "Art")
    QTest.keyClick(pane.form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (saved,) = desk.vault.all(TherapyGroup)
    assert (saved.name, saved.leader, saved.began) == ("Art", desk.vault.me.id, day(desk))
    qtbot.waitUntil(lambda: groups(pane) == [["Art", "0 in the group"]])


def test_running_groups_come_first_and_the_chosen_one_says_its_places(pane, desk, art, qtbot):
    desk.save(TherapyGroup(name="Aaa", ended=day(desk, 3)), TherapyGroup(name="Men"),
              TherapyGroup(name="Bbb", ended=day(desk, 800)))  # fmt: skip
    qtbot.waitUntil(lambda: [lines[0] for lines in groups(pane)] == ["Art", "Men"])
    pane.over.click()
    assert [lines[0] for lines in groups(pane)] == ["Art", "Men", "Aaa", "Bbb"]
    assert groups(pane)[2][1].startswith("Ended ")
    pane.show_group(art.group.id)
    assert counted(pane.summary.text()) == "2 in the group · 1 place free · Open group"
    assert names(pane) == ["Malika · RLD-472", "Айгүл · JNS-583"]
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert (pane.title.text(), pane.roster.nobody.isVisible()) == ("Men", True)
    QTest.keyClick(pane.list, Qt.Key.Key_End)
    pane.over.click()
    assert ([lines[0] for lines in groups(pane)], pane.title.text()) == (["Art", "Men", "Bbb"], "Bbb")


def test_a_client_is_added_by_typing_in_any_spelling(pane, desk, art, qtbot):
    pane.show_group(art.group.id)
    type_text(pane.roster.who.line, "olya")
    QTest.keyClick(pane.roster.who.line, Qt.Key.Key_Return)
    assert pane.roster.who.line.text() == "Оля · VFZ-926"
    assert not pane.roster.warning.isVisible()
    QTest.keyClick(pane.roster.who.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Оля · VFZ-926" in names(pane))
    (made,) = desk.vault.find(GroupMember, case_id=art.ids[2])
    assert (made.therapy_group, made.joined) == (art.group.id, day(desk))
    assert pane.roster.who.line.text() == ""


def test_what_speaks_against_somebody_is_said_before_and_stays_said(pane, desk, art, qtbot):
    desk.save(KeepApart(case_id=art.ids[3], other_case=art.ids[0]))
    pane.show_group(art.group.id)
    type_text(pane.roster.who.line, "Zarina · KTB-118")
    assert pane.roster.warning.text() == "Must not meet Malika · RLD-472."
    QTest.keyClick(pane.roster.who.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(names(pane)) == 3)
    assert "Malika · RLD-472 and Zarina · KTB-118 must not meet." in pane.roster.hints.text().splitlines()
    type_text(pane.roster.who.line, "Оля · VFZ-926")
    assert pane.roster.warning.text() == "No place is free."


def test_signing_and_leaving_are_one_press_and_who_left_stays_in_sight(pane, desk, art, qtbot):
    desk.save(replace(art.group, openness="closed"))
    pane.show_group(art.group.id)
    assert pane.roster.hints.text().splitlines() == [
        "2 without signed rules", "2 did not say yet that they want to come",
    ]  # fmt: skip
    pane.roster.table.setFocus()
    QTest.mouseClick(pane.roster.signed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 without signed rules" in pane.roster.hints.text())
    assert not pane.roster.signed.isEnabled()
    desk.save(replace(desk.vault.get(GroupMember, art.members[1].id), left=day(desk, 1)))
    qtbot.waitUntil(lambda: pane.summary.text().startswith("1 in the group"))
    assert names(pane) == ["Malika · RLD-472", "Айгүл · JNS-583"]
    assert cells(pane, 1)[2]
    desk.save(GroupMember(case_id=art.ids[2], therapy_group=art.group.id, joined=day(desk)))
    qtbot.waitUntil(lambda: "The group is closed; came later: Оля · VFZ-926" in pane.roster.hints.text())


def test_who_was_added_by_mistake_goes_into_the_bin_and_can_come_back(pane, desk, art, qtbot):
    pane.show_group(art.group.id)
    with qtbot.waitSignal(desk.undo_offered) as offer:
        QTest.mouseClick(pane.roster.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(pane) == ["Айгүл · JNS-583"])
    desk.undo(offer.args[0].change)
    qtbot.waitUntil(lambda: len(names(pane)) == 2)


def test_enter_opens_the_place_of_a_client_and_its_form_saves(pane, desk, art):
    pane.show_group(art.group.id)
    QTest.keyClick(pane.roster.table, Qt.Key.Key_Return)
    dialog = pane.findChild(SheetDialog)
    QTest.mouseClick(dialog.form.rows["agreed"].field.pills["yes"], Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.vault.get(GroupMember, art.members[0].id).agreed == "yes"


def test_of_two_people_at_one_group_nobody_loses_a_word(pane, desk, art, qtbot):
    pane.show_group(art.group.id)
    pane.tabs.setCurrentWidget(pane.about)
    theme = pane.form.rows["theme"].field.input
    type_text(theme, "Calm")
    desk.vault.save(replace(art.group, theme="Colours", most=9))  # from elsewhere: no window hears of it
    QTest.keyClick(theme, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert pane.form.conflict_panel.isVisible()
    assert theme.toPlainText() == "Calm"
    assert desk.vault.get(TherapyGroup, art.group.id).theme == "Colours"
    panel = pane.form.conflict_panel
    panel.choices["theme"].button(0).click()
    QTest.mouseClick(panel.findChild(QPushButton), Qt.MouseButton.LeftButton)
    now = desk.vault.get(TherapyGroup, art.group.id)
    assert (now.theme, now.most) == ("Calm", 9)


def test_text_that_waits_is_shown_in_its_group_also_where_it_was_never_saved(pane, desk, art, qtbot):
    pane.begin_group()
    type_text(pane.form.rows["name"].field.input, "New")
    pane.form.note_draft()
    desk.vault.drafts.flush()
    other = GroupsPane(desk)
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    (draft,) = desk.drafts_of("therapy_group")
    other.take_up(draft)
    assert other.form.rows["name"].field.input.text() == "New"


def test_the_sheet_names_codes_only_until_somebody_chooses_otherwise(pane, desk, art):
    session_of(desk, art.group, hours=30)
    pane.show_group(art.group.id)
    QTest.mouseClick(pane.roster.paper, Qt.MouseButton.LeftButton)
    from shelterdesk.gui.therapy.group_paper_dialog import GroupPaperDialog

    (dialog,) = pane.findChildren(GroupPaperDialog)
    sheet = dialog.sheet()
    assert sheet.people == ["JNS-583", "RLD-472"]
    assert len(sheet.days) == 1
    assert sheet.to_sign == sheet.people
    assert "Malika" not in "\n".join(sheet.texts())
    dialog.naming.setCurrentIndex(1)
    assert dialog.sheet().people == ["Malika · RLD-472", "Айгүл · JNS-583"]
    dialog.close()


def test_everything_can_be_reached_and_is_named(pane, desk, art):
    pane.show_group(art.group.id)
    assert audit(pane) == []
    pane.tabs.setCurrentWidget(pane.about)
    assert audit(pane) == []
