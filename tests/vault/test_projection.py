"""A gate that lags behind its sources never counts as complete."""

from pathlib import Path

import pytest

from shelterdesk.casework import ForbiddenWord, GateToken
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import GateClosedError
from shelterdesk.vault import Vault, check, inspection
from tests.vault.making import keys_of, make, unlocked


class PowerCut(BaseException):
    """Ends everything where it stands."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v") as vault:
        vault.save(ForbiddenWord(word="Blumenstrasse"))
    return tmp_path / "v"


def cut_off_between_source_and_gate(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(_: Vault) -> None:
        raise PowerCut

    with monkeypatch.context() as patch:
        vault = unlocked(folder)
        patch.setattr(Vault, "_project_gate", cut)
        with pytest.raises(PowerCut):
            vault.save(ForbiddenWord(word="Gartenweg"))
        vault._let_go()


def test_in_peace_everybody_may_pass_the_gate(folder: Path) -> None:
    for alias in ("Aida", "Clara"):
        with unlocked(folder, alias) as vault:
            vault.require_gate()


def test_after_a_power_cut_between_source_and_gate_nothing_leaves_until_a_holder_was_there(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off_between_source_and_gate(folder, monkeypatch)
    for _ in range(2):
        with unlocked(folder, "Clara") as coordinator, pytest.raises(GateClosedError):
            coordinator.require_gate()
    with unlocked(folder, "Aida") as holder:
        holder.require_gate()
        assert len(holder.all(GateToken)) == 2
    with unlocked(folder, "Clara") as coordinator:
        coordinator.require_gate()


def test_an_older_gate_that_was_accepted_stays_shut_until_a_holder_was_there(folder: Path) -> None:
    gate = folder / keys_of(folder, "Aida").file_of[Drawer.GATE]
    old = gate.read_bytes()
    with unlocked(folder) as vault:
        vault.save(ForbiddenWord(word="Gartenweg"))
    gate.write_bytes(old)
    accepted = frozenset({Drawer.GATE})
    with unlocked(folder, "Clara", accept_rollback=accepted) as coordinator, pytest.raises(GateClosedError):
        coordinator.require_gate()
    with unlocked(folder, "Clara") as coordinator, pytest.raises(GateClosedError):
        coordinator.require_gate()
    with unlocked(folder, "Aida") as holder:
        assert len(holder.all(GateToken)) == 2
    with unlocked(folder, "Clara") as coordinator:
        coordinator.require_gate()


def test_a_check_names_what_the_gate_lacks_and_what_it_says_too_much(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off_between_source_and_gate(folder, monkeypatch)
    found = check(folder, keys_of(folder, "Aida")).findings
    assert [(one.what, one.kind, one.where) for one in found] == [(inspection.GATE, "gate_token", "missing")]
    with unlocked(folder) as vault:
        token = vault.all(GateToken)[0]
        vault._written(Drawer.GATE, lambda scribe: scribe.save([GateToken(token="f" * 64, source=token.source)]))
    found = check(folder, keys_of(folder, "Aida")).findings
    assert [(one.what, one.kind, one.where) for one in found] == [(inspection.GATE, "gate_token", "too much")]
