"""The anchor tells how far a drawer was, survives a torn write, and never guesses."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.errors import AnchorDamagedError
from shelterdesk.vault.anchor import SLOT_BYTES, Anchor, AnchorState

KEY = bytes(range(32))
STATE = AnchorState("ab" * 16, 7, "cd" * 32)


@pytest.fixture
def anchor(tmp_path: Path) -> Anchor:
    return Anchor(tmp_path / "d1.anchor", KEY)


def spoil(path: Path, slot: int) -> None:
    content = bytearray(path.read_bytes())
    content[slot * SLOT_BYTES + 100] ^= 1
    path.write_bytes(content)


def slots(content: bytes) -> list[bytes]:
    return [content[:SLOT_BYTES], content[SLOT_BYTES:]]


def test_what_was_written_is_read_by_a_later_process(anchor, tmp_path):
    anchor.write(STATE)
    assert Anchor(tmp_path / "d1.anchor", KEY).read() == replace(STATE, counter=1)


def test_a_missing_anchor_is_not_a_damaged_one(anchor):
    assert anchor.read() is None
    assert anchor.damaged_slots() == 0


def test_the_newest_of_many_writes_holds(anchor):
    for number in range(1, 12):
        anchor.write(replace(STATE, number=number))
    assert anchor.read() == replace(STATE, number=11, counter=11)


@pytest.mark.parametrize("slot", [0, 1])
def test_a_torn_slot_leaves_the_state_before_or_the_newest(anchor, tmp_path, slot):
    anchor.write(replace(STATE, number=1))
    anchor.write(replace(STATE, number=2))
    spoil(tmp_path / "d1.anchor", slot)
    assert anchor.damaged_slots() == 1
    found = anchor.read()
    assert found is not None
    assert found.number in {1, 2}


def test_a_write_never_touches_the_newest_slot(anchor, tmp_path):
    for number in range(1, 6):
        anchor.write(replace(STATE, number=number))
        before = (tmp_path / "d1.anchor").read_bytes()
        anchor.write(replace(STATE, number=number + 100))
        after = (tmp_path / "d1.anchor").read_bytes()
        both = zip(slots(before), slots(after), strict=True)
        torn = [old if old == new else os.urandom(SLOT_BYTES) for old, new in both]
        (tmp_path / "d1.anchor").write_bytes(b"".join(torn))
        assert anchor.read().number == number  # the write under way is lost, the state before it holds


def test_a_torn_slot_is_whole_again_after_the_next_write(anchor, tmp_path):
    anchor.write(STATE)
    spoil(tmp_path / "d1.anchor", 0)
    anchor.write(replace(STATE, number=8))
    assert anchor.damaged_slots() == 0
    assert anchor.read().number == 8


def test_two_damaged_slots_are_told_and_not_taken_for_a_missing_anchor(anchor, tmp_path):
    anchor.write(STATE)
    spoil(tmp_path / "d1.anchor", 0)
    spoil(tmp_path / "d1.anchor", 1)
    with pytest.raises(AnchorDamagedError):
        anchor.read()


@pytest.mark.parametrize("length", [0, 1, SLOT_BYTES - 1])
def test_a_cut_file_is_damaged(anchor, tmp_path, length):
    anchor.write(STATE)
    path = tmp_path / "d1.anchor"
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(AnchorDamagedError):
        anchor.read()


def test_the_slots_cannot_be_swapped(anchor, tmp_path):
    anchor.write(STATE)
    anchor.write(replace(STATE, number=8))
    path = tmp_path / "d1.anchor"
    content = path.read_bytes()
    path.write_bytes(content[SLOT_BYTES:] + content[:SLOT_BYTES])
    with pytest.raises(AnchorDamagedError):
        anchor.read()


def test_the_anchor_of_another_drawer_does_not_count(anchor, tmp_path):
    anchor.write(STATE)
    with pytest.raises(AnchorDamagedError):
        Anchor(tmp_path / "d1.anchor", bytes(32)).read()


def test_the_file_keeps_its_size_and_shows_nothing(anchor, tmp_path):
    anchor.write(STATE)
    first = (tmp_path / "d1.anchor").read_bytes()
    for number in range(100):
        anchor.write(replace(STATE, number=number * 1000))
    last = (tmp_path / "d1.anchor").read_bytes()
    assert len(first) == len(last) == 2 * SLOT_BYTES
    assert b"number" not in first + last
    assert STATE.head.encode() not in first + last
    assert len(set(first)) == 256
