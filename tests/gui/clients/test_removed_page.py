"""The bin of one client's file, and the way to erase: a sheet, or the whole file, which then is closed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import Case, Drawer, Person, Threat
from shelterdesk.gui.clients.removed_page import RemovedPage
from shelterdesk.gui.widgets.erase_dialog import EraseDialog
from shelterdesk.gui.widgets.second_person_dialog import SecondPersonDialog
from shelterdesk.vault.reads import Wanted
from tests.gui.audit import audit
from tests.vault.agreeing import agree


def erase_dialog(page):
    return next(found for found in page.window().findChildren(EraseDialog) if found.isVisible())


def removed_page(opened):
    opened.open_section("removed")
    return opened.findChild(RemovedPage)


def test_a_removed_sheet_is_brought_back_or_erased(opened, vault, three):
    threat = vault.save(Threat(case_id=three["RLD-472"], words="we know")).records[0]
    vault.remove(threat)
    page = removed_page(opened)
    assert audit(page) == []
    assert len(page.buttons) == len(page.erase_buttons) == 1
    QTest.keyClick(page.erase_buttons[0], Qt.Key.Key_Space)
    dialog = erase_dialog(page)
    assert "1 × Threat" in dialog.what.text()
    dialog.ask()
    dialog.findChild(SecondPersonDialog).later.click()
    agree(vault, "erasure")
    dialog.ask()
    assert vault.removed(Threat) == []
    assert page.buttons == []


def test_when_the_whole_file_is_erased_the_list_is_shown_again(page, opened, vault, three):
    QTest.keyClick(removed_page(opened).erase_all, Qt.Key.Key_Space)
    dialog = erase_dialog(page)
    dialog.ask()
    dialog.findChild(SecondPersonDialog).later.click()
    agree(vault, "erasure")
    dialog.ask()
    assert vault.get(Case, three["RLD-472"]) is None
    assert page.client is None
    assert page.list.isVisible()
    assert dialog.title.text() == "Erased"
    QTest.keyClick(dialog.leave, Qt.Key.Key_Space)
    assert [person.called for person in vault.all(Person)] == ["Сергей", "Malika"]


def test_opening_a_file_and_showing_its_name_is_noted_once(opened, vault, three):
    noted = vault.read_log.page(Drawer.CASEWORK, Wanted())
    assert [(line.kind, line.case_id) for line in noted] == [("person", three["RLD-472"])]
    opened.header.show_name.click()
    opened.open_section("person")
    assert len(vault.read_log.page(Drawer.CASEWORK, Wanted())) == 1
