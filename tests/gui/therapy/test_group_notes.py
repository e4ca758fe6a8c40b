"""The session of a group on one screen: a line for each lands in that client's file, the note names nobody."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from shelterdesk.casework import Attendance, GroupNote, Name, Person
from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.therapy.groups_pane import GroupsPane
from shelterdesk.vault.draft_file import DraftKey
from tests.gui.audit import audit
from tests.gui.keys import type_text
from tests.gui.therapy.groups import make_group, session_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def art(desk):
    return make_group(desk)


@pytest.fixture
def held(desk, art):
    """One session yesterday, one that is about over, one to come."""
    return [session_of(desk, art.group, hours) for hours in (-26, -1, 40)]


@pytest.fixture
def sessions(desk, art, held, qtbot):
    yield from shown(desk, art, qtbot)


def shown(desk, art, qtbot):
    pane = GroupsPane(desk)
    pane.resize(1140, 640)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.reload()
    pane.show_group(art.group.id)
    pane.tabs.setCurrentWidget(pane.sessions)
    yield pane.sessions
    shiboken6.delete(pane)


def lines(sessions):
    return [sessions.list.item(row).text().splitlines()[1] for row in range(sessions.list.count())]


def buttons(note):
    return [button.text() for button in note._buttons]


def write(note, text):
    note.text.setFocus()
    type_text(note.text, text)
    QTest.keyClick(note.text, Qt.Key.Key_Return, CTRL)


def test_the_session_that_has_begun_last_is_shown_and_all_are_in_the_list(sessions, held):
    assert lines(sessions) == ["Planned", "Planned", "Planned"]
    assert sessions.attendance.book.session.id == held[1].id


def test_a_line_for_each_lands_in_their_files_and_the_note_in_none(sessions, desk, art, held, qtbot):
    sessions.attendance.focus_first()
    row = sessions.attendance.rows.rows[art.ids[0]]
    QTest.keyClick(row, Qt.Key.Key_1)
    type_text(row.lines["line"], "Slept badly.")
    sessions.attendance.keep_lines()
    write(sessions.note, "We painted the sea.")
    (told,) = desk.vault.of_case(Attendance, art.ids[0])
    assert (told.mark, told.line, told.session) == ("attended", "Slept badly.", held[1].id)
    (note,) = desk.vault.all(GroupNote)
    assert (note.text, note.session, note.therapy_group) == ("We painted the sea.", held[1].id, art.group.id)
    assert note.case_id == ""
    qtbot.waitUntil(lambda: lines(sessions)[1] == "1 of 1 came · note")


def test_a_name_is_pointed_out_and_keeps_the_note_from_being_signed_until_it_is_gone(sessions, desk):
    note = sessions.note
    write(note, "Malika painted, Айгүлмен talked.")
    assert desk.vault.all(GroupNote) == []
    assert note.warning.text() == "May name somebody: “Malika”, “Айгүлмен”"
    note.text.selectAll()
    write(note, "One painted, one talked.")
    (saved,) = desk.vault.all(GroupNote)
    assert saved.text == "One painted, one talked."
    assert not note.warning.isVisible()


def test_surnames_aliases_and_codes_are_names_too_and_those_of_others_are_not_looked_for(sessions, desk, art, qtbot):
    desk.save(Person(case_id=art.ids[0], first_name="Malika", surname="Ivanova"),
              Name(case_id=art.ids[0], full_name="Розалия"))  # fmt: skip
    sessions.show_group(art.group)
    type_text(sessions.note.text, "Ivanovoy, Розалии, rld-472; Zarina")
    assert [found.word for found in sessions.note.look()] == ["Ivanovoy", "Розалии", "rld 472"]


def test_the_writer_may_say_that_a_word_names_nobody(sessions, desk, art):
    desk.save(Name(case_id=art.ids[0], full_name="Роза"))
    sessions.show_group(art.group)
    write(sessions.note, "Розы на столе.")
    assert buttons(sessions.note) == ["“Розы” names nobody"]
    QTest.mouseClick(sessions.note._buttons[0], Qt.MouseButton.LeftButton)
    assert buttons(sessions.note) == []
    QTest.mouseClick(sessions.note.sign, Qt.MouseButton.LeftButton)
    assert desk.vault.all(GroupNote)[0].text == "Розы на столе."


def test_a_signed_note_is_only_added_to(sessions, desk, held):
    write(sessions.note, "We painted.")
    assert not sessions.note.writing.isVisible()
    QTest.mouseClick(sessions.note.add, Qt.MouseButton.LeftButton)
    write(sessions.note, "And sang.")
    first, second = desk.vault.all(GroupNote)
    assert (first.text, second.text, second.continues) == ("We painted.", "And sang.", first.id)
    assert len(sessions.note.cards) == 2


def test_a_note_that_was_saved_just_before_the_program_was_killed_is_not_offered_as_text(sessions, desk, art, qtbot):
    write(sessions.note, "We sang.")
    (note,) = desk.vault.all(GroupNote)
    fields = {"text": "We sang.", "session": note.session, "therapy_group": art.group.id}
    desk.note_draft(DraftKey(Drawer.CASEWORK, "group_note", note.id), fields, {})  # which the kill left behind
    for again in shown(desk, art, qtbot):
        assert not again.note.typed
        again.note.add.click()
        write(again.note, "And danced.")
    assert [one.text for one in desk.vault.all(GroupNote)] == ["We sang.", "And danced."]


def test_text_stays_with_its_session_and_waits_after_a_lock(sessions, desk, art, held, qtbot):
    type_text(sessions.note.text, "Half a sen")
    sessions.list.setFocus()
    QTest.keyClick(sessions.list, Qt.Key.Key_Down)
    assert sessions.note.text.toPlainText() == ""
    desk.vault.drafts.flush()
    for other in shown(desk, art, qtbot):
        assert other.note.text.toPlainText() == "Half a sen"
        (draft,) = desk.drafts_of("group_note")
        other.show_session(held[0].id)
        pane = other.parentWidget()
        while not isinstance(pane, GroupsPane):
            pane = pane.parentWidget()
        pane.take_up(draft)
        assert other.attendance.book.session.id == held[1].id
        write(other.note, "tence.")
    assert desk.vault.all(GroupNote)[0].text == "Half a sentence."
    desk.vault.drafts.flush()
    assert desk.drafts_of("group_note") == []


def test_what_is_typed_outlives_what_others_save_meanwhile(sessions, desk, art, held, qtbot):
    type_text(sessions.note.text, "painted.")
    sessions.note.text.moveCursor(QTextCursor.MoveOperation.Start)
    desk.save(GroupNote(session=held[1].id, therapy_group=art.group.id, text="By somebody else."))
    qtbot.waitUntil(lambda: len(sessions.note.cards) == 1)
    type_text(sessions.note.text, "We ")
    assert sessions.note.text.toPlainText() == "We painted."
    desk.save(replace(art.group, theme="Sea"))
    assert sessions.note.text.toPlainText() == "We painted."


def test_a_very_long_note_is_looked_through_and_kept_whole(sessions, desk):
    text = "We painted. " * 17_000
    sessions.note.text.insertPlainText(text)
    assert sessions.note.save()
    assert desk.vault.all(GroupNote)[0].text == text.strip()


def test_an_old_session_with_a_note_stays_within_reach(sessions, desk, art):
    old = session_of(desk, art.group, -24 * 400)
    desk.save(GroupNote(session=old.id, therapy_group=art.group.id, text="Long ago."))
    sessions.show_group(art.group)
    assert lines(sessions)[-1] == "Planned · note"


def test_everything_can_be_reached_and_is_named(sessions):
    type_text(sessions.note.text, "Malika")
    sessions.note.look()
    assert audit(sessions) == []
