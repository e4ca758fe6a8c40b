"""Opening a sheet that tells who somebody is, or what they bear, is noted; and the others can see who looked."""

from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Case, Drawer, Person, ProcessNote, TeamNote, Threat
from shelterdesk.casework.person import Name
from shelterdesk.errors import DrawerDamagedError
from shelterdesk.vault import Vault, check, checkpoint
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.reads import Opened, Wanted
from tests.vault.making import Clock, keys_of, make, unlocked

CASE, OTHER = "c" * 32, "d" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


def lines(vault: Vault, drawer: Drawer = Drawer.CASEWORK, **wanted: str) -> list[Opened]:
    return vault.read_log.page(drawer, Wanted(**wanted))


def two_clients(vault: Vault) -> tuple[Person, Person]:
    vault.save(Case(id=CASE, case_id=CASE, code="Blue"), Case(id=OTHER, case_id=OTHER, code="Red"))
    saved = vault.save(Person(case_id=CASE, first_name="Gul"), Person(case_id=OTHER, first_name="Sara"))
    first, second = saved.records
    assert isinstance(first, Person)
    assert isinstance(second, Person)
    return first, second


def test_opening_is_noted_once_for_each_person_sheet_and_session(folder: Path) -> None:
    with unlocked(folder) as vault:
        first, second = two_clients(vault)
        vault.note_read(first, second)
        vault.note_read(first)
        assert [(line.record_id, line.case_id) for line in lines(vault)] == [(second.id, OTHER), (first.id, CASE)]
        assert {line.who for line in lines(vault)} == {vault.me.id}
        signed = vault.file(Drawer.CASEWORK).read("SELECT signature IS NOT NULL FROM log ORDER BY seq DESC LIMIT 2")
        assert signed == [(1,), (0,)], "one transaction for both"
    with unlocked(folder) as vault:
        vault.note_read(first)
        assert len(lines(vault)) == 3


def test_what_tells_little_and_what_was_never_saved_is_not_noted(folder: Path) -> None:
    with unlocked(folder) as vault:
        note = vault.save(TeamNote(case_id=CASE, text="calm night")).records[0]
        vault.note_read(note, Person(case_id=CASE))
        assert lines(vault) == []


def test_a_name_a_process_note_and_a_threat_are_noted_in_their_drawers(folder: Path) -> None:
    with unlocked(folder) as vault:
        name = vault.save(Name(case_id=CASE, full_name="Gul")).records[0]
        threat = vault.save(Threat(case_id=CASE, words="we know")).records[0]
        vault.note_read(name, threat)
        assert [line.kind for line in lines(vault)] == ["name"]
        assert [line.kind for line in lines(vault, Drawer.PROTECTION)] == ["threat"]
    with unlocked(folder, "Berik") as vault:
        note = vault.save(ProcessNote(case_id=CASE, observation="quiet")).records[0]
        vault.note_read(note)
        assert [line.kind for line in lines(vault, Drawer.CLINICAL)] == ["process_note"]


def test_a_reading_changes_nothing_of_the_record(folder: Path) -> None:
    with unlocked(folder) as vault:
        person, _ = two_clients(vault)
        before = vault.history(Person, person.id), vault.provenance(person), vault.last_saved()
        vault.note_read(person)
        assert (vault.history(Person, person.id), vault.provenance(person), vault.last_saved()) == before
        assert vault.get(Person, person.id) == person
        edited = vault.save(replace(person, age=20)).records[0]  # no conflict with having been looked at
        vault.note_read(edited)
        vault.save(replace(person, religion="halal"))  # merges from a version before both
        vault.undo(vault.history(Person, person.id)[0])
        kept = vault.get(Person, person.id)
        assert kept is not None
        assert (kept.age, kept.religion) == (20, None)


def test_readings_are_chained_and_signed_and_the_check_finds_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoint, "write", lambda *_: None)
    with unlocked(folder) as vault:
        person, _ = two_clients(vault)
        vault.note_read(person)
    with unlocked(folder) as vault:
        assert vault.problems == ()
        vault.read_log.look(Drawer.CASEWORK)
    report = check(folder, keys_of(folder, "Aida"), full=True)
    assert report.fine, report.findings
    keys = keys_of(folder, "Aida")
    opened = open_drawer_file(folder / keys.file_of[Drawer.CASEWORK], keys.drawer_keys[Drawer.CASEWORK])
    opened.execute("UPDATE log SET author = (SELECT id FROM word WHERE text = 'person') WHERE seq = 5")
    opened.close()
    with unlocked(folder) as vault:
        assert [type(problem) for problem in vault.problems] == [DrawerDamagedError]


def test_a_second_holder_sees_what_others_opened_since_they_last_looked(folder: Path) -> None:
    with unlocked(folder) as vault:
        person, other = two_clients(vault)
        vault.note_read(person, other)
        assert vault.read_log.unseen(Drawer.CASEWORK, vault.me.id) == [], "one's own are no news"
    with unlocked(folder, "Clara") as vault:
        unseen = vault.read_log.unseen(Drawer.CASEWORK, vault.me.id)
        assert {line.case_id for line in unseen} == {CASE, OTHER}
        vault.read_log.look(Drawer.CASEWORK)
        assert vault.read_log.unseen(Drawer.CASEWORK, vault.me.id) == []
    with unlocked(folder) as vault:
        looked = lines(vault)[0]
        assert (looked.kind, vault.alias_of(looked.who)) == ("read_log", "Clara"), "looking is itself noted"
        vault.note_read(person)
    with unlocked(folder, "Clara") as vault:
        assert [line.case_id for line in vault.read_log.unseen(Drawer.CASEWORK, vault.me.id)] == [CASE]


def test_the_log_is_filtered_by_member_and_case_and_comes_in_pages_newest_first(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, clock=clock) as vault:
        person, other = two_clients(vault)
        vault.note_read(person)
        clock.pass_by(minutes=5)
        vault.note_read(other)
        aida = vault.me.id
    with unlocked(folder, "Clara", clock=clock) as vault:
        vault.note_read(person)
        assert [line.who for line in lines(vault, case_id=CASE)] == [vault.me.id, aida]
        assert [line.case_id for line in lines(vault, member=aida)] == [OTHER, CASE]
        assert [line.case_id for line in lines(vault, member=aida, case_id=CASE)] == [CASE]
        assert vault.read_log.count(Drawer.CASEWORK, Wanted()) == 3
        first = vault.read_log.page(Drawer.CASEWORK, Wanted(), limit=2)
        rest = vault.read_log.page(Drawer.CASEWORK, Wanted(), after=first[-1].seq, limit=2)
        assert [line.seq for line in first + rest] == sorted((line.seq for line in lines(vault)), reverse=True)
