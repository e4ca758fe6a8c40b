"""Recovery cards: sets of them made, typed back, put in force; what they cover; the yearly check.

A set is a secret of 16 bytes on cards. It opens the set's private receiving key, which lies sealed in the key file;
to the public half of that key the drawers' keys and the root key are sealed like to a member.
"""

import secrets
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from shelterdesk.casework.acts_for_two import Request
from shelterdesk.casework.card_kinds import CardCheck
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto import MalformedError, SealBroken, slip39
from shelterdesk.crypto.canonical import dumps, loads
from shelterdesk.crypto.identity import ReceivingKey
from shelterdesk.crypto.passphrases import words_of
from shelterdesk.crypto.symmetric import derive_key, digest, mac, open_sealed, seal
from shelterdesk.errors import (
    CardOfAnotherSetError,
    CardsNotTypedError,
    KeyFileForgedError,
    NoCardsError,
    NotAdministratorError,
)
from shelterdesk.hardening import keep_out_of_swap
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import acts, key_copies, membership
from shelterdesk.vault.card_cover import CLINICAL, HOUSE
from shelterdesk.vault.change import Saved
from shelterdesk.vault.key_contents import CARDS, OpenedKeys
from shelterdesk.vault.key_copies import Body, Parts
from shelterdesk.vault.key_revision import KeyRevision, now_stated
from shelterdesk.vault.key_seals import RECOVERY, NewDrawer, decoded, place
from shelterdesk.vault.membership import CardSet
from shelterdesk.vault.rekey import Staged, put_drawers
from shelterdesk.vault.vault import Vault

ACT = "new_cards"
ROOT_WORDS = 6

_SMALL_TEAM = 5
_TAG_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TAG_LENGTH = 8


def usual_quorum(staff: int) -> tuple[int, int]:
    """How many cards are needed of how many, as fits a house of so many people."""
    return (2, 3) if staff <= _SMALL_TEAM else (3, 5)


def tag_of(vault_id: str) -> str:
    """The short mark of a vault, on cards and on the screen before anything is opened; such as ``K7FQ-M2XA``."""
    number = int.from_bytes(digest(b"shelterdesk/1/tag\0" + vault_id.encode()), "big")
    letters = "".join(_TAG_LETTERS[number >> (5 * place) & 31] for place in range(_TAG_LENGTH))
    return f"{letters[:4]}-{letters[4:]}"


def root_words(root: bytes) -> str:
    """Six words of the public root key (32 bytes), to be compared with those on the cards."""
    return words_of(int.from_bytes(digest(b"shelterdesk/1/root-words\0" + root), "big"), ROOT_WORDS)


# --- a set in the making --------------------------------------------------------------------------


@dataclass(frozen=True)
class Wish:
    """What is to be made: ``needed`` of ``total`` cards; ``apart``: the clinical drawer gets cards of its own."""

    needed: int
    total: int
    apart: bool = False

    def payload(self, vault: Vault) -> bytes:
        """What a second administrator says yes to: this set, following those that are in force now."""
        return dumps({
            "act": ACT, "apart": self.apart, "needed": self.needed, "number": next_number(vault.keys),
            "total": self.total, "vault": vault.keys.vault_id,
        })  # fmt: skip


@dataclass(frozen=True)
class NewSet:
    """Cards that open nothing yet: all of them have to be typed back first."""

    name: str
    number: int
    needed: int
    drawers: frozenset[Drawer]
    cards: tuple[str, ...] = field(repr=False)
    secret: bytes = field(repr=False)
    receiving: ReceivingKey = field(repr=False)
    typed: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        keep_out_of_swap(self.secret, self.receiving.secret_bytes)

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of the cards that nobody typed back yet."""
        return tuple(number for number in range(1, len(self.cards) + 1) if number not in self.typed)

    def type_back(self, text: str, position: int = 1) -> int:
        """The number of the card that was typed; raises the facts of ``slip39.read`` and CardOfAnotherSetError."""
        card = slip39.read(text, position)
        if card.text not in self.cards:
            raise CardOfAnotherSetError(position)
        self.typed.add(card.number)
        return card.number

    def stated(self, time: str) -> CardSet:
        """What the chain of membership says of it."""
        public = digest(self.receiving.public_bytes).hex()
        return CardSet(self.number, public, self.drawers, self.needed, len(self.cards), time)


@dataclass(frozen=True)
class NewCards:
    """The sets that were asked for, and whose yes they rest on (None in a practice vault with one administrator)."""

    sets: tuple[NewSet, ...]
    wish: Wish
    approved: Request | None

    @property
    def missing(self) -> int:
        """How many cards were not typed back yet."""
        return sum(len(one.missing) for one in self.sets)


def next_number(keys: OpenedKeys) -> int:
    """The number of the next set; every set has one more than those before it."""
    return 1 + max((one.number for one in keys.chain.sets.values()), default=0)


def make(vault: Vault, wish: Wish) -> NewCards:
    """Draw the secrets and the cards; nothing is written yet.

    Raises NotAdministratorError, and SecondPersonNeededError unless another administrator has said yes.
    """
    if not vault.me.administrator:
        raise NotAdministratorError
    approved = acts.require(vault, ACT, wish.payload(vault))
    every = frozenset(vault.keys.chain.drawers)
    split = wish.apart and Drawer.CLINICAL in every
    parts = {HOUSE: every - {Drawer.CLINICAL}, CLINICAL: frozenset({Drawer.CLINICAL})} if split else {HOUSE: every}
    number = next_number(vault.keys)
    made: list[NewSet] = []
    for name, drawers in parts.items():
        made.append(_drawn(name, number, wish, drawers, [set_id_of(one.cards[0]) for one in made]))
    return NewCards(tuple(made), wish, approved)


def _drawn(name: str, number: int, wish: Wish, drawers: frozenset[Drawer], taken: Sequence[int]) -> NewSet:
    secret = secrets.token_bytes(slip39.SECRET_BYTES)
    cards = slip39.split(secret, wish.needed, wish.total)
    while set_id_of(cards[0]) in taken:  # two sets that a person could not tell apart
        cards = slip39.split(secret, wish.needed, wish.total)
    return NewSet(name, number, wish.needed, drawers, cards, secret, ReceivingKey.generate())


def set_id_of(card: str) -> int:
    """Which set a card says that it belongs to."""
    return slip39.read(card).set_id


# --- putting it in force --------------------------------------------------------------------------


def to_stage(vault: Vault) -> frozenset[Drawer]:
    """The drawers that get new keys when a set in force is replaced; ``rekey.stage`` may copy them before."""
    ended = frozenset[Drawer]().union(*(one.drawers for one in vault.keys.chain.sets.values()))
    return ended & vault.drawers


def put_in_force(
    vault: Vault, new: NewCards, staged: Sequence[Staged] = (), progress: Progress = silent
) -> OpenedKeys:
    """From now on these cards open the vault, and those of earlier sets no longer do; returns the keys as they are.

    Drawers that the maker does not hold are promised to the cards until a holder unlocks. What an ended set could
    open gets new keys: at once where the drawer is open here, else before its next holder sees into it. With
    the first set the halves of the founding's recovery key go. Raises CardsNotTypedError,
    SecondPersonNeededError, and what writing raises; then nothing has changed.
    """
    if new.missing:
        raise CardsNotTypedError(new.missing)
    acts.require(vault, ACT, new.wish.payload(vault))
    time = now_stated()

    def act(revision: KeyRevision, drawers: Mapping[Drawer, NewDrawer], last: Mapping[str, int]) -> None:
        _exchange(revision, vault.keys, new.sets, time, drawers, last)

    vault.change_keys(act, to_stage(vault), staged, progress)
    checks = [_check(vault, one.name, one.number, "typed_back") for one in new.sets]
    vault.save(*acts.used(vault, new.approved), *checks)
    return vault.keys


def is_in_force(vault: Vault, new: NewCards) -> bool:
    """Whether these very cards are those that open the vault now."""
    return {one.name: one.receiving.public_bytes for one in new.sets} == dict(vault.keys.set_receiving)


def _exchange(
    revision: KeyRevision, keys: OpenedKeys, new: Sequence[NewSet], time: str, drawers: Mapping[Drawer, NewDrawer],
    last: Mapping[str, int],
) -> None:  # fmt: skip
    """The statement, and what follows from it in every sealed list."""
    root = revision.root_key(keys.identity, keys.me.id)
    ended = set(revision.chain.sets) - {one.name for one in new}
    for one in new:
        revision.bodies[_part(one.name)] = _body(one, keys)
    sets = {one.name: one.stated(time) for one in new}
    revision.state(
        membership.CARDS, keys.identity, keys.me.id, sets=sets, drawers=drawers, last=last, root=root
    )
    for name in ended:
        revision.drop_recipient(_part(name))
        revision.bodies.pop(_part(name), None)
    revision.drop_recipient(RECOVERY)
    for one in new:
        revision.seal_to_set(one.name, one.receiving.public_bytes, one.drawers, root if one.name == HOUSE else None)
    put_drawers(revision, drawers)


def _part(name: str) -> str:
    return f"{CARDS}/{name}"


def _body(one: NewSet, keys: OpenedKeys) -> Body:
    """The set's part of the key file. Its cards vouch for vault and root, as a member's slot does."""
    pinned = {
        "number": one.number,
        "practice": keys.practice,
        "receiving": b64encode(one.receiving.secret_bytes).decode(),
        "root": b64encode(keys.root).decode(),
        "vault": keys.vault_id,
    }
    wrapped = seal(_wrapping_key(one.secret, one.name), dumps(pinned), place(keys.vault_id, _part(one.name), "cards"))
    return {
        "needed": one.needed,
        "number": one.number,
        "receiving": b64encode(one.receiving.public_bytes).decode(),
        "set_id": set_id_of(one.cards[0]),
        "total": len(one.cards),
        "wrapped": b64encode(wrapped).decode(),
    }


def _wrapping_key(secret: bytes, name: str) -> bytes:
    """HKDF-SHA256 of the 16 bytes of the cards, for one set."""
    return derive_key(mac(b"shelterdesk/1/cards", secret), _part(name))


# --- what cards open ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Pinned:
    """What a quorum of a set vouches for, and the private receiving key that it opens."""

    name: str
    number: int
    vault_id: str
    practice: bool
    root: bytes
    receiving: ReceivingKey = field(repr=False)


@dataclass(frozen=True)
class SetHere:
    """A set as the key file tells of it without any key."""

    name: str
    number: int
    needed: int
    total: int
    set_id: int


def sets_here(parts: Parts) -> dict[str, SetHere]:
    """The sets of cards that a key file names, the house's first; raises KeyFileForgedError."""
    try:
        found = {
            name.partition("/")[2]: SetHere(
                name.partition("/")[2], *(int(body[one]) for one in ("number", "needed", "total", "set_id"))
            )
            for name, body in parts.named(CARDS).items()
        }
    except (KeyError, TypeError, ValueError):
        raise KeyFileForgedError from None
    return dict(sorted(found.items(), key=lambda named: named[0] != HOUSE))


def opened_sets(parts: Parts, cards: Sequence[str]) -> dict[str, Pinned]:
    """What these cards, of one or both sets, open; raises the facts of ``slip39.combine`` and NoCardsError."""
    here = sets_here(parts)
    if not here:
        raise NoCardsError
    grouped: dict[str, list[int]] = {}
    for position, text in enumerate(cards, 1):
        card = slip39.read(text, position)
        name = next((one.name for one in here.values() if one.set_id == card.set_id), None)
        if name is None:
            raise CardOfAnotherSetError(position)
        grouped.setdefault(name, []).append(position)
    if not grouped:
        slip39.combine([])
    return {name: _pinned(parts, name, cards, positions) for name, positions in grouped.items()}


def _pinned(parts: Parts, name: str, cards: Sequence[str], positions: Sequence[int]) -> Pinned:
    secret = slip39.combine([cards[position - 1] for position in positions], positions)
    body = parts.bodies[_part(name)]
    try:
        vault_id = str(parts.bodies[key_copies.INDEX]["vault"])
        aad = place(vault_id, _part(name), "cards")
        said = loads(open_sealed(_wrapping_key(secret, name), decoded(body["wrapped"]), aad))
        receiving = ReceivingKey(decoded(said["receiving"]))
        return Pinned(name, int(said["number"]), str(said["vault"]), said["practice"], decoded(said["root"]), receiving)
    except SealBroken:  # an older set may by chance carry the same mark
        raise CardOfAnotherSetError(positions[0]) from None
    except (MalformedError, KeyError, TypeError, ValueError):
        raise KeyFileForgedError from None


def drill(vault: Vault, cards: Sequence[str]) -> tuple[str, ...]:
    """The names of the sets that these cards open in the vault as it is now. Nothing changes but a note of it.

    Raises the facts of ``opened_sets``.
    """
    opened = opened_sets(key_copies.read(vault.folder), cards)
    for one in opened.values():
        if vault.keys.set_receiving.get(one.name) != one.receiving.public_bytes or one.root != vault.keys.root:
            raise KeyFileForgedError
    for one in opened.values():
        note_check(vault, one.name, one.number, "drill")
    return tuple(opened)


def note_check(vault: Vault, name: str, number: int, what: str) -> Saved:
    """Keep that a set was tried out now."""
    return vault.save(_check(vault, name, number, what))


def _check(vault: Vault, name: str, number: int, what: str) -> CardCheck:
    at = vault.now().strftime("%Y-%m-%dT%H:%MZ")
    return CardCheck(card_set=name, set_number=number, what=what, checked_by=vault.me.id, checked_at=at)
