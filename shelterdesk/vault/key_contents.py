"""What an opened slot gives access to: drawer keys, the membership chain, who waits for what.

Nothing in the clear tells who works here: every sealed list has an entry for every member, and an
entry may hold nothing. What the seals say is checked against the signed membership chain, so that
nobody can slip in a drawer, a key or a colleague of their own making.
"""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto import MalformedError, SealBroken
from shelterdesk.crypto.canonical import dumps, loads
from shelterdesk.crypto.identity import Identity, ReceivingKey, SigningKey
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.crypto.symmetric import derive_key, digest, open_sealed, same, seal
from shelterdesk.errors import KeyFileDamagedError, KeyFileForgedError, WrongPassphraseError
from shelterdesk.hardening import keep_out_of_swap
from shelterdesk.vault.chain import verified
from shelterdesk.vault.key_copies import INDEX, Body, Parts
from shelterdesk.vault.key_seals import ROOT, commitment, decoded, opened_seal, place
from shelterdesk.vault.key_slots import Opened
from shelterdesk.vault.membership import Authority, Member, Membership, Since, Statement

NAMES = "names"
CARDS = "cards"
"""Sets of recovery cards are recipients of sealed lists, and parts, under this name, a slash and their own."""


@dataclass(frozen=True)
class Holding:
    """Who holds which drawer since when; ``promised``: its key is theirs as soon as a holder unlocks."""

    member: str
    drawer: Drawer
    since: Since
    promised: bool


@dataclass(frozen=True)
class OpenedKeys:
    """What one member may open, and what everybody is told, as the key file held it at unlock. Never changes."""

    vault_id: str
    practice: bool
    me: Member
    identity: Identity = field(repr=False)
    members: Mapping[str, Member]
    membership: int
    drawer_keys: Mapping[Drawer, bytes] = field(repr=False)
    file_of: Mapping[Drawer, str]
    drawer_receiving: Mapping[Drawer, bytes] = field(repr=False)
    kdf: KdfParameters
    root: bytes = field(repr=False)
    chain: Membership = field(repr=False)
    lost: frozenset[Drawer] = frozenset()
    damaged_copies: tuple[str, ...] = ()
    repaired: bool = False
    promised: tuple[tuple[str, Drawer], ...] = ()
    """Members (id), or sets of cards (``cards/…``), who waited for the key of a drawer."""
    set_receiving: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """The public receiving key of each set of recovery cards in force, by the set's name."""
    revision: int = 0
    """How often the key file was written."""

    def __post_init__(self) -> None:
        keep_out_of_swap(*self.drawer_keys.values(), self.identity.receiving_secret(), self.identity.signing_secret())

    @property
    def drawer_files(self) -> dict[Drawer, str]:
        """The files of the drawers this member holds, such as ``d3.db``."""
        return {drawer: self.file_of[drawer] for drawer in self.drawer_keys}

    @property
    def all_files(self) -> tuple[str, ...]:
        """The files of all drawers that exist, held or not."""
        return tuple(sorted(self.file_of.values()))

    @property
    def holdings(self) -> tuple[Holding, ...]:
        """Who holds which drawer since when, in the order in which the drawers came to them."""
        found = [
            Holding(member, drawer, since, (member, drawer) in self.promised)
            for (member, drawer), since in self.chain.holdings.items()
        ]
        return tuple(sorted(found, key=lambda one: one.since.number))

    @property
    def authority(self) -> Authority:
        """What statements of this vault must fit."""
        return Authority(self.vault_id, self.practice, self.root)


def opened(parts: Parts, slot: Opened) -> OpenedKeys:
    """The keys of an opened slot, every claim of the file checked against what the slot pins."""
    try:
        return _opened(parts, slot)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise KeyFileForgedError from None  # the checksums hold, so somebody wrote it that way


def _opened(parts: Parts, slot: Opened) -> OpenedKeys:
    index = parts.bodies[INDEX]
    if index.get("vault") != slot.pins.vault_id or index.get("practice") is not slot.pins.practice:
        raise KeyFileForgedError
    by_file = _by_file(parts, slot.pins.vault_id, slot.member_id, slot.identity)
    gate_key, names = _names(parts, by_file.values(), slot.pins.vault_id)
    authority = Authority(slot.pins.vault_id, slot.pins.practice, slot.pins.root)
    chain = verified(statements_in(parts, gate_key, slot.pins.vault_id), authority)
    if digest(decoded(index["recovery"])).hex() != chain.recovery:
        raise KeyFileForgedError
    me = chain.members.get(slot.member_id)
    if me is None or me.public != slot.identity.public:
        raise KeyFileForgedError
    if not me.active:
        raise WrongPassphraseError
    held = {drawer: by_file[stated.file] for drawer, stated in chain.drawers.items() if stated.file in by_file}
    if held.get(Drawer.GATE) != gate_key:
        raise KeyFileForgedError
    return OpenedKeys(
        vault_id=slot.pins.vault_id,
        practice=slot.pins.practice,
        me=me,
        identity=slot.identity,
        members=chain.members,
        membership=chain.number,
        drawer_keys=_committed(held, chain, slot.pins.vault_id),
        file_of={drawer: stated.file for drawer, stated in chain.drawers.items()},
        drawer_receiving=_receiving(parts, chain),
        kdf=slot.kdf,
        root=slot.pins.root,
        chain=chain,
        lost=frozenset(drawer for drawer, stated in chain.drawers.items() if f"drawer/{stated.file}" in parts.missing),
        damaged_copies=parts.damaged_copies,
        promised=_promised(names, chain),
        set_receiving=_set_receiving(parts, chain),
        revision=int(index.get("revision", 0)),
    )


def _by_file(parts: Parts, vault_id: str, name: str, identity: Identity | ReceivingKey) -> dict[str, bytes]:
    """The keys of the drawers whose lists hold one for this recipient, by file."""
    return {
        part.partition("/")[2]: key
        for part, body in parts.named("drawer").items()
        if (key := opened_seal(body, vault_id, part, name, identity)) is not None
    }


@dataclass(frozen=True)
class Trusted:
    """What a revision of the key file builds on: the verified chain, and the drawer keys in hand."""

    authority: Authority
    chain: Membership
    drawer_keys: Mapping[Drawer, bytes] = field(repr=False)


def opened_by_cards(parts: Parts, name: str, receiving: ReceivingKey) -> tuple[Trusted, SigningKey]:
    """What the private receiving key of a set of cards opens, and the root key; checked against the chain.

    The caller compares the root's public half with the words on the cards: no slot pins it here.
    """
    try:
        index, recipient = parts.bodies[INDEX], f"{CARDS}/{name}"
        vault_id = str(index["vault"])
        secret = opened_seal(parts.bodies[ROOT], vault_id, ROOT, recipient, receiving)
        if secret is None:
            raise KeyFileForgedError
        root = SigningKey(secret)
        by_file = _by_file(parts, vault_id, recipient, receiving)
        gate_key, _ = _names(parts, by_file.values(), vault_id)
        authority = Authority(vault_id, index["practice"], root.public_bytes)
        chain = verified(statements_in(parts, gate_key, vault_id), authority)
        if _set_receiving(parts, chain).get(name) != receiving.public_bytes:
            raise KeyFileForgedError
        held = {drawer: by_file[stated.file] for drawer, stated in chain.drawers.items() if stated.file in by_file}
        return Trusted(authority, chain, _committed(held, chain, vault_id)), root
    except (KeyError, TypeError, ValueError, AttributeError):
        raise KeyFileForgedError from None


# --- what everybody who holds the gate may read ---------------------------------------------------


def names_part(gate_key: bytes, vault_id: str, promises: Iterable[tuple[str, Drawer]]) -> Body:
    """The part that marks the gate key and keeps the promises: members who still wait for a drawer's key."""
    plain = dumps({"promises": sorted([member, drawer.value] for member, drawer in promises)})
    return {"sealed": b64encode(seal(derive_key(gate_key, NAMES), plain, place(vault_id, NAMES, ""))).decode()}


def statement_part(gate_key: bytes, vault_id: str, one: Statement) -> Body:
    """A membership statement under the key that every member derives from the gate's."""
    aad = place(vault_id, "statement", "")
    return {"sealed": b64encode(seal(derive_key(gate_key, "statement"), dumps(one), aad)).decode()}


def promises_in(parts: Parts, gate_key: bytes, vault_id: str, chain: Membership) -> tuple[tuple[str, Drawer], ...]:
    """Who waits for the key of a drawer that the signed chain means for them, as the file says now."""
    return _promised(_names(parts, [gate_key], vault_id)[1], chain)


def _promised(names: Mapping[str, Any], chain: Membership) -> tuple[tuple[str, Drawer], ...]:
    """Anybody could have written the list, so a promise that the chain does not bear out counts for nothing."""
    listed = names.get("promises")
    meant = {member.id: chain.held_by(member) for member in chain.members.values()}
    meant |= {f"{CARDS}/{name}": one.drawers for name, one in chain.sets.items()}
    return tuple(
        (recipient, drawer)
        for recipient, drawers in meant.items()
        for drawer in sorted(drawers)
        if isinstance(listed, list) and [recipient, drawer.value] in listed
    )


def _names(parts: Parts, candidates: Iterable[bytes], vault_id: str) -> tuple[bytes, dict[str, Any]]:
    """The gate key among ``candidates`` (the one that opens the names part), and what that part says."""
    try:
        sealed = decoded(parts.bodies[NAMES]["sealed"])
    except (KeyError, TypeError, ValueError):
        raise KeyFileDamagedError from None
    for key in candidates:
        try:
            return key, loads(open_sealed(derive_key(key, NAMES), sealed, place(vault_id, NAMES, "")))
        except (SealBroken, MalformedError, ValueError):
            continue
    raise KeyFileDamagedError if parts.missing else KeyFileForgedError


def statements_in(parts: Parts, gate_key: bytes, vault_id: str) -> list[Statement]:
    """All membership statements, in the order of their parts; raises KeyFileForgedError, KeyFileDamagedError."""
    if any(name.startswith("statement/") for name in parts.missing):
        raise KeyFileDamagedError
    key, aad = derive_key(gate_key, "statement"), place(vault_id, "statement", "")
    numbered = sorted(parts.named("statement").items(), key=lambda named: int(named[0].partition("/")[2]))
    try:
        return [loads(open_sealed(key, decoded(body["sealed"]), aad)) for _, body in numbered]
    except (SealBroken, MalformedError, KeyError, TypeError, ValueError):
        raise KeyFileForgedError from None


def _committed(held: Mapping[Drawer, bytes], chain: Membership, vault_id: str) -> dict[Drawer, bytes]:
    for drawer, key in held.items():
        if not same(commitment(key, vault_id).encode(), chain.drawers[drawer].commitment.encode()):
            raise KeyFileForgedError
    return dict(held)


def _receiving(parts: Parts, chain: Membership) -> dict[Drawer, bytes]:
    found = {}
    for drawer, stated in chain.drawers.items():
        body = parts.bodies.get(f"drawer/{stated.file}")
        if body is None:
            continue  # damaged in both copies: named in ``lost``
        public = decoded(body["receiving"])
        if digest(public).hex() != stated.receiving:
            raise KeyFileForgedError
        found[drawer] = public
    return found


def _set_receiving(parts: Parts, chain: Membership) -> dict[str, bytes]:
    """The public keys of the card sets, each checked against what the chain says of it."""
    found = {}
    for name, one in chain.sets.items():
        body = parts.bodies.get(f"{CARDS}/{name}")
        if body is None:
            continue  # damaged in both copies
        public = decoded(body["receiving"])
        if digest(public).hex() != one.receiving:
            raise KeyFileForgedError
        found[name] = public
    return found
