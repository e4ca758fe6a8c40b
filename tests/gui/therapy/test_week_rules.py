"""What a session meets is seen before it is saved; series are planned, changed and left alone as one says."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import (
    BusyBlock,
    GroupMember,
    KeepApart,
    PartialDate,
    Session,
    SessionSeries,
    StaffAbsence,
)
from shelterdesk.gui.therapy.series_scope import EVERY, FOLLOWING
from tests.gui.keys import type_text
from tests.gui.therapy.week_house import MONDAY, at, begins, choose, dialog_of, drag, place, point


@pytest.fixture
def house(week_house):
    return week_house


@pytest.fixture
def pane(week):
    return week


# --- what it meets -----------------------------------------------------------------------------------


def test_what_a_drag_would_break_is_said_and_then_a_reason_is_asked(pane, house, qtbot):
    taken = house.session(4, "13:00", house.aigul, room=house.hall.id)
    session = house.session(3, "09:00")
    pane.reload()
    grip = place(pane, session).center()
    to = grip + point(pane, 4, "13:30") - point(pane, 3, "09:00")
    port, left = pane.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=grip)
    QTest.mouseMove(port, (grip + to) / 2)
    QTest.mouseMove(port, to)
    assert pane.view.verdict.problem == "hard"
    assert pane.view.verdict.words == ("Aida has another session from 13:00 to 14:00.",)
    QTest.mouseRelease(port, left, pos=to)
    assert begins(house.read(session)) == "Thu 09:00"
    dialog = dialog_of(pane)
    assert "Aida has another session" in dialog.meets.text()
    dialog.keep()
    assert dialog.error.text.text().startswith("This breaks a rule.")
    assert dialog.focusWidget() is dialog.form.rows["despite"].field.input
    type_text(dialog.form.rows["despite"].field.input, "Berik takes over")
    dialog.keep()
    assert begins(house.read(session)) == "Fri 13:30"
    assert house.read(session).despite == "Berik takes over"
    pane.reload()
    qtbot.waitUntil(lambda: any(piece.item.problem for piece in pane.view.pieces))
    assert {piece.item.id: piece.item.problem for piece in pane.view.pieces} == {session.id: "mind", taken.id: "hard"}


def test_a_busy_client_is_seen_while_the_dialog_is_filled_in(pane, house, qtbot):
    house.vault.save(BusyBlock(case_id=house.malika.case_id, begins_at=at(3, "09:00"), ends_at=at(3, "14:00")))
    pane.new_session(datetime.fromisoformat(at(3, "10:00")), 60, "")
    dialog = dialog_of(pane)
    assert not dialog.meets.isVisible()
    choose(dialog.client, "Malika")
    qtbot.waitUntil(dialog.meets.isVisible)
    assert "Malika · RLD-472 is not free from 09:00 to 14:00." in dialog.meets.text()
    qtbot.waitUntil(dialog.form.rows["despite"].isVisible)
    choose(dialog.client, "Aigul")
    qtbot.waitUntil(lambda: not dialog.meets.isVisible())
    dialog.reject()


def test_days_of_a_series_that_meet_something_are_named(pane, house, qtbot):
    house.vault.save(StaffAbsence(member=house.aida, began=PartialDate.of(MONDAY + timedelta(days=10)),
                                  ended=PartialDate.of(MONDAY + timedelta(days=12))))  # fmt: skip
    pane.new_session(datetime.fromisoformat(at(3, "10:00")), 50, "")
    dialog = dialog_of(pane)
    choose(dialog.client, "Malika")
    dialog.repeat.how.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.meets.text() == "3 Dec 2026: Aida is not here on that day.")
    dialog.keep()
    assert house.vault.all(Session) == []
    type_text(dialog.form.rows["despite"].field.input, "Berik stands in")
    dialog.keep()
    assert [one.despite for one in sorted(house.vault.all(Session), key=lambda one: one.starts)] == [
        None, "Berik stands in", *[None] * 6,
    ]  # fmt: skip


def test_what_is_planned_against_a_rule_has_a_sign_and_says_why_under_the_cursor(pane, house, qtbot):
    house.session(3, "09:00")
    second = house.session(3, "09:30", house.aigul, room=house.hall.id)
    over = house.session(0, "09:00"), house.session(0, "09:30")
    pane.reload()
    qtbot.waitUntil(lambda: sum(bool(piece.item.problem) for piece in pane.view.pieces) == 2)
    assert not any(piece.item.problem for piece in pane.view.pieces if piece.item.id in {one.id for one in over})
    pane.view.go_to_item(second.id)
    assert "breaks a rule" in pane.view.accessibleName()
    assert "Aida has another session from 09:00 to 10:00." in pane.said.text()


def test_two_who_must_not_meet_are_said_so(pane, house):
    house.vault.save(KeepApart(case_id=house.malika.case_id, other_case=house.aigul.case_id))
    house.vault.save(GroupMember(case_id=house.aigul.case_id, therapy_group=house.group.id))
    session = house.session(3, "09:00", therapy_group=house.group.id)
    pane.reload()
    assert "must not meet" in " ".join(pane.checks.verdict(session).words)


# --- series ------------------------------------------------------------------------------------------


def begin_series(pane, house, qtbot):
    pane.new_session(datetime.fromisoformat(at(3, "10:00")), 50, "")
    dialog = dialog_of(pane)
    choose(dialog.client, "Malika")
    dialog.repeat.how.setCurrentIndex(1)
    dialog.repeat.times.input.selectAll()
    type_text(dialog.repeat.times.input, "4")
    qtbot.waitUntil(lambda: "17 Dec 2026" in dialog.repeat.result.text())
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    return sorted(house.vault.all(Session), key=lambda one: one.starts)


def test_a_series_is_planned_in_one_go(pane, house, qtbot):
    made = begin_series(pane, house, qtbot)
    assert [one.starts for one in made] == [at(3 + 7 * week, "10:00") for week in range(4)]
    series = house.vault.all(SessionSeries)[0]
    assert {one.series for one in made} == {series.id}
    assert (series.rule, series.hour, str(series.until_day)) == ("FREQ=WEEKLY", "10:00", "2026-12-17")


@pytest.mark.parametrize(("scope", "moved"), [("this", 1), (FOLLOWING, 3), (EVERY, 4)])
def test_a_change_is_for_one_for_those_after_it_or_for_all(pane, house, qtbot, scope, moved):
    made = begin_series(pane, house, qtbot)
    pane.go_to(MONDAY + timedelta(days=10))
    pane.open_session(made[1].id)
    dialog = dialog_of(pane)
    assert dialog.scope.isVisible()
    dialog.scope.setCurrentIndex(dialog.scope.findData(scope))
    choose(dialog.form.rows["room"].field, "Hall")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert sum(one.room == house.hall.id for one in house.vault.all(Session)) == moved


def test_dragging_one_of_a_series_moves_that_one_alone(pane, house, qtbot):
    made = begin_series(pane, house, qtbot)
    pane.reload()
    grip = place(pane, made[0]).center()
    drag(pane, grip, grip + point(pane, 4, "12:00") - point(pane, 3, "10:00"))
    found = {one.id: one for one in house.vault.all(Session)}
    assert begins(found[made[0].id]) == "Fri 12:00"
    assert all(begins(found[one.id]) == "Thu 10:00" for one in made[1:])


def test_a_series_is_cancelled_from_one_of_its_days_on(pane, house, qtbot):
    made = begin_series(pane, house, qtbot)
    pane.go_to(MONDAY + timedelta(days=10))
    menu = pane.menu_for(made[1].id)
    after = next(one.menu() for one in menu.actions() if "after it" in one.text().replace("&", ""))
    next(one for one in after.actions() if one.text() == "No interpreter").trigger()
    found = {one.id: (one.state, one.cancelled_why) for one in house.vault.all(Session)}
    assert [found[one.id] for one in made] == [("planned", None), *[("cancelled", "interpreter")] * 3]
    assert str(house.vault.all(SessionSeries)[0].until_day) == "2026-12-02"


def test_a_series_that_ends_before_it_begins_is_not_saved(pane, house):
    pane.new_session(datetime.fromisoformat(at(3, "10:00")), 50, "")
    dialog = dialog_of(pane)
    choose(dialog.client, "Malika")
    dialog.repeat.how.setCurrentIndex(1)
    type_text(dialog.repeat.until.input, "1.11.2026")
    dialog.keep()
    assert dialog.error.text.text() == "The last day comes before the first."
    assert house.vault.all(SessionSeries) == []
    dialog.reject()
