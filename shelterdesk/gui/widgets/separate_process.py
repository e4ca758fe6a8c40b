"""Starts the process in which a second person approves, and waits for it: this one never sees their passphrase."""

from dataclasses import dataclass

from shelterdesk import paths
from shelterdesk.progress import Progress

ANSWERED, CLOSED, HIDE = 0, 1, 4
"""How the separate process ends: with an answer, without one, or because everything must be hidden."""

_LOOK_EVERY_S = 0.1
_LONGEST_ANSWER = 4096


@dataclass(frozen=True)
class Ended:
    """How it ended, and the line of the answer (empty without one)."""

    status: int
    line: bytes


def ask_separately(slip: bytes, progress: Progress) -> Ended:
    """Show a slip (one line) in a process of its own until it is answered or closed; stops it when cancelled.

    Standard input stays open meanwhile: when it ends, because this process ended, the other one leaves too.
    """
    import subprocess  # only here: most days nobody needs it

    process = subprocess.Popen(
        [*paths.program(), "approve"], cwd=paths.program_folder(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdout:
        try:
            with process.stdin:
                process.stdin.write(slip)
                process.stdin.flush()
                while True:
                    progress(0, 0)
                    try:
                        status = process.wait(_LOOK_EVERY_S)
                        break
                    except subprocess.TimeoutExpired:
                        continue
            return Ended(status, process.stdout.read(_LONGEST_ANSWER) if status == ANSWERED else b"")
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
