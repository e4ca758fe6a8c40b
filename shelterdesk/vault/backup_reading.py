"""Opening drawers in a backup: put together from the pieces that the medium gives back, still sealed."""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    BackupDamagedError,
    CopyFailedError,
    DiskFullError,
    DrawerDamagedError,
    ShelterDeskError,
)
from shelterdesk.vault import key_copies
from shelterdesk.vault.backup_medium import Medium
from shelterdesk.vault.connection import facts_of
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.generations import Generation, StoredFile
from shelterdesk.vault.key_contents import OpenedKeys, opened
from shelterdesk.vault.key_slots import Opened, Pins
from shelterdesk.vault.places import free_bytes
from shelterdesk.vault.whole_file import UNFINISHED, writing

JOURNAL = "-journal"
_SPARE = 16 * 1024 * 1024


@dataclass(frozen=True)
class State:
    """How far a drawer is, and how many clients were read in it."""

    seq: int
    head: str
    clients: int = 0


def state_of(file: DrawerFile) -> State:
    """How far an open drawer is."""
    last = file.one("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1")
    return State(last[0], bytes(last[1]).hex()) if last else State(0, "")


def open_copy(
    medium: Medium, one: Generation, drawer: Drawer, keys: OpenedKeys, beside: Path, step: Callable[[int], None]
) -> State:
    """Open a drawer of a generation, check its pages and read its clients.

    Its sealed bytes are put together for that moment beside the vault, or on the medium where the disk
    of the vault has no room. Raises CopyFailedError (``damaged``), BackupDamagedError, DiskFullError.
    """
    name = keys.file_of[drawer]
    stored = one.file(name)
    if stored is None:
        raise CopyFailedError(name, "damaged")
    place = next((place for place in (beside, medium.folder) if free_bytes(place) > stored.size + _SPARE), None)
    if place is None:
        raise DiskFullError(str(beside))
    path = place / (token_hex(16) + UNFINISHED)
    journal = path.with_name(path.name + JOURNAL)
    try:
        _put_together(medium, stored, path, step)
        if (pending := one.file(name + JOURNAL)) is not None:  # a crash before the backup: opening it plays it back
            _put_together(medium, pending, journal, step)
        return _read(path, keys.drawer_keys[drawer], drawer, keys.vault_id)
    except DrawerDamagedError as error:
        raise CopyFailedError(name, "damaged") from error
    finally:
        for made in (path, journal):
            with suppress(OSError):
                made.unlink(missing_ok=True)


def _put_together(medium: Medium, stored: StoredFile, path: Path, step: Callable[[int], None]) -> None:
    with writing(path), path.open("xb") as file:
        for name in stored.pieces:
            step(file.write(medium.piece(name)))


def _read(path: Path, key: bytes, drawer: Drawer, vault_id: str) -> State:
    with closing(DrawerFile(path, key, drawer, vault_id)) as file:
        if file.read("PRAGMA quick_check") != [("ok",)]:
            raise CopyFailedError(path.name, "damaged")
        state = state_of(file)
        if drawer is not Drawer.CASEWORK:
            return state
        with facts_of(path, drawer):
            clients = sum(1 for _ in file.connection.execute('SELECT * FROM "case" WHERE removed = 0'))
        return State(state.seq, state.head, clients)


def keys_at(medium: Medium, one: Generation, keys: OpenedKeys) -> OpenedKeys:
    """The same member's keys as the key file of that generation gave them: a drawer may have another key by now."""
    bodies: dict[str, bytes] = {}
    for name in key_copies.COPIES:
        with suppress(BackupDamagedError):
            stored = one.file(name)
            bodies[name] = b"".join(medium.piece(piece) for piece in (stored.pieces if stored else ()))
    try:
        slot = Opened(keys.me.id, keys.identity, Pins(keys.vault_id, keys.practice, keys.root), keys.kdf)
        return opened(key_copies.parts_of(bodies), slot)
    except ShelterDeskError:
        return keys  # this member came later, or the key file there is damaged: then today's keys have to do
