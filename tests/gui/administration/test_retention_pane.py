"""Files that are due, the rules of the house, the bin and what was erased: by keys alone, and never alone."""

import io
from collections.abc import Iterator

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case, PartialDate, Person, Retention, RetentionRule, TeamNote
from shelterdesk.gui.administration.retention.keep_dialog import KeepDialog
from shelterdesk.gui.administration.retention.retention_pane import RetentionPane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.erase_dialog import EraseDialog
from shelterdesk.gui.widgets.second_person_dialog import SecondPersonDialog
from shelterdesk.vault import Vault, recycle_bin, retention
from tests.gui.audit import audit
from tests.gui.keys import type_text
from tests.vault.agreeing import agree

OLD, NEW = "a" * 32, "b" * 32


@pytest.fixture
def pane(desk: Desk, vault: Vault, qtbot: QtBot) -> Iterator[RetentionPane]:
    vault.save(
        Case(id=OLD, case_id=OLD, code="RLD-472", closed=PartialDate("2020")), Person(case_id=OLD, first_name="Gul"),
        Case(id=NEW, case_id=NEW, code="JNS-583"),
    )  # fmt: skip
    note = vault.save(TeamNote(case_id=NEW, text="calm")).records[0]
    vault.remove(note)
    pane = RetentionPane(desk)
    pane.resize(960, 680)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.reload()
    yield pane
    shiboken6.delete(pane)


def dialog(pane: RetentionPane, kind: type) -> object:
    return next(found for found in pane.window().findChildren(kind) if found.isVisible())


def test_the_pane_passes_the_audit(pane: RetentionPane) -> None:
    assert audit(pane) == []
    assert [pane.due.table.text(0, column) for column in range(2)] == ["RLD-472", "2020"]
    assert pane.erased.empty.isVisibleTo(pane)


def test_keeping_a_file_longer_needs_a_day_and_a_reason(pane: RetentionPane, vault: Vault) -> None:
    pane.due.keep.setFocus()
    QTest.keyClick(pane.due.keep, Qt.Key.Key_Space)
    asked = dialog(pane, KeepDialog)
    assert isinstance(asked, KeepDialog)
    QTest.keyClick(asked.keep, Qt.Key.Key_Space)
    assert asked.lacking.isVisible()
    assert vault.all(Retention) == []
    assert audit(asked) == []
    type_text(asked.until.line, "31.12.2031")
    type_text(asked.why, "Her claim runs.")
    QTest.keyClick(asked.keep, Qt.Key.Key_Space)
    (kept,) = vault.all(Retention)
    assert (kept.case_id, str(kept.keep_until), kept.why) == (OLD, "2031-12-31", "Her claim runs.")
    assert retention.due(vault, vault.now().date()) == []
    assert not pane.due.table.isVisibleTo(pane)


def test_a_director_sets_the_rules_of_the_house_by_keys(pane: RetentionPane, vault: Vault) -> None:
    line = pane.rules.months["case_work"].line
    assert line.placeholderText() == "ask each year"
    line.setFocus()
    type_text(line, "18\n")
    (rule,) = vault.all(RetentionRule)
    assert (rule.purpose, rule.months) == ("case_work", 18)
    line.selectAll()
    type_text(line, "a year\n")
    assert pane.rules.lacking.isVisible()
    line.selectAll()
    type_text(line, "9000\n")
    assert pane.rules.lacking.isVisible()
    assert [kept.months for kept in vault.all(RetentionRule)] == [18]
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [kept.months for kept in vault.all(RetentionRule)] == [None]
    assert not pane.rules.lacking.isVisible()


def test_the_bin_of_all_files_gives_back(pane: RetentionPane, vault: Vault) -> None:
    assert [pane.bin.table.text(0, column) for column in range(3)] == ["Team note", "JNS-583", "Aida"]
    QTest.keyClick(pane.bin.back, Qt.Key.Key_Space)
    assert recycle_bin.in_bin(vault) == []
    assert len(vault.all(TeamNote)) == 1
    assert pane.bin.empty.isVisibleTo(pane)


def test_erasing_asks_for_a_second_person_and_then_tells_what_went(
    pane: RetentionPane, vault: Vault, qtbot: QtBot
) -> None:
    QTest.keyClick(pane.due.erase, Qt.Key.Key_Space)
    erase = dialog(pane, EraseDialog)
    assert isinstance(erase, EraseDialog)
    assert "1 × Person" in erase.what.text()
    assert "RLD-472" in erase.title.text()
    assert audit(erase) == []
    QTest.keyClick(erase.go_on, Qt.Key.Key_Space)
    second = erase.findChild(SecondPersonDialog)
    assert isinstance(second, SecondPersonDialog)
    QTest.keyClick(second.later, Qt.Key.Key_Space)
    assert len(vault.all(Person)) == 1, "nothing went yet"
    agree(vault, "erasure")
    with qtbot.waitSignal(erase.erased):
        QTest.keyClick(erase.go_on, Qt.Key.Key_Space)
    assert vault.all(Person) == []
    assert erase.title.text() == "Erased"
    assert not pane.due.table.isVisibleTo(pane)
    assert [pane.erased.table.text(0, column) for column in range(1, 4)] == ["2", "Aida", "Berik"]
    (paper,) = PdfReader(io.BytesIO(pane.erased.certificate._make())).pages
    text = " ".join(paper.extract_text().split())
    assert all(fact in text for fact in ("Person 1", "Case 1", "Aida", "Berik"))
    assert not any(told in text for told in ("RLD-472", "Gul"))


def test_a_hold_of_a_court_is_told_before_anybody_is_asked(pane: RetentionPane, vault: Vault, desk: Desk) -> None:
    desk.save(Retention(case_id=OLD, purpose="legal_claim", legal_hold="yes", why="court"))
    assert not pane.due.table.isVisibleTo(pane)
    from shelterdesk.vault import erasure_plan

    erase = EraseDialog(desk, erasure_plan.of_case(vault, OLD), pane)
    erase.open()
    assert erase.error.isVisible()
    assert not erase.go_on.isEnabled()
