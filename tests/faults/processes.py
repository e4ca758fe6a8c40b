"""Performances in which something happens to the process or to its disk: really killed, really refused.

``python -m tests.faults.processes OPERATION ROOT MARKS`` plays one operation without a recorder, for strace.
"""

import errno
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.faults.judge import Expected, Verdict, judged
from tests.faults.operations import OPERATIONS
from tests.faults.rehearsal import Rehearsal, laid_out
from tests.faults.stage import Operation, Told, perform, told
from tests.faults.workshop import TOP, Fault, Performance, Workshop

SYSTEM_CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "rename", "unlink")
REFUSALS = (errno.ENOSPC, errno.EIO)


@dataclass(frozen=True)
class Scene:
    """A folder in which one operation is played again and again."""

    operation: Operation
    shop: Workshop

    @property
    def root(self) -> Path:
        return self.shop.folder / "scene"

    def set(self) -> Path:
        """Lay out what lies there before."""
        return laid_out(self.shop, self.operation, self.root)


def kills(rehearsal: Rehearsal, seed: int, count: int) -> list[Fault]:
    """At which calls to kill; every second time in the middle of a write."""
    chance = Random(f"kill {rehearsal.operation.name} {seed}")
    chosen = chance.sample(range(1, rehearsal.calls + 1), min(count, rehearsal.calls))
    return [Fault(at, halved=at % 2 == 0) for at in chosen]


def refusals(rehearsal: Rehearsal, seed: int, count: int) -> list[Fault]:
    """A disk that is full once, for good, or until the ballast goes; that errs once, for good, or in one flush."""
    chance = Random(f"refuse {rehearsal.operation.name} {seed}")
    calls, flushes = rehearsal.calls, sum(op.what == "S" for op in rehearsal.story.ops)
    found = []
    for _ in range(count):
        at, ways = chance.randint(1, calls), chance.randrange(6)
        found.append(
            (
                Fault(at, errno.ENOSPC, halved=chance.random() < 0.5),
                Fault(at, errno.ENOSPC, lasting=True, halved=chance.random() < 0.5),
                Fault(at, errno.ENOSPC, lasting=True, until_room=True),
                Fault(at, errno.EIO),
                Fault(at, errno.EIO, lasting=True),
                Fault(chance.randint(1, max(1, flushes)), errno.EIO, only_flushes=True),
            )[ways]
        )
    return found


def expected(rehearsal: Rehearsal, went: Told) -> Expected:
    """What may be found after a performance that ended early: what it promised, or the next step."""
    promised = max(went.promised, 0)
    stored = went.stored_by[promised] if went.stored_by else ()
    return Expected(rehearsal.told.pictures[promised : promised + 2], stored)


def verdict_on(scene: Scene, rehearsal: Rehearsal, went: Performance, *, thorough: bool) -> Verdict:
    """The judge on what lies in the scene now; a bug that escaped is a complaint, too."""
    if went.status not in (0, 3, -9):
        return Verdict((f"ended with {went.status}: {went.said[-1500:]}",))
    return judged(scene.root, scene.operation, expected(rehearsal, told(went.marks)), thorough=thorough)


def under_strace(scene: Scene, call: str, at: int, marks: Path) -> Performance:
    """Killed by the system at the n-th of these calls, without the recorder."""
    marks.unlink(missing_ok=True)
    order = [
        "strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={at}",
        sys.executable, "-B", "-m", "tests.faults.processes", scene.operation.name, str(scene.set()), str(marks),
    ]  # fmt: skip
    done = subprocess.run(order, cwd=TOP, capture_output=True, text=True, check=False)
    return Performance(done.returncode, done.stderr, marks.read_bytes() if marks.exists() else b"", 0)


if __name__ == "__main__":
    name, where, told_to = sys.argv[1:]
    sys.exit(perform(OPERATIONS[name], Path(where), Path(told_to), looking=False))
