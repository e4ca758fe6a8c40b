"""The form over a real vault: drafts, saving, conflicts, recovery, reasons, provenance."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from shelterdesk.casework import KINDS, Narrative, PartialDate, Person, Reason, TeamNote
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.form import Form
from shelterdesk.vault import Vault
from shelterdesk.vault.draft_file import DraftKey
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys
from tests.gui.widgets.forms import CASE, type_at
from tests.vault.making import unlocked


def test_what_is_typed_is_a_draft_within_a_second_and_saved_after_a_pause(qtbot, desk, shown, person):
    form = shown(person)
    form._save_soon.setInterval(60_000)
    type_at(form, "surname", "Ким")
    qtbot.waitUntil(lambda: bool(desk.vault.drafts.waiting()), timeout=1000)
    assert desk.drafts_of("person")[0].fields == {"surname": "Ким"}
    assert desk.vault.get(Person, person.id).surname is None
    form._save_soon.setInterval(40)
    with qtbot.waitSignal(form.saved):
        type_at(form, "surname", "!")
    assert desk.vault.get(Person, person.id).surname == "Ким!"
    assert desk.drafts_of("person") == []
    assert form.state_line.text().startswith("Saved ")
    assert form.unsaved == frozenset()


def test_typing_goes_on_while_it_is_saved(qtbot, desk, shown, person):
    form = shown(person)
    form.save()
    type_at(form, "called", "A")
    with qtbot.waitSignal(form.saved):
        type_at(form, "called", "n")
    Keys().type("n")
    assert form.rows["called"].value() == "Ann"
    form.commit()
    assert desk.vault.get(Person, person.id).called == "Ann"


def test_ctrl_s_saves_at_once(qtbot, desk, shown, person):
    form = shown(person)
    type_at(form, "first_name", "X")
    qtbot.keyClick(form.rows["first_name"].field.input, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.vault.get(Person, person.id).first_name == "AnnaX"


def test_an_untouched_form_saves_nothing(desk, shown, person):
    before = desk.vault.last_saved()
    form = shown(person)
    assert form.commit()
    assert form.save()
    assert desk.vault.last_saved() == before


def test_a_new_record_comes_to_be_with_its_first_answer(qtbot, desk, shown, person):
    new = Person(case_id=CASE)
    form = shown(new)
    assert desk.vault.get(Person, new.id) is None
    with qtbot.waitSignal(form.saved) as saved:
        type_at(form, "first_name", "Bota")
    assert saved.args[0].base
    qtbot.waitUntil(lambda: desk.vault.get(Person, new.id).first_name == "Bota")


def test_what_is_not_understood_stays_in_field_and_draft_while_the_rest_is_saved(qtbot, desk, shown, person):
    form = shown(person)
    type_at(form, "birth_date", "before Easter")
    type_at(form, "called", "Anya")
    qtbot.waitUntil(lambda: desk.vault.get(Person, person.id).called == "Anya")
    assert form.rows["birth_date"].field.input.text() == "before Easter"
    assert form.unsaved == {"birth_date"}
    assert desk.drafts_of("person")[0].fields == {"birth_date": "before Easter"}


def test_a_date_that_replaces_an_answer_but_is_not_understood_leaves_the_saved_one(qtbot, desk, shown, person):
    person = desk.save(replace(person, birth_date=PartialDate("1999"))).records[0]
    form = shown(person)
    type_at(form, "birth_date", " or so, perhaps")
    form.commit()
    assert desk.vault.get(Person, person.id).birth_date == PartialDate("1999")
    assert desk.drafts_of("person")[0].fields["birth_date"] == "1999 or so, perhaps"


# --- recovered text ---------------------------------------------------------------------------------


def draft_of(desk, record, fields, reasons=None, base=None):
    kind = KINDS["person"]
    base = record.base if base is None else base
    desk.note_draft(DraftKey(kind.drawer, kind.name, record.id, CASE, base, kind.schema), fields, reasons or {})


def test_text_of_a_killed_process_is_offered_back_and_not_saved_by_itself(desk, shown, person):
    draft_of(desk, person, {"surname": "Ким", "birth_date": "befor"})
    form = shown(person)
    assert form.rows["surname"].value() == "Ким"
    assert form.rows["birth_date"].field.input.text() == "befor"
    assert "recovered" in form.recovered_bar.text.text()
    assert form.state_line.text() == "Recovered, not yet saved."
    assert form.commit()
    assert desk.vault.get(Person, person.id).surname is None
    assert form.save()
    assert desk.vault.get(Person, person.id).surname == "Ким"
    assert form.recovered_bar.isHidden()


def test_recovered_text_can_be_discarded_and_lies_aside_for_thirty_days(desk, shown, person):
    draft_of(desk, person, {"surname": "Ким"})
    form = shown(person)
    form.recovered_bar._discard.click()
    assert form.rows["surname"].value() is None
    assert form.rows["surname"].reason is Reason.NOT_ASKED
    assert desk.drafts_of("person") == []
    assert [draft.fields for draft in desk.vault.drafts.discarded()] == [{"surname": "Ким"}]


def test_text_without_a_field_is_shown_beside_and_survives_a_save(desk, shown, person):
    draft_of(desk, person, {"surname": "Ким", "older_field": "an older answer"})
    form = shown(person)
    assert "older_field: an older answer" in form.recovered_bar.text.text()
    form.save()
    assert desk.vault.get(Person, person.id).surname == "Ким"
    assert not form.recovered_bar.isHidden()
    assert desk.drafts_of("person")[0].fields == {"older_field": "an older answer"}


def test_a_reason_in_a_draft_comes_back(desk, shown, person):
    draft_of(desk, person, {"called": ""}, {"called": "declined"})
    form = shown(person)
    assert form.rows["called"].reason is Reason.DECLINED


def test_text_typed_over_an_older_version_asks_instead_of_overwriting(desk, shown, person):
    draft_of(desk, person, {"surname": "Old draft"})
    desk.save(replace(person, surname="Newer", reasons={}))
    form = shown(desk.vault.get(Person, person.id))
    assert "changed since" in form.recovered_bar.text.text()
    assert not form.save()
    assert form.conflict_panel.isVisibleTo(form)
    assert desk.vault.get(Person, person.id).surname == "Newer"


# --- two people -------------------------------------------------------------------------------------


def test_two_people_in_different_groups_are_merged(qtbot, desk, shown, person):
    form = shown(person)
    type_at(form, "birth_place", "Қарағанды")
    desk.vault.save(replace(person, first_name="Asel"))
    assert form.save()
    both = desk.vault.get(Person, person.id)
    assert (both.first_name, both.birth_place) == ("Asel", "Қарағанды")
    assert form.rows["first_name"].value() == "Asel"


def conflict(form, desk, person):
    form._save_soon.setInterval(60_000)
    type_at(form, "called", "Mine")
    desk.vault.save(replace(person, called="<b>Theirs</b>"))
    assert not form.save()
    assert form.conflict_panel.isVisibleTo(form)


def test_the_same_answer_twice_is_shown_and_a_person_decides(qtbot, desk, shown, person):
    form = shown(person)
    conflict(form, desk, person)
    assert form.rows["called"].value() == "Mine"
    assert desk.vault.get(Person, person.id).called == "<b>Theirs</b>"
    assert not form.conflict_panel._keep.isEnabled()
    assert audit(form) == []
    form.conflict_panel.choices["called"].button(0).click()
    form.conflict_panel._keep.click()
    assert desk.vault.get(Person, person.id).called == "Mine"
    assert form.unsaved == frozenset()


def test_the_other_version_can_be_chosen_too(desk, shown, person):
    form = shown(person)
    conflict(form, desk, person)
    form.conflict_panel.choices["called"].button(1).click()
    form.conflict_panel._keep.click()
    assert desk.vault.get(Person, person.id).called == "<b>Theirs</b>"
    assert form.rows["called"].value() == "<b>Theirs</b>"
    assert desk.drafts_of("person") == []


def test_while_a_conflict_waits_nothing_is_saved_by_the_clock_and_the_draft_stays(qtbot, desk, shown, person):
    form = shown(person)
    conflict(form, desk, person)
    form._save_soon.setInterval(10)
    type_at(form, "birth_place", "X")
    with qtbot.assertNotEmitted(form.saved, wait=80):
        pass
    assert desk.drafts_of("person")[0].fields["called"] == "Mine"


def test_what_another_window_saves_is_shown_where_nothing_is_typed(desk, shown, person):
    form = shown(person)
    desk.save(replace(person, called="Anya"))
    assert form.rows["called"].value() == "Anya"


# --- what looks wrong -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "typed", "remark"),
    [("age", "200", "unusually large"), ("birth_date", "2999", "future"), ("called", "An\u202ena", "cannot be seen")],
)
def test_a_doubtful_answer_is_saved_and_pointed_out_once_the_field_is_left(
    qtbot, desk, shown, person, name, typed, remark
):
    form = shown(person)
    type_at(form, name, typed)
    qtbot.wait(1)
    assert form.rows[name].remark() == ""
    Keys().press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: remark in form.rows[name].remark())
    assert form.save()
    assert getattr(desk.vault.get(Person, person.id), name) is not None
    form.rows[name].field.input.clear()
    form.rows[name]._edited()
    qtbot.waitUntil(lambda: form.rows[name].remark() == "")


# --- errors -----------------------------------------------------------------------------------------


def test_a_save_that_fails_keeps_text_and_draft_and_says_so(qtbot, desk, shown, person):
    form = shown(person)
    form._save_soon.setInterval(60_000)
    type_at(form, "called", "Anya")
    desk.vault.remove(person)
    assert not form.save()
    assert not form.error_bar.isHidden()
    assert "Draft kept, not saved" in form.state_line.text()
    assert form.rows["called"].value() == "Anya"
    assert desk.drafts_of("person")[0].fields == {"called": "Anya"}
    desk.vault.restore("person", person.id)
    assert form.save()
    assert form.error_bar.isHidden()


# --- reasons ----------------------------------------------------------------------------------------


def test_f4_says_why_there_is_no_answer(qtbot, desk, shown, person):
    form = shown(person)
    row = form.rows["called"]
    row.field.input.setFocus()
    Keys().press(Qt.Key.Key_F4)
    Keys().press(Qt.Key.Key_Down, times=2)
    Keys().press(Qt.Key.Key_Return)
    assert row.reason is Reason.DECLINED
    assert form.save()
    assert desk.vault.get(Person, person.id).reasons["called"] is Reason.DECLINED
    assert row.why_button().text() == "Did not want to answer"


def test_a_reason_never_displaces_an_answer(shown, person):
    form = shown(person)
    row = form.rows["first_name"]
    assert not row.set_reason(Reason.DECLINED)
    assert row.value() == "Anna"
    assert row.remark()


def test_an_answer_ends_the_reason(desk, shown, person):
    form = shown(person)
    assert form.rows["surname"].reason is Reason.NOT_ASKED
    type_at(form, "surname", "Ким")
    form.save()
    assert desk.vault.get(Person, person.id).reasons == {}
    assert form.rows["surname"].why_button().isHidden()


def test_a_reason_can_be_taken_back(desk, shown, person):
    form = shown(person)
    actions = form.rows["surname"].reasons_menu().actions()
    assert [action.text() for action in actions if action.isChecked()] == ["Not asked yet"]
    actions[-1].trigger()
    form.save()
    assert desk.vault.get(Person, person.id).reasons == {}


# --- notes, readers, origins ------------------------------------------------------------------------


def test_a_note_is_saved_only_for_good_and_then_only_read(qtbot, desk, shown, person):
    form = shown(TeamNote(case_id=CASE), "team_note")
    assert not form.save_button.isHidden()
    type_at(form, "text", "Quiet night")
    assert not form._save_soon.isActive()
    assert form.commit()
    assert desk.vault.of_case(TeamNote, CASE) == []
    assert desk.drafts_of("team_note")[0].fields == {"text": "Quiet night"}
    form.save_button.click()
    assert desk.vault.of_case(TeamNote, CASE)[0].text == "Quiet night"
    assert form.save_button.isHidden()
    assert form.rows["text"].read_only
    assert form.state_line.text() == "Only to read."


def test_who_may_not_write_only_reads(qtbot, vault: Vault, desk, shown, person, tmp_path):
    vault.close()
    with unlocked(tmp_path / "ours.shelter", "Dana") as hers:
        form = Form(KINDS["task"], KINDS["task"].record(), Desk(hers))
        qtbot.addWidget(form)
        may = Desk(hers).may_write(KINDS["task"])
        assert form.may_change() == may
        assert not Desk(hers).may_write(KINDS["person"])


def test_each_group_says_who_asked_it_and_a_told_story_is_pointed_out(qtbot, desk, shown, person):
    form = shown(person)
    lines = {section.group: section.provenance for section in form.sections}
    qtbot.waitUntil(lambda: lines["Name"].text().startswith("Asked by Aida, "))
    assert lines["Family"].isHidden()
    desk.save(Narrative(case_id=CASE, text="…", told_on=PartialDate("2026-11-02"), told_elsewhere="the police"))
    episode = shown(KINDS["episode"].record(case_id=CASE), "episode")
    qtbot.waitUntil(lambda: "2 Nov 2026" in episode.told_bar.text.text())


def test_markup_in_an_answer_is_shown_as_typed(desk, shown, person):
    person = desk.save(replace(person, called="<img src='file:///etc/passwd'>")).records[0]
    form = shown(person)
    assert form.rows["called"].value() == "<img src='file:///etc/passwd'>"
    assert audit(form) == []
