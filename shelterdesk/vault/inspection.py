"""Checking a vault: do keys, logs, rows, indexes, files and anchors agree? Finds facts, repairs nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shelterdesk.casework.record import KINDS, Kind, kind_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    AnchorDamagedError,
    AttachmentDamagedError,
    DrawerDamagedError,
    DrawerMissingError,
    ShelterDeskError,
    WriteFailedError,
)
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import attached, case_list, checkpoint, erasure, key_copies, migrations, projection, search
from shelterdesk.vault.anchor import Anchor
from shelterdesk.vault.attachments import Attachments, Stored
from shelterdesk.vault.change import ERASED, LETTER, MOVED, SALVAGED
from shelterdesk.vault.columns import Cells, kinds_in, quoted, row_cells
from shelterdesk.vault.drawer import RECEIVING, DrawerFile, Row
from shelterdesk.vault.founding import anchor_path
from shelterdesk.vault.key_file import OpenedKeys
from shelterdesk.vault.letters import Letters, slot_keys
from shelterdesk.vault.log import Entry, Walk, author_holds, of_record
from shelterdesk.vault.rows import select
from shelterdesk.vault.search import texts_of

KEY_COPIES, MISSING, DAMAGED, PAGES = "key_copies", "drawer_missing", "drawer_damaged", "pages"
LOG, CHECKPOINT, ROLLED_BACK, ANCHOR = "log", "checkpoint", "rolled_back", "anchor"
ROW, NO_ROW, NO_LOG, SEARCH, LIST = "row", "no_row", "no_log", "search", "case_list"
BACK, OLDER = "erased_back", "older_version"
FORBIDDEN, LETTER_PROOF, LETTER_REFUSED, GATE = "forbidden_writer", "letter_proof", "letter_refused", "gate"
LEFT = "written_after_leaving"
ATTACHMENT = "attachment"

_FEW = 100


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be: what (a code of this module), and where. No contents."""

    what: str
    drawer: str = ""
    kind: str = ""
    record_id: str = ""
    where: str = ""


@dataclass(frozen=True)
class Report:
    """What a check found, and how much it looked at."""

    findings: tuple[Finding, ...]
    counts: Mapping[str, int] = field(default_factory=dict)
    """``drawers``, ``changes``, ``records``, ``signatures``, ``attachments``, ``letters``."""
    unopened: tuple[str, ...] = ()
    """Files of drawers whose key this member does not hold: nothing is known about them."""

    @property
    def fine(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


def check(folder: Path, keys: OpenedKeys, *, full: bool = False, progress: Progress = silent) -> Report:
    """Check everything these keys open; ``full`` also verifies every signature. Writes nothing.

    Progress counts changes and rows. May be called from any thread, also while the vault is open.
    """
    return _Check(folder, keys, full=full, progress=progress).run()

def _changes(file: DrawerFile) -> int:
    """How many changes there are to walk; of a log so damaged that it cannot tell, the walk will tell."""
    try:
        return file.number("SELECT max(seq) FROM log")
    except DrawerDamagedError:
        return 0


class _Check:
    def __init__(self, folder: Path, keys: OpenedKeys, *, full: bool, progress: Progress) -> None:
        self.folder = folder
        self.keys = keys
        self.full = full
        self.progress = progress
        self.findings: list[Finding] = []
        self.counts = dict.fromkeys(("drawers", "changes", "records", "signatures", "attachments", "letters"), 0)
        self.done = self.total = 0

    def run(self) -> Report:
        self._check_key_file()
        files: list[DrawerFile] = []
        try:
            sealed = sorted(drawer for drawer in self.keys.drawer_keys if drawer.sealed_case)
            for drawer in (*Drawer, *sealed):
                if drawer in self.keys.drawer_keys and (file := self._opened(drawer)) is not None:
                    files.append(file)
                    self.total += _changes(file) * 2
            for file in files:
                self._check_drawer(file)
            self._check_gate({file.drawer: file for file in files})
            self._check_letters(files)
        finally:
            for file in files:
                file.close()
        unopened = tuple(sorted(set(self.keys.all_files) - set(self.keys.drawer_files.values())))
        return Report(tuple(self.findings), self.counts, unopened)

    def _find(self, what: str, drawer: str = "", kind: str = "", record_id: str = "", where: str = "") -> None:
        self.findings.append(Finding(what, drawer, kind, record_id, where))

    def _step(self, steps: int = 1) -> None:
        self.done += steps
        self.progress(min(self.done, self.total), self.total)

    def _check_key_file(self) -> None:
        copies = [self.folder / name for name in key_copies.COPIES]
        contents = {copy.read_bytes() if copy.is_file() else b"" for copy in copies}
        if len(contents) > 1 or self.keys.damaged_copies:
            self._find(KEY_COPIES, where=", ".join(self.keys.damaged_copies))

    def _opened(self, drawer: Drawer) -> DrawerFile | None:
        path = self.folder / self.keys.file_of[drawer]
        try:
            file = DrawerFile(path, self.keys.drawer_keys[drawer], drawer, self.keys.vault_id)
            if file.version == migrations.KNOWN:
                return file
            file.close()  # its tables are not yet those of this version, and a check changes nothing
            self._find(OLDER, drawer, where=path.name)
        except DrawerMissingError:
            self._find(MISSING, drawer, where=path.name)
        except DrawerDamagedError as error:
            self._find(DAMAGED, drawer, where=error.where)
        except WriteFailedError:  # the disk cannot even read it
            self._find(DAMAGED, drawer, where=path.name)
        return None

    def _check_drawer(self, file: DrawerFile) -> None:
        self.counts["drawers"] += 1
        for part in (
            self._check_pages, self._check_log, self._check_checkpoint, self._check_anchor, self._check_rows,
            self._check_search, self._check_list, self._check_erased, self._check_attachments,
        ):  # fmt: skip
            try:
                part(file)
            except DrawerDamagedError as error:
                what = {self._check_log: LOG, self._check_checkpoint: CHECKPOINT}.get(part, DAMAGED)
                self._find(what, file.drawer, where=error.where)
            except WriteFailedError:  # a bad sector; what lies elsewhere is looked at all the same
                self._find(DAMAGED, file.drawer, where=file.path.name)

    def _check_pages(self, file: DrawerFile) -> None:
        """Every page's seal, then the structure; only after the first read, which recovers what a crash left."""
        for (text,) in file.read("PRAGMA cipher_integrity_check")[:_FEW]:
            self._find(PAGES, file.drawer, where=str(text))
        for (text,) in file.read("PRAGMA integrity_check(100)"):
            if text != "ok":
                self._find(PAGES, file.drawer, where=str(text))

    def _check_log(self, file: DrawerFile) -> None:
        walk = Walk(file, self.keys.vault_id, self.keys.members, signatures=self.full)
        for entry in walk.entries():
            self.counts["changes"] += 1
            self.counts["signatures"] += int(self.full and entry.signature is not None)
            self._check_writer(file, entry)
            self._step()

    def _check_writer(self, file: DrawerFile, entry: Entry) -> None:
        """Who wrote it may write such a thing, and what came by letter carries its author's own signature."""
        header, where = entry.header, f"log {entry.seq}"
        kind, roles = KINDS.get(header.kind), self.keys.chain.roles_at(header.author, header.membership)
        taken = header.action in (SALVAGED, MOVED)  # whoever salvages or moves writes down what others wrote
        if header.author not in self.keys.members or not (taken or kind is None or kind.writers & roles):
            self._find(FORBIDDEN, file.drawer, header.kind, header.record, where)
        if not checkpoint.entry_counts(entry, self.keys.chain):
            self._find(LEFT, file.drawer, header.kind, header.record, where)
        if header.action == MOVED and not all(one.intact for one in entry.carried()):
            self._find(LOG, file.drawer, header.kind, header.record, where)
        if header.action == LETTER and self.full and not author_holds(entry, self.keys.members):
            self._find(LETTER_PROOF, file.drawer, header.kind, header.record, where)

    def _check_checkpoint(self, file: DrawerFile) -> None:
        checkpoint.verify(file, self.keys.vault_id, self.keys.members, self.keys.chain)

    def _check_anchor(self, file: DrawerFile) -> None:
        anchor = Anchor(anchor_path(file.path), self.keys.drawer_keys[file.drawer])
        try:
            state = anchor.read()
        except AnchorDamagedError:
            state = None
        if state is None:
            self._find(ANCHOR, file.drawer, where=anchor_path(file.path).name)
        elif state.number:
            row = file.one("SELECT hash FROM log WHERE seq = ?", (state.number,))
            if row is None or bytes(row[0]).hex() != state.head:
                self._find(ROLLED_BACK, file.drawer, where=f"log {state.number}")

    def _rows(self, file: DrawerFile) -> Iterator[tuple[Kind, Row]]:
        for kind in kinds_in(file.drawer):
            for rows in file.in_slices(f"{select(kind)} WHERE seq > ? ORDER BY seq LIMIT ?"):
                for row in rows:
                    yield kind, row

    def _check_rows(self, file: DrawerFile) -> None:
        """Every row is what its changes made of it, and every record of the log has its row."""
        for kind, row in self._rows(file):
            self.counts["records"] += 1
            entries = of_record(file, self.keys.vault_id, kind.name, row[1])
            if not entries:
                self._find(NO_LOG, file.drawer, kind.name, row[1])
            elif not checkpoint.row_is(row, kind, entries):
                self._find(ROW, file.drawer, kind.name, row[1])
            self._step(max(1, len(entries)))
        for kind in kinds_in(file.drawer):
            missing = file.read(
                "SELECT DISTINCT record FROM log WHERE kind = ? AND body != x'' AND action != ? AND NOT EXISTS"
                f" (SELECT 1 FROM {quoted(kind.name)} WHERE id = log.record) LIMIT {_FEW}",
                (file.known_word(kind.name), file.known_word(ERASED)),
            )
            for (record_id,) in missing:
                self._find(NO_ROW, file.drawer, kind.name, record_id)

    def _check_search(self, file: DrawerFile) -> None:
        """The text beside the index is what folding makes of the rows, and the index is what that text makes of it."""
        expected = 0
        for kind, row in self._rows(file):
            texts = ("", "") if row[4] else texts_of(kind, row_cells(kind, row))
            found = file.one(
                "SELECT names, notes, case_id FROM search_text WHERE record_id = ? AND kind = ?", (row[1], kind.name)
            )
            expected += int(texts != ("", ""))
            if (found or ("", "", row[2])) != (*texts, row[2]):
                self._find(SEARCH, file.drawer, kind.name, row[1])
        if file.number("SELECT count(*) FROM search_text") != expected:
            self._find(SEARCH, file.drawer, where="rows")
        try:
            file.write("BEGIN IMMEDIATE")
            try:
                for index in (search.NAMES, search.ALL):
                    file.write(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
            finally:
                file.write("ROLLBACK")
        except DrawerDamagedError:
            self._find(SEARCH, file.drawer, where="index")
        except ShelterDeskError as error:  # a read-only or busy drawer: the rest of the check still counts
            self._find(SEARCH, file.drawer, where=type(error).__name__)

    def _check_list(self, file: DrawerFile) -> None:
        """The list of cases and its counts are what the rows make of them."""
        if file.drawer != case_list.DRAWER and not file.drawer.sealed_case:
            return
        counted: dict[tuple[str, str, str, int], int] = {}
        cases: dict[str, Cells] = {}
        for row in file.read(f"{select(KINDS['case'])}"):
            cells = row_cells(KINDS["case"], row)
            cases[row[1]] = {**case_list.listed_values(cells), "listed": int(not row[4])}
        for row in file.read("SELECT id, code, stage, worker, stay, opened, parts, listed FROM case_list"):
            shown = dict(zip(("code", "stage", "worker", "stay", "opened"), row[1:6], strict=True))
            parts = case_list.parts_of(file, row[0])
            if cases.pop(row[0], None) != {**shown, "listed": row[7]} or parts != row[6]:
                self._find(LIST, file.drawer, "case", row[0])
            if row[7]:
                combination = (row[2], row[3], row[4], row[6])
                counted[combination] = counted.get(combination, 0) + 1
        for case_id in cases:
            self._find(LIST, file.drawer, "case", case_id)
        if counted != {row[:4]: row[4] for row in file.read("SELECT * FROM case_count")}:
            self._find(LIST, file.drawer, where="counts")

    def _check_erased(self, file: DrawerFile) -> None:
        """Nothing that was erased is there again, and the drawer knows all that its log says was erased."""
        for sheet in erasure.come_back(file):
            self._find(BACK, file.drawer, sheet.kind, sheet.record_id)
        forgotten = file.read(
            "SELECT w.text, l.record FROM log l JOIN word w ON w.id = l.kind WHERE l.action = ? AND NOT EXISTS"
            " (SELECT 1 FROM erased e WHERE e.kind IN (w.text, ? || w.text) AND e.record = l.record)",
            (file.known_word(ERASED), erasure.MOVED_OUT),
        )
        for kind, record_id in forgotten:
            self._find(BACK, file.drawer, kind, record_id, "list")

    def _check_attachments(self, file: DrawerFile) -> None:
        """Every file that a record mentions is there; ``full``: and holds what the record says."""
        attachments = Attachments(self.folder, file.path.stem)
        there = attachments.ids()
        self.counts["attachments"] += len(there)
        for kind, record_id, text in attached.in_rows(file):
            self._step(0)
            try:
                stored = Stored.read(text)
                missing = stored.id not in there
                if self.full:
                    attachments.verify(stored)
            except AttachmentDamagedError:
                missing = True
            if missing:
                self._find(ATTACHMENT, file.drawer, kind, record_id)

    # --- between drawers ------------------------------------------------------------------------------

    def _check_gate(self, files: Mapping[Drawer, DrawerFile]) -> None:
        """The gate says what its sources ask for, neither less nor more; needs the keys of both drawers."""
        sources = [one for one in files if one in (Drawer.PROTECTION, Drawer.CLINICAL) or one.sealed_case]
        for source in sources if Drawer.GATE in files else ():
            self._check_source(files[Drawer.GATE], files[source])

    def _check_source(self, gate: DrawerFile, source: DrawerFile) -> None:
        try:
            step = projection.step_of(gate, source, self.keys.drawer_keys[Drawer.GATE])
        except (DrawerDamagedError, WriteFailedError):
            return  # named above already, with its place
        for what, records in (("missing", step.save), ("too much", step.remove)):
            for record in records:
                self._find(GATE, Drawer.GATE, kind_of(record).name, getattr(record, "source", ""), what)

    def _check_letters(self, files: Sequence[DrawerFile]) -> None:
        """Letters for drawers held here open, and their authors may write them."""
        letters = Letters(self.folder, self.keys.vault_id)
        receiving = {}
        for file in files:
            try:
                receiving[file.drawer] = slot_keys(file)
            except (DrawerDamagedError, WriteFailedError, ValueError):
                self._find(DAMAGED, file.drawer, where=RECEIVING)
        self.counts["letters"] = letters.count()
        for refused in letters.waiting(receiving, self.keys.members, self.keys.chain.removed_at).refused:
            self._find(LETTER_REFUSED, refused.drawer, where=f"{refused.name} {refused.error.reason}")
