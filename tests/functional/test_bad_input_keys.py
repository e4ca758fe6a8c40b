"""Bad passphrases and key files: each a clear message, the right error, and nothing lost."""

import json
import os
from pathlib import Path

import pytest

from shelterdesk.cli.main import main
from shelterdesk.errors import (
    KeyFileDamagedError,
    KeyFileMissingError,
    KeySlotDamagedError,
    NotAVaultError,
    VaultTooNewError,
    WrongPassphraseError,
)
from shelterdesk.vault import Vault, unlock_keys
from tests.functional.house import House, alter, exit_status, flipped, made_in, told
from tests.vault.making import STAFF, keys_of, unlocked


@pytest.fixture
def house(tmp_path: Path) -> House:
    return made_in(tmp_path)


def test_a_sound_vault_checks_clean(house, capsys):
    assert exit_status(house.folder) == 0
    assert exit_status(house.folder, STAFF[0].passphrase, "--full") == 0
    house.nothing_lost()


@pytest.mark.parametrize(
    "passphrase", ["", "wrong", STAFF[1].passphrase, STAFF[0].passphrase + " ", "\ud800", "x" * 5000]
)
def test_a_wrong_passphrase(house, passphrase):
    with told(WrongPassphraseError):
        unlock_keys(house.folder, "Aida", passphrase)
    house.nothing_lost()


def test_a_wrong_passphrase_on_the_command_line(house, capsys):
    assert exit_status(house.folder, "wrong") == 3
    assert "Alias and passphrase" in capsys.readouterr().err


def test_one_copy_of_the_key_file_missing(house):
    (house.folder / "keys.json").unlink()
    house.nothing_lost()
    assert (house.folder / "keys.json").read_bytes() == (house.folder / "keys.copy.json").read_bytes()


@pytest.mark.parametrize(
    "change", [lambda b: b[: len(b) // 2], lambda b: flipped(b, 2000), lambda b: b"", lambda b: b"{}"]
)
def test_one_copy_of_the_key_file_damaged(house, change):
    alter(house.folder / "keys.copy.json", change)
    house.nothing_lost()


def test_both_copies_of_the_key_file_missing(house, capsys):
    for name in ("keys.json", "keys.copy.json"):
        (house.folder / name).rename(house.folder.parent / name)
    with told(KeyFileMissingError):
        keys_of(house.folder, "Aida")
    assert exit_status(house.folder) == 3
    for name in ("keys.json", "keys.copy.json"):
        (house.folder.parent / name).rename(house.folder / name)
    house.nothing_lost()


def test_both_copies_of_the_key_file_damaged(house, capsys):
    for name in ("keys.json", "keys.copy.json"):
        alter(house.folder / name, lambda b: os.urandom(len(b)))
    with told(KeyFileDamagedError):
        keys_of(house.folder, "Aida")
    assert exit_status(house.folder) == 3


@pytest.mark.parametrize("field", ["receiving", "signing"])
def test_a_slot_damaged_in_both_copies_shuts_out_its_owner_alone(house, field):
    whole = (house.folder / "keys.json").read_bytes()
    parts = {part["name"]: part["body"] for part in json.loads(whole)["parts"]}
    shut_out = []
    for slot in sorted(name for name in parts if name.startswith("slot/")):
        damaged = flipped(whole, whole.index(parts[slot][field].encode()) + 5)
        for name in ("keys.json", "keys.copy.json"):
            (house.folder / name).write_bytes(damaged)
        for founder in STAFF:
            try:
                unlock_keys(house.folder, founder.alias, founder.passphrase)
            except KeySlotDamagedError:
                shut_out.append(founder.alias)
    assert sorted(shut_out) == [founder.alias for founder in STAFF]
    for name in ("keys.json", "keys.copy.json"):
        (house.folder / name).write_bytes(whole)
    house.nothing_lost()


def test_a_folder_that_is_no_vault(tmp_path, capsys):
    with told(NotAVaultError):
        keys_of(tmp_path, "Aida")
    assert exit_status(tmp_path) == 3


def test_a_key_file_from_a_newer_version_is_left_alone(house):
    from shelterdesk.crypto.canonical import dumps, loads
    from shelterdesk.crypto.symmetric import digest

    document = {key: value for key, value in loads((house.folder / "keys.json").read_bytes()).items() if key != "check"}
    document["version"] = 9999
    newer = dumps({**document, "check": digest(dumps(document)).hex()})
    for name in ("keys.json", "keys.copy.json"):
        (house.folder / name).write_bytes(newer)
    with told(VaultTooNewError):
        keys_of(house.folder, "Aida")
    assert (house.folder / "keys.json").read_bytes() == newer


def test_a_passphrase_is_never_taken_from_the_arguments(house, capsys):
    assert main(["check", str(house.folder), "--as", "Aida", "--passphrase", STAFF[0].passphrase]) == 2
    assert isinstance(unlocked(house.folder), Vault)
