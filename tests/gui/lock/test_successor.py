"""The successor is told the vault's path and whether to wait behind the calendar, and nothing else."""

import sys
from pathlib import Path

import pytest

from shelterdesk.app import read_start
from shelterdesk.gui.lock.successor import command


@pytest.mark.parametrize("hidden", [False, True])
def test_the_command_line_holds_the_path_and_no_more_and_is_understood(hidden: bool) -> None:
    vault = Path("/home/Anna Maria/Blue House.shelter")
    words = command(vault, hidden=hidden)
    assert words[:3] == [sys.executable, "-m", "shelterdesk"]
    assert len(words) == 6
    start = read_start(words[3:])
    assert start is not None
    assert (start.vault, start.waiting, start.hidden) == (vault, True, hidden)
