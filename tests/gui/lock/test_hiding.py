"""From every window that can lie before the others, the hide key covers all at once and loses nothing."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Person
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import DrawerRolledBackError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.lock.cover import visible_windows
from shelterdesk.gui.lock.leaving import Way
from shelterdesk.gui.lock.neutral_window import NeutralWindow
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.widgets.bug_dialog import show_error
from shelterdesk.vault import Vault
from tests.gui.every_dialog import House, built, dialogs
from tests.vault.making import unlocked
from tests.vault.test_recovery import in_force

HIDDEN_WITHIN_S = 0.150
GONE_WITHIN_S = 1.0


@pytest.fixture(scope="session")
def with_cards(tmp_path_factory: pytest.TempPathFactory, made_once: Path) -> Path:
    folder = tmp_path_factory.mktemp("with-cards") / "ours.shelter"
    copytree(made_once, folder)
    with unlocked(folder) as vault:
        in_force(vault)
    return folder


@pytest.fixture
def vault(tmp_path: Path, with_cards: Path) -> Vault:
    copytree(with_cards, tmp_path / "ours.shelter")
    return unlocked(tmp_path / "ours.shelter")


@pytest.fixture
def house(vault: Vault, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    window = MainWindow(Desk(vault), Settings(tmp_path / "settings"))
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: bool(window.leaving.cover.neutral))
    yield House(window, tmp_path)
    window.watch.stop()
    for cover in window.leaving.cover.neutral:
        shiboken6.delete(cover)
    shiboken6.delete(window)


@dataclass
class Hidden:
    """What was measured between the key and the closed vault."""

    busy: float
    """Seconds for which this thread worked until all was covered: what others do on the computer does not count."""
    covered: float
    left: float
    seen: list[str]
    """Windows in which something could still be seen."""


def still_seen() -> list[str]:
    """Windows whose picture has more than one colour: something can be read in them. Calendars do not count."""
    found = [] if QApplication.activePopupWidget() is None else ["a popup"]
    for window in visible_windows():
        if isinstance(window, NeutralWindow):
            continue
        image = window.grab().toImage()
        places = [(x, y) for x in range(2, image.width() - 2, 9) for y in range(2, image.height() - 2, 9)]
        if len({image.pixel(x, y) for x, y in places}) > 1 or "ShelterDesk" in window.windowTitle():
            found.append(type(window).__name__)
    return found


def hidden_from(house: House, qtbot: QtBot, window: Callable[[], QWidget | None]) -> Hidden:
    """Press the hide key on a window that is shown by now, in whatever loop of events it runs."""
    leaving, at = house.main.leaving, [0.0, 0.0, 0.0]
    seen: list[str] = []

    def press() -> None:
        target = window() or house.main
        began, worked = time.perf_counter(), time.thread_time()
        leaving.covered.connect(lambda: at.__setitem__(2, time.thread_time() - worked))
        leaving.covered.connect(lambda: at.__setitem__(0, time.perf_counter() - began))
        leaving.covered.connect(lambda: seen.extend(still_seen()))
        leaving.left.connect(lambda _: at.__setitem__(1, time.perf_counter() - began))
        QTest.keyClick(target.windowHandle() or target, Qt.Key.Key_F12)

    with qtbot.waitSignal(leaving.left, timeout=10_000) as left:
        QTimer.singleShot(50, press)
    assert left.args == [Way.HIDE]
    return Hidden(at[2], at[0], at[1], seen)


def check(hidden: Hidden) -> None:
    assert hidden.seen == []
    assert hidden.busy < HIDDEN_WITHIN_S
    assert hidden.covered < hidden.left < GONE_WITHIN_S


@pytest.mark.parametrize("made", dialogs(), ids=lambda made: made.__name__)
def test_every_dialog_is_covered_by_the_hide_key(house: House, qtbot: QtBot, made: type[QDialog]) -> None:
    dialog = built(made, house)
    answers: list[int] = []
    dialog.finished.connect(answers.append)
    dialog.setModal(True)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    check(hidden_from(house, qtbot, lambda: dialog))
    assert answers == [], "hiding neither accepts nor rejects"
    shiboken6.delete(dialog)


def test_the_dialogs_are_found() -> None:
    names = {made.__name__ for made in dialogs()}
    assert {"FolderDialog", "SheetDialog", "FirstRunWizard", "OlderCopyDialog", "PracticeDialog"} <= names


def test_a_message_that_waits_for_an_answer_is_covered(house: House, qtbot: QtBot) -> None:
    show_error(DrawerRolledBackError(Drawer.CASEWORK, 3, 5))
    check(hidden_from(house, qtbot, QApplication.activeModalWidget))


def test_a_dialog_over_a_dialog_is_covered(house: House, qtbot: QtBot) -> None:
    first = QDialog(house.main)
    first.open()
    second = QDialog(first)
    QLineEdit("a name", second)
    second.open()
    check(hidden_from(house, qtbot, lambda: second))


def test_a_print_dialog_is_covered(house: House, qtbot: QtBot) -> None:
    printer = QPrinter()
    dialog = QPrintDialog(printer, house.main)
    dialog.setModal(True)
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    check(hidden_from(house, qtbot, lambda: dialog))


def test_menus_over_menus_and_a_list_of_choices_are_closed(house: House, qtbot: QtBot) -> None:
    menu = QMenu(house.main)
    inner = menu.addMenu("More")
    inner.addAction("A name")
    choices = QComboBox(house.main)
    choices.addItems(["A name", "Another"])
    choices.show()
    menu.popup(QPoint(200, 200))
    inner.popup(QPoint(260, 200))
    QToolTip.showText(QPoint(100, 100), "A name", house.main)
    assert QApplication.activePopupWidget() is inner
    house.main.leaving.cover.with_sheets()  # as a lock does; a calendar that comes up closes popups by itself
    assert QApplication.activePopupWidget() is None
    assert not menu.isVisible()
    choices.showPopup()
    assert QApplication.activePopupWidget() is not None
    check(hidden_from(house, qtbot, QApplication.activePopupWidget))


def test_a_menu_that_runs_its_own_loop_is_left(house: House, qtbot: QtBot) -> None:
    menu = QMenu(house.main)
    menu.addAction("A name")
    chosen: list[object] = []
    QTimer.singleShot(20, lambda: chosen.append(menu.exec(QPoint(200, 200))))
    check(hidden_from(house, qtbot, lambda: menu))
    qtbot.waitUntil(lambda: chosen == [None])


def test_hidden_while_saving_again_and_again_nothing_acknowledged_is_lost(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    house.desk.save(house.case)
    acknowledged: list[str] = []
    timer = QTimer(house.main, interval=0)

    def save() -> None:
        if not house.main.leaving.under_way:
            record = Person(case_id=house.case.id, first_name=f"Aigul {len(acknowledged)}")
            acknowledged.append(house.desk.save(record).records[0].id)

    timer.timeout.connect(save)
    timer.start()
    check(hidden_from(house, qtbot, lambda: None))
    timer.stop()
    assert len(acknowledged) > 2
    with unlocked(tmp_path / "ours.shelter") as again:
        assert {person.id for person in again.of_case(Person, house.case.id)} == set(acknowledged)
