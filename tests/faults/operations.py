"""What staff do, each as a small play. To add one: a function, and an ``Operation`` in ``OPERATIONS``.

Records have the same ids in every performance, so that what one performance shows can be expected of another.
"""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

import pytest

from shelterdesk.casework import Case, Exclusion, ForbiddenWord, Name, Person, ProcessNote, TeamNote, Threat
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.errors import NoBackupError, ShelterDeskError, WriteFailedError
from shelterdesk.vault import Founder, Vault, create, erasing, erasure_plan, staffing
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.founding import admit
from shelterdesk.vault.restore import restore, verify
from tests.faults.bases import CANARY, CASE, ERASED, LONG, draft_key
from tests.faults.pictures import PASSPHRASES, unlock
from tests.faults.stage import DATA, STICK, VAULT, Operation, Stage, lay_ballast, same_id
from tests.vault.erased import found_in
from tests.vault.making import KDF, STAFF

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
    key = draft_key("typed")
    with stage.vault() as vault:
        vault.drafts.note(key, {"text": "She sa"})
        _wait_at_most_a_second(vault)
        stage.acknowledged()
        for text in ("She said that", "She said that nobody " + LONG):
            vault.drafts.note(key, {"text": text})
            _flush(vault)
            stage.acknowledged()
        waiting = next(draft for draft in vault.drafts.waiting() if draft.key == draft_key("waiting"))
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


# --- keys ------------------------------------------------------------------------------------------------


def leaving(stage: Stage) -> None:
    """Somebody leaves: their slot goes, and every drawer they held gets a new key, drafts and all."""
    with stage.vault() as vault:
        staffing.leave(vault, _member(vault, "Clara"))
        stage.acknowledged()
        vault.save(TeamNote(id=same_id("under new keys"), case_id=CASE, text="under new keys"))
        stage.acknowledged()


def leaving_a_drawer_due(stage: Stage) -> None:
    """Who leaves held a drawer that the administrator cannot open: its next holder gives it a new key first."""
    with stage.vault() as vault:
        staffing.leave(vault, _member(vault, "Berik"))
        stage.acknowledged()
    with stage.vault("Erna") as vault:
        stage.acknowledged()
        vault.save(ProcessNote(id=same_id("hers alone"), case_id=CASE, observation="under a new key"))
        stage.acknowledged()


def _member(vault: Vault, alias: str) -> str:
    return next(member.id for member in vault.members.values() if member.alias == alias)


# --- copies ----------------------------------------------------------------------------------------------

BACKUPS_BY_STEP = (0, 1, 1, 2)


def backing_up(stage: Stage) -> None:
    with stage.vault() as vault:
        stored = stage.add_file(vault, Drawer.CASEWORK, b"scan of a paper " * 500)
        make_backup(stage.folder, stage.stick, vault.keys, now=stage.clock)
        stage.acknowledged()
        vault.save(TeamNote(id=same_id("after the backup"), case_id=CASE, text=f"{stored.size} bytes"))
        stage.acknowledged()
        make_backup(stage.folder, stage.stick, vault.keys, now=stage.clock)
        stage.acknowledged()


def backups_are_whole(root: Path, steps: tuple[int, ...]) -> list[str]:
    """Every generation that was promised is on the stick, whole; the newest one restores to what it held."""
    promised = BACKUPS_BY_STEP[steps[0]]
    try:
        found = verify(root / STICK)
    except NoBackupError:
        return ["the backup is gone"] if promised else []
    whole = [number for number, bad in found.items() if not bad]
    said = [f"generation {number} lacks {bad}" for number, bad in found.items() if bad and number <= promised]
    if len(whole) < promised:
        return [*said, f"{len(whole)} of {promised} generations"]
    return said + (_restores(root) if whole else [])


def _restores(root: Path) -> list[str]:
    with TemporaryDirectory(dir=root.parent) as place:
        target = Path(place, VAULT)
        try:
            restore(root / STICK, target)
            lay_ballast(target)
            with Vault(target, unlock(target, "Aida"), Path(place, DATA)) as vault:
                lacking = vault.get(TeamNote, same_id("first note")) is None
                return ["the restored vault lacks a note"] if lacking or vault.problems else []
        except ShelterDeskError as error:
            return [f"a whole generation cannot be restored: {error!r}"]


def restoring(stage: Stage) -> None:
    """A new machine, a stick, and nothing else."""
    restore(stage.stick, stage.folder)
    stage.lay_ballast()
    stage.acknowledged()
    with stage.vault() as vault:
        vault.save(TeamNote(id=same_id("on the new machine"), case_id=CASE, text="on the new machine"))
        stage.acknowledged()


# --- erasing ---------------------------------------------------------------------------------------------


def erase_a_case(stage: Stage) -> None:
    with stage.vault() as vault:
        erasing.erase(vault, erasure_plan.of_case(vault, ERASED))
        stage.acknowledged()
    with stage.vault("Berik"):
        stage.acknowledged()


def nothing_of_it_is_left(root: Path, steps: tuple[int, ...]) -> list[str]:
    """Once it was promised no page of any drawer holds a word of it, for the one who erased and for the next holder."""
    if 0 in steps:
        return []
    return [f"not erased: {one}" for alias in ("Aida", "Berik") for one in found_in(root / VAULT, (CANARY,), alias)]


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
        Operation("erasing", erase_a_case, base="agreed", judges=("Aida", "Berik"), also=nothing_of_it_is_left),
        Operation("founding", founding, base="nothing", judges=("Aida", "Berik", "Clara", "Dana")),
        Operation("admitting", admitting, judges=("Aida", "Berik", "Erna")),
        Operation("leaving", leaving, judges=("Aida", "Berik", "Clara")),
        Operation(
            "leaving_a_drawer_due", leaving_a_drawer_due, base="two psychologists", judges=("Aida", "Erna", "Berik")
        ),
        Operation("backing_up", backing_up, also=backups_are_whole),
        Operation("restoring", restoring, base="a stick alone", judges=("Aida", "Berik")),
        Operation("migrating", migrating, base="golden", judges=("Aida", "Berik")),
    )
}
