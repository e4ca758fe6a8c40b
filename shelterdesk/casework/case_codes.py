"""Pseudonymous case codes: random, so that nothing about the client or the number of clients can be read off."""

import secrets
from collections.abc import Callable

LETTERS = "DFGJLNRSVZ"
"""Letters that look like no Cyrillic letter, so a code typed on either keyboard is never wrong unseen; no vowels,
so no code is a word."""

DIGITS = "23456789"
"""Digits that cannot be read as letters."""


def new_code(taken: Callable[[str], bool], choose: Callable[[str], str] = secrets.choice) -> str:
    """A code such as ``RLD-472`` (one of 512,000) that ``taken`` does not know yet.

    With 100,000 codes taken it asks ``taken`` 1.2 times on average; one more digit comes when that stops helping.
    """
    digits = 3
    while True:
        for _ in range(20):
            code = "".join(choose(LETTERS) for _ in range(3)) + "-" + "".join(choose(DIGITS) for _ in range(digits))
            if not taken(code):
                return code
        digits += 1
