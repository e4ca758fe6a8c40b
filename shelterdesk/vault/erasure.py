"""Erasing sheets of one drawer for good, and remembering which ones are gone.

Of every change of an erased sheet the body and the random bytes are overwritten; the header stays, so that the chain
and all signatures still verify, and says nothing that could be guessed. A signed change ``erased`` names the sheet.
Which sheets are gone is kept in the drawer and, sealed, beside it: an older drawer put back is erased again before
anybody sees it.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from shelterdesk.casework.record import KINDS, Kind
from shelterdesk.crypto import MalformedError, SealBroken, canonical, symmetric
from shelterdesk.vault import attached, case_list, checkpoint, search
from shelterdesk.vault.change import ERASED, erased_body
from shelterdesk.vault.columns import quoted
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.log import Draft, Entry, Writer, append
from shelterdesk.vault.rows import row_of
from shelterdesk.vault.whole_file import write_whole

LIST_BYTES = 4096
_LENGTH_BYTES = 4
_PURPOSE, _PLACE = "erased", b"erased"


class Sheet(NamedTuple):
    """Which record: its kind and its id."""

    kind: str
    record_id: str


@dataclass(frozen=True)
class Agreement:
    """Who agreed to an erasure (member id) and in answer to which request; empty where it is only done again."""

    second: str = ""
    request: str = ""


MOVED_OUT = "moved/"
"""Before the kind in the list of what was erased: the sheet moved into the drawer of its sealed case."""

AGAIN = Agreement()
"""The sheet was erased before, and an older copy brought it back."""


def erase(
    file: DrawerFile, writer: Writer, sheets: Iterable[Sheet], agreement: Agreement, time: int, *, moved: bool = False
) -> list[Entry]:
    """Erase sheets in one transaction, with a checkpoint; returns the ``erased`` changes.

    Files attached to them go after that. Of sheets that are not there it is only noted that they are erased.
    ``moved``: they live on in another drawer, so that an older vault put back as a whole does not erase the only copy
    it has.
    """
    chosen = list(dict.fromkeys(sheets))
    with file.transaction():
        held = [sheet for sheet in chosen if _has_content(file, sheet)]
        drafts = [_draft(file, sheet, agreement) for sheet in held]
        entries = append(file, writer, drafts, "", time) if drafts else []
        words = frozenset[str]().union(*(search.words_beside(file, *sheet) for sheet in held))
        files = attached.of_records(file, held)
        for sheet in held:
            _empty(file, sheet)
            _take_out(file, sheet, time)
        search.forget_words(file, words)
        for sheet in chosen:
            noted = (MOVED_OUT + sheet.kind if moved else sheet.kind, sheet.record_id)
            file.write("INSERT OR IGNORE INTO erased (kind, record, time) VALUES (?, ?, ?)", (*noted, time))
        if entries:
            checkpoint.put(file, writer, time)  # what the digests stood for before can no longer be computed,
            file.write("DELETE FROM checkpoint WHERE seq < (SELECT max(seq) FROM checkpoint)")  # and not be guessed
    attached.forget(file, files)
    return entries


def apply_erased(file: DrawerFile, writer: Writer, known: Iterable[Sheet], time: int) -> list[Entry]:
    """Erase again whatever of these sheets, and of those this drawer itself knows as erased, came back.

    For restore, salvage and import, before anything is shown. Writes nothing where nothing came back and all are known.
    """
    kept = erased_in(file)
    new = [sheet for sheet in dict.fromkeys(known) if sheet not in kept]
    back = come_back(file)
    return erase(file, writer, [*back, *new], AGAIN, time) if back or new else []


def erased_in(file: DrawerFile) -> frozenset[Sheet]:
    """All sheets this drawer knows as erased."""
    return frozenset(Sheet(*row) for row in file.read("SELECT kind, record FROM erased"))


def is_erased(file: DrawerFile, kind: str, record_id: str) -> bool:
    """Whether this sheet was erased here."""
    return file.one("SELECT 1 FROM erased WHERE kind = ? AND record = ?", (kind, record_id)) is not None


def come_back(file: DrawerFile) -> list[Sheet]:
    """Sheets known as erased of which a row or a body is there all the same."""
    rows = file.read(
        "SELECT e.kind, e.record FROM erased e JOIN word w ON w.text = e.kind WHERE EXISTS (SELECT 1 FROM log l"
        " WHERE l.record = e.record AND l.kind = w.id AND l.body != x'' AND l.action != ?)",
        (file.known_word(ERASED),),
    )
    found = dict.fromkeys(Sheet(*row) for row in rows)
    for (name,) in file.read("SELECT DISTINCT kind FROM erased"):
        if name in KINDS:
            table = quoted(name)
            standing = file.read(
                f"SELECT e.kind, e.record FROM erased e JOIN {table} k ON k.id = e.record WHERE e.kind = ?", (name,)
            )
            found |= dict.fromkeys(Sheet(*row) for row in standing)
    return list(found)


# --- one sheet ----------------------------------------------------------------------------------------


def _has_content(file: DrawerFile, sheet: Sheet) -> bool:
    kind = KINDS.get(sheet.kind)
    return bool(_bodies(file, sheet)) or (kind is not None and row_of(file, kind, sheet.record_id) is not None)


def _bodies(file: DrawerFile, sheet: Sheet) -> int:
    """How many changes of the sheet still have a body."""
    return file.number(
        "SELECT count(*) FROM log WHERE record = ? AND kind = ? AND body != x'' AND action != ?",
        (sheet.record_id, file.known_word(sheet.kind), file.known_word(ERASED)),
    )


def _draft(file: DrawerFile, sheet: Sheet, agreement: Agreement) -> Draft:
    kind = KINDS.get(sheet.kind)
    row = None if kind is None else row_of(file, kind, sheet.record_id)
    bases = (bytes.fromhex(row[3]),) if row else ()
    body = erased_body(_bodies(file, sheet), agreement.second, agreement.request)
    return Draft(sheet.kind, sheet.record_id, kind.schema if kind else 1, ERASED, {}, None, bases, whole_body=body)


def _empty(file: DrawerFile, sheet: Sheet) -> None:
    """Overwrite bodies and random bytes; ``secure_delete`` leaves nothing of them in the file."""
    file.write(
        "UPDATE log SET random = x'', body = x'' WHERE record = ? AND kind = ? AND body != x'' AND action != ?",
        (sheet.record_id, file.known_word(sheet.kind), file.known_word(ERASED)),
    )


def _take_out(file: DrawerFile, sheet: Sheet, time: int) -> None:
    """Row, search text, indexes, line in the list of cases."""
    kind = KINDS.get(sheet.kind)
    row = None if kind is None else row_of(file, kind, sheet.record_id)
    if kind is None or row is None:
        return
    file.write(f"DELETE FROM {quoted(kind.name)} WHERE seq = ?", (row[0],))
    search.note(file, kind, sheet.record_id, row[2], {}, removed=True, time=time)
    if kind.drawer == case_list.DRAWER:
        _unlist(file, kind, row[0], row[2], time)


def _unlist(file: DrawerFile, kind: Kind, seq: int, case_id: str, time: int) -> None:
    if kind.name == "case":
        case_list.forget(file, seq)
    elif case_id:
        case_list.note(file, kind, seq, case_id, {}, removed=True, time=time)


# --- beside the drawer --------------------------------------------------------------------------------


class ErasedList:
    """The sealed list beside a drawer of the sheets that were erased in it: it outlives an older drawer put back."""

    def __init__(self, drawer_path: Path, drawer_key: bytes) -> None:
        self.path = list_path(drawer_path)
        self._key = symmetric.derive_key(drawer_key, _PURPOSE)

    def read(self) -> frozenset[Sheet] | None:
        """The list; ``None`` where there is none or this key does not open it (the drawer itself knows them, too)."""
        try:
            plain = symmetric.open_sealed(self._key, self.path.read_bytes(), _PLACE)
            length = int.from_bytes(plain[:_LENGTH_BYTES], "big")
            facts = canonical.loads(plain[_LENGTH_BYTES : _LENGTH_BYTES + length])
            return frozenset(Sheet(str(kind), str(record)) for kind, record in facts["erased"])
        except (OSError, SealBroken, MalformedError, KeyError, TypeError, ValueError):
            return None

    def write(self, sheets: Collection[Sheet]) -> None:
        """Replace the list; raises what writing raises."""
        facts = canonical.dumps({"erased": [list(sheet) for sheet in sorted(sheets)]})
        plain = len(facts).to_bytes(_LENGTH_BYTES, "big") + facts
        size = LIST_BYTES
        while size < len(plain):
            size *= 2
        write_whole(self.path, symmetric.seal(self._key, plain.ljust(size, b"\0"), _PLACE))


def list_path(drawer_path: Path) -> Path:
    """Where the list of a drawer file lies: ``d1.erased`` beside ``d1.db``."""
    return drawer_path.with_suffix(".erased")
