from dataclasses import replace

import pytest

from shelterdesk.casework import KINDS, Case, Person, ProcessNote, Threat
from shelterdesk.errors import CannotUndoError, DrawerClosedError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bars import UndoBar
from shelterdesk.vault.draft_file import DraftKey


@pytest.fixture
def person(desk: Desk) -> Person:
    case = Case(id="a" * 32, case_id="a" * 32, code="Aster 17")
    desk.save(case)
    return desk.save(Person(case_id=case.id, first_name="Anna")).records[0]


def test_a_save_is_told_to_every_window(qtbot, desk, person):
    with qtbot.waitSignal(desk.changed) as changed:
        desk.save(replace(person, first_name="Айна"))
    assert changed.args[0].case_ids == {"a" * 32}
    assert desk.vault.get(Person, person.id).first_name == "Айна"


def test_an_ordinary_save_offers_no_undo_but_one_may_ask_for_it(qtbot, desk, person):
    with qtbot.assertNotEmitted(desk.undo_offered):
        person = desk.save(replace(person, first_name="B")).records[0]
    with qtbot.waitSignal(desk.undo_offered) as offered:
        desk.save(replace(person, first_name="C"), offer_undo=True)
    desk.undo(offered.args[0].change)
    assert desk.vault.get(Person, person.id).first_name == "B"


def test_what_was_removed_comes_back_by_one_press(qtbot, desk, person):
    bar = UndoBar(desk)
    qtbot.addWidget(bar)
    desk.remove(person)
    assert desk.vault.get(Person, person.id) is None
    assert not bar.isHidden()
    assert bar.text.text() == "Moved to the recycle bin: Person"
    bar._undo.click()
    assert desk.vault.get(Person, person.id).first_name == "Anna"


def test_the_offer_ends_by_itself(qtbot, desk, person):
    bar = UndoBar(desk)
    qtbot.addWidget(bar)
    assert bar._timer.interval() == 10_000
    bar._timer.setInterval(30)
    desk.remove(person)
    qtbot.waitUntil(bar.isHidden)
    bar.undo()
    assert desk.vault.get(Person, person.id) is not None or desk.vault.removed(Person)


def test_an_undo_that_fails_is_told(qtbot, desk, person):


    bar = UndoBar(desk)
    qtbot.addWidget(bar)
    person = desk.save(replace(person, first_name="B"), offer_undo=True).records[0]
    desk.save(replace(person, first_name="C"))
    with qtbot.waitSignal(bar.failed) as failed:
        bar.undo()
    assert isinstance(failed.args[0], CannotUndoError)
    assert desk.vault.get(Person, person.id).first_name == "C"


def test_drafts_are_found_again_by_kind_and_record(desk, person):
    kind = KINDS["person"]
    key = DraftKey(kind.drawer, kind.name, person.id, person.case_id, person.base, kind.schema)
    ticket = desk.note_draft(key, {"surname": "Ким"}, {})
    assert [draft.fields for draft in desk.drafts_of("person", person.id)] == [{"surname": "Ким"}]
    assert desk.drafts_of("case") == []
    desk.draft_done(key, ticket)
    assert desk.drafts_of("person") == []


def test_a_closed_drawer_is_told_and_not_written(desk, person):
    assert desk.may_write(KINDS["person"])
    assert desk.may_write(KINDS["threat"])
    assert not desk.may_write(KINDS["process_note"])
    desk.save(Threat(case_id=person.case_id))
    with pytest.raises(DrawerClosedError):
        desk.vault.of_case(ProcessNote, person.case_id)
