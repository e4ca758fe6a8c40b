"""Passphrases: drawn from a word list without a network, and how much a thief of the file would pay for one."""

import math
import re
import secrets
import unicodedata
from dataclasses import dataclass
from functools import cache

from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.paths import resource

FEWEST_WORDS = 6
LEAST_BITS = 55
"""Own passphrases below this are not taken: a thief of the file would pay less than a used car."""
FINGERPRINT_LANGUAGE = "en"

_WALKS = (
    "qwertyuiop",
    "qwertzuiop",
    "azertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "yxcvbnm",
    "abcdefghijklmnopqrstuvwxyz",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "01234567890",
)
_SHORTEST_WALK = 3
_WALK_BITS = 4.0
_YEAR_BITS = 7.0
_DATE_BITS = 14.0
_REPEATED_BITS = 1.0
_SENTENCE_WORD_BITS = 9.0
_LETTER_BITS = 2.0
_DIGIT_BITS = 3.0
_SIGN_BITS = 3.0
_MIXED_CASE_BITS = 1.0

_RUNS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+|(?:[^\w\s]|_)+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(r"(?<!\d)(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{8}|\d{6})(?!\d)")

_BYTES_MOVED_PER_PASS = 3
_GPU_BYTES_PER_SECOND = 1e12
_GPU_EUROS_PER_SECOND = 0.5 / 3600
_GPUS = 1000
_YEAR_SECONDS = 365.25 * 86400


@dataclass(frozen=True)
class Estimate:
    """What a passphrase withstands: bits, mean cost in euros, mean years for an attacker with 1,000 graphics cards."""

    bits: int
    euros: int
    years: float


def languages() -> tuple[str, ...]:
    """The languages that have a word list."""
    return tuple(sorted(path.stem for path in resource("words").glob("*.txt")))


def generate(words: int = FEWEST_WORDS, language: str = "en") -> str:
    """Words drawn by the system's random source, joined by spaces; never fewer than six (77 bits in English)."""
    if words < FEWEST_WORDS:
        raise ValueError("fewer than six words are not a passphrase")
    return " ".join(secrets.choice(_list(language)) for _ in range(words))


def generated_bits(words: int = FEWEST_WORDS, language: str = "en") -> float:
    """The entropy of ``generate``, from the length of the list."""
    return words * math.log2(len(_list(language)))


def words_of(number: int, count: int) -> str:
    """The last ``count`` English words of a number read in base 7776 (for fingerprints)."""
    listed = _list(FINGERPRINT_LANGUAGE)
    chosen = []
    for _ in range(count):
        number, index = divmod(number, len(listed))
        chosen.append(listed[index])
    return " ".join(chosen)


def estimate(passphrase: str, parameters: KdfParameters) -> Estimate:
    """A low guess at the strength of a passphrase, and its price for somebody who has the key file.

    Bits: words drawn from a list count in full only if the whole passphrase is such words;
    in a sentence of one's own they count nine bits. Keyboard walks, alphabets, dates, years and
    repetitions count almost nothing, other letters two bits, digits and signs three.
    Price: one guess moves three times memory x passes (RFC 9106: two blocks read, one written)
    through a rented graphics card with 1 TB/s at 0.50 euros an hour; on average half of all
    guesses are needed. Special hardware may be ten times cheaper; ten times is three bits.
    """
    bits = _bits(unicodedata.normalize("NFKC", passphrase))
    guesses = 2.0 ** min(max(bits - 1, 0), 1000)
    moved = parameters.memory_kib * 1024 * parameters.passes * _BYTES_MOVED_PER_PASS
    seconds = guesses * moved / _GPU_BYTES_PER_SECOND
    return Estimate(math.floor(bits), int(seconds * _GPU_EUROS_PER_SECOND), seconds / _GPUS / _YEAR_SECONDS)


@cache
def _list(language: str) -> tuple[str, ...]:
    return tuple(resource(f"words/{language}.txt").read_text(encoding="utf-8").split())


@cache
def _all_words() -> dict[str, float]:
    return {word: math.log2(len(_list(language))) for language in languages() for word in _list(language)}


def _bits(passphrase: str) -> float:
    undated, dates = _DATE.subn(" ", passphrase)
    runs = _RUNS.findall(undated)
    drawn = not dates and all(run in _all_words() for run in runs)
    seen: set[str] = set()
    bits = _DATE_BITS * dates
    for run in runs:
        plain = run.casefold()
        bits += _REPEATED_BITS if plain in seen else _run_bits(run, drawn)
        seen.add(plain)
    return bits


def _run_bits(run: str, drawn: bool) -> float:
    plain = run.casefold()
    if drawn:
        return _all_words()[run]
    if _is_walk(plain):
        return min(_WALK_BITS, len(plain))
    unit = _repeated_unit(plain)
    if len(unit) < len(plain):
        return _run_bits(unit, drawn=False) + math.log2(len(plain) / len(unit))
    if plain.isdigit():
        return _YEAR_BITS if _YEAR.fullmatch(plain) else _DIGIT_BITS * len(plain)
    if not plain[0].isalpha():
        return _SIGN_BITS * len(plain)
    mixed = _MIXED_CASE_BITS if not (run.islower() or run.isupper() or run.istitle()) else 0.0
    letters = _LETTER_BITS * len(plain)
    return min(letters, _SENTENCE_WORD_BITS) if plain in _all_words() else letters + mixed


def _is_walk(text: str) -> bool:
    return len(text) >= _SHORTEST_WALK and any(text in row or text in row[::-1] for row in _WALKS)


def _repeated_unit(text: str) -> str:
    """The shortest text of which ``text`` is a whole number of copies."""
    return text[: (text + text).find(text, 1)]
