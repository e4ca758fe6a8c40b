"""From a passphrase to a key: Argon2id (RFC 9106) with parameters that are capped before they are used."""

import os
import time
import unicodedata
from dataclasses import dataclass
from typing import Self

from shelterdesk.errors import KdfRefusedError, MemoryShortError

MEMORY_FLOOR_KIB = 8 * 1024
MEMORY_CAP_KIB = 1024 * 1024
PASSES_CAP = 20
LANES_CAP = 8
SALT_BYTES = 16
KEY_BYTES = 32

_CALIBRATED_MIB = range(64, 257, 16)
_CALIBRATED_PASSES = (3, 10)
_TRIES = 3  # the quickest counts: the others tell what else the computer was doing


@dataclass(frozen=True)
class KdfParameters:
    """How much memory (KiB) and how many passes and lanes one try costs; raises KdfRefusedError beyond the caps."""

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        for value, low, high in (
            (self.memory_kib, MEMORY_FLOOR_KIB, MEMORY_CAP_KIB),
            (self.passes, 1, PASSES_CAP),
            (self.lanes, 1, LANES_CAP),
        ):
            if type(value) is not int or not low <= value <= high:
                raise KdfRefusedError

    @classmethod
    def for_tests(cls) -> Self:
        """The cheapest parameters that pass the floor: 8 MiB, one pass. Never for real staff."""
        return cls(MEMORY_FLOOR_KIB, 1, 1)


DEFAULT = KdfParameters(64 * 1024, 3, 1)
"""The second recommendation of RFC 9106 with one lane, because an old laptop has two cores at most."""


def derive(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    """The 32-byte key of a passphrase (NFKC, so that any keyboard types the same one) and a 16-byte salt.

    Raises MemoryShortError.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # here: it would slow the start of the program

    if len(salt) != SALT_BYTES:
        raise ValueError("a salt has 16 bytes")
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    hashing = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=parameters.passes,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    try:
        return hashing.derive(typed)
    except MemoryError:
        raise MemoryShortError(parameters.memory_kib // 1024) from None


def calibrate(seconds: float = 1.0, available_mib: int | None = None) -> KdfParameters:
    """Parameters that cost about ``seconds`` here, 64 to 256 MiB, at most a quarter of ``available_mib``.

    Memory first, passes second: memory is what an attacker's hardware cannot make cheap. Never
    below ``DEFAULT``, whatever the machine. Blocks for some tenths of a second.
    """
    per_mib_pass = max(min(_once() for _ in range(_TRIES)), 1e-4) / 64
    few, many = _CALIBRATED_PASSES
    room = (available_mib if available_mib is not None else _memory_mib()) // 4
    wanted = min(room, int(seconds / (per_mib_pass * few)))
    memory = max((mib for mib in _CALIBRATED_MIB if mib <= wanted), default=_CALIBRATED_MIB.start)
    passes = min(max(round(seconds / (per_mib_pass * memory)), few), many)
    return KdfParameters(memory * 1024, passes, 1)


def _once() -> float:
    started = time.perf_counter()
    derive("calibration", bytes(SALT_BYTES), KdfParameters(64 * 1024, 1, 1))
    return time.perf_counter() - started


def _memory_mib() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20
    except (AttributeError, ValueError, OSError):
        return 2048  # Windows has no sysconf; a 2 GiB machine is the smallest we support
