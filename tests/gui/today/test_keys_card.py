"""About keys and people: told at the next unlock, until it was seen."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework.roles import Role
from shelterdesk.gui import language
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today import TodayPage
from shelterdesk.gui.today.keys_card import KeysCard
from shelterdesk.vault import Founder, Vault, admit
from shelterdesk.vault.membership import Event
from shelterdesk.vault.news import given
from tests.gui.audit import audit
from tests.vault.making import KDF, keys_of, unlocked

NURGUL = Founder("Nurgul", "comet walnut harbor velvet saddle juniper", frozenset({Role.NURSE}), True)


@pytest.fixture
def clara(tmp_path: Path, made_once: Path) -> Iterator[Vault]:
    """Clara's vault, after Aida took in Nurgul as an administrator."""
    folder = tmp_path / "claras.shelter"
    copytree(made_once, folder)
    admit(folder, keys_of(folder, "Aida"), NURGUL, KDF)
    with unlocked(folder, "Clara") as vault:
        yield vault


def shown(desk: Desk, qtbot: QtBot) -> TodayPage:
    page = TodayPage(desk)
    page.resize(1100, 650)
    with qtbot.waitExposed(page):
        page.show()
    page.reload()
    return page


def lines(card: KeysCard) -> list[str]:
    return [card.list.item(row).text() for row in range(card.list.count())]


@pytest.fixture
def page(clara: Vault, qtbot: QtBot) -> Iterator[TodayPage]:
    page = shown(Desk(clara), qtbot)
    yield page
    shiboken6.delete(page)


def test_a_new_administrator_is_told_until_it_was_seen(page: TodayPage, clara: Vault, qtbot: QtBot) -> None:
    (line,) = lines(page.keys)
    assert line.startswith("Aida took in Nurgul as a new administrator")
    assert page.keys.isVisible()
    QTest.keyClick(page.keys.seen, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.keys.isVisible())
    page.reload()
    assert not page.keys.isVisible()


def test_a_line_leads_to_the_staff(page: TodayPage, qtbot: QtBot) -> None:
    page.keys.list.setFocus()
    with qtbot.waitSignal(page.keys.staff_wanted):
        QTest.keyClick(page.keys.list, Qt.Key.Key_Return)


def test_who_has_nothing_to_be_told_sees_no_card(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert not page.keys.isVisible()
    shiboken6.delete(page)


def test_a_passphrase_that_somebody_else_saw_is_to_be_changed_and_does_not_go_by_seeing(
    clara: Vault, qtbot: QtBot
) -> None:
    clara.save(given(clara.me.id))
    page = shown(Desk(clara), qtbot)
    QTest.keyClick(page.keys.seen, Qt.Key.Key_Space)
    (line,) = lines(page.keys)
    assert "only you know" in line
    page.keys.list.setFocus()
    with qtbot.waitSignal(page.keys.passphrase_wanted):
        QTest.keyClick(page.keys.list, Qt.Key.Key_Return)
    shiboken6.delete(page)


def test_my_last_day_is_told_fourteen_days_before(clara: Vault, qtbot: QtBot) -> None:
    today = clara.now().date()
    clara.keys = replace(clara.keys, me=replace(clara.me, until=today.isoformat()))
    page = shown(Desk(clara), qtbot)
    assert any("Your access ends on" in line for line in lines(page.keys))
    clara.keys = replace(clara.keys, me=replace(clara.me, until=today.replace(year=today.year + 1).isoformat()))
    page.reload()
    assert not any("Your access ends on" in line for line in lines(page.keys))
    shiboken6.delete(page)


def test_a_key_that_my_unlock_handed_over_is_told(clara: Vault, qtbot: QtBot) -> None:
    folder = clara.folder
    clara.close()
    with unlocked(folder, "Berik") as his:
        page = shown(Desk(his), qtbot)
        assert "Your unlock handed over the key of “Clinical” to Nurgul." in lines(page.keys)
        QTest.keyClick(page.keys.seen, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not page.keys.isVisible())
        shiboken6.delete(page)


@pytest.mark.parametrize(
    "kind", ["remove", "change", "rekey", "cards", "recover", "merge", "widened", "seal", "something_later"]
)
def test_every_kind_of_event_is_said_in_words_without_gaps(clara: Vault, qtbot: QtBot, kind: str) -> None:
    dana = next(member for member in clara.members.values() if member.alias == "Dana")
    aida = next(member for member in clara.members.values() if member.alias == "Aida")
    event = Event("", 9, kind, aida.id, "2026-11-25T10:00:00+00:00", (dana.id,), (clara.file("house").drawer,))
    clara.keys = replace(clara.keys, chain=replace(clara.keys.chain, events=(event,)))
    page = shown(Desk(clara), qtbot)
    (line,) = lines(page.keys)
    assert "{" not in line
    assert "25 Nov 2026" in line
    assert audit(page) == []
    language.speak("ru")
    page.resize(700, 650)
    assert audit(page) == []
    shiboken6.delete(page)
