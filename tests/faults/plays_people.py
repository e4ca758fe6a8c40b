"""Plays about members, their keys and the recovery cards."""

import json
from pathlib import Path

from shelterdesk.casework import ProcessNote, TeamNote
from shelterdesk.casework.roles import Role
from shelterdesk.errors import ShelterDeskError
from shelterdesk.vault import Founder, Vault, admit, create, evacuation, recovery, sealed, staffing
from shelterdesk.vault.coming_back import come_back, open_with_cards
from shelterdesk.vault.whole_file import write_whole
from tests.faults.bases import CARDS, CASE, THREE_CARDS
from tests.faults.pictures import PASSPHRASES, unlock
from tests.faults.stage import STICK, VAULT, Stage, same_id
from tests.vault.making import KDF, STAFF


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


def changing_roles(stage: Stage) -> None:
    """Somebody holds fewer drawers from now on: those they lose get new keys."""
    with stage.vault() as vault:
        staffing.change_roles(vault, _member(vault, "Clara"), frozenset({Role.NIGHT_DUTY}), administrator=False)
        stage.acknowledged()
        staffing.set_until(vault, _member(vault, "Dana"), "2031-12-31")
        stage.acknowledged()


def sealing(stage: Stage) -> None:
    """A case moves into a drawer of its own, for two of its holders; the second brings what the first cannot see."""
    with stage.vault() as vault:
        sealed.seal_case(vault, CASE, {_member(vault, "Aida"), _member(vault, "Berik")})
        stage.acknowledged()
    with stage.vault("Berik") as vault:
        stage.acknowledged()
        vault.save(TeamNote(id=same_id("in the sealed case"), case_id=CASE, text="in the sealed case"))
        stage.acknowledged()


# --- recovery cards --------------------------------------------------------------------------------------


def putting_cards_in_force(stage: Stage) -> None:
    """Two people agreed to new cards; every drawer gets a new key for them, at once or with its next holder."""
    with stage.vault() as vault:
        new = recovery.make(vault, THREE_CARDS)
        for one in new.sets:
            for card in one.cards:
                one.type_back(card)
        write_whole(stage.stick / CARDS, json.dumps([card for one in new.sets for card in one.cards]).encode())
        recovery.put_in_force(vault, new)
        stage.acknowledged()
    with stage.vault("Berik"):
        stage.acknowledged()


def cards_open_it(root: Path, steps: tuple[int, ...]) -> list[str]:
    """Once they are in force, any two of the printed cards open what their maker held."""
    if 0 in steps:
        return []
    cards = json.loads((root / STICK / CARDS).read_bytes())
    try:
        found = open_with_cards(root / VAULT, cards[1:])
    except ShelterDeskError as error:
        return [f"the cards open nothing: {error!r}"]
    return [] if len(found.drawers) >= 5 else [f"the cards open {sorted(found.drawers)} only"]


def leaving_the_house_in_a_hurry(stage: Stage) -> None:
    """The slots go: from then on only the cards open it."""
    evacuation.destroy_slots(stage.folder)
    stage.acknowledged()


def only_the_cards_open_it(root: Path, steps: tuple[int, ...]) -> list[str]:
    """Before it was promised either passphrases or cards open it; afterwards the cards alone."""
    said = cards_open_it(root, (1,))
    for alias in ("Aida", "Berik", "Clara", "Dana"):
        try:
            unlock(root / VAULT, alias)
        except ShelterDeskError:
            continue
        if 0 not in steps:
            said.append(f"the passphrase of {alias} still opens it")
    return said


def coming_back_by_cards(stage: Stage) -> None:
    """Passphrases are lost: two cards admit a new administrator, and everybody else still comes in."""
    cards = json.loads((stage.stick / CARDS).read_bytes())
    come_back(open_with_cards(stage.folder, cards[:2]), "Farid", PASSPHRASES["Farid"], KDF)
    stage.acknowledged()
    with stage.vault("Farid") as vault:
        vault.save(TeamNote(id=same_id("came back"), case_id=CASE, text="came back"))
        stage.acknowledged()
