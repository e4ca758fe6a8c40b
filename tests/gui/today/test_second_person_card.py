"""What waits for a second person stands on their Today; one clear press approves it, and nothing names a client."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case, Person, Request, new_id
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today import TodayPage
from shelterdesk.gui.today.second_person_card import RequestDialog
from shelterdesk.vault import Vault, acts
from shelterdesk.vault.acts import State
from tests.gui.audit import audit
from tests.vault.making import unlocked

SHEET = b"exactly these bytes"


@pytest.fixture
def asked(vault: Vault) -> Path:
    """Aida has asked, about a client with a name; the vault is closed again."""
    case_id = new_id()
    vault.save(Case(id=case_id, case_id=case_id, code="K-7"), Person(case_id=case_id, surname="Canary"))
    acts.ask(vault, "erasure", SHEET, case_id=case_id, items=1)
    vault.close()
    return vault.folder


@pytest.fixture
def theirs(asked: Path) -> Iterator[Vault]:
    with unlocked(asked, "Berik") as opened:
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
    card = page.second_person
    return [card.list.item(row).text() for row in range(card.list.count())]


def opened_line(page: TodayPage, qtbot: QtBot) -> RequestDialog:
    page.second_person.list.setFocus()
    QTest.keyClick(page.second_person.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.second_person.findChild(RequestDialog) is not None)
    dialog = page.second_person.findChild(RequestDialog)
    assert isinstance(dialog, RequestDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def texts(widget: QWidget) -> str:
    return "\n".join(found.text() for kind in (QLabel, QPushButton) for found in widget.findChildren(kind))


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_waits_for_me_is_told_and_approved_with_one_press(theirs: Vault, asked: Path, qtbot: QtBot) -> None:
    page = shown(theirs, qtbot)
    assert lines(page) == ["Aida asks: Erase for good (1)"]
    dialog = opened_line(page, qtbot)
    assert audit(dialog) == []
    (request,) = theirs.all(Request)
    assert acts.digest_words(request.digest or "") in texts(dialog)
    assert "Canary" not in texts(dialog) + texts(page)
    assert not dialog.withdraw.isVisible()
    press(dialog.approve)
    qtbot.waitUntil(lambda: lines(page) == [])
    qtbot.waitUntil(lambda: not page.second_person.isVisible())
    theirs.close()
    with unlocked(asked) as vault:
        assert acts.over(vault, "erasure", SHEET).state is State.APPROVED
        again = shown(vault, qtbot)
        assert lines(again) == ["Erase for good (1) — approved by Berik: go on where you asked"]
        acts.carried_out(vault, acts.require(vault, "erasure", SHEET))
        again.reload()
        assert lines(again) == []


def test_enter_twice_approves_nothing(theirs: Vault, qtbot: QtBot) -> None:
    page = shown(theirs, qtbot)
    dialog = opened_line(page, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert lines(page) == ["Aida asks: Erase for good (1)"]


def test_a_no_is_told_to_the_asker(theirs: Vault, asked: Path, qtbot: QtBot) -> None:
    page = shown(theirs, qtbot)
    press(opened_line(page, qtbot).refuse)
    qtbot.waitUntil(lambda: lines(page) == [])
    theirs.close()
    with unlocked(asked) as vault:
        assert lines(shown(vault, qtbot)) == ["Erase for good (1) — refused by Berik"]


def test_my_own_request_can_be_taken_back(asked: Path, qtbot: QtBot) -> None:
    with unlocked(asked) as vault:
        page = shown(vault, qtbot)
        assert lines(page)[0].startswith("Erase for good (1) — you asked; it waits until ")
        dialog = opened_line(page, qtbot)
        assert not dialog.approve.isVisible()
        assert audit(dialog) == []
        press(dialog.withdraw)
        qtbot.waitUntil(lambda: lines(page) == [])


def test_where_nothing_waits_there_is_no_card(asked: Path, qtbot: QtBot) -> None:
    with unlocked(asked, "Dana") as vault:
        page = shown(vault, qtbot)
        assert not page.second_person.isVisible()
        assert audit(page) == []
