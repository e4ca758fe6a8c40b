"""The key file: what a passphrase opens, who holds which drawer, and how both come to be and change.

``FORMAT.md`` has the layout. Every function reads the file, and writes it whole, both copies.
"""

import secrets
import unicodedata
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.identity import Identity, ReceivingKey, SigningKey
from shelterdesk.crypto.kdf import SALT_BYTES, KdfParameters
from shelterdesk.crypto.passphrases import LEAST_BITS, estimate
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import (
    AliasTakenError,
    KeyFileDamagedError,
    KeyFileForgedError,
    KeyFileOutdatedError,
    NotAdministratorError,
    ShelterDeskError,
    TwoAdministratorsError,
    VaultExistsError,
    WeakPassphraseError,
)
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import key_copies, key_slots, membership
from shelterdesk.vault.key_contents import NAMES, OpenedKeys, names_part, opened, promises, statement_part
from shelterdesk.vault.key_copies import INDEX, Body, Parts
from shelterdesk.vault.key_seals import (
    RECOVERY,
    ROOT,
    NewDrawer,
    decoded,
    entries_for,
    new_drawers,
    opened_seal,
    publics,
    trust_parts,
    with_entry,
)
from shelterdesk.vault.key_slots import Opened, Pins
from shelterdesk.vault.membership import Authority, Member, Statement

__all__ = [
    "Addition",
    "Founder",
    "Founding",
    "Member",
    "OpenedKeys",
    "add_member",
    "change_passphrase",
    "create_keys",
    "fulfil_promises",
    "unlock_keys",
]


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


@dataclass(frozen=True)
class Addition:
    """The keys after a member was added, and what is needed to make drawers that nobody could hold before."""

    keys: OpenedKeys
    member: Member
    new_drawer_keys: Mapping[Drawer, bytes] = field(repr=False)
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
        _refuse_weak(founder.passphrase, practice, kdf)
    root, recovery, salt = SigningKey.generate(), ReceivingKey.generate(), secrets.token_bytes(SALT_BYTES)
    pins = Pins(secrets.token_hex(16), practice, root.public_bytes)
    identities = [Identity.generate() for _ in founders]
    members = [_member(founder, identity) for founder, identity in zip(founders, identities, strict=True)]
    made = new_drawers(frozenset[Drawer]().union(*(member.holds for member in members)), ())
    statement = membership.signed(_founding(pins, members, made, recovery), by=identities[0], root=root)
    everybody = {**publics(members), RECOVERY: recovery.public_bytes}
    gate, vault_id = made[Drawer.GATE].key, pins.vault_id
    bodies: dict[str, Body] = {
        INDEX: _index(pins, salt, recovery),
        NAMES: names_part(gate, vault_id, ()),
        "statement/1": statement_part(gate, vault_id, statement),
        **trust_parts(vault_id, members, everybody, root, recovery),
        **{f"drawer/{new.file}": new.part(vault_id, drawer, members, everybody) for drawer, new in made.items()},
    }
    for number, (founder, identity, member) in enumerate(zip(founders, identities, members, strict=True), 1):
        progress(number - 1, len(founders))
        key = key_slots.slot_key(founder.alias, founder.passphrase, salt, kdf)
        _put_slot(bodies, key_slots.wrapped(number, member.id, identity, pins, key))
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
        time=_now(),
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


def unlock_keys(folder: Path, alias: str, passphrase: str, progress: Progress = silent) -> OpenedKeys:
    """What alias and passphrase open; takes as long as the KDF. Safe in any thread, touches no drawer.

    A copy of the key file that is damaged, missing or older is replaced by the good one
    (``repaired``). Raises NotAVaultError, KeyFileMissingError, KeyFileDamagedError, KeySlotDamagedError,
    KeyFileForgedError, KdfRefusedError, MemoryShortError, VaultTooNewError, WrongPassphraseError.
    """
    parts = key_copies.read(folder)
    progress(0, 2)
    index = parts.bodies[INDEX]
    try:
        salt, vault_id = decoded(index["alias_salt"]), str(index["vault"])
        listed = {str(finder["number"]): finder for finder in index["finders"]}
    except (KeyError, TypeError, ValueError):
        raise KeyFileDamagedError from None
    body, key = key_slots.find(parts.named("slot"), listed, alias, passphrase, salt)
    progress(1, 2)
    keys = opened(parts, key_slots.unwrapped(body, key, vault_id))
    if parts.damaged_copies and not parts.missing:
        keys = _repaired(folder, parts, keys)
    progress(2, 2)
    return keys


def _repaired(folder: Path, parts: Parts, keys: OpenedKeys) -> OpenedKeys:
    try:
        key_copies.write(folder, parts)
    except ShelterDeskError:
        return keys  # a read-only disk must not keep anybody out; damaged_copies still tells
    return replace(keys, repaired=True)


def add_member(
    folder: Path,
    keys: OpenedKeys,
    founder: Founder,
    kdf: KdfParameters | None = None,
    make_drawers: Callable[[Addition], None] | None = None,
) -> Addition:
    """Adds a member, signed by the administrator who is at work; takes one KDF run.

    Drawers that the administrator holds are opened to the newcomer at once; others are promised until a
    holder unlocks (``fulfil_promises``). A drawer that nobody could hold so far comes to be: its key goes to
    the newcomer and to recovery only, and ``make_drawers`` makes its file before the key file names it, so that a
    crash leaves at worst a file that nobody knows. Raises NotAdministratorError, AliasTakenError,
    WeakPassphraseError, KeyFileDamagedError while a part of the file is damaged.
    """
    parts, keys = _fresh(folder, keys)
    if not keys.me.administrator:
        raise NotAdministratorError
    if any(key_slots.folded_alias(founder.alias) == key_slots.folded_alias(one.alias) for one in keys.members.values()):
        raise AliasTakenError
    _refuse_weak(founder.passphrase, keys.practice, kdf or keys.kdf)
    identity = Identity.generate()
    member = _member(founder, identity)
    made = new_drawers(member.holds - set(keys.file_of), keys.all_files)
    bodies = {**parts.bodies, **_admission(parts, keys, member, made)}
    key = key_slots.slot_key(founder.alias, founder.passphrase, _alias_salt(parts), kdf or keys.kdf)
    number = next(free for free in count(1) if f"slot/{free}" not in bodies)
    pins = Pins(keys.vault_id, keys.practice, keys.root)
    _put_slot(bodies, key_slots.wrapped(number, member.id, identity, pins, key))
    after_parts, after = _reopened(bodies, keys)
    addition = Addition(
        after,
        after.members[member.id],
        {drawer: new.key for drawer, new in made.items()},
        {drawer: new.receiving.secret_bytes for drawer, new in made.items()},
    )
    if make_drawers is not None:
        make_drawers(addition)
    key_copies.write(folder, after_parts)
    return addition


def _admission(parts: Parts, keys: OpenedKeys, member: Member, made: Mapping[Drawer, NewDrawer]) -> dict[str, Body]:
    """The signed statement, the newcomer's entry in every sealed list, new drawers, and what stays promised."""
    vault_id, gate = keys.vault_id, keys.drawer_keys[Drawer.GATE]
    content = membership.statement(
        keys.authority,
        keys.chain,
        membership.ADD,
        by=keys.me.id,
        time=_now(),
        members=[member],
        drawers={drawer: new.stated(vault_id) for drawer, new in made.items()},
    )
    root = SigningKey(_root_secret(parts, keys)) if member.administrator else None
    statement = membership.signed(content, by=keys.identity, root=root)
    active = [one for one in keys.members.values() if one.active]
    everybody = {**publics([*active, member]), RECOVERY: decoded(parts.bodies[INDEX]["recovery"])}
    giveable = {file: keys.drawer_keys[drawer] for drawer, file in keys.drawer_files.items() if drawer in member.holds}
    waiting = {(member.id, drawer) for drawer in member.holds - set(keys.drawer_keys) - set(made)}
    return {
        **entries_for(parts.bodies, vault_id, member, giveable, root),
        **{f"drawer/{new.file}": new.part(vault_id, drawer, [member], everybody) for drawer, new in made.items()},
        NAMES: names_part(gate, vault_id, {*promises(parts, keys), *waiting}),
        f"statement/{len(parts.named('statement')) + 1}": statement_part(gate, vault_id, statement),
    }


def fulfil_promises(folder: Path, keys: OpenedKeys) -> tuple[tuple[str, Drawer], ...]:
    """Seals the drawers that ``keys`` hold to members who were promised them; returns (member id, drawer) done.

    To be called after unlock; writes only if there is something to do.
    """
    parts, keys = _fresh(folder, keys)
    waiting = promises(parts, keys)
    done = tuple((member_id, drawer) for member_id, drawer in waiting if drawer in keys.drawer_keys)
    if not done:
        return ()
    bodies = dict(parts.bodies)
    for member_id, drawer in done:
        part = f"drawer/{keys.file_of[drawer]}"
        bodies[part] = with_entry(bodies[part], keys.vault_id, part, keys.drawer_keys[drawer], keys.members[member_id])
    bodies[NAMES] = names_part(keys.drawer_keys[Drawer.GATE], keys.vault_id, set(waiting) - set(done))
    _written(folder, bodies, keys)
    return done


def change_passphrase(
    folder: Path, keys: OpenedKeys, old: str, new: str, kdf: KdfParameters | None = None
) -> OpenedKeys:
    """Wraps the member's own keys again; two KDF runs. Raises WrongPassphraseError unless ``old`` opens the slot,
    and WeakPassphraseError.

    The old slot is overwritten, but a copy of the vault made before still opens with the old passphrase.
    """
    parts, keys = _fresh(folder, keys)
    slots = {name: body for name, body in parts.named("slot").items() if body["member"] == keys.me.id}
    body, _ = key_slots.find(slots, {}, keys.me.alias, old, _alias_salt(parts))
    _refuse_weak(new, keys.practice, kdf or keys.kdf)
    key = key_slots.slot_key(keys.me.alias, new, _alias_salt(parts), kdf or keys.kdf)
    pins = Pins(keys.vault_id, keys.practice, keys.root)
    bodies = dict(parts.bodies)
    _put_slot(bodies, key_slots.wrapped(int(body["number"]), keys.me.id, keys.identity, pins, key))
    return _written(folder, bodies, replace(keys, kdf=key.kdf))


def _put_slot(bodies: dict[str, Body], slot: Body) -> None:
    """Puts a slot in its place and its finder into the index, so that damage to the slot can be told apart."""
    entry = {name: slot[name] for name in ("finder", "kdf", "number")}
    others = [one for one in bodies[INDEX]["finders"] if one["number"] != slot["number"]]
    finders = sorted([*others, entry], key=lambda one: int(one["number"]))
    bodies[f"slot/{slot['number']}"] = slot
    bodies[INDEX] = {**bodies[INDEX], "finders": finders}


def _fresh(folder: Path, keys: OpenedKeys) -> tuple[Parts, OpenedKeys]:
    """The file as it lies on the disk now; refuses to build on a damaged or older one."""
    parts = key_copies.read(folder)
    if parts.missing:
        raise KeyFileDamagedError
    now = opened(parts, _slot_of(keys))
    if now.membership < keys.membership:
        raise KeyFileOutdatedError(now.membership, keys.membership)
    return parts, now


def _written(folder: Path, bodies: Mapping[str, Body], keys: OpenedKeys) -> OpenedKeys:
    parts, after = _reopened(bodies, keys)
    key_copies.write(folder, parts)
    return after


def _reopened(bodies: Mapping[str, Body], keys: OpenedKeys) -> tuple[Parts, OpenedKeys]:
    """What is about to be written, known to open."""
    parts = Parts(key_copies.indexed(bodies))
    return parts, opened(parts, _slot_of(keys))


def _slot_of(keys: OpenedKeys) -> Opened:
    return Opened(keys.me.id, keys.identity, Pins(keys.vault_id, keys.practice, keys.root), keys.kdf)


def _root_secret(parts: Parts, keys: OpenedKeys) -> bytes:
    secret = opened_seal(parts.bodies[ROOT], keys.vault_id, ROOT, keys.me.id, keys.identity)
    if secret is None or SigningKey(secret).public_bytes != keys.root:
        raise KeyFileForgedError
    return secret


def _check_founders(folder: Path, founders: Sequence[Founder], practice: bool) -> None:
    if any((folder / name).exists() for name in key_copies.COPIES):
        raise VaultExistsError
    if len({key_slots.folded_alias(founder.alias) for founder in founders}) < len(founders):
        raise AliasTakenError
    passphrases = {unicodedata.normalize("NFKC", one.passphrase) for one in founders if one.administrator}
    if len(passphrases) < (1 if practice else 2):
        raise TwoAdministratorsError


def _refuse_weak(passphrase: str, practice: bool, kdf: KdfParameters) -> None:
    """What protects real people must not be guessed cheaply; in practice everybody is invented."""
    bits = estimate(passphrase, kdf).bits
    if not practice and bits < LEAST_BITS:
        raise WeakPassphraseError(bits)


def _member(founder: Founder, identity: Identity) -> Member:
    return Member(secrets.token_hex(8), founder.alias.strip(), founder.roles, founder.administrator, identity.public)


def _alias_salt(parts: Parts) -> bytes:
    return decoded(parts.bodies[INDEX]["alias_salt"])


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
