"""What a change is: its header, which is hashed and signed, its body, and how people see it in a history."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from shelterdesk.casework.record import Reason, Record, Value
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto import canonical
from shelterdesk.crypto.symmetric import digest

FORMAT = 1
NO_HASH = bytes(32)
RANDOM_BYTES = 32
SIGNATURE_PURPOSE = "log"

CREATED, EDITED, REMOVED, RESTORED, UNDONE, LETTER = "created", "edited", "removed", "restored", "undone", "letter"
READ = "read"
"""Somebody opened the record: no body, and nothing of the record changes."""
ERASED = "erased"
"""The record is gone for good: its earlier changes have neither body nor random bytes any more."""
SALVAGED = "salvaged"
"""The record was read out of a damaged drawer and stands here as it was found; its body tells whose it was."""
MOVED = "moved"
"""The record came from another drawer, because its case was sealed: the body carries its changes there."""
NO_BODY = b""


@dataclass(frozen=True, slots=True)
class Header:
    """The part of a change that the chain and the signature cover."""

    vault: str
    drawer: str
    incarnation: str
    number: int
    previous: bytes
    membership: int
    author: str
    signer: str
    kind: str
    record: str
    schema: int
    bases: tuple[bytes, ...]
    batch: str
    time: int
    """Milliseconds since 1970, UTC."""
    action: str
    digest: bytes

    def hash(self) -> bytes:
        """SHA-256 of the canonical JSON; the change's name, and the next header's ``previous``."""
        return digest(canonical.dumps(self.facts()))

    def facts(self) -> dict[str, Any]:
        """The canonical JSON as a value."""
        return {
            "action": self.action,
            "author": self.author,
            "bases": [base.hex() for base in self.bases],
            "batch": self.batch,
            "digest": self.digest.hex(),
            "drawer": self.drawer,
            "format": FORMAT,
            "incarnation": self.incarnation,
            "kind": self.kind,
            "membership": self.membership,
            "number": self.number,
            "previous": self.previous.hex(),
            "record": self.record,
            "schema": self.schema,
            "signer": self.signer,
            "time": self.time,
            "vault": self.vault,
        }

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> "Header":
        """The header of these facts; raises KeyError, TypeError, ValueError."""
        known = {name: facts[name] for name in facts if name not in {"bases", "digest", "format", "previous"}}
        bases = tuple(bytes.fromhex(base) for base in facts["bases"])
        ends: dict[str, Any] = {name: bytes.fromhex(facts[name]) for name in ("digest", "previous")}
        return cls(bases=bases, **ends, **known)


def body_digest(random: bytes, body: bytes) -> bytes:
    """What the header says of the body; the random bytes keep it from being guessed after an erasure."""
    return digest(random + body)


def signed_message(vault: str, drawer: str, last_hash: bytes) -> bytes:
    """What the one signature of a transaction is made over."""
    return vault.encode() + b"\0" + drawer.encode() + b"\0" + last_hash


@dataclass(frozen=True)
class HandedIn:
    """What proves that a letter's author wrote it: the bytes they signed and their signature."""

    signed: bytes
    signature: bytes


def salvaged_body(case_id: str | None, changes: Mapping[str, Any], author: str, time: int) -> bytes:
    """The body of a salvaged record: what it held, and who had changed it last and when (empty and 0: not known)."""
    body: dict[str, Any] = {"from": {"author": author, "time": time}, "set": dict(changes)}
    if case_id is not None:
        body["case"] = case_id
    return canonical.dumps(body)


def erased_body(changes: int, second: str, request: str) -> bytes:
    """The body of an erasure: how many changes lost theirs, who agreed (member id) to which request."""
    return canonical.dumps({"erased": {"changes": changes, "request": request, "second": second}, "set": {}})


def body_bytes(
    case_id: str | None, changes: Mapping[str, Any], letter: HandedIn | None = None, moved: list[Any] | None = None
) -> bytes:
    """The body of a change: ``set`` maps fields to new cells, ``case`` is there when it is new."""
    body: dict[str, Any] = {"set": dict(changes)}
    if moved is not None:
        body["moved"] = moved
    if letter is not None:
        body["letter"] = {"signature": letter.signature.hex(), "signed": letter.signed.decode()}
    if case_id is not None:
        body["case"] = case_id
    return canonical.dumps(body)


@dataclass(frozen=True)
class Change:
    """One change as a person sees it: who, when, what."""

    seq: int
    hash: str
    drawer: Drawer
    kind: str
    record_id: str
    case_id: str
    author: str
    """Id of the member who wrote it."""
    time: datetime
    action: str
    """``created edited removed restored undone letter erased salvaged moved``."""
    fields: Mapping[str, tuple[Value | Reason, Value | Reason]]
    """Field → (before, after); ``None`` for no answer, a ``Reason`` where that was said."""
    signed: bool
    """Whether the signature over this change verifies with its signer's key."""
    number: int = 0
    incarnation: str = ""
    batch: str = ""
    membership: int = 0
    """The number of the membership under which it was made: who had which role then."""


@dataclass(frozen=True)
class Saved:
    """What a save changed; every open window hears it and decides for itself."""

    changes: tuple[Change, ...] = ()
    records: tuple[Record, ...] = field(default=())
    """The records as they now stand, with their new ``base``, in the order they were given."""

    @property
    def kinds(self) -> frozenset[str]:
        """Kinds that changed."""
        return frozenset(change.kind for change in self.changes)

    @property
    def case_ids(self) -> frozenset[str]:
        """Cases that changed."""
        return frozenset(change.case_id for change in self.changes if change.case_id)


def moment(milliseconds: int) -> datetime:
    """A header's time as the rest of the program uses it: aware, UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
