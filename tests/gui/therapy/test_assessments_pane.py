"""Questionnaires of a client: filled in by digits, gone on with, scored only as published, drawn over time."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import Assessment, PartialDate
from shelterdesk.casework import instrument_files as files
from shelterdesk.casework.instruments import answers_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.draft_places import place_of
from shelterdesk.gui.language import speak
from shelterdesk.gui.therapy import TherapyPage
from shelterdesk.gui.therapy.assessments_pane import AssessmentsPane
from shelterdesk.gui.therapy.questionnaire_dialog import QuestionnaireDialog
from shelterdesk.gui.therapy.safety_dialog import SafetyDialog
from tests.gui.audit import audit
from tests.gui.therapy.asking import (
    MALIKA,
    cells,
    choose,
    drafts,
    opened,
    save,
    saved,
    shown,
    speak_in,
    type_answers,
    visible,
)
from tests.vault.making import unlocked


def result(day, total, band="mild", **more):
    return Assessment(
        case_id=MALIKA, instrument="phq-9", version="1", language="en", taken_on=PartialDate(day), answers="1=1",
        score=total, band=band, **more,
    )  # fmt: skip


# --- filling in ------------------------------------------------------------------------------------


def test_digits_answer_and_the_total_is_there_at_once(pane, berik):
    dialog = opened(pane)
    assert dialog.focusWidget() is dialog.sheet.rows
    type_answers(dialog, "123012100")
    assert dialog.focusWidget() is dialog.save, "after the last answer one key saves"
    save(dialog)
    (record,) = saved(berik)
    assert answers_of(record.answers) == dict(enumerate((1, 2, 3, 0, 1, 2, 1, 0, 0), 1))
    assert (record.score, record.band, record.not_scored_why) == (10, "moderate", None)
    assert (record.instrument, record.version, record.language) == ("phq-9", "1", "en")
    assert record.taken_by == berik.me.id
    assert record.taken_on is not None
    assert cells(pane)[0][1:] == ["10 of 27", "Moderate"]
    assert not drafts(berik)
    assert not [one for one in pane.findChildren(SafetyDialog) if one.isVisible()]


def test_keys_move_take_back_and_never_answer_what_is_not_offered(pane):
    sheet = opened(pane).sheet
    for key in ("7", "2"):
        QTest.keyClick(sheet.rows, key)
    assert sheet.answers == {1: 2}
    QTest.keyClick(sheet.rows, Qt.Key.Key_Up)
    assert sheet.choices[2].isChecked()
    QTest.keyClick(sheet.rows, Qt.Key.Key_Backspace)
    assert sheet.answers == {}
    QTest.mouseClick(sheet.choices[3], Qt.MouseButton.LeftButton)
    assert sheet.answers == {1: 3}
    QTest.keyClick(sheet.rows, "1", Qt.KeyboardModifier.ControlModifier)
    assert sheet.answers == {1: 3}


def test_what_is_left_half_way_is_gone_on_with_even_after_a_lock(folder, qtbot):
    with unlocked(folder, "Berik") as vault:
        pane = shown(vault, qtbot)
        dialog = opened(pane)
        type_answers(dialog, "1230")
        speak_in(dialog, "ru")
        dialog.note.setPlainText("Tired today")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: pane.new.text() == "Go &on (4 of 9)…")
        shiboken6.delete(pane)
    with unlocked(folder, "Berik") as vault:
        pane = shown(vault, qtbot)
        assert pane.new.text() == "Go &on (4 of 9)…"
        choose(pane, "gad-7")
        assert pane.new.text() == "Ne&w…"
        choose(pane, "phq-9")
        dialog = opened(pane)
        assert dialog.sheet.answers == {1: 1, 2: 2, 3: 3, 4: 0}
        assert dialog.language.currentData() == "ru"
        assert dialog.instruction.text().startswith("Как часто за последние 2 недели")
        type_answers(dialog, "00000")
        save(dialog)
        (record,) = saved(vault)
        assert (record.score, record.assessment_note) == (6, "Tired today")
        qtbot.waitUntil(lambda: pane.new.text() == "Ne&w…")
        shiboken6.delete(pane)


def test_answers_that_a_lock_cut_short_are_taken_up_from_today(folder, qtbot):
    with unlocked(folder, "Berik") as vault:
        pane = shown(vault, qtbot, "gad-7")
        type_answers(opened(pane), "12")
        shiboken6.delete(pane)
    with unlocked(folder, "Berik") as vault:
        page = TherapyPage(Desk(vault))
        with qtbot.waitExposed(page):
            page.show()
        (draft,) = drafts(vault)
        assert place_of(draft) == "therapy"
        page.take_up(draft)
        assert visible(page, QuestionnaireDialog).sheet.answers == {1: 1, 2: 2}
        assert page.clients.case_id == MALIKA
        shiboken6.delete(page)


def test_answers_saved_just_before_the_program_was_killed_are_not_gone_on_with(pane, berik):
    dialog = opened(pane)
    type_answers(dialog, "123012301")
    dialog.note_draft()
    key = dialog._key
    save(dialog)
    fields = {"instrument": "phq-9", "answers": "1=1"}
    pane._desk.note_draft(key, fields, {})  # which the kill left behind
    pane.reload()
    assert pane.new.text() == "Ne&w…"


def test_what_holds_no_answer_leaves_no_draft(pane, berik, qtbot):
    dialog = opened(pane)
    speak_in(dialog, "ru")
    type_answers(dialog, "1")
    QTest.keyClick(dialog.sheet.rows, Qt.Key.Key_Up)
    QTest.keyClick(dialog.sheet.rows, Qt.Key.Key_Backspace)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not drafts(berik)
    qtbot.waitUntil(lambda: pane.new.text() == "Ne&w…")


def test_what_is_missing_is_told_once_and_then_saved_without_a_total(pane, berik):
    dialog = opened(pane)
    type_answers(dialog, "12301210")
    save(dialog)
    assert dialog.isVisible()
    assert "without an answer: there will be no total" in dialog.error.text()
    assert not saved(berik)
    save(dialog)
    (record,) = saved(berik)
    assert (record.score, record.band, record.not_scored_why) == (None, None, "missing_answers")
    assert cells(pane)[0][1:] == ["–", "Not every question was answered"]
    assert pane.curve.in_words() == "PHQ-9. No total yet"


def test_a_date_that_is_not_understood_is_told_and_not_lost(pane, berik):
    dialog = opened(pane)
    dialog.taken_on.restore_text("some day")
    type_answers(dialog, "000000000")
    save(dialog)
    assert "The date is missing" in dialog.error.text()
    assert dialog.taken_on.text_as_typed() == "some day"
    dialog.taken_on.restore_text("3 Nov 2026")
    save(dialog)
    assert saved(berik)[0].taken_on == PartialDate("2026-11-03")


def test_a_language_without_a_published_translation_gives_answers_and_no_total(pane, berik):
    dialog = opened(pane)
    assert dialog.language.findText("Kazakh (no total)") >= 0
    speak_in(dialog, "kk")
    assert "There is no published translation into this language" in dialog.state.text()
    type_answers(dialog, "111111110")
    save(dialog)
    (record,) = saved(berik)
    assert (record.score, record.not_scored_why, record.language) == (None, "no_translation", "kk")
    assert answers_of(record.answers) == dict(enumerate((1,) * 8 + (0,), 1))
    assert cells(pane)[0][2] == "There is no published translation into this language"


# --- over time -------------------------------------------------------------------------------------


def test_results_are_drawn_and_told_in_words_by_day(pane, berik):
    berik.save(result("2026-09-29", 15, "moderately_severe"), result("2026-06-02", 21, "severe"))
    pane.reload()
    assert pane.curve.accessibleName() == "PHQ-9. 2 Jun 2026: 21, Severe; 29 Sept 2026: 15, Moderately severe"
    assert [row[1] for row in cells(pane)] == ["15 of 27", "21 of 27"], "the newest first"
    assert pane.which.currentText() == "PHQ-9 · Patient Health Questionnaire-9 (2)"


def test_bands_are_shaded_and_totals_are_dots(pane, berik):
    pane.curve.resize(600, 240)
    empty = pane.curve.grab().toImage()
    shades = Counter(empty.pixelColor(empty.width() - 3, y).name() for y in range(empty.height()))
    assert len([shade for shade, rows in shades.items() if rows > 10]) == 5 + 1, "one for each band, and the ground"
    berik.save(result("2026-06-02", 21, "severe"))
    pane.reload()
    one = pane.curve.grab().toImage()
    assert one != empty
    berik.save(result("2026-09-29", 5), result("2026-09-29", 27, "severe"), result("2026-09", 0, "minimal"))
    pane.reload()
    assert pane.curve.grab().toImage() != one
    assert [day for day, _ in pane.curve.points][1] == date(2026, 9, 1), "of a month its first day"


def test_a_correction_stands_beside_the_corrected_one_which_leaves_the_curve(pane, berik):
    dialog = opened(pane)
    type_answers(dialog, "333333330")
    save(dialog)
    QTest.keyClick(pane.correct, Qt.Key.Key_Space)
    dialog = visible(pane, QuestionnaireDialog)
    assert dialog.sheet.missing == 0, "begins with what was answered"
    QTest.keyClick(dialog.sheet.rows, Qt.Key.Key_Home)
    type_answers(dialog, "0")
    save(dialog)
    old, new = sorted(saved(berik), key=lambda one: -(one.score or 0))
    assert (old.score, new.score, new.continues) == (24, 21, old.id)
    assert {row[2] for row in cells(pane)} == {"Severe", "Corrected later"}
    assert [total for _, total in pane.curve.points] == [21]


def test_a_saved_one_is_looked_at_and_not_changed(pane, berik):
    choose(pane, "pcl-5")
    dialog = opened(pane)
    type_answers(dialog, "2" * 20)
    save(dialog)
    QTest.keyClick(pane.rows, Qt.Key.Key_Return)
    dialog = visible(pane, QuestionnaireDialog)
    type_answers(dialog, "000")
    assert dialog.sheet.answers == dict.fromkeys(range(1, 21), 2)
    assert not dialog.save.isVisible()
    said = dialog.state.text()
    assert "Total 40 of 80: Above the cut-off." in said
    assert "From 31 on a closer look is worth it. It is a hint and no diagnosis." in said
    assert "Intrusion 10 · Avoidance 4 · Thoughts and mood 14 · Arousal 12" in said
    assert "The answers have the pattern of symptoms" in said
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not drafts(berik)


def test_what_a_newer_version_recorded_is_listed_as_it_was_saved(pane, berik):
    berik.save(replace(result("2026-09-29", 7), instrument="zz-1", band="new_band"))
    pane.reload()
    choose(pane, "zz-1")
    assert cells(pane)[0][1:] == ["7", "new_band"]
    assert not pane.curve.isVisible()
    assert not pane.new.isEnabled()
    assert not pane.look.isEnabled()


# --- keys, words, faults ---------------------------------------------------------------------------


def test_who_has_no_clinical_key_reads_who_has(folder, qtbot):
    with unlocked(folder, "Aida") as vault:
        pane = AssessmentsPane(Desk(vault))
        pane.resize(900, 600)
        with qtbot.waitExposed(pane):
            pane.show()
        pane.set_case(MALIKA)
        assert not pane.inside.isVisible()
        assert pane.closed.text() == "Questionnaires lie in the drawer “Clinical”. It is held by: Berik."
        shiboken6.delete(pane)


def test_a_hidden_pane_reads_nothing(berik):
    berik.save(result("2026-09-29", 7))
    hidden = AssessmentsPane(Desk(berik))
    hidden.set_case(MALIKA)
    assert hidden.rows.topLevelItemCount() == 0
    shiboken6.delete(hidden)


def test_a_broken_description_is_told_and_the_others_go_on(berik, qtbot, tmp_path, monkeypatch):
    shelf = tmp_path / "resources" / "instruments"
    shelf.mkdir(parents=True)
    for path in files.resource("instruments").iterdir():
        (shelf / path.name).write_bytes(path.read_bytes() if path.stem != "gad-7" else b"{")
    monkeypatch.setattr(files, "resource", lambda name: tmp_path / "resources" / name)
    for kept in (files.instrument, files.instrument_names):
        kept.cache_clear()
    pane = AssessmentsPane(Desk(berik))
    pane.set_case(MALIKA)
    with qtbot.waitSignal(pane.failed) as told:
        pane.show()
    assert told.args[0].name == "gad-7"
    choose(pane, "gad-7")
    assert not pane.new.isEnabled()
    choose(pane, "phq-9")
    assert pane.new.isEnabled()
    shiboken6.delete(pane)
    for kept in (files.instrument, files.instrument_names):
        kept.cache_clear()


def test_another_language_at_once(pane, qtbot):
    pane.rows.headerItem().setText(0, "?")
    speak("ru")
    qtbot.waitUntil(lambda: pane.rows.headerItem().text(0) != "?")
    assert pane.which.currentData() == "phq-9"


@pytest.mark.parametrize("name", ["phq-9", "gad-7", "pcl-5"])
def test_names_for_screen_readers_no_clipped_words_and_all_by_keys(pane, berik, name):
    choose(pane, name)
    berik.save(result("2026-09-29", 7))
    pane.reload()
    assert not audit(pane)
    assert not audit(opened(pane))
