"""A process note of 200,000 letters: typed on in at both ends, signed, read, found. The benchmarks time it."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import ProcessNote
from shelterdesk.gui.therapy.notes_pane import NotesPane
from tests.gui.counted_keys import Keys

LETTERS = "Сөз айтты. " * 18_182


@pytest.fixture
def pane(psychologist, qtbot):
    shown = NotesPane(psychologist.desk)
    shown.resize(1000, 640)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.set_case(psychologist.clients["Malika"])
    yield shown
    shiboken6.delete(shown)


def test_it_is_typed_on_in_at_both_ends_signed_and_found(psychologist, pane, qtbot):
    pane.show_session(psychologist.alone)
    form = pane.writer.form
    form.focus_field("observation")
    QGuiApplication.clipboard().setText(LETTERS)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    keys = Keys()
    for place in (QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.End):
        form.rows["observation"].field.text.moveCursor(place)
        keys.type("zwiebelfisch ")
    keys.ctrl(Qt.Key.Key_Return)
    (note,) = psychologist.desk.vault.of_case(ProcessNote, psychologist.clients["Malika"])
    assert len(note.observation) > 200_000
    assert note.observation.startswith("zwiebelfisch ")
    assert psychologist.desk.waiting_drafts() == []
    pane.search.line.setFocus()
    keys.type("zwiebelfisch")
    keys.press(Qt.Key.Key_Return)
    assert pane.search.hits.count() == 1
    assert len(pane.search.hits.item(0).text()) < 500
    keys.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is pane.cards[note.id].go_on
