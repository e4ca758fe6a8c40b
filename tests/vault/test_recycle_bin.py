"""The recycle bin tells what lies in it, who put it there and when."""

from pathlib import Path

from shelterdesk.casework import Person, TeamNote, Threat
from shelterdesk.vault import recycle_bin
from tests.vault.making import Clock, make, unlocked

CASE, OTHER = "c" * 32, "d" * 32


def test_what_was_removed_is_told_last_removed_first_by_kind_and_case(tmp_path: Path) -> None:
    make(tmp_path / "v")
    clock = Clock()
    with unlocked(tmp_path / "v", clock=clock) as vault:
        person = vault.save(Person(case_id=CASE)).records[0]
        note = vault.save(TeamNote(case_id=OTHER, text="calm")).records[0]
        vault.save(Threat(case_id=CASE))
        vault.remove(note)
        clock.pass_by(minutes=3)
        vault.remove(person)
        told = recycle_bin.in_bin(vault)
        assert [(one.record.id, one.kind.name) for one in told] == [(person.id, "person"), (note.id, "team_note")]
        assert (told[0].who, told[0].when) == (vault.me.id, clock.time)
        assert [one.record.id for one in recycle_bin.in_bin(vault, kind="team_note")] == [note.id]
        assert [one.record.id for one in recycle_bin.in_bin(vault, case_id=CASE)] == [person.id]
        vault.restore(Person, person.id)
        assert [one.record.id for one in recycle_bin.in_bin(vault)] == [note.id]
    with unlocked(tmp_path / "v", "Dana") as night:
        assert recycle_bin.in_bin(night) == []
