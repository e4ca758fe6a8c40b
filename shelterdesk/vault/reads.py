"""The read log: who opened which sheet, noted in the log itself, signed and chained like any change.

What is noted has no body and changes nothing of the record. Once per member, sheet and session is enough: it
answers who knows, not how often they looked. Looking at this log is noted in it, too.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shelterdesk.casework.record import KINDS, Record, kind_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault.change import NO_BODY, READ, moment
from shelterdesk.vault.columns import quoted
from shelterdesk.vault.drawer import DrawerFile, Row
from shelterdesk.vault.log import Draft, append
from shelterdesk.vault.open_drawer import OpenDrawer, Position
from shelterdesk.vault.reading import Reading

PAGE = 64
LOOKED = "read_log"
"""Stands for a kind where the read log itself was looked at."""

_NOTED = "body = x'' AND action = ?"
_MOST = 10_000
_AT_ONCE = 500


@dataclass(frozen=True)
class Opened:
    """That somebody opened a sheet, or looked at this log (kind ``read_log``)."""

    seq: int
    drawer: Drawer
    kind: str
    record_id: str
    case_id: str
    """Empty for what is of no case, and where the sheet was erased since."""
    who: str
    when: datetime


@dataclass(frozen=True)
class Wanted:
    """Which entries to show; empty means any."""

    member: str = ""
    case_id: str = ""


class ReadLog:
    """The read log of an unlocked vault; ``drawers`` gives those that are open now, ``first`` goes before any write."""

    def __init__(
        self, drawers: Callable[[], Mapping[Drawer, OpenDrawer]], now: Callable[[], datetime],
        first: Callable[[], None],
    ) -> None:  # fmt: skip
        self._drawers = drawers
        self._now = now
        self._first = first
        self._noted: set[tuple[Drawer, str, str]] = set()

    # --- noting -------------------------------------------------------------------------------------

    def note(self, drawer_of: Callable[[Record], Drawer], records: Iterable[Record]) -> int:
        """Note what was opened for the first time in this session; returns how many entries that made.

        Sheets never saved and kinds that are not noted are left out. One transaction for each drawer.
        """
        new: dict[Drawer, dict[tuple[str, str], None]] = {}
        for record in records:
            kind = kind_of(record)
            if kind.read_logged and record.base:
                drawer = drawer_of(record)
                if (drawer, kind.name, record.id) not in self._noted:
                    new.setdefault(drawer, {})[kind.name, record.id] = None
        for drawer, sheets in new.items():
            self._write(drawer, list(sheets))
        return sum(len(sheets) for sheets in new.values())

    def look(self, drawer: Drawer) -> None:
        """Note that this member looks at the read log of a drawer: from here on only newer entries are new."""
        self._write(drawer, [(LOOKED, "")])

    def _write(self, drawer: Drawer, sheets: Sequence[tuple[str, str]]) -> None:
        opened = self._drawers()[drawer]
        self._first()
        drafts = [
            Draft(name, record_id, _schema(name), READ, {}, None, (), whole_body=NO_BODY) for name, record_id in sheets
        ]
        with opened.file.transaction():
            entries = append(opened.file, opened.writer, drafts, "", int(self._now().timestamp() * 1000))
        last = entries[-1]
        opened.grew(Position(last.seq, last.hash.hex()), len(entries), self._now())
        self._noted |= {(drawer, name, record_id) for name, record_id in sheets if name != LOOKED}

    # --- looking ------------------------------------------------------------------------------------

    def page(self, drawer: Drawer, wanted: Wanted, after: int | None = None, limit: int = PAGE) -> list[Opened]:
        """Who opened what, newest first; ``after`` is the ``seq`` of the last entry already shown."""
        file = self._drawers()[drawer].file
        tests, values = _tests(file, wanted)
        if after is not None:
            tests.append("seq < ?")
            values.append(after)
        rows = file.read(
            f"SELECT seq FROM log INDEXED BY log_without_body WHERE {' AND '.join(tests)} ORDER BY seq DESC LIMIT ?",
            [*values, limit],
        )
        return _told(file, drawer, [row[0] for row in rows])

    def count(self, drawer: Drawer, wanted: Wanted) -> int:
        """How many entries pass the filter."""
        file = self._drawers()[drawer].file
        tests, values = _tests(file, wanted)
        return file.number(
            f"SELECT count(*) FROM log INDEXED BY log_without_body WHERE {' AND '.join(tests)}", values
        )

    def unseen(self, drawer: Drawer, me: str) -> list[Opened]:
        """What others opened since this member last looked, newest first; each sheet and person once."""
        file = self._drawers()[drawer].file
        read, looked, author = (file.known_word(text) for text in (READ, LOOKED, me))
        since = file.number(
            f"SELECT seq FROM log INDEXED BY log_without_body WHERE {_NOTED} AND kind = ? AND author = ?"
            " ORDER BY seq DESC LIMIT 1",
            (read, looked, author),
        )
        rows = file.read(
            f"SELECT max(seq) FROM log INDEXED BY log_without_body WHERE {_NOTED} AND seq > ? AND author != ?"
            " AND kind != ? GROUP BY author, kind, record ORDER BY 1 DESC LIMIT ?",
            (read, since, author, looked, _MOST),
        )
        return _told(file, drawer, [row[0] for row in rows])


def _schema(name: str) -> int:
    return KINDS[name].schema if name in KINDS else 1


def _tests(file: DrawerFile, wanted: Wanted) -> tuple[list[str], list[str | int]]:
    tests, values = [_NOTED], list[str | int]([file.known_word(READ)])
    if wanted.member:
        tests.append("author = ?")
        values.append(file.known_word(wanted.member))
    if wanted.case_id:
        ids = [row[0] for name in _noted_kinds(file) for row in file.read(
            f"SELECT id FROM {quoted(name)} WHERE case_id = ?", (wanted.case_id,)
        )]  # fmt: skip
        tests.append(f"record IN ({', '.join('?' * len(ids))})")
        values += ids
    return tests, values


def _noted_kinds(file: DrawerFile) -> list[str]:
    """The kinds of this drawer that are noted and have a table in it."""
    tables = {row[0] for row in file.read("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return [kind.name for kind in KINDS.values() if kind.read_logged and kind.name in tables]


def _told(file: DrawerFile, drawer: Drawer, seqs: Sequence[int]) -> list[Opened]:
    """These entries with the cases of their sheets, in the given order."""
    rows: list[Row] = []
    for at in range(0, len(seqs), _AT_ONCE):
        some = seqs[at : at + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        rows += file.read(
            f"SELECT seq, kind, record, author, time FROM log WHERE seq IN ({marks}) ORDER BY seq DESC", some
        )
    cases = _cases(file, {(file.text(row[1]), row[2]) for row in rows})
    return [
        Opened(
            row[0], drawer, file.text(row[1]), row[2], cases.get((file.text(row[1]), row[2]), ""), file.text(row[3]),
            moment(row[4]),
        )
        for row in rows
    ]  # fmt: skip


def _cases(file: DrawerFile, sheets: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    by_kind: dict[str, list[str]] = {}
    for name, record_id in sheets:
        if name in KINDS:
            by_kind.setdefault(name, []).append(record_id)
    found: dict[tuple[str, str], str] = {}
    for name, ids in by_kind.items():
        for at in range(0, len(ids), _AT_ONCE):
            some = ids[at : at + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            for record_id, case_id in file.read(f"SELECT id, case_id FROM {quoted(name)} WHERE id IN ({marks})", some):
                found[name, record_id] = case_id
    return found


def noted_drawers(vault: Reading) -> list[Drawer]:
    """The open drawers in which opening a sheet is noted, sealed cases last."""
    kept = {kind.drawer for kind in KINDS.values() if kind.read_logged}
    open_now = vault.opened
    return [drawer for drawer in Drawer if drawer in kept and drawer in open_now] + sorted(
        drawer for drawer in open_now if drawer.sealed_case
    )
