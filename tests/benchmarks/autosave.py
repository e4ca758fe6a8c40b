"""One saved change (rows, log, signature, search) beside a bare SQLCipher commit with the same settings."""

import os
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from shelterdesk.casework import Case, Intake, Role
from shelterdesk.crypto.kdf import DEFAULT
from shelterdesk.vault import Founder, Vault, create
from shelterdesk.vault.connection import open_drawer_file


def measure(rounds: int = 200) -> list[str]:
    """Lines of a Markdown table."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("SHELTERDESK_BENCH_FOLDER")) as home:
        ours, bound, drafts = _times(Path(home), rounds)
    a, b = statistics.median(ours), statistics.median(bound)
    ratio = statistics.median(a / b for a, b in zip(ours, bound, strict=True))
    return [
        "| one autosave | ours ms | bare commit ms | ratio |",
        "|---|---|---|---|",
        f"| Vault.save of one changed record | {a:.2f} | {b:.2f} | {ratio:.2f} |",
        f"| a keystroke noted as a draft (no disk waited for) | {statistics.median(drafts):.3f} | | |",
    ]


def _times(home: Path, rounds: int) -> tuple[list[float], list[float], list[float]]:
    founder = Founder("Bench", "six words that nobody has to guess", frozenset({Role.SOCIAL_WORKER}), True)
    folder = home / "save.shelter"
    keys = create(folder, [founder], practice=True, kdf=DEFAULT)
    bare = open_drawer_file(home / "bare.db", os.urandom(32), new=True)
    bare.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    ours, bound, drafts = [], [], []
    with Vault(folder, keys, home) as vault:
        case = Case(code="BENCH-1")
        case = replace(case, case_id=case.id)
        intake = Intake(case_id=case.id)
        vault.save(case, intake)
        for number in range(rounds):
            text = f"{number}: arrived tired, wants to sleep first. " * 4
            read = vault.of_case(Intake, case.id)[0]
            at = time.perf_counter()
            vault.save(replace(read, own_words=text))
            ours.append((time.perf_counter() - at) * 1000)
            at = time.perf_counter()
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT OR REPLACE INTO note VALUES (1, ?)", (text,))
            bare.execute("COMMIT")
            bound.append((time.perf_counter() - at) * 1000)
            drafts.append(_note(vault, read, text))
    bare.close()
    return ours, bound, drafts


def _note(vault: Vault, intake: Intake, text: str) -> float:
    from shelterdesk.casework.record import kind_of
    from shelterdesk.vault.draft_file import DraftKey

    kind = kind_of(intake)
    key = DraftKey(kind.drawer, kind.name, intake.id, intake.case_id, intake.base, kind.schema)
    at = time.perf_counter()
    vault.drafts.note(key, {"own_words": text}, {})
    return (time.perf_counter() - at) * 1000
