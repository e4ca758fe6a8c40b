"""A foreign list as rows of plain values, decoded by a child process and looked at again here."""

import json
import math
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Thread
from typing import Any

from shelterdesk.errors import Cancelled, ListTooLargeError, NotAListOfClientsError, SourceUnreadableError
from shelterdesk.imports.child import CUT, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS
from shelterdesk.progress import Progress, silent

LARGEST_FILE = 64 * 1024 * 1024
_MOST_ANSWER = 512 * 1024 * 1024
_SECONDS = 90
_PROGRAM = Path(__file__).resolve().parents[2]

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
    """What the child says of these bytes; it is ended when it takes too long or the user stops."""
    environment = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH", "LD_LIBRARY_PATH") if name in os.environ}
    with subprocess.Popen(
        [sys.executable, "-X", "utf8", "-m", "shelterdesk.imports.child"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        cwd=_PROGRAM, env={**environment, "PYTHONDONTWRITEBYTECODE": "1"}, close_fds=True,
    ) as child:  # fmt: skip
        said: list[bytes] = []
        talk = Thread(target=lambda: said.append(_talk(child, data)), daemon=True)
        talk.start()
        try:
            for tenth in range(_SECONDS * 10):
                talk.join(0.1)
                if not talk.is_alive():
                    break
                progress(tenth, _SECONDS * 10)
        except Cancelled:
            child.kill()
            raise
        if talk.is_alive():
            child.kill()
        code = child.wait()
    if code == 1:
        raise NotAListOfClientsError
    if code or not said or len(said[0]) > _MOST_ANSWER:
        raise ListTooLargeError(len(data) // 1024**2)
    return said[0]


def _talk(child: "subprocess.Popen[bytes]", data: bytes) -> bytes:
    assert child.stdin is not None and child.stdout is not None  # noqa: S101, PT018 (both were asked for)
    writer = Thread(target=_hand_over, args=(child, data), daemon=True)
    writer.start()
    answer = child.stdout.read(_MOST_ANSWER + 1)
    if len(answer) > _MOST_ANSWER:
        child.kill()
    return answer


def _hand_over(child: "subprocess.Popen[bytes]", data: bytes) -> None:
    assert child.stdin is not None  # noqa: S101 (it was asked for)
    try:
        child.stdin.write(data)
        child.stdin.close()
    except OSError:
        return  # the child died on what it had read; its exit code tells


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
