"""Names of files that leave: they tell nothing, and every file system takes them."""

import re
from secrets import token_hex

_ENDING = re.compile(r"[a-z0-9]{1,5}")


def neutral_name(ending: str) -> str:
    """A name such as ``paper-3f9ac210.pdf``: random, ASCII, short."""
    if not _ENDING.fullmatch(ending):
        raise ValueError("an ending is up to five small letters or digits")
    return f"paper-{token_hex(4)}.{ending}"
