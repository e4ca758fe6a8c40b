"""What staff do, each as a small play. To add one: a function, and an ``Operation`` in ``OPERATIONS``.

Records have the same ids in every performance, so that what one performance shows can be expected of another.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import copytree
from time import monotonic, sleep

import pytest

from shelterdesk.casework import Case, Exclusion, ForbiddenWord, Name, Person, ProcessNote, TeamNote, Threat
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.errors import WriteFailedError
from shelterdesk.vault import Founder, Vault, create
from shelterdesk.vault.draft_file import DraftKey
from shelterdesk.vault.founding import admit
from tests.faults.pictures import PASSPHRASES
from tests.faults.stage import DATA, STICK, VAULT, Operation, Stage, same_id
from tests.vault.making import KDF, STAFF, Clock, make, unlocked

CASE = same_id("case of the house")
DRAFT = {"text": "began to wri"}
GOLDEN = Path(__file__).parents[1] / "vectors"
LONG = "She told it slowly and asked twice who would read this. " * 40


# --- what lies there before ------------------------------------------------------------------------------


def nothing(root: Path) -> None:
    """No vault yet."""
    for name in (DATA, STICK):
        (root / name).mkdir(parents=True)


def house(root: Path) -> None:
    """A small house in work: a client, notes, a threat, words that must never leave, somebody's draft."""
    nothing(root)
    make(root / VAULT)
    clock = Clock()
    with unlocked(root / VAULT, clock=clock, data_folder=root / DATA) as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="Blue 17"))
        person = vault.save(Person(id=same_id("person"), case_id=CASE, first_name="Гүлнар", age=31)).records[0]
        vault.save(TeamNote(id=same_id("first note"), case_id=CASE, text="Slept at last"), Name(
            id=same_id("name"), case_id=CASE, full_name="Gulnar S"))  # fmt: skip
        vault.save(replace(person, age=32))  # type: ignore[type-var]
        vault.save(ForbiddenWord(id=same_id("first word"), word="Тургеневка"))
        vault.save(Threat(id=same_id("threat"), case_id=CASE, words="A grey car", alerts=("no_visitors",)))
        vault.drafts.note(_draft("waiting"), DRAFT)
    with unlocked(root / VAULT, "Berik", clock=clock, data_folder=root / DATA) as vault:
        vault.save(ProcessNote(id=same_id("process"), case_id=CASE, observation="said it for the first time"))


def golden(root: Path) -> None:
    """The vault that the first version made: opening it runs every step of migration."""
    nothing(root)
    copytree(GOLDEN / "vault-1", root / VAULT)


BASES: dict[str, Callable[[Path], None]] = {"nothing": nothing, "house": house, "golden": golden}


def _draft(name: str) -> DraftKey:
    return DraftKey(Drawer.CASEWORK, "team_note", same_id(name), CASE)


# --- records ---------------------------------------------------------------------------------------------


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


def typing(stage: Stage) -> None:
    key = _draft("typed")
    with stage.vault() as vault:
        vault.drafts.note(key, {"text": "She sa"})
        _wait_at_most_a_second(vault)
        stage.acknowledged()
        for text in ("She said that", "She said that nobody " + LONG):
            vault.drafts.note(key, {"text": text})
            _flush(vault)
            stage.acknowledged()
        waiting = next(draft for draft in vault.drafts.waiting() if draft.key == _draft("waiting"))
        vault.drafts.discard(waiting.id)
        stage.acknowledged()


def _wait_at_most_a_second(vault: Vault) -> None:
    """Without asking for it, as when somebody types and thinks."""
    until = monotonic() + 1.0
    while vault.drafts._notes and vault.drafts.problem is None:
        assert monotonic() < until, "typed text has to be on the disk within a second"
        sleep(0.01)
    _flush(vault)


def _flush(vault: Vault) -> None:
    """What the disk refused is tried again after a second; the text waits in memory, and the window tells."""
    if not vault.drafts.flush(2.5):
        assert vault.drafts.problem is not None
        raise vault.drafts.problem


def saving_what_was_typed(stage: Stage) -> None:
    """The record first, then its draft goes: at no moment is the text in neither."""
    key = _draft("finished")
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


# --- people ----------------------------------------------------------------------------------------------


def founding(stage: Stage) -> None:
    create(stage.folder, STAFF, practice=True, kdf=KDF)
    stage.lay_ballast()
    stage.acknowledged()
    with stage.vault() as vault:
        vault.save(TeamNote(id=same_id("first of all"), case_id=CASE, text="The first note"))
        stage.acknowledged()


def admitting(stage: Stage) -> None:
    """Somebody new, who is to hold a drawer that the administrator does not hold: promised, then given."""
    with stage.vault() as vault:
        newcomer = Founder("Erna", PASSPHRASES["Erna"], frozenset({Role.PSYCHOLOGIST}))
        admit(stage.folder, vault.keys, newcomer, KDF)
        stage.acknowledged()
    with stage.vault("Berik"):
        stage.acknowledged()
    with stage.vault("Erna") as vault:
        vault.save(ProcessNote(id=same_id("hers"), case_id=CASE, observation="the first hour"))
        stage.acknowledged()


# --- versions --------------------------------------------------------------------------------------------


def migrating(stage: Stage) -> None:
    for alias in ("Aida", "Berik"):
        with stage.vault(alias):
            stage.acknowledged()


OPERATIONS = {
    operation.name: operation
    for operation in (
        Operation("saving", saving),
        Operation("saving_many_at_once", saving_many_at_once),
        Operation("protecting", protecting),
        Operation("undoing", undoing),
        Operation("insisting", insisting),
        Operation("attaching", attaching),
        Operation("typing", typing),
        Operation("saving_what_was_typed", saving_what_was_typed),
        Operation("handing_in", handing_in, judges=("Aida", "Dana")),
        Operation("founding", founding, base="nothing", judges=("Aida", "Berik", "Clara", "Dana")),
        Operation("admitting", admitting, judges=("Aida", "Berik", "Erna")),
        Operation("migrating", migrating, base="golden", judges=("Aida", "Berik")),
    )
}
