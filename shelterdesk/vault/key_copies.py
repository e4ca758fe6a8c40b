"""The key file as bytes: two equal copies of canonical JSON in parts, each part with its own checksum.

One whole copy is enough. If neither is whole, every part that is undamaged in either copy is still
used, so that a scratch in one member's slot locks nobody else out. ``FORMAT.md`` has the layout.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from shelterdesk.crypto import MalformedError
from shelterdesk.crypto.canonical import dumps, loads
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import (
    KeyFileDamagedError,
    KeyFileMissingError,
    NotAVaultError,
    VaultTooNewError,
)
from shelterdesk.vault.whole_file import whole_file, write_whole

FORMAT = "shelterdesk-keys"
VERSION = 1
COPIES = ("keys.json", "keys.copy.json")
INDEX = "vault"
"""The part that lists the checksum of every other part; without it nothing can be trusted to be complete."""

_SIZE_CAP = 16 * 1024 * 1024
_PART_STARTS = '{"body":'

Body = dict[str, Any]


@dataclass(frozen=True)
class Parts:
    """What the copies hold: bodies by part name; ``missing`` names parts that are damaged in both copies."""

    bodies: Mapping[str, Body]
    missing: frozenset[str] = frozenset()
    damaged_copies: tuple[str, ...] = field(default=())

    def named(self, prefix: str) -> dict[str, Body]:
        """The bodies of all parts ``prefix/...`` that could be read."""
        return {name: body for name, body in self.bodies.items() if name.startswith(prefix + "/")}


def read(folder: Path) -> Parts:
    """The parts of the newest whole copy, else what both together still hold.

    Raises NotAVaultError, KeyFileMissingError, KeyFileDamagedError or VaultTooNewError.
    """
    found = {name: _bytes(folder / name) for name in COPIES}
    if all(data is None for data in found.values()):
        raise KeyFileMissingError if any(folder.glob("d*.db")) else NotAVaultError
    return parts_of(found)


def parts_of(found: Mapping[str, bytes | None]) -> Parts:
    """The same from the bytes of the copies, by name; raises KeyFileDamagedError or VaultTooNewError."""
    whole = {name: parts for name, data in found.items() if data and (parts := _whole(data)) is not None}
    if whole:
        newest = max(whole.values(), key=_revision)
        stale = tuple(name for name in COPIES if whole.get(name) != newest)
        return Parts(newest, damaged_copies=stale)
    return _salvaged([data for data in found.values() if data])


def write(folder: Path, parts: Parts) -> None:
    """Both copies, one after the other, each flushed before it takes its name; raises for a full or stuck disk.

    Refuses (KeyFileDamagedError) to write while a part is missing: the damaged bytes may still be mended by hand.
    """
    if parts.missing:
        raise KeyFileDamagedError
    data = serialised(parts.bodies)
    for name in COPIES:
        write_whole(folder / name, data)


def overwrite(folder: Path, parts: Parts) -> None:
    """Like ``write``, but what lies there is first overwritten with random bytes; one copy is whole at any moment.

    Disks without moving parts may keep the old bytes all the same.
    """
    data, stale = serialised(parts.bodies), read(folder).damaged_copies
    for name in sorted(COPIES, key=lambda one: one not in stale):  # the only whole copy comes last
        path = folder / name
        with whole_file(path) as new:
            new.write(data)
            new.flush()  # on a full disk nothing is overwritten
            if path.exists():
                _spoil(path)


def _spoil(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(os.urandom(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())


def indexed(bodies: Mapping[str, Body]) -> dict[str, Body]:
    """The same bodies with the index brought up to date and its revision one higher."""
    others = {name: body for name, body in bodies.items() if name != INDEX}
    index = bodies[INDEX]
    checks = {name: _check(name, body) for name, body in others.items()}
    return {INDEX: {**index, "parts": checks, "revision": index.get("revision", 0) + 1}, **others}


def serialised(bodies: Mapping[str, Body]) -> bytes:
    """The canonical bytes of a whole copy."""
    parts = [{"body": bodies[name], "check": _check(name, bodies[name]), "name": name} for name in sorted(bodies)]
    document = {"format": FORMAT, "parts": parts, "version": VERSION}
    return dumps({**document, "check": digest(dumps(document)).hex()})


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.stat().st_size <= _SIZE_CAP else b""
    except FileNotFoundError:
        return None
    except OSError:
        return b""  # a copy on a bad sector is a damaged copy


def _whole(data: bytes) -> dict[str, Body] | None:
    """The bodies of an undamaged copy, or None; raises VaultTooNewError for an undamaged copy of a later format."""
    try:
        document = loads(data)
        checked = {key: value for key, value in document.items() if key != "check"}
        if document["format"] != FORMAT or document["check"] != digest(dumps(checked)).hex():
            return None
        if document["version"] != VERSION:
            raise VaultTooNewError(int(document["version"]), VERSION)
        bodies = {part["name"]: part["body"] for part in document["parts"]}
        listed = bodies[INDEX]["parts"]
        complete = {name: _check(name, body) for name, body in bodies.items() if name != INDEX} == listed
        shaped = all(isinstance(body, dict) for body in bodies.values()) and isinstance(_revision(bodies), int)
        return bodies if complete and shaped else None
    except (MalformedError, AttributeError, KeyError, TypeError, ValueError):
        return None


def _revision(bodies: Mapping[str, Body]) -> int:
    revision: int = bodies[INDEX]["revision"]
    return revision


def _salvaged(copies: list[bytes]) -> Parts:
    known: dict[tuple[str, str], Body] = {}
    for data in copies:
        known.update(_undamaged(data.decode("utf-8", "replace")))
    indexes = [body for (name, _), body in known.items() if name == INDEX]
    try:
        index = max(indexes, key=lambda body: int(body["revision"]))
        listed = {str(name): str(check) for name, check in index["parts"].items()}
    except (KeyError, TypeError, ValueError, AttributeError):
        raise KeyFileDamagedError from None
    bodies = {name: known[name, check] for name, check in listed.items() if (name, check) in known}
    return Parts({INDEX: index, **bodies}, frozenset(listed) - frozenset(bodies), COPIES)


def _undamaged(text: str) -> dict[tuple[str, str], Body]:
    """Every part in a damaged copy whose own checksum still holds, by name and checksum."""
    decoder = json.JSONDecoder()
    found: dict[tuple[str, str], Body] = {}
    start = text.find(_PART_STARTS)
    while start >= 0:
        with suppress(ValueError, RecursionError, KeyError, TypeError, AttributeError, MalformedError):
            part, _ = decoder.raw_decode(text, start)
            if isinstance(part["body"], dict) and _check(part["name"], part["body"]) == part["check"]:
                found[part["name"], part["check"]] = part["body"]
        start = text.find(_PART_STARTS, start + 1)
    return found


def _check(name: str, body: Body) -> str:
    return digest(dumps({"body": body, "name": name})).hex()
