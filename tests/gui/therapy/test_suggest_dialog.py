"""A time is suggested with its reasons and taken with Enter into a sheet; or it is said which rule leaves none."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import BusyBlock, Session, WorkingHours
from shelterdesk.gui.therapy.suggest_dialog import SuggestDialog
from tests.gui.audit import audit
from tests.gui.therapy.week_house import at, begins, choose, dialog_of


@pytest.fixture
def suggesting(week_house, week, qtbot):
    """The dialog as the pane opens it, with Aida at work from nine to one."""
    week_house.vault.save(
        WorkingHours(member=week_house.aida, weekdays=tuple("12345"), from_hour="9:00", until_hour="13:00")
    )
    QTest.mouseClick(week.bar.suggest, Qt.MouseButton.LeftButton)
    made = week.findChildren(SuggestDialog)[-1]
    qtbot.waitUntil(made.isVisible)
    return made


def test_first_it_asks_for_whom(suggesting):
    assert suggesting.said.text().startswith("For whom?")
    assert not suggesting.take.isEnabled()
    assert audit(suggesting) == []


def test_at_least_three_times_come_with_their_reasons_and_none_is_taken_already(suggesting, week_house, qtbot):
    for day in (3, 4):
        week_house.session(day, "09:00", week_house.aigul)
    choose(suggesting.client, "Malika")
    qtbot.waitUntil(lambda: suggesting.list.count() >= 3)
    words = [suggesting.list.item(row).text() for row in range(suggesting.list.count())]
    assert all("\n" in one for one in words)
    assert not any("Thu 26 Nov, 09:" in one or "Fri 27 Nov, 09:" in one for one in words)
    assert "Nothing else in the morning" in " ".join(words)


def test_enter_takes_one_into_the_sheet_and_only_saving_saves_it(suggesting, week, week_house, qtbot):
    choose(suggesting.client, "Malika")
    qtbot.waitUntil(lambda: suggesting.list.count() >= 3)
    suggesting.list.setFocus()
    chosen = suggesting.list.currentItem().data(Qt.ItemDataRole.UserRole).session
    QTest.keyClick(suggesting.list, Qt.Key.Key_Return)
    dialog = dialog_of(week)
    assert dialog.session().starts == chosen.starts
    assert not dialog.meets.isVisible() or "not" not in dialog.meets.text()
    assert week_house.vault.all(Session) == []
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    saved = week_house.vault.all(Session)
    assert [(one.starts, one.case_id, one.room) for one in saved] == [
        (chosen.starts, week_house.malika.case_id, chosen.room)
    ]
    assert begins(saved[0])[4:] >= "09:00"


def test_where_there_is_none_the_rule_that_leaves_none_is_named(suggesting, week_house, qtbot):
    week_house.vault.save(BusyBlock(case_id=week_house.malika.case_id, begins_at=at(0, "00:00"),
                                    ends_at=at(30, "00:00")))  # fmt: skip
    choose(suggesting.client, "Malika")
    qtbot.waitUntil(lambda: "Malika · RLD-472 is not free." in suggesting.said.text())
    assert suggesting.list.count() == 0
    choose(suggesting.client, "Aigul")
    qtbot.waitUntil(lambda: suggesting.list.count() >= 3)


def test_for_a_group_its_kind_and_who_leads_it_are_known(suggesting, week_house, qtbot):
    house = week_house
    group = house.vault.get(type(house.group), house.group.id)
    house.vault.save(replace(group, leader=house.berik, kind_of_group="art"))
    choose(suggesting.fields["therapy_group"], "Morning")
    assert (suggesting.wanted().kind_of_session, suggesting.wanted().therapist) == ("art", house.berik)
    qtbot.waitUntil(lambda: suggesting.list.count() >= 3)
