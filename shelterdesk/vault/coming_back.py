"""The way back when passphrases are lost: a quorum of recovery cards admits a new administrator.

Nobody is unlocked here. What the cards open is checked against what they themselves vouch for (vault and root),
and everybody is told: the admission is a statement of the membership chain.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shelterdesk.casework.roles import Drawer, Role, drawers_of
from shelterdesk.crypto.identity import Identity, SigningKey
from shelterdesk.crypto.kdf import KdfParameters, calibrate
from shelterdesk.crypto.symmetric import digest, same
from shelterdesk.errors import AliasTakenError, HouseCardsNeededError, KeyFileForgedError, NoCardsError
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import key_copies, key_slots, membership
from shelterdesk.vault.card_cover import CLINICAL, HOUSE
from shelterdesk.vault.key_contents import CARDS, OpenedKeys
from shelterdesk.vault.key_copies import INDEX
from shelterdesk.vault.key_founding import Founder, member_of, refuse_weak
from shelterdesk.vault.key_revision import KeyRevision
from shelterdesk.vault.key_seals import commitment, opened_seal
from shelterdesk.vault.key_slots import Opened, Pins, folded_alias
from shelterdesk.vault.lock import VaultLock
from shelterdesk.vault.membership import Member
from shelterdesk.vault.recovery import Pinned, SetHere, opened_sets, root_words, sets_here, tag_of


@dataclass(frozen=True)
class CardsHere:
    """What a case file tells of its cards before anything is opened."""

    tag: str
    practice: bool
    sets: tuple[SetHere, ...]


@dataclass(frozen=True)
class ByCards:
    """What a quorum opened: shown to whoever typed the cards, and kept for ``come_back``."""

    tag: str
    root_words: str
    drawers: frozenset[Drawer]
    missing: frozenset[Drawer]
    """Drawers that these cards do not open."""
    aliases: tuple[str, ...]
    """Everybody who is a member now."""
    folder: Path
    opened: Mapping[str, Pinned] = field(repr=False)


def cards_here(folder: Path) -> CardsHere:
    """Which sets of cards open the case file in this folder; raises NoCardsError where there are none."""
    parts = key_copies.read(folder)
    found = tuple(sets_here(parts).values())
    if not found:
        raise NoCardsError
    return CardsHere(tag_of(str(parts.bodies[INDEX].get("vault"))), bool(parts.bodies[INDEX].get("practice")), found)


def open_with_cards(folder: Path, cards: Sequence[str]) -> ByCards:
    """What these cards (of the house, and of the clinical set where there is one) open; nothing is written.

    Raises the facts of ``slip39.combine``, NoCardsError, HouseCardsNeededError, and what reading the key file raises.
    """
    opened = opened_sets(key_copies.read(folder), cards)
    if HOUSE not in opened:
        raise HouseCardsNeededError
    revision, root = _revision(folder, opened)
    every = frozenset(revision.chain.drawers)
    aliases = sorted((member.alias for member in revision.chain.members.values() if member.active), key=str.casefold)
    return ByCards(
        tag_of(revision.vault_id), root_words(root.public_bytes), frozenset(revision.drawer_keys),
        every - frozenset(revision.drawer_keys), tuple(aliases), folder, opened,
    )  # fmt: skip


def _revision(folder: Path, opened: Mapping[str, Pinned]) -> tuple[KeyRevision, SigningKey]:
    """The key file as it lies there now, with every key that the cards open in hand."""
    revision, root = KeyRevision.for_cards(folder, HOUSE, opened[HOUSE].receiving)
    for one in opened.values():
        _check(one, revision, root)
    if CLINICAL in opened:
        revision.drawer_keys |= _clinical(revision, opened[CLINICAL])
    return revision, root


def _check(one: Pinned, revision: KeyRevision, root: SigningKey) -> None:
    """The cards vouch for this vault and this root, and the chain for the cards."""
    authority = revision.authority
    if (one.vault_id, one.practice, one.root) != (authority.vault_id, authority.practice, root.public_bytes):
        raise KeyFileForgedError
    stated = revision.chain.sets.get(one.name)
    if stated is None or stated.receiving != digest(one.receiving.public_bytes).hex():
        raise KeyFileForgedError


def _clinical(revision: KeyRevision, one: Pinned) -> dict[Drawer, bytes]:
    """The keys that the clinical set opens, each as the chain committed to it."""
    found = {}
    for drawer in revision.chain.sets[one.name].drawers:
        stated = revision.chain.drawers[drawer]
        part = f"drawer/{stated.file}"
        key = opened_seal(revision.bodies[part], revision.vault_id, part, f"{CARDS}/{one.name}", one.receiving)
        if key is None:
            continue  # promised, and no holder has unlocked since
        if not same(commitment(key, revision.vault_id).encode(), stated.commitment.encode()):
            raise KeyFileForgedError
        found[drawer] = key
    return found


def roles_for(drawers: Collection[Drawer]) -> frozenset[Role]:
    """Few roles that together hold these drawers and no other."""
    allowed = [role for role in Role if drawers_of(frozenset({role})) <= set(drawers)]
    chosen: set[Role] = set()
    while True:
        held = drawers_of(frozenset(chosen))
        best = max(allowed, key=lambda role: len(drawers_of(frozenset({role})) - held), default=None)
        if best is None or not drawers_of(frozenset({best})) - held:
            return frozenset(chosen)
        chosen.add(best)


def come_back(
    found: ByCards, alias: str, passphrase: str, kdf: KdfParameters | None = None, progress: Progress = silent
) -> OpenedKeys:
    """Admit whoever holds the cards as an administrator who holds every drawer that was opened; returns their keys.

    Takes one KDF run. An active member of the same alias is ended by it: that is the person who lost a passphrase.
    Raises AliasTakenError for an empty alias, VaultInUseError, WeakPassphraseError, and what writing raises.
    """
    if not alias.strip():
        raise AliasTakenError
    with VaultLock(found.folder):
        return _admitted(found, alias, passphrase, kdf, progress)


def _admitted(
    found: ByCards, alias: str, passphrase: str, kdf: KdfParameters | None, progress: Progress
) -> OpenedKeys:
    revision, root = _revision(found.folder, found.opened)
    chosen = kdf or calibrate()
    refuse_weak(passphrase, revision.authority.practice, chosen)
    progress(0, 2)
    identity = Identity.generate()
    founder = Founder(alias, passphrase, roles_for(found.drawers), administrator=True)
    newcomer = member_of(founder, identity)
    replaced = _of_alias(revision, alias)
    renamed = {
        drawer: stated.holders | {newcomer.id}
        for drawer, stated in revision.chain.drawers.items()
        if stated.holders and drawer in revision.drawer_keys
    }
    revision.state(
        membership.RECOVER, identity, newcomer.id, root=root,
        members=[newcomer, *(membership.removed(member) for member in replaced)], renamed=renamed,
    )  # fmt: skip
    for member in replaced:
        revision.dismiss(member.id)
    revision.admit(newcomer, root)
    key = key_slots.slot_key(alias, passphrase, revision.alias_salt, chosen)
    progress(1, 2)
    pins = Pins(revision.vault_id, revision.authority.practice, root.public_bytes)
    revision.put_slot(key_slots.wrapped(revision.free_slot(), newcomer.id, identity, pins, key))
    revision.slot = Opened(newcomer.id, identity, pins, chosen)
    keys = revision.write()
    progress(2, 2)
    return keys


def _of_alias(revision: KeyRevision, alias: str) -> list[Member]:
    wanted = folded_alias(alias)
    return [one for one in revision.chain.members.values() if one.active and folded_alias(one.alias) == wanted]
