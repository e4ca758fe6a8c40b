"""Education and work of a client: ticks, employers who must stay out, what is left of a grant, visits that are due."""

import io
from datetime import timedelta

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import Exclusion, ForbiddenWord, PartialDate
from shelterdesk.casework.reintegration import Course, Grant, GrantExpense, JobCheck, MonitoringVisit
from shelterdesk.casework.roles import Drawer
from shelterdesk.gui import language, theme
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.grant_sheet_dialog import GrantSheetDialog
from shelterdesk.gui.plan.work_pane import WorkPane
from shelterdesk.gui.plan.work_panes import JobDialog
from shelterdesk.gui.widgets import paper_buttons
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.vault import projection
from tests.gui.audit import audit
from tests.gui.widgets.test_client_list import take_in
from tests.vault.making import unlocked

COURSES, JOBS, GRANTS, VISITS = range(4)


@pytest.fixture
def client(desk) -> str:
    return take_in(desk, "RLD-472", "Malika")


@pytest.fixture
def pane(desk, client, qtbot):
    made = WorkPane(desk)
    made.resize(960, 620)
    with qtbot.waitExposed(made):
        made.show()
    made.set_case(client)
    yield made
    shiboken6.delete(made)


def cells(table, row=0):
    return [table.rows.data(table.rows.index(row, n)) for n in range(table.rows.columnCount())]


def shown(pane, kind):
    return next(one for one in pane.findChildren(kind) if one.isVisible())


def at(pane, tab):
    pane.tabs.setCurrentIndex(tab)
    pane.reload()


def days(pane, number):
    return PartialDate.of(pane.courses.today() + timedelta(days=number))


@pytest.fixture
def grant(pane, desk, client):
    made = Grant(case_id=client, purpose="Sewing", amount=1000, currency="KZT", state="paid", giver="River fund")
    desk.save(made)
    at(pane, GRANTS)
    return made


def bought(desk, grant, item, amount, day="2026-11-01", number="0017", currency="KZT"):
    desk.save(GrantExpense(case_id=grant.case_id, grant=grant.id, item=item, amount=amount, currency=currency,
                           on_day=PartialDate(day), receipt=number))  # fmt: skip


@pytest.mark.parametrize("tab", range(4))
def test_every_part_says_what_belongs_there_and_is_reached_by_keys(pane, tab):
    pane.tabs.tabBar().setFocus()
    for _ in range(tab):
        QTest.keyClick(pane.tabs.tabBar(), Qt.Key.Key_Right)
    assert pane.tabs.currentIndex() == tab
    part = pane.grants.grants if tab == GRANTS else pane.parts[tab]
    assert part.empty.isVisible()
    assert len(part.empty.text.text()) > 20
    assert audit(pane) == []


def test_a_course_is_written_by_keys_and_counted_on_its_tab(pane, desk, client, qtbot):
    pane.courses.empty.button.setFocus()
    QTest.keyClick(pane.courses.empty.button, Qt.Key.Key_Insert)
    dialog = shown(pane, SheetDialog)
    QTest.keyClicks(dialog.form.rows["what"].field.input, "Tailoring")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert [one.what for one in desk.vault.of_case(Course, client)] == ["Tailoring"]
    qtbot.waitUntil(lambda: pane.tabs.tabText(COURSES) == "Courses (1)")
    qtbot.waitUntil(lambda: pane.courses.table.rows.rowCount() == 1)
    assert cells(pane.courses.table)[0] == "Tailoring"


def test_only_what_is_of_this_client_is_shown(pane, desk, client):
    other = take_in(desk, "JNS-583", "Aigul")
    desk.save(Course(case_id=other, what="Driving"))
    at(pane, COURSES)
    assert pane.courses.table.rows.rowCount() == 0
    pane.set_case(other)
    assert cells(pane.courses.table)[0] == "Driving"
    pane.set_case("")
    assert pane.courses.table.rows.rowCount() == 0
    assert not pane.courses.add.isEnabled()
    assert not pane.courses.empty.button.isEnabled()


def test_what_was_checked_is_ticked_box_by_box_and_can_be_taken_back(pane, desk, client, qtbot):
    desk.save(JobCheck(case_id=client, employer="Bakery", checked=("contract",)))
    at(pane, JOBS)
    assert [code for code, box in pane.jobs.ticks.boxes.items() if box.isChecked()] == ["contract"]
    with qtbot.waitSignal(desk.undo_offered) as told:
        QTest.keyClick(pane.jobs.ticks.boxes["wage"], Qt.Key.Key_Space)
    (kept,) = desk.vault.of_case(JobCheck, client)
    assert kept.checked == ("contract", "wage")
    qtbot.waitUntil(lambda: "2 of 9" in cells(pane.jobs.table))
    desk.undo(told.args[0].change)
    qtbot.waitUntil(lambda: not pane.jobs.ticks.boxes["wage"].isChecked())
    assert audit(pane) == []


@pytest.mark.parametrize(
    "answers",
    [{"employer": "Karimov Ruslan"}, {"employer": "x", "job_note": "Call the owner: 8 701 555 44 33"}],
    ids=["name turned round", "telephone in the note"],
)  # fmt: skip
def test_an_employer_who_must_stay_out_is_pointed_out_without_a_reason(pane, desk, client, qtbot, answers):
    desk.save(Exclusion(name="Ruslan Karimov", phone="+7 701 555 44 33", reason="Sold her"))
    at(pane, JOBS)
    dialog = pane.jobs.new("")
    assert "are compared" in dialog.line.text()
    for name, text in answers.items():
        QTest.keyClicks(dialog.form.rows[name].field.input, text)
    qtbot.waitUntil(lambda: dialog.line.found == "stop")
    assert dialog.line.text() == "Among those who must stay out. Send nobody there, and tell them nothing."
    assert audit(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    at(pane, JOBS)
    assert cells(pane.jobs.table)[-1] == "Yes: send nobody"
    assert answers["employer"] in pane.jobs.summary.text()
    assert "Sold" not in pane.jobs.summary.text()


def test_another_employer_is_not_and_a_gate_that_cannot_be_asked_is_told(pane, desk, client, qtbot):
    desk.save(JobCheck(case_id=client, employer="Bakery Ak Nan"))
    at(pane, JOBS)
    assert cells(pane.jobs.table)[-1] == "No"
    assert not pane.jobs.summary.isVisible()
    projection.mark(desk.vault.file(Drawer.GATE), behind=True)
    at(pane, JOBS)
    assert cells(pane.jobs.table)[-1] == "Cannot be compared now"
    pane.jobs.open_record(pane.jobs.table.chosen())
    assert "Send nobody there" in shown(pane, JobDialog).line.text()


def test_what_is_left_of_a_grant_and_what_went_over_is_said_in_words(pane, desk, grant):
    assert "1000 Kazakhstani Tenge" in cells(pane.grants.grants.table)[-1]
    bought(desk, grant, "Machine", 900)
    bought(desk, grant, "Cloth", 300, "2026-11-12", "0044")
    at(pane, GRANTS)
    assert cells(pane.grants.grants.table)[-1] == "-200 Kazakhstani Tenge"
    assert pane.grants.grants.summary.text().startswith("1 receipt")
    assert [cells(pane.grants.receipts.table, row)[1::4] for row in (0, 1)] == [
        ["Cloth", "Over the amount"], ["Machine", ""]
    ]  # fmt: skip
    assert audit(pane) == []


def test_receipts_are_those_of_the_chosen_grant_and_a_new_one_belongs_to_it(pane, desk, client, grant, qtbot):
    bought(desk, grant, "Machine", 900)
    second = Grant(case_id=client, purpose="Driving licence", amount=50, currency="USD")
    desk.save(second)
    at(pane, GRANTS)
    table = pane.grants.grants.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.chosen().id == second.id
    assert pane.grants.receipts.table.rows.rowCount() == 0
    QTest.mouseClick(pane.grants.receipts.empty.button, Qt.MouseButton.LeftButton)
    dialog = shown(pane, SheetDialog)
    QTest.keyClicks(dialog.form.rows["item"].field.input, "Lesson")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    made = next(one for one in desk.vault.of_case(GrantExpense, client) if one.item == "Lesson")
    assert (made.grant, made.currency) == (second.id, "USD")
    qtbot.waitUntil(lambda: pane.grants.receipts.table.rows.rowCount() == 1)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert cells(pane.grants.receipts.table)[1] == "Machine"


def test_the_paper_of_a_grant_bears_the_code_and_no_name_and_asks_the_gate(pane, desk, grant, tmp_path, monkeypatch):
    bought(desk, grant, "Machine", 900)
    at(pane, GRANTS)
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(paper_buttons, "choose_folder", lambda *_: folder)
    QTest.mouseClick(pane.grants.grants.paper, Qt.MouseButton.LeftButton)
    dialog = shown(pane, GrantSheetDialog)
    assert audit(dialog) == []
    QTest.keyClick(dialog.paper.save, Qt.Key.Key_Space)
    (path,) = folder.iterdir()
    text = " ".join(PdfReader(io.BytesIO(path.read_bytes())).pages[0].extract_text().split())
    for said in ("RLD-472", "Sewing", "River fund", "Machine – 900 Kazakhstani Tenge", "Left 100 Kazakhstani Tenge"):
        assert said in text
    assert "Malika" not in text
    desk.save(ForbiddenWord(word="River fund", kind_of_word="place"))
    QTest.keyClick(dialog.paper.save, Qt.Key.Key_Space)
    assert len(list(folder.iterdir())) == 1
    assert "Nothing has left" in dialog.paper.result.text()


def test_a_visit_is_due_until_it_is_done_and_done_asks_what_was_seen(pane, desk, client, qtbot):
    desk.save(
        MonitoringVisit(case_id=client, planned_for=days(pane, 9)),
        MonitoringVisit(case_id=client, planned_for=days(pane, -3)),
        MonitoringVisit(case_id=client, planned_for=days(pane, -40), done_on=days(pane, -39)),
    )  # fmt: skip
    at(pane, VISITS)
    assert [cells(pane.visits.table, row)[-1] for row in range(3)] == ["Due", "To come", "Done"]
    assert "1 visit" in pane.visits.summary.text()
    assert "Next visit:" in pane.visits.summary.text()
    QTest.mouseClick(pane.visits.done, Qt.MouseButton.LeftButton)
    dialog = shown(pane, SheetDialog)
    QTest.keyClicks(dialog.form.rows["seen"].field.input, "Three orders a week")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    kept = next(one for one in desk.vault.of_case(MonitoringVisit, client) if one.seen)
    assert kept.done_on == days(pane, 0)
    at(pane, VISITS)
    assert "due" not in pane.visits.summary.text()


@pytest.mark.parametrize(("tongue", "size"), [("ru", 100), ("kk", 100), ("en", 150)])
def test_it_fits_in_every_language_and_in_larger_letters(pane, desk, client, qapp, tongue, size):
    desk.save(JobCheck(case_id=client, employer="Bakery", checked=("contract",)))
    language.speak(tongue)
    theme.apply(qapp, theme.Look.CONTRAST, size)
    for tab in range(4):
        at(pane, tab)
        assert audit(pane) == []


def test_who_holds_no_casework_sees_nothing_and_can_add_nothing(vault, client, qtbot):
    vault.save(Course(case_id=client, what="Tailoring"))
    folder = vault.folder
    vault.close()
    with unlocked(folder, "Dana") as night:
        made = WorkPane(Desk(night))
        with qtbot.waitExposed(made):
            made.show()
        made.set_case(client)
        assert made.tabs.tabText(COURSES) == "Courses"
        assert made.courses.table.rows.rowCount() == 0
        assert not made.courses.add.isEnabled()
        shiboken6.delete(made)
