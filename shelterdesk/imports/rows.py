"""Rows of a list as records of clients, with everything that could not be read named in plain facts.

Nothing is dropped: what a field does not take is kept word for word in a team note of the client.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from shelterdesk.casework import KINDS, PartialDate, TeamNote
from shelterdesk.casework.dates_as_typed import read_date
from shelterdesk.casework.folding import fold
from shelterdesk.casework.record import Record, Shape, new_id
from shelterdesk.errors import NotADateError
from shelterdesk.imports.child import CUT
from shelterdesk.imports.guessing import holds, parts_of
from shelterdesk.imports.headings import FALSE_WORDS, TRUE_WORDS
from shelterdesk.imports.plan import Column, Plan, Target, key_of
from shelterdesk.imports.sheet import Cell, Sheet

PROBLEMS = (
    "not_a_date", "not_a_number", "unknown_word", "too_long", "two_answers", "same_as_row", "same_code", "in_vault",
    "short_year",
)  # fmt: skip
"""What may be wrong with a row; the windows have the words."""

_LONGEST_LINE = 500
_LONGEST_TEXT = 50_000
_MONTH_FIRST = re.compile(r"\s*(\d{1,2})([./\-])(\d{1,2})\2(\d{4})\s*")
_SHORT_YEAR = re.compile(r"\s*\d{1,2}[./\-]\d{1,2}[./\-]\d{2}\s*")
_NUMBER = re.compile(r"\D*?(\d{1,9})\D*")
_YEAR = re.compile(r"\s*(\d{4})\s*(?:г\.?р?\.?|год.*)?\s*")


@dataclass(frozen=True)
class RowProblem:
    """One thing in one row that a person should know: which column, what (one of ``PROBLEMS``), what stood there."""

    what: str
    heading: str = ""
    cell: str = ""
    other_row: int = 0
    """For a row that repeats an earlier one: that one's number."""


@dataclass(frozen=True)
class Client:
    """One row: its number in the list (as the spreadsheet counts, from 1), its records, its problems."""

    row: int
    records: tuple[Record, ...]
    problems: tuple[RowProblem, ...] = ()

    @property
    def fine(self) -> bool:
        """Whether nothing was found wrong with it."""
        return not self.problems

    @property
    def repeats(self) -> bool:
        """Whether it looks like a client of an earlier row or of the vault."""
        return any(problem.what in ("same_as_row", "in_vault", "same_code") for problem in self.problems)

    def record(self, kind: str) -> Record | None:
        """The record of a kind, where the row made one."""
        return next((one for one in self.records if isinstance(one, KINDS[kind].record)), None)


@dataclass
class _Reader:
    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    problems: list[RowProblem] = field(default_factory=list)
    kept: list[tuple[str, str]] = field(default_factory=list)

    def wrong(self, what: str, column: Column, cell: Cell) -> None:
        """Name it, and keep the words."""
        self.problems.append(RowProblem(what, column.heading, shown(cell)))
        self.kept.append((column.heading, str(cell)))

    def put(self, target: Target, value: Any) -> None:
        fields = self.values.setdefault(target.kind, {})
        if target.question.shape is Shape.CODES:
            value = tuple(dict.fromkeys((*fields.get(target.field, ()), *value)))
        fields[target.field] = value


def clients(sheet: Sheet, plan: Plan, known: Mapping[str, str] | None = None) -> Iterator[Client]:
    """Every row that says something, in order. ``known``: ``likenesses`` of clients in the vault → their code.

    Rows that repeat an earlier row or a known client are told; whether to take them is the user's choice.
    """
    seen: dict[str, int] = {}
    codes: dict[str, int] = {}
    read = [number for number, column in enumerate(plan.columns) if column.target is not None]
    for number, row in enumerate(sheet.rows[plan.headings :], plan.headings + 1):
        if any(holds(row[at]) for at in read):
            client = _client(number, row, plan)
            yield _compared(client, seen, codes, known or {})


def _client(number: int, row: Sequence[Cell], plan: Plan) -> Client:
    reader = _Reader()
    for column, cell in zip(plan.columns, row, strict=False):
        if column.target is None or not holds(cell):
            continue
        if isinstance(column.target, str):
            reader.kept.append((column.heading, str(cell)))
        else:
            _read(reader, column, column.target, cell)
    case_id = new_id()
    records = [KINDS["case"].record(id=case_id, case_id=case_id, **reader.values.pop("case", {}))]
    records += [KINDS[kind].record(case_id=case_id, **values) for kind, values in reader.values.items()]
    if reader.kept:
        lines = "\n".join(f"{heading}: {text}" for heading, text in reader.kept)
        records.append(TeamNote(case_id=case_id, text=lines))
    return Client(number, tuple(records), tuple(reader.problems))


def _read(reader: _Reader, column: Column, target: Target, cell: Cell) -> None:
    asked = target.question
    if isinstance(cell, str) and cell.endswith(CUT):
        reader.wrong("too_long", column, cell)
    elif target.code:
        _flag(reader, column, target, cell)
    elif asked.codes is not None:
        _codes(reader, column, target, cell)
    elif asked.shape is Shape.DATE:
        _date(reader, column, target, cell)
    elif asked.shape is Shape.NUMBER:
        _number(reader, column, target, cell)
    elif len(str(cell)) > (_LONGEST_TEXT if asked.shape is Shape.TEXT else _LONGEST_LINE):
        reader.wrong("too_long", column, cell)
    else:
        text = str(cell).strip()
        reader.put(target, text if asked.shape is Shape.TEXT else " ".join(text.split()))


def _flag(reader: _Reader, column: Column, target: Target, cell: Cell) -> None:
    word = key_of("1" if cell is True else "0" if cell is False else cell)
    if word in TRUE_WORDS:
        reader.put(target, (target.code,))
    elif word not in FALSE_WORDS:
        reader.wrong("unknown_word", column, cell)


def _codes(reader: _Reader, column: Column, target: Target, cell: Cell) -> None:
    several = target.question.shape is Shape.CODES
    whole = column.values.get(key_of(cell))
    found = [whole] if whole else [column.values.get(part, "") for part in parts_of(cell)]
    if not several and len(found) != 1:
        reader.wrong("two_answers" if all(found) else "unknown_word", column, cell)
        return
    good = tuple(code for code in found if code)
    if good:
        reader.put(target, good if several else good[0])
    if len(good) < len(found):
        reader.wrong("unknown_word", column, cell)


def _date(reader: _Reader, column: Column, target: Target, cell: Cell) -> None:
    if isinstance(cell, date):
        reader.put(target, PartialDate.of(cell))
        return
    text = str(cell)
    swapped = _MONTH_FIRST.fullmatch(text) if column.month_first else None
    if swapped:
        text = f"{swapped[3]}.{swapped[1]}.{swapped[4]}"
    year = _YEAR.fullmatch(text)
    try:
        reader.put(target, read_date(year[1] if year else text))
    except NotADateError:
        reader.wrong("short_year" if _SHORT_YEAR.fullmatch(text) else "not_a_date", column, cell)


def _number(reader: _Reader, column: Column, target: Target, cell: Cell) -> None:
    if isinstance(cell, int) and not isinstance(cell, bool) and abs(cell) < 10**9:
        reader.put(target, cell)
        return
    match = _NUMBER.fullmatch(str(cell)) if isinstance(cell, str) else None
    if match is None:
        reader.wrong("not_a_number", column, cell)
        return
    reader.put(target, int(match[1]))
    if match[1] != str(cell).strip():  # "about 30", "30 years": the number is taken, the words are kept
        reader.kept.append((column.heading, str(cell)))


def shown(cell: object) -> str:
    """A cell for a list of problems: one line, not longer than can be read."""
    text = " ".join(str(cell).split())
    return text if len(text) <= 80 else text[:79] + "\N{HORIZONTAL ELLIPSIS}"


# --- who is it ----------------------------------------------------------------------------------------


def _compared(client: Client, seen: dict[str, int], codes: dict[str, int], known: Mapping[str, str]) -> Client:
    found: list[RowProblem] = []
    code = getattr(client.record("case"), "code", None)
    if code and (known.get(code_key(code)) is not None or code_key(code) in codes):
        found.append(RowProblem("same_code", cell=code, other_row=codes.get(code_key(code), 0)))
    if code:
        codes.setdefault(code_key(code), client.row)
    for same in likenesses(client.records):
        if same in seen:
            found.append(RowProblem("same_as_row", other_row=seen[same]))
        elif same in known:
            found.append(RowProblem("in_vault", cell=known[same]))
        seen.setdefault(same, client.row)
    return Client(client.row, client.records, (*client.problems, *found[:1])) if found else client


def code_key(code: str) -> str:
    """The form in which two case codes are the same."""
    return "code:" + key_of(code)


def likenesses(records: Sequence[Record]) -> list[str]:
    """What two files of one client share: folded name parts, in any order, with the birth date (or its year)."""
    person = next((one for one in records if isinstance(one, KINDS["person"].record)), None)
    written = [
        " ".join(part for part in (getattr(person, "first_name", None), getattr(person, "surname", None)) if part)
    ]
    written += [one.full_name or "" for one in records if isinstance(one, KINDS["name"].record)]  # type: ignore[attr-defined]
    born = getattr(person, "birth_date", None)
    found = []
    for name in written:
        words = sorted(fold(name).split())[:4]
        if len(words) >= 2 and born is not None:
            found.append(" ".join(words[:4]) + f" {born}")
    return list(dict.fromkeys(found))
