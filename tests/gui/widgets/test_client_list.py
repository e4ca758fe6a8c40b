"""The clients at the left of a page: who is here, mine, all; search by keys; first names and codes only."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import CareCard, Case, Person
from shelterdesk.gui.widgets.client_list import ALL, MINE, ClientList
from tests.gui.audit import audit


def take_in(desk, code: str, called: str = "", stay: str = "present", worker: str = "") -> str:
    case = Case()
    case = Case(id=case.id, case_id=case.id, code=code, stay=stay, worker=worker or None)
    desk.save(case)
    if called:
        desk.save(CareCard(case_id=case.id, code=code, called=called, here="yes"))
    return case.id


@pytest.fixture
def people(desk) -> dict[str, str]:
    mine = desk.vault.me.id
    return {
        "Aru": take_in(desk, "AR-11", "Aru", worker=mine),
        "Bek": take_in(desk, "BE-22", "Bek"),
        "gone": take_in(desk, "GO-33", stay="left"),
    }


@pytest.fixture
def clients(desk, people, qtbot):
    made = ClientList(desk)
    with qtbot.waitExposed(made):
        made.show()
    made.reload()
    yield made
    shiboken6.delete(made)


def lines(clients: ClientList) -> list[str]:
    return [clients.list.item(row).text() for row in range(clients.list.count())]


def test_who_is_here_by_first_name_and_code_and_the_first_is_chosen(clients, people) -> None:
    assert lines(clients) == ["Aru · AR-11", "Bek · BE-22"]
    assert clients.case_id == people["Aru"]
    assert audit(clients) == []


def test_arrows_choose_and_tell(clients, people, qtbot) -> None:
    clients.list.setFocus()
    with qtbot.waitSignal(clients.chosen) as told:
        QTest.keyClick(clients.list, Qt.Key.Key_Down)
    assert told.args == [people["Bek"]]


def test_mine_and_all(clients, people) -> None:
    clients.whose.setCurrentIndex(clients.whose.findData(MINE))
    assert lines(clients) == ["Aru · AR-11"]
    clients.whose.setCurrentIndex(clients.whose.findData(ALL))
    assert {line.split("\n")[0] for line in lines(clients)} == {"Aru · AR-11", "Bek · BE-22", "GO-33"}


def test_typing_searches_also_those_who_left_and_enter_takes_the_first(clients, people, desk, qtbot) -> None:
    desk.save(Person(case_id=people["gone"], first_name="Гүлнар", surname="Омарова"))
    clients.search.setFocus()
    QTest.keyClicks(clients.search, "gulnar omarova")
    QTest.keyClick(clients.search, Qt.Key.Key_Return)
    assert clients.case_id == people["gone"]
    assert lines(clients)[0].startswith("GO-33")
    assert "Омарова" not in lines(clients)[0]


def test_while_a_name_is_typed_nobody_elses_file_opens_before_a_key_says_so(clients, people, qtbot) -> None:
    told: list[str] = []
    clients.chosen.connect(told.append)
    clients.search.setFocus()
    QTest.keyClicks(clients.search, "be")
    qtbot.waitUntil(lambda: lines(clients) == ["Bek · BE-22"])
    QTest.keyClicks(clients.search, "zzz")
    qtbot.waitUntil(lambda: lines(clients) == [])
    assert (told, clients.case_id) == ([], people["Aru"])
    for _ in "zzz":
        QTest.keyClick(clients.search, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: lines(clients) == ["Bek · BE-22"])
    QTest.keyClick(clients.search, Qt.Key.Key_Down)
    assert (told, clients.case_id) == ([people["Bek"]], people["Bek"])


def test_a_chosen_client_who_is_not_here_stands_at_the_top(clients, people) -> None:
    clients.choose(people["gone"])
    assert lines(clients)[0] == "GO-33"
    assert clients.case_id == people["gone"]
    clients.reload()
    assert clients.case_id == people["gone"]


def test_a_new_client_appears_at_once(clients, desk) -> None:
    take_in(desk, "CE-44", "Ceyda")
    assert "Ceyda · CE-44" in lines(clients)


def test_that_nobody_is_found_is_said_where_one_looks(clients, people, qtbot) -> None:
    clients.resize(240, 600)
    clients.search.setFocus()
    QTest.keyClicks(clients.search, "zzzz")
    QTest.keyClick(clients.search, Qt.Key.Key_Return)
    qtbot.waitUntil(clients.nobody.isVisible)
    qtbot.waitUntil(lambda: clients.nobody.geometry().bottom() < 150)
