"""Things and people: every part by keys, balances, what is left in store, promises that end, in words."""

from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from shelterdesk.casework import (
    Belonging,
    CareCard,
    HouseText,
    IssuedItem,
    MoneyKept,
    OutsidePerson,
    PartialDate,
    PocketMoney,
    RotaSlot,
    StockItem,
    StockMove,
    new_id,
)  # fmt: skip
from shelterdesk.gui import draft_places
from shelterdesk.gui.household import HouseholdPage
from shelterdesk.gui.household.household_page import ENTRIES
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from tests.gui.audit import audit


@pytest.fixture
def page(desk, qtbot):
    page = HouseholdPage(desk)
    page.resize(1120, 640)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    shiboken6.delete(page)


@pytest.fixture
def clients(desk):
    cards = [
        CareCard(case_id=new_id(), code=code, called=called, here=here)
        for code, called, here in (("RLD-472", "Malika", "yes"), ("JNS-583", "Aigul", "yes"), ("VFZ-926", "Ira", "no"))
    ]
    desk.save(*cards)
    return [card.case_id for card in cards]


def day_of(pane, back=0):
    return PartialDate.of(pane.today() - timedelta(days=back))


def cells(pane, row=0):
    return [pane.table.rows.data(pane.table.rows.index(row, n)) for n in range(pane.table.rows.columnCount())]


def said(pane):
    return [cells(pane, row) for row in range(pane.table.rows.rowCount())]


def dialog_of(pane):
    return next(one for one in pane.findChildren(SheetDialog) if one.isVisible())


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.kind)
def test_every_part_is_reached_by_arrows_and_says_what_belongs_there(page, entry):
    page.list.setFocus()
    for _ in range([one.kind for one in ENTRIES].index(entry.kind)):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    pane = page.stack.currentWidget()
    assert pane.kinds[0].name == entry.kind
    assert pane.empty.isVisible()
    assert len(pane.empty.text.text()) > 20
    assert audit(page) == []


def test_money_is_balanced_for_each_client_who_is_here(page, desk, clients):
    pane = page.show_pane("money_kept")
    desk.save(
        MoneyKept(case_id=clients[0], way="in", amount=5000, currency="KZT", on_day=day_of(pane, 3)),
        MoneyKept(case_id=clients[0], way="in", amount=100, currency="USD", on_day=day_of(pane, 3)),
        MoneyKept(case_id=clients[0], way="out", amount=2000, currency="KZT", on_day=day_of(pane)),
        MoneyKept(case_id=clients[2], way="in", amount=77, currency="KZT", on_day=day_of(pane)),
    )
    pane.reload()
    assert "Malika · RLD-472: 3000 Kazakhstani Tenge, 100 US Dollar" in pane.summary.text()
    assert "77" not in pane.summary.text()
    pane.whose.setCurrentIndex(pane.whose.findText("Also those who left"))
    pane.reload()
    assert "77" in pane.summary.text()
    assert audit(page) == []


def test_a_thing_is_taken_in_by_keys_with_the_next_receipt_number(page, desk, clients, qtbot):
    pane = page.show_pane("belonging")
    desk.save(Belonging(case_id=clients[1], thing="bag", receipt=f"{pane.today().year}-006", state="kept"))
    pane.reload()
    pane.whose.setCurrentIndex(pane.whose.findData(clients[0]))
    pane.reload()
    pane.whose.setFocus()
    QTest.keyClick(pane.whose, Qt.Key.Key_Insert)
    dialog = dialog_of(pane)
    QTest.keyClicks(dialog.form.rows["thing"].field.input, "gold ring")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    (kept,) = desk.vault.find(Belonging, case_id=clients[0])
    assert (kept.thing, kept.receipt, kept.state) == ("gold ring", f"{pane.today().year}-007", "kept")
    assert kept.received_by == desk.vault.me.id
    qtbot.waitUntil(lambda: len(said(pane)) == 1)
    assert cells(pane)[0] == "Malika · RLD-472"


def test_without_a_chosen_client_new_asks_for_whom(page, clients):
    pane = page.show_pane("issued_item")
    QTest.mouseClick(pane.empty.button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Aigul · JNS-583", "Malika · RLD-472"]
    menu.close()


def test_what_was_given_back_is_said_and_can_be_given_back_once(page, desk, clients):
    pane = page.show_pane("belonging")
    desk.save(Belonging(case_id=clients[0], thing="passport", state="kept"))
    pane.reload()
    assert cells(pane)[-1] == "In safe-keeping"
    QTest.mouseClick(pane.back, Qt.MouseButton.LeftButton)
    pane.reload()
    assert cells(pane)[-1].startswith("Given back")
    assert not pane.back.isEnabled()
    (kept,) = desk.vault.all(Belonging)
    assert (kept.returned_on, kept.returned_by) == (day_of(pane), desk.vault.me.id)


def test_what_is_left_in_store_and_what_is_too_few_is_said_in_words(page, desk, clients):
    pane = page.show_pane("stock_item")
    towels, soap = StockItem(thing="Towels", least=9), StockItem(thing="Soap", least=1)
    desk.save(
        towels, soap, StockMove(stock_item=towels.id, way="came", pieces=10, on_day=day_of(pane, 2)),
        StockMove(stock_item=soap.id, way="came", pieces=4, on_day=day_of(pane, 2)),
        IssuedItem(case_id=clients[0], stock_item=towels.id, pieces=2, on_day=day_of(pane)),
    )  # fmt: skip
    pane.reload()
    assert [(row[0], row[-1]) for row in said(pane)] == [("Towels", "8: too few"), ("Soap", "4")]
    assert "too few" in pane.summary.text()
    moves = page.show_pane("stock_move")
    moves.reload()
    assert {row[0] for row in said(moves)} == {"Towels", "Soap"}


def test_a_count_is_written_for_the_chosen_thing(page, desk):
    pane = page.show_pane("stock_item")
    desk.save(StockItem(thing="Towels"))
    pane.reload()
    QTest.mouseClick(pane.moves["counted"], Qt.MouseButton.LeftButton)
    dialog = dialog_of(pane)
    QTest.keyClicks(dialog.form.rows["pieces"].field.input, "12")
    QTest.mouseClick(dialog.form.save_button, Qt.MouseButton.LeftButton)
    dialog.close()
    pane.reload()
    assert cells(pane)[-1] == "12"


def test_promises_of_confidentiality_that_ended_or_end_soon_are_said_in_words(page, desk):
    pane = page.show_pane("outside_person")
    for called, days in (("Bota", -1), ("Dina", 12), ("Ela", 400)):
        until = PartialDate.of(pane.today() + timedelta(days=days))
        desk.save(OutsidePerson(called=called, outside_kind="interpreter", confidentiality_until=until))
    desk.save(OutsidePerson(called="Zoya"), OutsidePerson(called="Alma", ended="yes"))
    pane.reload()
    rows = {row[0]: row[-1] for row in said(pane)}
    assert rows["Bota"].startswith("Expired")
    assert rows["Dina"] == "Expires in 12 days"
    assert rows["Ela"].startswith("Until")
    assert rows["Zoya"] == "Not signed"
    assert said(pane)[-1][0] == "Alma"
    assert "2 without a valid promise" in pane.summary.text()
    assert "1 to be signed anew" in pane.summary.text()
    assert audit(page) == []


def test_who_can_be_called_today_stands_over_the_rota(page, desk):
    pane = page.show_pane("rota_slot")
    pane.reload()
    assert "Nobody" in pane.summary.text()
    desk.save(RotaSlot(day=day_of(pane), shift="night", on_call=desk.vault.me.id))
    pane.reload()
    assert pane.summary.text() == "Can be called today: Aida"


def test_pocket_money_is_saved_for_good_by_its_button_and_counted_for_the_month(page, desk, clients):
    pane = page.show_pane("pocket_money")
    dialog = pane.new(clients[0])
    QTest.keyClicks(dialog.form.rows["amount"].field.input, "1500")
    QTest.mouseClick(dialog.form.save_button, Qt.MouseButton.LeftButton)
    dialog.close()
    (paid,) = desk.vault.all(PocketMoney)
    assert paid.paid_by == desk.vault.me.id
    pane.reload()
    assert "Paid out this month: 1500" in pane.summary.text()


def test_text_begun_and_not_saved_is_found_again_under_new(page, desk, clients, qtbot):
    pane = page.show_pane("pocket_money")
    dialog = pane.new(clients[0])
    QTest.keyClicks(dialog.form.rows["amount"].field.input, "250")
    first = dialog.form.record.id
    dialog.close()
    qtbot.waitUntil(lambda: bool(desk.drafts_of("pocket_money")))
    again = pane.new(clients[0])
    assert again.form.record.id == first
    assert again.form.rows["amount"].value() == 250
    again.close()


def test_texts_of_the_house_stand_together_by_what_they_are_and_language(page, desk):
    pane = page.show_pane("house_text")
    for what, language, version in (("Rights", "uz", "1"), ("House rules", "ru", "1"), ("Rights", "ru", "1"),
                                    ("House rules", "ru", "2")):  # fmt: skip
        desk.save(HouseText(about=what, language=language, version=version))
    pane.reload()
    assert [(row[0], row[2]) for row in said(pane)] == [
        ("House rules", "2"), ("House rules", "1"), ("Rights", "1"), ("Rights", "1"),
    ]  # fmt: skip


def test_the_window_knows_which_text_is_taken_up_here():
    panes = {entry.kind for entry in ENTRIES} | {"complaint_protected", "complaint_clinical"}
    assert panes == draft_places._OF_HOUSEHOLD


@pytest.mark.parametrize(("kind", "field"), [("visit", "visitor"), ("pocket_money", "receipt"), ("complaint", "words")])
def test_text_that_waits_is_taken_up_where_it_was_typed(page, desk, clients, qtbot, kind, field):
    pane = page.show_pane(kind)
    if kind == "complaint":
        pane._add()
    else:
        pane.new(clients[0] if pane.of_clients else "")
    dialog = next(one for one in pane.findChildren(QDialog) if one.isVisible())
    dialog.form.rows[field].field.input.setFocus()
    QTest.keyClicks(dialog.form.rows[field].field.input, "typed at night")
    dialog.form.note_draft()
    qtbot.waitUntil(lambda: bool(desk.drafts_of(kind)))
    shiboken6.delete(dialog)
    (draft,) = desk.drafts_of(kind)
    page.show_pane("belonging")
    page.take_up(draft)
    again = next(one for one in pane.findChildren(QDialog) if one.isVisible())
    assert "typed at night" in again.form.rows[field].field.text_as_typed()
    shiboken6.delete(again)
