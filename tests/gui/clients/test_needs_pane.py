import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import NeedsAssessment
from shelterdesk.casework.codes_care import NEED_DOMAIN
from shelterdesk.gui.desk import Desk
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys, type_into
from tests.vault.making import make, unlocked


@pytest.fixture
def needs(opened):
    """The needs of a client, the cursor on the first domain."""
    opened.open_sheet("needs_assessment")
    return opened.pane


def kept(desk, needs):
    return {sheet.domain: sheet for sheet in desk.vault.of_case(NeedsAssessment, needs.case_id)}


def test_all_domains_stand_on_one_screen(needs):
    QApplication.processEvents()
    assert list(needs.rows) == list(NEED_DOMAIN.terms)
    area = needs._area.viewport().rect()
    assert all(area.contains(row.mapTo(needs._area.viewport(), row.rect().center())) for row in needs.rows.values())


def test_a_digit_sets_the_level_and_the_arrow_goes_on(desk, needs):
    keys = Keys()
    for digit in "210":
        keys.type(digit)
        keys.press(Qt.Key.Key_Down)
    levels = {domain: sheet.level for domain, sheet in kept(desk, needs).items()}
    assert levels == {"safety": "2", "health": "1", "psychosocial": "0"}
    assert needs.rows["safety"].buttons["2"].isChecked()
    assert kept(desk, needs)["safety"].assessed_on is not None


def test_a_level_is_changed_and_taken_back_without_a_second_sheet(desk, needs):
    keys = Keys()
    keys.type("3")
    keys.type("1")
    keys.press(Qt.Key.Key_Backspace)
    assert kept(desk, needs)["safety"].level is None
    assert len(desk.vault.of_case(NeedsAssessment, needs.case_id)) == 1


def test_enter_leads_to_the_words_of_the_domain_and_both_are_kept(desk, needs):
    keys = Keys()
    keys.type("2")
    keys.press(Qt.Key.Key_Return)
    type_into(needs.form.rows["own_words"].field.input, "I cannot sleep")
    needs.rows["health"].setFocus()
    safety = kept(desk, needs)["safety"]
    assert (safety.level, safety.own_words) == ("2", "I cannot sleep")


def test_a_digit_keeps_words_being_typed_in_the_same_domain(desk, needs):
    type_into(needs.form.rows["own_words"].field.input, "half a sent")
    needs.rows["safety"].setFocus()
    Keys().type("3")
    safety = kept(desk, needs)["safety"]
    assert (safety.level, safety.own_words) == ("3", "half a sent")
    assert needs.form.rows["own_words"].field.text_as_typed() == "half a sent"


def test_words_for_a_domain_never_saved_return_to_that_domain(tmp_path, show):
    from shelterdesk.casework import Case, new_id

    make(tmp_path / "ours.shelter")
    case_id = new_id()
    with unlocked(tmp_path / "ours.shelter") as vault:
        vault.save(Case(id=case_id, case_id=case_id, code="RLD-472"))
        page = show(Desk(vault))
        page.open_client(case_id, "needs_assessment")
        page.client.pane.choose("housing")
        type_into(page.client.pane.form.rows["action"].field.input, "ask the hos")
        page.client.pane.form.note_draft()
    with unlocked(tmp_path / "ours.shelter") as vault:
        page = show(Desk(vault))
        page.open_client(case_id, "needs_assessment")
        page.client.pane.choose("housing")
        form = page.client.pane.form
        assert form.rows["action"].field.text_as_typed() == "ask the hos"
        assert form.save()
        assert [(sheet.domain, sheet.action) for sheet in vault.of_case(NeedsAssessment, case_id)] == [
            ("housing", "ask the hos")
        ]


def test_a_screen_reader_hears_domain_and_level(needs):
    Keys().type("2")
    assert needs.rows["safety"].accessibleName() == "Safety: 2 – clear need"
    assert audit(needs.window()) == []


def test_options_that_break_into_two_lines_beside_the_list_are_shown_whole(needs):
    rows = [row for name, row in needs.form.rows.items() if name != "domain"]
    needs.window().resize(1000, 700)
    for _ in range(3):  # laid out, heights for the new width asked for, laid out again
        QApplication.processEvents()
        needs.window().grab()
    assert [row.name for row in rows if row.height() < row.heightForWidth(row.width())] == []
    assert any(row.heightForWidth(row.width()) > row.sizeHint().height() for row in rows), "no row breaks: no test"
