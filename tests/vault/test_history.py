"""Who changed what, when; and taking it back without touching what came later."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from shelterdesk.casework import Consent, PartialDate, Person, Reason, TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import CannotUndoError
from shelterdesk.vault import Vault
from tests.vault.making import Clock, make, unlocked

CASE = "c" * 32


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vault(tmp_path: Path, clock: Clock) -> Iterator[Vault]:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v", clock=clock) as opened:
        yield opened


def saved(vault: Vault, person: Person) -> Person:
    return vault.save(person).records[0]  # type: ignore[return-value]


def test_history_tells_every_field_before_and_after_newest_first(vault: Vault, clock: Clock) -> None:
    person = saved(vault, Person(case_id=CASE, birth_date=PartialDate("1999"), citizenships=("KZ",)))
    first = clock.time
    clock.pass_by(hours=1)
    saved(vault, replace(person, birth_date=None, reasons={"birth_date": Reason.UNKNOWN}, citizenships=("KZ", "RU")))
    edited, created = vault.history("person", person.id)
    assert (created.action, created.time, created.author) == ("created", first.astimezone(UTC), vault.me.id)
    assert created.fields == {"birth_date": (None, PartialDate("1999")), "citizenships": (None, ("KZ",))}
    assert edited.action == "edited"
    assert edited.time == clock.time
    assert edited.fields == {
        "birth_date": (PartialDate("1999"), Reason.UNKNOWN),
        "citizenships": (("KZ",), ("KZ", "RU")),
    }
    assert edited.signed
    assert created.signed
    assert edited.drawer is Drawer.CASEWORK
    assert edited.case_id == CASE


def test_a_change_inside_a_batch_is_signed_through_the_chain(vault: Vault) -> None:
    people = [Person(case_id=CASE, age=age) for age in range(5)]
    vault.save(*people, batch="import 1")
    change = vault.history("person", people[0].id)[0]
    assert change.signed
    assert change.batch == "import 1"


def test_a_body_changed_behind_the_logs_back_does_not_pass_as_signed(vault: Vault) -> None:
    person = saved(vault, Person(case_id=CASE, age=20))
    saved(vault, replace(person, age=21))
    vault.file(Drawer.CASEWORK).write("UPDATE log SET time = time + 1 WHERE number = 1")
    assert [change.signed for change in vault.history("person", person.id)] == [True, False]


def test_provenance_names_who_last_answered_each_field(vault: Vault, clock: Clock) -> None:
    person = saved(vault, Person(case_id=CASE, first_name="Gul", age=20, religion="none"))
    first = clock.time
    clock.pass_by(days=1)
    person = saved(vault, replace(person, age=21, religion=None))
    assert vault.provenance(person) == {"first_name": (vault.me.id, first), "age": (vault.me.id, clock.time)}


def test_undo_restores_what_nobody_changed_since_as_a_new_change(vault: Vault) -> None:
    person = saved(vault, Person(case_id=CASE, first_name="Gul", age=20))
    person = saved(vault, replace(person, first_name="Gulnar", age=21))
    change = vault.history("person", person.id)[0]
    person = saved(vault, replace(person, age=22))
    undone = vault.undo(change)
    assert undone.records == (replace(person, first_name="Gul", base=undone.changes[0].hash),)
    assert undone.changes[0].fields == {"first_name": ("Gulnar", "Gul")}
    assert vault.history("person", person.id)[0].action == "undone"
    with pytest.raises(CannotUndoError) as refused:
        vault.undo(change)
    assert set(refused.value.fields) == {"first_name", "age"}


def test_undo_brings_back_a_reason_too(vault: Vault) -> None:
    person = saved(vault, Person(case_id=CASE, reasons={"age": Reason.DECLINED}))
    saved(vault, replace(person, age=20, reasons={}))
    vault.undo(vault.history("person", person.id)[0])
    kept = vault.get(Person, person.id)
    assert kept is not None
    assert (kept.age, kept.reasons) == (None, {"age": Reason.DECLINED})


def test_undo_of_an_undo_is_possible(vault: Vault) -> None:
    person = saved(vault, Person(case_id=CASE, age=20))
    saved(vault, replace(person, age=21))
    vault.undo(vault.history("person", person.id)[0])
    vault.undo(vault.history("person", person.id)[0])
    assert vault.get(Person, person.id).age == 21  # type: ignore[union-attr]


def test_undo_of_a_new_record_puts_it_into_the_bin_and_undo_of_that_takes_it_out(vault: Vault) -> None:
    note = vault.save(TeamNote(case_id=CASE, text="slip")).records[0]
    vault.undo(vault.history("team_note", note.id)[0])
    assert vault.get(TeamNote, note.id) is None
    vault.undo(vault.history("team_note", note.id)[0])
    assert vault.get(TeamNote, note.id) is not None
    assert [change.action for change in vault.history("team_note", note.id)] == ["restored", "removed", "created"]


def test_undo_of_a_creation_is_refused_once_somebody_worked_on_it(vault: Vault) -> None:
    person = saved(vault, Person(case_id=CASE, age=20))
    created = vault.history("person", person.id)[0]
    saved(vault, replace(person, age=21))
    with pytest.raises(CannotUndoError) as refused:
        vault.undo(created)
    assert refused.value.fields == ("age",)


def test_undo_never_revives_a_withdrawn_consent(vault: Vault) -> None:
    consent = vault.save(Consent(case_id=CASE, answer="given")).records[0]
    vault.save(replace(consent, answer="withdrawn"))  # type: ignore[call-arg]
    for change in vault.history("consent", consent.id):
        with pytest.raises(CannotUndoError):
            vault.undo(change)
    assert vault.get(Consent, consent.id).answer == "withdrawn"  # type: ignore[union-attr]
