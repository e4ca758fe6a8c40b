"""Every administrator hears of what was told in need, and somebody else looks at it; late is said to be late."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case, EmergencyDisclosure, new_id
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today import TodayPage
from shelterdesk.gui.today.emergency_record_dialog import EmergencyRecordDialog
from shelterdesk.vault import Vault, emergency
from tests.gui.audit import audit
from tests.gui.keys import type_text
from tests.vault.making import Clock, unlocked


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime.now(UTC))  # the vault was made by the real one


@pytest.fixture
def folder(vault: Vault, clock: Clock) -> Path:
    """Clara told the ambulance."""
    case_id = new_id()
    vault.save(Case(id=case_id, case_id=case_id, code="K-7"))
    vault.close()
    with unlocked(vault.folder, "Clara", clock=clock) as clara:
        groups = ("immediate_needs: Health now",)
        emergency.note_disclosure(clara, case_id, "ambulance", "printed", groups, b"x", "Bled heavily")
    return vault.folder


@pytest.fixture
def aida(folder: Path, clock: Clock) -> Iterator[Vault]:
    with unlocked(folder, clock=clock) as opened:
        yield opened


def shown(vault: Vault, qtbot: QtBot) -> TodayPage:
    page = TodayPage(Desk(vault))
    qtbot.addWidget(page)
    page.resize(1100, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.reload()
    return page


def lines(page: TodayPage) -> list[str]:
    card = page.emergency
    return [card.list.item(row).text() for row in range(card.list.count())]


def opened(page: TodayPage, qtbot: QtBot) -> EmergencyRecordDialog:
    page.emergency.list.setFocus()
    QTest.keyClick(page.emergency.list, Qt.Key.Key_Return)
    dialog = page.emergency.findChild(EmergencyRecordDialog)
    assert isinstance(dialog, EmergencyRecordDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_administrator_hears_of_it_sees_all_and_reviews(aida: Vault, qtbot: QtBot) -> None:
    page = shown(aida, qtbot)
    assert len(lines(page)) == 1
    assert lines(page)[0].startswith("New: Clara told Ambulance on ")
    assert "K-7" not in lines(page)[0]
    dialog = opened(page, qtbot)
    assert audit(dialog) == []
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Bled heavily", "K-7", "On paper", "Immediate needs: Health now"} <= set(texts)
    press(dialog.seen)
    qtbot.waitUntil(lambda: "look at it until" in lines(page)[0])
    press(dialog.review)
    assert "Choose what you think" in dialog.error.text()
    press(dialog.verdict.pills["too_much"])
    type_text(dialog.words, "No name needed")
    press(dialog.review)
    qtbot.waitUntil(lambda: lines(page) == [])
    qtbot.waitUntil(lambda: not page.emergency.isVisible())
    (told,) = aida.all(EmergencyDisclosure)
    found = emergency.review_of(aida, told)
    assert found is not None
    assert found.verdict == "too_much"
    assert "No name needed" in [note.note for note in emergency.words_about(aida, told)]


def test_after_seven_days_the_review_is_overdue(folder: Path, clock: Clock, qtbot: QtBot) -> None:
    clock.pass_by(days=7, minutes=2)
    with unlocked(folder, clock=clock) as vault:
        assert lines(shown(vault, qtbot))[0].endswith("the review is overdue")


def test_an_administrator_without_the_protection_drawer_is_told_where_the_words_are(
    folder: Path, clock: Clock, qtbot: QtBot
) -> None:
    with unlocked(folder, "Berik", clock=clock) as vault:
        page = shown(vault, qtbot)
        dialog = opened(page, qtbot)
        texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "Bled heavily" not in texts
        assert "ask who told it" in texts
        press(dialog.verdict.pills["right"])
        press(dialog.review)
        qtbot.waitUntil(lambda: lines(page)[0].startswith("New: "))


@pytest.mark.parametrize("alias", ["Clara", "Dana"])
def test_others_see_nothing_of_it(folder: Path, clock: Clock, alias: str, qtbot: QtBot) -> None:
    with unlocked(folder, alias, clock=clock) as vault:
        assert not shown(vault, qtbot).emergency.isVisible()


def test_the_words_of_a_review_wait_until_they_are_saved(aida: Vault, qtbot: QtBot) -> None:
    page = shown(aida, qtbot)
    dialog = opened(page, qtbot)
    type_text(dialog.words, "Half a thought")
    dialog.reject()
    assert aida.drafts.flush(2.0)
    page.reload()
    assert page.drafts.list.count() == 1
    page.drafts.list.setFocus()
    QTest.keyClick(page.drafts.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.emergency.findChildren(EmergencyRecordDialog)))
    again = next(one for one in page.emergency.findChildren(EmergencyRecordDialog) if one.isVisible())
    assert again.words.toPlainText() == "Half a thought"
    press(again.verdict.pills["right"])
    press(again.review)
    assert aida.drafts.flush(2.0)
    assert aida.drafts.waiting() == []
