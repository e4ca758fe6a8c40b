"""Every bit that tips over is noticed or harmless: no wrong value, no crash, no harm to what lies beside it."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from shelterdesk.vault.key_copies import COPIES
from tests.faults import beside, bits
from tests.faults.bits import PAGE, Reference
from tests.faults.conftest import SIZE
from tests.faults.judge import nothing_wrong
from tests.faults.stage import VAULT

FLIPS, POSITIONS, KEY_BITS, SEED = 80 * SIZE, 64 * SIZE, 200 * SIZE, 1


@pytest.fixture(scope="module")
def made(place: Path) -> Reference:
    return bits.reference(place / "reference")


@pytest.fixture
def found(made: Reference) -> Iterator[Reference]:
    yield made
    made.restore()


def test_a_flipped_bit_is_noticed_or_harmless(found: Reference) -> None:
    complaints = {}
    for bit, name in bits.some_flips(found, SEED, FLIPS):
        found.flip(bit, name)
        if wrong := bits.complaints(found, name):
            complaints[f"{name} {bit}"] = wrong
        found.restore()
    nothing_wrong(complaints)


def test_a_flipped_bit_in_the_key_file_gives_no_wrong_key_and_hurts_no_colleague(
    found: Reference,
) -> None:
    size = 8 * len(found.files[f"{VAULT}/{COPIES[0]}"])
    chosen = Random(f"keys {SEED}").choices(range(size), k=KEY_BITS)
    assert bits.wrong_keys(found, chosen) == []
    in_slots = bits.slot_bits(found, Random(f"slots {SEED}"), KEY_BITS // 5)
    assert bits.hurt_colleagues(found, in_slots) == []


def test_every_page_of_every_drawer_notices_flipped_bits(found: Reference) -> None:
    chosen = Random(f"pages {SEED}").sample(range(PAGE * 8), min(POSITIONS, PAGE * 8))
    for name in found.drawer_of:
        assert bits.unnoticed_pages(found, name, chosen) == []
        assert bits.unnoticed_salt(found, name) == []


def test_every_file_beside_the_drawers_notices_flipped_bits_or_says_what_was_written_before(found: Reference) -> None:
    chance = Random(f"beside {SEED}")
    names = list(beside.readers(found))
    assert {Path(name).suffix or Path(name).parent.name for name in names} >= {".anchor", "drafts", "letters", "data"}
    for name in names:
        chosen = chance.choices(range(8 * len(found.files[name])), k=POSITIONS)
        assert beside.wrongly_read(found, name, chosen) == []
