"""Night duty with the keys of gate and house alone: shift, log, rounds, doses, roll-call, incidents, papers."""

from datetime import UTC, datetime
from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from shelterdesk.casework import (
    CareCard,
    Dose,
    DutyEntry,
    EmergencyDisclosure,
    ForbiddenWord,
    Incident,
    IncidentPlan,
    Medicine,
    RollCall,
    ShiftLog,
    Threat,
    WatchRound,
    WayOut,
    new_id,
)
from shelterdesk.casework.incident_steps import ticks
from shelterdesk.casework.roles import Drawer
from shelterdesk.casework.shifts import read_roll_call
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty import DutyPage
from shelterdesk.gui.duty.arrival_dialog import ArrivalDialog
from shelterdesk.gui.duty.hand_over_dialog import HandOverDialog
from shelterdesk.gui.duty.incident_dialog import IncidentDialog
from shelterdesk.gui.duty.paper_dialog import PaperDialog
from shelterdesk.gui.duty.roll_call_dialog import RollCallDialog
from shelterdesk.gui.duty.way_out_dialog import WayOutDialog
from shelterdesk.gui.duty.worry_dialog import WorryDialog
from tests.gui.audit import audit
from tests.vault.making import Clock, unlocked

LEFT = Qt.MouseButton.LeftButton
NIGHT = datetime(2026, 11, 23, 21, 5, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path, made_once):
    copytree(made_once, tmp_path / "ours.shelter")
    return tmp_path / "ours.shelter"


@pytest.fixture
def clock():
    return Clock(NIGHT)


@pytest.fixture
def page(folder, clock, qtbot):
    with unlocked(folder, "Dana", clock=clock) as vault:
        assert vault.drawers == {Drawer.GATE, Drawer.HOUSE}
        shown = DutyPage(Desk(vault))
        shown.resize(1150, 640)
        with qtbot.waitExposed(shown):
            shown.show()
        shown.reload()
        yield shown
        shiboken6.delete(shown)


@pytest.fixture
def clients(page):
    """Malika, who is watched every hour and takes a spray; Nargiza."""
    cards = [
        CareCard(case_id=new_id(), code="RLD-472", called="Malika", here="yes", watch="hourly", age_band="adult",
                 languages=("uz",), conditions=("asthma",), allergies="Penicillin"),
        CareCard(case_id=new_id(), code="VFZ-926", called="Nargiza", here="yes"),
    ]  # fmt: skip
    spray = Medicine(
        case_id=cards[0].case_id, medicine_name="Salbutamol", strength="100 µg", amount="2", unit="puff",
        clock="04:00, 16:00", stock=40,
    )  # fmt: skip
    vault_of(page).save(*cards, spray)
    page.reload()
    return [card.case_id for card in cards]


def vault_of(page):
    return page._desk.vault


def shown_dialog(kind):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def close(dialog: QDialog):
    dialog.reject()
    QApplication.processEvents()


def press(page, widget, key):
    QTest.keyClick(widget, key)
    page.reload()


def test_an_empty_house_says_what_to_do(page):
    assert "No shift runs" in page.shift.state.text()
    assert page.due.rounds.none.isVisible()
    assert page.clients.none.isVisible()
    assert audit(page) == []


def test_the_first_line_begins_the_shift_and_is_never_changed_only_corrected(page, clients):
    page.log.about.setCurrentIndex(page.log.about.findData(clients[0]))
    page.log.text.setFocus()
    QTest.keyClicks(page.log.text, "Caughs")
    press(page, page.log.text, Qt.Key.Key_Return)
    assert len(vault_of(page).all(ShiftLog)) == 1
    page.log.list.setCurrentRow(0)
    page.log.list.setFocus()
    QTest.keyClick(page.log.list, Qt.Key.Key_Return)
    assert page.log.what.currentData() == "correction"
    QTest.keyClicks(page.log.text, "Coughs")
    press(page, page.log.text, Qt.Key.Key_Return)
    first, second = vault_of(page).all(DutyEntry)
    assert (first.text, second.text, second.corrects) == ("Caughs", "Coughs", first.id)
    assert (first.case_id, first.what, second.case_id) == (clients[0], "observation", clients[0])
    assert "Coughs" in page.log.list.item(0).text()
    assert page.log.what.currentData() == "observation"


def test_the_log_can_be_read_for_one_client(page, clients):
    for about, text in ((clients[0], "of Malika"), ("", "of the house")):
        page.log.about.setCurrentIndex(page.log.about.findData(about))
        page.log.text.setText(text)
        QTest.mouseClick(page.log.write, LEFT)
        page.reload()
    assert page.log.list.count() == 2
    page.log.filter.setCurrentIndex(page.log.filter.findData(clients[0]))
    page.log.filter.activated.emit(page.log.filter.currentIndex())
    assert page.log.list.count() == 1
    assert "of Malika" in page.log.list.item(0).text()


def test_text_not_saved_is_there_again(page, folder, clock, qtbot):
    QTest.keyClicks(page.log.text, "half a wo")
    page.log.note_draft()
    vault_of(page).drafts.flush()
    again = DutyPage(page._desk)
    assert again.log.text.text() == "half a wo"
    shiboken6.delete(again)


def test_one_key_writes_a_round_and_the_next_is_due_in_an_hour(page, clients, clock):
    page.begin_shift()
    page.reload()
    rounds = page.due.rounds
    assert "now" in rounds.list.item(0).text()
    rounds.list.setFocus()
    press(page, rounds.list, Qt.Key.Key_2)
    written = vault_of(page).all(WatchRound)
    assert [(one.case_id, one.state, one.looked_by) for one in written] == [
        (clients[0], "awake_calm", vault_of(page).me.id)
    ]
    assert "next at" in rounds.list.item(0).text()
    clock.pass_by(minutes=67)
    page.reload()
    assert "7 minutes late" in rounds.list.item(0).text()


def test_one_key_gives_a_dose_and_a_second_line_puts_a_mistake_right(page, clients):
    doses = page.due.doses
    assert "40 left" in doses.list.item(0).text()
    doses.list.setFocus()
    press(page, doses.list, Qt.Key.Key_1)
    given = vault_of(page).all(Dose)[0]
    assert (given.outcome, given.amount, given.case_id) == ("given", "2", clients[0])
    texts = [doses.list.item(row).text() for row in range(doses.list.count())]
    assert any("Given" in text and "38 left" in text for text in texts)
    row = next(row for row, text in enumerate(texts) if "Given" in text)
    doses.list.setCurrentRow(row)
    press(page, doses.list, Qt.Key.Key_1)
    assert len(vault_of(page).all(Dose)) == 1
    press(page, doses.list, Qt.Key.Key_2)
    refused = vault_of(page).all(Dose)[1]
    assert (refused.outcome, refused.corrects, refused.due_at) == ("refused", given.id, given.due_at)
    assert "40 left" in doses.list.item(0).text()


def test_a_dose_as_needed_is_written_beside_the_plan(page, clients):
    page.clients.list.setCurrentRow(0)
    menu = page.clients.needed_menu()
    menu.actions()[0].trigger()
    assert [one.outcome for one in vault_of(page).all(Dose)] == ["given"]


def test_the_roll_call_takes_one_key_for_each_and_is_one_sheet(page, clients):
    QTest.mouseClick(page.call, LEFT)
    dialog = shown_dialog(RollCallDialog)
    assert audit(dialog) == []
    QTest.keyClick(dialog.people.list, Qt.Key.Key_1)
    QTest.keyClick(dialog.people.list, Qt.Key.Key_3)
    assert "Everybody" in dialog.count.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    called = read_roll_call(vault_of(page).all(RollCall)[0])
    assert (called.present, called.not_found) == ((clients[0],), (clients[1],))
    page.reload()
    assert "1 in the house, 0 away, 1 not found" in page.shift.state.text()


def test_handing_over_ends_the_shift_and_the_next_one_reads_the_words(page, clients):
    page.begin_shift()
    page.reload()
    QTest.mouseClick(page.shift.hand_over, LEFT)
    dialog = shown_dialog(HandOverDialog)
    assert "1 round due" in " ".join(label.text() for label in dialog.findChildren(type(dialog.error).__base__))
    dialog.words.setPlainText("Malika needs the spray at four")
    close(dialog)
    assert vault_of(page).all(ShiftLog)[0].hand_over == "Malika needs the spray at four"
    page.hand_over()
    dialog = shown_dialog(HandOverDialog)
    assert audit(dialog) == []
    dialog.to_whom.setCurrentIndex(dialog.to_whom.findText("Aida"))
    dialog.keys.setChecked(True)
    QTest.mouseClick(dialog.done_button, LEFT)
    page.reload()
    shift = vault_of(page).all(ShiftLog)[0]
    assert (vault_of(page).alias_of(shift.handed_to), shift.keys_handed) == ("Aida", "yes")
    assert shift.ended_at
    assert "Malika needs the spray at four" in page.shift.before.text()
    assert page.shift.begin.isVisible()


def test_a_threat_goes_by_letter_and_its_holder_gets_it_whole(page, clients, folder):
    QTest.mouseClick(page.worry, LEFT)
    dialog = shown_dialog(WorryDialog)
    assert audit(dialog) == []
    QTest.mouseClick(dialog.done_button, LEFT)
    assert dialog.error.isVisible()
    dialog.about.setCurrentIndex(dialog.about.findData(clients[0]))
    dialog.source.setCurrentIndex(dialog.source.findData("exploiter"))
    dialog.words.setPlainText("A black car stood there for an hour")
    QTest.mouseClick(dialog.done_button, LEFT)
    assert "letter slot" in page.told.text()
    vault_of(page).close()
    with unlocked(folder) as holder:
        threat = holder.all(Threat)[0]
        assert (threat.words, threat.case_id, threat.source) == (
            "A black car stood there for an hour", clients[0], "exploiter",
        )  # fmt: skip
        assert holder.post.letters[0].record.id == threat.id


def test_somebody_who_arrives_is_kept_at_once_under_a_drawn_code(page):
    QTest.mouseClick(page.arrived, LEFT)
    dialog = shown_dialog(ArrivalDialog)
    card = vault_of(page).all(CareCard)[0]
    assert (card.here, card.arrived_at) == ("yes", "2026-11-23T21:05Z")
    assert len(card.code) == 7
    QTest.keyClicks(dialog.focusWidget(), "Olena")
    assert audit(dialog) == []
    close(dialog)
    assert vault_of(page).all(CareCard)[0].called == "Olena"


def test_a_tick_notes_time_and_name_and_what_is_over_leaves_the_page(page):
    page.begin_incident("fire")
    dialog = shown_dialog(IncidentDialog)
    assert audit(dialog) == []
    dialog.steps.setCurrentRow(0)
    dialog.steps.setFocus()
    QTest.keyClick(dialog.steps, Qt.Key.Key_Space)
    incident = vault_of(page).all(Incident)[0]
    assert (ticks(incident.steps)["everybody_out"].by, ticks(incident.steps)["everybody_out"].at) == (
        "Dana", "2026-11-23T21:05Z",
    )  # fmt: skip
    page.reload()
    assert "1 of" in page.incidents.list.item(0).text()
    QTest.mouseClick(dialog.done_button, LEFT)
    page.reload()
    assert not page.incidents.isVisible()


def test_a_house_that_has_its_own_checklist_sees_that(page):
    vault_of(page).save(IncidentPlan(what="fire", usual_steps=("no_lift",), own_steps="Take the blue bag"))
    page.begin_incident("fire")
    dialog = shown_dialog(IncidentDialog)
    assert [dialog.steps.item(row).text() for row in range(dialog.steps.count())] == [
        "No lift, close doors behind you", "Take the blue bag",
    ]  # fmt: skip
    close(dialog)


def test_the_ambulance_sheet_names_no_code_and_is_written_down_before_it_leaves(page, clients, tmp_path, qtbot):
    page.clients.list.setCurrentRow(0)
    QTest.mouseClick(page.clients.ambulance, LEFT)
    dialog = shown_dialog(PaperDialog)
    text = dialog.view.accessibleDescription()
    assert audit(dialog) == []
    for words in ("Malika", "Penicillin", "Asthma", "Salbutamol 100 µg", "2 puffs"):
        assert words in text
    assert "RLD-472" not in text
    (tmp_path / "stick").mkdir()
    dialog.write(tmp_path / "stick")
    qtbot.waitUntil(lambda: "read back" in dialog.said.text())
    told = vault_of(page).all(EmergencyDisclosure)[0]
    assert (told.case_id, told.recipient, told.way) == (clients[0], "ambulance", "file")
    close(dialog)


def test_a_word_that_must_never_leave_stops_the_sheet(page, folder, clock, clients, qtbot):
    vault_of(page).close()
    with unlocked(folder, "Aida", clock=clock) as holder:
        holder.save(ForbiddenWord(word="Penicillin"))
    with unlocked(folder, "Dana", clock=clock) as vault:
        shown = DutyPage(Desk(vault))
        shown.show()
        shown.ambulance(clients[0])
        dialog = shown_dialog(PaperDialog)
        assert "Penicillin" in dialog.said.text()
        assert not dialog.save.isEnabled()
        close(dialog)
        shiboken6.delete(shown)


def test_ctrl_p_without_a_printer_shows_the_roll_call_to_be_saved(page, clients):
    page.activateWindow()
    page.log.text.setFocus()
    QTest.keyClick(page.log.text, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = shown_dialog(PaperDialog)
    assert "Malika · RLD-472" in dialog.view.accessibleDescription()
    close(dialog)


def test_the_plan_for_a_known_address_is_made_and_printed_in_order(page):
    vault_of(page).save(
        WayOut(order=2, who="Green room", to_place="Heron"), WayOut(order=1, who="Blue room", to_place="Stork")
    )
    QTest.mouseClick(page.plan, LEFT)
    dialog = shown_dialog(WayOutDialog)
    assert audit(dialog) == []
    assert [line.who for line in dialog.lines] == ["Blue room", "Green room"]
    QTest.mouseClick(dialog.done_button, LEFT)
    paper = shown_dialog(PaperDialog)
    text = paper.view.accessibleDescription()
    assert text.index("Stork") < text.index("Heron")
    close(paper)
    dialog.table.setCurrentCell(0, 0)
    QTest.mouseClick(dialog.remove, LEFT)
    assert [line.who for line in vault_of(page).all(WayOut)] == ["Green room"]
    close(dialog)


def test_a_threat_and_a_roll_call_that_were_not_finished_are_there_again(page, clients):
    page.worry_or_threat()
    dialog = shown_dialog(WorryDialog)
    QTest.keyClicks(dialog.words, "He knows")
    close(dialog)
    page.roll_call()
    call = shown_dialog(RollCallDialog)
    QTest.keyClick(call.people.list, Qt.Key.Key_2)
    close(call)
    vault_of(page).drafts.flush()
    drafts = {draft.key.kind: draft for draft in page._desk.waiting_drafts()}
    assert set(drafts) == {"threat", "roll_call"}
    page.take_up(drafts["threat"])
    assert shown_dialog(WorryDialog).words.toPlainText() == "He knows"
    close(shown_dialog(WorryDialog))
    page.take_up(drafts["roll_call"])
    call = shown_dialog(RollCallDialog)
    assert call.said == {clients[0]: "away"}
    call.keep()
    vault_of(page).drafts.flush()
    assert [draft.key.kind for draft in page._desk.waiting_drafts()] == ["threat"]


def test_a_line_that_wraps_is_shown_whole(page, clients):
    vault_of(page).save(
        Medicine(case_id=clients[1], medicine_name="Paracetamol " * 12, clock="20:00", medicine_note="After food")
    )
    page.resize(620, 900)
    page.reload()
    for _ in range(5):
        QApplication.processEvents()
    shown = page.due.doses.list
    assert shown.verticalScrollBar().maximum() == 0
    assert audit(page) == []
