import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from shelterdesk.casework import Assessment, Case, Narrative, TeamNote, kind_of, new_id
from shelterdesk.gui.clients.notes_pane import NotesPane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import PlainLabel
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys
from tests.vault.making import unlocked


@pytest.fixture
def notes(opened):
    """The team's notes about a client."""
    opened.open_sheet("team_note")
    return opened.pane


def kept(desk, notes):
    return desk.vault.of_case(TeamNote, notes.case_id)


def words(widget):
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


def write(notes, text):
    notes.begin_note()
    keys = Keys()
    keys.type(text)
    keys.ctrl(Qt.Key.Key_Return)


def test_insert_begins_a_note_and_ctrl_enter_saves_it_for_good(desk, notes):
    Keys().press(Qt.Key.Key_Insert)
    keys = Keys()
    keys.type("slept well")
    keys.ctrl(Qt.Key.Key_Return)
    assert [note.text for note in kept(desk, notes)] == ["slept well"]
    assert notes.form is None
    assert "slept well" in words(notes.cards[0])
    assert "Aida" in notes.cards[0].head.text()


def test_a_saved_note_can_only_be_read(desk, notes):
    write(notes, "slept well")
    assert not notes.cards[0].findChildren(QPlainTextEdit)


def test_a_note_is_corrected_by_a_new_one_that_continues_it(qtbot, desk, notes):
    write(notes, "slept well")
    qtbot.mouseClick(notes.cards[0].go_on, Qt.MouseButton.LeftButton)
    keys = Keys()
    keys.type("no, badly")
    keys.ctrl(Qt.Key.Key_Return)
    first, second = kept(desk, notes)
    assert first.text == "slept well"
    assert (second.text, second.continues) == ("no, badly", first.id)
    assert "Continues an earlier note." in [way.text() for way in notes.cards[0].findChildren(QPushButton)]


def test_the_newest_note_stands_first(desk, notes):
    write(notes, "first")
    write(notes, "second")
    assert ["first" in words(card) for card in notes.cards] == [False, True]


def test_leaving_keeps_a_note_as_draft_and_it_returns(desk, opened, notes):
    notes.begin_note()
    Keys().type("half a no")
    opened.open_section("intake")
    assert kept(desk, notes) == []
    opened.open_sheet("team_note")
    assert opened.pane.form.rows["text"].field.text_as_typed() == "half a no"


def test_a_note_begun_before_the_program_ended_returns(desk, page, opened, notes):
    notes.begin_note()
    Keys().type("half a no")
    case_id = opened.case_id
    page.show_list()
    page.open_client(case_id, "team_note")
    assert page.client.pane.form.rows["text"].field.text_as_typed() == "half a no"


def test_two_hundred_thousand_letters_are_pasted_kept_and_shown_in_part(qtbot, desk, notes):
    text = "Сөз " * 50_000
    notes.begin_note()
    QGuiApplication.clipboard().setText(text)
    box = notes.form.rows["text"].field.input
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert notes.form.save()
    assert kept(desk, notes)[0].text.strip() == text.strip()
    assert len(words(notes.cards[0])) < 3000


def test_markup_and_hidden_letters_in_a_note_are_shown_harmless(desk, notes):
    write(notes, "<img src=x> \u202eolleh\u200b")
    shown = words(notes.cards[0])
    assert "<img src=x>" in shown
    assert not {"\u202e", "\u200b"} & set(shown)


def test_a_story_says_to_whom_and_when_it_was_told(desk, opened):
    opened.open_sheet("narrative")
    write(opened.pane, "the road")
    story = desk.vault.of_case(Narrative, opened.case_id)[0]
    assert story.told_to == desk.vault.me.id
    assert story.told_on is not None


def test_notes_are_named_unclipped_and_reached_by_tab(opened, notes):
    write(notes, "slept well")
    notes.begin_note()
    assert audit(opened) == []


def test_questionnaires_are_read_here_and_no_total_is_typed_by_hand(vault, qtbot):
    case_id, folder = new_id(), vault.folder
    vault.save(Case(id=case_id, case_id=case_id, code="RLD-472"))
    vault.close()
    with unlocked(folder, "Berik") as opened:
        opened.save(Assessment(case_id=case_id, instrument="phq-9", score=7, band="mild"))
        pane = NotesPane(Desk(opened), case_id, kind_of(Assessment))
        with qtbot.waitExposed(pane):
            pane.show()
        QTest.keyClick(pane, Qt.Key.Key_Insert)
        pane.begin_note()
        assert pane.form is None
        assert "Mild" in words(pane)
        assert "at the place “Therapy”" in words(pane)
        assert not [button.text() for button in pane.findChildren(QPushButton) if button.isVisible()
                    and button.isEnabled()]  # fmt: skip
        shiboken6.delete(pane)
