"""Anchors: how far a drawer was when last seen, kept beside it, so that an older copy put back is noticed.

A file of two sealed slots of 4096 bytes, written in turn and flushed: a power cut spoils at most the
slot being written, and the other still tells the state before.
"""

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from shelterdesk.crypto import SealBroken, canonical, symmetric
from shelterdesk.errors import AnchorDamagedError
from shelterdesk.vault.whole_file import write_whole, writing

SLOT_BYTES = 4096
SLOTS = 2
_SEAL_BYTES = symmetric.NONCE_BYTES + symmetric.TAG_BYTES
_LENGTH_BYTES = 2


@dataclass(frozen=True)
class AnchorState:
    """The last change of a drawer that was known to be on the disk."""

    incarnation: str
    number: int
    """The change's number in the drawer's log."""
    head: str
    """Hash of that change's header, in hex."""
    counter: int = 0
    """How often this anchor was written; ``write`` counts it up by itself."""


class Anchor:
    """One drawer's anchor file, sealed with a key derived from the drawer's own (32 bytes)."""

    def __init__(self, path: Path, drawer_key: bytes) -> None:
        self._path = path
        self._key = symmetric.derive_key(drawer_key, "anchor")

    def read(self) -> AnchorState | None:
        """The newest whole slot; None where there is no file; raises AnchorDamagedError where no slot is whole."""
        slots = self._slots()
        if slots is None:
            return None
        whole = [state for state in slots if state is not None]
        if not whole:
            raise AnchorDamagedError(str(self._path))
        return max(whole, key=lambda state: state.counter)

    def damaged_slots(self) -> int:
        """How many of the two slots are not whole: 0 in peace, 1 after a power cut."""
        slots = self._slots()
        return 0 if slots is None else sum(state is None for state in slots)

    def write(self, state: AnchorState) -> None:
        """Record a state and flush it; raises DiskFullError, ReadOnlyError, WriteFailedError."""
        slots = self._slots()
        whole = [] if slots is None else [slot for slot in slots if slot is not None]
        if slots is None or not whole:
            first = replace(state, counter=1)
            write_whole(self._path, b"".join(self._seal(first, slot) for slot in range(SLOTS)))
            return
        newest = max(whole, key=lambda slot: slot.counter)
        target = 1 - slots.index(newest)
        self._overwrite(target, self._seal(replace(state, counter=newest.counter + 1), target))

    def _overwrite(self, slot: int, sealed: bytes) -> None:
        with writing(self._path), self._path.open("r+b") as file:
            file.seek(slot * SLOT_BYTES)
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())

    def _slots(self) -> list[AnchorState | None] | None:
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError:  # a bad sector: as good as damaged, and told as such
            return [None] * SLOTS
        return [self._open(content[slot * SLOT_BYTES : (slot + 1) * SLOT_BYTES], slot) for slot in range(SLOTS)]

    def _seal(self, state: AnchorState, slot: int) -> bytes:
        facts = canonical.dumps(
            {"incarnation": state.incarnation, "number": state.number, "head": state.head, "counter": state.counter}
        )
        plain = len(facts).to_bytes(_LENGTH_BYTES, "big") + facts
        return symmetric.seal(self._key, plain.ljust(SLOT_BYTES - _SEAL_BYTES, b"\0"), _place(slot))

    def _open(self, sealed: bytes, slot: int) -> AnchorState | None:
        try:
            plain = symmetric.open_sealed(self._key, sealed, _place(slot))
        except SealBroken:
            return None
        length = int.from_bytes(plain[:_LENGTH_BYTES], "big")
        facts: dict[str, Any] = canonical.loads(plain[_LENGTH_BYTES : _LENGTH_BYTES + length])
        return AnchorState(facts["incarnation"], facts["number"], facts["head"], facts["counter"])


def _place(slot: int) -> bytes:
    return b"anchor" + bytes([slot])
