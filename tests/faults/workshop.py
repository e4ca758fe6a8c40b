"""Where operations are performed under the recorder: a process that prepares everything once, and forks for each.

Run as ``python -m tests.faults.workshop`` with the recorder preloaded it answers one line of JSON with another.
"""

import ctypes
import json
import os
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.faults.operations import OPERATIONS
from tests.faults.pictures import derive_each_passphrase_once
from tests.faults.stage import perform

HERE = Path(__file__).parent
TOP = HERE.parents[1]
SECONDS = 60


@dataclass(frozen=True)
class Fault:
    """What is to happen at which watched call; ``error`` 0 is a kill. See ``plan`` in recorder.c."""

    at: int
    error: int = 0
    lasting: bool = False
    halved: bool = False
    only_flushes: bool = False
    until_room: bool = False


@dataclass(frozen=True)
class Performance:
    """How an operation went."""

    status: int
    """0 done, 3 refused with a fact of ours, 1 escaped with a bug, minus the signal that ended it."""
    said: str
    marks: bytes
    calls: int
    """How many watched calls it made; 0 where it did not get to tell."""


def compiled(folder: Path) -> Path:
    """The recorder, made from its source."""
    library = folder / "recorder.so"
    if not library.exists():
        order = ["gcc", "-std=gnu11", "-O1", "-Wall", "-Werror", "-shared", "-fPIC"]
        subprocess.run([*order, "-o", str(library), str(HERE / "recorder.c"), "-ldl", "-lpthread"], check=True)
    return library


class Workshop:
    """Performs operations in processes of their own, under the recorder."""

    def __init__(self, library: Path, folder: Path) -> None:
        self.folder = folder
        environment = {**os.environ, "LD_PRELOAD": str(library), "SHELTERDESK_DATA": str(folder / "unused")}
        order = [sys.executable, "-m", "tests.faults.workshop"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(order, cwd=TOP, env=environment, stdin=pipe, stdout=pipe, text=True)

    def perform(
        self,
        operation: str,
        root: Path,
        *,
        fault: Fault | None = None,
        record: Path | None = None,
        looking: bool = False,
    ) -> Performance:
        """Play one operation in a folder that holds its base already."""
        marks, said = self.folder / "marks", self.folder / "said"
        marks.unlink(missing_ok=True)
        asked = {
            "operation": operation, "root": str(root), "marks": str(marks), "said": str(said), "looking": looking,
            "record": str(record or ""), "fault": asdict(fault) if fault else None,
        }  # fmt: skip
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        status = int(self._process.stdout.readline())
        content = marks.read_bytes() if marks.exists() else b""
        calls = [json.loads(line)["calls"] for line in content.splitlines() if line.startswith(b'{"calls"')]
        return Performance(status, said.read_text(), content, calls[0] if calls else 0)

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)


@contextmanager
def opened(library: Path, folder: Path) -> Iterator[Workshop]:
    """A workshop that closes when the block ends."""
    shop = Workshop(library, folder)
    try:
        yield shop
    finally:
        shop.close()


# --- the other side ------------------------------------------------------------------------------------


def _serve() -> None:
    derive_each_passphrase_once()
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if not child:
            os._exit(_play(asked))
        print(_ended(child), flush=True)


def _ended(child: int) -> int:
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return 124


def _play(asked: dict) -> int:
    library, marks = ctypes.CDLL(None), Path(asked["marks"])
    library.watch(asked["root"].encode(), asked["record"].encode(), asked["marks"].encode())
    fault = Fault(**asked["fault"]) if asked["fault"] else Fault(sys.maxsize // 2)
    library.plan(
        ctypes.c_long(fault.at), fault.error, fault.lasting, fault.halved, fault.only_flushes, fault.until_room
    )
    try:
        Path(asked["said"]).write_text("")
        status = perform(OPERATIONS[asked["operation"]], Path(asked["root"]), marks, looking=asked["looking"])
    except BaseException:  # noqa: BLE001 (the process ends here, and this is how it tells why)
        Path(asked["said"]).write_text(traceback.format_exc())
        status = 1
    library.counted.restype = ctypes.c_long
    with marks.open("ab", buffering=0) as file:
        file.write(json.dumps({"calls": library.counted()}).encode() + b"\n")
    return status


if __name__ == "__main__":
    _serve()
