"""How a passphrase reaches a command: through a file descriptor, never an argument or the environment."""

import argparse
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


def add_member(command: argparse.ArgumentParser, *, required: bool = True) -> None:
    """The options by which a member is named and the passphrase found."""
    command.add_argument("--as", dest="alias", required=required, help="the alias of the member who asks")
    command.add_argument(
        "--passphrase-fd", type=int, required=required, help="file descriptor the passphrase is read from"
    )
