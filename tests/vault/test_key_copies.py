"""Copies of the key file that are damaged, missing, stale or too new: one scratch locks nobody else out."""

import json
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.errors import (
    KeyFileDamagedError,
    KeyFileMissingError,
    KeySlotDamagedError,
    NotAVaultError,
    VaultTooNewError,
    WrongPassphraseError,
)
from shelterdesk.vault import key_copies
from shelterdesk.vault.key_copies import COPIES
from shelterdesk.vault.key_file import (
    Founder,
    OpenedKeys,
    add_member,
    change_passphrase,
    create_keys,
    fulfil_promises,
    unlock_keys,
)
from tests.vault.key_house import AIDA, BERIK, CLARA, DANA, FRESH, KDF, STAFF, House, checked


@pytest.mark.parametrize("name", COPIES)
@pytest.mark.parametrize("how", [lambda path: path.unlink(), lambda path: path.write_bytes(b"")], ids=["gone", "empty"])
def test_one_copy_is_enough_and_mends_the_other(house: House, name: str, how: Callable[[Path], object]) -> None:
    good = house.copies()[0]
    how(house.folder / name)
    keys = house.unlock(DANA)
    assert keys.repaired
    assert keys.damaged_copies == (name,)
    assert house.copies() == [good, good]
    assert not house.unlock(DANA).repaired


def test_a_wrong_passphrase_mends_nothing(house: House) -> None:
    (house.folder / COPIES[0]).unlink()
    with pytest.raises(WrongPassphraseError):
        unlock_keys(house.folder, "Aida", "wrong")
    assert not (house.folder / COPIES[0]).exists()


def test_a_copy_that_cannot_be_mended_keeps_nobody_out(house: House) -> None:
    (house.folder / COPIES[1]).unlink()
    (house.folder / COPIES[1]).mkdir()
    keys = house.unlock(AIDA)
    assert keys.damaged_copies == (COPIES[1],)
    assert not keys.repaired


def test_the_newer_of_two_sound_copies_counts_after_a_crash_between_them(house: House) -> None:
    old = house.copies()[1]
    keys = house.unlock(AIDA)
    add_member(house.folder, keys, Founder("Ella", FRESH, frozenset({Role.NURSE})))
    new = house.copies()[0]
    for stale in COPIES:
        house.put(new)
        house.put(old, stale)
        opened = house.unlock(AIDA)
        assert opened.membership == 2
        assert opened.damaged_copies == (stale,)
        assert house.copies() == [new, new]


def test_no_copy_beside_drawers_is_a_missing_key_file_and_without_drawers_no_vault(house: House) -> None:
    for name in COPIES:
        (house.folder / name).unlink()
    with pytest.raises(NotAVaultError):
        house.unlock(AIDA)
    (house.folder / "d3.db").write_bytes(b"")
    with pytest.raises(KeyFileMissingError):
        house.unlock(AIDA)


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"null", b"[1]", b"\0" * 4096, b'{"body":' * 5000, b"[" * 100_000, "щ".encode()]
)
def test_two_copies_of_rubbish_are_a_damaged_key_file(house: House, data: bytes) -> None:
    house.put(data)
    with pytest.raises(KeyFileDamagedError):
        house.unlock(AIDA)


def test_a_slot_damaged_in_one_copy_is_taken_from_the_other(house: House) -> None:
    good = house.copies()[0]
    house.damage("slot/1", COPIES[0])
    house.damage("slot/2", COPIES[1])
    for who in STAFF[:2]:
        assert house.unlock(who).drawer_keys
    assert house.copies() == [good, good]


def test_a_slot_damaged_in_both_copies_shuts_out_its_owner_alone(house: House) -> None:
    house.damage("slot/2")
    damaged = house.copies()
    with pytest.raises(KeySlotDamagedError):
        house.unlock(BERIK)
    with pytest.raises(WrongPassphraseError):
        unlock_keys(house.folder, BERIK.alias, "wrong")
    for who in (AIDA, CLARA, DANA):
        keys = house.unlock(who)
        assert keys.me.alias == who.alias
        assert not keys.repaired
    assert house.copies() == damaged


def test_nothing_is_changed_while_a_part_is_lost(house: House) -> None:
    house.damage("slot/2")
    keys = house.unlock(AIDA)
    for change in (
        lambda: add_member(house.folder, keys, Founder("Ella", FRESH, frozenset({Role.NURSE}))),
        lambda: change_passphrase(house.folder, keys, AIDA.passphrase, FRESH),
        lambda: fulfil_promises(house.folder, keys),
    ):
        with pytest.raises(KeyFileDamagedError):
            change()


def test_a_drawer_part_damaged_in_both_copies_loses_that_drawer_alone(house: House) -> None:
    file = house.unlock(BERIK).file_of[Drawer.CLINICAL]
    house.damage(f"drawer/{file}")
    keys = house.unlock(BERIK)
    assert keys.lost == {Drawer.CLINICAL}
    assert set(keys.drawer_keys) == keys.me.holds - {Drawer.CLINICAL}
    assert Drawer.CLINICAL not in keys.drawer_receiving


def test_copies_are_not_overwritten_with_less_than_they_hold(house: House) -> None:
    house.damage("slot/2")
    damaged = house.copies()
    with pytest.raises(KeyFileDamagedError):
        key_copies.write(house.folder, key_copies.read(house.folder))
    assert house.copies() == damaged


@pytest.mark.parametrize("part", ["vault", "names", "statement/1"])
def test_without_what_everybody_needs_the_key_file_is_damaged(house: House, part: str) -> None:
    house.damage(part)
    with pytest.raises(KeyFileDamagedError):
        house.unlock(AIDA)


def test_a_later_format_is_told_apart_from_damage(house: House) -> None:
    document = json.loads(house.copies()[0])
    house.put(checked({**document, "version": 2}))
    with pytest.raises(VaultTooNewError) as caught:
        house.unlock(AIDA)
    assert (caught.value.found, caught.value.known) == (2, 1)


@pytest.mark.slow
def test_no_altered_byte_gives_a_wrong_key_or_a_crash(tmp_path: Path) -> None:
    """Every byte with SHELTERDESK_EVERY_BYTE=1 (about ten minutes), else a fresh sample of them."""
    founding = create_keys(tmp_path, (Founder("Dana", FRESH, frozenset({Role.NIGHT_DUTY}), True),), True, KDF)
    house = House(tmp_path, dict(founding.all_drawer_keys))
    good = house.copies()[0]
    seed = random.randrange(2**32)
    places = range(len(good))
    if not os.environ.get("SHELTERDESK_EVERY_BYTE"):
        places = random.Random(seed).sample(places, 120)
    outcomes = set()
    for at in places:
        altered = good[:at] + bytes([good[at] ^ 1 << at % 8]) + good[at + 1 :]
        house.put(good)
        house.put(altered, COPIES[at % 2])
        assert unlock_keys(tmp_path, "Dana", FRESH).drawer_keys == house.drawer_keys, (seed, at)
        assert house.copies() == [good, good], (seed, at)
        house.put(altered)
        try:
            keys = unlock_keys(tmp_path, "Dana", FRESH)
        except (KeyFileDamagedError, KeySlotDamagedError, WrongPassphraseError) as error:
            outcomes.add(type(error))
            continue
        outcomes.add(OpenedKeys)
        assert keys.me.alias == "Dana", (seed, at)
        assert keys.drawer_keys.items() <= house.drawer_keys.items(), (seed, at)
    assert {OpenedKeys, KeyFileDamagedError} <= outcomes
