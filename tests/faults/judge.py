"""The judge: opens what a fault has left, as staff would the next morning, and says what is not as promised."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from shelterdesk.casework import TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import ShelterDeskError, WrongPassphraseError
from shelterdesk.vault import OpenedKeys, Vault, check, create
from shelterdesk.vault.attachments import Attachments, Stored
from tests.faults.pictures import Picture, differences, picture, unlock
from tests.faults.stage import DATA, VAULT, Operation
from tests.vault.making import KDF, STAFF, Clock


@dataclass(frozen=True)
class Expected:
    """What may be found: one of the pictures as a whole, and every file that was promised."""

    pictures: tuple[Picture, ...]
    stored: tuple[tuple[str, Stored], ...] = ()


@dataclass(frozen=True)
class Verdict:
    """``complaints`` is empty where everything promised is there and nothing is half done."""

    complaints: tuple[str, ...]
    steps: tuple[int, ...] = ()
    """Which of the expected pictures it was (numbers into ``pictures``)."""


def judged(root: Path, operation: Operation, expected: Expected, *, thorough: bool = False) -> Verdict:
    """Everybody unlocks, one after the other. ``thorough``: somebody then works on, and the whole vault is checked."""
    folder, complaints = root / VAULT, []
    if not folder.exists():
        return _without_a_vault(folder, expected, try_again=thorough)
    possible = set(range(len(expected.pictures)))
    last = len(operation.judges) * (operation.rounds - 1)
    for turn, alias in enumerate(operation.judges * operation.rounds):
        try:
            found, said = _unlocked(root, alias, expected)
        except WrongPassphraseError:
            possible &= {n for n, one in enumerate(expected.pictures) if not _works_here(one, alias)}
            if not possible:
                return Verdict((*complaints, f"{alias} is not let in"))
            continue
        except ShelterDeskError as error:
            return Verdict((*complaints, f"{alias} cannot open it: {error!r}"))
        complaints += said
        if turn < last:
            continue
        fitting = {
            n
            for n in possible
            if _works_here(expected.pictures[n], alias) and not differences(found, expected.pictures[n])
        }
        if not fitting:
            shown = [differences(found, expected.pictures[n]) for n in sorted(possible)]
            complaints.append(f"{alias} sees what nobody promised: {shown}")
            return Verdict(tuple(complaints))
        possible = fitting
    if operation.also is not None:
        complaints += operation.also(root, tuple(sorted(possible)))
    if thorough and operation.judges:
        complaints += _life_goes_on(root, operation.judges[0])
    return Verdict(tuple(complaints), tuple(sorted(possible)))


def _works_here(seen: Picture, alias: str) -> bool:
    return any(one[0] == alias and one[3] for one in seen.get("members", ()))


def _without_a_vault(folder: Path, expected: Expected, *, try_again: bool) -> Verdict:
    """No vault is right only before there was one; then it can be founded there."""
    empty = tuple(n for n, one in enumerate(expected.pictures) if not one)
    if not empty:
        return Verdict(("the vault is gone",))
    if not try_again:
        return Verdict((), empty)
    try:
        create(folder, STAFF[:2], practice=True, kdf=KDF)
    except ShelterDeskError as error:
        return Verdict((f"cannot be founded again: {error!r}",))
    return Verdict((), empty)


def _clock() -> Clock:
    clock = Clock()
    clock.time += timedelta(hours=12)
    return clock


def _unlocked(root: Path, alias: str, expected: Expected) -> tuple[Picture, list[str]]:
    keys, said = unlock(root / VAULT, alias), []
    with Vault(root / VAULT, keys, root / DATA, clock=_clock()) as vault:
        if vault.problems:
            said.append(f"{alias} is told {vault.problems}")
        if missing := keys.me.holds & set(keys.file_of) - vault.drawers - _promised(keys):
            said.append(f"{alias} does not get {sorted(missing)}")
        try:
            vault.require_gate()
        except ShelterDeskError as error:
            said.append(f"{alias}: {error!r}")
        found = picture(vault)
        for stem, stored in expected.stored:
            try:
                Attachments(root / VAULT, stem).verify(stored)
            except ShelterDeskError as error:
                said.append(f"a promised file: {error!r}")
    if vault.problems and not said:
        said.append(f"{alias} is told at the end {vault.problems}")
    return found, said


def _promised(keys: OpenedKeys) -> set[Drawer]:
    return {drawer for member, drawer in keys.promised if member == keys.me.id}


def _life_goes_on(root: Path, alias: str) -> list[str]:
    """Somebody writes a note, locks, unlocks and reads it; then everything is checked, signature by signature."""
    folder, note = root / VAULT, TeamNote(case_id="c" * 32, text="the next morning")
    try:
        keys = unlock(folder, alias)
        with Vault(folder, keys, root / DATA, clock=_clock()) as vault:
            vault.save(note)
        with Vault(folder, unlock(folder, alias), root / DATA, clock=_clock()) as vault:
            kept = vault.get(TeamNote, note.id)
            report = check(folder, vault.keys, full=True)
    except ShelterDeskError as error:
        return [f"work does not go on: {error!r}"]
    said = [] if kept is not None and kept.text == note.text else ["what was saved afterwards is not there"]
    return said + [f"check finds {finding}" for finding in report.findings]


def nothing_wrong(complaints: Mapping[str, Sequence[str]]) -> None:
    """Fails with every fault and what was wrong after it, so that it can be played again."""
    told = [f"{fault}\n  " + "\n  ".join(wrong) for fault, wrong in complaints.items()]
    if told:
        pytest.fail(f"{len(told)} faults were not survived\n" + "\n".join(told), pytrace=False)
