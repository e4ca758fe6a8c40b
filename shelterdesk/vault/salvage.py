"""Salvaging: what can still be read of a damaged vault, in a new folder, under the same keys, with a list of losses.

The damaged vault is only read, block by block where the disk refuses. A drawer in which nothing is wrong is taken as it
is; of one whose log is whole everything is made anew from the log; of any other each record that can be read is
written as a new change that says whose it was.
"""

from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from shelterdesk.casework.record import KINDS, new_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    DrawerDamagedError,
    DrawerMissingError,
    NotAVaultError,
    ShelterDeskError,
    VaultExistsError,
)
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import generations, inspection, key_copies, projection, restored
from shelterdesk.vault.anchor import Anchor, AnchorState
from shelterdesk.vault.ballast import BALLAST_NAME
from shelterdesk.vault.change import ERASED, REMOVED, SALVAGED
from shelterdesk.vault.columns import Cells, apply_cells
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.erasure import MOVED_OUT, ErasedList, Sheet
from shelterdesk.vault.founding import anchor_path, make_drawers
from shelterdesk.vault.generations import Facts, Generation
from shelterdesk.vault.key_contents import OpenedKeys
from shelterdesk.vault.lock import LOCK_NAME
from shelterdesk.vault.log import COLUMNS, Entry, Walk, Writer
from shelterdesk.vault.places import refuse_network_share
from shelterdesk.vault.restored import MARK_NAME
from shelterdesk.vault.salvage_reading import FoundRecord, Readable, read_torn
from shelterdesk.vault.save import Plan, Scribe
from shelterdesk.vault.whole_file import UNFINISHED, sync_folder, whole_folder, writing

T = TypeVar("T")

DRAWER, RECORDS, PARTIAL, HISTORY, LETTER_KEY, FILES = "drawer", "records", "partial", "history", "letter_key", "files"

_LEFT_OUT = frozenset({LOCK_NAME, BALLAST_NAME, MARK_NAME})
_BLOCK = 4096
_TOGETHER = 500
_HARMLESS = frozenset({
    inspection.KEY_COPIES, inspection.ROLLED_BACK, inspection.ANCHOR, inspection.GATE, inspection.FORBIDDEN,
    inspection.LETTER_PROOF, inspection.LETTER_REFUSED, inspection.LEFT, inspection.BACK, inspection.ATTACHMENT,
})  # fmt: skip
"""What a check may find in a drawer that is none the less whole."""
_TORN = "torn"


@dataclass(frozen=True)
class Loss:
    """Something that could not be read: what (a code of this module), how many; no contents."""

    what: str
    drawer: str = ""
    kind: str = ""
    count: int = 1


@dataclass(frozen=True)
class Salvaged:
    """A new vault, and what is not in it."""

    folder: Path
    whole: tuple[Drawer, ...]
    """Drawers taken as they were."""
    rebuilt: tuple[Drawer, ...]
    """Drawers made anew from their whole log: nothing is lost in them."""
    records: int
    """Records taken over one by one, in the other drawers."""
    unopened: tuple[str, ...]
    """Files of drawers whose keys this member does not hold: copied, and not looked at."""
    losses: tuple[Loss, ...]


def salvage(folder: Path, target: Path, keys: OpenedKeys, *, progress: Progress = silent) -> Salvaged:
    """Make a new vault in ``target`` from what can be read in ``folder``; the damaged one is not changed.

    ``progress`` counts drawers. Raises NotAVaultError, VaultExistsError, NetworkShareError, DiskFullError,
    ReadOnlyError, WriteFailedError, Cancelled.
    """
    refuse_network_share(target)
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise VaultExistsError
    if not any((folder / name).is_file() for name in key_copies.COPIES):
        raise NotAVaultError
    with whole_folder(target) as new:
        return _Salvage(new, target, keys, progress).run(folder)


class _Salvage:
    def __init__(self, new: Path, target: Path, keys: OpenedKeys, progress: Progress) -> None:
        self.new, self.target, self.keys, self.progress = new, target, keys, progress
        self.losses: list[Loss] = []
        self.whole: list[Drawer] = []
        self.rebuilt: list[Drawer] = []
        self.records = 0
        self.incarnation = new_id()

    def run(self, folder: Path) -> Salvaged:
        total = len(self.keys.file_of) + 1
        self._copy_everything(folder)
        self._mend_key_file()
        self.progress(1, total)
        wrong = self._what_is_wrong()
        unopened = []
        for done, (drawer, name) in enumerate(self.keys.file_of.items(), 2):
            if drawer not in self.keys.drawer_keys:
                unopened.append(name)
                if not (self.new / name).is_file():
                    self.losses.append(Loss(DRAWER, drawer))
            elif drawer in wrong:
                self._mend(drawer)
            else:
                self.whole.append(drawer)
            self.progress(done, total)
        self._mark(folder)
        for made in [path for path in self.new.rglob("*") if path.is_dir()]:
            sync_folder(made)
        return Salvaged(
            self.target, tuple(self.whole), tuple(self.rebuilt), self.records, tuple(unopened), tuple(self.losses)
        )

    # --- copying ------------------------------------------------------------------------------------

    def _copy_everything(self, folder: Path) -> None:
        lost = 0
        for path in sorted(folder.rglob("*")):
            if path.is_symlink() or not path.is_file() or path.name in _LEFT_OUT or UNFINISHED in path.name:
                continue
            target = self.new / path.relative_to(folder)
            with writing(target):
                target.parent.mkdir(parents=True, exist_ok=True)
            if not _copied(path, target) and "/" in path.relative_to(folder).as_posix():
                lost += 1
        if lost:
            self.losses.append(Loss(FILES, count=lost))

    def _mend_key_file(self) -> None:
        """Both copies whole again, unless a part is damaged in both: then every byte is kept as it was found."""
        with suppress(ShelterDeskError):
            key_copies.write(self.new, key_copies.read(self.new))

    def _what_is_wrong(self) -> frozenset[str]:
        report = inspection.check(self.new, self.keys)
        return frozenset(one.drawer for one in report.findings if one.drawer and one.what not in _HARMLESS)

    # --- mending one drawer -------------------------------------------------------------------------

    def _mend(self, drawer: Drawer) -> None:
        path = self.new / self.keys.file_of[drawer]
        torn = path.with_suffix(f".{_TORN}")
        journal = path.with_name(path.name + "-journal")
        with writing(path):
            if path.exists():
                path.rename(torn)
                if journal.exists():
                    journal.rename(torn.with_name(torn.name + "-journal"))
            anchor_path(path).unlink(missing_ok=True)
        try:
            if not (torn.exists() and self._rebuild(drawer, torn, path)):
                self._take_over(drawer, torn, path)
        finally:
            with writing(path):
                for left in (torn, torn.with_name(torn.name + "-journal")):
                    left.unlink(missing_ok=True)

    def _rebuild(self, drawer: Drawer, torn: Path, path: Path) -> bool:
        """Rows and indexes anew from a whole log; False where the log is not whole."""
        key = self.keys.drawer_keys[drawer]
        try:
            with closing(DrawerFile(torn, key, drawer, self.keys.vault_id)) as old:
                entries = list(Walk(old, self.keys.vault_id, self.keys.members).entries())
                meta = old.read("SELECT key, value FROM meta")
                words, log = old.read("SELECT id, text FROM word"), old.read(f"SELECT {COLUMNS} FROM log ORDER BY seq")
                erased = old.read("SELECT kind, record, time FROM erased")
        except ShelterDeskError:
            return False
        self._make(drawer, b"")
        with closing(self._opened(drawer, path)) as file:
            with file.transaction():
                for name, value in meta:
                    file.set_meta(name, bytes(value))
                _insert(file, "word (id, text)", words)
                _insert(file, f"log ({COLUMNS})", log)
                _insert(file, "erased (kind, record, time)", erased)
            gone = {Sheet(kind.removeprefix(MOVED_OUT), record) for kind, record, _ in erased}
            for together in _slices(_plans(entries, gone)):
                self._scribe(file).rebuild(together)
            self._anchor(file, path)
        self.rebuilt.append(drawer)
        return True

    def _take_over(self, drawer: Drawer, torn: Path, path: Path) -> None:
        """Record by record, what can be read."""
        key = self.keys.drawer_keys[drawer]
        listed = ErasedList(path, key).read() or frozenset()
        found = Readable(erased=listed)
        try:
            found = read_torn(torn, key, drawer, listed)
        except (DrawerDamagedError, DrawerMissingError):
            self.losses.append(Loss(DRAWER, drawer))
        self._make(drawer, found.receiving)
        with closing(self._opened(drawer, path)) as file:
            with file.transaction():
                _insert(file, "erased (kind, record, time)", [(*sheet, 0) for sheet in sorted(found.erased)])
            for together in _slices(found.records):
                binned = {record.id for record in together if record.removed}
                self._scribe(file).salvage([_plan(record) for record in together], binned)
            if drawer is Drawer.GATE:
                self._close_gate(file, found.tokens)
            self._anchor(file, path)
        self.records += len(found.records)
        self._tell(drawer, found)

    def _close_gate(self, file: DrawerFile, tokens: bytes) -> None:
        """A gate that lacks something lets nothing out: it counts as behind until a holder of its sources unlocks."""
        with file.transaction():
            file.set_meta(projection.TOKENS, tokens)
        for source in self.keys.chain.drawers:
            if source is Drawer.PROTECTION or source.sealed_case:
                projection.mark(file, behind=True, source=source)

    def _tell(self, drawer: Drawer, found: Readable) -> None:
        self.losses += [Loss(RECORDS, drawer, kind, count) for kind, count in sorted(found.lost.items())]
        self.losses += [Loss(PARTIAL, drawer, kind, count) for kind, count in sorted(found.partial.items())]
        if found.records:
            self.losses.append(Loss(HISTORY, drawer, count=len(found.records)))
        if not found.receiving:
            self.losses.append(Loss(LETTER_KEY, drawer))

    def _make(self, drawer: Drawer, receiving: bytes) -> None:
        make_drawers(self.new, self.keys, {drawer: self.keys.drawer_keys[drawer]}, {drawer: receiving})

    def _opened(self, drawer: Drawer, path: Path) -> DrawerFile:
        return DrawerFile(path, self.keys.drawer_keys[drawer], drawer, self.keys.vault_id)

    def _scribe(self, file: DrawerFile) -> Scribe:
        keys = self.keys
        writer = Writer(keys.vault_id, self.incarnation, keys.membership, keys.me.id, keys.identity)
        return Scribe(file, writer, keys.me.roles, lambda: datetime.now(UTC))

    def _anchor(self, file: DrawerFile, path: Path) -> None:
        last = file.one("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1")
        if last:
            state = AnchorState(self.incarnation, last[0], bytes(last[1]).hex())
            Anchor(anchor_path(path), self.keys.drawer_keys[file.drawer]).write(state)

    def _mark(self, folder: Path) -> None:
        """Who opens it is told, and asked once where this computer saw more."""
        now = datetime.now(UTC).replace(microsecond=0)
        one = Generation(0, self.keys.vault_id, "", folder.name, now, (), ())
        restored.write_mark(
            self.new, generations.proved(one, Facts(self.keys.me.id), self.keys.drawer_keys[Drawer.GATE]), ()
        )


def _copied(path: Path, target: Path) -> bool:
    """Copy a file block by block; what the disk refuses becomes zeros. Whether all could be read."""
    whole = True
    try:
        source = path.open("rb", buffering=0)
    except OSError:
        return False
    with source, writing(target), target.open("xb") as file:
        size, at = path.stat().st_size, 0
        while at < size:
            want = min(_BLOCK, size - at)
            block = b""
            with suppress(OSError):
                source.seek(at)
                block = source.read(want) or b""
            whole = whole and len(block) == want
            file.write(block.ljust(want, b"\0"))
            at += want
    return whole


def _insert(file: DrawerFile, into: str, rows: Iterable[tuple[object, ...]]) -> None:
    for row in rows:
        file.write(f"INSERT OR IGNORE INTO {into} VALUES ({', '.join('?' * len(row))})", row)


def _plans(entries: Iterable[Entry], gone: set[Sheet]) -> Iterator[tuple[Plan, str, int]]:
    """The outcome of a whole log, record by record, in the order they came."""
    by_record: dict[Sheet, list[Entry]] = {}
    for entry in entries:
        sheet = Sheet(entry.header.kind, entry.header.record)
        if entry.header.action == ERASED:  # for good, or moved to another drawer
            by_record.pop(sheet, None)
        elif entry.body and sheet not in gone and sheet.kind in KINDS:
            by_record.setdefault(sheet, []).append(entry)
    for sheet, changes in by_record.items():
        cells: Cells = {}
        case_id = ""
        for entry in changes:
            apply_cells(cells, entry.changes())
            moved = entry.case_id()
            case_id = case_id if moved is None else moved
        last = changes[-1]
        kind = KINDS[sheet.kind]
        known = {name: cell for name, cell in cells.items() if name in kind.questions}
        action = REMOVED if last.header.action == REMOVED else SALVAGED
        plan = Plan(kind, sheet.record_id, case_id, None, {}, known, action)
        yield plan, last.hash.hex(), last.header.time


def _plan(record: FoundRecord) -> Plan:
    found = (record.author, record.time)
    return Plan(record.kind, record.id, record.case_id, None, {}, record.cells, SALVAGED, found=found)


def _slices(items: Iterable[T]) -> Iterator[list[T]]:
    together: list[T] = []
    for item in items:
        together.append(item)
        if len(together) == _TOGETHER:
            yield together
            together = []
    if together:
        yield together

