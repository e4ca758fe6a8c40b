"""A month for eight clients and two groups, planned in one sitting, and the week of it that hangs on the wall."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import CareCard, Case, Session, TherapyGroup, new_id
from shelterdesk.gui.therapy.wall_plan_dialog import plan_of
from tests.gui.keys import type_text
from tests.gui.therapy.week_house import MONDAY, dialog_of

NAMES = ("Amina", "Bota", "Chinara", "Dilnoza", "Elmira", "Feruza")
WEEKS = 4


def plan(pane, day, hour, *, client="", group=""):
    """Enter on a free time, whom, how often, Enter."""
    pane.view.go_to_time(day, hour * 60)
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    dialog = dialog_of(pane)
    field = dialog.form.rows["therapy_group"].field.input if group else dialog.client.input
    field.setFocus()
    type_text(field, client or group)
    QTest.keyClick(field, Qt.Key.Key_Return)
    room = dialog.form.rows["room"].field.input
    room.setFocus()
    type_text(room, "Hall" if group else "Blue")
    QTest.keyClick(room, Qt.Key.Key_Return)
    dialog.repeat.how.setFocus()
    QTest.keyClick(dialog.repeat.how, Qt.Key.Key_Down)
    times = dialog.repeat.times.input
    times.setFocus()
    times.selectAll()
    type_text(times, str(WEEKS))
    dialog.compare()
    assert not dialog.meets.isVisible(), dialog.meets.text()
    QTest.keyClick(dialog.save, Qt.Key.Key_Space)
    pane.reload()


def test_a_month_for_eight_clients_and_two_groups_is_planned_and_hangs_on_the_wall(week, week_house):
    house = week_house
    cards = [CareCard(case_id=new_id(), code=f"RLD-{n}00", called=name, here="yes") for n, name in enumerate(NAMES, 1)]
    house.vault.save(*cards)
    house.vault.save(*(Case(id=one.case_id, case_id=one.case_id, code=one.code) for one in cards))
    house.vault.save(TherapyGroup(name="Workshop", kind_of_group="art", leader=house.aida))
    week.go_to(MONDAY + timedelta(days=7))
    for number, name in enumerate((*NAMES, "Malika", "Aigul")):
        plan(week, number % 4, 9 + number // 4 * 2, client=name)
    plan(week, 1, 15, group="Morning")
    plan(week, 4, 15, group="Workshop")
    sessions = house.vault.all(Session)
    assert len(sessions) == 10 * WEEKS
    assert len({one.case_id for one in sessions if one.case_id}) == 8
    for number in range(1, WEEKS + 1):
        hung, _ = plan_of(house.desk, week.diary, MONDAY + timedelta(weeks=number))
        assert [one.who for one in hung.sessions if one.day == 1] == ["RLD-200", "RLD-600", "Morning group"]
        assert len(hung.sessions) == 10
    assert not plan_of(house.desk, week.diary, MONDAY + timedelta(weeks=WEEKS + 1))[0].sessions
    assert not any("Amina" in text for text in hung.texts())
