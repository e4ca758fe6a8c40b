"""What can be done with a session from its menu and by Delete: cancelled, planned again, taken away, looked up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from shelterdesk.casework import Attendance, Session


@pytest.fixture
def house(week_house):
    return week_house


@pytest.fixture
def pane(week):
    return week


def test_delete_asks_why_and_it_can_be_planned_again(pane, house, qtbot):
    session = house.session(3, "09:00")
    pane.reload()
    pane.view.go_to_item(session.id)
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Delete)
    menu = next(one for one in pane.findChildren(QMenu) if one.isVisible())
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert (house.read(session).state, house.read(session).cancelled_why) == ("cancelled", "client")
    pane.reload()
    again = next(one for one in pane.menu_for(session.id).actions() if "Plan it again" in one.text())
    again.trigger()
    assert (house.read(session).state, house.read(session).cancelled_why) == ("planned", None)


def test_what_was_entered_by_mistake_goes_to_the_bin_unless_somebody_came(pane, house):
    mistake, marked = house.session(3, "09:00"), house.session(3, "11:00")
    house.vault.save(Attendance(case_id=house.malika.case_id, session=marked.id, mark="attended"))
    pane.reload()

    def remove(session):
        return [one for one in pane.menu_for(session.id).actions() if "mistake" in one.text()]

    remove(mistake)[0].trigger()
    assert house.read(mistake) is None
    assert [one.id for one in house.vault.removed(Session)] == [mistake.id]
    assert remove(marked) == []


def test_the_menu_leads_to_attendance_and_to_the_file(pane, house, qtbot):
    session = house.session(3, "09:00")
    pane.reload()
    texts = {action.text().replace("&", ""): action for action in pane.menu_for(session.id).actions()}
    with qtbot.waitSignal(pane.attendance_wanted) as asked:
        texts["Attendance…"].trigger()
    assert asked.args == [session.id]
    with qtbot.waitSignal(pane.record_wanted) as asked:
        texts["Open the file"].trigger()
    assert asked.args == [house.malika.case_id, "", ""]
