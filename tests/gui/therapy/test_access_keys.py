"""Plan and therapy by the keyboard: the cursor begins where work begins, and no access key means two things."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabWidget

from shelterdesk.casework import Session
from shelterdesk.gui.language import LANGUAGES, speak
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.therapy.suggest_dialog import SuggestDialog
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from tests.gui.access_keys import clashing
from tests.gui.counted_keys import Keys
from tests.gui.therapy.week_house import dialog_of

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(psychologist, tmp_path, qtbot):
    shown = MainWindow(psychologist.desk, Settings(tmp_path / "settings"))
    shown.resize(1366, 728)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    qtbot.waitUntil(lambda: bool(shown.leaving.cover.neutral))
    yield shown
    shown.watch.stop()
    for cover in shown.leaving.cover.neutral:
        shiboken6.delete(cover)
    shiboken6.delete(shown)


def test_the_week_takes_the_keys_at_once_and_a_digit_leads_to_each_pane(window, psychologist):
    keys = Keys()
    keys.ctrl(Qt.Key.Key_4)
    page = window.pages["therapy"]
    assert QApplication.focusWidget() is page.pane("week").view
    keys.press(Qt.Key.Key_2, ALT)
    assert page.shown == "attendance"
    sheet = page.pane("attendance").sheet
    assert sheet.book.session.id == psychologist.alone, "the oldest without attendance"
    assert QApplication.focusWidget() is sheet.rows.rows[psychologist.clients["Malika"]]
    keys.press(Qt.Key.Key_3, ALT)
    assert page.shown == "notes"
    assert QApplication.focusWidget() is page.clients.list
    assert page.bar.tabText(2) == "3 Notes"
    keys.ctrl(Qt.Key.Key_3)
    assert QApplication.focusWidget() is window.pages["plan"].clients.list
    window.navigation.setFocus()
    keys.press(Qt.Key.Key_2, ALT)
    assert window.pages["plan"].shown == "plan", "also from the places at the left"
    assert page.shown == "notes"


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("place", ["plan", "therapy"])
def test_no_access_key_of_a_pane_means_two_things(window, psychologist, place, spoken):
    speak(spoken)
    window.show_place(place)
    page = window.pages[place]
    for entry in page.entries:
        pane = page.show_pane(entry.name, psychologist.clients["Malika"] if entry.of_client else "")
        for tabs in pane.findChildren(QTabWidget)[:1] or [None]:
            for number in range(tabs.count() if tabs is not None else 1):
                if tabs is not None:
                    tabs.setCurrentIndex(number)
                assert clashing(window) == [], (entry.name, number)


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_no_access_key_of_a_sheet_means_two_things(window, spoken):
    speak(spoken)
    window.show_place("therapy")
    week = window.pages["therapy"].pane("week")
    keys = Keys()
    week.view.setFocus()
    keys.type("n")
    dialog = dialog_of(week)
    dialog.repeat.how.setCurrentIndex(1)
    assert clashing(dialog) == []
    dialog.reject()


def test_insert_begins_something_new_also_from_the_list_of_clients(window):
    keys = Keys()
    keys.ctrl(Qt.Key.Key_4)
    keys.press(Qt.Key.Key_3, ALT)
    page = window.pages["therapy"]
    assert QApplication.focusWidget() is page.clients.list
    keys.press(Qt.Key.Key_Insert)
    assert page.pane("notes").writer.form is not None
    keys.ctrl(Qt.Key.Key_3)
    keys.press(Qt.Key.Key_2, ALT)
    plan = window.pages["plan"].pane("plan")
    keys.ctrl(Qt.Key.Key_Insert)
    assert [one for one in plan.findChildren(SheetDialog) if one.isVisible()]


def test_today_begins_at_the_first_line_so_that_enter_leads_to_the_attendance(window, qtbot):
    keys = Keys()
    keys.ctrl(Qt.Key.Key_4)
    keys.ctrl(Qt.Key.Key_1)
    today = window.pages["today"]
    qtbot.waitUntil(lambda: today.sessions.list.count() > 0)
    assert QApplication.focusWidget() is today.sessions.list
    keys.press(Qt.Key.Key_Return)
    assert window.pages["therapy"].shown == "attendance"
    keys.pick("1")
    assert keys.presses == 4, "and marks the first of them"


def test_from_a_group_one_press_leads_to_times_that_suit_it(window, psychologist, qtbot):
    keys = Keys()
    keys.ctrl(Qt.Key.Key_4)
    page = window.pages["therapy"]
    groups = page.show_pane("groups")
    groups.tabs.setCurrentWidget(groups.sessions)
    groups.sessions.plan.setFocus()
    keys.press(Qt.Key.Key_Space)
    assert page.shown == "week"
    (asked,) = page.pane("week").findChildren(SuggestDialog)
    assert asked.list.count() >= 3
    assert asked.list.hasFocus() or asked.focusWidget() is asked.list
    assert asked.wanted().therapy_group == psychologist.group
    qtbot.keyClick(asked.list, Qt.Key.Key_Return)
    sheet = dialog_of(page.pane("week"))
    sheet.keep()
    planned = [one for one in psychologist.desk.vault.all(Session) if one.therapy_group == psychologist.group]
    assert len(planned) == 2
