"""Making a backup: every drawer as sealed bytes, also those whose maker holds no key for them.

A drawer is held against writing only while it is compared once more with what was copied a moment
before, and can be read all the time: no transaction spans two drawers, so no moment has to be
common to all. A generation counts from the moment its list lies on the medium, which is after all
of it was read back and the drawers that its maker holds were opened in it. ``FORMAT.md`` has the layout.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    BackupGoneError,
    BackupInsideError,
    BackupOvertakenError,
    BusyError,
    Cancelled,
    CopyFailedError,
    DiskFullError,
    DrawerMissingError,
    MediumFullError,
    MediumRefusedError,
    NotAVaultError,
    ShelterDeskError,
    WriteFailedError,
)
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import generations, key_copies
from shelterdesk.vault.backup_medium import ATTACHMENTS, ENDING, GENERATIONS, PIECES, Medium, fat_name, pieces_of
from shelterdesk.vault.backup_reading import JOURNAL, State, open_copy, state_of
from shelterdesk.vault.ballast import BALLAST_NAME
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.generations import Facts, Generation, Reached, Shelf, StoredAttachment, StoredFile
from shelterdesk.vault.key_file import OpenedKeys
from shelterdesk.vault.lock import LOCK_NAME
from shelterdesk.vault.places import is_same_disk
from shelterdesk.vault.restored import MARK_NAME
from shelterdesk.vault.whole_file import UNFINISHED

_LEFT_OUT = frozenset({LOCK_NAME, BALLAST_NAME, MARK_NAME})
_PASSING = ("drafts", "letters", "files")
"""Folders whose files may come and go while the backup is made."""
_TRIES = 15
"""So often a drawer that is being written is asked for, two seconds each."""
_OURS = {PIECES, ATTACHMENTS, GENERATIONS}


@dataclass(frozen=True)
class Backup:
    """A generation that was made, read back, and opened as far as its maker's keys go."""

    folder: Path
    """The backup's own folder on the medium."""
    generation: Generation
    opened: tuple[Drawer, ...]
    """Drawers that were opened in the copy, and checked."""
    waiting: tuple[Drawer, ...]
    """Drawers that were compared by hash only: nobody who holds them has opened this copy yet."""
    clients: int
    """Clients read in the copy."""
    written: int
    """Bytes that were not on the medium before."""
    same_disk: bool
    """Whether it lies on the vault's own disk, where one accident takes both."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


def make_backup(
    folder: Path, place: Path, keys: OpenedKeys, *, thorough: bool = True, progress: Progress = silent,
    now: Callable[[], datetime] = _utc_now,
) -> Backup:  # fmt: skip
    """Add a generation to this vault's backup in ``place``; the earlier ones stay as they are, whatever happens.

    To be called while this process holds the vault's lock; safe in any thread (it opens the drawers
    anew). ``thorough`` also reads attachments that earlier backups brought there. ``progress`` counts
    bytes. Raises BackupInsideError, BackupOvertakenError, BackupGoneError, MediumFullError,
    MediumRefusedError, CopyFailedError (``differs`` or ``damaged``), DrawerDamagedError, DrawerMissingError, BusyError,
    DiskFullError (of the vault's own disk), ReadOnlyError, Cancelled; then no generation was added or taken away.
    """
    vault, target = folder.resolve(), place.resolve()
    if target.is_relative_to(vault):
        raise BackupInsideError(str(place))
    if not any((folder / name).is_file() for name in key_copies.COPIES):
        raise NotAVaultError
    home = home_of(place, folder.name, keys.vault_id)
    making = _Making(folder, Medium(home), keys, thorough, progress, now())
    try:
        return making.run()
    except Cancelled:
        raise
    except ShelterDeskError as error:
        if making.prepared and not home.is_dir():
            raise BackupGoneError(str(place)) from error
        if isinstance(error, DiskFullError) and Path(error.path).is_relative_to(home):
            sweep(making.medium, making.shelf, frozenset(making.apart))  # what no generation needs
            raise MediumFullError(str(place)) from error
        if isinstance(error, WriteFailedError) and Path(error.path).is_relative_to(home):
            raise MediumRefusedError(str(place)) from error
        raise


def home_of(place: Path, vault_name: str, vault_id: str) -> Path:
    """The backup folder of a vault in a place: the one that has its generations, else a name that is free."""
    if place.name.endswith(ENDING) and _is_home(place, vault_id):
        return place
    own = fat_name(vault_name.removesuffix(".shelter"))
    number = 1
    while True:
        home = place / (f"{own}{ENDING}" if number == 1 else f"{own}-{number}{ENDING}")
        if not home.exists() or _is_home(home, vault_id):
            return home
        number += 1


def _is_home(home: Path, vault_id: str) -> bool:
    """Whether a folder is this vault's backup, or one in which no generation was ever finished."""
    shelf = generations.on_shelf(home)
    if shelf.good:
        return any(one.vault == vault_id for one in shelf.good)
    return not shelf.damaged and home.is_dir() and {path.name for path in home.iterdir()} <= _OURS


@dataclass
class _Making:
    """One backup in the making."""

    source: Path
    medium: Medium
    keys: OpenedKeys
    thorough: bool
    progress: Progress
    made: datetime
    prepared: bool = False
    total: int = 0
    done: int = 0
    shelf: Shelf = field(default_factory=Shelf)
    attached: Mapping[str, StoredAttachment] = field(default_factory=dict)
    told: Mapping[int, Facts] = field(default_factory=dict)
    """What earlier generations say about how far the drawers were."""
    apart: set[int] = field(default_factory=set)
    """Earlier generations that hold entries which the vault does not."""

    def run(self) -> Backup:
        sources = _files(self.source)
        self.total = sum(_size(path) for path in sources) * 2
        self.medium.prepare()
        self.prepared = True
        self._look_at_earlier()
        keys_before = self._key_bytes()
        try:
            states, files, attachments = self._copy_all(sources)
            one = self._listed(states, files, attachments)
            clients = self._open_all(one, states)
        except ShelterDeskError as error:
            if self._key_bytes() != keys_before and not isinstance(error, Cancelled):
                raise BackupOvertakenError from error
            raise
        if self._key_bytes() != keys_before:
            raise BackupOvertakenError
        self._commit(one)
        waiting = tuple(drawer for drawer in self.keys.file_of if drawer not in states)
        self.progress(self.total, self.total)
        same_disk = is_same_disk(self.source, self.medium.folder)
        return Backup(self.medium.folder, one, tuple(states), waiting, clients, self.medium.written, same_disk)

    def _look_at_earlier(self) -> None:
        self.shelf = generations.on_shelf(self.medium.folder)
        self.attached = {held.name: held for one in self.shelf.good for held in one.attachments}
        gate = self.keys.drawer_keys[Drawer.GATE]
        self.told = {one.number: facts for one in self.shelf.good if (facts := generations.facts_of(one, gate))}

    def _step(self, size: int) -> None:
        self.done += size
        self.progress(min(self.done, self.total), self.total)

    def _key_bytes(self) -> list[bytes]:
        found = []
        for name in key_copies.COPIES:
            with suppress(OSError):
                found.append((self.source / name).read_bytes())
        return found

    # --- copying ------------------------------------------------------------------------------------

    def _copy_all(self, sources: list[Path]) -> tuple[dict[Drawer, State], list[StoredFile], list[StoredAttachment]]:
        """Drawers first, then the files they mention, which were on the disk before them.

        The gate is the last drawer: it may know more than its sources in the copy, and never less.
        """
        states: dict[Drawer, State] = {}
        files: list[StoredFile] = []
        seen: set[Path] = set()
        for drawer, name in sorted(self.keys.file_of.items(), key=lambda named: named[0] is Drawer.GATE):
            path = self.source / name
            if not path.is_file():
                raise DrawerMissingError(drawer)
            beside = [path.with_suffix(".anchor"), path, path.with_name(name + JOURNAL)]
            seen.update(beside)
            if drawer in self.keys.drawer_keys:
                self._copy(path)  # without holding it, so that the second look finds nearly all of it done
                with self._held(path, drawer) as state:
                    files += [self._copy(one, quiet=True) for one in beside if _size(one)]
                states[drawer] = state
            else:  # nobody in this process can write it, and no other process has the lock
                files += [self._copy(one) for one in beside if _size(one)]
        others = [path for path in sources if path not in seen]
        attachments = [self._attach(path) for path in others if _is_attachment(self.source, path)]
        files += [self._copy(path) for path in others if not _is_attachment(self.source, path) and path.is_file()]
        return states, files, [one for one in attachments if one is not None]

    @contextmanager
    def _held(self, path: Path, drawer: Drawer) -> Iterator[State]:
        """The drawer held against writing, while reading goes on; opening it undid what a crash left half written."""
        with closing(self._taken(path, drawer)) as file:
            try:
                if _size(path.with_name(path.name + JOURNAL)):
                    raise CopyFailedError(str(path), "unfinished")
                self._find_other_lives(file)
                yield state_of(file)
            finally:
                file.write("ROLLBACK")

    def _taken(self, path: Path, drawer: Drawer) -> DrawerFile:
        """The drawer opened and held; whoever saves without a pause goes first."""
        for _ in range(_TRIES):
            try:
                return self._take(path, drawer)
            except BusyError:
                self._step(0)
        return self._take(path, drawer)

    def _take(self, path: Path, drawer: Drawer) -> DrawerFile:
        file = DrawerFile(path, self.keys.drawer_keys[drawer], drawer, self.keys.vault_id)
        try:
            file.write("BEGIN IMMEDIATE")
        except BaseException:
            file.close()
            raise
        return file

    def _find_other_lives(self, file: DrawerFile) -> None:
        """Which earlier generations hold entries that this log does not: another copy went on where this one ended."""
        for number, facts in self.told.items():
            reached = facts.drawers.get(file.drawer)
            if reached is None or not reached.seq:
                continue
            row = file.one("SELECT hash FROM log WHERE seq = ?", (reached.seq,))
            if row is None or bytes(row[0]).hex() != reached.head:
                self.apart.add(number)

    def _copy(self, path: Path, *, quiet: bool = False) -> StoredFile:
        name, size, names = path.relative_to(self.source).as_posix(), 0, []
        try:
            for piece in pieces_of(path):
                names.append(self.medium.keep(piece))
                size += len(piece)
                self._step(0 if quiet else len(piece))
        except FileNotFoundError:
            if name.partition("/")[0] not in _PASSING:
                raise NotAVaultError from None
        return StoredFile(name, size, tuple(names))

    def _attach(self, path: Path) -> StoredAttachment | None:
        name, size = path.relative_to(self.source / ATTACHMENTS).as_posix(), _size(path)
        before = self.attached.get(name)
        try:
            if before is not None and before.size == size and self._is_whole(before):
                self._step(size)
                return before
            sha256 = self.medium.attach(name, path)
        except FileNotFoundError:
            return None  # erased a moment ago
        self._step(size)
        return StoredAttachment(name, size, sha256)

    def _is_whole(self, one: StoredAttachment) -> bool:
        if not self.thorough:
            return self.medium.has_attachment(one.name, one.size)
        with suppress(ShelterDeskError):
            for _ in self.medium.attachment(one.name, one.size, one.sha256):
                self._step(0)
            return True
        return False

    # --- opening it, and making it count ------------------------------------------------------------

    def _listed(
        self, states: Mapping[Drawer, State], files: list[StoredFile], attachments: list[StoredAttachment]
    ) -> Generation:
        ours = [one for one in self.shelf.good if one.vault == self.keys.vault_id]
        one = Generation(
            number=self.shelf.next_number,
            vault=self.keys.vault_id,
            medium=ours[-1].medium if ours else token_hex(8),
            name=self.source.name,
            made=self.made.replace(microsecond=0),
            files=tuple(sorted(files, key=lambda file: file.name)),
            attachments=tuple(sorted(attachments, key=lambda held: held.name)),
        )
        reached = {drawer.value: Reached(state.seq, state.head) for drawer, state in states.items()}
        return generations.proved(one, Facts(self.keys.me.id, reached), self.keys.drawer_keys[Drawer.GATE])

    def _open_all(self, one: Generation, states: Mapping[Drawer, State]) -> int:
        """Open every held drawer of the copy and compare it with what was copied; returns the clients read."""
        clients = 0
        for drawer, expected in states.items():
            name = self.keys.file_of[drawer]
            found = open_copy(self.medium, one, drawer, self.keys, self.source, self._step)
            if (found.seq, found.head) != (expected.seq, expected.head):
                raise CopyFailedError(name, "differs")
            clients += found.clients
        return clients

    def _commit(self, one: Generation) -> None:
        """All pieces are on the disk: now the list, and only after it was read back the old ones go."""
        self.medium.settle()
        path = generations.path_of(self.medium.folder, one.number)
        self.medium.put(generations.keys_path(path), self._key_bytes()[0])
        self.medium.put(path, generations.serialised(one))
        shelf = generations.on_shelf(self.medium.folder)
        if one not in shelf.good:
            raise CopyFailedError(str(path), "differs")
        sweep(self.medium, shelf, frozenset(self.apart))


def sweep(medium: Medium, shelf: Shelf, apart: frozenset[int] = frozenset()) -> None:
    """Take away generations that made room for newer ones, then what no generation needs."""
    stay = generations.kept(shelf.good, apart)
    gone = {one.number for one in shelf.good} - {one.number for one in stay}
    gone |= {number for number in shelf.damaged if stay and number < stay[0].number}
    for number in sorted(gone):
        path = generations.path_of(medium.folder, number)
        with suppress(OSError):  # what cannot be deleted now is deleted next time; the new one is whole
            path.unlink(missing_ok=True)
            generations.keys_path(path).unlink(missing_ok=True)
    if shelf.unread:
        return  # what a list names that cannot be read now may be needed when it can
    pieces = {name for one in stay for file in one.files for name in file.pieces}
    files = [path for one in stay for held in one.attachments for path in medium.parts_of(held.name, held.size)]
    with suppress(ShelterDeskError):
        medium.sweep(pieces, files)


def _files(folder: Path) -> list[Path]:
    found = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return sorted(path for path in found if not _is_left_out(path))


def _is_left_out(path: Path) -> bool:
    name = path.name
    if name in _LEFT_OUT or UNFINISHED in name or ".before-" in name:
        return True
    return name.endswith(JOURNAL) and not _size(path)


def _is_attachment(folder: Path, path: Path) -> bool:
    return path.relative_to(folder).parts[0] == ATTACHMENTS


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
