"""Reading between two moments, and searching one kind of sheet alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shelterdesk.casework import ProcessNote, Session, TeamNote
from shelterdesk.errors import DrawerClosedError
from shelterdesk.vault import Vault
from tests.vault.making import make, unlocked

CASE = "ca" * 16


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v", "Berik") as opened:
        yield opened


def test_between_two_moments_the_first_counts_and_the_last_does_not(vault: Vault) -> None:
    sessions = [Session(starts=f"2026-11-{day}T10:00Z", state=state) for day, state in
                (("25", "held"), ("23", "planned"), ("24", None), ("26", "planned"))]  # fmt: skip
    vault.save(*sessions)

    def days(**wanted: str | None) -> list[str]:
        found = vault.between(Session, "starts", "2026-11-23T10:00Z", "2026-11-26T10:00Z", **wanted)
        return [str(one.starts)[8:10] for one in found]

    assert days() == ["23", "24", "25"]
    assert days(state="planned") == ["23"]
    assert days(state=None) == ["24"]


def test_between_knows_only_fields_of_the_kind(vault: Vault) -> None:
    with pytest.raises(ValueError, match="session"):
        vault.between(Session, "starts", "", "9", nothing="x")
    with pytest.raises(ValueError, match="session"):
        vault.between(Session, "topic", "", "9")


def test_a_search_in_one_kind_finds_nothing_of_another(vault: Vault) -> None:
    note = ProcessNote(case_id=CASE, observation="She spoke of the harbour", plan="harbour again")
    vault.save(note)
    vault.save(TeamNote(case_id=CASE, text="harbour, too"))
    assert {hit.kind for hit in vault.search("harbour")} == {"process_note", "team_note"}
    (hit,) = vault.search_in(ProcessNote, "harb")
    assert (hit.record_id, hit.case_id, hit.snippet) == (note.id, CASE, "She spoke of the harbour")
    assert vault.search_in(ProcessNote, "  ") == []


def test_who_does_not_hold_the_drawer_cannot_search_in_it(vault: Vault, tmp_path: Path) -> None:
    vault.save(ProcessNote(case_id=CASE, observation="harbour"))
    vault.close()
    with unlocked(tmp_path / "v", "Clara") as hers:
        assert hers.search("harbour") == []
        with pytest.raises(DrawerClosedError):
            hers.search_in(ProcessNote, "harbour")
