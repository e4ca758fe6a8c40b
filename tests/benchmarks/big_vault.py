"""A vault of realistic size, made once through the same ``save`` that the windows use."""

import os
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from shelterdesk.casework import Case, Name, PartialDate, Person, Placement, Role, TeamNote
from shelterdesk.casework.record import Record, new_id
from shelterdesk.crypto.kdf import DEFAULT
from shelterdesk.vault import Founder, Vault, create, unlock_keys
from tests.benchmarks.whole_process import home

CASES = int(os.environ.get("SHELTERDESK_BENCH_CASES", "100000"))
CHANGES = int(os.environ.get("SHELTERDESK_BENCH_CHANGES", "1000000"))
ALIAS, PASSPHRASE = "Bench", "six words that nobody has to guess"
FIRST = ("Айгүл", "Нурбек", "Gulnora", "Олена", "Фарҳод", "Айжан", "Madina", "Тимур", "Zarina", "Бекзат")
LAST = ("Ойдан", "Шығарылған", "Toʻqilgan", "Вигадана", "Бофташуда", "Придуманов", "Invented", "Жасалган")
STAGES = ("rescue", "rehabilitation", "reintegration")
BATCH = 1000


def big_vault() -> Path:
    """The folder of the vault; made if it is not there, which takes minutes for a million changes."""
    folder = home() / f"bench-{CASES}-{CHANGES}.shelter"
    if not (folder / "done").exists():
        print(f"making {folder.name} …", file=sys.stderr, flush=True)
        founder = Founder(ALIAS, PASSPHRASE, frozenset({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.PSYCHOLOGIST}), True)
        keys = create(folder, [founder], practice=True, kdf=DEFAULT)
        with Vault(folder, keys, folder.parent) as vault:
            for number, batch in enumerate(_batches()):
                vault.save(*batch)
                if number % 50 == 0:
                    print(f"  {number * BATCH:,} changes", file=sys.stderr, flush=True)
        (folder / "done").touch()
    return folder


def opened(folder: Path) -> Vault:
    """The big vault, unlocked."""
    return Vault(folder, unlock_keys(folder, ALIAS, PASSPHRASE), folder.parent)


def _batches() -> Iterator[list[Record]]:
    batch: list[Record] = []
    for record in _records():
        batch.append(record)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _records() -> Iterator[Record]:
    """Cases with a person, a name and a placement; the rest of the changes are notes."""
    chance = random.Random(7)
    cases = []
    for number in range(CASES):
        case = Case(code=f"BENCH-{number:06d}", stage=STAGES[number % 3], stay="left" if number % 50 else "present",
                    opened=PartialDate(f"{2000 + number % 26}-{1 + number % 12:02d}-{1 + number % 28:02d}"))
        case = replace(case, case_id=case.id)
        cases.append(case.id)
        yield case
        yield Person(case_id=case.id, called=chance.choice(FIRST))
        yield Name(case_id=case.id, full_name=f"{chance.choice(FIRST)} {chance.choice(LAST)}{number % 997}")
        yield Placement(case_id=case.id, kind_of_place="house")
    for number in range(CHANGES - 4 * CASES):
        text = f"Note {number}: slept well, ate, asked for paints."
        yield TeamNote(id=new_id(), case_id=cases[number % CASES], text=text)
