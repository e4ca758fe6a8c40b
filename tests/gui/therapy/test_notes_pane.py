"""Notes in three layers by real keys: written beside the session, signed, corrected, searched, and closed to others."""

from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from shelterdesk.casework import Attendance, ProcessNote, RiskItem, TeamNote, attendance_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.draft_places import place_of
from shelterdesk.gui.therapy.notes_pane import NotesPane
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.vault.reads import Wanted
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys
from tests.gui.therapy.eight_clients import NOW
from tests.vault.making import Clock, unlocked


@pytest.fixture
def show(qtbot):
    shown = []

    def show_pane(desk):
        pane = NotesPane(desk)
        pane.resize(1000, 640)
        shown.append(pane)
        with qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
        return pane

    yield show_pane
    for pane in shown:
        pane.hide()  # the keys leave it before it goes
        shiboken6.delete(pane)


@pytest.fixture
def pane(psychologist, show):
    made = show(psychologist.desk)
    made.set_case(psychologist.clients["Malika"])
    return made


def words(widget):
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget))


def heads(pane):
    return [type(getattr(card, "note", card)).__name__ for card in pane.cards.values()]


def kept(week, kind, name="Malika"):
    return week.desk.vault.of_case(kind, week.clients[name])


def sign(keys):
    keys.ctrl(Qt.Key.Key_Return)


def write(pane, week, text="she spoke of home"):
    pane.show_session(week.alone)
    keys = Keys()
    keys.type("6")
    keys.press(Qt.Key.Key_Tab)
    keys.type("3")
    keys.press(Qt.Key.Key_Tab)
    keys.type(text)
    sign(keys)
    return kept(week, ProcessNote)[-1]


# --- writing ----------------------------------------------------------------------------------------


def test_a_note_beside_its_session_knows_session_kind_length_and_language(psychologist, pane):
    note = write(pane, psychologist)
    assert (note.session, note.session_kind) == (psychologist.alone, "individual")
    assert (note.minutes, note.language) == (50, "ru")
    assert str(note.session_on) == "2026-11-20"
    assert (note.distress_before, note.distress_after, note.observation) == (6, 3, "she spoke of home")
    assert pane.writer.form is None
    assert heads(pane) == ["SessionCard", "ProcessNote"]
    assert "she spoke of home" in words(pane.cards[note.id])


def test_until_it_is_signed_it_is_a_sealed_draft_that_knows_its_session_and_comes_back(psychologist, pane, show):
    pane.show_session(psychologist.alone)
    pane.writer.form.focus_field("observation")
    Keys().type("half a no")
    assert kept(psychologist, ProcessNote) == []
    pane.set_case(psychologist.clients["Zarina"])
    (draft,) = psychologist.desk.waiting_drafts()
    assert place_of(draft) == "therapy"
    assert pane.writer.form is None
    again = show(psychologist.desk)
    again.take_up(draft)
    assert again.writer.form.rows["observation"].value() == "half a no"
    again.writer.form.focus_field("plan")
    sign(Keys())
    (note,) = kept(psychologist, ProcessNote)
    assert (note.observation, note.session, note.minutes) == ("half a no", psychologist.alone, 50)
    assert psychologist.desk.waiting_drafts() == []


def test_a_second_look_at_the_session_goes_on_in_the_note_begun(psychologist, pane):
    pane.show_session(psychologist.alone)
    pane.writer.form.focus_field("observation")
    Keys().type("first")
    begun = pane.writer.form.record.id
    pane.write_for_team()
    assert pane.writer.form.kind.name == "team_note"
    pane.show_session(psychologist.alone)
    assert pane.writer.form.record.id == begun
    assert pane.writer.form.rows["observation"].value() == "first"


def test_of_two_notes_begun_the_one_that_is_asked_for_is_taken_up(psychologist, pane, show):
    pane.show_session(psychologist.alone)
    pane.writer.form.focus_field("observation")
    Keys().type("about the session")
    pane.writer.about_session(psychologist.clients["Malika"], None)
    pane.writer.form.focus_field("observation")
    Keys().type("about none")
    pane.writer.put_away()
    drafts = psychologist.desk.drafts_of("process_note")
    again = show(psychologist.desk)
    for draft in (*drafts, *drafts[::-1]):
        again.take_up(draft)
        assert again.writer.form.record.id == draft.key.record_id


def test_an_addition_to_a_team_note_that_waits_still_knows_what_it_adds_to_and_when(psychologist, pane, show):
    desk, malika = psychologist.desk, psychologist.clients["Malika"]
    (first,) = desk.save(TeamNote(case_id=malika, text="she slept", happened_at="2026-11-20T08:00Z")).records
    pane.writer.add_to(first)
    began = pane.writer.form.record.happened_at
    Keys().type("badly")
    pane.writer.put_away()
    (draft,) = desk.drafts_of("team_note")
    again = show(desk)
    again.set_case(malika)
    assert again.writer.form.record.id == draft.key.record_id
    assert again.writer.form.save()
    added = kept(psychologist, TeamNote)[-1]
    assert (added.text, added.continues, added.happened_at) == ("badly", first.id, began)


def test_insert_begins_a_process_note_about_the_session_of_the_last_day(psychologist, pane):
    pane.set_case(psychologist.clients["Zarina"])
    psychologist.clock.pass_by(hours=6)
    pane.reload()
    pane.new_process.setFocus()
    Keys().press(Qt.Key.Key_Insert)
    assert pane.writer.form.record.session == psychologist.later
    pane.set_case(psychologist.clients["Malika"])
    pane.new_process.setFocus()
    Keys().press(Qt.Key.Key_Insert)
    assert pane.writer.form.record.session is None
    assert str(pane.writer.form.record.session_on) == "2026-11-23"


def test_signs_of_risk_are_handed_to_those_who_protect_in_one_line(psychologist, pane):
    pane.show_session(psychologist.alone)
    pane.writer.form.rows["risk_signs"].field.boxes["suicide"].setFocus()
    keys = Keys()
    keys.press(Qt.Key.Key_Space)
    sign(keys)
    assert pane.told.text.text() == "Handed to those who protect."
    assert pane.told.isVisible()
    folder = psychologist.folder
    psychologist.desk.vault.close()
    with unlocked(folder) as vault:
        assert [item.signs for item in vault.of_case(RiskItem, psychologist.clients["Malika"])] == [("suicide",)]


def test_a_group_session_has_a_note_for_each_member(psychologist, pane):
    bibi, group = psychologist.clients["Bibi"], psychologist.of_group
    psychologist.desk.save(Attendance(id=attendance_id(group, bibi), case_id=bibi, session=group, mark="late"))
    pane.set_case(bibi)
    pane.show_session(group)
    pane.writer.form.focus_field("observation")
    keys = Keys()
    keys.type("quiet")
    sign(keys)
    assert [note.session for note in kept(psychologist, ProcessNote, "Bibi")] == [group]
    assert "Came late" in words(pane.cards[group])
    assert "Morning group" in words(pane.cards[group])
    assert pane.tally.text() == "Came to 1 of 1 sessions"


# --- corrections ------------------------------------------------------------------------------------


def test_a_signed_note_is_only_read_and_a_correction_crosses_it_out_with_ways_both_ways(psychologist, pane, qtbot):
    first = write(pane, psychologist, "she is 17")
    assert not pane.cards[first.id].findChildren(QPlainTextEdit)
    correct = next(b for b in pane.cards[first.id].findChildren(QPushButton) if b.text() == "Correct")
    qtbot.mouseClick(correct, Qt.MouseButton.LeftButton)
    form = pane.writer.form
    assert form.rows["observation"].value() == "she is 17"
    form.rows["observation"].field.text.selectAll()
    form.focus_field("observation")
    keys = Keys()
    keys.type("she is 19")
    sign(keys)
    one, two = kept(psychologist, ProcessNote)
    assert (one.observation, two.observation) == ("she is 17", "she is 19")
    assert (two.continues, two.continued_as, two.session) == (one.id, "correction", psychologist.alone)
    old, new = pane.cards[one.id], pane.cards[two.id]
    struck = [label for label in old.findChildren(PlainLabel) if label.text() == "she is 17"]
    assert struck[0].font().strikeOut()
    assert not [label for label in new.findChildren(PlainLabel) if label.font().strikeOut()]
    (way,) = [b for b in old.findChildren(QPushButton) if b.text().startswith("Corrected: Berik, ")]
    qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is new.go_on
    (back,) = [b for b in new.findChildren(QPushButton) if b.text() == "Corrects an earlier note."]
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is pane.cards[one.id].go_on
    assert not [b for b in old.findChildren(QPushButton) if b.text() == "Correct"]


def test_an_addition_leaves_the_note_as_it_is(psychologist, pane, qtbot):
    first = write(pane, psychologist)
    qtbot.mouseClick(pane.cards[first.id].go_on, Qt.MouseButton.LeftButton)
    pane.writer.form.focus_field("observation")
    keys = Keys()
    keys.type("and she laughed")
    sign(keys)
    added = kept(psychologist, ProcessNote)[1]
    assert (added.continues, added.continued_as, added.session) == (first.id, "addition", psychologist.alone)
    assert not [label for label in pane.cards[first.id].findChildren(PlainLabel) if label.font().strikeOut()]


# --- reading ----------------------------------------------------------------------------------------


def test_each_layer_says_who_reads_it_and_can_be_put_aside(psychologist, pane, qtbot):
    note, malika = write(pane, psychologist), psychologist.clients["Malika"]
    psychologist.desk.save(TeamNote(case_id=malika, text="likes tea", happened_at="2026-11-22T08:00Z"))
    qtbot.waitUntil(lambda: len(pane.cards) == 3)
    assert heads(pane) == ["TeamNote", "SessionCard", "ProcessNote"]
    assert "Process note · only for: Nurse or doctor, Psychologist" in words(pane.cards[note.id])
    assert "Session · for the team: Coordinator, Director, Psychologist, Social worker" in words(
        pane.cards[psychologist.alone])
    pane.layers[ProcessNote].setFocus()
    Keys().press(Qt.Key.Key_Space)
    assert heads(pane) == ["TeamNote", "SessionCard"]


def test_notes_shown_are_in_the_read_log_once(psychologist, pane):
    note = write(pane, psychologist)
    pane.reload()
    opened = psychologist.desk.vault.read_log.page(Drawer.CLINICAL, Wanted())
    assert [(one.kind, one.record_id) for one in opened] == [("process_note", note.id)]


def test_two_hundred_thousand_letters_are_pasted_signed_and_shown_in_part(psychologist, pane):
    text = "Сөз " * 50_000
    pane.show_session(psychologist.alone)
    QGuiApplication.clipboard().setText(text)
    pane.writer.form.focus_field("observation")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    keys = Keys()
    keys.type("!")
    sign(keys)
    (note,) = kept(psychologist, ProcessNote)
    assert note.observation == text + "!"
    assert len(words(pane.cards[note.id])) < 3000
    more = next(b for b in pane.cards[note.id].findChildren(QPushButton) if b.text().startswith("Show all of it"))
    more.click()
    (whole,) = pane.cards[note.id].findChildren(QPlainTextEdit)
    assert whole.isReadOnly()
    assert whole.toPlainText() == text + "!"
    assert QApplication.focusWidget() is whole
    assert audit(pane.cards[note.id]) == []


def test_earlier_entries_are_shown_when_asked_for_and_found_when_linked(psychologist, pane):
    case_id = psychologist.clients["Malika"]
    notes = [ProcessNote(case_id=case_id, observation=f"note {number}") for number in range(40)]
    psychologist.desk.save(*notes)
    pane.reload()
    assert len(pane.cards) == 20
    pane.open_note(notes[0].id)
    assert notes[0].id in pane.cards


# --- searching --------------------------------------------------------------------------------------


def test_the_search_finds_process_notes_alone_with_the_words_around(psychologist, pane, qtbot):
    malika, zarina = psychologist.clients["Malika"], psychologist.clients["Zarina"]
    ours, other = (ProcessNote(case_id=case, observation="She spoke of the harbour") for case in (malika, zarina))
    psychologist.desk.save(ours, other)
    psychologist.desk.save(TeamNote(case_id=malika, text="harbour"))
    pane.title.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    keys = Keys()
    keys.type("harb")
    assert not pane.search.hits.isVisible()
    keys.press(Qt.Key.Key_Return)
    found = [pane.search.hits.item(row).text() for row in range(pane.search.hits.count())]
    assert sorted(found) == ["Malika · C-7\nShe spoke of the harbour", "Zarina · C-8\nShe spoke of the harbour"]
    row = next(row for row in range(2) if "Zarina" in found[row])
    pane.search.hits.setCurrentRow(row)
    with qtbot.waitSignal(pane.notes_wanted) as asked:
        keys.press(Qt.Key.Key_Return)
    assert asked.args == [zarina, ""]
    assert pane.case_id == zarina
    assert QApplication.focusWidget() is pane.cards[other.id].go_on
    pane.search.line.setFocus()
    keys.press(Qt.Key.Key_Escape)
    assert not pane.search.hits.isVisible()


# --- who does not hold the drawer -------------------------------------------------------------------


def test_the_coordinator_sees_two_layers_and_who_holds_the_third(psychologist, pane, show):
    write(pane, psychologist, "she spoke of the harbour")
    psychologist.desk.vault.close()
    copy = copytree(psychologist.folder, psychologist.folder.parent / "hers.shelter")
    with unlocked(copy, "Clara", clock=Clock(NOW)) as vault:
        hers = show(Desk(vault))
        hers.set_case(psychologist.clients["Malika"])
        assert heads(hers) == ["SessionCard"]
        assert "held by: Nurse or doctor, Psychologist" in hers.closed.text()
        assert hers.closed.isVisible()
        for hidden in (hers.search, hers.new_process, hers.layers[ProcessNote], hers.cards[psychologist.alone].write):
            assert not hidden.isVisible()
        hers.show_session(psychologist.alone)
        assert hers.writer.form is None
        hers.new_team.setFocus()
        keys = Keys()
        keys.press(Qt.Key.Key_Insert)
        assert hers.writer.form.kind.name == "team_note"
        keys.type("asked for a lawyer")
        sign(keys)
        assert [note.text for note in vault.of_case(TeamNote, psychologist.clients["Malika"])] == ["asked for a lawyer"]
        hers.set_case("")


def test_attendance_is_one_press_away(psychologist, pane, qtbot):
    pane.reload()
    with qtbot.waitSignal(pane.attendance_wanted) as asked:
        qtbot.mouseClick(pane.cards[psychologist.alone].attendance, Qt.MouseButton.LeftButton)
    assert asked.args == [psychologist.alone]


def test_nobody_chosen_shows_nothing(psychologist, pane):
    pane.set_case("")
    assert pane.cards == {}
    assert pane.title.text() == "Choose a client."
    pane.write()
    assert pane.writer.form is None


def test_everything_is_named_unclipped_and_reached_by_tab(psychologist, pane):
    write(pane, psychologist)
    pane.write_for_team()
    assert audit(pane) == []
    pane.show_session(psychologist.alone)
    pane.writer.about_session(pane.case_id, None)
    assert audit(pane) == []


def test_beside_a_note_that_is_being_written_the_session_is_still_read_in_one_or_two_lines(psychologist, pane):
    pane.show_session(psychologist.alone)
    QApplication.processEvents()
    head = pane.cards[psychologist.alone].head
    assert head.height() <= 2.5 * head.fontMetrics().lineSpacing()
