"""Somebody leaves: keys destroyed at once, open work handed over, what may have been kept told."""

import io
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case, Task
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import WrongPassphraseError
from shelterdesk.gui import language
from shelterdesk.gui.administration.staff.leaving_wizard import LeavingWizard
from shelterdesk.gui.desk import Desk
from shelterdesk.vault import Member
from tests.gui.audit import audit
from tests.vault.making import keys_of, unlocked

NEXT = QWizard.WizardButton.NextButton
Open = Callable[[str], LeavingWizard]


def member(desk: Desk, alias: str) -> Member:
    return next(one for one in desk.vault.members.values() if one.alias == alias)


@pytest.fixture
def leaving(desk: Desk, qtbot: QtBot) -> Iterator[Open]:
    made: list[LeavingWizard] = []

    def show(alias: str) -> LeavingWizard:
        wizard = LeavingWizard(desk, member(desk, alias))
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        wizard.setWindowFlags(Qt.WindowType.Window)
        made.append(wizard)
        with qtbot.waitExposed(wizard):
            wizard.show()
        return wizard

    yield show
    for wizard in made:
        shiboken6.delete(wizard)


def go_on(wizard: LeavingWizard) -> None:
    assert wizard.button(NEXT).isEnabled()
    QTest.mouseClick(wizard.button(NEXT), Qt.MouseButton.LeftButton)


def confirm(wizard: LeavingWizard, alias: str) -> None:
    QTest.keyClicks(wizard.confirm.alias, alias)
    QTest.keyClick(wizard.confirm.alias, Qt.Key.Key_Return)


def give_work(desk: Desk, alias: str) -> None:
    who = member(desk, alias).id
    aida = desk.vault.me.id
    desk.save(
        Task(title="Buy a lamp", state="open", responsible=who), Task(title="Old", state="done", responsible=who)
    )
    for number, (first, second) in enumerate(((who, None), (aida, who), (who, aida)), start=1):
        case_id = f"{number:032x}"
        desk.save(Case(id=case_id, case_id=case_id, code=f"Otter {number}", worker=first, second_worker=second))


def test_who_leaves_opens_nothing_any_more_and_the_work_is_anothers(leaving: Open, desk: Desk, qtbot: QtBot) -> None:
    give_work(desk, "Clara")
    wizard = leaving("Clara")
    go_on(wizard)
    assert "Buy a lamp" in wizard.open_work.tasks.text()
    assert "Old" not in wizard.open_work.tasks.text()
    assert "Clients as worker: 3" in wizard.open_work.cases.text()
    wizard.open_work.taker.setFocus()
    QTest.keyClick(wizard.open_work.taker, Qt.Key.Key_Down)
    assert wizard.open_work.taker.currentText() == "Aida"
    go_on(wizard)
    assert any("“Casework”" in line and "3 record" in line for line in wizard.kept.lines())
    pdf = " ".join(PdfReader(io.BytesIO(wizard.kept.paper._make())).pages[0].extract_text().split())
    assert "What Clara may have kept" in pdf
    assert "3 records" in pdf
    go_on(wizard)
    confirm(wizard, "Clar")
    assert wizard.currentPage() is wizard.confirm, "another alias"
    confirm(wizard, "a")
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.result_page, timeout=20_000)
    assert "New keys were made: Gate, House, Casework." in wizard.result_page.text
    assert audit(wizard) == []
    assert not member(desk, "Clara").active
    with pytest.raises(WrongPassphraseError):
        keys_of(desk.vault.folder, "Clara")
    aida = desk.vault.me.id
    assert [task.responsible for task in desk.vault.all(Task) if task.state == "open"] == [aida]
    assert {(case.worker, case.second_worker) for case in desk.vault.all(Case)} == {(aida, None)}
    assert desk.save(Task(title="Afterwards", state="open")).changes, "work goes on under the new keys"


def test_a_drawer_i_do_not_hold_gets_its_key_at_the_next_holders_unlock(
    leaving: Open, desk: Desk, qtbot: QtBot
) -> None:
    wizard = leaving("Berik")
    assert not wizard.button(NEXT).isEnabled(), "only Berik opens Clinical"
    assert "Only Berik can open: Clinical" in wizard.day.alone.text()
    QTest.keyClick(wizard.day.accept_loss, Qt.Key.Key_Space)
    for _ in range(3):
        go_on(wizard)
    confirm(wizard, "berik")
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.result_page, timeout=20_000)
    assert "“Clinical” gets its new key before the next holder sees anything: nobody." in wizard.result_page.text
    assert Drawer.CLINICAL in desk.vault.keys.chain.due


def test_a_later_day_ends_the_access_by_itself(leaving: Open, desk: Desk, qtbot: QtBot) -> None:
    wizard = leaving("Dana")
    wizard.day.later.setFocus()
    QTest.keyClick(wizard.day.later, Qt.Key.Key_Space)
    assert not wizard.button(NEXT).isEnabled()
    QTest.keyClicks(wizard.day.until.day.input, "31.12.2099")
    for _ in range(3):
        go_on(wizard)
    confirm(wizard, "Dana")
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.result_page, timeout=20_000)
    assert "31 Dec 2099" in wizard.result_page.text
    assert member(desk, "Dana").until == "2099-12-31"
    folder = desk.vault.folder
    desk.vault.close()
    unlocked(folder, "Dana").close()


def test_nothing_is_written_before_the_alias_was_typed(leaving: Open, desk: Desk) -> None:
    give_work(desk, "Clara")
    before = desk.vault.keys.chain.number
    wizard = leaving("Clara")
    for _ in range(3):
        go_on(wizard)
    assert not wizard.confirm.act.isEnabled()
    wizard.reject()
    assert desk.vault.keys.chain.number == before
    assert desk.vault.all(Task)[0].responsible == member(desk, "Clara").id


@pytest.mark.parametrize("spoken", ["en", "ru"])
def test_every_page_passes_the_audit(leaving: Open, desk: Desk, spoken: str) -> None:
    give_work(desk, "Berik")
    language.speak(spoken)
    wizard = leaving("Berik")
    assert audit(wizard) == []
    QTest.keyClick(wizard.day.accept_loss, Qt.Key.Key_Space)
    for _ in range(3):
        go_on(wizard)
        assert audit(wizard) == []
