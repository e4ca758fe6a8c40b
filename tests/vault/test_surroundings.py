"""What endangers a vault on this computer is told once, until it changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shelterdesk.casework.roles import Drawer
from shelterdesk.vault import surroundings
from shelterdesk.vault.disks import Encryption
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.surroundings import Concern, Fact, facts, know, look_around, news
from tests.vault.making import make, unlocked

STICK = Fact(Concern.ON_STICK)
SWAP = Fact(Concern.PLAIN_SWAP, "/dev/sda3")


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[DrawerFile]:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v") as vault:
        yield vault.file(Drawer.GATE)


def test_a_safe_computer_gives_nothing_to_tell() -> None:
    assert facts(synced="", on_stick=False, disk=Encryption.ON, swap=(), hibernates=True) == ()


def test_each_danger_is_a_fact_of_its_own() -> None:
    found = facts(synced="Dropbox", on_stick=True, disk=Encryption.OFF, swap=("/dev/sda3",), hibernates=True)
    assert found == (
        Fact(Concern.SYNCED, "Dropbox"), STICK, Fact(Concern.PLAIN_DISK), SWAP, Fact(Concern.HIBERNATION),
    )
    assert facts(synced="", on_stick=False, disk=Encryption.UNKNOWN, swap=(), hibernates=False) == (
        Fact(Concern.UNTOLD_DISK),
    )


def test_this_computer_is_looked_at(tmp_path: Path) -> None:
    found = look_around(tmp_path / "Dropbox" / "v.shelter")
    assert found[0] == Fact(Concern.SYNCED, "Dropbox")


def test_what_somebody_knows_is_not_told_again_on_this_machine(gate: DrawerFile) -> None:
    assert news(gate, [STICK, SWAP], "this laptop") == (STICK, SWAP)
    know(gate, STICK, "this laptop")
    assert news(gate, [STICK, SWAP], "this laptop") == (SWAP,)
    assert news(gate, [STICK, SWAP], "another laptop") == (STICK, SWAP)


def test_what_changed_is_told_again(gate: DrawerFile) -> None:
    know(gate, SWAP, "m")
    assert news(gate, [SWAP], "m") == ()
    other = Fact(Concern.PLAIN_SWAP, "/dev/sdb1")
    assert news(gate, [other], "m") == (other,)
    assert news(gate, [SWAP], "m") == (SWAP,), "it went away and came back"


def test_what_is_known_tells_no_path_and_no_machine(gate: DrawerFile) -> None:
    know(gate, SWAP, "this laptop")
    kept = gate.meta(surroundings._KNOWN)
    assert kept
    assert b"sda3" not in kept
    assert b"laptop" not in kept
