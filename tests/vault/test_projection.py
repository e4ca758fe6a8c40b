"""A gate that lags behind its sources never counts as complete."""

from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Appointment, BusyBlock, ForbiddenWord, GateToken
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import GateClosedError
from shelterdesk.vault import Vault, check, gate, inspection
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


# --- appointments: when and with whom, never why ------------------------------------------------------

CASE = "c1" * 16


def appointment(**more: str | None) -> Appointment:
    given = {
        "begins_at": "2026-11-24T05:00Z", "ends_at": "2026-11-24T07:00Z", "escort": "one", "what": "hospital",
        "reason": "canary",
    }  # fmt: skip
    return Appointment(case_id=CASE, **{**given, **more})


def busy(folder: Path, alias: str = "Dana") -> list[tuple[str | None, ...]]:
    with unlocked(folder, alias) as vault:
        return [(one.case_id, one.begins_at, one.ends_at, one.escort) for one in vault.all(BusyBlock)]


def test_the_night_sees_that_a_client_is_busy_and_not_why(folder: Path) -> None:
    with unlocked(folder, "Berik") as psychologist:
        psychologist.save(appointment())
    assert busy(folder) == [(CASE, "2026-11-24T05:00Z", "2026-11-24T07:00Z", "one")]
    with unlocked(folder, "Dana") as night:
        (block,) = night.all(BusyBlock)
        assert "canary" not in repr(block)
        assert "hospital" not in repr(block)


def test_a_changed_appointment_changes_its_block_and_a_removed_or_cancelled_one_takes_it_away(folder: Path) -> None:
    with unlocked(folder, "Berik") as psychologist:
        kept = psychologist.save(appointment()).records[0]
        kept = psychologist.save(replace(kept, begins_at="2026-11-24T06:00Z", reason="other")).records[0]
        assert [one.begins_at for one in psychologist.all(BusyBlock)] == ["2026-11-24T06:00Z"]
        psychologist.save(replace(kept, state="cancelled"))
        assert psychologist.all(BusyBlock) == []
        gone = psychologist.save(appointment()).records[0]
        assert len(psychologist.all(BusyBlock)) == 1
        psychologist.remove(gone)
    assert busy(folder) == []


def test_an_appointment_without_a_beginning_blocks_nothing_and_one_that_ends_before_it_begins_has_no_end() -> None:
    blocks = gate.project([appointment(begins_at=None), appointment(ends_at="2026-11-23T05:00Z")], b"k" * 32)
    assert [(one.begins_at, one.ends_at) for one in blocks] == [("2026-11-24T05:00Z", None)]


def test_after_a_power_cut_the_next_holder_makes_the_block_and_meanwhile_nothing_is_shut(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(_: Vault) -> None:
        raise PowerCut

    with monkeypatch.context() as patch:
        vault = unlocked(folder, "Berik")
        patch.setattr(Vault, "_project_gate", cut)
        with pytest.raises(PowerCut):
            vault.save(appointment())
        vault._let_go()
    found = check(folder, keys_of(folder, "Berik")).findings
    assert [(one.kind, one.where) for one in found] == [("busy_block", "missing")]
    with unlocked(folder, "Aida") as director:
        director.require_gate()
        assert director.all(BusyBlock) == []
    with unlocked(folder, "Berik") as holder:
        assert len(holder.all(BusyBlock)) == 1


def test_saving_an_appointment_never_says_that_the_words_of_the_gate_are_complete(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off_between_source_and_gate(folder, monkeypatch)
    with unlocked(folder, "Berik") as psychologist:
        psychologist.save(appointment())
        with pytest.raises(GateClosedError):
            psychologist.require_gate()
