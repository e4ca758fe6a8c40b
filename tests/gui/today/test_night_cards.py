"""Today for those who hold the house alone, and what duty has to mind."""

from datetime import UTC, datetime, timedelta
from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import CareCard, Incident, Medicine, RotaSlot, ShiftLog, new_id
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today import TodayPage
from shelterdesk.gui.words import local
from tests.vault.making import Clock, unlocked

NIGHT = datetime(2026, 11, 23, 21, 5, tzinfo=UTC)


@pytest.fixture
def page(tmp_path, made_once, qtbot):
    copytree(made_once, tmp_path / "ours.shelter")
    with unlocked(tmp_path / "ours.shelter", "Dana", clock=Clock(NIGHT)) as vault:
        shown = TodayPage(Desk(vault))
        shown.resize(1100, 640)
        with qtbot.waitExposed(shown):
            shown.show()
        shown.reload()
        yield shown
        shiboken6.delete(shown)


def lines(card):
    return [card.list.item(row).text() for row in range(card.list.count())]


def test_night_duty_sees_who_is_here_by_the_care_cards(page, qtbot):
    assert "Somebody arrived" in page.present.empty.text()
    page._desk.save(CareCard(case_id=new_id(), code="RLD-472", called="Malika", here="yes"))
    page._desk.save(CareCard(case_id=new_id(), code="JNS-583", called="Aigul", here="no"))
    page.reload()
    assert lines(page.present) == ["Malika · RLD-472"]
    page.present.list.setFocus()
    with qtbot.waitSignal(page.duty_wanted):
        QTest.keyClick(page.present.list, Qt.Key.Key_Return)
    assert page.arrived.list.count() == 0


def test_an_incident_comes_first_then_the_shift_and_what_it_has_to_do(page, qtbot):
    desk, malika, here = page._desk, new_id(), local(NIGHT)
    past = f"{here - timedelta(hours=1):%H:%M}"
    desk.save(CareCard(case_id=malika, called="Malika", here="yes", watch="hourly"))
    desk.save(Medicine(case_id=malika, medicine_name="Salbutamol", clock=past))
    desk.save(ShiftLog(shift="night", on_duty=desk.vault.me.id, began_at=moment(NIGHT)))
    desk.save(RotaSlot(day=PartialDate.of(here.date()), shift="night", on_call=desk.vault.me.id))
    desk.save(Incident(what="fire", happened_at=moment(NIGHT), state="open"), Incident(what="birth", state="over"))
    page.reload()
    found = lines(page.duty)
    assert found[0].startswith("Fire, since")
    assert found[1].startswith("Night: Dana since")
    assert found[2:] == ["1 dose due", "1 round due", "No roll-call in this shift", "Can be called: Dana"]
    with qtbot.waitSignal(page.duty_wanted):
        page.duty.opened.emit("incident")
