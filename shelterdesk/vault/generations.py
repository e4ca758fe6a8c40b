"""Generations: what the vault was at one moment, as a list of the pieces that make it up.

The list can be read without a key, so that restoring asks for nothing; it tells sizes and hashes of
sealed bytes, a number and a time. Who made it and how far each drawer was is sealed under a key
that every member derives from the gate's, and so is the proof that a member made the list.
"""

import re
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from shelterdesk.crypto import MalformedError, SealBroken, canonical, symmetric
from shelterdesk.errors import BackupDamagedError, VaultTooNewError
from shelterdesk.vault.backup_medium import GENERATIONS, from_disk

FORMAT, VERSION = "shelterdesk-backup", 1
KEPT = 3
"""So many of the newest generations always stay."""
KEPT_WEEKS = 4
"""And the last one of each of so many weeks before."""
GONE_AFTER = timedelta(weeks=KEPT_WEEKS + 1)
"""A generation older than this is gone, once three newer ones lie on the same medium."""

_LARGEST = 2**43
"""No file of a vault has so many bytes (8 TiB)."""
_NUMBER = re.compile(r"[0-9]{8,9}")
_PIECE = re.compile(r"[0-9a-f]{64}")
_PADDED_BYTES = 4096
_TIME = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True)
class StoredFile:
    """A file of the vault's folder, put together from pieces."""

    name: str
    """Its path inside the vault, such as ``d1.db`` or ``drafts/07…``."""
    size: int
    pieces: tuple[str, ...]


@dataclass(frozen=True)
class StoredAttachment:
    """A sealed attachment, kept whole."""

    name: str
    """Its path inside the vault's ``files`` folder."""
    size: int
    sha256: str


@dataclass(frozen=True)
class Reached:
    """How far a drawer was: the last row of its log and the hash (hex) of that change."""

    seq: int
    head: str


@dataclass(frozen=True)
class Facts:
    """What only members are told about a generation."""

    by: str = ""
    """Id of the member who made it."""
    drawers: Mapping[str, Reached] = field(default_factory=dict)
    """How far the drawers were that its maker held."""


@dataclass(frozen=True)
class Generation:
    """One state of the vault on the medium."""

    number: int
    vault: str
    medium: str
    """Random id of the backup folder, so that two sticks can be told apart."""
    name: str
    """Name of the vault's folder."""
    made: datetime
    """All that was saved before this moment is in it."""
    files: tuple[StoredFile, ...]
    attachments: tuple[StoredAttachment, ...]
    facts: bytes = b""
    proof: bytes = b""

    @property
    def stored(self) -> "tuple[StoredFile | StoredAttachment, ...]":
        """All that it gives back."""
        return (*self.files, *self.attachments)

    @property
    def size(self) -> int:
        """Bytes of the vault that it gives back."""
        return sum(one.size for one in self.stored)

    def file(self, name: str) -> StoredFile | None:
        """The stored file of this name."""
        return next((file for file in self.files if file.name == name), None)


# --- as bytes ---------------------------------------------------------------------------------------


def serialised(one: Generation) -> bytes:
    """Canonical JSON with its own checksum."""
    document = {**_document(one), "proof": one.proof.hex()}
    return canonical.dumps({**document, "check": symmetric.digest(canonical.dumps(document)).hex()})


def parsed(data: bytes, where: Path) -> Generation:
    """The generation that these bytes are; raises BackupDamagedError, or VaultTooNewError for a later format."""
    try:
        document = canonical.loads(data)
        check = document.pop("check")
        if document["format"] != FORMAT or check != symmetric.digest(canonical.dumps(document)).hex():
            raise BackupDamagedError(str(where))
        if document["version"] != VERSION:
            raise VaultTooNewError(int(document["version"]), VERSION)
        return _generation(document)
    except (MalformedError, AttributeError, KeyError, TypeError, ValueError):
        raise BackupDamagedError(str(where)) from None


def _document(one: Generation) -> dict[str, Any]:
    return {
        "attachments": [{"name": held.name, "sha256": held.sha256, "size": held.size} for held in one.attachments],
        "facts": b64encode(one.facts).decode(),
        "files": [{"chunks": list(held.pieces), "name": held.name, "size": held.size} for held in one.files],
        "format": FORMAT,
        "generation": one.number,
        "made": one.made.strftime(_TIME),
        "medium": one.medium,
        "name": one.name,
        "vault": one.vault,
        "version": VERSION,
    }


def _generation(document: Mapping[str, Any]) -> Generation:
    for held in (*document["files"], *document["attachments"]):
        _refuse_strange(str(held["name"]), int(held["size"]), held.get("chunks", ()))
    return Generation(
        number=int(document["generation"]),
        vault=str(document["vault"]),
        medium=str(document["medium"]),
        name=str(document["name"]),
        made=datetime.strptime(document["made"], _TIME).replace(tzinfo=UTC),
        files=tuple(
            StoredFile(held["name"], int(held["size"]), tuple(map(str, held["chunks"]))) for held in document["files"]
        ),
        attachments=tuple(
            StoredAttachment(held["name"], int(held["size"]), str(held["sha256"])) for held in document["attachments"]
        ),
        facts=b64decode(document["facts"], validate=True),
        proof=bytes.fromhex(document["proof"]),
    )


def _refuse_strange(name: str, size: int, pieces: Iterable[str]) -> None:
    """Nothing that a stick says becomes a path outside the new folder or the stick, or work without an end."""
    if not Path(name).name or Path(name).is_absolute() or ".." in Path(name).parts or "\\" in name or ":" in name:
        raise ValueError(name)
    if not 0 <= size <= _LARGEST or not all(_PIECE.fullmatch(piece) for piece in pieces):
        raise ValueError(name)


def bare(one: Generation) -> Generation:
    """The same without what it is made of: enough to open its facts."""
    return replace(one, files=(), attachments=())


# --- what only members read and prove ----------------------------------------------------------------


def proved(one: Generation, facts: Facts, gate_key: bytes) -> Generation:
    """The generation with its facts sealed and the proof that somebody who holds the gate made it."""
    plain = canonical.dumps(
        {"by": facts.by, "drawers": {name: [held.seq, held.head] for name, held in facts.drawers.items()}}
    )
    plain = len(plain).to_bytes(4, "big") + plain
    room = -(-len(plain) // _PADDED_BYTES) * _PADDED_BYTES  # its length must not tell how many drawers somebody holds
    sealed = symmetric.seal(symmetric.derive_key(gate_key, "backup-facts"), plain.ljust(room, b"\0"), _place(one))
    one = replace(one, facts=sealed)
    return replace(one, proof=_proof(one, gate_key))


def is_proved(one: Generation, gate_key: bytes) -> bool:
    """Whether somebody who held this gate key made the list just so."""
    return symmetric.same(one.proof, _proof(one, gate_key))


def facts_of(one: Generation, gate_key: bytes) -> Facts | None:
    """What the maker told; None where this gate key does not open it (the gate may have another key by now)."""
    try:
        plain = symmetric.open_sealed(symmetric.derive_key(gate_key, "backup-facts"), one.facts, _place(one))
        told = canonical.loads(plain[4 : 4 + int.from_bytes(plain[:4], "big")])
    except (SealBroken, MalformedError):
        return None
    return Facts(told["by"], {name: Reached(seq, head) for name, (seq, head) in told["drawers"].items()})


def _proof(one: Generation, gate_key: bytes) -> bytes:
    return symmetric.mac(symmetric.derive_key(gate_key, "backup"), canonical.dumps(_document(one)))


def _place(one: Generation) -> bytes:
    return canonical.dumps(["backup", one.vault, one.medium, one.number])


# --- on the medium ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Shelf:
    """The generations of one backup folder, oldest first; ``damaged`` are numbers whose list cannot be read."""

    good: tuple[Generation, ...] = ()
    damaged: tuple[int, ...] = ()
    unread: bool = False
    """Whether the medium would not give one of the damaged lists back at all: it may yet be whole."""

    @property
    def next_number(self) -> int:
        """A number that no generation here ever had."""
        return max([0, *(one.number for one in self.good), *self.damaged]) + 1


def path_of(folder: Path, number: int) -> Path:
    """Where the list of a generation lies in a backup folder."""
    return folder / GENERATIONS / f"{number:08d}.json"


def keys_path(path: Path) -> Path:
    """The key file's second copy on the medium, beside a generation's list: as pieces, equal copies are one."""
    return path.with_suffix(".keys")


def _lists(folder: Path) -> list[Path]:
    """The files that can be lists, the oldest first; a name with more digits is none of ours and sets no number."""
    found = [path for path in (folder / GENERATIONS).glob("*.json") if _NUMBER.fullmatch(path.stem)]
    return sorted(found, key=lambda path: int(path.stem))


def on_shelf(folder: Path) -> Shelf:
    """All generations of a backup folder; raises VaultTooNewError where one is of a later format."""
    good, damaged, unread = [], [], False
    try:
        names = _lists(folder)
    except OSError:
        names = []
    for path in names:
        try:
            one = parsed(from_disk(path), path)
        except (BackupDamagedError, OSError) as error:
            unread = unread or isinstance(error, OSError)
            damaged.append(int(path.stem))
            continue
        if one.number == int(path.stem):
            good.append(one)
        else:
            damaged.append(int(path.stem))
    return Shelf(tuple(good), tuple(damaged), unread)


def newest(folder: Path) -> Generation | None:
    """The newest generation of a backup folder whose list can be read; None where there is none."""
    try:
        names = _lists(folder)
    except OSError:
        return None
    for path in reversed(names):
        with suppress(OSError, BackupDamagedError, VaultTooNewError):
            return parsed(path.read_bytes(), path)
    return None


def kept(generations: Iterable[Generation], apart: frozenset[int] = frozenset()) -> tuple[Generation, ...]:
    """Those that stay: the three newest, the last of each of four weeks, and for as long those of another life.

    ``apart``: numbers of generations that hold entries which this vault does not: an older copy was put
    back, and they may be the only ones that still know. They never make room for others.
    """
    ordered = sorted(generations, key=lambda one: one.number)
    if not ordered:
        return ()
    until = ordered[-1].made - GONE_AFTER
    own = [one for one in ordered if one.number not in apart]
    by_week = {one.made.isocalendar()[:2]: one.number for one in own if one.made > until}
    weeks = [by_week[week] for week in sorted(by_week)[-KEPT_WEEKS - 1 :]]
    stay = {*weeks, *(one.number for one in own[-KEPT:])}
    return tuple(one for one in ordered if one.number in stay or (one.number in apart and one.made > until))
