"""Where all rooms meet: starts the windows or a command, and makes sure that nothing is left lying about.

Only what the unlock window needs is imported before it is painted.
"""

import logging
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

COMMANDS = ("practice", "check", "demo")
_PR_SET_DUMPABLE = 4

log = logging.getLogger("shelterdesk")


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
    harden()
    if arguments and arguments[0] in (*COMMANDS, "-h", "--help"):
        forbid_reading_memory()
        return run_command(arguments)
    start = read_start(arguments)
    if start is None:
        sys.stderr.write("usage: shelterdesk [--vault FOLDER] | practice | check | demo\n")
        return 2
    from shelterdesk.gui.program import Program

    return Program(start.vault, waiting=start.waiting, hidden=start.hidden, when_painted=forbid_reading_memory).run()


def run_command(arguments: Sequence[str]) -> int:
    """Run one of ``COMMANDS``; returns its exit status. The demonstration drives windows, the others do without."""
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


def harden() -> None:
    """New files are ours alone, no memory image is written, and an error shows its place but no values."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    import faulthandler

    faulthandler.disable()
    sys.excepthook = report
    threading.excepthook = lambda hook: report(hook.exc_type, hook.exc_value, hook.exc_traceback)


def forbid_reading_memory() -> None:
    """On Linux: no other process of this user may read our memory. Done before a passphrase can be typed."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def report(kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
    """Tell of an error that reached nobody: its type and place, never its message, which could hold contents."""
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    log.error("unexpected %s at %s", kind.__name__, place_of(where))
    if error is not None and "PySide6.QtWidgets" in sys.modules:
        from shelterdesk.gui.widgets.bug_dialog import show_error

        show_error(error)


def place_of(where: TracebackType | None) -> str:
    """Module, line and function of our innermost frame."""
    found = "?"
    while where is not None:
        name = where.tb_frame.f_globals.get("__name__", "?")
        if name.startswith("shelterdesk") or found == "?":
            found = f"{name}:{where.tb_lineno} {where.tb_frame.f_code.co_name}"
        where = where.tb_next
    return found
