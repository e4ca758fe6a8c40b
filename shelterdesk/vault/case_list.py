"""The list of cases: one narrow row per case, kept up to date by every save, read in keyset pages.

``case_list`` mirrors what the list shows, ``case_count`` holds how many cases share a combination of
filters, so neither a page nor a count grows with the number of cases.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Literal, NamedTuple

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Kind
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault.change import moment
from shelterdesk.vault.columns import Cells, kinds_in, quoted
from shelterdesk.vault.drawer import DrawerFile, Row
from shelterdesk.vault.search import Query

DRAWER = Drawer.CASEWORK
PAGE = 64

Sort = Literal["opened", "code", "newest"]
Key = tuple[str | int, int]
"""Where a page ended: the sort value and row number of its last row."""

_COLUMNS = "seq, id, code, stage, worker, stay, opened, parts, updated"
_FILTERS = ("stage", "worker", "stay")
_FEW = 2000
_SCANNED = 5000
_AFTER_ALL = 2**62
_MINUTE = 60_000
"""``updated`` is shown to the minute, so that most saves leave the list's page alone: a page less to flush."""


@dataclass(frozen=True)
class CaseFilter:
    """Which cases to show; ``None`` means any. ``missing`` is the name of a kind the case has no sheet of."""

    stage: str | None = None
    worker: str | None = None
    stay: str | None = None
    missing: str | None = None


class CaseRow(NamedTuple):
    """One line of the list. No names: they come on demand."""

    id: str
    code: str
    stage: str
    worker: str
    stay: str
    opened: PartialDate | None
    updated: datetime
    parts: frozenset[str]
    """Names of the kinds of which the case has at least one sheet (in the casework drawer)."""


@dataclass(frozen=True)
class CasePage:
    """A page of the list and where the next one begins; ``next`` is ``None`` at the end."""

    rows: tuple[CaseRow, ...]
    next: Key | None


def bits_of(file: DrawerFile) -> dict[str, int]:
    """Kind → its bit in ``parts``; bits are given out as kinds first appear and never change."""
    return {row[1]: 1 << row[0] for row in file.read("SELECT bit, kind FROM part")}


def note(file: DrawerFile, kind: Kind, seq: int, case_id: str, cells: Cells, removed: bool, time: int) -> None:
    """Bring the list up to date with one record (inside its transaction)."""
    if kind.name == "case":
        _note_case(file, seq, case_id, cells, removed, time)
    elif case_id:
        _note_part(file, kind, case_id, removed, time)


def recount(file: DrawerFile, case_id: str, time: int) -> None:
    """Find a case's parts anew: a sheet was moved out of it."""
    row = file.one("SELECT seq FROM case_list WHERE id = ?", (case_id,))
    if row:
        _change(file, row[0], {"parts": _parts_with_bits(file, case_id), "updated": time})


def _note_case(file: DrawerFile, seq: int, case_id: str, cells: Cells, removed: bool, time: int) -> None:
    values: dict[str, str | int] = {**listed_values(cells)}
    values["listed"] = int(not removed)
    values["updated"] = time
    if file.one("SELECT seq FROM case_list WHERE seq = ?", (seq,)):
        _change(file, seq, values)
        return
    values["parts"] = _parts_with_bits(file, case_id)
    names = ", ".join(values)
    file.write(
        f"INSERT INTO case_list (seq, id, {names}) VALUES (?, ?{', ?' * len(values)})", (seq, case_id, *values.values())
    )
    _count(file, seq, 1)


def forget(file: DrawerFile, seq: int) -> None:
    """Take a case out of the list altogether: it was erased."""
    _count(file, seq, -1)
    file.write("DELETE FROM case_list WHERE seq = ?", (seq,))


def listed_values(cells: Cells) -> dict[str, str]:
    """What the list shows of a case."""
    return {name: text if isinstance(text := cells.get(name), str) else "" for name in ("code", *_FILTERS, "opened")}


def _note_part(file: DrawerFile, kind: Kind, case_id: str, removed: bool, time: int) -> None:
    row = file.one("SELECT seq, parts, updated FROM case_list WHERE id = ?", (case_id,))
    if row is None:
        return  # the case itself may come later, or lie in nobody's reach; its parts are counted when it comes
    bit = _bit(file, kind.name)
    there = not removed or _has(file, kind.name, case_id)
    parts = row[1] | bit if there else row[1] & ~bit
    if parts != row[1]:
        _change(file, row[0], {"parts": parts, "updated": time})
    elif time - row[2] >= _MINUTE:
        file.write("UPDATE case_list SET updated = ? WHERE seq = ?", (time, row[0]))


def _change(file: DrawerFile, seq: int, values: dict[str, str | int]) -> None:
    names = tuple(values)
    old = file.read(f"SELECT {', '.join(names)} FROM case_list WHERE seq = ?", (seq,))[0]
    differing = {name: values[name] for name, before in zip(names, old, strict=True) if values[name] != before}
    if not differing:
        return
    counted = bool(differing.keys() & {*_FILTERS, "parts", "listed"})
    if counted:
        _count(file, seq, -1)
    sets = ", ".join(f"{name} = ?" for name in differing)
    file.write(f"UPDATE case_list SET {sets} WHERE seq = ?", (*differing.values(), seq))
    if counted:
        _count(file, seq, 1)


def _count(file: DrawerFile, seq: int, by: int) -> None:
    file.write(
        "INSERT INTO case_count SELECT stage, worker, stay, parts, ? FROM case_list WHERE seq = ? AND listed = 1"
        " ON CONFLICT DO UPDATE SET cases = cases + excluded.cases",
        (by, seq),
    )
    if by < 0:
        file.write(
            "DELETE FROM case_count WHERE cases = 0 AND (stage, worker, stay, parts) ="
            " (SELECT stage, worker, stay, parts FROM case_list WHERE seq = ?)",
            (seq,),
        )


def _bit(file: DrawerFile, kind: str) -> int:
    row = file.one("SELECT bit FROM part WHERE kind = ?", (kind,))
    if row:
        return 1 << int(row[0])
    bit = file.number("SELECT count(*) FROM part")
    file.write("INSERT INTO part (bit, kind) VALUES (?, ?)", (bit, kind))
    return 1 << bit


def _has(file: DrawerFile, kind: str, case_id: str) -> bool:
    return bool(file.one(f"SELECT 1 FROM {quoted(kind)} WHERE case_id = ? AND removed = 0 LIMIT 1", (case_id,)))


def parts_of(file: DrawerFile, case_id: str) -> int:
    """Which kinds a case has sheets of, looked up in the tables; new bits only exist after ``_bit``."""
    bits = bits_of(file)
    found = [kind.name for kind in kinds_in(DRAWER) if kind.name != "case" and _has(file, kind.name, case_id)]
    return sum(bits.get(name, 0) for name in found)


def _parts_with_bits(file: DrawerFile, case_id: str) -> int:
    for kind in kinds_in(DRAWER):
        if kind.name != "case" and _has(file, kind.name, case_id):
            _bit(file, kind.name)
    return parts_of(file, case_id)


def count(file: DrawerFile, wanted: CaseFilter) -> int:
    """How many cases pass the filter: a sum over the combinations in use, not over the cases."""
    tests, values = _tests(file, wanted)
    return file.number(f"SELECT sum(cases) FROM case_count WHERE {' AND '.join(tests) or '1'}", values)


def page(
    file: DrawerFile, wanted: CaseFilter, after: Key | None = None, limit: int = PAGE, sort: Sort = "opened"
) -> CasePage:
    """The next ``limit`` cases: last opened first, by code, or last entered first."""
    column = {"opened": "opened", "code": "code", "newest": ""}[sort]
    way, beyond = ("ASC", ">") if sort == "code" else ("DESC", "<")
    tests, values = _tests(file, wanted)
    tests.insert(0, "listed = 1")
    if after is not None:
        tests.append(f"({column}, seq) {beyond} (?, ?)" if column else f"seq {beyond} ?")
        values += [*after] if column else [after[1]]
    order = f"{column} {way}, seq {way}" if column else f"seq {way}"
    rows = file.read(
        f"SELECT {_COLUMNS} FROM {_source(file, wanted, sort)} WHERE {' AND '.join(tests)} ORDER BY {order} LIMIT ?",
        [*values, limit],
    )
    following: Key | None = None
    if len(rows) == limit:
        last = rows[-1]
        following = ({"opened": last[6], "code": last[2], "newest": 0}[sort], last[0])
    return CasePage(case_rows(file, rows), following)


def _source(file: DrawerFile, wanted: CaseFilter, sort: Sort) -> str:
    """What to walk: many cases are met in the order of the list; few are gathered by combination and sorted."""
    in_order = {
        "opened": "INDEXED BY case_list_by_opened",
        "code": "INDEXED BY case_list_by_code",
        "newest": "NOT INDEXED",
    }
    filters = [name for name in _FILTERS if getattr(wanted, name) is not None]
    if wanted.missing is None and not filters:
        return f"case_list {in_order[sort]}"
    if wanted.missing is None and len(filters) == 1 and sort == "opened":
        return f"case_list INDEXED BY case_list_by_{filters[0]}"
    if count(file, wanted) > _FEW:
        return f"case_list {in_order[sort]}"
    return (
        "case_count CROSS JOIN case_list INDEXED BY case_list_by_combination"
        " USING (stage, worker, stay, parts)"
    )


def _tests(file: DrawerFile, wanted: CaseFilter) -> tuple[list[str], list[str | int]]:
    tests: list[str] = []
    values: list[str | int] = []
    for name in _FILTERS:
        value = getattr(wanted, name)
        if value is not None:
            tests.append(f"{name} = ?")
            values.append(value)
    if wanted.missing is not None:
        tests.append("parts & ? = 0")
        values.append(bits_of(file).get(wanted.missing, 0))
    return tests, values


def by_ids(file: DrawerFile, ids: Sequence[str], wanted: CaseFilter, limit: int) -> tuple[CaseRow, ...]:
    """Those of these cases that pass the filter, in the given order."""
    if not ids:
        return ()
    tests, values = _tests(file, wanted)
    marks = ", ".join("?" * len(ids))
    rows = file.read(
        f"SELECT {_COLUMNS} FROM case_list WHERE {' AND '.join(['+listed = 1', *tests])} AND id IN ({marks})",
        [*values, *ids],
    )
    place = {case_id: index for index, case_id in enumerate(ids)}
    rows.sort(key=lambda row: place[row[1]])
    return case_rows(file, rows[:limit])


def matching(file: DrawerFile, query: Query, wanted: CaseFilter, limit: int) -> tuple[CaseRow, ...]:
    """The cases in whose texts (of this drawer) something matches and that pass the filter, newest match first.

    With a filter only the newest ``_SCANNED`` matches are looked at: more letters narrow them.
    """
    tests, values = _tests(file, wanted)
    columns = ", ".join(f"c.{name.strip()}" for name in _COLUMNS.split(","))
    found: dict[str, Row] = {}
    after = _AFTER_ALL
    while len(found) < limit:
        rows = file.read(
            f"SELECT s.place, {columns} FROM (SELECT rowid AS place FROM {query.table} WHERE {query.table} MATCH ?"
            " AND rowid < ?"
            " ORDER BY rowid DESC LIMIT ?) s CROSS JOIN search_text t ON t.seq = s.place"
            " CROSS JOIN case_list c INDEXED BY sqlite_autoindex_case_list_1 ON c.id = t.case_id"
            f" WHERE {' AND '.join(['c.listed = 1', *tests])} ORDER BY s.place DESC LIMIT ?",
            [query.expression, after, _SCANNED if tests else limit, *values, limit],
        )
        for row in rows:
            found.setdefault(row[2], row[1:])
        if tests or len(rows) < limit:
            break
        after = rows[-1][0]
    return case_rows(file, list(found.values())[:limit])


def case_rows(file: DrawerFile, rows: Iterable[Row]) -> tuple[CaseRow, ...]:
    """Table rows as lines of the list."""
    bits = bits_of(file)
    parts: dict[int, frozenset[str]] = {}
    shown = []
    for row in rows:
        if row[7] not in parts:
            parts[row[7]] = frozenset(kind for kind, bit in bits.items() if row[7] & bit)
        _, case_id, code, stage, worker, stay, opened, bits_set, updated = row
        shown.append(CaseRow(case_id, code, stage, worker, stay, _date(opened), moment(updated), parts[bits_set]))
    return tuple(shown)


@lru_cache(maxsize=4096)
def _date(text: str) -> PartialDate | None:
    return PartialDate.parse(text) if text else None
