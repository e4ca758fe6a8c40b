import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import Case, Person
from shelterdesk.gui import language
from shelterdesk.gui.desk import Desk
from tests.gui.audit import audit
from tests.gui.counted_keys import type_into
from tests.vault.making import make, unlocked


def codes(page):
    return [row.code for row in page.list.table.rows.rows()]


def words(page, row):
    table = page.list.table
    seen = [column for column in range(table.rows.columnCount()) if not table.isColumnHidden(column)]
    return [table.rows.data(table.rows.index(row, column)) for column in seen]


def test_the_newest_arrival_stands_first_with_stage_stay_worker_and_day(three, page):
    assert codes(page) == ["RLD-472", "JNS-583", "VFZ-926"]
    assert words(page, 0)[:5] == ["RLD-472", "Rescue and first days", "Present", "Aida", "2 Nov 2026"]
    assert words(page, 0)[5] == "10: Immediate needs …"


@pytest.mark.parametrize("typed", ["aigerim", "Айгерим", "Aygerim", "Әйг"])
def test_typing_a_name_in_any_spelling_finds_its_client(three, page, typed):
    page.begin_search()
    type_into(page.list.search, typed)
    assert codes(page) == ["RLD-472"]


def test_down_goes_into_the_list_and_enter_opens(qtbot, three, page):
    page.begin_search()
    qtbot.keyClicks(page.list.search, "serg")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list.table
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.client.case_id == three["JNS-583"]


def test_enter_in_the_search_box_opens_the_best(qtbot, three, page):
    page.begin_search()
    qtbot.keyClicks(page.list.search, "malika")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.client.case_id == three["VFZ-926"]


def test_names_are_hidden_until_wanted_and_hide_again_when_the_page_is_left(three, page):
    assert "Сергей" not in words(page, 1)
    page.list.names.click()
    assert "Сергей" in words(page, 1)
    page.leave()
    assert "Сергей" not in words(page, 1)


def test_names_are_read_only_for_the_rows_in_view(add_client, vault, page, monkeypatch):
    for number in range(60):
        add_client(f"C-{number:03}", f"Name {number}")
    page.list.reload()
    asked = []
    real = vault.display_names
    monkeypatch.setattr(vault, "display_names", lambda ids: asked.extend(ids) or real(ids))
    assert not asked
    page.list.names.click()
    assert 0 < len(asked) <= 40


@pytest.mark.parametrize(
    ("box", "value", "found"),
    [
        ("stage", "rehabilitation", ["JNS-583"]),
        ("stay", "left", ["VFZ-926"]),
        ("missing", "intake", ["JNS-583", "VFZ-926"]),
    ],
)
def test_a_filter_narrows_the_list(three, page, box, value, found):
    choices = getattr(page.list.filters, box)
    choices.setCurrentIndex(choices.findData(value))
    choices.activated.emit(choices.currentIndex())
    assert codes(page) == found


def test_a_filter_by_worker_shows_only_that_workers_clients(three, vault, page):
    choices = page.list.filters.worker
    choices.setCurrentIndex(choices.findData(vault.me.id))
    choices.activated.emit(choices.currentIndex())
    assert codes(page) == ["RLD-472", "JNS-583"]


def test_search_and_filter_work_together(qtbot, three, page):
    choices = page.list.filters.stay
    choices.setCurrentIndex(choices.findData("left"))
    choices.activated.emit(choices.currentIndex())
    page.list.search.setText("malika")
    assert codes(page) == ["VFZ-926"]
    page.list.search.setText("sergei")
    assert codes(page) == []
    assert "filters" in page.list._nothing.text.text().lower()


def test_nobody_found_offers_to_clear_and_clearing_shows_everybody(qtbot, three, page):
    page.list.search.setText("qqqq")
    assert page.list._nothing.isVisible()
    qtbot.mouseClick(page.list._nothing.button, Qt.MouseButton.LeftButton)
    assert len(codes(page)) == 3


def test_an_empty_vault_says_what_to_do_and_its_button_begins_a_client(qtbot, page):
    assert page.list._empty.isVisible()
    qtbot.mouseClick(page.list._empty.button, Qt.MouseButton.LeftButton)
    assert page.intake is not None
    assert page.intake.isVisible()


def test_pressing_a_title_sorts_by_code(qtbot, three, page):
    page.list.table.sort_wanted.emit("code")
    assert codes(page) == ["JNS-583", "RLD-472", "VFZ-926"]


def test_many_clients_come_page_by_page(add_client, page):
    for number in range(150):
        add_client(f"C-{number:03}")
    page.list.reload()
    assert page.list.table.rows.rowCount() < 150
    assert page.list.table.rows.total == 150
    assert "150" in page.list.count.text()
    page.list.table.scrollToBottom()
    QApplication.processEvents()
    page.list.table.scrollToBottom()
    QApplication.processEvents()
    assert page.list.table.rows.rowCount() == 150


def test_a_client_saved_elsewhere_appears_at_once(desk, three, page):
    case = desk.vault.get(Case, three["RLD-472"])
    desk.save(Case(**vars(case) | {"stage": "follow_up"}))
    assert words(page, 0)[1] == "Follow-up"


def test_the_list_keeps_search_and_place_when_one_comes_back(qtbot, three, page):
    page.list.search.setText("serg")
    page.open_client(three["JNS-583"])
    page.show_list()
    assert page.list.search.text() == "serg"
    assert page.list.table.chosen().code == "JNS-583"


def test_a_name_made_of_markup_or_turned_letters_is_shown_harmless(desk, add_client, page):
    add_client("RLD-472", '<img src="file:///x.png">\u202egnp.\u200b')
    page.list.reload()
    page.list.names.click()
    shown = words(page, 0)[1]
    assert '<img src="file:///x.png">' in shown
    assert "\u202e" not in shown
    assert "‹U+202E›" in shown


def test_the_language_changes_while_the_list_is_open(three, page):
    before = page.list.new.text()
    language.speak("ru")
    QApplication.processEvents()
    language.speak("en")
    QApplication.processEvents()
    assert page.list.new.text() == before


def test_night_duty_learns_why_the_list_is_empty(show, tmp_path):
    make(tmp_path / "night.shelter")
    with unlocked(tmp_path / "night.shelter", "Dana") as vault:
        page = show(Desk(vault))
        assert "casework" in page.list._nothing.text.text()
        page.new_client()
        assert page.intake is None


def test_every_control_of_the_list_has_a_name_and_is_reached_by_tab(three, page):
    page.list.names.click()
    assert audit(page.list) == []


def test_a_name_typed_later_is_found_in_both_spellings(desk, three, page):
    person = desk.vault.of_case(Person, three["JNS-583"])[0]
    desk.save(Person(**vars(person) | {"surname": "Жұмабеков"}))
    for typed in ("zhumabekov", "Жумабеков"):
        page.list.search.setText(typed)
        assert codes(page) == ["JNS-583"]
