"""Other roles, rights and last days: what follows is said before, and holds afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.gui import language
from shelterdesk.gui.administration.staff.change_dialog import ChangeDialog
from shelterdesk.gui.desk import Desk
from shelterdesk.vault import Member
from tests.gui.audit import audit
from tests.vault.making import unlocked

Open = Callable[[str], ChangeDialog]


def member(desk: Desk, alias: str) -> Member:
    return next(one for one in desk.vault.members.values() if one.alias == alias)


@pytest.fixture
def change(desk: Desk, qtbot: QtBot) -> Iterator[Open]:
    made: list[ChangeDialog] = []

    def show(alias: str) -> ChangeDialog:
        dialog = ChangeDialog(desk, member(desk, alias))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        made.append(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    yield show
    for dialog in made:
        shiboken6.delete(dialog)


def tick(dialog: ChangeDialog, *roles: Role) -> None:
    for role in roles:
        QTest.keyClick(dialog.roles.boxes[role], Qt.Key.Key_Space)


def press(dialog: ChangeDialog) -> None:
    QTest.mouseClick(dialog.change, Qt.MouseButton.LeftButton)


def test_what_is_gained_promised_and_lost_is_said_before_and_holds_afterwards(
    change: Open, desk: Desk, qtbot: QtBot
) -> None:
    case = Case(id="c" * 32, case_id="c" * 32, code="Otter 1")
    desk.save(case)
    before = desk.vault.keys.drawer_keys[Drawer.CASEWORK]
    dialog = change("Clara")
    assert not dialog.change.isEnabled()
    tick(dialog, Role.COORDINATOR, Role.NURSE, Role.LAWYER)
    said = dialog.follows.text()
    assert "Opens at once: Protection." in said
    assert "Promised: Clinical: as soon as one of these unlocks: Berik." in said
    assert "Closes at once, with a new key: Casework." in said
    assert "cannot be taken back" in said
    press(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert member(desk, "Clara").roles == {Role.NURSE, Role.LAWYER}
    assert desk.vault.keys.drawer_keys[Drawer.CASEWORK] != before
    assert desk.vault.get(Case, case.id) is not None, "the open vault goes on under the new key"
    assert desk.save(Case(id="d" * 32, case_id="d" * 32, code="Otter 2")).changes
    folder = desk.vault.folder
    desk.vault.close()
    with unlocked(folder, "Clara") as hers:
        assert hers.drawers == {Drawer.GATE, Drawer.HOUSE, Drawer.PROTECTION}


def test_a_drawer_that_only_another_holds_is_closed_before_the_next_holder_sees_anything(
    change: Open, desk: Desk, qtbot: QtBot
) -> None:
    dialog = change("Berik")
    tick(dialog, Role.PSYCHOLOGIST, Role.COORDINATOR)
    assert "before that holder sees anything" in dialog.follows.text()
    assert not dialog.change.isEnabled(), "nobody else could open it"
    assert "nobody can open: Clinical" in dialog.accept_loss.text()
    QTest.keyClick(dialog.accept_loss, Qt.Key.Key_Space)
    press(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert Drawer.CLINICAL in desk.vault.keys.chain.due


def test_a_last_day_is_set_and_cleared(change: Open, desk: Desk, qtbot: QtBot) -> None:
    dialog = change("Dana")
    QTest.keyClick(dialog.until.ends, Qt.Key.Key_Space)
    assert not dialog.change.isEnabled()
    QTest.keyClicks(dialog.until.day.input, "31.12.2099")
    press(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert member(desk, "Dana").until == "2099-12-31"
    again = change("Dana")
    assert again.until.until() == "2099-12-31"
    QTest.keyClick(again.until.ends, Qt.Key.Key_Space)
    assert "no end any more" in again.follows.text()
    press(again)
    qtbot.waitUntil(lambda: not again.isVisible(), timeout=20_000)
    assert member(desk, "Dana").until == ""


def test_a_day_that_is_over_is_not_taken(change: Open) -> None:
    dialog = change("Dana")
    QTest.keyClick(dialog.until.ends, Qt.Key.Key_Space)
    QTest.keyClicks(dialog.until.day.input, "01.01.2020")
    assert not dialog.change.isEnabled()
    assert "over already" in dialog.remark.text()


def test_an_administrator_is_made_and_unmade(change: Open, desk: Desk, qtbot: QtBot) -> None:
    for administrator in (True, False):
        dialog = change("Clara")
        QTest.keyClick(dialog.administrator, Qt.Key.Key_Space)
        press(dialog)
        qtbot.waitUntil(lambda one=dialog: not one.isVisible(), timeout=20_000)
        assert member(desk, "Clara").administrator is administrator


def test_nobody_takes_a_right_from_themselves(change: Open) -> None:
    dialog = change("Aida")
    QTest.keyClick(dialog.administrator, Qt.Key.Key_Space)
    assert not dialog.change.isEnabled()
    assert "another administrator" in dialog.remark.text()


def test_escape_while_new_keys_are_made_changes_nothing(change: Open, desk: Desk, qtbot: QtBot) -> None:
    before = desk.vault.keys.chain.number
    dialog = change("Clara")
    tick(dialog, Role.COORDINATOR, Role.NIGHT_DUTY)
    press(dialog)
    assert dialog.new_keys.under_way
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.new_keys.under_way, timeout=20_000)
    if dialog.isVisible():  # the stop came in time
        assert "Nothing was changed" in dialog.remark.text()
        assert desk.vault.keys.chain.number == before
        assert not list(desk.vault.folder.glob("rekey-*"))
    assert desk.save(Case(id="d" * 32, case_id="d" * 32, code="Otter 2")).changes


@pytest.mark.parametrize("spoken", ["en", "ru"])
def test_the_dialog_passes_the_audit(change: Open, spoken: str, tmp_path: Path) -> None:
    language.speak(spoken)
    dialog = change("Berik")
    assert audit(dialog) == []
    tick(dialog, Role.PSYCHOLOGIST, Role.NIGHT_DUTY)
    assert audit(dialog) == []
