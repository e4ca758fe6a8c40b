"""One large run, for a night or before a release; README.md says what the last one reached.

``python -m tests.faults.campaign states|kills|refusals|bits --seed 1 --until 06:00 --aim 200000 --notes figures.json``
"""

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from shelterdesk.vault.key_copies import COPIES
from tests.faults import beside, bits, workshop
from tests.faults.bits import PAGE
from tests.faults.operations import OPERATIONS
from tests.faults.pictures import derive_each_passphrase_once
from tests.faults.processes import SYSTEM_CALLS, Scene, kills, refusals, under_strace, verdict_on
from tests.faults.rehearsal import Courtroom, Rehearsal, every_kill, rehearsed, some_power_cuts
from tests.faults.stage import VAULT
from tests.faults.workshop import Workshop

ROUND, SECONDS_EACH, THOROUGH_EACH, STRACED_EACH = 150, 6, 20, 20


@dataclass
class Figures:
    """What was reached so far, written down every few seconds, so that a run may be ended at any time."""

    what: str
    seed: int
    notes: Path
    began: float = field(default_factory=time.monotonic)
    counts: Counter[str] = field(default_factory=Counter)
    complaints: dict[str, list[str]] = field(default_factory=dict)
    _written: float = 0.0

    def count(self, name: str, complaints: tuple[str, ...] | list[str], fault: object) -> None:
        self.counts[name] += 1
        if complaints:
            self.counts["not as promised"] += 1
            self.complaints[str(fault)] = [text[:600] for text in complaints]
        if time.monotonic() > self._written + 5:
            self.write()

    def write(self) -> None:
        self._written = time.monotonic()
        facts = {
            "what": self.what, "seed": self.seed, "seconds": round(self._written - self.began),
            "counts": dict(self.counts), "complaints": dict(list(self.complaints.items())[:50]),
        }  # fmt: skip
        self.notes.write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def rounds(until: float) -> Iterator[int]:
    """0, 1, 2 … until the time is over."""
    number = 0
    while time.monotonic() < until:
        yield number
        number += 1


def states(shop: Workshop, figures: Figures, until: float, aim: int) -> None:
    """Every kill of every operation, then power cuts round by round."""
    court, held = Courtroom(shop.folder), _rehearsals(shop)
    for number in rounds(until):
        for rehearsal in held:
            moments = some_power_cuts(rehearsal, figures.seed + number, ROUND) if number else every_kill(rehearsal)
            enough = time.monotonic() + SECONDS_EACH if number else until  # plays that take long get fewer moments
            for turn, (moment, tree, promised) in enumerate(rehearsal.states(moments)):
                thorough = turn % THOROUGH_EACH == 0
                verdict = court.judge(rehearsal, tree, promised, thorough=thorough, quick=turn % 5 != 0)
                figures.counts["opened by everybody"] = court.opened
                if verdict is not None:
                    figures.count(moment.way, verdict.complaints, moment)
                    figures.counts[f"of {moment.operation}"] += 1
                if court.judged >= aim or time.monotonic() > until:
                    return
                if time.monotonic() > enough:
                    break


def real_kills(shop: Workshop, figures: Figures, until: float, aim: int) -> None:
    """Kills round by round; some of them by the system's own tool, without the recorder."""
    held = _rehearsals(shop)
    for number in rounds(until):
        for rehearsal in held:
            scene, name = Scene(rehearsal.operation, shop), rehearsal.operation.name
            for fault in kills(rehearsal, figures.seed + number, STRACED_EACH):
                went = shop.perform(name, scene.set(), fault=fault)
                figures.count("killed", verdict_on(scene, rehearsal, went, thorough=False).complaints, (name, fault))
            chance = Random(f"strace {name} {figures.seed + number}")
            call, at = chance.choice(SYSTEM_CALLS), chance.randint(1, 40)
            went = under_strace(scene, call, at, shop.folder / "marks of strace")
            found = verdict_on(scene, rehearsal, went, thorough=False).complaints
            figures.count("killed under strace" if went.status == -9 else "not reached", found, (name, call, at))
            if figures.counts["killed"] >= aim or time.monotonic() > until:
                return


def failing_disks(shop: Workshop, figures: Figures, until: float, aim: int) -> None:
    """Full and broken disks, round by round."""
    held = _rehearsals(shop)
    for number in rounds(until):
        for rehearsal in held:
            scene, name = Scene(rehearsal.operation, shop), rehearsal.operation.name
            for fault in refusals(rehearsal, figures.seed + number, ROUND // 15):
                went = shop.perform(name, scene.set(), fault=fault)
                figures.count("refused", verdict_on(scene, rehearsal, went, thorough=False).complaints, (name, fault))
            if figures.counts["refused"] >= aim or time.monotonic() > until:
                return


def every_bit(shop: Workshop, figures: Figures, until: float, aim: int) -> None:
    """Every bit of every file of a small vault; then bits through whole sessions, until the time is over."""
    found = bits.reference(shop.folder / "reference")
    for name in found.drawer_of:
        for at in range(0, PAGE * 8, 256):
            wrong = bits.unnoticed_pages(found, name, range(at, at + 256))
            figures.counts["bits of drawers"] += 256 * (len(found.files[name]) // PAGE)
            figures.count("slices of drawers", [str(wrong)] if wrong else [], (name, at))
        salt = bits.unnoticed_salt(found, name)
        figures.count("salts", [str(salt)] if salt else [], name)
    for name in beside.readers(found):
        wrong = beside.wrongly_read(found, name, range(8 * len(found.files[name])))
        figures.counts["bits beside"] += 8 * len(found.files[name])
        figures.count("files beside", [str(wrong)] if wrong else [], name)
    small = bits.two_members(shop.folder / "two members")
    size = len(small.files[f"{VAULT}/{COPIES[0]}"])
    for turn in range(8):  # one bit of every byte, then the next
        for at in range(0, size, 256):
            chosen = [8 * byte + (byte + turn) % 8 for byte in range(at, min(at + 256, size))]
            wrong_keys = bits.wrong_keys(small, chosen)
            figures.counts["bits of a key file"] += len(chosen)
            figures.count("slices of a key file", wrong_keys, (turn, at))
            if time.monotonic() > until:
                return
    for number in rounds(until):
        for bit, name in bits.some_flips(found, figures.seed + number, ROUND):
            found.flip(bit, name)
            figures.count("bits through a whole session", bits.complaints(found, name), (name, bit))
            found.restore()
        if figures.counts["bits through a whole session"] >= aim:
            return


def _rehearsals(shop: Workshop) -> list[Rehearsal]:
    return [rehearsed(shop, operation) for operation in OPERATIONS.values()]


KINDS = {"states": states, "kills": real_kills, "refusals": failing_disks, "bits": every_bit}


def _seconds_until(text: str) -> float:
    hour, minute = map(int, text.split(":"))
    now = datetime.now().astimezone()
    end = now.replace(hour=hour, minute=minute, second=0)
    return (end + timedelta(days=end <= now) - now).total_seconds()


def main() -> int:
    """Run one kind; 1 if something was not as promised."""
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=KINDS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--until", default="06:00")
    parser.add_argument("--aim", type=int, default=200_000)
    parser.add_argument("--notes", type=Path, default=Path("figures.json"))
    asked = parser.parse_args()
    derive_each_passphrase_once()
    memory = Path("/dev/shm")
    place = Path(tempfile.mkdtemp(prefix="faults", dir=memory if memory.is_dir() else None))
    figures = Figures(asked.what, asked.seed, asked.notes)
    try:
        with workshop.opened(workshop.compiled(place), place) as shop:
            KINDS[asked.what](shop, figures, time.monotonic() + _seconds_until(asked.until), asked.aim)
    finally:
        figures.write()
        shutil.rmtree(place)
    return int(bool(figures.complaints))


if __name__ == "__main__":
    sys.exit(main())
