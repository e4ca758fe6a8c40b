"""Sealed lists of the key file: one entry for everybody, so that the list does not tell who may open what.

An entry holds the secret or as many zeros, under a flag that only its recipient can read.
"""

import secrets
from base64 import b64decode, b64encode
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto import SealBroken
from shelterdesk.crypto.canonical import dumps
from shelterdesk.crypto.identity import RECEIVING_SECRET_BYTES, Identity, ReceivingKey, SigningKey, seal_to
from shelterdesk.crypto.symmetric import derive_key, digest, mac
from shelterdesk.errors import KeyFileForgedError
from shelterdesk.vault.key_copies import Body
from shelterdesk.vault.membership import Member, StatedDrawer

RECOVERY, ROOT, SHARES = "recovery", "root", "shares"

_HELD, _NOTHING = b"\x01", b"\x00"
_KEY_BYTES = 32


def sealed_for(
    vault_id: str, part: str, secret: bytes, everybody: Mapping[str, bytes], holders: Collection[str]
) -> dict[str, str]:
    """The list of a part: ``everybody`` maps recipient ids to public receiving keys, ``holders`` get the secret."""
    flagged = {True: _HELD + secret, False: _NOTHING + bytes(len(secret))}
    return {
        name: b64encode(seal_to(public, flagged[name in holders], place(vault_id, part, name))).decode()
        for name, public in everybody.items()
    }


def opened_seal(body: Body, vault_id: str, part: str, name: str, identity: Identity | ReceivingKey) -> bytes | None:
    """The secret a part holds for this recipient, or None when it holds nothing; raises KeyFileForgedError."""
    try:
        plain = identity.open(decoded(body["sealed"][name]), place(vault_id, part, name))
    except (SealBroken, KeyError, TypeError, ValueError):
        raise KeyFileForgedError from None
    return plain[1:] if plain[:1] == _HELD else None


def with_entry(
    body: Body, vault_id: str, part: str, secret: bytes | None, member: Member, size: int = _KEY_BYTES
) -> Body:
    """The part with an entry for one more member: the secret, or nothing where there is none to give."""
    public = {member.id: member.public.receiving}
    entry = sealed_for(vault_id, part, secret or bytes(size), public, public if secret else ())
    return {**body, "sealed": {**body["sealed"], **entry}}


def commitment(drawer_key: bytes, vault_id: str) -> str:
    """What the signed chain says of a drawer's key without telling it."""
    return mac(derive_key(drawer_key, "drawer/commitment"), vault_id.encode()).hex()


@dataclass(frozen=True)
class NewDrawer:
    """A drawer that comes to be: its file, its key, and the key pair of its letter slot."""

    file: str
    key: bytes = field(repr=False)
    receiving: ReceivingKey = field(repr=False)
    holders: frozenset[str] = frozenset()
    """Whom it is held by, where that is by name."""

    @classmethod
    def generate(cls, file: str) -> "NewDrawer":
        """New keys for a file."""
        return cls(file, secrets.token_bytes(_KEY_BYTES), ReceivingKey.generate())

    def stated(self, vault_id: str, holders: frozenset[str] = frozenset()) -> StatedDrawer:
        """What the membership chain will vouch for."""
        receiving = digest(self.receiving.public_bytes).hex()
        return StatedDrawer(self.file, receiving, commitment(self.key, vault_id), holders)

    def part(self, vault_id: str, everybody: Mapping[str, bytes], holders: Collection[str]) -> Body:
        """Its part of the key file: an entry for ``everybody``, the key for ``holders``."""
        return {
            "receiving": b64encode(self.receiving.public_bytes).decode(),
            "sealed": sealed_for(vault_id, f"drawer/{self.file}", self.key, everybody, holders),
        }


def new_drawers(wanted: frozenset[Drawer], taken: Sequence[str]) -> dict[Drawer, NewDrawer]:
    """Keys and files for drawers that come to be; file numbers are drawn so that they tell nothing."""
    numbers = range(1, max(len(Drawer), len(taken) + len(wanted)) + 1)
    free = [file for number in numbers if (file := f"d{number}.db") not in taken]
    secrets.SystemRandom().shuffle(free)
    return {
        drawer: NewDrawer.generate(file)
        for drawer, file in zip(sorted(wanted), free, strict=False)
    }


def trust_parts(
    vault_id: str, members: Sequence[Member], everybody: Mapping[str, bytes], root: SigningKey, recovery: ReceivingKey
) -> dict[str, Body]:
    """The root key for administrators and recovery; the recovery key in two shares, neither of use alone.

    The first two administrators hold one share each. A practice vault with one administrator gives
    them both: it protects nothing.
    """
    administrators = [member.id for member in members if member.administrator]
    one = secrets.token_bytes(len(recovery.secret_bytes))
    other = bytes(left ^ right for left, right in zip(one, recovery.secret_bytes, strict=True))
    staff = publics(members)
    holders = {*administrators, RECOVERY}
    parts: dict[str, Body] = {ROOT: {"sealed": sealed_for(vault_id, ROOT, root.secret_bytes, everybody, holders)}}
    for number, (share, holder) in enumerate(zip((one, other), (administrators * 2)[:2], strict=True), 1):
        part = f"{SHARES}/{number}"
        parts[part] = {"sealed": sealed_for(vault_id, part, share, staff, {holder})}
    return parts


def entries_for(
    bodies: Mapping[str, Body], vault_id: str, member: Member, drawer_keys: Mapping[str, bytes], root: SigningKey | None
) -> dict[str, Body]:
    """Every sealed list with an entry for a newcomer: keys of ``drawer_keys`` (by file), the root, or nothing."""
    found: dict[str, Body] = {}
    for part, body in bodies.items():
        kind, _, rest = part.partition("/")
        if kind == "drawer":
            found[part] = with_entry(body, vault_id, part, drawer_keys.get(rest), member)
        elif kind == ROOT:
            found[part] = with_entry(body, vault_id, part, root.secret_bytes if root else None, member)
        elif kind == SHARES:
            found[part] = with_entry(body, vault_id, part, None, member, RECEIVING_SECRET_BYTES)
    return found


def publics(members: Iterable[Member]) -> dict[str, bytes]:
    """Public receiving keys by member id."""
    return {member.id: member.public.receiving for member in members}


def place(vault_id: str, part: str, recipient: str) -> bytes:
    """What a seal is bound to: this vault, this part, this recipient."""
    return dumps(["key file", vault_id, part, recipient])


def decoded(text: object) -> bytes:
    """Bytes from base64; raises ValueError."""
    return b64decode(str(text), validate=True)
