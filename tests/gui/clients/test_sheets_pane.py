import pytest
from PySide6.QtCore import Qt

from shelterdesk.casework import Consent, Episode, Name, Placement
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys, type_into


@pytest.fixture
def names(opened):
    """The names of a client; none yet."""
    opened.open_sheet("name")
    return opened.pane


def lines(pane):
    return [pane.list.item(row).text() for row in range(pane.list.count())]


def kept(pane):
    return pane.desk.vault.of_case(pane.kind.record, pane.case_id)


def test_insert_adds_a_sheet_and_what_is_typed_is_kept(names):
    Keys().press(Qt.Key.Key_Insert)
    Keys().type("Айгерим")
    names.leave()
    assert [name.full_name for name in kept(names)] == ["Айгерим"]
    assert lines(names) == ["Айгерим"]


def test_ctrl_enter_adds_the_next_one(names):
    for name in ("Айгерим", "Aygerim"):
        Keys().ctrl(Qt.Key.Key_Return)
        Keys().type(name)
    names.leave()
    assert [name.full_name for name in kept(names)] == ["Айгерим", "Aygerim"]


def test_an_empty_new_sheet_is_not_saved(names):
    names.add_sheet()
    names.leave()
    assert kept(names) == []


def test_delete_removes_the_chosen_sheet_and_the_bin_gives_it_back(qtbot, opened, names):
    names.desk.save(Name(case_id=names.case_id, full_name="Айгерим"))
    names.desk.save(Name(case_id=names.case_id, full_name="Aygerim"))
    names.list.setFocus()
    names.list.setCurrentRow(1)
    Keys().press(Qt.Key.Key_Delete)
    assert lines(names) == ["Айгерим"]
    opened.open_section("removed")
    bin_page = opened._pages["removed"]
    assert len(bin_page.buttons) == 1
    qtbot.mouseClick(bin_page.buttons[0], Qt.MouseButton.LeftButton)
    assert {name.full_name for name in kept(names)} == {"Айгерим", "Aygerim"}
    assert bin_page.buttons == []


def test_removing_is_offered_back_for_a_while(names):
    offers = []
    names.desk.undo_offered.connect(offers.append)
    names.desk.save(Name(case_id=names.case_id, full_name="Айгерим"))
    names.remove_sheet()
    assert [offer.act for offer in offers] == ["removed"]


def test_the_next_exploiter_follows_from_the_chosen_episode(qtbot, desk, opened):
    desk.save(Episode(case_id=opened.case_id, order=1, type="Exploitation", country="KZ", exploiter="a farmer"))
    opened.open_sheet("episode")
    qtbot.mouseClick(opened.pane.next, Qt.MouseButton.LeftButton)
    first, second = kept(opened.pane)
    assert (second.follows, second.resale, second.order) == (first.id, "yes", 2)
    assert (second.sold_by, second.country) == ("a farmer", "KZ")
    assert opened.pane.form.record.id == second.id
    assert lines(opened.pane)[1].endswith("(resale)")


def test_episodes_stand_in_their_order_whenever_they_were_written(desk, opened):
    desk.save(Episode(case_id=opened.case_id, order=2, country="UZ"))
    desk.save(Episode(case_id=opened.case_id, order=1, country="KZ"))
    opened.open_sheet("episode")
    assert [line[:2] for line in lines(opened.pane)] == ["1.", "2."]


def test_a_new_episode_has_the_next_number(opened):
    opened.open_sheet("episode")
    Keys().press(Qt.Key.Key_Insert)
    assert opened.pane.form.record.order == 1


def test_a_new_place_begins_today(desk, opened):
    opened.open_sheet("placement")
    Keys().press(Qt.Key.Key_Insert)
    assert opened.pane.form.record.began is not None
    type_into(opened.pane.form.rows["site"].field.input, "house two")
    opened.leave()
    assert desk.vault.of_case(Placement, opened.case_id)[0].site == "house two"


def test_a_sheet_saved_by_another_window_appears_in_the_list(desk, names):
    desk.save(Name(case_id=names.case_id, full_name="Айгерим"))
    assert lines(names) == ["Айгерим"]


def test_typing_goes_on_while_another_sheet_is_saved(desk, names):
    names.add_sheet()
    type_into(names.form.rows["full_name"].field.input, "Айг")
    desk.save(Name(case_id=names.case_id, full_name="other"))
    assert names.form.rows["full_name"].field.text_as_typed() == "Айг"
    Keys().type("ерим")
    names.leave()
    assert {name.full_name for name in kept(names)} == {"Айгерим", "other"}


def test_guarded_consents_are_added_like_everything_else(opened):
    opened.open_sheet("consent")
    Keys().press(Qt.Key.Key_Insert)
    type_into(opened.pane.form.rows["recipient"].field.input, "clinic")
    opened.leave()
    assert [consent.recipient for consent in kept(opened.pane)] == ["clinic"]
    assert isinstance(kept(opened.pane)[0], Consent)


def test_a_hostile_name_is_shown_harmless_in_the_list(desk, names):
    desk.save(Name(case_id=names.case_id, full_name="<img src=x>\u202egnp\u200b"))
    assert lines(names)[0].startswith("<img src=x>")
    assert not {"\u202e", "\u200b"} & set(lines(names)[0])


def test_list_and_form_are_named_unclipped_and_reached_by_tab(desk, opened, names):
    desk.save(Name(case_id=names.case_id, full_name="Айгерим"))
    assert audit(opened) == []


def test_attendance_is_read_here_and_begun_only_beside_its_session(opened):
    opened.open_sheet("attendance")
    pane = opened.pane
    assert not pane.add.isVisible()
    assert "Therapy" in pane._empty.text.text()
    pane.add_sheet()
    assert pane.form is None
    assert audit(opened) == []
