"""A drawer opened for work: brought up to date, its tail verified, compared with its anchor, ready to write."""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shelterdesk.casework.record import kind_named
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    AnchorDamagedError,
    CopyFailedError,
    DrawerRolledBackError,
    KeyFileOutdatedError,
    ShelterDeskError,
)
from shelterdesk.vault import checkpoint, migrations
from shelterdesk.vault.anchor import Anchor, AnchorState
from shelterdesk.vault.attachments import Attachments
from shelterdesk.vault.change import Saved
from shelterdesk.vault.connection import facts_of, open_drawer_file
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.founding import anchor_path
from shelterdesk.vault.key_file import OpenedKeys
from shelterdesk.vault.log import Writer
from shelterdesk.vault.save import Scribe
from shelterdesk.vault.whole_file import whole_file

ANCHOR_SECONDS = 30


@dataclass(frozen=True)
class Position:
    """A place in a drawer's log: row number and hash (hex)."""

    seq: int
    hash: str


class OpenDrawer:
    """One drawer at work: its file, who writes in it, and how far it is anchored."""

    def __init__(self, file: DrawerFile, anchor: Anchor, verified: checkpoint.Verified, writer: Writer) -> None:
        self.file = file
        self.attachments = Attachments(file.path.parent, file.path.stem)
        self.anchor = anchor
        self.writer = writer
        self.position = Position(verified.seq, verified.last.hash.hex())
        self._anchored: Position | None = None
        self._anchored_at: datetime | None = None
        self._unchecked = verified.since
        self.scribe: Scribe | None = None

    def found_anchored(self, position: Position) -> None:
        """What the anchor said at opening: it need not be written again as long as nothing changes."""
        self._anchored = position

    def allow_writing(self, keys: OpenedKeys, now: Callable[[], datetime]) -> None:
        """Give the drawer its scribe."""
        self.scribe = Scribe(self.file, self.writer, keys.me.roles, now)

    def saved(self, saved: Saved, now: datetime) -> None:
        """After a commit: move on, and anchor what is guarded at once, the rest every 30 seconds."""
        if not saved.changes:
            return
        last = saved.changes[-1]
        self.grew(Position(last.seq, last.hash), len(saved.changes), now)
        if any(kind_named(name).guarded for name in saved.kinds):
            self.drop_anchor(now)

    def grew(self, position: Position, changes: int, now: datetime) -> None:
        """The log has come to this place by so many changes."""
        self.position = position
        self._unchecked += changes
        if self._unchecked >= checkpoint.EVERY:
            self.checkpoint(now)
        due = self._anchored_at is None or abs((now - self._anchored_at).total_seconds()) >= ANCHOR_SECONDS
        if due:
            self.drop_anchor(now)

    def checkpoint(self, now: datetime) -> None:
        """Make a checkpoint if anything changed since the last one."""
        if self._unchecked and not self.file.failed:
            checkpoint.write(self.file, self.writer, int(now.timestamp() * 1000))
            self._unchecked = 0

    def drop_anchor(self, now: datetime) -> None:
        """Record beside the drawer how far it is."""
        if self._anchored != self.position and self.position.seq:
            self.anchor.write(AnchorState(self.writer.incarnation, self.position.seq, self.position.hash))
            self._anchored = self.position
        self._anchored_at = now

    def has(self, position: Position) -> bool:
        """Whether the log holds this change at this place."""
        if not position.seq:
            return True
        row = self.file.one("SELECT hash FROM log WHERE seq = ?", (position.seq,))
        return row is not None and bytes(row[0]).hex() == position.hash

    def close(self) -> None:
        """Close the file."""
        self.file.close()


def open_drawer(folder: Path, keys: OpenedKeys, drawer: Drawer, writer: Writer) -> OpenDrawer:
    """Open, bring up to date and verify one drawer.

    Raises ``DrawerMissingError``, ``DrawerDamagedError``, ``VaultTooNewError``, ``KeyFileOutdatedError``.
    """
    path, key = folder / keys.file_of[drawer], keys.drawer_keys[drawer]
    file = DrawerFile(path, key, drawer, keys.vault_id)
    if file.version < migrations.KNOWN:
        file.close()
        bring_up_to_date(path, key, drawer)
        file = DrawerFile(path, key, drawer, keys.vault_id)
    try:
        verified = checkpoint.verify(file, keys.vault_id, keys.members, keys.chain)
        _check_membership(keys, verified.membership)
        return OpenDrawer(file, Anchor(anchor_path(path), key), verified, writer)
    except BaseException:
        file.close()
        raise


def _check_membership(keys: OpenedKeys, seen: int) -> None:
    if seen > keys.membership:
        raise KeyFileOutdatedError(keys.membership, seen)


def rolled_back(opened: OpenDrawer, witnessed: Position | None) -> ShelterDeskError | None:
    """The fact that the drawer is older than its anchor or this machine's witness says, or that its anchor is gone."""
    drawer = opened.file.drawer
    problem: ShelterDeskError | None = None
    known = [witnessed] if witnessed else []
    try:
        state = opened.anchor.read()
    except AnchorDamagedError as error:
        problem = AnchorDamagedError(error.path, drawer)
    else:
        if state is None:
            problem = AnchorDamagedError(str(anchor_path(opened.file.path)), drawer)
        else:
            known.append(Position(state.number, state.head))
            opened.found_anchored(known[-1])
    for position in known:
        if not opened.has(position):
            return DrawerRolledBackError(drawer, opened.position.seq, position.seq)
    return problem


def bring_up_to_date(path: Path, key: bytes, drawer: Drawer) -> None:
    """Run missing migration steps on an existing drawer, after a verified copy of it was made beside it."""
    connection = open_drawer_file(path, key, drawer=drawer)
    try:
        with facts_of(path, drawer):
            version = migrations.version_of(connection)
            if version in (0, migrations.KNOWN):
                return
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        _copy_verified(path, key, drawer, version)
        with facts_of(path, drawer):
            migrations.bring_up_to_date(connection, drawer)
    finally:
        connection.close()


def _copy_verified(path: Path, key: bytes, drawer: Drawer, version: int) -> None:
    """``d1.before-2.db``: the drawer as it was, byte for byte, and proved to open."""
    copy = path.with_name(f"{path.stem}.before-{version + 1}.db")
    with path.open("rb") as original, whole_file(copy) as copied_to:
        shutil.copyfileobj(original, copied_to)
    with path.open("rb") as original, copy.open("rb") as copied:
        if hashlib.file_digest(original, "sha256").digest() != hashlib.file_digest(copied, "sha256").digest():
            raise CopyFailedError(str(copy), "differs")
    opened = open_drawer_file(copy, key, drawer=drawer)
    try:
        with facts_of(copy, drawer):
            if opened.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                raise CopyFailedError(str(copy), "damaged")
    finally:
        opened.close()
