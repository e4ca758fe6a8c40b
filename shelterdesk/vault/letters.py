"""The letter slot: how a member hands a signed record into a drawer that this member cannot open.

A letter is sealed to the drawer's public key, so nothing tells which drawer it is for, and even its
writer cannot open it again. A holder's next unlock files it with its author.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shelterdesk.casework.record import KINDS, Kind, Reason, Record, Shape, from_body, kind_of, new_id, to_body
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto import BadSignature, MalformedError, SealBroken, canonical
from shelterdesk.crypto.identity import (
    RECEIVING_SECRET_BYTES,
    SIGNATURE_BYTES,
    Identity,
    PublicIdentity,
    ReceivingKey,
    seal_to,
)
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import LetterRefusedError, NotADateError, NotYourKindError
from shelterdesk.vault.columns import clean, kinds_in
from shelterdesk.vault.drawer import RECEIVING, DrawerFile
from shelterdesk.vault.membership import Member
from shelterdesk.vault.whole_file import sync_folder, whole_file, writing

FORMAT = 1
SMALLEST_BYTES = 4096
OLD_RECEIVING = "receiving/old"
"""The drawer's own small fact: earlier secrets that open letters (96 bytes each, the newest first)."""

_PURPOSE = "letter"
_LENGTH_BYTES = 4
_ID = re.compile(r"[0-9a-f]{32}")


_Known = tuple[Mapping[str, Member], Mapping[str, Mapping[str, int]], str]
"""Members, what counts of those who left, and how a removal would name this letter."""


@dataclass(frozen=True)
class Author:
    """Who hands a letter in, under which membership number."""

    id: str
    roles: frozenset[Role]
    membership: int
    identity: Identity = field(repr=False)


@dataclass(frozen=True)
class Letter:
    """A letter that opened and verified."""

    name: str
    """Its file in the slot, for ``filed``."""
    drawer: Drawer
    record: Record
    author: str
    membership: int
    time: datetime
    signed: bytes = field(repr=False)
    """The canonical bytes that the author signed, and the signature over them."""
    signature: bytes = field(repr=False)


@dataclass(frozen=True)
class Refused:
    """A letter that opened but may not be filed; it stays in the slot until a holder dismisses it."""

    name: str
    drawer: Drawer
    error: LetterRefusedError


@dataclass(frozen=True)
class Post:
    """What lay in the slot."""

    letters: tuple[Letter, ...]
    refused: tuple[Refused, ...]
    unopened: int
    """Letters for drawers that are not held here, or so damaged that nobody can tell."""


class Letters:
    """The slot of one vault."""

    def __init__(self, folder: Path, vault_id: str) -> None:
        self._folder = folder / "letters"
        self._vault_id = vault_id

    def write(
        self, record: Record, receiving: bytes, author: Author, time: datetime, drawer: Drawer | None = None
    ) -> str:
        """Hand a record in; on the disk when this returns the letter's name.

        ``receiving`` is the public key (1216 bytes) of ``drawer``, which is that of the record's kind unless its case
        is sealed. Raises NotYourKindError, and what writing raises.
        """
        kind = kind_of(record)
        drawer = kind.drawer if drawer is None else drawer
        if not kind.writers & author.roles:
            raise NotYourKindError(kind.name)
        facts = {
            "format": FORMAT,
            "vault": self._vault_id,
            "drawer": drawer,
            "kind": kind.name,
            "record": record.id,
            "schema": kind.schema,
            "author": author.id,
            "membership": author.membership,
            "time": int(time.timestamp() * 1000),
            "body": {name: _cleaned(value) for name, value in to_body(record).items()},
        }
        signed = canonical.dumps(facts)
        plain = len(signed).to_bytes(_LENGTH_BYTES, "big") + signed + author.identity.sign(signed, _PURPOSE)
        sealed = seal_to(receiving, _padded(plain), self._place(drawer))
        name = new_id()
        self._make_folder()
        with whole_file(self._folder / name) as file:
            file.write(sealed)
        return name

    def waiting(
        self, keys: Mapping[Drawer, Sequence[ReceivingKey]], members: Mapping[str, Member],
        removed_at: Mapping[str, Mapping[str, int]] | None = None,
    ) -> Post:  # fmt: skip
        """All letters that the held drawers' receiving keys open (``slot_keys``), oldest first; nothing is removed.

        Of a member who left, those count that lay here when they left (``places``): ``removed_at`` of the chain.
        """
        letters, refused, unopened = [], [], 0
        for path in self._files():
            content = _content(path)
            opened = self._opened(content, keys)
            if opened is None:
                unopened += 1
                continue
            drawer, plain = opened
            try:
                known = (members, removed_at or {}, _place_of(content))
                letters.append(self._verified(path.name, drawer, plain, known))
            except LetterRefusedError as error:
                refused.append(Refused(path.name, drawer, error))
        return Post(tuple(sorted(letters, key=lambda letter: letter.time)), tuple(refused), unopened)

    def places(self) -> dict[str, int]:
        """What lies in the slot, as the removal of a member names it: it was written before they left."""
        return {_place_of(_content(path)): 1 for path in self._files()}

    def count(self) -> int:
        """How many letters lie in the slot, for whomever."""
        return len(self._files())

    def filed(self, name: str) -> None:
        """The letter's record is saved (or a holder dismissed the letter): take it out of the slot."""
        path = self._folder / Path(name).name
        with writing(path):
            path.unlink(missing_ok=True)

    def _opened(self, sealed: bytes, keys: Mapping[Drawer, Sequence[ReceivingKey]]) -> tuple[Drawer, bytes] | None:
        for drawer, key in ((drawer, key) for drawer, several in keys.items() for key in several):
            try:
                return drawer, key.open(sealed, self._place(drawer))
            except SealBroken:
                continue
        return None

    def _verified(self, name: str, drawer: Drawer, plain: bytes, known: _Known) -> Letter:
        length = int.from_bytes(plain[:_LENGTH_BYTES], "big")
        signed = plain[_LENGTH_BYTES : _LENGTH_BYTES + length]
        signature = plain[_LENGTH_BYTES + length : _LENGTH_BYTES + length + SIGNATURE_BYTES]
        try:
            facts: dict[str, Any] = canonical.loads(signed)
            if facts["format"] != FORMAT:
                raise LetterRefusedError("version")
            author = _author(facts["author"], *known)
            _verify(author.public, signed, signature)
            record = _record(facts, self._vault_id, drawer, author)
            time = datetime.fromtimestamp(facts["time"] / 1000, UTC)
            return Letter(name, drawer, record, author.id, facts["membership"], time, signed, signature)
        except (MalformedError, KeyError, TypeError, ValueError, AttributeError, OverflowError, NotADateError):
            raise LetterRefusedError("malformed") from None

    def _place(self, drawer: Drawer) -> bytes:
        return b"shelterdesk/1/letter\0" + self._vault_id.encode() + b"\0" + drawer.encode()

    def _files(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return sorted(path for path in self._folder.iterdir() if path.is_file() and not path.suffix)

    def _make_folder(self) -> None:
        if not self._folder.is_dir():
            with writing(self._folder):
                self._folder.mkdir(exist_ok=True)
                sync_folder(self._folder.parent)


def slot_keys(file: DrawerFile) -> tuple[ReceivingKey, ...]:
    """What opens letters for an open drawer: its key, then those it had before."""
    secrets = file.meta(RECEIVING) + file.meta(OLD_RECEIVING)
    size = RECEIVING_SECRET_BYTES
    return tuple(ReceivingKey(secrets[at : at + size]) for at in range(0, len(secrets), size))


def _content(path: Path) -> bytes:
    """A letter as it lies there; one that the disk cannot read is one that nobody opens, and keeps nobody out."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _place_of(content: bytes) -> str:
    """How a removal names a letter that lay in the slot: by what it holds, because a file's name can be used again."""
    return f"letter/{digest(content).hex()}"


def _author(
    member_id: str, members: Mapping[str, Member], removed_at: Mapping[str, Mapping[str, int]], place: str
) -> Member:
    author = members.get(member_id)
    if author is None or not (author.active or place in removed_at.get(member_id, {})):
        raise LetterRefusedError("author")  # nothing proves that it was written before the member left
    return author


def _verify(public: PublicIdentity, signed: bytes, signature: bytes) -> None:
    try:
        public.verify(signed, signature, _PURPOSE)
    except BadSignature:
        raise LetterRefusedError("signature") from None


def _record(facts: Mapping[str, Any], vault_id: str, drawer: Drawer, author: Member) -> Record:
    """The record, if this author may hand it into this drawer of this vault."""
    if facts["vault"] != vault_id or facts["drawer"] != drawer:
        raise LetterRefusedError("vault")
    kind: Kind | None = KINDS.get(facts["kind"])
    if kind is None or kind not in kinds_in(drawer) or drawer.sealed_case not in ("", facts["body"].get("case_id")):
        raise LetterRefusedError("kind")
    if facts["schema"] > kind.schema:
        raise LetterRefusedError("version")
    if not kind.writers & author.roles:
        raise LetterRefusedError("writer")
    if not _ID.fullmatch(facts["record"]):  # the log would not find it under the name that it hashed
        raise LetterRefusedError("malformed")
    body = facts["body"]
    _check_shape(kind, body)
    return from_body(kind.record, facts["record"], "", body)


def _check_shape(kind: Kind, body: Mapping[str, Any]) -> None:
    """Every value looks as its question says; reasons are ours."""
    for reason in body.get("reasons", {}).values():
        Reason(reason)
    if not isinstance(body["case_id"], str):
        raise LetterRefusedError("malformed")
    for name, asked in kind.questions.items():
        value = body.get(name)
        fits = {
            Shape.NUMBER: type(value) is int,
            Shape.CODES: isinstance(value, list) and all(isinstance(code, str) for code in value),
        }.get(asked.shape, isinstance(value, str))
        if value is not None and not fits:
            raise LetterRefusedError("malformed")


def _cleaned(value: Any) -> Any:
    """The value as a drawer would keep it: half a character would have no canonical form to sign."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [clean(item) for item in value]
    return value


def _padded(plain: bytes) -> bytes:
    """Sizes fall into classes of 4 KiB times a power of two."""
    size = SMALLEST_BYTES
    while size < len(plain):
        size *= 2
    return plain.ljust(size, b"\0")
