"""Receipts: numbered, in the language of the client, asked about at the gate, written out through outgoing."""

import io

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import Belonging, CareCard, ForbiddenWord, MoneyKept, PartialDate, PocketMoney, new_id
from shelterdesk.gui.household import HouseholdPage
from shelterdesk.gui.household.receipt_dialog import ReceiptDialog
from shelterdesk.gui.widgets import paper_buttons
from tests.gui.audit import audit

CLIENT = new_id()


@pytest.fixture
def page(desk, qtbot):
    desk.save(CareCard(case_id=CLIENT, code="RLD-472", called="Malika", here="yes"))
    page = HouseholdPage(desk)
    page.resize(1120, 640)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    shiboken6.delete(page)


@pytest.fixture
def stick(tmp_path, monkeypatch):
    """The folder that a person would choose in the dialog of folders."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(paper_buttons, "choose_folder", lambda *_: folder)
    return folder


def shown(pane):
    pane.reload()
    QTest.mouseClick(pane.paper, Qt.MouseButton.LeftButton)
    return next(one for one in pane.findChildren(ReceiptDialog) if one.isVisible())


def written(folder):
    return [" ".join(PdfReader(io.BytesIO(path.read_bytes())).pages[0].extract_text().split())
            for path in sorted(folder.iterdir())]  # fmt: skip


def test_a_thing_handed_in_and_given_back_gets_its_papers_by_keys(page, desk, stick):
    pane = page.show_pane("belonging")
    day = PartialDate("2026-11-20")
    for thing in ("ring", "bag"):
        desk.save(Belonging(case_id=CLIENT, thing=thing, receipt="2026-009", received_on=day, state="kept",
                            received_by=desk.vault.me.id, condition="worn"))  # fmt: skip
    dialog = shown(pane)
    assert audit(dialog) == []
    dialog.paper.save.setFocus()
    QTest.keyClick(dialog.paper.save, Qt.Key.Key_Space)
    assert "Saved and read back" in dialog.paper.result.text()
    (text,) = written(stick)
    for fact in ("for safe-keeping", "2026-009", "Malika · RLD-472", "1 × ring", "1 × bag", "20.11.2026", "Aida"):
        assert fact in text
    dialog.close()
    pane.give_back()
    again = shown(pane)
    QTest.keyClick(again.paper.save, Qt.Key.Key_Space)
    (back,) = (one for one in written(stick) if one != text)
    assert "given back" in back
    assert "1 × bag" in back
    assert "ring" not in back
    again.close()


def test_money_is_receipted_in_the_language_of_the_client(page, desk, stick):
    desk.save(MoneyKept(case_id=CLIENT, way="out", amount=2000, currency="KZT", on_day=PartialDate("2026-11-25"),
                        receipt="2026-010", counted_by=desk.vault.me.id))  # fmt: skip
    dialog = shown(page.show_pane("money_kept"))
    dialog.language.setCurrentIndex(dialog.language.findData("ru"))
    QTest.mouseClick(dialog.paper.save, Qt.MouseButton.LeftButton)
    (text,) = written(stick)
    assert "деньги возвращены" in text
    assert "2000 казахский тенге" in text
    dialog.close()


def test_what_must_never_leave_stops_the_receipt_and_nothing_is_written(page, desk, stick):
    desk.save(ForbiddenWord(word="Sunrise"))
    desk.save(PocketMoney(case_id=CLIENT, amount=5, currency="KZT", receipt="Sunrise 12"))
    dialog = shown(page.show_pane("pocket_money"))
    QTest.mouseClick(dialog.paper.save, Qt.MouseButton.LeftButton)
    assert "Saved" not in dialog.paper.result.text()
    assert dialog.paper.result.isVisible()
    assert list(stick.iterdir()) == []
    dialog.close()
