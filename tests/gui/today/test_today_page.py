"""What Today shows, what it opens, what it says when there is nothing."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case, Drawer, PartialDate, Person, RiskItem, Task, Threat, new_id
from shelterdesk.casework.emergency import EmergencyNote
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today import TodayPage
from shelterdesk.vault import Vault
from shelterdesk.vault.drafts import DraftKey
from shelterdesk.vault.staffing import leave
from tests.gui.audit import audit
from tests.vault.making import make, unlocked


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> TodayPage:
    return shown(desk, qtbot)


def shown(desk: Desk, qtbot: QtBot) -> TodayPage:
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.reload()
    return page


def new_case(vault: Vault, code: str, stay: str = "present") -> str:
    case_id = new_id()
    vault.save(Case(id=case_id, case_id=case_id, code=code, stay=stay))
    return case_id


def lines(card) -> list[str]:
    return [card.list.item(row).text() for row in range(card.list.count())]


def test_an_empty_house_says_what_to_do(page: TodayPage) -> None:
    for card in (page.present, page.drafts, page.gaps, page.tasks):
        assert not lines(card)
        assert card.empty.isVisible()
        assert len(card.empty.text()) > 20
    assert not page.letters.isVisible()
    assert audit(page) == []


def test_who_is_here_is_shown_by_code_and_opened_with_enter(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    here = new_case(desk.vault, "K-7")
    desk.vault.save(Person(case_id=here, surname="Canary"))
    new_case(desk.vault, "K-8", stay="left")
    page.reload()
    assert lines(page.present) == ["K-7"]
    assert "Canary" not in str([lines(card) for card in page._cards])
    page.present.list.setFocus()
    with qtbot.waitSignal(page.case_wanted) as wanted:
        QTest.keyClick(page.present.list, Qt.Key.Key_Return)
    assert wanted.args == [here, "", ""]


def test_everybody_in_a_full_house_is_shown(page: TodayPage, desk: Desk) -> None:
    for number in range(12):
        new_case(desk.vault, f"K-{number:02}")
    page.reload()
    assert lines(page.present) == [f"K-{number:02}" for number in range(12)]
    assert not page.present.more.isVisible()


def test_a_save_anywhere_is_seen_here_at_once(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    case_id = new_id()
    desk.save(Case(id=case_id, case_id=case_id, code="K-9", stay="present"))
    qtbot.waitUntil(lambda: lines(page.present) == ["K-9"])
    assert "Aida" in page.saved.text()


def test_files_with_gaps_name_the_first_missing_part(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    case_id = new_case(desk.vault, "K-5")
    page.reload()
    assert lines(page.gaps) == ["K-5: Intake and 11 more"]
    with qtbot.waitSignal(page.case_wanted) as wanted:
        page.gaps.opened.emit((case_id, "intake", ""))
    assert wanted.args == [case_id, "intake", ""]


def test_a_task_is_added_by_keys_and_ticked_off_and_the_tick_can_be_undone(
    page: TodayPage, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClicks(page.tasks.new, "Buy <b>lamps</b>")
    QTest.keyClick(page.tasks.new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(page.tasks) == ["Buy <b>lamps</b>"])
    assert page.tasks.new.text() == ""
    page.tasks.list.setFocus()
    with qtbot.waitSignal(desk.undo_offered) as offer:
        QTest.keyClick(page.tasks.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not lines(page.tasks))
    assert [task.state for task in desk.vault.all(Task)] == ["done"]
    desk.undo(offer.args[0].change)
    qtbot.waitUntil(lambda: bool(lines(page.tasks)))


def test_text_that_was_not_saved_waits_and_can_be_opened(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    case_id = new_case(desk.vault, "K-3")
    desk.note_draft(DraftKey(Drawer.CASEWORK, "person", new_id(), case_id), {"called": "Ay"}, {})
    page.reload()
    assert lines(page.drafts)[0].startswith("K-3: Person — typed")
    page.drafts.list.setFocus()
    with qtbot.waitSignal(page.draft_wanted) as wanted:
        QTest.keyClick(page.drafts.list, Qt.Key.Key_Return)
    assert wanted.args[0].fields == {"called": "Ay"}


def test_a_threat_that_came_by_letter_is_shown_first_and_without_its_words(tmp_path: Path, qtbot: QtBot) -> None:
    make(tmp_path / "post.shelter")
    with unlocked(tmp_path / "post.shelter", "Dana") as night:
        night.hand_in(EmergencyNote())
        night.hand_in(Threat(words="He called again"))
        night.hand_in(RiskItem(words="She does not want to go on"))
    with unlocked(tmp_path / "post.shelter") as vault:
        page = shown(Desk(vault), qtbot)
        assert page.letters.isVisible()
        assert [line.split(" from ")[0] for line in lines(page.letters)[:2]] == ["Threat", "Sign of risk"]
        assert "He called" not in str(lines(page.letters))


def test_the_night_sees_tasks_and_is_told_where_the_rest_lies(tmp_path: Path, qtbot: QtBot) -> None:
    make(tmp_path / "night.shelter")
    with unlocked(tmp_path / "night.shelter", "Dana") as vault:
        page = shown(Desk(vault), qtbot)
        assert "Casework" in page.present.empty.text()
        assert not page.new_client.isVisible()
        assert not page.gaps.isVisible()
        assert page.tasks.isVisible()


def test_quiet_lines_tell_what_others_opened_and_which_files_are_due(
    vault: Vault, desk: Desk, qtbot: QtBot
) -> None:
    page = TodayPage(desk)
    with qtbot.waitExposed(page):
        page.show()
    page.reload()
    assert not page.quiet.reads.isVisible()
    assert not page.quiet.due.isVisible()
    folder, old = vault.folder, "e" * 32
    vault.save(Case(id=old, case_id=old, code="Old", closed=PartialDate("2020")), Person(case_id=old))
    vault.close()
    with unlocked(folder, "Clara") as clara:
        clara.note_read(*clara.all(Person))
    with unlocked(folder) as opened:
        desk.vault = opened
        page.reload()
        assert page.quiet.reads.text() == "Since you last looked, 1 file was opened by others."
        qtbot.waitUntil(lambda: bool(page.quiet.due.text()))
        assert page.quiet.due.text() == "1 closed file to decide about: keep longer or erase."
        with qtbot.waitSignal(page.pane_wanted) as wanted:
            QTest.keyClick(page.quiet.reads, Qt.Key.Key_Space)
        assert wanted.args == ["reads"]
        with qtbot.waitSignal(page.pane_wanted) as wanted:
            QTest.keyClick(page.quiet.due, Qt.Key.Key_Space)
        assert wanted.args == ["retention"]
    shiboken6.delete(page)


def test_what_somebody_who_left_had_typed_is_offered_to_those_who_hold_the_drawer(
    desk: Desk, qtbot: QtBot
) -> None:
    folder = desk.vault.folder
    desk.vault.close()
    with unlocked(folder, "Dana") as hers:
        key = DraftKey(Drawer.HOUSE, "task", "7" * 32)
        hers.drafts.note(key, {"title": "Mend the lamp"}, {})
        dana = hers.me.id
    with unlocked(folder) as vault:
        before = TodayPage(Desk(vault))
        before.reload()
        assert before.drafts.list.count() == 0, "not while she works here"
        shiboken6.delete(before)
        leave(vault, dana)
        page = TodayPage(Desk(vault))
        page.reload()
        assert page.drafts.list.item(0).text().endswith("by Dana, who left")
        shiboken6.delete(page)
