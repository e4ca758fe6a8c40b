"""The successor is told the vault's path and whether to wait behind the calendar, and nothing else."""

import os
import sys
from pathlib import Path

import pytest

from shelterdesk.app import read_start
from shelterdesk.gui.lock.successor import command, start
from shelterdesk.gui.program import EXIT_AT_FIRST_PAINT


@pytest.mark.parametrize("hidden", [False, True])
def test_the_command_line_holds_the_path_and_no_more_and_is_understood(hidden: bool) -> None:
    vault = Path("/home/Anna Maria/Blue House.shelter")
    words = command(vault, hidden=hidden)
    assert words[:3] == [sys.executable, "-m", "shelterdesk"]
    assert len(words) == 6
    start = read_start(words[3:])
    assert start is not None
    assert (start.vault, start.waiting, start.hidden) == (vault, True, hidden)


def test_a_program_of_the_same_name_on_a_stick_is_not_what_follows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick" / "shelterdesk"
    stick.mkdir(parents=True)
    for name in ("__init__.py", "__main__.py"):
        (stick / name).write_text(f"open({str(tmp_path / 'taken over')!r}, 'w')")
    monkeypatch.chdir(stick.parent)
    monkeypatch.setenv(EXIT_AT_FIRST_PAINT, "1")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    # its parent is meant to be gone, and so never asks how it ended
    with pytest.warns(ResourceWarning, match="still running"):
        pid = start(Path("ours.shelter"), hidden=False)
    _, status = os.waitpid(pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert not (tmp_path / "taken over").exists()
