import pytest
from PySide6.QtCore import Qt

from shelterdesk.casework import Intake, Person
from shelterdesk.gui.widgets.plain_label import PlainLabel
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys


def words(card):
    return "\n".join(label.text() for label in card.findChildren(PlainLabel))


@pytest.fixture
def history(desk, opened):
    """The history of a person whose trade was written and then changed."""
    person = desk.vault.of_case(Person, opened.case_id)[0]
    first = desk.save(Person(**vars(person) | {"trade": "seamstress"})).records[0]
    desk.save(Person(**vars(first) | {"trade": "teacher", "religion": "none"}))
    opened.open_sheet("person")
    Keys().ctrl(Qt.Key.Key_H)
    return opened.history


def test_ctrl_h_shows_who_changed_what_newest_first(history):
    assert [card.change.action for card in history.cards] == ["edited", "edited", "created"]
    newest = words(history.cards[0])
    assert "Aida" in newest
    assert "seamstress  →  teacher" in newest
    assert "Trade or skill" in newest


def test_a_change_is_taken_back_and_both_stay_in_the_history(qtbot, desk, opened, history):
    qtbot.mouseClick(history.cards[0].undo, Qt.MouseButton.LeftButton)
    assert desk.vault.of_case(Person, opened.case_id)[0].trade == "seamstress"
    cards = opened.history.cards
    assert [card.change.action for card in cards][:2] == ["undone", "edited"]
    assert "Taken back by Aida" in words(cards[1])
    assert not cards[1].undo.isVisible()


def test_a_change_that_was_changed_again_says_why_it_cannot_be_taken_back(qtbot, desk, opened, history):
    qtbot.mouseClick(history.cards[1].undo, Qt.MouseButton.LeftButton)
    told = words(opened.history.cards[1])
    assert "Not undone: Trade or skill was changed again later" in told
    assert desk.vault.of_case(Person, opened.case_id)[0].trade == "teacher"


def test_what_changed_again_since_stays_and_is_named(qtbot, desk, opened, history):
    person = desk.vault.of_case(Person, opened.case_id)[0]
    desk.save(Person(**vars(person) | {"religion": "fasts"}))
    edited = opened.history.cards[1]
    qtbot.mouseClick(edited.undo, Qt.MouseButton.LeftButton)
    person = desk.vault.of_case(Person, opened.case_id)[0]
    assert (person.trade, person.religion) == ("seamstress", "fasts")
    told = words(next(card for card in opened.history.cards if card.change.hash == edited.change.hash))
    assert "Taken back, except Faith, food and customs to keep" in told


def test_taking_in_a_client_is_not_undone_by_one_press(desk, opened):
    opened.show_history()
    assert not opened.history.cards[-1].undo.isVisible()


def test_the_way_back_leads_to_the_same_sheet(opened, history):
    Keys().press(Qt.Key.Key_Escape)
    assert opened.history is None
    assert opened.pane.kind.name == "person"
    assert opened.pane.isVisible()


def test_hostile_text_in_a_change_is_shown_harmless(desk, opened):
    intake = desk.vault.of_case(Intake, opened.case_id)[0]
    desk.save(Intake(**vars(intake) | {"accompanied_by": "<img src=x>\u202eolleh\u200b"}))
    opened.open_sheet("intake")
    opened.show_history()
    shown = "\n".join(words(card) for card in opened.history.cards)
    assert "<img src=x>" in shown
    assert not {"\u202e", "\u200b"} & set(shown)


def test_the_overview_leads_to_the_history_of_the_case(opened):
    Keys().ctrl(Qt.Key.Key_H)
    assert opened.history.kind.name == "case"


def test_a_long_note_does_not_swamp_its_history(desk, opened):
    intake = desk.vault.of_case(Intake, opened.case_id)[0]
    desk.save(Intake(**vars(intake) | {"own_words": "word " * 40_000}))
    opened.open_sheet("intake")
    opened.show_history()
    assert "word word" in words(opened.history.cards[0])
    assert max(len(words(card)) for card in opened.history.cards) < 2000


def test_every_button_of_a_history_says_which_change_it_means(history, opened):
    assert audit(opened) == []
    names = [card.undo.accessibleName() for card in history.cards]
    assert all("Undo the change of" in name for name in names)
