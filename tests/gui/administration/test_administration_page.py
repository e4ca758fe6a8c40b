"""Settings hold at once; every pane is reached by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.gui.administration import AdministrationPage
from shelterdesk.gui.administration.panes import ENTRIES
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.settings import Settings
from tests.gui.audit import audit


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[AdministrationPage]:
    page = AdministrationPage(desk, Settings(tmp_path / "settings"), ["sleep"], Qt.Key.Key_F12)
    page.resize(900, 700)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    shiboken6.delete(page)  # before its vault is closed


def test_the_page_passes_the_audit(page: AdministrationPage) -> None:
    assert audit(page) == []


def test_every_pane_is_reached_by_arrow_keys_and_passes_the_audit(page: AdministrationPage) -> None:
    page.list.setFocus()
    for row in range(1, page.list.count()):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
        assert page.stack.currentWidget() is page.pane(ENTRIES[row - 1].name)
        assert audit(page) == []


def test_each_setting_is_kept_and_told_at_once(page: AdministrationPage, qtbot: QtBot, tmp_path: Path) -> None:
    look = page.look
    with qtbot.waitSignal(page.look_changed):
        QTest.keyClick(look.text_size, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.look_changed):
        QTest.keyClick(look.theme, Qt.Key.Key_End)
    with qtbot.waitSignal(page.minutes_changed) as minutes:
        QTest.keyClick(look.minutes, Qt.Key.Key_Home)
    kept = Settings(tmp_path / "settings")
    assert (kept.text_size, kept.theme, kept.lock_minutes) == (110, "contrast", 1)
    assert minutes.args == [1]


def test_russian_and_kazakh_say_that_no_native_speaker_read_them_yet(page: AdministrationPage) -> None:
    assert not page.look._reviewed.isVisible()
    QTest.keyClick(page.look.language, Qt.Key.Key_Down)
    assert page.look._reviewed.isVisible()
