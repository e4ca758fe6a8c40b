"""A foreign list as rows of plain values, decoded by a child process and looked at again here."""

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from shelterdesk.confined import answer_of
from shelterdesk.errors import ListTooLargeError, NotAListOfClientsError, SourceUnreadableError
from shelterdesk.imports.child import CUT, LIMITS, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS
from shelterdesk.progress import Progress, silent

LARGEST_FILE = 64 * 1024 * 1024

Cell = str | int | bool | date | None
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name (empty for a text table) and all rows, headings included, each as wide as the widest."""

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    cut: bool = False
    """Whether the list is longer than what is read, or a text was too long and lost its end."""


def read_sheets(path: Path, progress: Progress = silent) -> list[Sheet]:
    """All sheets of an xlsx, xls, xlsb, ods or csv file that hold anything, the visible ones first.

    Formulas come as the values they had when the file was saved, dates as dates; a merged cell says the same
    everywhere it covers. Raises ``NotAListOfClientsError``, ``ListTooLargeError``, ``SourceUnreadableError``,
    ``Cancelled``.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise ListTooLargeError(size // 1024**2)
        data = path.read_bytes()
    except OSError:
        raise SourceUnreadableError from None
    sheets = list(_sheets(_answer(data, progress)))
    return sorted((sheet for sheet in sheets if sheet.rows), key=lambda sheet: sheet.hidden)


def _answer(data: bytes, progress: Progress) -> bytes:
    """What the child says of these bytes."""
    answer = answer_of("shelterdesk.imports.child", data, LIMITS, progress)
    if answer.code == 1:
        raise NotAListOfClientsError
    if answer.code:
        raise ListTooLargeError(len(data) // 1024**2)
    return answer.said


def _sheets(answer: bytes) -> Iterator[Sheet]:
    name, hidden, rows = "", False, list[Row]()
    count = 0
    try:
        for line in answer.splitlines():
            said = json.loads(line)
            if isinstance(said, dict):
                yield _sheet(name, hidden, rows)
                name, hidden, rows = str(said["sheet"])[:200], bool(said["hidden"]), []
                count += 1
            elif isinstance(said, list) and len(rows) < MOST_ROWS and len(said) <= MOST_COLUMNS:
                rows.append(tuple(_cell(value) for value in said))
            if count > MOST_SHEETS:
                return
    except (ValueError, KeyError, TypeError, RecursionError):
        raise NotAListOfClientsError from None
    yield _sheet(name, hidden, rows)


def _sheet(name: str, hidden: bool, rows: list[Row]) -> Sheet:
    """Without the empty rows and columns around what is there."""
    while rows and not any(said(cell) for cell in rows[-1]):
        rows.pop()
    width = max((number for row in rows for number, cell in enumerate(row, 1) if said(cell)), default=0)
    even = tuple(row[:width] + (None,) * (width - len(row)) for row in rows)
    cut = len(rows) >= MOST_ROWS or any(isinstance(cell, str) and cell.endswith(CUT) for row in even for cell in row)
    return Sheet(name, even if width else (), hidden, cut)


def said(cell: Cell) -> bool:
    """Whether a cell holds anything at all."""
    return bool(cell.strip()) if isinstance(cell, str) else cell is not None


def _cell(value: Any) -> Cell:
    if isinstance(value, dict):
        return date.fromisoformat(value["date"])
    if isinstance(value, float):
        return int(value) if math.isfinite(value) and value == int(value) else repr(value)
    if value is None or isinstance(value, bool | int):
        return value
    if not isinstance(value, str):
        raise TypeError
    return value.encode("utf-8", "replace").decode().replace("\0", "")
