"""One recorded performance of each operation, and the moments of it at which everything may stop."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random

from shelterdesk.errors import DrawerClosedError, ShelterDeskError, WrongPassphraseError
from shelterdesk.vault.ballast import BALLAST_BYTES
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.whole_file import UNFINISHED
from tests.faults import disk
from tests.faults.bases import BASES
from tests.faults.disk import Disk, Ground, Story, Tree
from tests.faults.judge import Expected, Verdict, judged
from tests.faults.pictures import unlock
from tests.faults.stage import LEFT_OUT, VAULT, Operation, Told, lay_ballast, told
from tests.faults.workshop import Workshop

KILL, POWER, STRICT = "kill", "power", "names lost"
"""A process killed; power lost on a journaling file system; and on one that keeps names only when told to."""


@dataclass(frozen=True)
class Moment:
    """Enough to make one state again: the seed makes every choice."""

    operation: str
    at: int
    """How many recorded changes had been made."""
    way: str
    seed: str

    def __str__(self) -> str:
        return f"{self.operation}:{self.at}:{self.way}:{self.seed}"

    @classmethod
    def named(cls, text: str) -> "Moment":
        """The moment that a complaint named."""
        operation, at, way, seed = text.split(":")
        return cls(operation, int(at), way, seed)


@dataclass
class Rehearsal:
    """What one performance did, and what it promised when."""

    operation: Operation
    story: Story
    told: Told
    calls: int
    """How many calls could have been refused or the last."""

    def expected(self, promised: int) -> Expected:
        """After this many promises: what was promised last, or what was asked for next."""
        return Expected(self.told.pictures[promised : promised + 2], self.told.stored_by[promised])

    @cached_property
    def waiting(self) -> list[int]:
        """How many changes may not have reached the disk, at each moment."""
        disk, found = Disk(self.story.start, strict=True), [0]
        for op in self.story.ops:
            disk.step(op)
            found.append(len(disk.waiting))
        return found

    def states(self, moments: list[Moment]) -> Iterator[tuple[Moment, Tree, int]]:
        """Each moment's state and the promise it was made under; ``moments`` of this operation, by ``at``."""
        disks = {strict: Disk(self.story.start, strict=strict) for strict in (False, True)}
        promised, done = -1, 0
        for moment in sorted(moments, key=lambda one: one.at):
            while done < moment.at:
                op = self.story.ops[done]
                promised += op.what == "A" and b'"step"' in op.data
                for one in disks.values():
                    one.step(op)
                done += 1
            if promised < 0:
                continue
            chance = Random(str(moment))
            if moment.way == KILL:
                op = self.story.ops[done] if done < len(self.story.ops) else None
                yield moment, disks[False].killed(op, chance), promised
            else:
                yield moment, disks[moment.way == STRICT].cut_off(chance), promised


def rehearsed(shop: Workshop, operation: Operation) -> Rehearsal:
    """Perform an operation once under the recorder; what the record misses would show here."""
    root = laid_out(shop, operation, shop.folder / "rehearsal")
    before, record = disk.read(root, LEFT_OUT), shop.folder / "record"
    went = shop.perform(operation.name, root, record=record, looking=True)
    assert went.status == 0, f"{operation.name}: {went.status} {told(went.marks).refused} {went.said}"
    story = disk.story(before, record.read_bytes(), root, LEFT_OUT)
    played = Disk(story.start, strict=False)
    for op in story.ops:
        played.step(op)
    assert dict(played.live.files()) == disk.read(root, LEFT_OUT), "the recorder missed something"
    return Rehearsal(operation, story, told(went.marks), went.calls)


def laid_out(shop: Workshop, operation: Operation, root: Path) -> Path:
    """What lies there before the operation: the same vault, with the same keys, for all that begin alike."""
    base = shop.folder / f"base {operation.base}"
    if not base.exists():
        BASES[operation.base](base)
        if (base / VAULT).exists():
            lay_ballast(base / VAULT)
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "-r", "--sparse=always", str(base), str(root)], check=True)  # the ballast stays hollow
    return root


def every_kill(rehearsal: Rehearsal) -> list[Moment]:
    """The moment before each recorded change, and the end."""
    return [Moment(rehearsal.operation.name, at, KILL, "0") for at in range(len(rehearsal.story.ops) + 1)]


def some_kills(rehearsal: Rehearsal, seed: int, count: int) -> list[Moment]:
    """As many of these, chosen by a seed."""
    every = every_kill(rehearsal)
    return Random(f"{rehearsal.operation.name} {seed}").sample(every, min(count, len(every)))


def some_power_cuts(rehearsal: Rehearsal, seed: int, count: int) -> list[Moment]:
    """Moments chosen by a seed, more often where more had not reached the disk; half of them with names lost."""
    name, chance = rehearsal.operation.name, Random(f"{rehearsal.operation.name} {seed}")
    at = chance.choices(range(len(rehearsal.story.ops) + 1), rehearsal.waiting, k=count)
    return [Moment(name, one, (POWER, STRICT)[n % 2], f"{seed}.{n}") for n, one in enumerate(at)]


class Courtroom:
    """Lays out states one after the other and has them judged; the same state under the same promise only once."""

    def __init__(self, folder: Path) -> None:
        self.ground = Ground(folder / "ground")
        self.opened = 0
        """How many states everybody opened."""
        self._known: set[int] = set()
        self._settled: dict[int, Verdict] = {}

    @property
    def judged(self) -> int:
        """How many different states were judged."""
        return len(self._known)

    def judge(
        self, rehearsal: Rehearsal, tree: Tree, promised: int, *, thorough: bool, quick: bool = False
    ) -> Verdict | None:
        """None where this very state was judged before.

        ``quick``: drawers with a hot journal are opened, which plays it back, as the first step of any unlock does;
        where all bytes are then those of a state that everybody opened already, its verdict holds.
        """
        files = dict(tree.files())
        same = hash((rehearsal.operation.name, promised, tuple(sorted(files.items()))))
        if same in self._known:
            return None
        self._known.add(same)
        settled = self._after_recovery(rehearsal, files, promised) if quick and not thorough else None
        if settled in self._settled:
            return self._settled[settled]
        root = self._lay(files) if settled is None else self.ground.folder
        self.opened += 1
        verdict = judged(root, rehearsal.operation, rehearsal.expected(promised), thorough=thorough)
        if settled is not None:
            self._settled[settled] = verdict
        return verdict

    def _lay(self, files: dict[str, bytes | None]) -> Path:
        return self.ground.lay(files, {f"{VAULT}/ballast": BALLAST_BYTES} if VAULT in files else {})

    def _after_recovery(self, rehearsal: Rehearsal, files: dict[str, bytes | None], promised: int) -> int | None:
        """What tells apart the states that are left when journals were played back; None where that cannot be said."""
        root, after = self._lay(files), dict(files)
        for name, content in files.items():
            drawer = name.removesuffix("-journal")
            if drawer == name or not content or name.count("/") != 1:
                continue
            try:
                _play_back(root, rehearsal.operation, root / drawer)
            except ShelterDeskError:
                return None
            after[drawer], after[name] = (root / drawer).read_bytes(), b""
        meant = {name: content for name, content in after.items() if not name.endswith((UNFINISHED, "/lock"))}
        nothing = {name for name, content in meant.items() if name.endswith("-journal") and not content}
        left = tuple(sorted((name, hash(content)) for name, content in meant.items() if name not in nothing))
        return hash((rehearsal.operation.name, promised, left))


def _play_back(root: Path, operation: Operation, path: Path) -> None:
    """What the first read of an unlock does, with the key of whoever holds this drawer."""
    for alias in operation.judges:
        with suppress(WrongPassphraseError):
            keys = unlock(root / VAULT, alias)
            for drawer, file in keys.drawer_files.items():
                if file == path.name:
                    open_drawer_file(path, keys.drawer_keys[drawer], drawer=drawer).close()
                    return
    raise DrawerClosedError
