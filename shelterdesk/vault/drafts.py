"""Drafts: what is typed is sealed on the disk within a second, and no key press ever waits for a lock or a disk.

A draft is sealed under a key derived from its drawer's; of a drawer that the author does not hold (a
letter in the making) under one derived from the author's own identity, so that nobody else reads it.
"""

import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto import symmetric
from shelterdesk.crypto.identity import Identity
from shelterdesk.errors import DiskFullError, DrawerClosedError, RecordGoneError, ShelterDeskError
from shelterdesk.vault.ballast import Ballast
from shelterdesk.vault.draft_file import Draft, DraftFile, DraftKey, new_draft_path, read_draft
from shelterdesk.vault.whole_file import overwrite, remove_unfinished, writing

GATHERED_SECONDS = 0.3
"""Typing is gathered this long before it is sealed; with the flush that stays below the promised second."""
RETRY_SECONDS = 1.0
KEPT_AFTER_DISCARD = timedelta(days=30)

_Sheet = tuple[Drawer, str, str]
"""Drawer, kind and record id: what a draft is a draft of, whatever version it began from."""


def own_key(identity: Identity) -> bytes:
    """The key of a member's drafts for drawers the member does not hold."""
    return symmetric.derive_key(symmetric.digest(identity.receiving_secret()), "draft-of-a-letter")


@dataclass
class _Note:
    """What the writer still has to put on the disk about one sheet."""

    draft: Draft
    gone: bool = False


class Drafts:
    """The drafts of one unlocked member. Every method may be called from any thread; ``note`` never waits.

    ``key_of`` gives a held drawer's key (32 bytes) and raises DrawerClosedError for others.
    ``on_problem`` is called from the writer thread with the error that keeps text from the disk, and
    with None when it got there after all; the text stays in memory meanwhile and is tried again.
    """

    def __init__(
        self,
        folder: Path,
        key_of: Callable[[Drawer], bytes],
        me: str,
        own: bytes,
        *,
        ballast: Ballast | None = None,
        on_problem: Callable[[ShelterDeskError | None], None] | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        place_of: Callable[[DraftKey], Drawer] = lambda key: key.drawer,
        drawers: Callable[[], Iterable[Drawer]] = lambda: Drawer,
    ) -> None:
        self._folder, self._me, self._own = folder / "drafts", me, own
        self._key_of, self._ballast, self._clock = key_of, ballast, clock
        self._place_of, self._drawers = place_of, drawers
        self.on_problem = on_problem
        self.problem: ShelterDeskError | None = None
        self._state = threading.Condition()
        self._disk = threading.Lock()
        self._notes: dict[_Sheet, _Note] = {}
        self._files: dict[_Sheet, DraftFile] = {}
        self._tickets: dict[_Sheet, int] = {}
        self._ticket = 0
        self._hurry = self._closing = self._dead = False
        self._begin()
        self._writer = threading.Thread(target=self._write_until_closed, name="drafts", daemon=True)
        self._writer.start()

    # --- typing -------------------------------------------------------------------------------------

    def note(self, key: DraftKey, fields: Mapping[str, str], reasons: Mapping[str, str] | None = None) -> int:
        """Take down everything the form shows; returns a ticket for ``done``. Never waits for the disk."""
        with self._state:
            if self._closing or self._dead:
                raise RuntimeError("the drafts are closed")
            self._ticket += 1
            draft = self._placed(Draft("", key, self._me, dict(fields), dict(reasons or {}), self._clock()))
            self._notes[_sheet(draft.key)] = _Note(draft)
            self._tickets[_sheet(draft.key)] = self._ticket
            self._state.notify_all()
            return self._ticket

    def done(self, key: DraftKey, ticket: int | None = None) -> None:
        """The sheet is saved: its draft goes, unless something was typed after the ``ticket`` that was saved."""
        gone = self._placed(Draft("", key, self._me, {}, {}, self._clock()))
        sheet = _sheet(gone.key)
        with self._state:
            if ticket is not None and self._tickets.get(sheet, 0) > ticket:
                return
            if sheet in self._notes or sheet in self._files:
                self._notes[sheet] = _Note(gone, gone=True)
            self._state.notify_all()

    def flush(self, timeout: float = 1.0) -> bool:
        """Write all now; whether everything typed was on the disk within ``timeout`` seconds."""
        until = monotonic() + timeout
        with self._state:
            self._hurry = True
            self._state.notify_all()
            while self._notes and not self._dead:
                left = until - monotonic()
                if left <= 0:
                    break
                self._state.wait(left)
            return not self._notes

    def close(self, timeout: float = 1.0) -> bool:
        """Flush and stop; whether everything typed is on the disk."""
        written = self.flush(timeout)
        with self._state:
            self._closing = True
            self._state.notify_all()
        self._writer.join(timeout)
        return written

    @contextmanager
    def held(self) -> Iterator[None]:
        """Nothing is written meanwhile, and afterwards under the keys of then; what is typed waits in memory."""
        self.flush()
        with self._disk:
            try:
                yield
            finally:
                self._files = {}
                self._adopt_mine()
                with self._state:
                    moved = [self._placed(note.draft) for note in self._notes.values()]
                    self._notes = {
                        _sheet(draft.key): _Note(draft, note.gone)
                        for draft, note in zip(moved, self._notes.values(), strict=True)
                    }

    # --- finding again ------------------------------------------------------------------------------

    def waiting(self, left: Collection[str] = ()) -> list[Draft]:
        """Unsaved drafts of drawers held, oldest first: mine, and those of members in ``left`` (who left)."""
        return [draft for draft in self._all({self._me, *left}) if draft.discarded is None]

    def discarded(self, left: Collection[str] = ()) -> list[Draft]:
        """Discarded drafts that can still be taken back: for 30 days."""
        return [draft for draft in self._all({self._me, *left}) if draft.discarded is not None]

    def discard(self, draft_id: str, left: Collection[str] = ()) -> None:
        """Put a draft aside for 30 days; raises RecordGoneError where it is not there or not mine to discard."""
        self._mark(draft_id, self._clock(), left)

    def take_back(self, draft_id: str, left: Collection[str] = ()) -> None:
        """Undo ``discard``."""
        self._mark(draft_id, None, left)

    def erase(self, gone: Callable[[Draft], bool]) -> int:
        """Delete every draft that my keys open and that is of something erased, whoever wrote it; returns how many.

        Its bytes are overwritten first, as far as the disk obeys.
        """
        with self._state:
            for sheet in [sheet for sheet, note in self._notes.items() if gone(note.draft)]:
                del self._notes[sheet]
            self._state.notify_all()
        removed = 0
        with self._disk:
            for path, _, draft in self._on_disk():
                if gone(draft):
                    self._files.pop(_sheet(draft.key), None)
                    overwrite(path)
                    removed += 1
        return removed

    def sweep(self) -> int:
        """Delete drafts discarded more than 30 days ago and what killed processes left half written."""
        oldest, removed = self._clock() - KEPT_AFTER_DISCARD, 0
        with self._disk:
            removed += remove_unfinished(self._folder)
            for path, _, draft in self._on_disk():
                if draft.discarded is not None and draft.discarded < oldest:
                    with writing(path):
                        path.unlink(missing_ok=True)
                    removed += 1
        return removed

    def _all(self, authors: set[str]) -> list[Draft]:
        if self.problem is None:  # else it would only wait in vain; what is in memory is added below
            self.flush()
        with self._disk:
            found = [draft for _, _, draft in self._on_disk() if draft.author in authors]
        with self._state:  # what cannot be written now is shown from memory all the same
            unwritten = dict(self._notes)
        found = [draft for draft in found if draft.author != self._me or _sheet(draft.key) not in unwritten]
        found += [note.draft for note in unwritten.values() if not note.gone]
        return sorted(found, key=lambda draft: draft.time)

    def _mark(self, draft_id: str, discarded: datetime | None, left: Collection[str]) -> None:
        self.flush()
        with self._disk:
            for path, key, draft in self._on_disk():
                if draft.id == draft_id and draft.author in {self._me, *left}:
                    file = DraftFile(path, key)
                    file.append(replace(draft, discarded=discarded))
                    return self._adopt(file, draft, taken_back=discarded is None)
        raise RecordGoneError("draft", draft_id)

    def _adopt(self, file: DraftFile, draft: Draft, *, taken_back: bool) -> None:
        """What is typed next goes on in a draft taken back, and never over one put aside."""
        if draft.author != self._me:
            return
        sheet = _sheet(draft.key)
        if taken_back:
            self._files.setdefault(sheet, file)
        elif sheet in self._files and self._files[sheet].path == file.path:
            del self._files[sheet]

    def _on_disk(self) -> list[tuple[Path, bytes, Draft]]:
        """Every draft that my keys open, with its file and key."""
        if not self._folder.is_dir():
            return []
        keys = [self._sealing_key(drawer) for drawer in self._drawers() if self._holds(drawer)] + [self._own]
        found = []
        for path in sorted(path for path in self._folder.iterdir() if path.is_file()):
            for key in keys:
                if (draft := read_draft(path, key)) is not None:
                    found.append((path, key, draft))
                    break
        return found

    def _begin(self) -> None:
        """Tidy up; and typing on in a draft found at unlock goes on in its file."""
        try:
            self.sweep()
        except ShelterDeskError as error:  # a read-only disk must not keep anybody from reading
            self.problem = error
        self._adopt_mine()

    def _adopt_mine(self) -> None:
        for path, key, draft in self._on_disk():
            if draft.author == self._me and draft.discarded is None:
                self._files[_sheet(draft.key)] = DraftFile(path, key)

    def _placed(self, draft: Draft) -> Draft:
        """The draft in the drawer where it belongs: forms know the drawer of a kind, not that a case is sealed."""
        return replace(draft, key=replace(draft.key, drawer=self._place_of(draft.key)))

    def _holds(self, drawer: Drawer) -> bool:
        try:
            self._key_of(drawer)
        except DrawerClosedError:
            return False
        return True

    def _sealing_key(self, drawer: Drawer) -> bytes:
        try:
            return symmetric.derive_key(self._key_of(drawer), "draft")
        except DrawerClosedError:
            return self._own

    # --- the writer thread --------------------------------------------------------------------------

    def _write_until_closed(self) -> None:
        try:
            while self._gather():
                self._write_gathered()
        finally:
            with self._state:
                self._dead = True
                self._state.notify_all()

    def _gather(self) -> bool:
        """Wait for something to write and then a little more; False when closed and nothing more can be done."""
        with self._state:
            while not self._notes and not self._closing:
                self._hurry = False
                self._state.wait()
            if self._closing:
                return False
            pause = RETRY_SECONDS if self.problem else GATHERED_SECONDS
            until = monotonic() + pause
            while not self._hurry and not self._closing and (left := until - monotonic()) > 0:
                self._state.wait(left)
            return not self._closing

    def _write_gathered(self) -> None:
        with self._state:
            self._hurry = False
            gathered = dict(self._notes)
        problem: ShelterDeskError | None = None
        for sheet, note in gathered.items():
            try:
                with self._disk:
                    self._write(sheet, note)
            except ShelterDeskError as error:
                problem = error
                continue
            with self._state:
                if self._notes.get(sheet) is note:
                    del self._notes[sheet]
                self._state.notify_all()
        self._tell(problem)

    def _write(self, sheet: _Sheet, note: _Note) -> None:
        file = self._files.get(sheet)
        if note.gone:
            if file is not None:
                file.remove()
                del self._files[sheet]
            return
        if file is None:
            file = DraftFile(new_draft_path(self._folder), self._sealing_key(sheet[0]))
        try:
            file.append(note.draft)
        except DiskFullError:
            if self._ballast is None or not self._ballast.release():
                raise
            file.append(note.draft)
        self._files[sheet] = file

    def _tell(self, problem: ShelterDeskError | None) -> None:
        changed, self.problem = type(problem) is not type(self.problem), problem
        if changed and self.on_problem is not None:
            self.on_problem(problem)


def _sheet(key: DraftKey) -> _Sheet:
    return key.drawer, key.kind, key.record_id
