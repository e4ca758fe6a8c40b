"""From keystrokes: a client is taken in, found by another spelling, corrected, looked up in the history, put back."""

import pytest
import shiboken6
from PySide6.QtCore import Qt

from shelterdesk.casework import Case, Person
from shelterdesk.gui import language, theme
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from tests.gui.counted_keys import Keys
from tests.vault.making import make, unlocked


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """The program over a practice vault, as large as the smallest screen."""
    theme.apply(qapp, theme.Look.LIGHT)
    language.speak("en")
    make(tmp_path / "ours.shelter")
    with unlocked(tmp_path / "ours.shelter") as vault:
        shown = MainWindow(Desk(vault), Settings(tmp_path / "settings"))
        shown.resize(1366, 728)
        shown.show()
        qtbot.waitExposed(shown)
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow)
        yield shown
        shiboken6.delete(shown)


def take_in(keys):
    """The first ten minutes: name, language, interpreter, who brought her, danger."""
    keys.ctrl(Qt.Key.Key_N)
    keys.type("Жұмагүл")
    keys.press(Qt.Key.Key_Tab, times=5)
    keys.pick("uzbek")
    keys.press(Qt.Key.Key_Tab, times=2)
    keys.pick("y")
    keys.press(Qt.Key.Key_Tab, times=2)
    keys.pick("hotl")
    keys.press(Qt.Key.Key_Tab, times=3)
    keys.pick("p")
    keys.press(Qt.Key.Key_Tab)
    keys.type("a man asked for her at the station")
    keys.ctrl(Qt.Key.Key_Return)


def test_a_client_is_taken_in_found_corrected_and_put_back_by_keys_alone(window):
    the_first_client(window)


@pytest.mark.realwindow
def test_a_client_is_taken_in_found_corrected_and_put_back_on_a_real_screen(window):
    the_first_client(window)


def the_first_client(window):
    vault, keys = window.desk.vault, Keys()
    take_in(keys)
    assert keys.presses <= 60, f"{keys.presses} key presses besides the words"
    case = vault.all(Case)[0]
    assert window.clients.client.case_id == case.id

    # found by another spelling, from the keyboard
    keys.press(Qt.Key.Key_Escape)
    assert window.clients.list.isVisible()
    keys.ctrl(Qt.Key.Key_F)
    keys.type("Zhumagul")
    rows = window.clients.list.table.rows
    assert [row.code for row in rows.rows()] == [case.code]
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)
    assert window.clients.client.case_id == case.id

    # corrected: two sections down, the first name
    keys.press(Qt.Key.Key_Down, times=2)
    keys.press(Qt.Key.Key_Return)
    keys.type("Гүлжан")
    keys.ctrl(Qt.Key.Key_S)
    assert vault.of_case(Person, case.id)[0].first_name == "Гүлжан"

    # the history tells it, and the change is taken back
    keys.ctrl(Qt.Key.Key_H)
    history = window.clients.client.history
    assert [card.change.action for card in history.cards] == ["edited", "created"]
    keys.press(Qt.Key.Key_Tab)
    while keys.cursor() is not history.cards[0].undo:
        keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Space)
    person = vault.of_case(Person, case.id)[0]
    assert (person.first_name, person.called) == (None, "Жұмагүл")
    assert [card.change.action for card in history.cards] == ["undone", "edited", "created"]


def test_no_name_stands_in_the_title_of_the_window(window):
    keys = Keys()
    take_in(keys)
    window.clients.client.header.show_name.click()
    assert "Жұмагүл" not in window.windowTitle()


def test_going_to_another_place_hides_the_names_and_keeps_what_is_typed(window):
    keys = Keys()
    take_in(keys)
    client = window.clients.client
    client.header.show_name.click()
    client.open_sheet("person")
    keys.type("Гүл")
    window.show_place("today")
    window.show_place("clients")
    assert not client.header.name.isVisible()
    assert window.desk.vault.of_case(Person, client.case_id)[0].first_name == "Гүл"
