"""Who carries whom, in words: nobody without contact is forgotten, clients without a worker are seen, files open."""

from dataclasses import replace
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import Attendance, Case, PartialDate, Session, TeamNote
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.sessions import attendance_id
from shelterdesk.gui import language
from shelterdesk.gui.therapy.caseload_pane import CaseloadPane
from tests.gui.audit import audit
from tests.gui.plurals import counted
from tests.gui.therapy.groups import take_in


@pytest.fixture
def people(desk):
    """Four clients: Malika and Айгүл are carried by me, Оля by Berik with me, Zarina by nobody."""
    ids, me = take_in(desk), desk.vault.me.id
    berik = next(one.id for one in desk.vault.members.values() if one.alias == "Berik")
    cases = [desk.vault.get(Case, one) for one in ids]
    desk.save(replace(cases[0], worker=me), replace(cases[1], worker=me),
              replace(cases[2], worker=berik, second_worker=me))  # fmt: skip
    return ids


@pytest.fixture
def pane(desk, people, qtbot):
    made = CaseloadPane(desk)
    made.resize(1140, 640)
    with qtbot.waitExposed(made):
        made.show()
    made.reload()
    yield made
    shiboken6.delete(made)


def note(desk, case_id, days):
    return TeamNote(case_id=case_id, happened_at=moment(desk.vault.now() - timedelta(days=days)), text="Talked.")


def said(table):
    rows = table.rows
    columns = range(rows.columnCount())
    return [[counted(rows.data(rows.index(row, n))) for n in columns] for row in range(rows.rowCount())]


def clients(pane):
    return {line[0].split(" · ")[0]: line[2] for line in said(pane.clients)}


def test_everybody_comes_first_then_those_carried_by_nobody_then_each_worker(pane, desk):
    assert [line[:3] for line in said(pane.workers)] == [
        ["Everybody", "4", "4"], ["Carried by nobody", "1", "1"], ["Aida", "3", "3"], ["Berik", "1", "1"],
    ]  # fmt: skip


def test_who_was_not_spoken_with_for_a_week_stands_first_and_is_said_in_words(pane, desk, people, qtbot):
    assert counted(pane.summary.text()) == "4 clients here with whom nobody spoke for a week or longer"
    desk.save(note(desk, people[0], 0), note(desk, people[1], 9), note(desk, people[2], 3))
    desk.save(replace(desk.vault.get(Case, people[3]), opened=PartialDate.of(desk.vault.now().date())))
    qtbot.waitUntil(lambda: pane.summary.text().startswith("1 client"))
    assert list(clients(pane).values())[:2] == ["Too long: 9 days ago", "3 days ago"]
    assert (clients(pane)["Malika"], clients(pane)["Zarina"]) == ("today", "nobody yet")
    assert [line[5] for line in said(pane.workers)] == ["1", "", "1", ""]


def test_nobody_forgotten_is_said_too(pane, desk, people, qtbot):
    desk.save(*(note(desk, one, 1) for one in people))
    qtbot.waitUntil(lambda: pane.summary.text().startswith("Somebody spoke with everybody"))
    assert "7" in pane.summary.text()


def test_hours_are_of_the_last_and_the_next_weeks_and_the_next_session_is_named(pane, desk, people, qtbot):
    now, me = desk.vault.now(), desk.vault.me.id
    held = Session(case_id=people[0], starts=moment(now - timedelta(days=2)), minutes=90, therapist=me, state="held")
    ahead = Session(case_id=people[0], starts=moment(now + timedelta(days=3)), minutes=60, therapist=me)
    old = Session(case_id=people[0], starts=moment(now - timedelta(days=60)), minutes=60, therapist=me, state="held")
    came = Attendance(id=attendance_id(held.id, people[0]), case_id=people[0], session=held.id, mark="late")
    desk.save(held, ahead, old, came)
    qtbot.waitUntil(lambda: said(pane.workers)[2][3:5] == ["1 · 1.5 h", "1 · 1 h"])
    malika = next(line for line in said(pane.clients) if line[0].startswith("Malika"))
    assert malika[2] == "2 days ago"
    assert malika[3] != "–"


def test_arrows_choose_a_worker_and_enter_opens_a_file(pane, people, qtbot):
    pane.workers.setFocus()
    QTest.keyClick(pane.workers, Qt.Key.Key_End)
    assert [line[0] for line in said(pane.clients)] == ["Оля · VFZ-926"]
    assert said(pane.clients)[0][4] == "Berik, Aida"
    with qtbot.waitSignal(pane.record_wanted) as asked:
        QTest.keyClick(pane.clients, Qt.Key.Key_Return)
    assert asked.args == [people[2], "", ""]


def test_those_who_left_follow_page_by_page_and_closed_files_are_not_counted(pane, desk, people, qtbot):
    ids = [f"{number:032x}" for number in range(100)]
    desk.save(*(Case(id=one, case_id=one, code=f"L-{n:03}", stay="left", stage="follow_up") for n, one in
                enumerate(ids)))  # fmt: skip
    desk.save(Case(id="c" * 32, case_id="c" * 32, code="C", stay="left", stage="closed"))
    qtbot.waitUntil(lambda: said(pane.workers)[0][1] == "104")
    pane.clients.setFocus()
    QTest.keyClick(pane.clients, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: pane.clients.rows.rowCount() > 4)
    QTest.keyClick(pane.clients, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: pane.clients.rows.rowCount() == 104)


@pytest.mark.parametrize("tongue", ["en", "ru", "kk"])
def test_everything_can_be_reached_and_is_named(pane, tongue):
    language.speak(tongue)
    assert audit(pane) == []
