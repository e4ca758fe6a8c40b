"""One value, one spelling: the strict JSON that is hashed, signed and stored.

Objects with string keys sorted by code point, arrays, strings, integers of 64 bits, true, false and
null; UTF-8, no spaces, only the escapes JSON demands. Anything else is refused, not repaired: two
programs that read the same bytes differently would verify the same signature over different facts.
"""

import json
from typing import Any, NoReturn

from shelterdesk.crypto import MalformedError

DEPTH_CAP = 16
INTEGER_BITS = 64
_DIGITS_CAP = len(str(-(2**63)))


def dumps(value: object) -> bytes:
    """The canonical bytes of a value; raises MalformedError for what has none (floats, depth > 16, surrogates)."""
    _check(value, DEPTH_CAP)
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise MalformedError("lone surrogate") from None


def loads(data: bytes) -> Any:
    """The value whose canonical bytes are exactly ``data``; raises MalformedError for every other input.

    A key that comes twice, an escape too many, a space: the value's own spelling differs, and that is how they show.
    """
    try:
        value = json.loads(
            data.decode("utf-8"),
            parse_float=_refuse,
            parse_constant=_refuse,
            parse_int=_integer,
        )
    except (ValueError, RecursionError):
        raise MalformedError("not strict JSON") from None
    if dumps(value) != data:
        raise MalformedError("not the canonical form")
    return value


def _check(value: object, depth: int) -> None:
    if value is None or isinstance(value, bool | str):
        return
    if isinstance(value, int):
        _within_bits(value)
        return
    if depth == 0:
        raise MalformedError("too deep")
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise MalformedError("a key is not a string")
        for item in value.values():
            _check(item, depth - 1)
    elif isinstance(value, list | tuple):
        for item in value:
            _check(item, depth - 1)
    else:
        raise MalformedError(f"no canonical form for {type(value).__name__}")


def _within_bits(value: int) -> int:
    if not -(2 ** (INTEGER_BITS - 1)) <= value < 2 ** (INTEGER_BITS - 1):
        raise MalformedError("integer beyond 64 bits")
    return value


def _integer(text: str) -> int:
    if len(text) > _DIGITS_CAP:
        raise MalformedError("integer beyond 64 bits")
    return _within_bits(int(text))


def _refuse(text: str) -> NoReturn:
    raise MalformedError(f"not an integer of {len(text)} characters")
