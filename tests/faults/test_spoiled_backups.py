"""A backup with flipped bits, lost files, or put back: it gives a whole generation, an earlier one, or a refusal."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from shelterdesk.casework import TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import DrawerRolledBackError, ShelterDeskError
from shelterdesk.vault import Vault
from shelterdesk.vault.attachments import Attachments, Stored
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.restore import restore, verify
from tests.faults.bases import CASE, house, unlocked_by
from tests.faults.conftest import SIZE
from tests.faults.judge import nothing_wrong
from tests.faults.pictures import Picture, differences, records, unlock
from tests.faults.stage import DATA, STICK, VAULT, lay_ballast, same_id
from tests.vault.making import Clock

SPOILED, SEED = 25 * SIZE, 1


@dataclass(frozen=True)
class Made:
    """A stick with three generations, and what was in the vault when each was made."""

    root: Path
    files: dict[str, bytes]
    pictures: tuple[Picture, ...]
    stored: Stored
    stem: str
    first: dict[str, bytes]
    """The stick with one generation."""

    def lay(self, files: dict[str, bytes]) -> None:
        shutil.rmtree(self.root / STICK)
        for name, content in files.items():
            path = self.root / STICK / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


@pytest.fixture(scope="module")
def made(place: Path) -> Made:
    root = place / "backups"
    house(root)
    lay_ballast(root / VAULT)
    clock, pictures, sticks = Clock(), [], []
    with unlocked_by(root, "Aida") as vault:
        (root / VAULT / "paper").write_bytes(b"scan of a paper " * 300)
        with (root / VAULT / "paper").open("rb") as paper:
            stored = vault.attachments(Drawer.CASEWORK).add(paper)
        (root / VAULT / "paper").unlink()
        stem = vault.file(Drawer.CASEWORK).path.stem
        for number in range(3):
            text = f"before backup {number}"
            vault.save(TeamNote(id=same_id(text), case_id=CASE, text=text))
            clock.pass_by(minutes=10)
            make_backup(root / VAULT, root / STICK, vault.keys, now=clock)
            pictures.append({f"drawer {drawer}": records(vault, drawer) for drawer in vault.drawers})
            sticks.append(_files(root / STICK))
    return Made(root, sticks[-1], tuple(pictures), stored, stem, sticks[0])


@pytest.fixture
def stick(made: Made) -> Iterator[Made]:
    made.lay(made.files)
    yield made
    shutil.rmtree(made.root / "new", ignore_errors=True)


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def complaints(made: Made) -> list[str]:
    """What a restore from the stick as it is gives that it should not."""
    target = made.root / "new" / VAULT
    shutil.rmtree(target.parent, ignore_errors=True)
    target.parent.mkdir()
    try:
        given = restore(made.root / STICK, target)
    except ShelterDeskError:
        return [] if not target.exists() else ["refused, and something is left"]
    lay_ballast(target)
    with Vault(target, unlock(target, "Aida"), made.root / "new" / DATA, clock=Clock()) as vault:
        lost = {str(target / name) for name in given.missing}  # an anchor that was not whole is told as missing
        said = [f"told {one!r}" for one in vault.problems if getattr(one, "path", "") not in lost]
        seen = {f"drawer {drawer}": records(vault, drawer) for drawer in vault.drawers}
    said += differences(seen, made.pictures[given.generation - 1])
    if len(seen) < 5:
        said.append(f"only {sorted(seen)}")
    return said + _paper(made, target, given.missing)


def _paper(made: Made, target: Path, missing: tuple[str, ...]) -> list[str]:
    try:
        Attachments(target, made.stem).verify(made.stored)
    except ShelterDeskError:
        return [] if any(made.stored.id in name for name in missing) else ["the attachment is gone, and nobody said so"]
    return []


def test_a_stick_that_nobody_touched_restores_its_newest_generation(stick: Made) -> None:
    assert complaints(stick) == []
    assert all(not bad for bad in verify(stick.root / STICK).values())
    assert len(verify(stick.root / STICK)) == 3


def test_a_flipped_bit_a_lost_file_or_a_cut_one_gives_no_wrong_vault(stick: Made) -> None:
    chance, wrong = Random(f"backup {SEED}"), {}
    for number in range(SPOILED):
        name = chance.choice(sorted(stick.files))
        content = bytearray(stick.files[name])
        way = number % 3
        if way == 0:
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        elif way == 1:
            del content[chance.randrange(len(content)) :]
        path = stick.root / STICK / name
        path.unlink() if way == 2 else path.write_bytes(content)
        if said := complaints(stick):
            wrong[f"{name} {('flipped', 'cut', 'lost')[way]}"] = said
        path.write_bytes(stick.files[name])
    nothing_wrong(wrong)


def test_every_flipped_bit_of_a_list_of_a_generation_is_noticed(stick: Made) -> None:
    lists = [name for name in stick.files if Path(name).parent.name == "generations" and name.endswith(".json")]
    chance = Random(f"lists {SEED}")
    for name in lists:
        for _ in range(8 * SIZE):
            content = bytearray(stick.files[name])
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
            (stick.root / STICK / name).write_bytes(content)
            assert any(verify(stick.root / STICK).values())
        (stick.root / STICK / name).write_bytes(stick.files[name])


def test_a_stick_put_back_to_an_earlier_backup_is_explained_on_the_machine_that_has_seen_more(stick: Made) -> None:
    stick.lay(stick.first)
    assert complaints(stick) == [], "on a new machine it is what it says it is: the first backup, with its time"
    target = stick.root / "new" / VAULT
    with Vault(target, unlock(target, "Aida"), stick.root / DATA, clock=Clock()) as vault:
        told = {type(problem) for problem in vault.problems}
        assert told == {DrawerRolledBackError}
        assert vault.origin is not None
        assert vault.origin.generation == 1
