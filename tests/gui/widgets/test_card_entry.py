"""Typing a card by its first letters, and being told where a mistake is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from shelterdesk.crypto.slip39 import split, words
from shelterdesk.gui.widgets.card_entry import CardEntry
from tests.gui.keys import type_here

CARD = split(bytes(range(16)), 2, 3)[0]


@pytest.fixture
def entry(qtbot: QtBot) -> CardEntry:
    made = CardEntry()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.lines[0].setFocus()
    qtbot.waitUntil(made.lines[0].hasFocus)
    return made


def type_card(card: str, letters: int = 4) -> None:
    """The first letters of each word, and a blank after each but the last, which Enter ends."""
    for word in card.split()[:-1]:
        type_here(word[:letters] + " ")
    type_here(card.rsplit(maxsplit=1)[-1][:letters] + "\n")


def place_of(entry: CardEntry, widget: object) -> int:
    return entry.lines.index(widget) + 1 if isinstance(widget, QLineEdit) else 0


def test_four_letters_of_each_word_are_enough(entry: CardEntry, qtbot: QtBot) -> None:
    with qtbot.waitSignal(entry.complete):
        type_card(CARD)
    assert entry.text() == CARD
    card = entry.read()
    assert card is not None
    assert card.text == CARD


def test_whole_words_in_capitals_will_do_as_well(entry: CardEntry, qtbot: QtBot) -> None:
    with qtbot.waitSignal(entry.complete):
        type_card(CARD.upper(), 20)
    card = entry.read()
    assert card is not None
    assert card.text == CARD


def test_what_begins_like_the_letters_is_shown_and_taken_only_when_it_is_one_word(entry: CardEntry) -> None:
    type_here("ac")
    shown = [word for word in words() if word.startswith("ac")]
    assert len(shown) > 1
    assert entry.hint.text().startswith(" · ".join(shown[:2]))
    type_here(" ")
    assert entry.lines[0].text() == "ac"
    assert entry.lines[0].property("wrong")
    entry.lines[0].setFocus()
    entry.lines[0].selectAll()
    type_here("acad")
    assert "academic" in entry.hint.text()
    type_here(" ")
    assert entry.lines[0].text() == "academic"
    assert not entry.lines[0].property("wrong")


def test_a_word_that_is_none_gets_its_nearest_words(entry: CardEntry) -> None:
    type_here("acadmic")
    assert "academic" in entry.hint.text()
    type_here(" ")
    assert entry.lines[0].property("wrong")
    assert entry.lines[0].text() == "acadmic"


def test_a_wrong_word_is_marked_and_the_cursor_goes_there(entry: CardEntry) -> None:
    listed = CARD.split()
    listed[8] = next(word for word in words() if word not in listed)
    type_card(" ".join(listed))
    assert entry.read(2) is None
    assert entry.fault.text().startswith("Card 2:")
    assert entry.lines[8].property("wrong")
    assert place_of(entry, QApplication.focusWidget()) <= 9
    entry.lines[8].setFocus()
    entry.lines[8].selectAll()
    type_here(CARD.split()[8][:4] + " ")
    assert entry.read(2) is not None
    assert not entry.fault.isVisible()


def test_a_word_left_out_is_asked_for_after_the_last(entry: CardEntry) -> None:
    type_card(CARD)
    entry.lines[4].clear()
    entry.lines[19].setFocus()
    type_here("\n")
    assert place_of(entry, QApplication.focusWidget()) == 5
    assert entry.read() is None
    assert "19 words" in entry.fault.text()


def test_several_words_at_once_fill_the_lines_after(entry: CardEntry) -> None:
    entry.lines[2].setText("")
    entry.lines[2].setFocus()
    entry.lines[2].insert(" ".join(CARD.split()[2:6]))
    entry.lines[2].textEdited.emit(entry.lines[2].text())
    assert [line.text() for line in entry.lines[2:6]] == CARD.split()[2:6]


def test_backspace_in_an_empty_line_goes_back(entry: CardEntry) -> None:
    type_here("acad ")
    QTest.keyClick(entry.lines[1], Qt.Key.Key_Backspace)
    assert place_of(entry, QApplication.focusWidget()) == 1


def test_nothing_is_left_after_clearing(entry: CardEntry) -> None:
    type_card(CARD)
    entry.clear()
    assert entry.text() == ""
    entry.lines[0].undo()
    assert not entry.lines[0].text()
    assert place_of(entry, QApplication.focusWidget()) == 1
