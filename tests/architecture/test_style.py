"""The tools that read the sources find nothing: types, style, complexity ≤ 10, docstrings on all that is public."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("command", ["mypy", "ruff check"])
def test_the_checker_finds_nothing(command, tmp_path):
    tool, *arguments = command.split()
    cache = ["--cache-dir", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", tool, *arguments, *cache], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_types_are_strict_and_nothing_is_exempt_from_complexity():
    import tomllib

    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert tools["mypy"]["strict"]
    assert tools["ruff"]["lint"]["mccabe"]["max-complexity"] == 10
    exempt = [rule for rules in tools["ruff"]["lint"]["per-file-ignores"].values() for rule in rules]
    assert not {"C90", "C901"} & {*exempt, *tools["ruff"]["lint"]["ignore"]}
