"""The fresh process that takes over after a lock: it is told the vault's path, and nothing else."""

import sys
from pathlib import Path

from shelterdesk import paths

AFTER_LOCK = "--after-lock"
"""The successor waits for the vault's lock to fall."""
AFTER_HIDE = "--after-hide"
"""The same, but a calendar is shown until the hide key is pressed again."""


def command(vault: Path | None, *, hidden: bool) -> list[str]:
    """The successor's command line; without a vault where none was chosen yet."""
    named = ["--vault", str(vault.absolute())] if vault else []
    return [*paths.program(), *named, AFTER_HIDE if hidden else AFTER_LOCK]


def start(vault: Path | None, *, hidden: bool) -> int:
    """Start the successor on its own; returns its process id.

    No pipe, no file and no memory is handed over.
    """
    import subprocess  # only here: the way to the unlock window does not need it

    detached = subprocess.Popen(
        command(vault, hidden=hidden),
        cwd=paths.program_folder(),
        stdin=subprocess.DEVNULL,
        close_fds=True,
        start_new_session=sys.platform != "win32",
    )
    return detached.pid
