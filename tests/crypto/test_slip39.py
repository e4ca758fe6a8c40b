"""Recovery cards: any quorum gives the secret, anything else gives a fact and never a wrong secret."""

import json
import random
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic import MnemonicError, Share, combine_mnemonics

from shelterdesk.crypto.slip39 import combine, nearest, read, split, words
from shelterdesk.errors import (
    CardIncompleteError,
    CardMistypedError,
    CardOfAnotherSetError,
    CardsDisagreeError,
    CardsTooFewError,
    CardTwiceError,
    CardWordUnknownError,
    ShelterDeskError,
)

SECRET = bytes.fromhex("00112233445566778899aabbccddeeff")
VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "slip39" / "vectors.json").read_text(encoding="utf-8"))
PASSPHRASE = b"TREZOR"
OF_OUR_SHAPE = {"43. Extendable basic sharing 2-of-3 (128 bits)"}
"""One group, 128 bits, extendable, not stretched, more than one card needed."""


def replaced(card: str, place: int, word: str) -> str:
    listed = card.split()
    return " ".join([*listed[: place - 1], word, *listed[place:]])


@pytest.mark.parametrize(("what", "mnemonics", "secret"), [vector[:3] for vector in VECTORS], ids=range(1, 46))
def test_the_official_vectors_pass(what: str, mnemonics: list[str], secret: str) -> None:
    if secret:
        assert combine_mnemonics(mnemonics, PASSPHRASE).hex() == secret
    else:
        with pytest.raises(MnemonicError):
            combine_mnemonics(mnemonics, PASSPHRASE)
    if what in OF_OUR_SHAPE:
        assert combine(mnemonics) == combine_mnemonics(mnemonics)
    else:
        with pytest.raises(ShelterDeskError):
            combine(mnemonics)


def test_all_official_vectors_are_there() -> None:
    assert len(VECTORS) == 45
    assert {vector[0] for vector in VECTORS} >= OF_OUR_SHAPE


@pytest.mark.parametrize(("needed", "total"), [(2, 2), (2, 3), (3, 5), (4, 7), (2, 16)])
def test_every_quorum_gives_the_secret_in_any_order(needed: int, total: int) -> None:
    cards = split(SECRET, needed, total)
    assert [read(card).number for card in cards] == list(range(1, total + 1))
    assert {len(card.split()) for card in cards} == {20}
    for chosen in combinations(cards, needed):
        shuffled = random.Random(1).sample(chosen, needed)
        assert combine(shuffled) == SECRET
    assert combine(cards) == SECRET


@pytest.mark.parametrize("secret", [bytes(16), b"\xff" * 16])
def test_secrets_of_one_byte_repeated_survive(secret: bytes) -> None:
    assert combine(split(secret, 3, 5)[1:4]) == secret


def test_fewer_cards_than_needed_are_refused_and_say_how_many_are_missing() -> None:
    for few in combinations(split(SECRET, 3, 5), 2):
        with pytest.raises(CardsTooFewError) as found:
            combine(few)
        assert (found.value.given, found.value.needed) == (2, 3)
    with pytest.raises(CardsTooFewError):
        combine([])


def test_fewer_cards_that_claim_to_be_enough_give_nothing() -> None:
    """Somebody with two cards of three writes on both, with right checksums, that two are enough."""
    few = [replace(Share.from_mnemonic(card), member_threshold=2).mnemonic() for card in split(SECRET, 3, 5)[:2]]
    assert {read(card).needed for card in few} == {2}
    with pytest.raises(CardsDisagreeError):
        combine(few)


def test_a_single_card_that_claims_to_be_enough_is_none_of_ours() -> None:
    alone = replace(Share.from_mnemonic(split(SECRET, 2, 3)[0]), member_threshold=1).mnemonic()
    with pytest.raises(CardOfAnotherSetError):
        combine([alone])


def test_cards_of_two_sets_do_not_mix_and_the_odd_one_is_named() -> None:
    mine, other = split(SECRET, 3, 5), split(SECRET, 3, 5)
    with pytest.raises(CardOfAnotherSetError) as found:
        combine([mine[0], other[1], mine[2]])
    assert found.value.card == 2
    with pytest.raises(CardOfAnotherSetError) as found:
        combine([other[0], mine[1], mine[2]])
    assert found.value.card == 1


def test_a_card_given_twice_is_named() -> None:
    cards = split(SECRET, 2, 3)
    with pytest.raises(CardTwiceError) as found:
        combine([cards[1], cards[1]])
    assert (found.value.card, found.value.first) == (2, 1)


def test_a_word_that_is_none_is_named_with_its_place_and_what_it_may_have_been() -> None:
    card = split(SECRET, 2, 3)[0]
    with pytest.raises(CardWordUnknownError) as found:
        read(replaced(card, 7, "acadmic"), 3)
    assert (found.value.card, found.value.word) == (3, 7)
    assert nearest("acadmic")[0] == "academic"
    assert nearest("adeqate")[0] == "adequate"
    assert nearest("xqxqxq") == ()


def test_a_card_that_is_too_short_or_too_long_says_so() -> None:
    card = split(SECRET, 2, 3)[0]
    for typed, count in ((" ".join(card.split()[:-1]), 19), (card + " academic", 21), ("", 0)):
        with pytest.raises(CardIncompleteError) as found:
            read(typed)
        assert found.value.words == count


def test_a_wrong_word_of_the_list_is_found_and_its_place_is_among_the_suspects() -> None:
    chance = random.Random(39)
    for _ in range(60):
        card, place = split(SECRET, 2, 3)[1], chance.randint(1, 20)
        word = chance.choice([word for word in words() if word != card.split()[place - 1]])
        with pytest.raises(CardMistypedError) as found:
            read(replaced(card, place, word))
        if place != 2:  # the second word says which checksum is used
            assert place in found.value.words
            assert len(found.value.words) <= 3


def test_two_words_that_changed_places_are_found() -> None:
    listed = split(SECRET, 2, 3)[0].split()
    listed[9], listed[10] = listed[10], listed[9]
    with pytest.raises(CardMistypedError) as found:
        read(" ".join(listed))
    assert {10, 11} <= set(found.value.words)


def test_capital_letters_and_line_breaks_do_not_matter() -> None:
    cards = split(SECRET, 2, 3)
    assert combine([cards[0].upper().replace(" ", "\n"), f"  {cards[2]}  "]) == SECRET


def test_a_card_beyond_those_needed_must_fit_as_well() -> None:
    cards = split(SECRET, 2, 3)
    forged = _with_value_of(cards[2], split(SECRET, 2, 3)[2])
    with pytest.raises(CardsDisagreeError):
        combine([cards[0], cards[1], forged])


def test_cards_that_are_whole_but_altered_give_no_secret() -> None:
    cards = split(SECRET, 2, 3)
    forged = _with_value_of(cards[1], split(SECRET, 2, 3)[1])
    with pytest.raises(CardsDisagreeError):
        combine([cards[0], forged])


def _with_value_of(card: str, other: str) -> str:
    """A card with a right checksum that claims to be ``card`` and holds what ``other`` holds."""
    return replace(Share.from_mnemonic(card), value=Share.from_mnemonic(other).value).mnemonic()


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_no_altered_set_is_ever_accepted(data: st.DataObject) -> None:
    needed, total = data.draw(st.sampled_from([(2, 3), (3, 5)]))
    cards = list(split(SECRET, needed, total)[:needed])
    for _ in range(data.draw(st.integers(1, 4))):
        which, place = data.draw(st.integers(0, needed - 1)), data.draw(st.integers(1, 20))
        cards[which] = replaced(cards[which], place, data.draw(st.sampled_from(words())))
    try:
        secret = combine(cards)
    except ShelterDeskError:
        return
    assert secret == SECRET  # only where chance put the old words back


def test_what_cannot_be_a_set_is_not_made() -> None:
    for secret, needed, total in ((b"short", 2, 3), (SECRET, 1, 3), (SECRET, 4, 3), (SECRET, 2, 17)):
        with pytest.raises(ValueError, match=r"16 bytes|two cards"):
            split(secret, needed, total)


def test_four_letters_tell_a_word() -> None:
    assert len(words()) == len({word[:4] for word in words()}) == 1024
    assert list(words()) == sorted(words())
