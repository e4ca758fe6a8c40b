"""Passphrases: drawn with enough entropy, judged without flattery."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.crypto.kdf import DEFAULT, KdfParameters
from shelterdesk.crypto.passphrases import estimate, generate, generated_bits, languages, words_of
from shelterdesk.crypto.symmetric import digest
from shelterdesk.paths import resource


def test_six_english_words_carry_77_bits() -> None:
    assert 77 <= generated_bits() < 78
    words = generate().split(" ")
    listed = set(resource("words/en.txt").read_text(encoding="utf-8").split())
    assert len(words) == 6
    assert set(words) <= listed


@pytest.mark.parametrize("language", languages())
def test_every_list_is_long_enough_sorted_and_without_doubles(language: str) -> None:
    words = resource(f"words/{language}.txt").read_text(encoding="utf-8").split("\n")[:-1]
    assert len(words) == len(set(words)) >= 7776
    assert words == sorted(words)
    assert all(word and not any(sign.isspace() for sign in word) for word in words)
    assert generated_bits(6, language) >= 77


def test_the_list_that_fingerprints_are_read_from_never_changes() -> None:
    assert digest(resource("words/en.txt").read_bytes()).hex() == (
        "6d557f0693958fb5e650b68b5bee585eb82cf4da32965505c789e924743bc522"
    )


def test_fewer_than_six_words_are_not_drawn() -> None:
    with pytest.raises(ValueError, match="six"):
        generate(5)


def test_no_two_passphrases_are_alike() -> None:
    assert len({generate() for _ in range(500)}) == 500


def test_a_drawn_passphrase_is_judged_by_its_entropy() -> None:
    passphrase = "abacus yo-yo zoom prolonged showbiz oxygen"
    assert estimate(passphrase, DEFAULT).bits == 77
    assert estimate(passphrase, DEFAULT).euros > 10**15


@pytest.mark.parametrize(
    ("passphrase", "most"),
    [
        ("", 0),
        ("a", 2),
        ("password", 16),
        ("qwerty", 4),
        ("QWERTZUIOP", 4),
        ("йцукен", 4),
        ("1234567890", 4),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", 8),
        ("abcabcabcabc", 6),
        ("12.03.1994", 14),
        ("1994-03-12", 14),
        ("12031994", 14),
        ("Anna2004", 16),
        ("zoom zoom zoom zoom zoom zoom", 18),
        ("the quick brown fox", 36),
        ("Shelter2026!", 25),
    ],
)
def test_what_people_think_of_themselves_is_not_flattered(passphrase: str, most: int) -> None:
    assert estimate(passphrase, DEFAULT).bits <= most


@given(st.text(max_size=60))
def test_any_text_gets_an_estimate_and_more_text_never_a_lower_one_than_nothing(passphrase: str) -> None:
    found = estimate(passphrase, DEFAULT)
    assert found.bits >= 0
    assert found.euros >= 0
    assert found.bits <= 21 * len(passphrase)


def test_a_slower_kdf_costs_the_attacker_in_proportion() -> None:
    passphrase = "abacus yo-yo zoom prolonged showbiz oxygen"
    fast, slow = estimate(passphrase, DEFAULT), estimate(passphrase, KdfParameters(256 * 1024, 6, 1))
    assert slow.bits == fast.bits
    assert slow.euros == pytest.approx(8 * fast.euros)
    assert slow.years == pytest.approx(8 * fast.years)


def test_words_of_a_number_are_its_digits() -> None:
    assert words_of(0, 3) == "abacus abacus abacus"
    assert words_of(7776, 2) == "abacus abdomen"


def test_naming_passphrases_and_errors_does_not_load_the_crypto_library() -> None:
    code = (
        "import sys, shelterdesk.crypto, shelterdesk.crypto.kdf, shelterdesk.crypto.passphrases;"
        "sys.exit('cryptography' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
