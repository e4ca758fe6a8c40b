"""Foreign files are decoded by a child that can do nothing else, and what is no list is refused in one way."""

import random
import zipfile
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from shelterdesk.errors import (
    Cancelled,
    ListTooLargeError,
    NotAListOfClientsError,
    SourceUnreadableError,
)
from shelterdesk.imports import child, read_sheets
from shelterdesk.imports.sheet import LARGEST_FILE
from tests.imports.lists import RUSSIAN, text, workbook

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"


def taken(path):
    """The sheets, or none where the file was refused as no list or as too large; any other error is a failure."""
    try:
        return read_sheets(path)
    except (NotAListOfClientsError, ListTooLargeError):
        return []


def test_a_spreadsheet_comes_as_it_is_read_by_a_person(tmp_path):
    rows = [
        ("Код", "Дата", "Число", "Да?"),
        ("A-1", date(2024, 5, 12), 3, True),
        ("", "", "", ""),
        ("B-2", "весна", 2.5, False),
    ]
    (sheet,) = read_sheets(workbook(tmp_path / "a.xlsx", rows))
    assert sheet.name == "Клиенты"
    assert sheet.rows[1] == ("A-1", date(2024, 5, 12), 3, True)
    assert sheet.rows[3] == ("B-2", "весна", "2.5", False)
    assert not sheet.cut


def test_a_formula_comes_as_the_value_it_had(tmp_path):
    (sheet,) = read_sheets(workbook(tmp_path / "a.xlsx", [("a",), ("=6*7",), ('=HYPERLINK("x")',)]))
    assert [row[0] for row in sheet.rows[1:]] == [42, 42]


def test_a_merged_cell_says_the_same_over_all_it_covers(tmp_path):
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        page = book.add_worksheet()
        page.merge_range("B1:C1", "Клиент")
        page.merge_range("A2:A3", "2024")
        page.write_row("B2", ["Имя", "Пол"])
        page.write_row("B3", ["Малика", "ж"])
    (sheet,) = read_sheets(tmp_path / "a.xlsx")
    assert sheet.rows == (("", "Клиент", "Клиент"), ("2024", "Имя", "Пол"), ("2024", "Малика", "ж"))


def test_hidden_sheets_come_last_and_empty_ones_not_at_all(tmp_path):
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        book.add_worksheet("first").write("A1", "shown")
        book.add_worksheet("empty")
        hidden = book.add_worksheet("hidden")
        hidden.write("A1", "x")
        hidden.hide()
    assert [(sheet.name, sheet.hidden) for sheet in read_sheets(tmp_path / "a.xlsx")] == [
        ("first", False),
        ("hidden", True),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8-r", "cp866"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_a_text_table_is_read_in_its_encoding_and_with_its_mark(tmp_path, encoding, delimiter):
    (sheet,) = read_sheets(text(tmp_path / "a.csv", RUSSIAN, delimiter, encoding))
    assert sheet.rows[0] == RUSSIAN[0]
    assert sheet.rows[3][1] == "Ласточкина Айгуль"


def test_a_cell_with_a_line_break_and_quotes_stays_one_cell(tmp_path):
    (tmp_path / "a.csv").write_text('a;b\n"one ""two""\nthree";4\n', encoding="utf-8")
    (sheet,) = read_sheets(tmp_path / "a.csv")
    assert sheet.rows[1] == ('one "two"\nthree', "4")


def test_a_text_of_a_megabyte_is_cut_and_the_cut_is_told(tmp_path):
    (sheet,) = read_sheets(text(tmp_path / "a.csv", [("a", "b"), ("x" * 1_000_000, "y")]))
    assert sheet.cut
    assert len(sheet.rows[1][0]) == child.LONGEST_CELL + len(child.CUT)
    assert sheet.rows[1][1] == "y"


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n\0\1\2", b"PK\x03\x04 and nothing more", b"\x89PNG\r\n\x1a\n\0\0", b"\0" * 4000]
)
def test_what_is_no_list_is_refused(tmp_path, content):
    (tmp_path / "a.xlsx").write_bytes(content)
    assert taken(tmp_path / "a.xlsx") == []


def test_damaged_spreadsheets_are_refused_and_nothing_else_happens(tmp_path):
    whole = workbook(tmp_path / "a.xlsx", RUSSIAN).read_bytes()
    chance = random.Random(4)
    for number in range(12):
        data = bytearray(whole)
        for _ in range(20):
            data[chance.randrange(len(data))] = chance.randrange(256)
        spoilt = tmp_path / f"{number}.xlsx"
        spoilt.write_bytes(data if number % 2 else data[: chance.randrange(50, len(data))])
        assert isinstance(taken(spoilt), list)


def test_an_archive_that_swells_is_stopped(tmp_path):
    bomb = tmp_path / "a.xlsx"
    whole = workbook(tmp_path / "b.xlsx", RUSSIAN)
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/sharedStrings.xml":
                content = content.replace(b"</sst>", b"<si><t>" + b"x" * (300 * 1024**2) + b"</t></si></sst>")
            target.writestr(name, content)
    assert bomb.stat().st_size < LARGEST_FILE
    cells = [cell for sheet in taken(bomb) for row in sheet.rows for cell in row]
    assert all(len(str(cell)) <= child.LONGEST_CELL + len(child.CUT) for cell in cells)


def test_a_file_that_is_too_large_or_gone_is_told(tmp_path):
    with (tmp_path / "big.csv").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(ListTooLargeError):
        read_sheets(tmp_path / "big.csv")
    with pytest.raises(SourceUnreadableError):
        read_sheets(tmp_path / "none.csv")


def test_reading_can_be_stopped(tmp_path):
    big = text(
        tmp_path / "a.csv", [tuple("abcdefgh")] + [tuple(range(8))] * 90_000
    )  # takes far more than a tenth of a second

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_sheets(big, stop)


@pytest.mark.skipif(not DATA.is_dir(), reason="the public data lies elsewhere")
def test_the_public_lists_are_read_whole():
    (synthetic,) = read_sheets(DATA / "ctdc" / "CTDC_VPsynthetic_condensed.csv")
    assert len(synthetic.rows) == 21_196
    first = read_sheets(DATA / "htcds" / "HTCDS Excel Spreadsheet v2.0.xlsx")[0]
    assert first.rows[0][3] == "prs_FirstName"
