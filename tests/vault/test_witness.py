"""The witness remembers what this machine saw, and says nothing to anybody else."""

from pathlib import Path

import pytest

from shelterdesk.vault.witness import WITNESS_BYTES, Witness, machine_id

KEY = bytes(range(32))


@pytest.fixture
def witness(tmp_path: Path) -> Witness:
    return Witness(tmp_path / "data", "ab" * 16, KEY)


def test_what_was_seen_is_remembered(witness):
    witness.write("machine", "incarnation", {"house": (3, "aa"), "gate": (9, "bb")})
    found = witness.read()
    assert found is not None
    assert (found.machine, found.incarnation) == ("machine", "incarnation")
    assert found.heads == {"house": (3, "aa"), "gate": (9, "bb")}


def test_no_witness_is_no_error(witness):
    assert witness.read() is None
    assert not witness.damaged


def test_drawers_of_other_roles_stay_remembered(witness):
    witness.write("machine", "incarnation", {"clinical": (3, "aa"), "gate": (9, "bb")})
    witness.write("machine", "incarnation", {"gate": (10, "cc")})
    assert witness.read().heads == {"clinical": (3, "aa"), "gate": (10, "cc")}


@pytest.mark.parametrize("change", [lambda b: b[:-1], lambda b: b"", lambda b: bytes([b[0] ^ 1]) + b[1:]])
def test_a_damaged_witness_is_none_and_says_so(witness, change):
    witness.write("machine", "incarnation", {})
    witness.path.write_bytes(change(witness.path.read_bytes()))
    assert witness.read() is None
    assert witness.damaged
    witness.write("machine", "incarnation", {"gate": (1, "aa")})
    assert witness.read().heads == {"gate": (1, "aa")}


def test_another_vault_has_another_witness(tmp_path, witness):
    witness.write("machine", "incarnation", {})
    other = Witness(tmp_path / "data", "cd" * 16, KEY)
    assert other.path != witness.path
    assert other.read() is None


def test_name_and_bytes_tell_nothing(tmp_path, witness):
    witness.write("machine-canary", "incarnation-canary", {"protection": (3, "aa")})
    [path] = (tmp_path / "data").iterdir()
    content = path.read_bytes()
    assert len(content) == WITNESS_BYTES
    assert len(set(content)) == 256
    for word in (b"canary", b"protection", b"shelter"):
        assert word not in content + path.name.encode()


def test_the_size_does_not_tell_how_many_drawers(witness):
    witness.write("machine", "incarnation", {f"sealed-{number}": (number, "aa" * 32) for number in range(12)})
    assert witness.path.stat().st_size == WITNESS_BYTES


def test_the_machine_stays_the_same_and_its_name_is_not_told():
    assert machine_id() == machine_id()
    assert len(machine_id()) == 64
    known = Path("/etc/machine-id")
    assert not known.exists() or known.read_text().strip() not in machine_id()
