"""The log is a chain that says where it was touched."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Person, TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import DrawerDamagedError
from shelterdesk.vault import Vault
from shelterdesk.vault.change import Header
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.log import Walk
from tests.vault.making import make, unlocked

CASE = "c" * 32


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v") as opened:
        person = opened.save(Person(case_id=CASE, age=1)).records[0]
        for age in range(2, 6):
            person = opened.save(replace(person, age=age)).records[0]  # type: ignore[call-arg]
        yield opened


@pytest.fixture
def file(vault: Vault) -> DrawerFile:
    return vault.file(Drawer.CASEWORK)


def walk(vault: Vault, file: DrawerFile) -> Walk:
    return Walk(file, vault.keys.vault_id, vault.keys.members)


def where(vault: Vault, file: DrawerFile) -> str:
    with pytest.raises(DrawerDamagedError) as broken:
        list(walk(vault, file).entries())
    return broken.value.where


def test_an_untouched_log_verifies_and_numbers_run_from_one(vault: Vault, file: DrawerFile) -> None:
    entries = list(walk(vault, file).entries())
    assert [entry.header.number for entry in entries] == [1, 2, 3, 4, 5]
    assert [entry.header.previous for entry in entries[1:]] == [entry.hash for entry in entries[:-1]]
    assert entries[1].header.bases == (entries[0].hash,)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("UPDATE log SET body = replace(body, 'age', 'agf') WHERE seq = 3", "log 3: body"),
        ("UPDATE log SET random = zeroblob(32) WHERE seq = 3", "log 3: body"),
        ("UPDATE log SET body = x'' WHERE seq = 3", "log 3: body"),
        ("UPDATE log SET time = time + 1 WHERE seq = 3", "log 3: chain"),
        ("UPDATE log SET record = 'r' WHERE seq = 3", "log 3: chain"),
        ("UPDATE log SET batch = 'b' WHERE seq = 3", "log 3: chain"),
        ("UPDATE log SET schema = 9 WHERE seq = 3", "log 3: chain"),
        ("UPDATE log SET membership = 9 WHERE seq = 3", "log 3: chain"),
        ("UPDATE log SET bases = x'' WHERE seq = 3", "log 3: chain"),
        ("UPDATE log SET hash = zeroblob(32) WHERE seq = 3", "log 3: chain"),
        ("UPDATE log SET author = author + 1 WHERE seq = 3", "log 3: chain"),
        ("UPDATE log SET number = 9 WHERE seq = 3", "log 3: number"),
        ("DELETE FROM log WHERE seq = 3", "log 3: missing"),
        ("DELETE FROM log WHERE seq = 1", "log 1: missing"),
        ("UPDATE log SET signature = NULL WHERE seq = 5", "log 5: signature"),
        ("UPDATE log SET signature = zeroblob(64) WHERE seq = 2", "log 2: signature"),
        ("UPDATE log SET signature = (SELECT signature FROM log WHERE seq = 2) WHERE seq = 3", "log 3: signature"),
    ],
)
def test_every_touched_entry_is_named(vault: Vault, file: DrawerFile, change: str, expected: str) -> None:
    file.write(change.replace("replace(body", "CAST(replace(CAST(body AS TEXT)").replace("'agf')", "'agf') AS BLOB)"))
    assert where(vault, file) == expected


def test_a_rehashed_entry_breaks_the_chain_behind_it(vault: Vault, file: DrawerFile) -> None:
    entry = list(walk(vault, file).entries())[2]
    forged: Header = replace(entry.header, time=0)
    file.write("UPDATE log SET time = 0, hash = ? WHERE seq = 3", (forged.hash(),))
    assert where(vault, file) == "log 3: signature"


def test_the_digest_hides_the_body_behind_random_bytes(vault: Vault, file: DrawerFile) -> None:
    vault.save(TeamNote(case_id=CASE, text="same"))
    vault.save(TeamNote(case_id=CASE, text="same"))
    rows = file.read("SELECT body, digest, random FROM log ORDER BY seq DESC LIMIT 2")
    assert rows[0][0] == rows[1][0]
    assert rows[0][1] != rows[1][1]
    assert len(rows[0][2]) == 32


def test_a_signature_of_nobody_known_does_not_count(vault: Vault, file: DrawerFile) -> None:
    with pytest.raises(DrawerDamagedError):
        list(Walk(file, vault.keys.vault_id, {}).entries())


def test_a_change_keeps_little_beside_its_body(vault: Vault, file: DrawerFile) -> None:
    """A million changes must stay reasonable: what repeats is stored once."""
    columns = ("hash", "record", "bases", "batch", "digest", "random", "signature")
    sizes = " + ".join(f"length({column})" for column in columns)
    (beside, body), *_ = file.read(f"SELECT max({sizes}), max(length(body)) FROM log")
    assert beside <= 256
    assert body <= 120
