"""The hide key in a real process: gone within a second, whatever it was doing, and nothing acknowledged is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shelterdesk.casework import TeamNote
from tests.vault.making import make, unlocked
from tests.vault.test_evacuation import comes_back, refuses_everybody
from tests.vault.test_recovery import in_force

HERE = Path(__file__).parent / "hiding"
ROOT = Path(__file__).parents[2]
GONE_WITHIN_S = 1.0

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="successors are waited for as Linux allows")


def hidden(vault: Path, what: str, within: float = GONE_WITHIN_S) -> list[str]:
    """What the process said, after it was checked that it was gone in time and left a calendar behind."""
    done = subprocess.run(
        [sys.executable, str(HERE / "watch_it_go.py"), str(vault), what], capture_output=True, text=True, check=True,
        timeout=120, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    said = done.stdout.splitlines()
    pressed = next(float(line.split()[1]) for line in said if line.startswith("pressed"))
    gone = next(float(line.split()[1]) for line in said if line.startswith("gone"))
    assert gone - pressed < within, done.stdout
    successor = next(line for line in said if line.startswith("successor"))
    assert "--after-hide" in successor, done.stderr
    return said


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    make(tmp_path / "ours.shelter")
    return tmp_path / "ours.shelter"


def test_from_a_dialog_that_runs_its_own_loop(vault: Path) -> None:
    hidden(vault, "dialog")
    with unlocked(vault) as again:
        assert again.problems == ()


def test_while_saving_again_and_again_nothing_acknowledged_is_lost(vault: Path) -> None:
    said = hidden(vault, "saving")
    acknowledged = {line for line in said if line.startswith("note ")}
    assert len(acknowledged) > 2
    with unlocked(vault) as again:
        kept = {note.text for note in again.all(TeamNote)}
        assert again.problems == ()
    assert acknowledged <= kept
    assert len(kept) <= len(acknowledged) + 1


def test_while_a_copy_is_being_made(vault: Path) -> None:
    said = hidden(vault, "backing_up")
    assert not any(line.startswith("failed") for line in said)
    with unlocked(vault) as again:
        assert again.problems == ()


def test_work_that_does_not_stop_keeps_nobody_waiting(vault: Path) -> None:
    hidden(vault, "stubborn")


def test_from_the_wizard_before_there_is_a_vault(tmp_path: Path) -> None:
    assert not any("--vault" in line for line in hidden(tmp_path / "none.shelter", "wizard"))


def test_leaving_in_a_hurry_ends_in_a_calendar_that_knows_no_vault(vault: Path) -> None:
    with unlocked(vault) as opened:
        cards = in_force(opened).sets[0].cards
    unlocked(vault, "Berik").close()
    assert not any("--vault" in line for line in hidden(vault, "evacuating", within=5.0))
    assert refuses_everybody(vault)
    assert comes_back(vault, cards) == []
