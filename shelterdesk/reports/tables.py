"""Rows of a table that any spreadsheet opens, and in which nothing that somebody typed becomes a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""So that spreadsheets take the letters for what they are."""

_BEGINS_A_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")


def cell(text: str) -> str:
    """The text as a cell: one that a spreadsheet would take for a formula gets an apostrophe before it."""
    plain = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    begins = plain.lstrip(" \u00a0")[:1]
    return f"'{plain}" if begins in _BEGINS_A_FORMULA and begins else plain


def as_csv(rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """RFC 4180, UTF-8, every cell quoted."""
    yield BYTE_ORDER_MARK
    for row in rows:
        line = io.StringIO()
        csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow([cell(text) for text in row])
        yield line.getvalue().encode("utf-8", "replace")
