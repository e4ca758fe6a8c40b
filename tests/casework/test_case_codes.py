"""Case codes tell nothing."""

import re
from random import Random

from shelterdesk.casework.case_codes import DIGITS, LETTERS, new_code


def test_a_code_is_letters_and_digits_nobody_can_mistake() -> None:
    for _ in range(200):
        assert re.fullmatch(f"[{LETTERS}]{{3}}-[{DIGITS}]{{3}}", new_code(lambda code: False))
    assert not set(LETTERS) & set("AEIOUY" + "ABCEHKMOPTXY")
    assert not set(DIGITS) & set("01")


def test_a_taken_code_is_never_given_again() -> None:
    seen: set[str] = set()
    choose = Random(1).choice
    for _ in range(20_000):
        code = new_code(seen.__contains__, choose)
        assert code not in seen
        seen.add(code)


def test_when_short_codes_run_out_they_grow() -> None:
    assert re.fullmatch(r"[A-Z]{3}-[0-9]{4}", new_code(lambda code: len(code) == 7))
