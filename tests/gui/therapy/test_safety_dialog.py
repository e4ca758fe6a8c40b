"""An answer about the client's life: those who protect are told at once, whatever becomes of the window."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import RiskItem
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.errors import DiskFullError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.draft_places import place_of
from shelterdesk.gui.therapy import TherapyPage
from shelterdesk.gui.therapy.questionnaire_dialog import QuestionnaireDialog
from shelterdesk.gui.therapy.safety_dialog import SafetyDialog
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.vault import create
from tests.gui.audit import audit
from tests.gui.therapy.asking import (
    MALIKA,
    drafts,
    opened,
    save,
    saved,
    shown,
    speak_in,
    type_answers,
    visible,
)
from tests.vault.making import KDF, STAFF, unlocked

NINTH = "Thoughts that you would be better off dead or of hurting yourself in some way"


def signs_read_by(folder, alias):
    with unlocked(folder, alias) as opened_vault:
        return opened_vault.of_case(RiskItem, MALIKA)


@pytest.mark.parametrize("spoken", ["en", "kk"])
def test_a_thought_of_death_is_handed_in_at_once_scored_or_not(folder, qtbot, spoken):
    with unlocked(folder, "Berik") as vault:
        assert Drawer.PROTECTION not in vault.drawers
        pane = shown(vault, qtbot)
        dialog = opened(pane)
        speak_in(dialog, spoken)
        type_answers(dialog, "000000001")
        save(dialog)
        told = visible(pane, SafetyDialog)
        said = " ".join(label.text() for label in told.findChildren(PlainLabel))
        assert "is read when one of these unlocks: Aida" in said
        QTest.keyClick(told, Qt.Key.Key_Escape)
        assert not told.isVisible()
        shiboken6.delete(pane)
    (sign,) = signs_read_by(folder, "Aida")
    assert sign.signs == ("self_harm", "suicide")
    assert sign.words == f"PHQ-9, question 9: “{NINTH}” Answer: “Several days”"
    assert (sign.seen_in, sign.urgency, sign.state) == ("questionnaire", "now", "open")
    assert sign.seen_on is not None


def test_what_was_said_and_done_follows_the_sign(folder, qtbot):
    with unlocked(folder, "Berik") as vault:
        pane = shown(vault, qtbot)
        dialog = opened(pane)
        type_answers(dialog, "000000003")
        save(dialog)
        told = visible(pane, SafetyDialog)
        QTest.keyClicks(told.said, "I cannot sleep any more")
        QTest.keyClicks(told.done_now, "Sat with her, told the director")
        QTest.mouseClick(told.done_button, Qt.MouseButton.LeftButton)
        assert not drafts(vault)
        shiboken6.delete(pane)
    first, second = sorted(signs_read_by(folder, "Aida"), key=lambda sign: len(sign.words or ""))
    assert second.words == f"{first.words}\nI cannot sleep any more"
    assert second.done_now == "Sat with her, told the director"
    assert second.signs == first.signs


def test_words_about_a_sign_that_a_lock_cut_short_are_taken_up_again(folder, qtbot):
    with unlocked(folder, "Berik") as vault:
        pane = shown(vault, qtbot)
        dialog = opened(pane)
        type_answers(dialog, "000000003")
        save(dialog)
        QTest.keyClicks(visible(pane, SafetyDialog).said, "She says")
        (draft,) = drafts(vault)
        assert place_of(draft) == "therapy"
        shiboken6.delete(pane)
    with unlocked(folder, "Berik") as vault:
        page = TherapyPage(Desk(vault))
        with qtbot.waitExposed(page):
            page.show()
        (draft,) = drafts(vault)
        page.take_up(draft)
        pane = page.pane("assessments")
        told = visible(pane, SafetyDialog)
        assert told.said.toPlainText() == "She says"
        QTest.keyClick(told, Qt.Key.Key_Escape)
        assert not drafts(vault)
        shiboken6.delete(page)
    assert [sign.words.endswith("She says") for sign in signs_read_by(folder, "Aida")].count(True) == 1


def test_who_holds_protection_finds_one_sign_with_all_of_it(tmp_path, qtbot):
    both = replace(STAFF[1], roles=frozenset({Role.PSYCHOLOGIST, Role.SOCIAL_WORKER}))
    create(tmp_path / "both.shelter", (STAFF[0], both), practice=True, kdf=KDF)
    with unlocked(tmp_path / "both.shelter", "Berik") as vault:
        pane = shown(vault, qtbot)
        dialog = opened(pane)
        type_answers(dialog, "000000002")
        save(dialog)
        told = visible(pane, SafetyDialog)
        (sign,) = vault.of_case(RiskItem, MALIKA)
        QTest.keyClicks(told.said, "It passes")
        told.urgency.setCurrentIndex(told.urgency.findData("days"))
        QTest.keyClick(told, Qt.Key.Key_Escape)
        (after,) = vault.of_case(RiskItem, MALIKA)
        assert (after.id, after.urgency) == (sign.id, "days")
        assert after.words.endswith("It passes")
        shiboken6.delete(pane)


def test_where_the_sign_cannot_be_handed_in_nothing_is_saved_and_all_is_kept(pane, berik):
    letters = berik.folder / "letters"
    letters.write_text("a file where the slot should be")
    dialog = opened(pane)
    type_answers(dialog, "000000001")
    save(dialog)
    assert dialog.isVisible()
    assert dialog.error.text()
    assert not saved(berik)
    letters.unlink()
    letters.mkdir()
    save(dialog)
    assert len(saved(berik)) == 1
    assert len(list(letters.iterdir())) == 1


def test_a_graver_answer_given_after_saving_failed_is_told_too_and_the_same_is_not(pane, berik, monkeypatch):
    def full(*_records, **_more):
        raise DiskFullError

    dialog = opened(pane)
    type_answers(dialog, "000000001")
    monkeypatch.setattr(berik, "save", full)
    save(dialog)
    save(dialog)
    assert berik.letters.count() == 1
    monkeypatch.undo()
    dialog.sheet.rows.setCurrentItem(dialog.sheet.rows.topLevelItem(8))
    type_answers(dialog, "3")
    save(dialog)
    assert len(saved(berik)) == 1
    assert berik.letters.count() == 2


def test_the_safety_dialog_is_whole(pane):
    dialog = opened(pane)
    type_answers(dialog, "000000001")
    save(dialog)
    assert not audit(visible(pane, SafetyDialog))


def test_a_correction_does_not_tell_the_same_sign_twice(folder, qtbot):
    with unlocked(folder, "Berik") as vault:
        pane = shown(vault, qtbot)
        dialog = opened(pane)
        type_answers(dialog, "000000001")
        save(dialog)
        QTest.keyClick(visible(pane, SafetyDialog), Qt.Key.Key_Escape)
        QTest.keyClick(pane.correct, Qt.Key.Key_Space)
        dialog = visible(pane, QuestionnaireDialog)
        QTest.keyClick(dialog.sheet.rows, Qt.Key.Key_Home)
        type_answers(dialog, "3")
        save(dialog)
        assert len(saved(vault)) == 2
        shiboken6.delete(pane)
    assert len(signs_read_by(folder, "Aida")) == 1
