"""At the door: who must stay out is recognised by name, telephone or paper, told without a reason, and written down."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import Exclusion, OutsidePerson, PartialDate, RotaSlot, Visit, new_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.household import HouseholdPage
from shelterdesk.vault import projection
from tests.gui.audit import audit
from tests.vault.making import unlocked


@pytest.fixture
def night(vault):
    """The desk of the night, who holds neither reasons nor names, after Aida said who must stay out."""
    vault.save(
        Exclusion(case_id=new_id(), name="Ruslan Karimov", phone="+7 701 555 44 33", other_names="N 08234571"),
        Exclusion(name="Baurzhan"),
    )
    clara = next(member.id for member in vault.members.values() if member.alias == "Clara")
    vault.save(RotaSlot(day=PartialDate.of(vault.now().astimezone().date()), on_call=clara))
    folder = vault.folder
    vault.close()
    with unlocked(folder, "Dana") as opened:
        yield Desk(opened)


@pytest.fixture
def pane(night, qtbot):
    page = HouseholdPage(night)
    page.resize(1120, 640)
    with qtbot.waitExposed(page):
        page.show()
    yield page.show_pane("visit")
    shiboken6.delete(page)


def typed(pane, qtbot, **answers):
    dialog = pane.new("")
    before = dialog.line.text()
    for name, text in answers.items():
        QTest.keyClicks(dialog.form.rows[name].field.input, text)
    qtbot.waitUntil(lambda: dialog.line.text() != before)
    return dialog


@pytest.mark.parametrize(
    "answers",
    [
        {"visitor": "Ruslan Karimov"}, {"visitor": "karimov ruslan"}, {"visitor": "Baurzhan, her cousin"},
        {"visitor": "a man", "visit_note": "called from 8 (701) 555-44-33"},
        {"visitor": "x", "paper_shown": "08234571"},
    ],
    ids=["name", "name turned round", "one name", "telephone", "paper"],
)  # fmt: skip
def test_who_must_stay_out_is_recognised_without_any_reason_and_written_into_the_visit(pane, night, qtbot, answers):
    dialog = pane.new("")
    for name, text in answers.items():
        QTest.keyClicks(dialog.form.rows[name].field.input, text)
    qtbot.waitUntil(lambda: dialog.found == "stop")
    assert dialog.line.text() == "Do not let in. Do not say that anybody is here. Call Clara."
    assert audit(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    (kept,) = night.vault.all(Visit)
    assert kept.visit_note.endswith("Compared at the door: must not be let in.")
    assert kept.written_by == night.vault.me.id


def test_it_is_written_once_however_often_the_visit_is_changed(pane, night, qtbot):
    dialog = typed(pane, qtbot, visitor="Baurzhan")
    assert dialog.form.save()
    QTest.keyClicks(dialog.form.rows["to_whom"].field.input, "nobody")
    assert dialog.form.save()
    dialog.close()
    (kept,) = night.vault.all(Visit)
    assert kept.visit_note.count("Compared") == 1
    assert kept.to_whom == "nobody"


def test_somebody_else_is_not_stopped_and_nothing_is_noted(pane, night, qtbot):
    dialog = typed(pane, qtbot, visitor="Olga Karlova")
    assert dialog.found == "clear"
    assert "no reason to let somebody in" in dialog.line.text()
    dialog.close()
    (kept,) = night.vault.all(Visit)
    assert kept.visit_note is None


def test_a_known_person_is_compared_by_what_is_known_of_them(night):
    from shelterdesk.gui.household.visit_pane import at_the_door

    known = OutsidePerson(called="Baurzhan", outside_kind="supplier")
    night.save(known)
    assert at_the_door(Visit(outside_person=known.id), night) == "stop"
    assert at_the_door(Visit(to_whom="Baurzhan"), night) == "unknown"


def test_a_gate_that_cannot_be_asked_lets_nobody_in(pane, night, qtbot):
    projection.mark(night.vault.file(Drawer.GATE), behind=True)
    dialog = typed(pane, qtbot, visitor="Olga")
    assert dialog.found == "closed"
    assert "Let nobody in before you have called Clara" in dialog.line.text()
    dialog.close()


def test_who_is_still_in_the_house_is_counted(pane, night):
    night.save(
        Visit(visitor="Olga", outcome="let_in"), Visit(visitor="Vera", outcome="let_in", left_at="2026-11-23T20:00Z"),
        Visit(visitor="Petr", outcome="sent_away"),
    )  # fmt: skip
    pane.reload()
    assert pane.summary.text() == "1 visitor in the house"
