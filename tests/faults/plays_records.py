"""Plays about records, drafts and letters."""

import io
from dataclasses import replace
from pathlib import Path
from time import monotonic, sleep

import pytest

from shelterdesk.casework import Case, Exclusion, ForbiddenWord, Name, Person, TeamNote, Threat
from shelterdesk.casework.art import ArtWork
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import WriteFailedError
from shelterdesk.vault import Vault, erasure_plan
from tests.faults.bases import CASE, LONG, draft_key
from tests.faults.pictures import unlock
from tests.faults.stage import DATA, VAULT, Stage, same_id
from tests.vault.erased import AGREED
from tests.vault.making import Clock


def saving(stage: Stage) -> None:
    with stage.vault() as vault:
        case = vault.save(Case(id=same_id("c2"), case_id=same_id("c2"), code="Green 4")).records[0]
        stage.acknowledged()
        person = vault.save(Person(id=same_id("p2"), case_id=case.id, first_name="Анна", age=19)).records[0]
        stage.acknowledged()
        vault.save(replace(person, age=20, surname="Ким"))  # type: ignore[type-var]
        stage.acknowledged()
        vault.save(TeamNote(id=same_id("n2"), case_id=case.id, text=LONG))
        stage.acknowledged()
    stage.acknowledged()


def saving_many_at_once(stage: Stage) -> None:
    """An import is there as a whole or not at all."""
    names = [Name(id=same_id(f"batch {n}"), case_id=CASE, full_name=f"Name {n}", name_note=LONG) for n in range(25)]
    with stage.vault() as vault:
        saved = vault.save(*names, batch="import 1").records
        stage.acknowledged()
        vault.save(*(replace(name, full_name="Another") for name in saved[:12]), batch="import 2")  # type: ignore[type-var]
        stage.acknowledged()


def protecting(stage: Stage) -> None:
    """What is told to one drawer reaches another, the gate."""
    with stage.vault() as vault:
        word = vault.save(ForbiddenWord(id=same_id("word"), word="Зелёная улица")).records[0]
        stage.acknowledged()
        vault.save(Exclusion(id=same_id("exclusion"), case_id=CASE, name="Her cousin"))
        stage.acknowledged()
        vault.remove(word)
        stage.acknowledged()


def undoing(stage: Stage) -> None:
    with stage.vault() as vault:
        person = vault.get(Person, same_id("person"))
        assert person is not None
        changed = vault.save(replace(person, first_name="Айгүл")).changes[0]
        stage.acknowledged()
        vault.undo(changed)
        stage.acknowledged()
        note = vault.get(TeamNote, same_id("first note"))
        assert note is not None
        vault.remove(note)
        stage.acknowledged()
        vault.restore(TeamNote, note.id)
        stage.acknowledged()


def insisting(stage: Stage) -> None:
    """After a flush that failed nobody knows what the disk holds: nothing more is taken, all can still be read."""
    with stage.vault() as vault:
        before = vault.all(TeamNote)
        try:
            vault.save(TeamNote(id=same_id("once"), case_id=CASE, text="once"))
        except WriteFailedError:
            with pytest.raises(WriteFailedError):
                vault.save(TeamNote(id=same_id("twice"), case_id=CASE, text="twice"))
            assert vault.all(TeamNote)[: len(before)] == before
            raise
        stage.acknowledged()


def attaching(stage: Stage) -> None:
    with stage.vault() as vault:
        stage.add_file(vault, Drawer.CASEWORK, b"scan of a paper " * 2000)
        stage.acknowledged()
        vault.save(TeamNote(id=same_id("with file"), case_id=CASE, text="the paper"))
        stage.add_file(vault, Drawer.CASEWORK, b"photo")
        stage.acknowledged()


def keeping_a_photo(stage: Stage) -> None:
    """A record with a file, then with another one, then neither."""
    with stage.vault("Berik") as vault:
        files = vault.attachments(Drawer.CLINICAL)
        work = ArtWork(id=same_id("work"), case_id=CASE, title="My street")
        for content in (b"photo " * 2000, b"a better photo"):
            stored = files.add(io.BytesIO(content))
            work = vault.save(replace(work, photo=stored.written())).records[0]  # type: ignore[assignment]
            stage.acknowledged()
        erasure_plan.carry_out(vault, erasure_plan.of_record(vault, work), AGREED)
        stage.acknowledged()
        vault.save(TeamNote(id=same_id("after it"), case_id=CASE, text="she wanted it gone"))
        stage.acknowledged()


def no_photo_is_left(root: Path, _steps: tuple[int, ...]) -> list[str]:
    """Once that was promised: where the note is that was written after it."""
    with Vault(root / VAULT, unlock(root / VAULT, "Berik"), root / DATA, clock=Clock()) as vault:
        if vault.get(TeamNote, same_id("after it")) is None:
            return []
    return [f"a file is left: {path.name}" for path in (root / VAULT / "files").rglob("*") if path.is_file()]


def typing(stage: Stage) -> None:
    key = draft_key("typed")
    with stage.vault() as vault:
        vault.drafts.note(key, {"text": "She sa"})
        _wait(vault)
        stage.acknowledged()
        for text in ("She said that", "She said that nobody " + LONG):
            vault.drafts.note(key, {"text": text})
            _flush(vault)
            stage.acknowledged()
        waiting = next(draft for draft in vault.drafts.waiting() if draft.key == draft_key("waiting"))
        vault.drafts.discard(waiting.id)
        stage.acknowledged()


def _wait(vault: Vault) -> None:
    """Without asking for it, as when somebody types and thinks; a busy machine of testers is given a little more."""
    until = monotonic() + 5.0
    while vault.drafts._notes and vault.drafts.problem is None:
        assert monotonic() < until, "typed text has to get to the disk by itself"
        sleep(0.01)
    _flush(vault)


def _flush(vault: Vault) -> None:
    """What the disk refused is tried again after a second; the text waits in memory, and the window tells."""
    if not vault.drafts.flush(2.5):
        assert vault.drafts.problem is not None
        raise vault.drafts.problem


def saving_what_was_typed(stage: Stage) -> None:
    """The record first, then its draft goes: at no moment is the text in neither."""
    key = draft_key("finished")
    with stage.vault() as vault:
        ticket = vault.drafts.note(key, {"text": "Finished"})
        _flush(vault)
        stage.acknowledged()
        vault.save(TeamNote(id=key.record_id, case_id=CASE, text="Finished"))
        stage.acknowledged()
        vault.drafts.done(key, ticket)
        _flush(vault)
        stage.acknowledged()


def handing_in(stage: Stage) -> None:
    """Night duty writes into a drawer it cannot open; whoever holds it finds the record at unlock."""
    with stage.vault("Dana") as vault:
        vault.hand_in(Threat(id=same_id("letter"), case_id=CASE, words="He rang at two", alerts=("no_visitors",)))
    stage.acknowledged()
    with stage.vault("Aida"):
        stage.acknowledged()
