"""Who sleeps where: by mouse, by keys, by menu; hints beside the beds; history; requests without names."""

from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import Bed, BedStay, CareCard, KeepApart, PartialDate, PlaceRequest, Room, Threat, new_id
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.rooms import RoomsPage
from shelterdesk.gui.rooms.apart_dialog import ApartDialog
from shelterdesk.gui.rooms.night import Night
from tests.gui.audit import audit
from tests.vault.making import unlocked


def furnish(vault):
    """Two rooms with five beds each, three clients, one of them without a bed."""
    blue, green = Room(room_name="Blue", zone="women", order=1), Room(room_name="Green", zone="women", order=2)
    beds = [Bed(room=room.id, bed_name=str(n), order=n) for room in (blue, green) for n in range(1, 6)]
    cards = [
        CareCard(case_id=new_id(), code=code, called=called, here="yes", sleeps="women", age_band="adult")
        for code, called in (("RLD-472", "Malika"), ("JNS-583", "Aigul"), ("VFZ-926", "Nargiza"))
    ]
    vault.save(blue, green, *beds, *cards)
    return beds, [card.case_id for card in cards]


@pytest.fixture
def page(desk, qtbot):
    page = RoomsPage(desk)
    page.resize(1120, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.reload()
    yield page
    shiboken6.delete(page)


@pytest.fixture
def house(desk, page):
    beds, clients = furnish(desk.vault)
    first = PartialDate.of(page.day - timedelta(days=3))
    desk.save(*(BedStay(case_id=c, bed=b.id, from_day=first) for c, b in zip(clients[:2], beds[:2], strict=True)))
    page.reload()
    return beds, clients


def row(page, *, bed="", case=""):
    return next(one for one in page.board.rows if (not bed or one.bed_id == bed) and (not case or one.case_id == case))


def sleeps(desk, page, case):
    place = Night.read(desk, page.day).place_of(case)
    return place.bed.id if place is not None else ""


def test_an_empty_house_says_what_to_do(page):
    assert page.empty.isVisible()
    assert not page.add_bed.isEnabled()
    assert audit(page) == []


def test_the_board_shows_who_sleeps_where_and_who_has_no_bed(page, house):
    beds, clients = house
    assert "Malika" in row(page, bed=beds[0].id).who.text()
    assert row(page, bed=beds[2].id).who.text() == "free"
    assert row(page, case=clients[2]).bed_id == ""
    assert "8 beds free" in page.summary.text()
    assert audit(page) == []


def test_a_client_is_moved_with_the_mouse_and_the_nights_before_stay(page, house, desk, qtbot):
    beds, clients = house
    taken, target = row(page, case=clients[0]), row(page, bed=beds[6].id)
    qtbot.waitUntil(lambda: taken.mapToGlobal(QPoint()) != target.mapToGlobal(QPoint()))
    QTest.mousePress(taken, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    for part in (0.3, 0.7, 1.0):
        end = taken.mapFromGlobal(target.mapToGlobal(QPoint(20, 8)))
        QTest.mouseMove(taken, QPoint(20, 8) + (end - QPoint(20, 8)) * part)
    QTest.mouseRelease(taken, Qt.MouseButton.LeftButton, pos=end)
    assert sleeps(desk, page, clients[0]) == beds[6].id
    assert [(str(one.until_day), one.bed) for one in desk.vault.find(BedStay, case_id=clients[0])] == [
        (page.day.isoformat(), beds[0].id), ("None", beds[6].id),
    ]  # fmt: skip


def test_the_same_with_keys_alone(page, house, desk):
    beds, clients = house
    start = row(page, case=clients[2])
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Space)
    assert page.board.taken_up is start
    walking = start
    while walking.bed_id != beds[4].id:
        QTest.keyClick(walking, Qt.Key.Key_Up)
        walking = next(one for one in page.board.rows if one.hasFocus())
    QTest.keyClick(walking, Qt.Key.Key_Space)
    assert sleeps(desk, page, clients[2]) == beds[4].id


def test_escape_puts_back_what_was_taken_up(page, house, desk):
    _, clients = house
    start = row(page, case=clients[0])
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Space)
    QTest.keyClick(start, Qt.Key.Key_Escape)
    assert page.board.taken_up is None
    assert len(desk.vault.all(BedStay)) == 2


def test_the_menu_gives_a_bed_and_takes_it_away(page, house, desk):
    beds, clients = house
    menu = page.menu_for(row(page, bed=beds[2].id))
    give = next(action.menu() for action in menu.actions() if action.menu())
    give.actions()[0].trigger()
    assert sleeps(desk, page, clients[2]) == beds[2].id
    menu = page.menu_for(row(page, case=clients[2]))
    next(action for action in menu.actions() if "No bed" in action.text()).trigger()
    assert sleeps(desk, page, clients[2]) == ""


def test_two_in_one_bed_and_two_kept_apart_are_hinted_beside_the_bed(page, house, desk):
    beds, clients = house
    desk.save(KeepApart(case_id=clients[0], other_case=clients[1]))
    page.reload()
    assert "Must not be in one room with Aigul" in row(page, case=clients[0]).hint.text()
    desk.save(BedStay(case_id=clients[2], bed=beds[0].id, from_day=PartialDate.of(page.day)))
    page.reload()
    assert "Two people in one bed" in row(page, case=clients[2]).hint.text()
    assert "hint" in page.summary.text()


def test_history_tells_nights_and_who_slept_there_before(page, house, desk):
    beds, clients = house
    page._moved(clients[0], beds[5].id)
    row(page, case=clients[0]).setFocus()
    assert "3 nights so far" in page.history.text()
    row(page, bed=beds[0].id).setFocus()
    assert "Malika" in page.history.text()


def test_other_nights_are_one_press_away(page, house):
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.night.taken == 2
    for _ in range(3):
        QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.night.taken == 0
    QTest.mouseClick(page.tonight, Qt.MouseButton.LeftButton)
    assert page.night.taken == 2


def test_keep_apart_is_set_with_its_reason_where_few_read_it(page, house, desk, qtbot):
    _, clients = house
    dialog = ApartDialog(desk, page.night, clients[0])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    assert dialog.error.isVisible()
    dialog.second.setCurrentIndex(dialog.second.findData(clients[2]))
    QTest.keyClicks(dialog.reason, "canary reason")
    assert audit(dialog) == []
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    assert frozenset({clients[0], clients[2]}) in Night.read(desk, page.day).apart
    assert desk.vault.all(Threat)[0].words == "canary reason"
    shiboken6.delete(dialog)


def test_the_night_sets_a_pair_by_letter_and_the_reason_reaches_protection(vault, page, house, desk):
    _, clients = house
    folder = vault.folder
    shiboken6.delete(page)
    vault.close()
    with unlocked(folder, "Dana") as night:
        quiet = Desk(night)
        dialog = ApartDialog(quiet, Night.read(quiet, quiet.vault.now().date()), clients[0])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.second.setCurrentIndex(dialog.second.findData(clients[1]))
        dialog.reason.setPlainText("they were sold together")
        dialog._save()
        shiboken6.delete(dialog)
    with unlocked(folder) as holder:
        assert [threat.words for threat in holder.all(Threat)] == ["they were sold together"]
        assert [(one.case_id, one.other_case) for one in holder.all(KeepApart)] == [(clients[0], clients[1])]


def test_a_request_for_a_place_names_the_beds_that_fit(page, house, desk):
    desk.save(
        PlaceRequest(way="asked_us", wanted_for="woman", from_day=PartialDate.of(page.day), nights=2, state="open")
    )
    page.reload()
    words = page.requests.list.item(0).text()
    assert "Blue, 3" in words
    assert "Blue, 1" not in words
    page.requests.list.setCurrentRow(0)
    QTest.mouseClick(page.requests.close_request, Qt.MouseButton.LeftButton)
    page.reload()
    assert page.requests.list.count() == 0
