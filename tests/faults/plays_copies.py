"""Plays about backups, erasing, and vaults of earlier versions."""

from pathlib import Path
from tempfile import TemporaryDirectory

from shelterdesk.casework import TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import NoBackupError, ShelterDeskError
from shelterdesk.vault import Vault, erasing, erasure_plan
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.restore import restore, verify
from tests.faults.bases import CANARY, CASE, ERASED
from tests.faults.pictures import unlock
from tests.faults.stage import DATA, STICK, VAULT, Stage, lay_ballast, same_id
from tests.vault.erased import found_in

BACKUPS_BY_STEP = (0, 1, 1, 2)
"""How many generations are promised after each step of ``backing_up``."""


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


def migrating(stage: Stage) -> None:
    for alias in ("Aida", "Berik"):
        with stage.vault(alias):
            stage.acknowledged()
