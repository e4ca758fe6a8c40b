"""Nothing that somebody typed becomes a formula in a spreadsheet."""

import csv
import io

import pytest

from shelterdesk.reports.tables import BYTE_ORDER_MARK, as_csv, cell


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+7", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x", " =1", "\u00a0=1", "\0=1"],
)
def test_every_beginning_of_a_formula_gets_an_apostrophe(text: str) -> None:
    assert cell(text).lstrip()[:1] not in {"=", "+", "-", "@", "＝", "＋", "－", "＠"}
    assert cell(text)[0] in {"'", "\N{REPLACEMENT CHARACTER}"}


@pytest.mark.parametrize("text", ["", "Айгүл", "a = b", "12", "'quoted", "3 - 2"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert cell(text) == text


def test_quotes_newlines_and_separators_survive() -> None:
    rows = [["a", 'say "hi"', "two\nlines", "x;y,z", "ә"]]
    content = b"".join(as_csv(rows))
    assert content.startswith(BYTE_ORDER_MARK)
    assert list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))) == rows
