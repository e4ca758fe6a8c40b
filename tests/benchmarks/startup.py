"""Start to the painted unlock window, beside a bare PySide6 window (goals: 1.05 wall, 1.08 imports)."""

import re
import statistics
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.whole_process import environment, paired

BARE = str(Path(__file__).with_name("bare_window.py"))


def measure(rounds: int = 15) -> list[str]:
    """Lines of a Markdown table."""
    started_with = environment(SHELTERDESK_EXIT_AT_FIRST_PAINT="1")
    table = paired([sys.executable, "-m", "shelterdesk"], [sys.executable, BARE], started_with, rounds)
    lines = ["| start to unlock window, warm | ours | bare PySide6 | ratio |", "|---|---|---|---|"]
    for figure, (ours, bound, ratio) in table.items():
        lines.append(f"| {figure} | {ours:.3f} | {bound:.3f} | {ratio:.2f} |")
    pairs = [(_import("shelterdesk.gui.program"), _import("PySide6.QtWidgets")) for _ in range(rounds)]
    own, bare = (statistics.median(pair[place] for pair in pairs) for place in (0, 1))
    lines.append(f"| imports, ms | {own:.0f} | {bare:.0f} | {statistics.median(a / b for a, b in pairs):.2f} |")
    return lines


def _import(module: str) -> float:
    """Milliseconds that importing ``module`` takes in a fresh interpreter."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", f"import {module}"],
        capture_output=True, text=True, check=True, env=environment(),
    )  # fmt: skip
    return sum(int(found) for found in re.findall(r"import time:\s+(\d+) \|", done.stderr)) / 1000
