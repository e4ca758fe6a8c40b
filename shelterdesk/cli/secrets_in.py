"""How a passphrase reaches a command: through a file descriptor, never an argument or the environment."""

import os
from dataclasses import dataclass

_LONGEST = 4096


@dataclass
class BadDescriptorError(Exception):
    """The descriptor is closed, empty or holds no text."""

    descriptor: int


def passphrase_from(descriptor: int) -> str:
    """The first line that comes out of ``descriptor``, without its line end.

    Raises ``BadDescriptorError``.
    """
    data = b""
    try:
        while b"\n" not in data and len(data) < _LONGEST:
            piece = os.read(descriptor, _LONGEST - len(data))
            if not piece:
                break
            data += piece
        text = data.split(b"\n")[0].rstrip(b"\r").decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadDescriptorError(descriptor) from error
    if not text:
        raise BadDescriptorError(descriptor)
    return text
