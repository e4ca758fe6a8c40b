"""Making vaults and drawers: what a crash left behind is in nobody's way."""

from pathlib import Path

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.kdf import DEFAULT
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
