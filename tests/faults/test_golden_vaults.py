"""The vault of every earlier version opens, is brought up to date, and shows what that version saw in it."""

import json
import shutil
from pathlib import Path

import pytest

from shelterdesk.vault import Vault, check
from shelterdesk.vault.migrations import KNOWN
from tests.faults.pictures import differences, picture, unlock
from tests.faults.stage import DATA, VAULT, lay_ballast
from tests.vault.making import STAFF, Clock

VECTORS = Path(__file__).parents[1] / "vectors"
VAULTS = sorted((path for path in VECTORS.glob("vault-*") if path.is_dir()), key=lambda path: int(path.name[6:]))


@pytest.mark.parametrize("golden", VAULTS, ids=lambda path: path.name)
def test_a_vault_of_an_earlier_version_shows_what_that_version_saw(golden: Path, place: Path) -> None:
    root = place / golden.name
    folder = Path(shutil.copytree(golden, root / VAULT))
    lay_ballast(folder)
    saved = json.loads((VECTORS / f"{golden.name}.saved.json").read_text(encoding="utf-8"))
    for turn in range(2):
        seen = {}
        for founder in STAFF:
            with Vault(folder, unlock(folder, founder.alias), root / DATA, clock=Clock()) as vault:
                assert vault.problems == ()
                seen |= json.loads(json.dumps(picture(vault)))
                if turn:
                    assert check(folder, vault.keys, full=True).findings == ()
        assert differences(seen, saved) == []
        assert set(saved) <= set(seen)
    kept = {path.name.partition(".before-")[0] for path in folder.glob("d*.before-*.db")}
    assert kept == (set() if golden.name == f"vault-{KNOWN}" else {path.stem for path in golden.glob("d*.db")})


def test_this_version_has_its_golden_vault() -> None:
    assert f"vault-{KNOWN}" in {path.name for path in VAULTS}, "python -m tests.vectors.build makes it"
