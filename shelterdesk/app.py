"""Where all rooms meet: starts the windows or a command, and makes sure that nothing is left lying about.

Only what the unlock window needs is imported before it is painted.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from shelterdesk.hardening import forbid_reading_memory, harden

COMMANDS = (
    "practice",
    "check",
    "backup",
    "restore",
    "salvage",
    "import",
    "open-files",
    "approve",
    "demo",
)


class Start(NamedTuple):
    """What the command line asked the windows for."""

    vault: Path | None = None
    waiting: bool = False
    """Another process is just leaving this vault; its lock will fall in a moment."""
    hidden: bool = False
    """Show the neutral window first."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command or open the windows; returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    harden(show_error)
    if arguments and arguments[0] in (*COMMANDS, "-h", "--help"):
        forbid_reading_memory()
        return run_command(arguments)
    start = read_start(arguments)
    if start is None:
        sys.stderr.write(f"usage: shelterdesk [--vault FOLDER] | {' | '.join(COMMANDS)}\n")
        return 2
    from shelterdesk.gui.program import Program

    return Program(start.vault, waiting=start.waiting, hidden=start.hidden, when_painted=forbid_reading_memory).run()


def run_command(arguments: Sequence[str]) -> int:
    """Run one of ``COMMANDS``; returns its exit status. The demonstration drives windows, as does an approval that
    names nobody; the others do without."""
    if list(arguments) == ["approve"]:
        from shelterdesk.gui.approving import main as approve

        return approve()
    if arguments[0] == "demo":
        from shelterdesk.demo.main import main as demonstrate

        return demonstrate(arguments[1:])
    from shelterdesk.cli import main as run

    return run(arguments)


def read_start(arguments: Sequence[str]) -> Start | None:
    """What the windows should start with; ``None`` where the command line is wrong."""
    from shelterdesk.gui.lock.successor import AFTER_HIDE, AFTER_LOCK

    vault: Path | None = None
    flags = {AFTER_LOCK: False, AFTER_HIDE: False}
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word == "--vault" and rest:
            vault = Path(rest.pop(0))
        elif word in flags:
            flags[word] = True
        else:
            return None
    return Start(vault, waiting=any(flags.values()), hidden=flags[AFTER_HIDE])


def show_error(error: BaseException) -> None:
    """Show an error that reached nobody, where there are windows to show it in."""
    if "PySide6.QtWidgets" in sys.modules:
        from shelterdesk.gui.widgets.bug_dialog import show_error as show

        show(error)
