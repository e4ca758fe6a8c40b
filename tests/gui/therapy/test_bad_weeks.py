"""What planning must bear: ends before beginnings, midnight, who and what is no longer there, and years far away."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import CareCard, Case, PartialDate, Session, SessionRoom
from shelterdesk.casework.timetable import moment_of
from shelterdesk.gui.today import TodayPage
from shelterdesk.vault import staffing
from tests.gui.audit import audit
from tests.gui.keys import type_text
from tests.gui.therapy.week_house import at, begins, choose, dialog_of

ROOT = Path(__file__).resolve().parents[3]


def sheet(week, day=3, clock="11:00"):
    week.new_session(datetime.fromisoformat(at(day, clock)), 60, "")
    return dialog_of(week)


def write(dialog, name, words):
    line = dialog.form.rows[name].field.input
    line.setFocus()
    line.selectAll()
    type_text(line, words)


@pytest.mark.parametrize("length", ["-30", "0", "half an hour", ""])
def test_what_ends_before_it_begins_is_not_saved_and_what_is_typed_stays(week, week_house, length):
    dialog = sheet(week)
    choose(dialog.client, "Malika")
    line = dialog.form.rows["minutes"].field.input
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    type_text(line, length)
    dialog.keep()
    assert dialog.error.isVisible()
    assert dialog.error.text.text()
    assert line.text() == length
    assert dialog.client.value() == week_house.malika.case_id
    assert week_house.vault.all(Session) == []
    dialog.reject()


def test_over_midnight_is_pointed_out_and_can_be_saved(week, week_house, qtbot):
    dialog = sheet(week, 6, "23:30")
    choose(dialog.client, "Malika")
    write(dialog, "minutes", "120")
    qtbot.waitUntil(lambda: "It goes on after midnight." in dialog.meets.text())
    dialog.keep()
    (saved,) = week_house.vault.all(Session)
    assert (begins(saved), saved.minutes) == ("Sun 23:30", 120)
    week.step(1)
    assert [(piece.item.id, piece.column) for piece in week.view.pieces] == [(saved.id, 0)]


def test_with_a_therapist_who_left_it_needs_a_reason_and_the_plan_says_so(week, week_house, qtbot):
    house = week_house
    planned = house.session(4, "09:00", therapist=house.berik)
    staffing.leave(house.vault, house.berik, accept_last_holder=True)
    house.desk.keys_changed.emit()
    week.reload()
    assert [piece.item.under for piece in week.view.pieces] == ["Individual\nBerik\nBlue"], "still seen"
    qtbot.waitUntil(lambda: week.view.pieces[0].item.problem == "hard")
    week.view.go_to_item(planned.id)
    assert "Berik does not work here any more." in week.said.text()
    assert "Berik" not in {week.bar.whose.itemText(row) for row in range(week.bar.whose.count())}
    today = TodayPage(house.desk)
    qtbot.addWidget(today)
    today.show()
    with qtbot.waitSignal(today.timetable.looked):
        today.reload()
    assert today.timetable.list.item(0).text().startswith("27 Nov 2026")


def test_a_client_who_left_is_said_before_and_in_what_was_planned(week, week_house, qtbot):
    house = week_house
    planned = house.session(4, "09:00")
    card = house.vault.find(CareCard, code="RLD-472")[0]
    house.desk.save(replace(card, here="no"))
    house.desk.save(replace(house.vault.get(Case, house.malika.case_id), stay="left"))
    week.reload()
    qtbot.waitUntil(lambda: week.view.pieces[0].item.problem == "hard")
    week.view.go_to_item(planned.id)
    assert "has left the house." in week.said.text()
    dialog = sheet(week)
    assert not [words for _, words in dialog.client.line.options() if "Malika" in words], "not offered"
    dialog.reject()
    week.open_session(planned.id)
    opened = dialog_of(week)
    assert "RLD-472" in opened.client.line.text(), "and still named where she was planned"
    opened.reject()


def test_a_room_out_of_use_and_one_removed_are_said_and_another_can_be_chosen(week, week_house, qtbot):
    house = week_house
    one, two = house.session(3, "09:00"), house.session(4, "09:00", house.aigul, room=house.hall.id)
    house.desk.save(replace(house.vault.get(SessionRoom, house.blue.id), out_of_use=PartialDate("2026-11-24")))
    house.desk.remove(house.vault.get(SessionRoom, house.hall.id))
    week.reload()
    qtbot.waitUntil(lambda: [piece.item.problem for piece in week.view.pieces] == ["hard", "hard"])
    said = {}
    for session in (one, two):
        week.view.go_to_item(session.id)
        said[session.id] = week.said.text()
    assert "Blue is out of use." in said[one.id]
    assert "This room does not exist any more." in said[two.id]
    assert audit(week) == []
    house.desk.save(SessionRoom(name="Green", places=2))
    week.open_session(two.id)
    dialog = dialog_of(week)
    choose(dialog.form.rows["room"].field, "Green")
    qtbot.waitUntil(lambda: not dialog.meets.isVisible())
    dialog.keep()
    assert house.vault.get(SessionRoom, house.read(two).room).name == "Green"


@pytest.mark.parametrize("day", [date(2038, 1, 19), date(2038, 1, 20), date(2100, 2, 28), date(2199, 12, 30)])
def test_years_far_away_are_planned_like_others(week, week_house, day):
    week.go_to(day)
    week.view.go_to_time(day.weekday(), 600)
    week.view.setFocus()
    QTest.keyClick(week.view, Qt.Key.Key_Return)
    dialog = dialog_of(week)
    choose(dialog.client, "Malika")
    dialog.repeat.how.setCurrentIndex(1)
    dialog.repeat.times.set_value(3)
    dialog.keep()
    saved = sorted(week_house.vault.all(Session), key=lambda one: one.starts)
    days = [moment_of(one.starts).astimezone().date() for one in saved]
    assert days == [day + timedelta(weeks=number) for number in range(3)]
    week.reload()
    assert [piece.item.id for piece in week.view.pieces] == [saved[0].id]
    QTest.keyClick(week.view, Qt.Key.Key_PageDown)
    assert [piece.item.id for piece in week.view.pieces] == [saved[1].id]


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no TZ")
def test_a_series_over_a_clock_change_keeps_its_hour_on_the_wall(tmp_path):
    """In a process of its own, whose clocks are those of Kyiv."""
    program = Path(__file__).with_name("over_a_clock_change.py")
    there = os.environ | {"TZ": "Europe/Kyiv", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, program, tmp_path / "v"], env=there, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    spring, autumn, night = json.loads(done.stdout.splitlines()[-1])
    assert spring == [["2026-03-23T08:00Z", "10:00"], ["2026-03-30T07:00Z", "10:00"]]
    assert autumn == [["2026-10-19T07:00Z", "10:00"], ["2026-10-26T08:00Z", "10:00"]]
    assert night == [["2026-03-28T01:30Z", "03:30"], ["2026-03-29T01:30Z", "04:30"], ["2026-03-30T00:30Z", "03:30"]]
