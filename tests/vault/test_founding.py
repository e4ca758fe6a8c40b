"""Making vaults and drawers: what a crash left behind is in nobody's way."""

from pathlib import Path

import pytest

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.kdf import DEFAULT
from shelterdesk.errors import Cancelled, VaultExistsError
from shelterdesk.vault import Founder, Vault, unlock_keys
from shelterdesk.vault.founding import admit, create
from tests.vault.making import KDF, STAFF

DIRECTORS = tuple(Founder(one.alias, one.passphrase, frozenset({Role.DIRECTOR}), True) for one in STAFF[:2])
NURSE = Founder("Clara", STAFF[2].passphrase, frozenset({Role.NURSE}))


def test_a_drawer_comes_to_be_with_its_first_holder_whatever_a_crash_left_in_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "X.shelter"
    keys = create(folder, DIRECTORS, kdf=KDF)
    assert Drawer.CLINICAL not in keys.file_of
    for number in range(1, len(Drawer) + 1):
        path = folder / f"d{number}.db"
        if not path.exists():
            path.write_bytes(b"left behind")
    after = admit(folder, keys, NURSE)
    assert Drawer.CLINICAL not in after.drawer_keys
    with Vault(folder, unlock_keys(folder, "Clara", STAFF[2].passphrase)) as vault:
        assert Drawer.CLINICAL in vault.drawers
        assert not vault.problems


def test_a_real_vault_costs_what_the_computer_can_bear_and_never_less_than_the_default(tmp_path: Path) -> None:
    keys = create(tmp_path / "X.shelter", STAFF[:2])
    assert keys.kdf.memory_kib * keys.kdf.passes >= DEFAULT.memory_kib * DEFAULT.passes
    assert keys.kdf.memory_kib >= DEFAULT.memory_kib


def test_a_founding_that_fails_or_is_killed_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    folder = tmp_path / "X.shelter"

    def killed(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        create(folder, DIRECTORS, kdf=KDF, progress=killed)
    assert list(tmp_path.iterdir()) == []
    half = tmp_path / "X.shelter.part"
    half.mkdir()
    (half / "keys.json").write_bytes(b"of a process that was killed")
    folder.mkdir()
    keys = create(folder, DIRECTORS, kdf=KDF)
    assert list(tmp_path.iterdir()) == [folder]
    with Vault(folder, keys) as vault:
        assert not vault.problems


def test_what_lies_in_the_place_of_a_new_vault_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "X.shelter").mkdir()
    (tmp_path / "X.shelter" / "letter.txt").write_text("mine")
    (tmp_path / "Y.shelter").write_text("mine too")
    for name in ("X.shelter", "Y.shelter"):
        with pytest.raises(VaultExistsError):
            create(tmp_path / name, DIRECTORS, kdf=KDF)
    assert (tmp_path / "X.shelter" / "letter.txt").read_text() == "mine"
    assert (tmp_path / "Y.shelter").read_text() == "mine too"
