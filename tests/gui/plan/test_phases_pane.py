"""The phases in the window: two people end trust-building, nobody is late, nobody is asked twice."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import (
    Case,
    Episode,
    Handover,
    Narrative,
    NeedsAssessment,
    PartialDate,
    PhaseDecision,
    PhaseStep,
    StayGuideline,
)
from shelterdesk.casework.phase_rules import PHASES
from shelterdesk.casework.stay import Band, Guideline
from shelterdesk.gui import theme
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.final_sheet import FinalSheet
from shelterdesk.gui.plan.phase_bar import PhaseBar
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.vault.sealed import seal_case
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys, type_into
from tests.gui.plan.conftest import CLIENT
from tests.vault.making import Clock, unlocked
from tests.vault.test_rekey import member


@pytest.fixture
def trust(vault, client) -> PhaseStep:
    return vault.save(PhaseStep(case_id=client, phase="trust", began=PartialDate("2026-10-05"))).records[0]


@pytest.fixture
def pane(desk, trust, show):
    return show(desk, "phases")


@pytest.fixture
def sheet_of(qtbot):
    """The open sheet of a pane, once keys go into it."""

    def found(pane, made=FinalSheet):
        sheet = next(one for one in pane.findChildren(made) if one.isVisible())
        sheet.activateWindow()
        qtbot.waitUntil(sheet.isActiveWindow)
        return sheet

    return found


@pytest.fixture
def say(sheet_of):
    return partial(_say, sheet_of)


def _say(sheet_of, pane, button, why=""):
    """Press the button with Space, say why, save for good with Ctrl+Enter."""
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    sheet = sheet_of(pane)
    if why:
        type_into(sheet.form.rows["why"].field.input, why)
    Keys().ctrl(Qt.Key.Key_Return)
    QApplication.processEvents()


def test_trust_building_shows_its_weeks_and_never_a_due_date(pane, trust):
    weeks = (pane.standing.today - trust.began.span()[0]).days // 7
    assert pane.phase.title.text() == f"Trust-building · {weeks} weeks"
    assert "no due date" in pane.phase.since.text()
    assert f"Trust-building: goes on, {weeks} weeks" in pane.phase.bar.accessibleDescription()
    words = " ".join(label.text() for label in (pane.phase.since, pane.phase.seats, pane.phase.remarks)).casefold()
    assert "late" not in words.split()
    assert "overdue" not in words
    assert audit(pane.window()) == []


def test_two_people_with_two_passphrases_end_it_and_only_then_it_goes_on(pane, desk, vault, show, trust, say):
    assert not pane.phase.next.isEnabled()
    say(pane, pane.phase.ready, "She sings again")
    assert "Social worker: Aida, Ready to go on" in pane.phase.seats.text()
    assert "She sings again" in pane.phase.seats.text()
    assert not pane.phase.next.isEnabled()
    folder = vault.folder
    pane.window().hide()
    vault.close()
    with unlocked(folder, "Berik") as his:
        psychologist = show(Desk(his), "phases")
        assert "Psychologist: has not said anything yet." in psychologist.phase.seats.text()
        say(psychologist, psychologist.phase.not_yet)
        assert not psychologist.phase.next.isEnabled()
        say(psychologist, psychologist.phase.ready)
        assert psychologist.phase.next.isEnabled()
        assert "Not yet" in psychologist.phase.words.text(), "what was said before stays to be read"
        psychologist.phase.menu.aboutToShow.emit()
        names = [action.text() for action in psychologist.phase.menu.actions()]
        assert names == ["Reception", "Skills", "Therapy", "Preparation", "Leaving", "Aftercare"]
        psychologist.phase.menu.actions()[1].trigger()
        steps = his.of_case(PhaseStep, CLIENT)
        assert [(step.phase, step.ended is not None) for step in steps] == [("trust", True), ("skills", False)]
        psychologist.reload()
        assert psychologist.phase.title.text().startswith("Skills")
        assert psychologist.phase.seats.text().startswith("Trust-building ended: ")
        assert "Psychologist: Berik, Ready to go on" in psychologist.phase.seats.text(), "who decided stays in sight"
        assert not psychologist.phase.remarks.isVisible()
        psychologist.window().hide()


def test_one_person_alone_cannot_end_it_by_typing_the_others_name(pane, desk, vault, trust, say):
    say(pane, pane.phase.ready)
    desk.save(PhaseDecision(case_id=CLIENT, step=trust.id, verdict="ready", said_as="psychologist",
                            decided_by=member(vault, "Berik")))  # fmt: skip
    pane.reload()
    assert not pane.phase.next.isEnabled()
    assert "Psychologist: has not said anything yet." in pane.phase.seats.text()
    assert "a role that this person did not have" in pane.phase.words.text()


def test_another_end_is_kept_and_pointed_out(pane, desk, trust, qtbot):
    from dataclasses import replace

    desk.save(replace(trust, ended=PartialDate("2026-11-01")))
    qtbot.waitUntil(pane.phase.remarks.isVisible)
    assert "without the word of both" in pane.phase.remarks.text()
    assert "Psychologist: said nothing." in pane.phase.seats.text()
    assert pane.phase.title.text() == "No phase goes on"


def test_text_of_a_word_that_waits_is_taken_up_with_what_it_belongs_to(pane, desk, sheet_of, trust):
    QTest.mouseClick(pane.phase.ready, Qt.MouseButton.LeftButton)
    sheet = sheet_of(pane)
    type_into(sheet.form.rows["why"].field.input, "half a sent")
    sheet.form.note_draft()
    sheet.reject()
    assert desk.vault.of_case(PhaseDecision, CLIENT) == []
    QTest.mouseClick(pane.phase.ready, Qt.MouseButton.LeftButton)
    again = sheet_of(pane)
    assert again.form.rows["why"].field.text_as_typed() == "half a sent"
    again.reject()
    (draft,) = desk.drafts_of("phase_decision")
    assert (draft.fields["step"], draft.fields["verdict"], draft.fields["said_as"]) == (
        trust.id, "ready", "social_worker"
    ), "taken up in the file of the client it still knows its phase"  # fmt: skip


def test_what_is_pressed_now_holds_and_not_what_waits_from_another_time(pane, desk, sheet_of):
    QTest.mouseClick(pane.phase.ready, Qt.MouseButton.LeftButton)
    sheet = sheet_of(pane)
    type_into(sheet.form.rows["why"].field.input, "She sings")
    sheet.form.note_draft()
    sheet.reject()
    QTest.mouseClick(pane.phase.not_yet, Qt.MouseButton.LeftButton)
    again = sheet_of(pane)
    assert again.form.rows["verdict"].value() == "not_yet"
    Keys().ctrl(Qt.Key.Key_Return)
    (decision,) = desk.vault.of_case(PhaseDecision, CLIENT)
    assert (decision.verdict, decision.why) == ("not_yet", "She sings")


def test_endless_notes_and_far_years_leave_the_page_usable(pane, desk, trust, qtbot):
    desk.save(PhaseDecision(case_id=CLIENT, step=trust.id, verdict="not_yet", said_as="social_worker",
                            why="<b>word</b> " * 20_000))  # fmt: skip
    desk.save(Handover(case_id=CLIENT, needs_seen="word " * 40_000, avoid="word " * 40_000))
    desk.save(Episode(case_id=CLIENT, began=PartialDate("0001"), ended=PartialDate("2038-01-20")))
    qtbot.waitUntil(lambda: "Guideline: about" in pane.stay.words.text())
    assert max(len(label.text()) for label in (pane.phase.seats, pane.before.handed, pane.told.told)) < 1_000
    assert "<b>" in pane.phase.seats.text()
    pane.stay.band.grab()
    assert audit(pane.window()) == []


def test_the_assessment_comes_first_and_is_handed_over(pane, desk, qtbot, sheet_of):
    assert pane.before.missing.text().count("\n") == 1
    desk.save(NeedsAssessment(case_id=CLIENT, domain="safety", level="2"))
    qtbot.waitUntil(lambda: pane.before.missing.text() == "There is no hand-over to the psychologist yet.")
    QTest.mouseClick(pane.before.hand, Qt.MouseButton.LeftButton)
    sheet = sheet_of(pane)
    assert sheet.form.record.handed_to == member(desk.vault, "Berik")
    assert audit(sheet) == []
    sheet.keep()
    assert desk.vault.of_case(Handover, CLIENT) == [], "an empty hand-over is none"
    type_into(sheet.form.rows["already_told"].field.input, "The journey")
    type_into(sheet.form.rows["avoid"].field.input, "Closed doors")
    Keys().ctrl(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not pane.before.missing.isVisible())
    assert "Handed over by Aida" in pane.before.handed.text()
    assert "What was already told: The journey" in pane.told.told.text()
    assert "Better not: Closed doors" in pane.told.told.text()


def test_who_was_told_what_stands_here_so_that_nobody_asks_again(pane, desk, qtbot):
    assert pane.told.told.text() == "Nothing is noted yet."
    desk.save(Narrative(case_id=CLIENT, told_to=desk.vault.me.id, leave_alone=("family",), text="…"))
    qtbot.waitUntil(lambda: "Please do not ask about: Family." in pane.told.told.text())
    with qtbot.waitSignal(pane.window().record_wanted) as wanted:
        QTest.mouseClick(pane.told.stories, Qt.MouseButton.LeftButton)
    assert wanted.args == [CLIENT, "narrative", ""]


def test_months_mistyped_by_many_noughts_are_drawn_at_once(pane):
    pane.stay.band.show_stay(Guideline(Band(0, 10**15), None), None)
    pane.stay.band.resize(400, pane.stay.band.sizeHint().height())
    assert not pane.stay.band.grab().isNull()


def test_the_guideline_is_a_band_with_a_mark_and_passing_it_changes_no_colour(pane, desk, qtbot):
    stay = pane.stay
    assert stay.words.text().startswith("No guideline")
    desk.save(Episode(case_id=CLIENT, months_least=2, months_most=4))
    qtbot.waitUntil(lambda: stay.words.text().startswith("Guideline: about 1 to 2 months."))
    assert "half the time of servitude" in stay.source.text()
    stay.band.show_stay(Guideline(Band(0, 2), None), None)
    assert stay.band.band_words() == "Guideline: up to about 2 months."
    stay.band.show_stay(Guideline(Band(0, 1), None), None)
    assert stay.band.band_words() == "Guideline: up to about a month."
    stay.band.show_stay(Guideline(Band(0, None), None), None)
    assert stay.band.band_words().startswith("No guideline")
    pane.reload()
    assert stay.band.x_of(2) < stay.band.x_of(stay.band.here.months[1]), "the client is beyond the band"
    assert stay.band.accessibleDescription() == stay.words.text()
    warm = {theme.colours().warn, theme.colours().danger}
    image = stay.band.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert not seen & warm
    assert "late" not in stay.words.text()


def test_another_guideline_is_chosen_with_a_reason_and_the_computed_one_stays_in_sight(pane, desk, qtbot, sheet_of):
    desk.save(Episode(case_id=CLIENT, months_least=12))
    qtbot.waitUntil(lambda: "about 6 months or more" in pane.stay.words.text())
    QTest.mouseClick(pane.stay.other, Qt.MouseButton.LeftButton)
    sheet = sheet_of(pane, SheetDialog)
    for name, text in (("months_least", "9"), ("months_most", "12"), ("why", "Her son goes to school")):
        type_into(sheet.form.rows[name].field.input, text)
    sheet.reject()
    qtbot.waitUntil(lambda: "about 9 to 12 months" in pane.stay.words.text())
    assert "Her son goes to school" in pane.stay.why.text()
    assert "6 to … months" in pane.stay.why.text()
    assert [one.set_by for one in desk.vault.of_case(StayGuideline, CLIENT)] == [desk.vault.me.id]


def test_long_words_on_a_narrow_page_go_into_more_rows(qtbot):
    bar = PhaseBar()
    qtbot.addWidget(bar)
    bar.resize(900, 10)
    assert bar._in_a_row(900) == len(PHASES)
    one_row = bar.heightForWidth(900)
    assert bar._in_a_row(320) < len(PHASES)
    assert bar.heightForWidth(320) > one_row
    assert bar._places(320)[-1].right() <= 320


def test_a_sealed_case_works_for_its_holders_and_says_nothing_to_others(pane, desk, vault, show, trust, say):
    seal_case(vault, CLIENT, {vault.me.id})
    pane.reload()
    assert "nobody here has this role; the director may stand in" in pane.phase.seats.text()
    say(pane, pane.phase.ready)
    assert len(vault.of_case(PhaseDecision, CLIENT)) == 1
    folder = vault.folder
    pane.window().hide()
    vault.close()
    with unlocked(folder, "Berik") as his:
        others = show(Desk(his), "phases")
        others.set_case(CLIENT)
        assert others.nobody.isVisible()
        assert others.standing is None
        others.window().hide()


def test_a_coordinator_sees_it_and_says_no_word(vault, trust, show):
    folder = vault.folder
    vault.close()
    with unlocked(folder, "Clara", clock=Clock()) as hers:
        pane = show(Desk(hers), "phases")
        assert hers.get(Case, CLIENT) is not None
        assert pane.phase.seats.isVisible()
        assert not pane.phase.ready.isVisible()
        assert pane.phase.next.isVisible()
        pane.window().hide()
