"""What lies there before an operation, made once for all that begin alike."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from shelterdesk.casework import Case, ForbiddenWord, Name, Person, ProcessNote, TeamNote, Threat
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.vault import Founder, Vault, acts, admit, erasing, erasure_plan, recovery
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.draft_file import DraftKey
from tests.faults.pictures import PASSPHRASES, unlock
from tests.faults.stage import DATA, STICK, VAULT, same_id
from tests.vault.making import KDF, Clock, make, unlocked

ERASED, CANARY = same_id("case to be erased"), "qzhorvath"
CASE = same_id("case of the house")
CARDS, THREE_CARDS = "cards.json", recovery.Wish(2, 3)
DRAFT = {"text": "began to wri"}
GOLDEN = Path(__file__).parents[1] / "vectors"
LONG = "She told it slowly and asked twice who would read this. " * 40


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
        vault.drafts.note(draft_key("waiting"), DRAFT)
    with unlocked(root / VAULT, "Berik", clock=clock, data_folder=root / DATA) as vault:
        vault.save(ProcessNote(id=same_id("process"), case_id=CASE, observation="said it for the first time"))


def agreed_cards(root: Path) -> None:
    """A house in which a second person agreed to new recovery cards."""
    house(root)
    with unlocked_by(root, "Aida") as vault:
        acts.ask(vault, "new_cards", THREE_CARDS.payload(vault))
    with unlocked_by(root, "Berik") as vault:
        acts.approve(vault, acts.waiting_for_me(vault)[0])


def cards(root: Path) -> None:
    """A house with cards in force that open every drawer; they lie on the stick, in the clear, as no house would."""
    agreed_cards(root)
    with unlocked_by(root, "Aida") as vault:
        new = recovery.make(vault, THREE_CARDS)
        for one in new.sets:
            for card in one.cards:
                one.type_back(card)
        recovery.put_in_force(vault, new)
    (root / STICK / CARDS).write_text(json.dumps([card for one in new.sets for card in one.cards]))
    with unlocked_by(root, "Berik"):
        pass


def golden(root: Path) -> None:
    """The vault that the first version made: opening it runs every step of migration."""
    nothing(root)
    shutil.copytree(GOLDEN / "vault-1", root / VAULT)


def agreed(root: Path) -> None:
    """A house in which two people agreed to erase a case."""
    house(root)
    clock = Clock()
    with unlocked(root / VAULT, clock=clock, data_folder=root / DATA) as vault:
        vault.save(Case(id=ERASED, case_id=ERASED, code="Red 3"))
        vault.save(Person(id=same_id("erased"), case_id=ERASED, first_name=CANARY), TeamNote(
            id=same_id("erased note"), case_id=ERASED, text=f"{CANARY} said so"))  # fmt: skip
        vault.save(Threat(id=same_id("erased threat"), case_id=ERASED, words=CANARY, alerts=("no_visitors",)))
    with unlocked(root / VAULT, "Berik", clock=clock, data_folder=root / DATA) as vault:
        vault.save(ProcessNote(id=same_id("erased process"), case_id=ERASED, observation=CANARY))
    with unlocked(root / VAULT, clock=clock, data_folder=root / DATA) as vault:
        erasing.ask(vault, erasure_plan.of_case(vault, ERASED))
    with unlocked(root / VAULT, "Berik", clock=clock, data_folder=root / DATA) as vault:
        acts.approve(vault, acts.waiting_for_me(vault)[0])


def two_psychologists(root: Path) -> None:
    """A house in which two people hold the clinical drawer."""
    house(root)
    newcomer = Founder("Erna", PASSPHRASES["Erna"], frozenset({Role.PSYCHOLOGIST}))
    admit(root / VAULT, unlock(root / VAULT, "Aida"), newcomer, KDF)
    for alias in ("Berik", "Erna"):
        with unlocked_by(root, alias):
            pass


def unlocked_by(root: Path, alias: str) -> Vault:
    """A session of somebody."""
    return Vault(root / VAULT, unlock(root / VAULT, alias), root / DATA, clock=Clock())


def a_stick_alone(root: Path) -> None:
    """A backup of a house, and a new machine."""
    house(root)
    with unlocked_by(root, "Aida") as vault:
        make_backup(root / VAULT, root / STICK, vault.keys, now=Clock())
    for name in (VAULT, DATA):
        shutil.rmtree(root / name)
    (root / DATA).mkdir()


BASES: dict[str, Callable[[Path], None]] = {
    "nothing": nothing, "house": house, "agreed": agreed, "two psychologists": two_psychologists,
    "a stick alone": a_stick_alone, "agreed cards": agreed_cards, "cards": cards, "golden": golden,
}  # fmt: skip


def draft_key(name: str) -> DraftKey:
    """Of a note in the making."""
    return DraftKey(Drawer.CASEWORK, "team_note", same_id(name), CASE)
