"""Help opens without a network, in three languages, and shows nothing but its own pages."""

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from shelterdesk.gui.help import HelpWindow, LaterPage, read_topic, topics
from shelterdesk.gui.language import LANGUAGES, speak
from shelterdesk.gui.widgets.navigation import PLACES
from tests.gui.audit import audit


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    window = HelpWindow()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show_topic("clients")
    return window


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("topic", topics())
def test_every_page_is_there_in_every_language_with_a_title_and_some_words(topic: str, code: str) -> None:
    from shelterdesk.paths import resource

    text = (resource("help") / code / f"{topic}.md").read_text("utf-8")
    assert text.startswith("# ")
    assert len(text) > 200
    assert "http" not in text
    assert "<" not in text


def test_every_link_leads_to_a_page() -> None:
    import re

    for code in LANGUAGES:
        for topic in topics():
            for target in re.findall(r"\]\(([^)]+)\)", read_topic(topic, code)):
                assert target.removesuffix(".md") in topics(), f"{code}/{topic} → {target}"


def test_f1_shows_the_page_of_the_place_and_an_unknown_place_the_first(window: HelpWindow) -> None:
    assert window.page.toPlainText().startswith(read_topic("clients", "en").splitlines()[0].lstrip("# "))
    window.show_topic("no such place")
    assert window._topic == "start"
    assert audit(window) == []


def test_a_link_changes_the_page_and_an_address_or_a_file_does_nothing(window: HelpWindow) -> None:
    window.page.anchorClicked.emit(QUrl("lock.md"))
    assert window._topic == "lock"
    before = window.page.toPlainText()
    for address in ("https://example.org/lock.md", "file:///etc/passwd", "../../secret.md"):
        window.page.anchorClicked.emit(QUrl(address))
    assert window._topic == "lock"
    assert window.page.toPlainText() == before


def test_the_help_speaks_another_language_while_it_is_open(window: HelpWindow, qtbot: QtBot) -> None:
    speak("ru")
    title = read_topic("clients", "ru").splitlines()[0].lstrip("# ")
    qtbot.waitUntil(lambda: window.page.toPlainText().startswith(title))
    assert read_topic("clients", "ru") != read_topic("clients", "en")


@pytest.mark.parametrize("place", [place for place in PLACES if place.later], ids=lambda place: place.name)
def test_a_place_that_comes_later_says_so_and_what_to_do_meanwhile(place, qtbot: QtBot) -> None:
    page = LaterPage(place)
    qtbot.addWidget(page)
    page.resize(700, 400)
    with qtbot.waitExposed(page):
        page.show()
    assert "later version" in page.later.text()
    assert len(page.meanwhile.text()) > 30
    assert audit(page) == []
    with qtbot.waitSignal(page.place_wanted):
        page.go.click()
