"""What supports act, means and purpose is listed on the overview, and never judged."""

import pytest
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import Episode, Indicators, Person
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.gui.clients.elements_card import ElementsCard
from shelterdesk.gui.clients.overview import Overview
from shelterdesk.gui.clients.way import Way
from shelterdesk.gui.widgets.plain_label import PlainLabel


@pytest.fixture
def card_of(page, add_client):
    def card(*sheets):
        page.open_client(add_client("K-1", None, *sheets))
        QApplication.processEvents()
        return page.client.pane.findChild(Overview).findChild(ElementsCard)

    return card


def words(card):
    return "\n".join(label.text() for label in card.findChildren(PlainLabel))


EPISODE = Episode(order=2, type="Exploitation", began=PartialDate("2020-01"), ended=PartialDate("2021-06"))


def test_a_file_without_episodes_and_indicators_has_no_such_list(card_of):
    assert card_of() is None


def test_how_long_all_exploitation_lasted_is_a_range(card_of):
    assert "Exploitation lasted 16 to 18 months in all." in words(card_of(EPISODE))


def test_each_support_is_named_and_opens_its_sheet(qtbot, page, card_of):
    card = card_of(EPISODE, Indicators(isolation="yes", deception="no"))
    ways = {way.words: way for way in card.findChildren(Way)}
    assert any(text.startswith("Indicators, Isolation:") for text in ways)
    assert not any("Deception" in text for text in ways)
    with qtbot.waitSignal(card.sheet_wanted) as wanted:
        next(way for text, way in ways.items() if text.startswith("Episode 2, ")).click()
    assert wanted.args[0] == "episode"


def test_for_a_child_it_says_that_no_means_are_needed(card_of):
    assert "no means are needed" in words(card_of(EPISODE, Person(minor="yes")))
    assert "no means are needed" not in words(card_of(EPISODE, Person(minor="no")))


def test_it_decides_nothing_and_shows_no_score(card_of):
    text = words(card_of(EPISODE, Indicators(isolation="yes")))
    assert "decides nothing" in text
    assert "%" not in text


def test_answers_of_one_code_and_of_several_are_said_in_words(card_of):
    recruitment = Episode(order=1, type="Recruitment", methods=("AtWork", "ThroughOnlineSocialNetworks"))
    ways = {way.words for way in card_of(recruitment, EPISODE).findChildren(Way)}
    assert "Episode 1, What kind of episode: Recruitment" in ways
    assert any("At work, Through online social networks" in text for text in ways)
