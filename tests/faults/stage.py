"""Where an operation is played: a vault, the user's data folder and a stick, and the marks of what was acknowledged."""

import io
import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import ShelterDeskError, WrongPassphraseError
from shelterdesk.vault import OpenedKeys, Vault
from shelterdesk.vault.attachments import Stored
from shelterdesk.vault.ballast import BALLAST_BYTES
from tests.faults.pictures import Picture, picture, unlock
from tests.vault.making import Clock

VAULT, DATA, STICK = "house.shelter", "data", "stick"
LEFT_OUT = frozenset({"ballast"})
"""Not copied and not recorded: eight mebibytes that mean nothing."""


@dataclass(frozen=True)
class Operation:
    """One thing that staff do. ``base``: what lies there before; ``judges``: who looks afterwards."""

    name: str
    act: Callable[["Stage"], None]
    base: str = "house"
    judges: tuple[str, ...] = ("Aida",)
    rounds: int = 1
    """How often everybody unlocks until all has found its place; only the last time is compared."""
    also: Callable[[Path, tuple[int, ...]], list[str]] | None = None
    """What else has to hold in the folder, given the steps that may have been done."""


@dataclass
class Stage:
    """The places of one performance. After each call that returned, the operation says ``acknowledged``."""

    root: Path
    marks: int
    """Descriptor to which the marks are written: a kill leaves them, and the recorder puts them in order."""
    judges: tuple[str, ...] = ()
    """Whose view is put into the marks; with nobody they hold numbers only."""
    rounds: int = 1
    clock: Clock = field(default_factory=Clock)
    step: int = -1
    stored: list[tuple[object, ...]] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        return self.root / VAULT

    @property
    def data(self) -> Path:
        return self.root / DATA

    @property
    def stick(self) -> Path:
        return self.root / STICK

    def keys(self, alias: str = "Aida") -> OpenedKeys:
        return unlock(self.folder, alias)

    def vault(self, alias: str = "Aida") -> Vault:
        return Vault(self.folder, self.keys(alias), self.data, clock=self.clock, wait_for_lock=10.0)

    def acknowledged(self) -> None:
        """What was asked for is promised from here on: a mark with what everybody sees now, in a copy."""
        self.step += 1
        self.clock.pass_by(seconds=40)
        seen = look(self.root, self.judges * self.rounds) if self.judges else {}
        self.mark(step=self.step, picture=seen, stored=self.stored)

    def lay_ballast(self) -> None:
        """So that nobody writes its eight mebibytes during the play."""
        lay_ballast(self.folder)

    def add_file(self, vault: Vault, drawer: Drawer, content: bytes) -> Stored:
        """An attachment, promised with the next mark."""
        stored = vault.attachments(drawer).add(io.BytesIO(content))
        stem = vault.file(drawer).path.stem
        self.stored.append((stem, stored.id, stored.key.hex(), stored.size, stored.sha256))
        return stored

    def mark(self, **facts: object) -> None:
        os.write(self.marks, (json.dumps(facts) + "\n").encode())


def same_id(text: str) -> str:
    """The id that a record of an operation has in every performance."""
    return sha256(text.encode()).hexdigest()[:32]


def lay_ballast(vault: Path) -> None:
    """Room kept back, as far as anybody can see."""
    with (vault / "ballast").open("wb") as file:
        file.truncate(BALLAST_BYTES)


def look(root: Path, judges: tuple[str, ...]) -> Picture:
    """What these people see when they unlock the vault one after the other, in a copy that goes again."""
    seen: Picture = {}
    with TemporaryDirectory(dir=root.parent) as place:
        copy = Path(shutil.copytree(root, Path(place, "copy"), ignore=shutil.ignore_patterns(*LEFT_OUT)))
        if not (copy / VAULT).exists():
            return {}
        lay_ballast(copy / VAULT)
        for alias in judges:
            with suppress(WrongPassphraseError), Vault(copy / VAULT, unlock(copy / VAULT, alias), copy / DATA) as vault:
                if vault.problems:
                    raise AssertionError(f"{alias} is told {vault.problems}")
                seen |= picture(vault)
    return seen


def perform(operation: Operation, root: Path, marks: Path, *, looking: bool) -> int:
    """Play an operation; 0 done, 3 refused with a fact of ours. Anything else escapes as the bug it is."""
    descriptor = os.open(marks, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    stage = Stage(root, descriptor, operation.judges if looking else (), operation.rounds)
    stage.acknowledged()
    try:
        operation.act(stage)
    except ShelterDeskError as error:
        stage.mark(refused=type(error).__name__)
        return 3
    finally:
        os.close(descriptor)
    return 0


@dataclass(frozen=True)
class Told:
    """What the marks of a performance say; lists go by step."""

    pictures: tuple[Picture, ...]
    stored_by: tuple[tuple[tuple[str, Stored], ...], ...]
    refused: str

    @property
    def promised(self) -> int:
        """The number of the last step that was acknowledged; -1 where there is no mark at all."""
        return len(self.pictures) - 1


def told(lines: bytes) -> Told:
    """Read marks; a last line that a kill cut short does not count."""
    pictures, stored, refused = [], [], ""
    for line in lines.splitlines(keepends=True):
        if not line.endswith(b"\n"):
            break
        mark = json.loads(line)
        if "step" in mark:
            pictures.append(mark["picture"])
            stored.append(tuple(_stored(*file) for file in mark["stored"]))
        refused = mark.get("refused", refused)
    return Told(tuple(pictures), tuple(stored), refused)


def _stored(stem: str, file_id: str, key: str, size: int, sha: str) -> tuple[str, Stored]:
    return stem, Stored(file_id, bytes.fromhex(key), size, sha)
