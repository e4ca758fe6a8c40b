"""The medication plan on the page of health: medicines with stock, doses of today and what became of them."""

from datetime import datetime, timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import CareCard, Dose, Medicine, PartialDate
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.medicine_stock import days_left
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.health import HealthPage
from shelterdesk.gui.health.doses import of_today
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import local
from tests.gui.audit import audit
from tests.vault.making import unlocked

MALIKA, AIGUL = "a1" * 16, "b2" * 16
IRON = Medicine(case_id=MALIKA, medicine_name="Iron", strength="50 mg", amount="1", clock="12:00, 12:30", stock=7)
SPRAY = Medicine(case_id=MALIKA, medicine_name="Spray", amount="2", unit="puff", times=("when_needed",))


@pytest.fixture
def page(vault, qtbot):
    """As the night worker sees it."""
    vault.save(
        CareCard(case_id=MALIKA, code="RLD-472", called="Malika", here="yes"),
        CareCard(case_id=AIGUL, code="JNS-583", called="Aigul", here="yes"), IRON, SPRAY,
    )  # fmt: skip
    folder = vault.folder
    vault.close()
    with unlocked(folder, "Dana") as night:
        page = HealthPage(Desk(night))
        page.resize(1120, 640)
        with qtbot.waitExposed(page):
            page.show()
        page.reload()
        page.choose(MALIKA)
        page.tabs.setCurrentWidget(page.medicines)
        yield page
        shiboken6.delete(page)


def lines(rows):
    return [rows.item(row).text() for row in range(rows.count())]


def press(button):
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_plan_tells_dose_hours_and_for_how_long_the_box_suffices(page):
    plan = lines(page.medicines.plan)
    assert plan == ["Iron 50 mg · 1 · 12:00, 12:30 · for 3 days only: get more", "Spray · 2 puffs · When needed"]
    assert audit(page) == []


def test_a_client_without_medicines_says_what_to_do(page):
    page.choose(AIGUL)
    assert page.medicines.no_plan.isVisible()
    assert not page.medicines.plan.isVisible()
    assert not page.medicines.change.isEnabled()
    assert page.medicines.new.isEnabled()
    assert audit(page) == []


@pytest.mark.parametrize("outcome", ["given", "refused", "missed", "vomited"])
def test_what_became_of_a_dose_is_noted_with_who_and_when(page, outcome):
    pane = page.medicines
    pane.doses.setCurrentRow(1)
    press(pane.outcomes[outcome])
    vault = page._desk.vault
    (dose,) = vault.all(Dose)
    assert (dose.case_id, dose.medicine, dose.outcome, dose.given_by) == (MALIKA, IRON.id, outcome, vault.me.id)
    assert local(dose.due_at).strftime("%H:%M") == "12:30"
    assert dose.amount == ("1" if outcome in ("given", "vomited") else None)
    assert pane.outcomes[outcome].text() in lines(pane.doses)[1]
    assert "Dana" in lines(pane.doses)[1]
    assert pane.doses.currentRow() == 1


def test_a_dose_noted_wrongly_is_put_right_by_a_further_line(page):
    pane = page.medicines
    press(pane.outcomes["given"])
    press(pane.outcomes["given"])
    press(pane.outcomes["refused"])
    first, second = page._desk.vault.all(Dose)
    assert second.corrects == first.id or first.corrects == second.id
    assert "Refused" in lines(pane.doses)[0]
    assert len(lines(pane.doses)) == 2


def test_one_given_when_needed_stands_among_the_doses_of_today(page):
    pane = page.medicines
    pane.plan.setCurrentRow(1)
    press(pane.now)
    assert any("Spray · 2 puffs: Given" in line for line in lines(pane.doses))
    (dose,) = page._desk.vault.all(Dose)
    assert (dose.medicine, dose.outcome) == (SPRAY.id, "given")


def test_a_medicine_is_added_and_stopped_by_its_form_with_keys_alone(page, qtbot):
    pane = page.medicines
    pane.new.setFocus()
    QTest.keyClick(pane.new, Qt.Key.Key_Space)
    form = next(one for one in pane.findChildren(SheetDialog) if one.isVisible())
    QTest.keyClicks(form.form.rows["medicine_name"].field.input, "Aspirin")
    form.close()
    qtbot.waitUntil(lambda: lines(pane.plan)[0].startswith("Aspirin"))
    added = next(one for one in page._desk.vault.all(Medicine) if one.medicine_name == "Aspirin")
    assert added.case_id == MALIKA
    assert added.from_day == PartialDate.of(local(page._desk.vault.now()).date())
    pane.plan.setCurrentRow(1)
    pane.plan.setFocus()
    QTest.keyClick(pane.plan, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in pane.findChildren(SheetDialog)))
    opened = next(one for one in pane.findChildren(SheetDialog) if one.isVisible())
    assert opened.form.record.medicine_name == "Iron"
    opened.close()


def test_doses_of_other_days_are_not_those_of_today():
    noon = datetime(2026, 11, 25, 12, 0).astimezone()
    yesterday = Dose(medicine=SPRAY.id, due_at=moment(noon - timedelta(days=1)), outcome="given")
    today = Dose(medicine=SPRAY.id, due_at=moment(noon), outcome="given")
    found = of_today([IRON, SPRAY], [yesterday, today], noon)
    assert [(one.medicine.id, local(one.due_at).strftime("%d %H:%M")) for one in found] == [
        (IRON.id, "25 12:00"), (SPRAY.id, "25 12:00"), (IRON.id, "25 12:30"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("more", "days"),
    [
        ({}, 3),
        ({"stock": None}, None),
        ({"amount": "a little"}, None),
        ({"clock": None, "times": ("when_needed",)}, None),
        ({"amount": "½"}, 7),
        ({"stock": 1}, 0),
    ],
)
def test_days_left_are_told_only_where_they_are_known(more, days):
    given = {"amount": "1", "clock": "12:00, 12:30", "stock": 7}
    assert days_left(Medicine(**{**given, **more}), []) == days


def test_each_dose_given_leaves_less_in_the_box():
    noon = datetime(2026, 11, 25, 12, 0).astimezone()
    doses = [
        Dose(medicine=IRON.id, due_at=moment(noon + timedelta(minutes=n)), given_at=moment(noon), outcome=outcome)
        for n, outcome in enumerate(("given", "vomited", "refused"))
    ]
    assert days_left(IRON, doses) == 2
