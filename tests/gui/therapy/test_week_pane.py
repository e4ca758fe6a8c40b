"""The psychologist's week: planned by drawing, moved by dragging, cancelled, printed; with mouse and keys."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import (
    BusyBlock,
    CareCard,
    PartialDate,
    Session,
    StaffAbsence,
    WorkingHours,
    new_id,
)
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import speak
from shelterdesk.gui.therapy.wall_plan_dialog import WallPlanDialog
from shelterdesk.gui.therapy.week_pane import WeekPane
from shelterdesk.vault import sealed
from tests.gui.audit import audit
from tests.gui.keys import type_text
from tests.gui.therapy.week_house import MONDAY, at, begins, choose, dialog_of, drag, place, point
from tests.vault.making import unlocked


@pytest.fixture
def house(week_house):
    return week_house


@pytest.fixture
def pane(week):
    return week


# --- seen --------------------------------------------------------------------------------------------


def test_the_week_shows_who_comes_and_what_became_of_it(pane, house):
    held = house.session(0, "09:00", state="held")
    open_ = house.session(1, "10:00", house.aigul)
    off = house.session(3, "10:00", state="cancelled")
    group = house.session(4, "11:00", therapy_group=house.group.id)
    house.session(9, "11:00")
    pane.reload()
    assert pane.bar.title.text() == "23 – 29 November 2026"
    items = {piece.item.id: piece.item for piece in pane.view.pieces}
    assert {one: (items[one].title, items[one].state) for one in items} == {
        held.id: ("Malika · RLD-472", "done"), open_.id: ("Aigul · JNS-583", "open"),
        off.id: ("Malika · RLD-472", "off"), group.id: ("Morning group", ""),
    }  # fmt: skip
    assert items[held.id].under == "Individual\nAida\nBlue"
    assert not items[held.id].draggable
    assert items[open_.id].draggable
    assert audit(pane) == []


def test_pages_are_turned_by_keys_and_buttons(pane, house):
    next_week = house.session(9, "11:00")
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_PageDown)
    assert [piece.item.id for piece in pane.view.pieces] == [next_week.id]
    QTest.mouseClick(pane.bar.on, Qt.MouseButton.LeftButton)
    assert pane.view.pieces == []
    assert pane.bar.title.text() == "7 – 13 December 2026"
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    assert pane.day == MONDAY + timedelta(days=2)
    assert pane.view.at.column == 2


def test_what_began_before_midnight_is_seen_on_the_day_after(pane, house):
    late = house.session(6, "23:30", minutes=120)
    pane.go_to(MONDAY + timedelta(days=7))
    assert [(piece.item.id, piece.column, piece.top) for piece in pane.view.pieces] == [(late.id, 0, 0)]


def test_mine_anothers_and_those_of_a_room_can_be_seen_alone(pane, house, qtbot):
    mine, his = house.session(3, "09:00"), house.session(3, "10:00", therapist=house.berik, room=house.hall.id)
    shared = house.session(4, "10:00", therapist=house.berik, co_leader=house.aida)
    pane.reload()

    def shown(key):
        pane.bar.whose.setCurrentIndex(pane.bar.whose.findData(key))
        pane.bar.whose.activated.emit(0)
        return {piece.item.id for piece in pane.view.pieces}

    assert shown("") == {mine.id, his.id, shared.id}
    assert shown("mine") == {mine.id, shared.id}
    assert shown(f"m:{house.berik}") == {his.id, shared.id}
    assert shown(f"r:{house.hall.id}") == {his.id}


def test_a_psychologist_begins_with_her_own(house):
    house.desk = None
    folder = house.vault.folder
    house.vault.close()
    with unlocked(folder, "Berik") as vault:
        pane = WeekPane(Desk(vault))
        pane.show()
        assert pane.bar.whose.currentData() == "mine"
        shiboken6.delete(pane)


def test_a_day_has_a_column_for_each_person_or_room_and_shows_when_they_are_away(pane, house):
    house.vault.save(
        WorkingHours(member=house.aida, weekdays=("3",), from_hour="9:00", until_hour="17.30"),
        StaffAbsence(member=house.berik, began=PartialDate.of(MONDAY), ended=PartialDate.of(MONDAY)),
        WorkingHours(member=house.berik, weekdays=("1", "3"), from_hour="9", until_hour="15"),
    )
    both = house.session(2, "14:00", co_leader=house.berik)
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_D)
    assert [column.title for column in pane.view.columns] == ["Aida", "Berik"]
    assert [piece.item.id for piece in pane.view.pieces] == [both.id, both.id]
    assert [(one.column, one.top, one.bottom) for one in pane.view.shades if one.column == 0] == [
        (0, 0, 540), (0, 1050, 1440),
    ]  # fmt: skip
    QTest.keyClick(pane.view, Qt.Key.Key_PageUp)
    QTest.keyClick(pane.view, Qt.Key.Key_PageUp)
    assert [shade.band.words for shade in pane.view.shades if shade.column == 1] == ["away"]
    pane.bar.columns_by.setCurrentIndex(1)
    pane.bar.columns_by.activated.emit(1)
    assert [column.title for column in pane.view.columns] == ["Blue", "Hall"]
    assert audit(pane) == []


def test_a_room_and_a_group_that_were_taken_away_are_said_so(pane, house):
    house.session(3, "09:00", room=new_id(), therapy_group=new_id())
    pane.reload()
    item = pane.view.pieces[0].item
    assert item.title == "Group taken away"
    assert "room taken away" in item.under


def test_another_name_on_the_card_is_the_name_in_the_week(pane, house, qtbot):
    house.session(3, "09:00")
    pane.reload()
    house.desk.save(replace(house.vault.of_case(CareCard, house.malika.case_id)[0], called="Mila"))
    qtbot.waitUntil(lambda: [piece.item.title for piece in pane.view.pieces] == ["Mila · RLD-472"])


def test_however_much_was_typed_a_title_stays_short(pane, house):
    house.vault.save(Session(starts=at(3, "09:00"), minutes=50, with_whom="one\nmore " * 20_000, topic="t" * 200_000))
    house.vault.save(Session(starts=at(4, "09:00"), minutes=50, with_whom="one " * 50_000))
    pane.reload()
    assert [piece.item.title for piece in pane.view.pieces] == ["one", ("one " * 20)]


@pytest.mark.parametrize("length", [10**15, -(10**15)])
def test_a_length_mistyped_by_many_noughts_is_shown_and_can_be_put_right(pane, house, length):
    session = house.session(0, "09:00", minutes=length)
    pane.reload()
    assert session.id in {piece.item.id for piece in pane.view.pieces}
    pane.show_mode("list")
    pane.open_session(session.id)
    assert dialog_of(pane).form.rows["minutes"].field.value() == length


def test_the_list_says_the_same_and_leads_back(pane, house):
    session = house.session(3, "09:00")
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_T)
    assert pane.table.isVisible()
    cells = [pane.table.rows.index(0, column).data() for column in range(7)]
    assert audit(pane) == []
    assert cells == ["Thu 26 Nov", "09:00–10:00", "Malika · RLD-472", "Individual", "Aida", "Blue", "Planned"]
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert dialog_of(pane).form.record.id == session.id
    dialog_of(pane).reject()
    QTest.keyClick(pane.table, Qt.Key.Key_Escape)
    assert pane.view.isVisible()


# --- done --------------------------------------------------------------------------------------------


def test_drawn_in_the_calendar_it_is_asked_what_it_is_and_saved(pane, house):
    drag(pane, point(pane, 3, "14:00"), point(pane, 3, "15:30"))
    dialog = dialog_of(pane)
    dialog.repeat.how.setCurrentIndex(1)
    assert audit(dialog) == []
    dialog.repeat.how.setCurrentIndex(0)
    choose(dialog.client, "Malika")
    choose(dialog.form.rows["room"].field, "Blue")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    saved = house.vault.all(Session)
    assert [(begins(one), one.minutes, one.case_id, one.therapist, one.room, one.state) for one in saved] == [
        ("Thu 14:00", 90, house.malika.case_id, house.aida, house.blue.id, "planned")
    ]
    pane.reload()
    assert pane.view.pieces[0].item.id == saved[0].id


def test_without_client_group_or_hour_it_says_what_is_missing_and_saves_nothing(pane, house):
    pane.view.go_to_time(3, 600)
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    dialog = dialog_of(pane)
    dialog.keep()
    assert dialog.error.text.text() == "With whom is it?"
    choose(dialog.client, "Malika")
    starts = dialog.form.rows["starts"].field.input
    starts.selectAll()
    type_text(starts, "soon")
    dialog.keep()
    assert "Begins" in dialog.error.text.text()
    assert house.vault.all(Session) == []
    dialog.form.note_draft()
    assert house.desk.drafts_of("session")
    dialog.reject()
    assert house.desk.drafts_of("session") == []


def test_a_group_session_is_of_no_single_client(pane, house):
    pane.new_session(datetime.fromisoformat(at(3, "11:00")), 90, "")
    dialog = dialog_of(pane)
    choose(dialog.client, "Malika")
    choose(dialog.form.rows["therapy_group"].field, "Morning")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert [(one.case_id, one.therapy_group) for one in house.vault.all(Session)] == [("", house.group.id)]


def test_dragged_it_is_saved_at_once_and_can_be_taken_back(pane, house):
    session = house.session(3, "09:00")
    pane.reload()
    offers = []
    house.desk.undo_offered.connect(offers.append)
    grip = place(pane, session).center()
    drag(pane, grip, grip + point(pane, 4, "13:00") - point(pane, 3, "09:00"))
    assert begins(house.read(session)) == "Fri 13:00"
    house.desk.undo(offers[-1].change)
    assert begins(house.read(session)) == "Thu 09:00"


def test_dragged_to_another_person_or_room_it_is_theirs(pane, house):
    session = house.session(2, "14:00")
    house.session(2, "16:00", therapist=house.berik)
    pane.show_mode("day")
    grip = place(pane, session).center()
    drag(pane, grip, grip + point(pane, 1, "14:00") - point(pane, 0, "14:00"))
    assert house.read(session).therapist == house.berik
    assert begins(house.read(session)) == "Wed 14:00"


def test_with_keys_it_is_moved_and_made_longer(pane, house):
    session = house.session(3, "09:00")
    pane.reload()
    pane.view.go_to_item(session.id)
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(
        pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert begins(house.read(session)) == "Thu 09:15"
    pane.reload()
    QTest.keyClick(
        pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert house.read(session).minutes in (75, 90)


def test_while_it_is_dragged_the_busy_times_of_its_client_are_shown(pane, house):
    house.vault.save(BusyBlock(case_id=house.malika.case_id, begins_at=at(4, "09:00"), ends_at=at(4, "14:00")))
    session = house.session(3, "09:00")
    pane.reload()
    grip = place(pane, session).center()
    QTest.mousePress(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(pane.view.viewport(), grip + QPoint(60, 60))
    assert [(one.column, one.top, one.bottom, one.band.words) for one in pane.view.live_shades] == [
        (4, 540, 840, "not available")
    ]
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)


def test_what_is_taken_away_while_it_is_dragged_is_let_go(pane, house):
    session = house.session(3, "09:00")
    pane.reload()
    port, grip = pane.view.viewport(), place(pane, session).center()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(port, grip + QPoint(40, 40))
    house.desk.remove(session)
    pane.reload()
    QTest.mouseMove(port, grip + QPoint(60, 60))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=grip + QPoint(60, 60))
    assert house.vault.all(Session) == []
    assert dialog_of(pane) is None


def test_from_a_day_back_to_its_week_the_cursor_stands_on_that_day(pane, house):
    pane.view.go_to_time(4, 600)
    pane.show_mode("day")
    assert pane.day == MONDAY + timedelta(days=4)
    pane.step(-1)
    pane.show_mode("week")
    assert (pane.view.at.column, pane.view.at.top) == (3, 600)


def test_what_somebody_else_changed_meanwhile_is_not_overwritten_in_silence(pane, house):
    session = house.session(3, "09:00")
    pane.reload()
    pane.open_session(session.id)
    dialog = dialog_of(pane)
    starts = dialog.form.rows["starts"].field.input
    starts.selectAll()
    type_text(starts, "26.11.2026 16:00")

    house.vault.save(replace(house.read(session), starts=at(3, "11:00")))
    dialog.keep()
    assert dialog.error.isVisible()
    assert begins(house.read(session)) == "Thu 11:00"
    dialog.reject()


# --- the wall ----------------------------------------------------------------------------------------


def test_the_wall_shows_codes_and_leaves_out_what_was_cancelled(pane, house):
    house.session(0, "09:00", kind_of_session="crisis")
    house.session(1, "09:00", house.aigul, state="cancelled")
    house.session(4, "11:00", therapy_group=house.group.id, therapist=house.berik, co_leader=house.aida)
    house.session(7, "11:00", house.aigul)
    pane.print_plan()
    dialog = pane.findChildren(WallPlanDialog)[-1]
    assert list(dialog.plan.texts()) == [
        "09:00–10:00, RLD-472, Aida, Blue", "11:00–12:00, Morning group, Berik, Aida, Blue",
    ]  # fmt: skip
    assert "Malika" not in dialog.view.accessibleDescription()
    assert audit(dialog) == []
    dialog.close()


def test_text_typed_and_not_saved_is_taken_up_where_it_was(pane, house, qtbot):
    pane.new_session(datetime.fromisoformat(at(3, "11:00")), 60, "")
    dialog = dialog_of(pane)
    choose(dialog.client, "Malika")
    type_text(dialog.form.rows["topic"].field.input, "what next")
    dialog.form.note_draft()
    waiting = house.desk.drafts_of("session")
    assert [(one.key.case_id, one.fields["topic"]) for one in waiting] == [(house.malika.case_id, "what next")]
    dialog.hide()
    pane.take_up(waiting[0])
    again = dialog_of(pane)
    assert again.form.rows["topic"].field.text_as_typed() == "what next"
    assert again.client.value() == house.malika.case_id
    again.reject()


def test_of_a_sealed_case_that_is_not_ones_own_nothing_is_told(house, pane):
    mine, open_ = house.session(3, "09:00"), house.session(3, "11:00", house.aigul)
    folder = house.vault.folder
    sealed.seal_case(house.vault, house.malika.case_id, {house.aida})
    pane.reload()
    assert {piece.item.title for piece in pane.view.pieces} == {"Malika · RLD-472", "Aigul · JNS-583"}
    house.vault.close()
    with unlocked(folder, "Berik") as vault:
        his = WeekPane(Desk(vault))
        assert [one.id for one in his.diary.between(MONDAY, MONDAY + timedelta(days=7))] == [open_.id]
        item = his.diary.item(mine)  # what else may still name the case
        assert (item.title, item.under, item.state, item.colour, item.draggable) == (
            "Taken", "Aida\nBlue", "taken", "", False
        )
        assert his.diary.client_or_taken(house.malika.case_id) == "Somebody"
        shiboken6.delete(his)


def test_who_holds_no_file_sees_no_session(house, qtbot):
    house.session(3, "09:00")
    folder = house.vault.folder
    house.vault.close()
    with unlocked(folder, "Dana") as vault:
        pane = WeekPane(Desk(vault))
        with qtbot.waitExposed(pane):
            pane.show()
        pane.reload()
        assert not pane.view.pieces
        shiboken6.delete(pane)


def test_in_another_language_all_words_change_and_the_cursor_stays(pane, house):
    session = house.session(3, "09:00")
    pane.reload()
    pane.view.go_to_item(session.id)
    speak("ru")
    QApplication.processEvents()
    assert pane.view.current.id == session.id
    assert "четверг" in pane.view.accessibleName()
    assert pane.bar.title.text() == "23 – 29 ноября 2026"
