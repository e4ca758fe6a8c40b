"""Words that occur nowhere else, and every spelling in which they could lie about."""

from base64 import b64encode

CANARY = "Vyrdlonk"
ALIAS = f"{CANARY}alias"
PASSPHRASE = f"{CANARY}one {CANARY}two {CANARY}three {CANARY}four {CANARY}five {CANARY}six"


def spellings() -> dict[str, bytes]:
    """Name → bytes to look for: as text of 8 and 16 bits, folded, and in base64 wherever it begins."""
    found = {}
    for case, word in (("as typed", CANARY), ("folded", CANARY.lower()), ("capitals", CANARY.upper())):
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            raw = word.encode(coding)
            found[f"{case}, {coding}"] = raw
            found |= {f"{case}, {coding}, base64 after {before}": in_base64(raw, before) for before in range(3)}
    return found


def in_base64(raw: bytes, before: int) -> bytes:
    """What stays the same whatever stands around the word, if so many bytes of its first group are others'."""
    whole = b64encode(bytes(before) + raw)
    return whole[4 if before else 0 : -4 if (before + len(raw)) % 3 else None]


def found_in(content: bytes) -> list[str]:
    """The spellings that occur."""
    return [name for name, word in spellings().items() if word in content]
