"""A night with the house key alone: a sick client, somebody who arrives, a threat; in the morning all is known."""

import io
from contextlib import contextmanager
from dataclasses import replace

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import (
    CareCard,
    Case,
    Dose,
    DutyEntry,
    Incident,
    Medicine,
    Person,
    RollCall,
    ShiftLog,
    Threat,
    WatchRound,
    new_id,
)
from shelterdesk.casework.roles import Drawer
from shelterdesk.casework.shifts import read_roll_call
from shelterdesk.gui import language, theme
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from shelterdesk.vault import sealed
from tests.vault.making import Clock, make, unlocked

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@contextmanager
def at_work(qtbot, tmp_path, alias, clock):
    """The program, unlocked by somebody."""
    with unlocked(tmp_path / "ours.shelter", alias, clock=clock) as vault:
        window = MainWindow(Desk(vault), Settings(tmp_path / f"settings-{alias}"))
        window.resize(1366, 728)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield window
        shiboken6.delete(window)


def dialog(name):
    return next(
        one for one in QApplication.topLevelWidgets() if type(one).__name__ == name and one.isVisible()
    )


def day_before(tmp_path):
    """Malika is here; her file, her card and her medicine were made by day."""
    make(tmp_path / "ours.shelter")
    malika = new_id()
    with unlocked(tmp_path / "ours.shelter") as vault:
        vault.save(Case(id=malika, case_id=malika, code="RLD-472", stay="present"))
        vault.save(
            CareCard(case_id=malika, code="RLD-472", called="Malika", here="yes", watch="quarter", age_band="adult",
                     languages=("uz",), conditions=("asthma",), allergies="Penicillin"),
            Medicine(case_id=malika, medicine_name="Salbutamol", amount="2", unit="puff", stock=40,
                     clock=", ".join(f"{hour:02}:00" for hour in range(24))),
        )  # fmt: skip
    return malika


def night_of(window, tmp_path, clock, malika, qtbot):
    """Everything that Dana does between evening and morning."""
    vault = window.desk.vault
    assert vault.drawers == {Drawer.GATE, Drawer.HOUSE}
    QTest.keyClick(window, Qt.Key.Key_5, CTRL)
    page = window.pages["duty"]
    QTest.mouseClick(page.shift.begin, Qt.MouseButton.LeftButton)
    page.reload()
    look_after(page, clock, qtbot)
    page.begin_incident("medical")
    steps = dialog("IncidentDialog").steps
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_Space)
    dialog("IncidentDialog").reject()
    text = ambulance_sheet(page, tmp_path, qtbot)
    assert "Penicillin" in text
    assert "Salbutamol" in text
    assert "RLD-472" not in text
    arrival = arrive(page, vault)
    worry(page, arrival)
    page.reload()
    page.roll_call()
    call = dialog("RollCallDialog")
    qtbot.waitUntil(call.isActiveWindow)
    for _ in range(2):
        QTest.keyClick(call.people.list, Qt.Key.Key_1)
    QTest.keyClick(call, ENTER, CTRL)
    page.reload()
    page.hand_over()
    over = dialog("HandOverDialog")
    over.to_whom.setCurrentIndex(over.to_whom.findText("Aida"))
    QTest.keyClicks(over.words, "RLD-472 was taken to hospital at four")
    QTest.mouseClick(over.done_button, Qt.MouseButton.LeftButton)
    return arrival


def look_after(page, clock, qtbot):
    for key in (Qt.Key.Key_1, Qt.Key.Key_5):
        page.due.rounds.list.setFocus()
        QTest.keyClick(page.due.rounds.list, key)
        clock.pass_by(minutes=15)
        page.reload()
    doses = page.due.doses.list
    doses.setCurrentRow(next(row for row in range(doses.count()) if "late" in doses.item(row).text()))
    doses.setFocus()
    QTest.keyClick(doses, Qt.Key.Key_1)
    page.reload()
    page.log.about.setCurrentIndex(1)
    page.log.text.setFocus()
    QTest.keyClicks(page.log.text, "Breathes badly")
    QTest.keyClick(page.log.text, ENTER)
    page.reload()


def ambulance_sheet(page, tmp_path, qtbot):
    (tmp_path / "stick").mkdir()
    page.clients.list.setCurrentRow(0)
    QTest.mouseClick(page.clients.ambulance, Qt.MouseButton.LeftButton)
    sheet = dialog("PaperDialog")
    sheet.write(tmp_path / "stick")
    qtbot.waitUntil(lambda: "read back" in sheet.said.text())
    sheet.reject()
    (pdf,) = (tmp_path / "stick").iterdir()
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf.read_bytes())).pages)


def arrive(page, vault):
    QTest.mouseClick(page.arrived, Qt.MouseButton.LeftButton)
    arrival = dialog("ArrivalDialog")
    QTest.keyClicks(arrival.focusWidget(), "Olena")
    arrival.reject()
    return next(card for card in vault.all(CareCard) if card.called == "Olena")


def worry(page, card):
    page.reload()
    page.worry_or_threat()
    letter = dialog("WorryDialog")
    letter.about.setCurrentIndex(letter.about.findData(card.case_id))
    QTest.keyClicks(letter.words, "A man called and asked for her")
    QTest.mouseClick(letter.done_button, Qt.MouseButton.LeftButton)


@pytest.fixture(autouse=True)
def dressed(qapp):
    theme.apply(qapp, theme.Look.LIGHT)
    language.speak("en")


def test_dana_gets_through_the_night_and_aida_knows_it_all_in_the_morning(qtbot, tmp_path):
    malika, clock = day_before(tmp_path), Clock()
    with at_work(qtbot, tmp_path, "Dana", clock) as window:
        arrival = night_of(window, tmp_path, clock, malika, qtbot)
    clock.pass_by(hours=9)
    with at_work(qtbot, tmp_path, "Aida", clock) as window:
        morning(window, malika, arrival)


def morning(window, malika, arrival):
    vault, today = window.desk.vault, window.pages["today"]
    what_was_written(vault, malika, arrival)
    assert today.letters.list.item(0).text().startswith("Threat from Dana")
    told = [today.duty.list.item(row).text() for row in range(today.duty.list.count())]
    assert told[0].startswith("Medical emergency")
    assert any("RLD-472 was taken to hospital at four" in line for line in told)
    assert today.emergency.list.count() == 1
    assert "Olena" in today.arrived.list.item(0).text()
    today.arrived.list.setFocus()
    QTest.keyClick(today.arrived.list, ENTER)
    case = vault.get(Case, arrival.case_id)
    assert (case.id, case.case_id, case.code) == (arrival.case_id, arrival.case_id, arrival.code)
    assert vault.of_case(Person, arrival.case_id)[0].called == "Olena"
    assert window.clients.client.case_id == arrival.case_id
    today.arrived.reload()
    assert today.arrived.list.count() == 0
    QTest.keyClick(window, Qt.Key.Key_5, CTRL)
    page = window.pages["duty"]
    assert "RLD-472 was taken to hospital at four" in page.shift.before.text()
    assert "Breathes badly" in page.log.list.item(0).text()


def what_was_written(vault, malika, arrival):
    assert [one.state for one in vault.all(WatchRound)] == ["asleep", "needs_help"]
    assert [(one.outcome, one.case_id) for one in vault.all(Dose)] == [("given", malika)]
    assert [(one.text, one.case_id) for one in vault.all(DutyEntry)] == [("Breathes badly", malika)]
    assert "ambulance" in vault.all(Incident)[0].steps
    assert set(read_roll_call(vault.all(RollCall)[0]).present) == {malika, arrival.case_id}
    assert vault.all(ShiftLog)[0].handed_to == vault.me.id
    threat = vault.all(Threat)[0]
    assert (threat.words, threat.case_id) == ("A man called and asked for her", arrival.case_id)


def test_only_who_is_here_and_never_had_a_file_is_said_to_have_none(qtbot, tmp_path):
    malika, clock = day_before(tmp_path), Clock()
    with at_work(qtbot, tmp_path, "Aida", clock) as window:
        vault = window.desk.vault
        assert window.pages["today"].arrived.list.count() == 0
        window.desk.remove(vault.get(Case, malika))
        window.pages["today"].arrived.reload()
        assert window.pages["today"].arrived.list.count() == 0
        window.desk.save(CareCard(case_id=new_id(), code="JNS-583", here="yes"))
        left = CareCard(case_id=new_id(), code="VFZ-926", here="yes", arrived_at="2026-11-22T21:05Z")
        window.desk.save(left)
        saved = vault.find(CareCard, code="VFZ-926")[0]
        window.desk.save(replace(saved, here="no"))
        window.pages["today"].arrived.reload()
        assert [window.pages["today"].arrived.list.item(0).text()] == ["JNS-583"]
        assert window.pages["today"].arrived.list.count() == 1


def test_a_sealed_case_is_not_said_to_have_no_file(qtbot, tmp_path):
    malika, clock = day_before(tmp_path), Clock()
    with unlocked(tmp_path / "ours.shelter", clock=clock) as vault:
        sealed.seal_case(vault, malika, {vault.me.id})
    with at_work(qtbot, tmp_path, "Clara", clock) as window:
        assert window.desk.vault.get(Case, malika) is None
        assert window.pages["today"].arrived.list.count() == 0
