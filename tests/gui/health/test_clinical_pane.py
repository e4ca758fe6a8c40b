"""The clinical part of the page of health: only with its drawer, by the shared forms; appointments make busy."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import (
    Appointment,
    Barrier,
    BusyBlock,
    CareCard,
    Drawer,
    HealthRecord,
    Medicine,
    Pregnancy,
    Prescription,
)
from shelterdesk.gui import theme
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.health import HealthPage
from shelterdesk.gui.health.clinical_pane import KINDS
from shelterdesk.gui.language import speak
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import local
from shelterdesk.vault.reads import Wanted
from tests.gui.audit import audit, clipped
from tests.vault.making import unlocked

MALIKA = "a1" * 16
IRON = Medicine(case_id=MALIKA, medicine_name="Iron", strength="50 mg")


def shown(vault, qtbot):
    page = HealthPage(Desk(vault))
    page.resize(1120, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.reload()
    return page


@pytest.fixture
def folder(vault):
    vault.save(CareCard(case_id=MALIKA, code="RLD-472", called="Malika", here="yes"), IRON)
    where = vault.folder
    vault.close()
    return where


@pytest.fixture
def page(folder, qtbot):
    """As the psychologist sees it, who holds the clinical drawer."""
    with unlocked(folder, "Berik") as opened:
        page = shown(opened, qtbot)
        page.tabs.setCurrentWidget(page.clinical)
        yield page
        shiboken6.delete(page)


def rows(pane):
    found = []
    for number in range(pane.rows.topLevelItemCount()):
        top = pane.rows.topLevelItem(number)
        found += [top.text(0), *(top.child(row).text(0) for row in range(top.childCount()))]
    return found


def on_kind(pane, name):
    """Walk there with the arrow keys."""
    pane.rows.setFocus()
    for _ in range(30):
        if pane._here() == (name, ""):
            return
        QTest.keyClick(pane.rows, Qt.Key.Key_Down)
    raise AssertionError(name)


def dialog_of(pane):
    return next(one for one in pane.findChildren(SheetDialog) if one.isVisible())


@pytest.mark.parametrize("alias", ["Aida", "Dana"])
def test_without_the_clinical_drawer_there_is_no_clinical_part(folder, qtbot, alias):
    with unlocked(folder, "Berik") as psychologist:
        psychologist.save(HealthRecord(case_id=MALIKA, complaints_now="canary"))
    with unlocked(folder, alias) as opened:
        page = shown(opened, qtbot)
        assert not page.tabs.isTabVisible(page.tabs.indexOf(page.clinical))
        assert rows(page.clinical) == []
        shiboken6.delete(page)


def test_every_kind_has_its_row_and_says_that_there_is_none(page):
    assert page.tabs.isTabVisible(page.tabs.indexOf(page.clinical))
    said = rows(page.clinical)
    assert len(said) == len(KINDS)
    assert all(line.endswith(": none") for line in said)
    assert audit(page) == []


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_is_begun_with_keys_alone_in_its_shared_form(page, name):
    pane = page.clinical
    on_kind(pane, name)
    QTest.keyClick(pane.rows, Qt.Key.Key_Return)
    dialog = dialog_of(pane)
    assert dialog.form.kind.name == name
    assert dialog.form.record.case_id == MALIKA
    dialog.close()


def test_an_appointment_made_in_the_form_makes_the_client_busy_and_removing_it_frees_her(page, qtbot):
    pane, vault = page.clinical, page._desk.vault
    on_kind(pane, "appointment")
    QTest.keyClick(pane.rows, Qt.Key.Key_Return)
    dialog = dialog_of(pane)
    assert any("Nothing else" in one.text() for one in dialog.findChildren(PlainLabel))
    QTest.keyClicks(dialog.form.rows["begins_at"].field.input, "6.5.2031 10:00")
    QTest.keyClicks(dialog.form.rows["reason"].field.input, "canary")
    dialog.close()
    (made,) = vault.all(Appointment)
    assert made.reason == "canary"
    (block,) = vault.all(BusyBlock)
    assert (block.case_id, block.source) == (MALIKA, made.id)
    assert local(block.begins_at).strftime("%d.%m.%Y %H:%M") == "06.05.2031 10:00"
    qtbot.waitUntil(lambda: "Not free from" in page.card.busy.text())
    assert "canary" not in page.card.busy.text()
    on_kind(pane, "appointment")
    QTest.keyClick(pane.rows, Qt.Key.Key_Down)
    QTest.mouseClick(pane.remove, Qt.MouseButton.LeftButton)
    assert vault.all(Appointment) == []
    assert vault.all(BusyBlock) == []


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_part_fits_the_smallest_screen_at_the_largest_text(page, qapp, qtbot, language):
    page._desk.save(CareCard(case_id=MALIKA, here="yes", allergies="Nuts and more", watch="quarter"))
    speak(language)
    theme.apply(qapp, theme.Look.LIGHT, 200)
    page.resize(1026, 640)
    for number in range(page.tabs.count()):
        page.tabs.setCurrentIndex(number)
        qtbot.waitUntil(lambda: clipped(page) == [])
        assert page.minimumSizeHint().width() <= 1026
        assert page.minimumSizeHint().height() <= 640


def test_lines_tell_what_matters_of_a_sheet(page):
    line = page.clinical.line
    assert "One person" in line(Appointment(begins_at="2031-05-06T05:00Z", escort="one", interpreter="uz"))
    assert "Uzbek" in line(Appointment(interpreter="uz"))
    assert line(Prescription(medicine=IRON.id, prescriber="Dr A")) == "Iron 50 mg · Dr A"
    assert line(Barrier(what_care="Dentist", barriers=("no_papers", "money"))) == "Dentist · No papers, Cannot pay"
    assert line(Pregnancy()) == "Nothing filled in yet"


def test_a_second_health_record_is_not_begun(page, qtbot):
    pane = page.clinical
    page._desk.save(HealthRecord(case_id=MALIKA, pain=3))
    qtbot.waitUntil(lambda: "3 of 10" in rows(pane))
    on_kind(pane, "health_record")
    assert not pane.new.isEnabled()


def test_what_is_not_looked_at_is_not_noted_as_read(folder, qtbot):
    with unlocked(folder, "Berik") as psychologist:
        psychologist.save(HealthRecord(case_id=MALIKA, pain=3))
    with unlocked(folder, "Berik") as opened:
        page = shown(opened, qtbot)
        assert opened.read_log.page(Drawer.CLINICAL, Wanted()) == []
        page.tabs.setCurrentWidget(page.clinical)
        assert [line.case_id for line in opened.read_log.page(Drawer.CLINICAL, Wanted())] == [MALIKA]
        shiboken6.delete(page)
