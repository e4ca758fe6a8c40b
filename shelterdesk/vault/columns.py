"""From a kind's description to its table: columns, rows, and the cells that the log keeps of them.

A *cell* is what a field holds: a JSON value, or ``{"why": reason}`` where there is no value. Values
are never objects in JSON, so the two cannot be mistaken for each other; both merge as one unit.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import (
    KINDS,
    Kind,
    Reason,
    Record,
    Shape,
    Value,
    from_body,
    to_body,
)
from shelterdesk.casework.roles import SEALABLE, Drawer

R = TypeVar("R", bound=Record)

Cell = Any
Cells = dict[str, Cell]
"""Field name → cell; a field that was never answered is not in it."""

COMMON = ("seq", "id", "case_id", "head", "removed")
"""The columns every table begins with: number of arrival, record id, case, hash of its last change, bin flag."""

LAST = "reasons"


@cache
def quoted(name: str) -> str:
    """An identifier for SQL: kinds may be called ``case``."""
    return '"' + name.replace('"', '""') + '"'


@cache
def table_columns(name: str) -> tuple[str, ...]:
    """All columns of a kind's table, in order."""
    return (*COMMON, *KINDS[name].questions, LAST)


def kinds_in(drawer: str) -> list[Kind]:
    """The kinds kept in a drawer, in the order of their definition; a sealed case has those of several."""
    drawers = SEALABLE if Drawer(drawer).sealed_case else (drawer,)
    return [kind for kind in KINDS.values() if kind.drawer in drawers]


def table_statements(kind: Kind) -> list[str]:
    """The SQL that makes the table of a kind and its indexes from its description."""
    columns = [
        "seq INTEGER PRIMARY KEY",
        "id TEXT NOT NULL UNIQUE",
        "case_id TEXT NOT NULL",
        "head TEXT NOT NULL",
        "removed INTEGER NOT NULL DEFAULT 0",
    ]
    for name, asked in kind.questions.items():
        columns.append(f"{quoted(name)} {'INTEGER' if asked.shape is Shape.NUMBER else 'TEXT'}")
    columns.append("reasons TEXT NOT NULL DEFAULT ''")
    table = quoted(kind.name)
    return [
        f"CREATE TABLE {table} (\n  " + ",\n  ".join(columns) + "\n) STRICT",
        f"CREATE INDEX {quoted(kind.name + '_by_case')} ON {table} (case_id, seq)",
        *(
            f"CREATE INDEX {quoted(f'{kind.name}_by_{name}')} ON {table} ({quoted(name)}, seq)"
            for name, asked in kind.questions.items()
            if asked.indexed
        ),
    ]


def clean(text: str) -> str:
    """Text as it can be stored and written as UTF-8: without NUL, with halves of characters joined or marked.

    Everything else, control and direction characters included, stays as typed.
    """
    if text.isascii():
        return text.replace("\0", "")
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return joined.replace("\0", "")


def cells_of(record: Record) -> Cells:
    """What the record says, field by field."""
    body = to_body(record)
    body.pop("case_id")
    cells: Cells = {name: {"why": why} for name, why in body.pop("reasons", {}).items()}
    for name, value in body.items():
        cell = _cleaned(value)
        if cell not in ("", []):
            cells[name] = cell
    return cells


def _cleaned(value: Any) -> Cell:
    if isinstance(value, str):
        return clean(value)
    return [clean(item) for item in value] if isinstance(value, list) else value


def record_of(kind: Kind, record_id: str, case_id: str, head: str, cells: Cells) -> Record:
    """The record that cells stand for; fields this version does not know are left in the log."""
    body: dict[str, Any] = {"case_id": case_id}
    reasons = {}
    for name, cell in cells.items():
        if isinstance(cell, dict):
            reasons[name] = cell["why"]
        else:
            body[name] = cell
    body["reasons"] = reasons
    return from_body(kind.record, record_id, head, body)


def shown(kind: Kind, name: str, cell: Cell) -> Value | Reason:
    """A cell as the value people see: ``None`` where nothing was answered, a ``Reason`` where that was said."""
    if cell is None:
        return None
    if isinstance(cell, dict):
        return Reason(cell["why"])
    asked = kind.questions.get(name)
    if asked is not None and asked.shape is Shape.DATE:
        return PartialDate.parse(cell)
    if isinstance(cell, list):
        return tuple(cell)
    return cell  # type: ignore[no-any-return]  # str or int, straight from strict JSON


def stored(value: Value) -> str | int | None:
    """A field's value as its column holds it, for looking up rows by value."""
    if value is None or value in ("", ()):
        return None
    if isinstance(value, tuple):
        return json.dumps(list(value), ensure_ascii=False)
    return value if isinstance(value, int) else str(value)


def row_values(kind: Kind, cells: Cells) -> list[str | int | None]:
    """The values of a kind's own columns and of ``reasons``, in the order of the table."""
    values: list[str | int | None] = []
    for name in kind.questions:
        cell = cells.get(name)
        if isinstance(cell, dict):
            cell = None
        elif isinstance(cell, list):
            cell = json.dumps(cell, ensure_ascii=False)
        values.append(cell)
    reasons = {name: cell["why"] for name, cell in cells.items() if isinstance(cell, dict)}
    values.append(json.dumps(reasons, sort_keys=True) if reasons else "")
    return values


def row_cells(kind: Kind, row: Sequence[Any]) -> Cells:
    """The cells of a whole table row (all columns, in order)."""
    cells: Cells = {}
    for (name, asked), value in zip(kind.questions.items(), row[len(COMMON) : -1], strict=True):
        if value is not None:
            cells[name] = json.loads(value) if asked.shape is Shape.CODES else value
    if row[-1]:
        cells.update({name: {"why": why} for name, why in json.loads(row[-1]).items()})
    return cells


def row_record(kind: Kind, row: Sequence[Any]) -> Record:
    """The record a whole table row stands for."""
    return record_of(kind, row[1], row[2], row[3], row_cells(kind, row))


def changed_cells(before: Cells, after: Cells) -> Cells:
    """Only what differs: field → new cell, ``None`` where the answer was taken back."""
    changes = {name: cell for name, cell in after.items() if before.get(name) != cell}
    changes.update({name: None for name in before if name not in after})
    return changes


def apply_cells(cells: Cells, changes: Mapping[str, Cell]) -> None:
    """Carry a change into ``cells``."""
    for name, cell in changes.items():
        if cell is None:
            cells.pop(name, None)
        else:
            cells[name] = cell


DRAWERS = tuple(Drawer)
"""All drawers, in the order in which a vault opens them: the gate first."""
