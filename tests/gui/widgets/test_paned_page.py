"""Panes under tabs: made when first shown, told which client is chosen, closed to whoever has no key."""

import pytest
import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelterdesk.casework import Drawer
from shelterdesk.errors import DrawerDamagedError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.paned_page import Entry, PanedPage
from shelterdesk.gui.widgets.plain_label import PlainLabel
from tests.gui.widgets.test_client_list import people, take_in  # noqa: F401  (a fixture)
from tests.vault.making import unlocked


class Shown(QWidget):
    """A pane that says which client it is about."""

    failed = Signal(object)
    record_wanted = Signal(str, str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.words, self.times = PlainLabel("", self), 0
        QVBoxLayout(self).addWidget(self.words)

    def set_case(self, case_id: str) -> None:
        self.words.setText(case_id)

    def reload(self) -> None:
        self.times += 1


ENTRIES = (Entry("all", "All", False, Shown), Entry("one", "One", True, Shown))


def opened(desk, qtbot) -> PanedPage:
    page = PanedPage(desk, ENTRIES, "sprout")
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(desk, people, qtbot):  # noqa: F811
    made = opened(desk, qtbot)
    yield made
    shiboken6.delete(made)


def test_only_the_shown_pane_is_made_and_clients_stand_beside_one_that_is_about_them(page, people) -> None:  # noqa: F811
    assert set(page.panes) == {"all"}
    assert page.clients.isHidden()
    page.bar.setCurrentIndex(1)
    assert set(page.panes) == {"all", "one"}
    assert page.clients.isVisible()
    assert page.panes["one"].words.text() == people["Aru"]


def test_a_pane_is_told_of_another_client_and_asked_to_show_one(page, people) -> None:  # noqa: F811
    pane = page.show_pane("one", people["Bek"])
    assert page.shown == "one"
    assert pane.words.text() == people["Bek"]
    page.clients.list.setCurrentRow(0)
    assert pane.words.text() == people["Aru"]


def test_what_a_pane_cannot_do_and_what_it_wants_opened_is_passed_on(page, qtbot) -> None:
    pane = page.pane("all")
    with qtbot.waitSignals([page.failed, page.record_wanted]):
        pane.failed.emit(ValueError("x"))
        pane.record_wanted.emit("c", "k", "r")


class Unreadable(Shown):
    """A pane whose sheets cannot be read."""

    def reload(self) -> None:
        raise DrawerDamagedError(Drawer.CASEWORK, "rows of session")


def test_what_cannot_be_read_is_told_and_the_page_stays(desk, qtbot):
    page = PanedPage(desk, (Entry("broken", "Broken", False, Unreadable), *ENTRIES), "sprout")
    heard = []
    page.failed.connect(heard.append)
    with qtbot.waitExposed(page):
        page.show()
    assert isinstance(heard[0], DrawerDamagedError)
    page.bar.setCurrentIndex(1)
    assert page.panes["all"].isVisible()
    shiboken6.delete(page)


def test_who_holds_no_casework_is_told_who_does(vault, qtbot) -> None:
    folder = vault.folder
    vault.close()
    with unlocked(folder, "Dana") as night:
        page = opened(Desk(night), qtbot)
        assert page.bar.isHidden()
        assert page.split.isHidden()
        assert page.closed.isVisible()
        assert "Casework" in page.closed.title.text()
        assert page.panes == {}
        shiboken6.delete(page)
