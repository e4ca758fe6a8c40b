"""Whoever holds a drawer sees who opened what in it, newest first; looking is noted."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case, Drawer, Person, Threat
from shelterdesk.gui.administration.reads_pane import ReadsPane
from shelterdesk.gui.desk import Desk
from shelterdesk.vault import Vault
from shelterdesk.vault.reads import Wanted
from tests.gui.audit import audit
from tests.vault.making import unlocked

BLUE, RED = "a" * 32, "b" * 32


@pytest.fixture
def vault(vault: Vault) -> Iterator[Vault]:
    """Clara opened two persons; now Aida is here."""
    folder = vault.folder
    vault.save(
        Case(id=BLUE, case_id=BLUE, code="RLD-472"), Case(id=RED, case_id=RED, code="JNS-583"),
        Person(case_id=BLUE), Person(case_id=RED),
    )  # fmt: skip
    threat = vault.save(Threat(case_id=BLUE)).records[0]
    vault.note_read(threat)
    vault.close()
    with unlocked(folder, "Clara") as clara:
        clara.note_read(*clara.all(Person))
    with unlocked(folder) as opened:
        yield opened


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> Iterator[ReadsPane]:
    pane = ReadsPane(desk)
    pane.resize(960, 680)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.reload()
    yield pane
    shiboken6.delete(pane)


def lines(pane: ReadsPane) -> list[tuple[str, ...]]:
    model = pane.table.rows
    return [
        tuple(model.data(model.index(row, column)) for column in range(1, 4)) for row in range(model.rowCount())
    ]


def test_what_others_opened_is_told_once_and_looking_is_noted(pane: ReadsPane, vault: Vault) -> None:
    assert audit(pane) == []
    assert pane.news.text() == "Since you last looked, 2 files were opened by others: Clara."
    assert lines(pane) == [
        ("Aida", "Looked at this list", ""), ("Clara", "Person", "JNS-583"), ("Clara", "Person", "RLD-472"),
    ]  # fmt: skip
    pane.reload()
    assert vault.read_log.count(Drawer.CASEWORK, Wanted()) == 3, "one visit is one entry"
    assert vault.read_log.unseen(Drawer.CASEWORK, vault.me.id) == []


def test_filters_by_member_file_and_drawer_work_by_keys(pane: ReadsPane) -> None:
    pane.member.setFocus()
    QTest.keyClicks(pane.member, "Clara")
    pane.member.activated.emit(pane.member.currentIndex())
    assert {line[0] for line in lines(pane)} == {"Clara"}
    pane.case.setCurrentIndex(pane.case.findText("RLD-472"))
    pane.case.activated.emit(pane.case.currentIndex())
    assert lines(pane) == [("Clara", "Person", "RLD-472")]
    pane.member.setCurrentIndex(0)
    pane.case.setCurrentIndex(0)
    QTest.keyClick(pane.drawer, Qt.Key.Key_Down)
    pane.drawer.activated.emit(pane.drawer.currentIndex())
    assert lines(pane)[-1] == ("Aida", "Threat", "RLD-472")


def test_enter_opens_the_sheet(pane: ReadsPane, qtbot: QtBot, vault: Vault) -> None:
    QTest.keyClick(pane.table, Qt.Key.Key_End)
    with qtbot.waitSignal(pane.record_wanted) as wanted:
        QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert wanted.args[:2] == [BLUE, "person"]
