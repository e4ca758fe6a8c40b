"""From a fresh machine to a locked and unlocked shelter, in real windows, with real keys, over two processes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "first_run"
ROOT = Path(__file__).parents[2]


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(HERE), str(ROOT)]),
        "FIRST_RUN_SEEN": str(tmp_path / "seen"),
        "FIRST_RUN_WORDS": str(tmp_path / "words"),
        "FIRST_RUN_FOLDER": str(tmp_path / "work"),
        "FIRST_RUN_COPIES": str(tmp_path / "stick"),
        **more,
    }


def run_all(tmp_path: Path, **more: str) -> tuple[list[str], list[str]]:
    """(how the processes ended, what the hand at the keyboard saw)"""
    done = subprocess.run(
        [sys.executable, str(HERE / "run_all.py")], env=environment(tmp_path, **more), timeout=240, capture_output=True,
        text=True, check=True,
    )
    return done.stdout.split("\n")[:-1], (tmp_path / "seen").read_text("utf-8").split("\n")[:-1]


@pytest.mark.skipif(sys.platform != "linux", reason="successors are waited for as Linux allows")
def test_a_new_shelter_is_made_copied_locked_and_unlocked_by_a_fresh_process(tmp_path: Path) -> None:
    ended, seen = run_all(tmp_path)
    assert ended == ["first 0", "successor 0"]
    assert seen == [
        "copy verified",
        "main window ShelterDesk",
        "copy bar False",
        "successor asks ''",
        "task Buy a lamp",
    ]
    assert (tmp_path / "stick" / "case-file.backup" / "generations" / "00000001.json").exists()
    words = (tmp_path / "words").read_text("utf-8")
    home = Path(os.environ["SHELTERDESK_DATA"])
    for file in [*home.rglob("*"), *(tmp_path / "work").rglob("*")]:
        if file.is_file():
            content = file.read_bytes()
            for canary in (words, "Blue House", "Botagoz", "Buy a lamp"):
                assert canary.encode() not in content, f"{canary} lies open in {file.name}"


@pytest.mark.realwindow
@pytest.mark.skipif(sys.platform != "linux", reason="successors are waited for as Linux allows")
def test_the_same_in_windows_on_a_real_screen(tmp_path: Path) -> None:
    ended, seen = run_all(tmp_path, QT_QPA_PLATFORM="xcb")
    assert ended == ["first 0", "successor 0"]
    assert seen[-1] == "task Buy a lamp"
