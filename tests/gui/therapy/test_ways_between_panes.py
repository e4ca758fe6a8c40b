"""From the attendance of a session to the notes of one of its people and back, and to text that waits, on the page."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shelterdesk.gui.therapy import TherapyPage
from tests.gui.counted_keys import Keys


@pytest.fixture
def page(psychologist, qtbot):
    shown = TherapyPage(psychologist.desk)
    shown.resize(1180, 660)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    yield shown
    shown.hide()  # the keys leave it before it goes
    shiboken6.delete(shown)


def test_a_mark_a_note_and_back_by_keys_alone(psychologist, page, qtbot):
    page.show_attendance(psychologist.alone)
    keys = Keys()
    keys.type("2")
    keys.ctrl(Qt.Key.Key_Return)
    notes = page.pane("notes")
    assert page.shown == "notes"
    assert notes.case_id == page.clients.case_id == psychologist.clients["Malika"]
    assert notes.writer.form.record.session == psychologist.alone
    keys.type("5")
    notes.writer.form.focus_field("observation")
    keys.type("slept at last")
    keys.ctrl(Qt.Key.Key_Return)
    assert notes.writer.form is None
    card = notes.cards[psychologist.alone]
    qtbot.mouseClick(card.attendance, Qt.MouseButton.LeftButton)
    assert page.shown == "attendance"
    assert page.pane("attendance").sheet.book.session.id == psychologist.alone


def test_a_hit_in_anothers_notes_goes_to_that_client(psychologist, page):
    page.show_notes(psychologist.clients["Malika"], psychologist.alone)
    notes = page.pane("notes")
    notes.writer.form.focus_field("observation")
    keys = Keys()
    keys.type("harbour")
    keys.ctrl(Qt.Key.Key_Return)
    page.show_notes(psychologist.clients["Zarina"])
    notes.search.line.setFocus()
    keys.type("harbour")
    keys.press(Qt.Key.Key_Return, times=2)
    assert notes.case_id == page.clients.case_id == psychologist.clients["Malika"]
    assert notes.cards[notes.search.hits.item(0).data(Qt.ItemDataRole.UserRole)[1]].isAncestorOf(
        QApplication.focusWidget())


def test_text_that_waits_is_taken_up_where_it_was_typed(psychologist, page):
    page.show_notes(psychologist.clients["Malika"], psychologist.alone)
    page.pane("notes").writer.form.focus_field("plan")
    Keys().type("breathe")
    page.show_attendance(psychologist.of_group)
    sheet = page.pane("attendance").sheet
    sheet._pause.setInterval(60_000)
    keys = Keys()
    keys.press(Qt.Key.Key_Return)
    keys.type("late because of the bus")
    drafts = {draft.key.kind: draft for draft in psychologist.desk.waiting_drafts()}
    page.take_up(drafts["process_note"])
    assert page.pane("notes").writer.form.rows["plan"].value() == "breathe"
    page.take_up(drafts["attendance"])
    assert page.shown == "attendance"
    assert sheet.rows.rows[psychologist.clients["Aigul"]].lines["line"].text() == "late because of the bus"
