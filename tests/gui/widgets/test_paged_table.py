from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from shelterdesk.gui.language import speak
from shelterdesk.gui.widgets.paged_table import PAGE, Column, Page, PagedTable, PagedTableModel
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys


@dataclass(frozen=True)
class Row:
    number: int


COLUMNS = [
    Column(lambda: "Number", lambda row: str(row.number), 1, "number"),
    Column(lambda: "Name", lambda row: f"<b>{row.number}</b>", 3),
]


class Long:
    """A list of many rows that counts how often it is asked."""

    def __init__(self, total):
        self.total = total
        self.asked = []

    def __call__(self, after):
        self.asked.append(after)
        first = after or 0
        last = min(first + PAGE, self.total)
        return Page([Row(number) for number in range(first, last)], last if last < self.total else None)


@pytest.fixture
def table(qtbot):
    made = PagedTable(COLUMNS)
    made.setAccessibleName("Clients")
    qtbot.addWidget(made)
    made.resize(700, 400)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_list_of_100_000_rows_costs_one_page(table):
    rows = Long(100_000)
    table.show_list(rows, 100_000)
    assert rows.asked == [None]
    assert table.rows.total == 100_000
    assert table.rows.rowCount() == PAGE


def test_scrolling_down_brings_the_next_page_without_holes(qtbot, table):
    rows = Long(300)
    table.show_list(rows, 300)
    table.setFocus()
    for _ in range(20):
        Keys().press(Qt.Key.Key_End)
    assert [table.rows.row(number).number for number in range(300)] == list(range(300))
    assert not table.rows.canFetchMore(QModelIndex())


def test_the_model_keeps_qts_contract(qapp):
    model = PagedTableModel(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    tester.setUseFetchMore(False)  # it would fetch in the midst of the reset that it checks
    model.show_list(Long(200), 200)
    model.fetchMore(QModelIndex())
    model.say_again()
    model.show_list(Long(0), 0)
    assert tester.model() is model


def test_a_cell_answers_with_its_words_and_nothing_that_could_be_markup(table):
    table.show_list(Long(3), 3)
    cell = table.rows.index(1, 1)
    assert cell.data() == "<b>1</b>"
    assert cell.data(Qt.ItemDataRole.UserRole) == Row(1)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.FontRole):
        assert cell.data(role) is None


def test_enter_and_a_double_click_open_a_row(qtbot, table):
    table.show_list(Long(10), 10)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [Row(1)]
    where = table.visualRect(table.rows.index(4, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened.args == [Row(4)]


def test_a_title_asks_for_its_order_and_only_where_there_is_one(qtbot, table):
    with qtbot.waitSignal(table.sort_wanted) as wanted:
        table.horizontalHeader().sectionClicked.emit(0)
    assert wanted.args == ["number"]
    with qtbot.assertNotEmitted(table.sort_wanted):
        table.horizontalHeader().sectionClicked.emit(1)


def test_an_empty_list_has_no_row_to_open(qtbot, table):
    table.show_list(Long(0), 0)
    assert table.chosen() is None
    with qtbot.assertNotEmitted(table.opened):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_a_change_of_language_asks_all_words_anew(qtbot, table):
    table.show_list(Long(3), 3)
    with qtbot.waitSignals([table.rows.dataChanged, table.rows.headerDataChanged]):
        speak("ru")


def test_the_table_passes_the_audit(table):
    table.show_list(Long(200), 200)
    assert audit(table) == []
