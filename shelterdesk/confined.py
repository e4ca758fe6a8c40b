"""A child process for bytes from outside: it has no keys, opens no file and no connection, and may not live long.

``answer_of`` starts one and talks to it through two pipes; what runs in it calls ``confine`` before it looks at the
bytes. What it answers is believed no more than the bytes themselves.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from shelterdesk.errors import Cancelled
from shelterdesk.progress import Progress, silent

_PROGRAM = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Limits:
    """What a child may cost."""

    memory: int
    """Bytes of address space (not on Windows)."""
    seconds: int
    """Of its own work; the parent waits half as long again."""
    answer: int
    """Bytes."""


@dataclass(frozen=True)
class Answer:
    """How a child ended, and what it said."""

    code: int
    """0: all is said; what the child returned, or what killed it; -1 where it said too much or took too long."""
    said: bytes


def confine(limits: Limits) -> None:
    """From here on no file and no connection can be opened, nothing written but the pipe, and time and memory end."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
        resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))  # the three pipes it has, and no other descriptor ever


def answer_of(module: str, data: bytes, limits: Limits, progress: Progress = silent) -> Answer:
    """What the child ``python -m module`` says of these bytes; raises Cancelled, and the child is ended."""
    environment = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH", "LD_LIBRARY_PATH") if name in os.environ}
    with subprocess.Popen(
        [sys.executable, "-X", "utf8", "-m", module],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        cwd=_PROGRAM, env={**environment, "PYTHONDONTWRITEBYTECODE": "1"}, close_fds=True,
    ) as child:  # fmt: skip
        said: list[bytes] = []
        talk = Thread(target=lambda: said.append(_talk(child, data, limits.answer)), daemon=True)
        talk.start()
        tenths = limits.seconds * 15
        try:
            for tenth in range(tenths):
                talk.join(0.1)
                if not talk.is_alive():
                    break
                progress(tenth, tenths)
        except Cancelled:
            child.kill()
            raise
        late = talk.is_alive()
        if late:
            child.kill()
        code = child.wait()
    if late or not said or len(said[0]) > limits.answer:
        return Answer(-1, b"")
    return Answer(code, said[0])


def _talk(child: "subprocess.Popen[bytes]", data: bytes, most: int) -> bytes:
    assert child.stdin is not None and child.stdout is not None  # noqa: S101, PT018 (both were asked for)
    writer = Thread(target=_hand_over, args=(child, data), daemon=True)
    writer.start()
    answer = child.stdout.read(most + 1)
    if len(answer) > most:
        child.kill()
    return answer


def _hand_over(child: "subprocess.Popen[bytes]", data: bytes) -> None:
    assert child.stdin is not None  # noqa: S101 (it was asked for)
    try:
        child.stdin.write(data)
        child.stdin.close()
    except OSError:
        return  # the child died on what it had read; its exit code tells
