"""Two and three processes want the same vault; work goes on while something long reads it: nothing saved is lost."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from shelterdesk.casework import TeamNote
from shelterdesk.errors import VaultInUseError
from shelterdesk.vault import Vault, check
from shelterdesk.vault.backup import make_backup
from tests.faults.bases import CASE, house
from tests.faults.conftest import SIZE
from tests.faults.pictures import unlock
from tests.faults.stage import DATA, STICK, VAULT, lay_ballast, same_id
from tests.faults.workshop import TOP

ROUNDS, KILLED, SAVES, SEED = 3 * SIZE, 6 * SIZE, 12 * SIZE, 1


@pytest.fixture
def root(place: Path) -> Iterator[Path]:
    root = place / "shared"
    house(root)
    lay_ballast(root / VAULT)
    yield root
    shutil.rmtree(root)


def started(root: Path, name: str, rounds: int) -> subprocess.Popen[str]:
    order = [sys.executable, "-m", "tests.faults.contending", str(root / VAULT), str(root / DATA), name, str(rounds)]
    return subprocess.Popen(order, cwd=TOP, stdout=subprocess.PIPE, text=True)


def is_refused(root: Path) -> bool:
    """Whether a second one is kept out; between two rounds the other lets go for a moment."""
    for _ in range(200):
        try:
            Vault(root / VAULT, unlock(root / VAULT, "Aida"), root / DATA).close()
        except VaultInUseError:
            return True
    return False


def notes_in(root: Path) -> set[str]:
    with Vault(root / VAULT, unlock(root / VAULT, "Aida"), root / DATA) as vault:
        assert vault.problems == ()
        assert check(root / VAULT, vault.keys, full=True).findings == ()
        return {note.text or "" for note in vault.all(TeamNote)}


def test_three_processes_take_turns_and_nothing_is_lost(root: Path) -> None:
    processes = [started(root, f"process {number}", ROUNDS) for number in range(3)]
    said = [process.communicate(timeout=240)[0].splitlines() for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0]
    assert [len(lines) for lines in said] == [3 * ROUNDS] * 3
    assert notes_in(root) >= {line for lines in said for line in lines}


def test_a_process_that_is_killed_keeps_nobody_out_and_loses_nothing(root: Path) -> None:
    chance, promised = Random(f"killed {SEED}"), set()
    for number in range(KILLED):
        process = started(root, f"victim {number}", 1000)
        assert process.stdout is not None
        promised |= {process.stdout.readline().strip() for _ in range(chance.randint(1, 6))}
        assert is_refused(root)
        os.kill(process.pid, signal.SIGKILL)
        promised |= {line.strip() for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")}
        process.stdout.close()
        process.wait()
        assert notes_in(root) >= promised - {""}


@pytest.mark.parametrize("what", ["check", "backup", "search"])
def test_saves_during_a_long_read_are_all_there(root: Path, what: str) -> None:
    """The long one begins anew until the last save is acknowledged."""
    done, failed, rounds = threading.Event(), [], [0]
    with Vault(root / VAULT, unlock(root / VAULT, "Aida"), root / DATA) as vault:
        vault.save(*(TeamNote(id=same_id(f"bulk {n}"), case_id=CASE, text=f"bulk {n} " * 30) for n in range(400)))
        long = _long_work(what, root, vault)

        def work() -> None:
            try:
                while not done.is_set() or not rounds[0]:
                    long()
                    rounds[0] += 1
            except Exception as error:  # noqa: BLE001 (told in the test's own thread)
                failed.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        texts = [f"meanwhile {number}" for number in range(SAVES)]
        for text in texts:
            vault.save(TeamNote(id=same_id(text), case_id=CASE, text=text))
            if what == "search":
                assert len(vault.search("bulk", limit=500)) >= 400
        done.set()
        thread.join(120)
        assert failed == []
        assert rounds[0] >= 1
    assert notes_in(root) >= set(texts)


def _long_work(what: str, root: Path, vault: Vault) -> Callable[[], object]:
    keys = vault.keys
    if what == "backup":
        return lambda: make_backup(root / VAULT, root / STICK, keys)
    if what == "search":  # the vault itself belongs to its thread: it searches there, between the saves
        return lambda: check(root / VAULT, keys)
    return lambda: check(root / VAULT, keys, full=True)
