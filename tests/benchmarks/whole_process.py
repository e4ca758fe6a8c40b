"""Two commands in turn as whole processes, accounted by the operating system."""

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """One finished process: seconds of wall clock and of processor, peak resident memory in MiB."""

    wall: float
    cpu: float
    peak: float


def home() -> Path:
    """Where the benchmarks keep what they make: ``SHELTERDESK_BENCH_FOLDER``, else the temporary folder."""
    return Path(os.environ.get("SHELTERDESK_BENCH_FOLDER", tempfile.gettempdir()))


def environment(**more: str) -> dict[str, str]:
    """What measured processes start with: offscreen, settings of their own, compiled modules as once installed.

    A ``PYTHONDONTWRITEBYTECODE`` of the caller would make us, and nobody else, compile at each start.
    """
    made = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    made |= {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(home() / "bench-bytecode"),
        "SHELTERDESK_DATA": str(home() / "bench-data"),
    }
    return made | more


def run_once(command: Sequence[str], started_with: Mapping[str, str]) -> Run:
    """Start ``command`` and wait for it; raises ``RuntimeError`` if it fails."""
    began = time.perf_counter()
    process = subprocess.Popen(command, env=started_with, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return Run(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def paired(
    ours: Sequence[str], bound: Sequence[str], started_with: Mapping[str, str], rounds: int
) -> dict[str, tuple[float, float, float]]:
    """Figure → (ours, bound, median of the pair-by-pair ratios), after two uncounted rounds."""
    pairs = [(run_once(ours, started_with), run_once(bound, started_with)) for _ in range(rounds + 2)][2:]
    table = {}
    for figure in ("wall", "cpu", "peak"):
        a = [getattr(pair[0], figure) for pair in pairs]
        b = [getattr(pair[1], figure) for pair in pairs]
        ratio = statistics.median(x / y for x, y in zip(a, b, strict=True))
        table[figure] = (statistics.median(a), statistics.median(b), ratio)
    return table


def proportional_mib() -> float:
    """Memory of this process, shared pages by their share (PSS), in MiB."""
    return _from("/proc/self/smaps_rollup", "Pss:")


def peak_mib() -> float:
    """The most memory this process ever had resident, in MiB."""
    return _from("/proc/self/status", "VmHWM:")


def _from(file: str, name: str) -> float:
    for line in Path(file).read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    raise OSError(f"{file} does not tell {name}")
