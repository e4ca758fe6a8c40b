"""Recovery cards: a secret of 128 bits as cards of twenty words, of which some are enough (SLIP-0039).

The sharing itself is done by ``shamir-mnemonic``, the reference implementation; this module allows of it
only what a card of ours is (one group, no passphrase, twenty words) and says what is wrong with one.
A card tells by itself which set it belongs to, its number, and how many are needed.
"""

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from shamir_mnemonic import MnemonicError, Share, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.constants import CHECKSUM_LENGTH_WORDS, CUSTOMIZATION_STRING_EXTENDABLE, RADIX_BITS
from shamir_mnemonic.rs1024 import create_checksum
from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

from shelterdesk.errors import (
    CardIncompleteError,
    CardMistypedError,
    CardOfAnotherSetError,
    CardsDisagreeError,
    CardsTooFewError,
    CardTwiceError,
    CardWordUnknownError,
)

SECRET_BYTES = 16
WORDS = 20
"""Words of a card."""
MOST_CARDS = 16
TELLING_LETTERS = 4
"""No two words of the list have their first four letters in common."""

_LEAST_NEEDED = 2
_NO_STRETCHING = 0
"""There is no passphrase that could be guessed, so nothing has to be made slow."""


@dataclass(frozen=True)
class Card:
    """A card whose words belong together: the set (15 bits), its number from 1, how many of the set are needed."""

    set_id: int
    number: int
    needed: int
    text: str = field(repr=False)

    @property
    def words(self) -> tuple[str, ...]:
        """Its twenty words."""
        return tuple(self.text.split())


def split(secret: bytes, needed: int, total: int) -> tuple[str, ...]:
    """``total`` cards of which any ``needed`` give the 16-byte secret and fewer give nothing; 2 to 16 cards."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("a secret for cards has 16 bytes")
    if not _LEAST_NEEDED <= needed <= total <= MOST_CARDS:
        raise ValueError("at least two cards are needed, and at most sixteen are made")
    made = generate_mnemonics(1, [(needed, total)], secret, extendable=True, iteration_exponent=_NO_STRETCHING)
    return tuple(made[0])


def combine(cards: Sequence[str], positions: Sequence[int] = ()) -> bytes:
    """The secret of these cards, in any order; every card beyond those needed must fit as well.

    ``positions``: what errors call the cards, where that is not 1, 2, 3 ….
    Raises the facts of ``read``, CardTwiceError, CardOfAnotherSetError, CardsTooFewError, and CardsDisagreeError
    where the cards are whole and still give no secret.
    """
    called = positions or range(1, len(cards) + 1)
    found = _together([read(text, number) for number, text in zip(called, cards, strict=True)], called)
    needed = found[0].needed
    if len(found) < needed:
        raise CardsTooFewError(len(found), needed)
    first, beyond = found[:needed], found[needed:]
    secret = _secret_of(first)
    if any(_secret_of([*first[1:], card]) != secret for card in beyond):
        raise CardsDisagreeError
    return secret


def read(text: str, position: int = 1) -> Card:
    """One card as typed, small or capital letters; ``position`` is what errors call it.

    Raises CardWordUnknownError, CardIncompleteError, CardMistypedError (with the places where one word may be
    wrong), and CardOfAnotherSetError for words that were never a card of ours.
    """
    words = text.casefold().split()
    for place, word in enumerate(words, 1):
        if word not in WORD_INDEX_MAP:
            raise CardWordUnknownError(position, place)
    if len(words) != WORDS:
        raise CardIncompleteError(position, len(words))
    plain = " ".join(words)
    try:
        share = Share.from_mnemonic(plain)
    except MnemonicError:
        raise CardMistypedError(position, _suspects(words)) from None
    if (share.group_threshold, share.group_count) != (1, 1) or share.member_threshold < _LEAST_NEEDED:
        raise CardOfAnotherSetError(position)
    if not share.extendable or share.iteration_exponent != _NO_STRETCHING:
        raise CardOfAnotherSetError(position)
    return Card(share.identifier, share.index + 1, share.member_threshold, plain)


def words() -> tuple[str, ...]:
    """The 1,024 words that cards are made of, sorted, for completing while somebody types."""
    return tuple(WORDLIST)


def nearest(typed: str) -> tuple[str, ...]:
    """Up to three words that a word not in the list may have been meant to be, the likeliest first."""
    wanted = typed.casefold().strip()
    beginning = [word for word in WORDLIST if len(wanted) >= TELLING_LETTERS and word[:4] == wanted[:4]]
    alike = difflib.get_close_matches(wanted, WORDLIST, n=3, cutoff=0.6)
    return tuple(dict.fromkeys([*beginning, *alike]))[:3]


def _together(cards: Sequence[Card], called: Sequence[int]) -> Sequence[Card]:
    """The same cards, of one set and each once."""
    if not cards:
        raise CardsTooFewError(0, _LEAST_NEEDED)
    ordinary = _ordinary_set(cards)
    seen: dict[int, int] = {}
    for position, card in zip(called, cards, strict=True):
        if (card.set_id, card.needed) != ordinary:
            raise CardOfAnotherSetError(position)
        if card.number in seen:
            raise CardTwiceError(position, seen[card.number])
        seen[card.number] = position
    return cards


def _ordinary_set(cards: Sequence[Card]) -> tuple[int, int]:
    """The set that most of the cards belong to; the first of them where it is even."""
    sets = [(card.set_id, card.needed) for card in cards]
    return max(sets, key=lambda one: (sets.count(one), -sets.index(one)))


def _secret_of(cards: Sequence[Card]) -> bytes:
    try:
        secret: bytes = combine_mnemonics([card.text for card in cards])
    except MnemonicError:
        raise CardsDisagreeError from None
    return secret


# --- where a card may be mistyped -------------------------------------------------------------------


def _suspects(words: Sequence[str]) -> tuple[int, ...]:
    """Places (from 1) where another word, or the word after it first, would make the card whole.

    The standard forbids to correct a card, and allows to say where to look. The checksum is linear, so what a
    changed bit does to it can be added up instead of trying all 20 × 1,023 words.
    """
    values = [WORD_INDEX_MAP[word] for word in words]
    missing = _syndrome(values)
    wrong = {place for place in range(len(values)) if missing in _reach(place)}
    for place, (one, other) in enumerate(pairwise(values)):
        swapped = [*values[:place], other, one, *values[place + 2 :]]
        if one != other and _syndrome(swapped) == 0:
            wrong |= {place, place + 1}
    return tuple(place + 1 for place in sorted(wrong))


def _syndrome(values: Sequence[int]) -> int:
    """What the last three words would have to be changed by; 0 for a card without a mistake."""
    data, given = values[:-CHECKSUM_LENGTH_WORDS], values[-CHECKSUM_LENGTH_WORDS:]
    right = create_checksum(data, CUSTOMIZATION_STRING_EXTENDABLE)
    return _number([one ^ other for one, other in zip(right, given, strict=True)])


@cache
def _reach(place: int) -> frozenset[int]:
    """Every syndrome that one wrong word at this place (from 0) can cause."""
    reached = {0}
    for effect in _effects(place):
        reached |= {other ^ effect for other in reached}
    return frozenset(reached - {0})


def _effects(place: int) -> Iterator[int]:
    """What each single bit of the word at this place does to the checksum."""
    for bit in range(RADIX_BITS):
        values = [0] * WORDS
        values[place] = 1 << bit
        yield _syndrome(values) ^ _syndrome([0] * WORDS)


def _number(values: Sequence[int]) -> int:
    total = 0
    for value in values:
        total = total << RADIX_BITS | value
    return total
