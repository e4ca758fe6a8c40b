"""A word known again in its inflected forms, over folded text: what a grammatical ending may replace, and how long."""

import re
from collections.abc import Iterator

from shelterdesk.casework.folding import fold

SHORTEST_STEM = 4
LONGEST_ENDING = 4
VOWELS = "aeiou"


def folded_words(text: str) -> list[str]:
    """The words of a text, folded, in their order."""
    return re.findall(r"[^\W_]+", fold(text))


def stem(word: str, shortest: int = SHORTEST_STEM) -> str:
    """A folded word without what an ending could replace: its last vowels, never below ``shortest`` letters."""
    while len(word) > shortest and word[-1] in VOWELS:
        word = word[:-1]
    return word


def stems(word: str) -> Iterator[str]:
    """The beginnings of a folded word that leave an ending of at most four letters, and the word itself."""
    for length in range(max(SHORTEST_STEM, len(word) - LONGEST_ENDING), len(word)):
        yield word[:length]
    yield word
