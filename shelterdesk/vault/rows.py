"""Reading records of one drawer from its tables."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TypeVar, cast

from shelterdesk.casework.record import Kind, Record, Value, kind_of
from shelterdesk.errors import DrawerDamagedError, NotADateError
from shelterdesk.vault.columns import quoted, row_record, stored, table_columns
from shelterdesk.vault.drawer import DrawerFile, Row

R = TypeVar("R", bound=Record)

_ANYTHING: Mapping[str, Value] = MappingProxyType({})


def select(kind: Kind) -> str:
    """``SELECT`` of all columns of a kind's table, ready for a ``WHERE``."""
    return _select(kind.name)


@cache
def _select(name: str) -> str:
    return f"SELECT {', '.join(quoted(column) for column in table_columns(name))} FROM {quoted(name)}"


def row_of(file: DrawerFile, kind: Kind, record_id: str) -> Row | None:
    """The whole row of a record, removed or not."""
    return file.one(f"{select(kind)} WHERE id = ?", (record_id,))


def get(file: DrawerFile, record: type[R], record_id: str) -> R | None:
    """The record with this id, unless it is in the bin."""
    row = row_of(file, kind_of(record), record_id)
    return None if row is None or row[4] else _records(file, record, [row])[0]


def of_case(file: DrawerFile, record: type[R], case_id: str, *, binned: bool = False) -> list[R]:
    """A case's records of one kind, in the order they came; ``binned``: those in the bin among them."""
    where = "case_id = ?" if binned else "case_id = ? AND removed = 0"
    rows = file.read(f"{select(kind_of(record))} WHERE {where} ORDER BY seq", (case_id,))
    return _records(file, record, rows)


def all_of(file: DrawerFile, record: type[R], limit: int) -> list[R]:
    """The newest records of a kind, at most ``limit``, oldest first."""
    rows = file.read(f"{select(kind_of(record))} WHERE removed = 0 ORDER BY seq DESC LIMIT ?", (limit,))
    return _records(file, record, rows[::-1])


def removed(file: DrawerFile, record: type[R], limit: int) -> list[R]:
    """What lies in the bin, newest first."""
    rows = file.read(f"{select(kind_of(record))} WHERE removed = 1 ORDER BY seq DESC LIMIT ?", (limit,))
    return _records(file, record, rows)


def find(file: DrawerFile, record: type[R], wanted: Mapping[str, Value]) -> list[R]:
    """Records whose fields hold exactly these values, in the order they came."""
    kind = kind_of(record)
    known = {*kind.questions, "case_id"}
    if not wanted or not known >= set(wanted):
        raise ValueError(f"fields of {kind.name}: {sorted(known)}")
    tests = " AND ".join(f"{quoted(name)} IS ?" for name in wanted)
    values = [value if name == "case_id" else stored(value) for name, value in wanted.items()]
    return _records(file, record, file.read(f"{select(kind)} WHERE {tests} AND removed = 0 ORDER BY seq", values))


def between(
    file: DrawerFile, record: type[R], name: str, first: str, last: str, wanted: Mapping[str, Value] = _ANYTHING
) -> list[R]:
    """Records whose indexed field lies in [first, last), as its column holds it, in the order of that field; with
    ``wanted`` only those whose other fields hold exactly these values."""
    kind = kind_of(record)
    if name not in kind.questions or not kind.questions[name].indexed or not set(kind.questions) >= set(wanted):
        raise ValueError(f"no index of {kind.name}.{name}")
    column = quoted(name)
    more = "".join(f" AND {quoted(other)} IS ?" for other in wanted)
    test = f"{column} >= ? AND {column} < ?{more} AND removed = 0 ORDER BY {column}, seq"
    values = (first, last, *(stored(value) for value in wanted.values()))
    return _records(file, record, file.read(f"{select(kind)} WHERE {test}", values))


def selected(file: DrawerFile, record: type[R], test: str, values: tuple[str | int, ...]) -> list[R]:
    """Records that pass a test in SQL, which also orders them."""
    return _records(file, record, file.read(f"{select(kind_of(record))} WHERE {test}", values))


def _records(file: DrawerFile, record: type[R], rows: list[Row]) -> list[R]:
    kind = kind_of(record)
    try:
        return [cast(R, row_record(kind, row)) for row in rows]
    except (ValueError, TypeError, NotADateError) as error:
        raise DrawerDamagedError(file.drawer, f"rows of {kind.name}") from error
