"""What about this computer endangers the vault, as facts; and which of them its people said that they know.

That is kept in the gate's drawer, because nothing about the vault may lie outside it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from shelterdesk.crypto.symmetric import digest
from shelterdesk.vault import disks, places
from shelterdesk.vault.disks import Encryption
from shelterdesk.vault.drawer import DrawerFile

_KNOWN = "surroundings"
"""The gate's own small fact: the facts that somebody said to know, as digests, one per line."""


class Concern(StrEnum):
    """What may be wrong, in the order in which it is told."""

    SYNCED = "synced"
    """Somebody else's computer gets a copy of each file. ``about``: the service."""
    ON_STICK = "on_stick"
    PLAIN_DISK = "plain_disk"
    UNTOLD_DISK = "untold_disk"
    """Whether the disk is encrypted could not be told."""
    PLAIN_SWAP = "plain_swap"
    """``about``: where memory may be written in the clear."""
    HIBERNATION = "hibernation"


@dataclass(frozen=True)
class Fact:
    """One concern, with the little that makes it this one: another service or swap is another fact."""

    concern: Concern
    about: str = ""


def look_around(folder: Path) -> tuple[Fact, ...]:
    """What is to be told about the place of a vault and this computer. May take seconds: for a worker thread."""
    return facts(
        synced=places.synced_by(folder), on_stick=places.is_removable(folder), disk=disks.below(folder),
        swap=disks.plain_swaps(), hibernates=disks.hibernates(),
    )  # fmt: skip


def facts(*, synced: str, on_stick: bool, disk: Encryption, swap: Sequence[str], hibernates: bool) -> tuple[Fact, ...]:
    """What follows from what was seen. Hibernation writes to the swap, so it endangers only where that is plain."""
    found = {
        Fact(Concern.SYNCED, synced): bool(synced),
        Fact(Concern.ON_STICK): on_stick,
        Fact(Concern.PLAIN_DISK): disk is Encryption.OFF,
        Fact(Concern.UNTOLD_DISK): disk is Encryption.UNKNOWN,
        Fact(Concern.PLAIN_SWAP, ", ".join(swap)): bool(swap),
        Fact(Concern.HIBERNATION): hibernates and bool(swap),
    }
    return tuple(fact for fact, holds in found.items() if holds)


def news(gate_file: DrawerFile, found: Iterable[Fact], machine: str) -> tuple[Fact, ...]:
    """Those of these facts that nobody said to know on this machine. One that went away and came back is news again."""
    found = tuple(found)
    marks = {fact: _mark(fact, machine) for fact in found}
    known = _known(gate_file)
    gone = {mark for mark in known if _is_of(mark, machine)} - set(marks.values())
    if gone:
        _keep(gate_file, known - gone)
    return tuple(fact for fact in found if marks[fact] not in known)


def know(gate_file: DrawerFile, fact: Fact, machine: str) -> None:
    """Somebody knows; it is not told again on this machine until it changes. Raises what writing raises."""
    _keep(gate_file, _known(gate_file) | {_mark(fact, machine)})


def _mark(fact: Fact, machine: str) -> str:
    return f"{_of(machine)}.{digest(f'{fact.concern}/{fact.about}'.encode()).hex()[:16]}"


def _of(machine: str) -> str:
    return digest(machine.encode()).hex()[:16]


def _is_of(mark: str, machine: str) -> bool:
    return mark.startswith(_of(machine) + ".")


def _known(gate_file: DrawerFile) -> frozenset[str]:
    return frozenset(gate_file.meta(_KNOWN).decode("ascii", "replace").split())


def _keep(gate_file: DrawerFile, marks: Iterable[str]) -> None:
    with gate_file.transaction():
        gate_file.set_meta(_KNOWN, "\n".join(sorted(marks)).encode())
