"""Start to the painted unlock window, beside a bare PySide6 window (goals: 1.05 wall, 1.08 imports)."""

import re
import statistics
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.whole_process import paired

BARE = str(Path(__file__).with_name("bare_window.py"))


def measure(rounds: int = 15) -> list[str]:
    """Lines of a Markdown table."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "SHELTERDESK_EXIT_AT_FIRST_PAINT": "1"}
    table = paired([sys.executable, "-m", "shelterdesk"], [sys.executable, BARE], environment, rounds)
    lines = ["| start to unlock window, warm | ours | bare PySide6 | ratio |", "|---|---|---|---|"]
    for figure, (ours, bound, ratio) in table.items():
        lines.append(f"| {figure} | {ours:.3f} | {bound:.3f} | {ratio:.2f} |")
    ours, bound = _imports("shelterdesk.gui.unlock"), _imports("PySide6.QtWidgets")
    lines.append(f"| imports, ms | {ours:.0f} | {bound:.0f} | {ours / bound:.2f} |")
    return lines


def _imports(module: str, rounds: int = 7) -> float:
    """Median milliseconds that importing ``module`` takes in a fresh interpreter."""
    totals = []
    for _ in range(rounds):
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-c", f"import {module}"], capture_output=True, text=True, check=True
        )
        own = [int(found) for found in re.findall(r"import time:\s+(\d+) \|", done.stderr)]
        totals.append(sum(own) / 1000)
    return statistics.median(totals)
