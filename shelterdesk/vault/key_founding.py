"""The key file of a new vault: its founders, its root key, its first drawers."""

import secrets
import unicodedata
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.identity import Identity, ReceivingKey, SigningKey
from shelterdesk.crypto.kdf import SALT_BYTES, KdfParameters
from shelterdesk.crypto.passphrases import LEAST_BITS, estimate
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import AliasTakenError, TwoAdministratorsError, VaultExistsError, WeakPassphraseError
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import key_copies, key_slots, membership
from shelterdesk.vault.key_contents import NAMES, OpenedKeys, names_part, opened, statement_part
from shelterdesk.vault.key_copies import INDEX, Body, Parts
from shelterdesk.vault.key_revision import now_stated, put_slot
from shelterdesk.vault.key_seals import RECOVERY, NewDrawer, new_drawers, publics, trust_parts
from shelterdesk.vault.key_slots import Opened, Pins
from shelterdesk.vault.membership import Authority, Member, Statement


@dataclass(frozen=True)
class Founder:
    """What one types to become a member: alias and passphrase, with the roles one gets."""

    alias: str
    passphrase: str = field(repr=False)
    roles: frozenset[Role]
    administrator: bool = False


@dataclass(frozen=True)
class Founding:
    """The first founder's keys and, this once, everything needed to make the drawer files.

    ``drawer_receiving_secrets`` belong inside their drawers and are stored nowhere else.
    """

    keys: OpenedKeys
    all_drawer_keys: Mapping[Drawer, bytes] = field(repr=False)
    drawer_receiving_secrets: Mapping[Drawer, bytes] = field(repr=False)


def create_keys(
    folder: Path, founders: Sequence[Founder], practice: bool, kdf: KdfParameters, progress: Progress = silent
) -> Founding:
    """Writes the key file of a new vault into an existing folder; takes one KDF run per founder.

    Only drawers that some founder holds come to be. A real vault needs two administrators with
    different passphrases (TwoAdministratorsError) and takes no weak ones (WeakPassphraseError).
    Raises AliasTakenError, VaultExistsError.
    """
    _check_founders(folder, founders, practice)
    for founder in founders:
        refuse_weak(founder.passphrase, practice, kdf)
    root, recovery, salt = SigningKey.generate(), ReceivingKey.generate(), secrets.token_bytes(SALT_BYTES)
    pins = Pins(secrets.token_hex(16), practice, root.public_bytes)
    identities = [Identity.generate() for _ in founders]
    members = [member_of(founder, identity) for founder, identity in zip(founders, identities, strict=True)]
    made = new_drawers(frozenset[Drawer]().union(*(member.holds for member in members)), ())
    statement = membership.signed(_founding(pins, members, made, recovery), by=identities[0], root=root)
    everybody = {**publics(members), RECOVERY: recovery.public_bytes}
    gate, vault_id = made[Drawer.GATE].key, pins.vault_id
    bodies: dict[str, Body] = {
        INDEX: _index(pins, salt, recovery),
        NAMES: names_part(gate, vault_id, ()),
        "statement/1": statement_part(gate, vault_id, statement),
        **trust_parts(vault_id, members, everybody, root, recovery),
        **{f"drawer/{new.file}": _part(new, vault_id, drawer, members, everybody) for drawer, new in made.items()},
    }
    for number, (founder, identity, member) in enumerate(zip(founders, identities, members, strict=True), 1):
        progress(number - 1, len(founders))
        key = key_slots.slot_key(founder.alias, founder.passphrase, salt, kdf)
        put_slot(bodies, key_slots.wrapped(number, member.id, identity, pins, key))
    parts = Parts(key_copies.indexed(bodies))
    keys = opened(parts, Opened(members[0].id, identities[0], pins, kdf))
    key_copies.write(folder, parts)
    progress(len(founders), len(founders))
    return Founding(
        keys,
        {drawer: new.key for drawer, new in made.items()},
        {drawer: new.receiving.secret_bytes for drawer, new in made.items()},
    )


def _founding(
    pins: Pins, members: Sequence[Member], made: Mapping[Drawer, NewDrawer], recovery: ReceivingKey
) -> Statement:
    return membership.statement(
        Authority(pins.vault_id, pins.practice, pins.root),
        None,
        membership.FOUND,
        by=members[0].id,
        time=now_stated(),
        members=members,
        drawers={drawer: new.stated(pins.vault_id) for drawer, new in made.items()},
        recovery=digest(recovery.public_bytes).hex(),
    )


def _index(pins: Pins, alias_salt: bytes, recovery: ReceivingKey) -> Body:
    return {
        "alias_salt": b64encode(alias_salt).decode(),
        "finders": [],
        "practice": pins.practice,
        "recovery": b64encode(recovery.public_bytes).decode(),
        "vault": pins.vault_id,
    }


def _part(
    new: NewDrawer, vault_id: str, drawer: Drawer, members: Sequence[Member], everybody: Mapping[str, bytes]
) -> Body:
    holders = {member.id for member in members if drawer in member.holds} | {RECOVERY}
    return new.part(vault_id, everybody, holders)


def _check_founders(folder: Path, founders: Sequence[Founder], practice: bool) -> None:
    if any((folder / name).exists() for name in key_copies.COPIES):
        raise VaultExistsError
    if len({key_slots.folded_alias(founder.alias) for founder in founders}) < len(founders):
        raise AliasTakenError
    passphrases = {unicodedata.normalize("NFKC", one.passphrase) for one in founders if one.administrator}
    if len(passphrases) < (1 if practice else 2):
        raise TwoAdministratorsError


def refuse_weak(passphrase: str, practice: bool, kdf: KdfParameters) -> None:
    """What protects real people must not be guessed cheaply; in practice everybody is invented."""
    bits = estimate(passphrase, kdf).bits
    if not practice and bits < LEAST_BITS:
        raise WeakPassphraseError(bits)


def member_of(founder: Founder, identity: Identity) -> Member:
    """A new member with a random id."""
    return Member(secrets.token_hex(8), founder.alias.strip(), founder.roles, founder.administrator, identity.public)
