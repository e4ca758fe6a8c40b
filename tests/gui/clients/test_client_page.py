import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from shelterdesk.casework import (
    SECTIONS,
    Alert,
    Case,
    FamilyLink,
    Intake,
    Narrative,
    Person,
    ProcessNote,
    Threat,
    new_id,
)
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.gui import language
from shelterdesk.gui.clients.overview import Overview
from shelterdesk.gui.clients.pane import ClosedPane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import PlainLabel
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys, type_into
from tests.vault.making import make, unlocked


def words(widget):
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())


def overview(opened):
    return opened.pane.findChild(Overview)


def test_the_head_tells_code_stage_stay_worker_and_weeks_but_no_name(opened):
    assert opened.header.code.text() == "RLD-472"
    standing = opened.header.standing.text()
    for part in ("Rescue and first days", "Present", "Worker Aida", "Arrived 2 Nov 2026"):
        assert part in standing
    assert "Әйгерім" not in words(opened)


def test_the_name_is_shown_while_wanted_and_hidden_in_the_next_file(page, three, opened):
    opened.header.show_name.click()
    assert opened.header.name.text() == "Әйгерім"
    page.open_client(three["JNS-583"])
    assert not page.client.header.name.isVisible()


def test_the_sections_are_those_of_casework_and_the_removed_sheets(opened):
    names = [opened.sections.item(row).text() for row in range(opened.sections.count())]
    assert names == [section.label for section in SECTIONS] + ["Removed sheets"]


def test_every_section_opens_by_the_arrow_keys(opened):
    keys = Keys()
    for row in range(opened.sections.count()):
        assert opened.sections.currentRow() == row
        assert opened._stack.currentWidget() is not None
        keys.press(Qt.Key.Key_Down)


def test_the_overview_shows_what_is_known_what_is_missing_and_who_wrote_last(opened):
    text = words(overview(opened))
    assert "Police" in text
    assert "At a glance" in text
    pills = [pill.accessibleName() or pill.text() for pill in overview(opened).findChildren(QPushButton)]
    assert "Immediate needs" in pills
    assert "Intake" not in pills
    assert any(pill.startswith("Intake, Aida,") for pill in pills)


def test_a_missing_part_is_begun_from_its_pill(qtbot, opened):
    pill = next(
        pill for pill in overview(opened).findChildren(QPushButton) if pill.text() == "First-day kit"
    )
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert opened.pane.kind.name == "first_day_kit"


def test_stories_already_told_stand_on_the_overview_so_that_nobody_asks_again(desk, opened):
    desk.save(Narrative(
        case_id=opened.case_id, told_to=desk.vault.me.id, told_on=PartialDate("2026-11-03"), covers=("journey",),
        leave_alone=("childhood",), text="the road",
    ))
    text = words(overview(opened))
    assert "Told to Aida on 3 Nov 2026, about: The way there" in text
    assert "Please do not ask about: Childhood" in text
    assert "the road" not in text


def test_alerts_stand_above_everything(desk, opened):
    desk.save(Alert(case_id=opened.case_id, alert="no_visitors"))
    assert "No visitors" in words(overview(opened))


def test_an_alert_that_is_over_is_not_shown(desk, opened):
    desk.save(Alert(case_id=opened.case_id, alert="no_calls", ended=PartialDate("2024-05")))
    assert "No calls" not in words(overview(opened))


def test_a_threat_tells_the_overview_only_what_to_mind(desk, opened):
    desk.save(Threat(case_id=opened.case_id, alerts=("not_alone",), words="he will burn the house"))
    text = words(overview(opened))
    assert "Never goes out alone" in text
    assert "burn" not in text


def test_the_head_follows_a_changed_stage(desk, opened):
    case = desk.vault.get(Case, opened.case_id)
    desk.save(Case(**vars(case) | {"stage": "rehabilitation"}))
    assert "Rehabilitation" in opened.header.standing.text()


def test_stage_and_stay_are_changed_on_the_sheet_of_the_case(qtbot, desk, opened):
    qtbot.mouseClick(opened.pane.turn, Qt.MouseButton.LeftButton)
    stay = opened.pane.case.form.rows["stay"].field
    stay.input.setFocus()
    stay.input.selectAll()
    Keys().type("away")
    Keys().press(Qt.Key.Key_Tab)
    opened.leave()
    assert desk.vault.get(Case, opened.case_id).stay == "away"


def test_an_answer_is_corrected_and_found_by_its_new_spelling(desk, page, opened):
    opened.open_sheet("person")
    called = opened.pane.form.rows["called"].field
    called.input.selectAll()
    type_into(called.input, "Гүлнар")
    page.show_list()
    page.list.search.setText("Gulnar")
    assert [row.code for row in page.list.table.rows.rows()] == ["RLD-472"]
    page.list.search.setText("aigerim")
    assert page.list.table.rows.rowCount() == 0


def test_closing_in_the_middle_of_a_word_keeps_it_as_draft_at_its_place(tmp_path, show):
    make(tmp_path / "ours.shelter")
    case_id = new_id()
    with unlocked(tmp_path / "ours.shelter") as vault:
        vault.save(Case(id=case_id, case_id=case_id, code="RLD-472"))
        page = show(Desk(vault))
        page.open_client(case_id, "person")
        type_into(page.client.pane.form.rows["trade"].field.input, "seamst")
        page.client.pane.form.note_draft()  # what the main window does when it locks
        draft = Desk(vault).drafts_of("person")[-1]
    with unlocked(tmp_path / "ours.shelter") as vault:
        page = show(Desk(vault))
        page.open_draft(draft)
        assert page.client.pane.kind.name == "person"
        assert page.client.pane.form.rows["trade"].field.text_as_typed() == "seamst"
        page.client.pane.form.save()
        assert vault.of_case(Person, case_id)[0].trade == "seamst"


def test_a_draft_of_one_sheet_among_several_returns_to_its_line(tmp_path, show):
    make(tmp_path / "ours.shelter")
    case_id = new_id()
    with unlocked(tmp_path / "ours.shelter") as vault:
        vault.save(Case(id=case_id, case_id=case_id, code="RLD-472"))
        page = show(Desk(vault))
        page.open_client(case_id, "name")
        page.client.pane.add_sheet()
        type_into(page.client.pane.form.rows["full_name"].field.input, "Aygerim")
        page.client.pane.form.note_draft()
        draft = Desk(vault).drafts_of("name")[-1]
    with unlocked(tmp_path / "ours.shelter") as vault:
        page = show(Desk(vault))
        page.open_draft(draft)
        assert page.client.pane.form.record.id == draft.key.record_id
        assert page.client.pane.form.rows["full_name"].field.text_as_typed() == "Aygerim"


def test_process_notes_are_kept_apart_and_it_says_who_holds_them(opened):
    opened.open_sheet("process_note")
    assert isinstance(opened.pane, ClosedPane)
    assert "Psychologist" in words(opened.pane)
    assert "Clinical" in words(opened.pane)


def test_the_psychologist_writes_process_notes(tmp_path, show):
    make(tmp_path / "ours.shelter")
    case_id = new_id()
    with unlocked(tmp_path / "ours.shelter") as vault:
        vault.save(Case(id=case_id, case_id=case_id, code="RLD-472"))
    with unlocked(tmp_path / "ours.shelter", "Berik") as vault:
        page = show(Desk(vault))
        page.open_client(case_id, "process_note")
        page.client.pane.begin_note()
        Keys().type("quiet today")
        Keys().ctrl(Qt.Key.Key_Return)
        assert vault.of_case(ProcessNote, case_id)[0].observation == "quiet today"


def test_a_child_gets_a_file_of_its_own_linked_both_ways(qtbot, desk, page, opened):
    mother = opened.case_id
    opened.open_sheet("family_link")
    qtbot.mouseClick(opened.pane.child, Qt.MouseButton.LeftButton)
    child = page.client.case_id
    assert child != mother
    assert desk.vault.of_case(Person, child)[0].minor == "yes"
    assert [link.relative for link in desk.vault.of_case(FamilyLink, mother)] == [child]
    assert [link.relative for link in desk.vault.of_case(FamilyLink, child)] == [mother]
    page.open_client(mother, "family_link")
    code = desk.vault.get(Case, child).code
    assert page.client.pane.form.rows["relative"].field.text_as_typed() == child
    assert page.client.pane.form.rows["relative"].field.line.text() == code
    page.client.pane.open_own_file()
    assert page.client.case_id == child


def test_escape_goes_back_step_by_step(page, opened):
    opened.open_sheet("intake")
    keys = Keys()
    keys.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is opened.sections
    keys.press(Qt.Key.Key_Escape)
    assert page.client is None
    assert page.list.isVisible()


@pytest.mark.parametrize("section", [section.name for section in SECTIONS] + ["removed"])
def test_every_section_is_named_unclipped_plain_and_reached_by_tab(desk, opened, section):
    desk.save(Intake(case_id=opened.case_id, accompanied_by="<b>x</b>"))
    opened.open_section(section)
    assert audit(opened) == []


def test_the_file_speaks_another_language_at_once(opened):
    before = opened.header.history.text()
    language.speak("kk")
    QApplication.processEvents()
    language.speak("en")
    QApplication.processEvents()
    assert opened.header.history.text() == before
