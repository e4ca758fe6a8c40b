"""Signs of risk on Today: for those who protect, by code, opened and looked at by keys."""

from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import CareCard, Case, PartialDate, RiskItem, new_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today import TodayPage
from shelterdesk.vault.reads import Wanted
from tests.gui.audit import audit
from tests.vault.making import unlocked

CASE = new_id()


@pytest.fixture
def folder(tmp_path, made_once):
    folder = copytree(made_once, tmp_path / "hers.shelter")
    with unlocked(folder) as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="RLD-472"))
        vault.save(CareCard(case_id=CASE, called="Malika", code="RLD-472", here="yes"))
        vault.save(
            RiskItem(case_id=CASE, signs=("self_harm",), state="open", words="she said so", urgency="days"),
            RiskItem(case_id=CASE, signs=("suicide", "wish_to_return"), state="open", seen_in="session",
                     seen_on=PartialDate("2026-11-23"), words="tonight"),
            RiskItem(case_id=CASE, signs=("suicide",), state="closed"),
        )  # fmt: skip
    return folder


@pytest.fixture
def show(folder, qtbot):
    opened = []

    def show_page(alias):
        vault = unlocked(folder, alias)
        page = TodayPage(Desk(vault))
        opened.append((page, vault))
        page.resize(1100, 640)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.reload()
        return page

    yield show_page
    for page, vault in opened:
        shiboken6.delete(page)
        vault.close()


def lines(card):
    return [card.list.item(row).text() for row in range(card.list.count())]


def test_those_who_protect_see_open_signs_the_newest_first_by_code_and_without_a_word_of_what_was_said(show):
    page = show("Aida")
    assert lines(page.risk) == [
        "RLD-472 · Suicide, Wish to return · 23 Nov 2026 · Session", "RLD-472 · Self-harm · Within days",
    ]  # fmt: skip
    assert "Malika" not in " ".join(lines(page.risk))
    vault = page._desk.vault
    opened = vault.read_log.page(Drawer.PROTECTION, Wanted())
    assert {one.kind for one in opened} == {"risk_item"}
    assert len(opened) == 2


def test_a_sign_of_which_no_state_is_said_is_not_out_of_sight(show):
    page = show("Aida")
    page._desk.save(RiskItem(case_id=CASE, signs=("contact_by_exploiter",)))
    page.reload()
    assert len(lines(page.risk)) == 3


@pytest.mark.parametrize("alias", ["Berik", "Dana"])
def test_nobody_else_sees_the_card(show, alias):
    page = show(alias)
    assert lines(page.risk) == []
    assert not page.risk.isVisible()


def test_enter_opens_the_sheet(show, qtbot):
    page = show("Aida")
    page.risk.list.setFocus()
    with qtbot.waitSignal(page.case_wanted) as asked:
        QTest.keyClick(page.risk.list, Qt.Key.Key_Return)
    newest = page._desk.vault.find(RiskItem, state="open")[-1]
    assert asked.args == [CASE, "risk_item", newest.id]


def test_who_looked_at_it_is_kept_and_it_leaves_the_card(show, qtbot):
    page = show("Aida")
    page.risk.list.setFocus()
    assert page.risk.looked.text() == "Looked at: RLD-472"
    with qtbot.waitSignal(page._desk.changed):
        QTest.keyClick(page.risk.list, Qt.Key.Key_Space)
    (watched,) = page._desk.vault.find(RiskItem, state="watched")
    assert (watched.signs, watched.reviewed_by) == (("suicide", "wish_to_return"), page._desk.vault.me.id)
    qtbot.waitUntil(lambda: len(lines(page.risk)) == 1)
    with qtbot.waitSignal(page._desk.changed):
        qtbot.mouseClick(page.risk.looked, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.risk.isVisible())


def test_it_is_named_unclipped_and_reached_by_tab(show):
    page = show("Aida")
    assert audit(page.risk) == []
