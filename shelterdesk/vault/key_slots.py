"""A member's slot in the key file: the passphrase opens it, and only alias and passphrase together find it.

The finder is derived from the passphrase key, not from the alias alone: a hash of an alias could be
guessed from a list of first names, and the file would tell who works in the house. So an unknown
alias and a wrong passphrase are the same event and take the same time.
"""

import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from shelterdesk.crypto import SealBroken
from shelterdesk.crypto.canonical import dumps, loads
from shelterdesk.crypto.identity import Identity, SigningKey
from shelterdesk.crypto.kdf import SALT_BYTES, KdfParameters, derive
from shelterdesk.crypto.symmetric import derive_key, digest, open_sealed, same, seal
from shelterdesk.errors import KdfRefusedError, KeySlotDamagedError, WrongPassphraseError
from shelterdesk.vault.key_copies import Body

_DIFFERENT_PARAMETERS_CAP = 4


@dataclass(frozen=True)
class Pins:
    """What a member's own slot vouches for, so that nobody can swap the file around them."""

    vault_id: str
    practice: bool
    root: bytes


@dataclass(frozen=True)
class Opened:
    """An opened slot: who it belongs to, their private keys, what the slot pins, and what one try costs."""

    member_id: str
    identity: Identity
    pins: Pins
    kdf: KdfParameters


@dataclass(frozen=True)
class SlotKey:
    """The key a passphrase gives, and the finder under which its slot lies."""

    key: bytes
    kdf: KdfParameters

    @property
    def finder(self) -> str:
        """32 bytes in base64 that tell nothing without alias and passphrase."""
        return b64encode(derive_key(self.key, "slot/finder")).decode()


def folded_alias(alias: str) -> str:
    """The form in which two aliases are the same: no outer spaces, no case, NFKC."""
    return unicodedata.normalize("NFKC", alias).strip().casefold()


def slot_key(alias: str, passphrase: str, alias_salt: bytes, kdf: KdfParameters) -> SlotKey:
    """One run of the KDF; its salt is made of the vault's random salt and the alias."""
    named = dumps(["slot/salt", alias_salt.hex(), folded_alias(alias).encode("utf-8", "surrogatepass").hex()])
    return SlotKey(derive(passphrase, digest(named)[:SALT_BYTES], kdf), kdf)


def wrapped(number: int, member_id: str, identity: Identity, pins: Pins, key: SlotKey) -> Body:
    """The body of a slot. Signing and receiving secrets are sealed apart, under different keys."""
    pinned = {
        "practice": pins.practice,
        "receiving": b64encode(identity.receiving_secret()).decode(),
        "root": b64encode(pins.root).decode(),
        "vault": pins.vault_id,
    }
    secrets = {"receiving": dumps(pinned), "signing": identity.signing_secret()}
    sealed = {
        purpose: b64encode(
            seal(
                derive_key(key.key, f"slot/{purpose}"), plain, _aad(pins.vault_id, member_id, number, purpose, key.kdf)
            )
        ).decode()
        for purpose, plain in secrets.items()
    }
    return {"finder": key.finder, "kdf": asdict(key.kdf), "member": member_id, "number": number, **sealed}


def parameters(body: Mapping[str, object]) -> KdfParameters:
    """The KDF parameters of a slot or its entry in the index; raises KdfRefusedError beyond the caps."""
    stored = body.get("kdf")
    if not isinstance(stored, dict) or set(stored) != {"memory_kib", "passes", "lanes"}:
        raise KdfRefusedError
    return KdfParameters(**stored)


def find(
    slots: Mapping[str, Body], listed: Mapping[str, Body], alias: str, passphrase: str, alias_salt: bytes
) -> tuple[Body, SlotKey]:
    """The slot that alias and passphrase open, and its key.

    ``listed`` is the index's list of finders: it knows a slot that is itself damaged
    (KeySlotDamagedError). Raises WrongPassphraseError when nothing matches, or KdfRefusedError
    when nothing matches and some slot asks for more than the caps allow: that slot is never tried.
    """
    different, refused = _different((*slots.values(), *listed.values()))
    for kdf in different:
        key = slot_key(alias, passphrase, alias_salt, kdf)
        for body in slots.values():
            if _matches(body, key):
                return body, key
        if any(_matches(body, key) for body in listed.values()):
            raise KeySlotDamagedError
    raise KdfRefusedError if refused else WrongPassphraseError


def unwrapped(body: Body, key: SlotKey, vault_id: str) -> Opened:
    """The secrets of a slot; raises KeySlotDamagedError if they do not open or contradict each other."""
    try:
        pinned = loads(_secret(body, key, vault_id, "receiving"))
        pins = Pins(pinned["vault"], pinned["practice"], b64decode(pinned["root"], validate=True))
        receiving = b64decode(pinned["receiving"], validate=True)
        identity = Identity.from_secrets(receiving, _secret(body, key, vault_id, "signing"))
    except (SealBroken, KeyError, TypeError, ValueError):
        raise KeySlotDamagedError from None
    return Opened(str(body["member"]), identity, pins, key.kdf)


def signing_key_of(body: Body, key: SlotKey, vault_id: str) -> tuple[str, SigningKey]:
    """Whose slot it is, and the key they sign with; the secret that opens drawers stays sealed."""
    try:
        return str(body["member"]), SigningKey(_secret(body, key, vault_id, "signing"))
    except (SealBroken, KeyError, TypeError, ValueError):
        raise KeySlotDamagedError from None


def _secret(body: Body, key: SlotKey, vault_id: str, purpose: str) -> bytes:
    place = _aad(vault_id, str(body["member"]), int(body["number"]), purpose, key.kdf)
    return open_sealed(derive_key(key.key, f"slot/{purpose}"), b64decode(body[purpose], validate=True), place)


def _matches(body: Mapping[str, object], key: SlotKey) -> bool:
    return body.get("kdf") == asdict(key.kdf) and same(str(body.get("finder", "")).encode(), key.finder.encode())


def _different(bodies: Iterable[Body]) -> tuple[tuple[KdfParameters, ...], bool]:
    """All parameters in use, each once and not many, and whether some were refused."""
    found: dict[KdfParameters, None] = {}
    refused = False
    for body in bodies:
        try:
            found[parameters(body)] = None
        except KdfRefusedError:
            refused = True
    return tuple(found)[:_DIFFERENT_PARAMETERS_CAP], refused or len(found) > _DIFFERENT_PARAMETERS_CAP


def _aad(vault_id: str, member_id: str, number: int, purpose: str, kdf: KdfParameters) -> bytes:
    return dumps(["slot", vault_id, member_id, number, purpose, asdict(kdf)])
