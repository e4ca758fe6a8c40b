"""The form of a process note: known answers, the line for those who protect, signing."""

from shutil import copytree

import pytest
from PySide6.QtCore import Qt

from shelterdesk.casework import Case, PartialDate, ProcessNote, RiskItem, Session
from shelterdesk.errors import DiskFullError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.process_form import ProcessForm
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys
from tests.gui.widgets.forms import CASE, type_at
from tests.vault.making import unlocked


@pytest.fixture
def folder(tmp_path, made_once):
    return copytree(made_once, tmp_path / "hers.shelter")


@pytest.fixture
def hers(folder):
    """The desk of the psychologist, who does not hold protection."""
    with unlocked(folder, "Berik") as vault:
        desk = Desk(vault)
        desk.save(Case(id=CASE, case_id=CASE, code="Aster 17"), Session(id="5e" * 16, case_id=CASE))
        yield desk


@pytest.fixture
def show(qtbot):
    def shown(desk, note, **more):
        form = ProcessForm(note, desk, **more)
        qtbot.addWidget(form)
        form.resize(1000, 900)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        return form

    return shown


def note(**more):
    return ProcessNote(case_id=CASE, session_on=PartialDate("2026-11-23"), session="5e" * 16, minutes=50, **more)


def tick(form, sign):
    form.rows["risk_signs"].field.boxes[sign].setFocus()
    Keys().press(Qt.Key.Key_Space)


def test_signing_hands_the_signs_and_the_line_to_those_who_protect_and_nothing_else(qtbot, hers, folder, show):
    form = show(hers, note())
    type_at(form, "observation", "what she told me")
    assert not form.line.isVisible()
    tick(form, "suicide")
    form.line.setFocus()
    keys = Keys()
    keys.type("please watch tonight")
    with qtbot.waitSignals([form.saved, form.handed_in]):
        form.save()
    (kept,) = hers.vault.of_case(ProcessNote, CASE)
    assert (kept.observation, kept.session, kept.minutes) == ("what she told me", "5e" * 16, 50)
    assert hers.waiting_drafts() == []
    hers.vault.close()
    with unlocked(folder) as vault:
        (item,) = vault.of_case(RiskItem, CASE)
        assert (item.signs, item.words, item.state, item.seen_in) == (
            ("suicide",), "please watch tonight", "open", "session",
        )  # fmt: skip
        assert item.seen_by == kept_author(vault)
        assert "told me" not in str(item)


def kept_author(vault):
    return next(member.id for member in vault.members.values() if member.alias == "Berik")


def test_without_signs_nothing_is_handed_in(qtbot, hers, show):
    form = show(hers, note())
    tick(form, "none")
    assert not form.line.isVisible()
    with qtbot.assertNotEmitted(form.handed_in):
        form.save()
    assert hers.vault.letters.count() == 0


def test_what_was_known_and_the_line_are_in_the_draft_and_come_back(hers, show):
    form = show(hers, note(), earlier=None)
    assert hers.waiting_drafts() == []
    type_at(form, "observation", "half a")
    tick(form, "self_harm")
    form.line.setFocus()
    Keys().type("cold hands")
    form.note_draft()
    again = show(hers, ProcessNote(id=form.record.id, case_id=CASE))
    assert again.rows["observation"].value() == "half a"
    assert again.line.text() == "cold hands"
    assert again.line.isVisible()
    assert "cold hands" not in again.recovered_bar.text.text()
    assert again.save()
    (kept,) = hers.vault.of_case(ProcessNote, CASE)
    assert (kept.session, kept.minutes, str(kept.session_on)) == ("5e" * 16, 50, "2026-11-23")
    assert hers.vault.letters.count() == 1


def test_the_line_alone_is_kept_and_told(hers, show):
    form = show(hers, note())
    tick(form, "self_harm")
    form.line.setFocus()
    Keys().type("x")
    tick(form, "self_harm")
    assert form.line.isVisible()
    form.save()
    assert hers.vault.letters.count() == 1


def test_a_recovered_text_put_aside_takes_its_line_along(hers, show):
    form = show(hers, note())
    tick(form, "self_harm")
    form.line.setFocus()
    Keys().type("cold hands")
    form.note_draft()
    again = show(hers, ProcessNote(id=form.record.id, case_id=CASE))
    again.recovered_bar.discarded.emit()
    assert again.line.text() == ""
    assert not again.line.isVisible()
    assert hers.waiting_drafts() == []


def test_where_the_letter_cannot_be_written_nothing_is_signed_and_the_text_stays(hers, show, monkeypatch):
    def full(_record):
        raise DiskFullError

    form = show(hers, note())
    type_at(form, "observation", "a")
    tick(form, "suicide")
    monkeypatch.setattr(hers.vault, "hand_in", full)
    assert not form.save()
    assert isinstance(form.error_bar.error, DiskFullError)
    assert hers.vault.of_case(ProcessNote, CASE) == []
    assert len(hers.waiting_drafts()) == 1
    monkeypatch.undo()
    assert form.save()
    assert hers.vault.letters.count() == 1


def test_what_is_added_after_a_failed_try_reaches_those_who_protect_too(hers, folder, show, monkeypatch):
    def full(*_records, **_more):
        raise DiskFullError

    form = show(hers, note())
    type_at(form, "observation", "a")
    tick(form, "suicide")
    monkeypatch.setattr(hers.vault, "save", full)
    assert not form.save()
    monkeypatch.undo()
    tick(form, "self_harm")
    form.line.setFocus()
    Keys().type("not safe tonight")
    assert form.save()
    hers.vault.close()
    with unlocked(folder) as vault:
        told = [(set(item.signs), item.words) for item in vault.of_case(RiskItem, CASE)]
        assert ({"suicide", "self_harm"}, "not safe tonight") in told


def test_a_correction_hands_in_nothing_that_was_told_already(hers, show):
    first = note(risk_signs=("suicide",))
    item = hers.vault.save(first).records[0]
    correction = note(continues=item.id, continued_as="correction", risk_signs=("suicide",))
    form = show(hers, correction, earlier=item)
    type_at(form, "plan", "x")
    assert form.rows["continued_as"].isVisible()
    assert form.save()
    assert hers.vault.letters.count() == 0


def test_everything_is_named_unclipped_and_reached_by_tab(hers, show):
    form = show(hers, note())
    tick(form, "suicide")
    assert audit(form) == []
