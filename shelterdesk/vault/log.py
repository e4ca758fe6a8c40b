"""The change log of a drawer: append to it, read it, verify its chain and its signatures."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from shelterdesk.casework.record import KINDS, from_body
from shelterdesk.crypto import BadSignature, MalformedError, canonical
from shelterdesk.crypto.identity import Identity, PublicIdentity
from shelterdesk.errors import DrawerDamagedError, NotADateError
from shelterdesk.vault.change import (
    ERASED,
    LETTER,
    NO_HASH,
    RANDOM_BYTES,
    READ,
    SIGNATURE_PURPOSE,
    HandedIn,
    Header,
    body_bytes,
    body_digest,
    signed_message,
)
from shelterdesk.vault.columns import Cells, cells_of
from shelterdesk.vault.drawer import DrawerFile, Row

COLUMNS = (
    "seq, incarnation, number, hash, membership, author, signer, kind, record, schema,"
    " bases, batch, time, action, digest, random, body, signature"
)


class HasPublic(Protocol):
    """Whoever can be found in the membership: only the public keys matter here."""

    @property
    def public(self) -> PublicIdentity:
        """Public halves of the member's keys."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the log, read back."""

    seq: int
    hash: bytes
    header: Header
    random: bytes
    body: bytes
    signature: bytes | None

    def changes(self) -> Cells:
        """Field → new cell, ``None`` where an answer was taken back; nothing where there is no body."""
        return dict(canonical.loads(self.body)["set"]) if self.body else {}

    def case_id(self) -> str | None:
        """The case, where this change set it."""
        found = canonical.loads(self.body).get("case") if self.body else None
        return None if found is None else str(found)

    @property
    def emptied(self) -> bool:
        """Whether an erasure took body and random bytes away."""
        return not self.body and not self.random

    def carried(self) -> "list[Entry]":
        """The changes of a record that came from another drawer, oldest first, each intact as it stood there.

        Whoever moved it vouches for them: the signature of a change may have stood on a later one of its transaction.
        """
        found = canonical.loads(self.body).get("moved", []) if self.body else []
        return [_carried(self.seq, one) for one in found]

    def as_carried(self) -> dict[str, object]:
        """This change as another drawer carries it on."""
        return {
            "body": self.body.decode(), "hash": self.hash.hex(), "header": self.header.facts(),
            "random": self.random.hex(), "signature": (self.signature or b"").hex(),
        }  # fmt: skip

    @property
    def intact(self) -> bool:
        """Whether header and body are what the change's hash says."""
        return self.header.hash() == self.hash and body_digest(self.random, self.body) == self.header.digest

    def letter(self) -> HandedIn | None:
        """What its author signed, where this was handed in."""
        found = canonical.loads(self.body).get("letter") if self.body else None
        return None if found is None else HandedIn(found["signed"].encode(), bytes.fromhex(found["signature"]))


@dataclass(frozen=True)
class Writer:
    """Who writes on this device: what every header of this session has in common."""

    vault: str
    incarnation: str
    membership: int
    author: str
    identity: Identity


@dataclass(frozen=True)
class Draft:
    """A change about to be written."""

    kind: str
    record: str
    schema: int
    action: str
    changes: Cells
    case_id: str | None
    bases: tuple[bytes, ...]
    author: str = ""
    """Who wrote it, where that is not the one who files it."""
    letter: HandedIn | None = None
    whole_body: bytes | None = None
    """The body, where it is not made of the changes."""

    def body(self) -> bytes:
        """What goes into the log."""
        if self.whole_body is not None:
            return self.whole_body
        return body_bytes(self.case_id, self.changes, self.letter)


@dataclass(frozen=True, slots=True)
class Head:
    """Where an incarnation's chain ends."""

    number: int
    hash: bytes


def head_of(file: DrawerFile, incarnation: str) -> Head:
    """The end of this incarnation's chain; a new one hangs on whatever the log ended with."""
    row = file.one(
        "SELECT number, hash FROM log WHERE incarnation = ? ORDER BY number DESC LIMIT 1",
        (file.known_word(incarnation),),
    )
    if row:
        return Head(row[0], bytes(row[1]))
    last = file.one("SELECT hash FROM log ORDER BY seq DESC LIMIT 1")
    return Head(0, bytes(last[0]) if last else NO_HASH)


def append(file: DrawerFile, writer: Writer, drafts: Iterable[Draft], batch: str, time: int) -> list[Entry]:
    """Write changes (inside a transaction); the last one carries the signature over all of them."""
    head = head_of(file, writer.incarnation)
    entries: list[Entry] = []
    pending = list(drafts)
    for index, draft in enumerate(pending):
        random = os.urandom(RANDOM_BYTES)
        body = draft.body()
        header = Header(
            vault=writer.vault, drawer=file.drawer, incarnation=writer.incarnation, number=head.number + 1,
            previous=head.hash, membership=writer.membership, author=draft.author or writer.author,
            signer=writer.author, kind=draft.kind, record=draft.record, schema=draft.schema, bases=draft.bases,
            batch=batch, time=time, action=draft.action, digest=body_digest(random, body),
        )  # fmt: skip
        head = Head(header.number, header.hash())
        signature = None
        if index == len(pending) - 1:
            message = signed_message(writer.vault, file.drawer, head.hash)
            signature = writer.identity.sign(message, SIGNATURE_PURPOSE)
        seq = _insert(file, header, head.hash, random, body, signature)
        entries.append(Entry(seq, head.hash, header, random, body, signature))
    return entries


def _insert(file: DrawerFile, header: Header, own: bytes, random: bytes, body: bytes, signature: bytes | None) -> int:
    return file.write(
        "INSERT INTO log (incarnation, number, hash, membership, author, signer, kind, record, schema, bases, batch,"
        " time, action, digest, random, body, signature) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            file.word(header.incarnation), header.number, own, header.membership, file.word(header.author),
            file.word(header.signer), file.word(header.kind), header.record, header.schema, b"".join(header.bases),
            header.batch, header.time, file.word(header.action), header.digest, random, body, signature,
        ),
    )  # fmt: skip


def entry_of(file: DrawerFile, vault: str, row: Row, previous: bytes) -> Entry:
    """A log row as an entry; ``previous`` is not stored, it is the hash the chain has reached."""
    bases = bytes(row[10])
    header = Header(
        vault=vault, drawer=file.drawer, incarnation=file.text(row[1]), number=row[2], previous=previous,
        membership=row[4], author=file.text(row[5]), signer=file.text(row[6]), kind=file.text(row[7]), record=row[8],
        schema=row[9], bases=tuple(bases[at : at + 32] for at in range(0, len(bases), 32)), batch=row[11],
        time=row[12], action=file.text(row[13]), digest=bytes(row[14]),
    )  # fmt: skip
    signature = None if row[17] is None else bytes(row[17])
    return Entry(row[0], bytes(row[3]), header, bytes(row[15]), bytes(row[16]), signature)


def of_record(file: DrawerFile, vault: str, kind: str, record_id: str) -> list[Entry]:
    """All changes that make a record, oldest first; their ``previous`` is not filled in.

    Neither that it was read nor that it was erased makes anything of it.
    """
    rows = file.read(
        f"SELECT {COLUMNS} FROM log WHERE record = ? AND kind = ? AND body != x'' AND action != ? ORDER BY seq",
        (record_id, file.known_word(kind), file.known_word(ERASED)),
    )
    return [entry_of(file, vault, row, NO_HASH) for row in rows]


def _carried(seq: int, one: Mapping[str, Any]) -> Entry:
    return Entry(
        seq, bytes.fromhex(one["hash"]), Header.from_facts(one["header"]), bytes.fromhex(one["random"]),
        one["body"].encode(), bytes.fromhex(one["signature"]) or None,
    )  # fmt: skip


class Walk:
    """Follows the chains through the log, slice by slice, and says where they break."""

    def __init__(
        self, file: DrawerFile, vault: str, members: Mapping[str, HasPublic], heads: dict[str, Head] | None = None,
        after: int = 0, *, signatures: bool = True,
    ) -> None:  # fmt: skip
        self.file = file
        self.vault = vault
        self.members = members
        self.heads = {} if heads is None else heads
        self.last = self._hash_at(after)
        self.membership = 0
        """The highest membership number any header named."""
        self._after = after
        self._signatures = signatures
        self._unsigned: Entry | None = None
        self._emptied: dict[tuple[str, str], int] = {}

    def _hash_at(self, seq: int) -> bytes:
        row = self.file.one("SELECT hash FROM log WHERE seq = ?", (seq,))
        return bytes(row[0]) if row else NO_HASH

    def entries(self) -> Iterator[Entry]:
        """Every entry, verified; raises ``DrawerDamagedError`` naming the first one that does not hold."""
        expected = self._after
        for rows in self.file.in_slices(f"SELECT {COLUMNS} FROM log WHERE seq > ? ORDER BY seq LIMIT ?", self._after):
            for row in rows:
                expected += 1
                if row[0] != expected:
                    raise self.broken(expected, "missing")
                yield self._verified(row)
        if self._unsigned is not None:
            raise self.broken(self._unsigned.seq, "signature")
        if self._emptied:  # no erasure names them
            raise self.broken(min(self._emptied.values()), "body")

    def _verified(self, row: Row) -> Entry:
        head = self.heads.get(self.file.text(row[1]))
        previous = self.last if head is None else head.hash
        if row[2] != (1 if head is None else head.number + 1):
            raise self.broken(row[0], "number")
        try:
            entry = entry_of(self.file, self.vault, row, previous)
            intact = entry.header.hash() == entry.hash
        except MalformedError:
            intact = False
        if not intact:
            raise self.broken(row[0], "chain")
        self._check_body(entry)
        if entry.header.author != entry.header.signer and entry.header.action != LETTER:
            raise self.broken(row[0], "author")  # else whoever holds the drawer could write in another's name
        self._check_signature(entry)
        self.heads[entry.header.incarnation] = Head(entry.header.number, entry.hash)
        self.last = entry.hash
        self.membership = max(self.membership, entry.header.membership)
        return entry

    def _check_body(self, entry: Entry) -> None:
        """The body is what the header says, or a later erasure names the record."""
        sheet = (entry.header.kind, entry.header.record)
        if body_digest(entry.random, entry.body) == entry.header.digest:
            if entry.header.action == ERASED:
                self._emptied.pop(sheet, None)
        elif entry.emptied and entry.header.action not in (READ, ERASED):
            self._emptied.setdefault(sheet, entry.seq)
        else:
            raise self.broken(entry.seq, "body")

    def _check_signature(self, entry: Entry) -> None:
        pending = self._unsigned
        if pending is not None and (pending.header.signer, pending.header.incarnation) != (
            entry.header.signer, entry.header.incarnation,
        ):  # fmt: skip
            raise self.broken(pending.seq, "signature")
        self._unsigned = None if entry.signature is not None else entry
        if entry.signature is not None and self._signatures and not signature_holds(entry, self.members):
            raise self.broken(entry.seq, "signature")

    def broken(self, seq: int, what: str) -> DrawerDamagedError:
        """The fact that the log does not hold at this entry."""
        return DrawerDamagedError(self.file.drawer, f"log {seq}: {what}")


def signature_holds(entry: Entry, members: Mapping[str, HasPublic]) -> bool:
    """Whether the entry's own signature is the signer's."""
    member = members.get(entry.header.signer)
    if member is None or entry.signature is None:
        return False
    message = signed_message(entry.header.vault, entry.header.drawer, entry.hash)
    try:
        member.public.verify(message, entry.signature, SIGNATURE_PURPOSE)
    except BadSignature:
        return False
    return True


def author_holds(entry: Entry, members: Mapping[str, HasPublic]) -> bool:
    """Whether the author wrote this: signed it themselves, or signed the letter that says exactly the same."""
    header, member = entry.header, members.get(entry.header.author)
    if header.action != LETTER or entry.emptied:  # of what was erased the filer's signature is left
        return header.author == header.signer or entry.emptied
    try:
        letter = entry.letter()
        if letter is None or member is None:
            return False
        member.public.verify(letter.signed, letter.signature, LETTER)
        facts = canonical.loads(letter.signed)
        said = tuple(facts[name] for name in ("vault", "drawer", "kind", "record", "author"))
        kind = KINDS.get(header.kind)
        if said != (header.vault, header.drawer, header.kind, header.record, header.author):
            return False
        record = None if kind is None else from_body(kind.record, header.record, "", facts["body"])
        return record is None or (cells_of(record), record.case_id) == (entry.changes(), entry.case_id())
    except (BadSignature, MalformedError, NotADateError, KeyError, TypeError, ValueError, AttributeError):
        return False
