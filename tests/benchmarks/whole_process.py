"""Two commands in turn as whole processes, accounted by the operating system."""

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """One finished process: seconds of wall clock and of processor, peak resident memory in MiB."""

    wall: float
    cpu: float
    peak: float


def run_once(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """Start ``command`` and wait for it; raises ``RuntimeError`` if it fails."""
    began = time.perf_counter()
    process = subprocess.Popen(command, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return Run(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def paired(
    ours: Sequence[str], bound: Sequence[str], environment: Mapping[str, str], rounds: int
) -> dict[str, tuple[float, float, float]]:
    """Figure → (ours, bound, median of the pair-by-pair ratios), after two uncounted rounds."""
    pairs = [(run_once(ours, environment), run_once(bound, environment)) for _ in range(rounds + 2)][2:]
    table = {}
    for figure in ("wall", "cpu", "peak"):
        a = [getattr(pair[0], figure) for pair in pairs]
        b = [getattr(pair[1], figure) for pair in pairs]
        ratio = statistics.median(x / y for x, y in zip(a, b, strict=True))
        table[figure] = (statistics.median(a), statistics.median(b), ratio)
    return table
