"""Enter in the unlock window → Today and the client list of a big vault painted, beside the bare key derivation.

Each round is a fresh process that goes the way of ``gui/program.py``: unlock window, passphrase typed key
by key, Enter, main window. A bare window's process is measured in the same round.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.big_vault import ALIAS, CASES, CHANGES, PASSPHRASE, big_vault
from tests.benchmarks.whole_process import environment, peak_mib, proportional_mib

if TYPE_CHECKING:
    from tests.benchmarks.painted import Painted

SMALL = {"SHELTERDESK_BENCH_CASES": "50", "SHELTERDESK_BENCH_CHANGES": "500"}
BARE = str(Path(__file__).with_name("bare_window.py"))
_BETWEEN_KEYS_S = 0.03
_THINKS_S = 0.5

FIGURES = (
    ("Enter → Today painted / key derivation + 6 repaints of it", "today", "today_bound"),
    ("Enter → Today, then Ctrl+2 → client list / key derivation + 6 repaints of the list", "list", "list_bound"),
    ("the same without the key derivation / one repaint of Today", "opened", "repaint_today"),
    ("Ctrl+2 → client list painted for the first time / one repaint of it", "show", "repaint_list"),
    ("client list shown again (search cleared) / one repaint of it", "again", "repaint_list"),
    ("memory (PSS) with the list open, MiB / bare window", "pss", "bare_pss"),
    ("peak memory, key derivation's 64 MiB included / bare window", "peak", "bare_peak"),
)
GROWTH = (("Enter → Today", "today"), ("Ctrl+2 → client list", "show"), ("client list shown again", "again"))


def measure(rounds: int = 9) -> list[str]:
    """Lines of a Markdown table."""
    big_vault()
    big, small = [], []
    for _ in range(rounds + 1):
        big.append(_one({}))
        small.append(_one(SMALL))
    big, small = big[1:], small[1:]
    lines = [f"| {CASES:,} cases, {CHANGES:,} changes | ms or MiB | bound | ratio |", "|---|---|---|---|"]
    for words, ours, bound in FIGURES:
        a, b = statistics.median(r[ours] for r in big), statistics.median(r[bound] for r in big)
        lines.append(f"| {words} | {a:.1f} | {b:.1f} | {statistics.median(r[ours] / r[bound] for r in big):.2f} |")
    for words, figure in GROWTH:
        a, b = statistics.median(r[figure] for r in big), statistics.median(r[figure] for r in small)
        ratio = statistics.median(x[figure] / y[figure] for x, y in zip(big, small, strict=True))
        lines.append(f"| {words}: this vault / 50 cases | {a:.1f} | {b:.1f} | {ratio:.2f} |")
    return lines


def _one(more: dict[str, str]) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.unlock"]
    told = subprocess.run(command, env=environment(**more), stdout=subprocess.PIPE, text=True, check=True).stdout
    found: dict[str, float] = json.loads(told.splitlines()[-1])
    bare = [sys.executable, BARE, "--memory"]
    told = subprocess.run(bare, env=environment(), stdout=subprocess.PIPE, text=True, check=True).stdout
    found["bare_pss"], found["bare_peak"] = map(float, told.split())
    return found


def _in_this_process() -> dict[str, float]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from shelterdesk.gui.program import Program
    from tests.benchmarks.painted import Painted, repaint_ms, settled, until

    program = Program(big_vault())
    program.begin()
    assert program.unlock is not None
    window = program.unlock
    until(lambda: window.isActiveWindow() or window.isVisible())
    for field, text in ((window.alias, ALIAS), (window.passphrase, PASSPHRASE)):
        for letter in text:
            QTest.keyClicks(field, letter)
            _wait(_BETWEEN_KEYS_S)
    _wait(_THINKS_S)
    opened: list[object] = []
    window.unlocked.connect(opened.append)
    began = time.perf_counter()
    QTest.keyClick(window.passphrase, Qt.Key.Key_Return)
    until(lambda: opened, at_the_end=False)
    assert program.main is not None
    main = program.main
    page = main.pages["today"].widget()  # type: ignore[attr-defined]
    figures = {"today": (settled(page) - began) * 1000}
    figures["repaint_today"] = _median(lambda: repaint_ms(page))
    at = time.perf_counter()
    main.show_place("clients")
    table = main.clients.list.table.viewport()
    figures["show"] = (settled(table) - at) * 1000
    first = Painted(table)
    figures["repaint_list"] = _median(lambda: repaint_ms(table))
    figures["again"] = _median(lambda: _again(main.clients.list.reload, first))
    figures["pss"], figures["peak"] = proportional_mib(), peak_mib()
    kdf = _median(_bare_kdf, 3)
    main.desk.vault.close()
    figures["list"] = figures["today"] + figures["show"]
    figures["opened"] = figures["today"] - kdf
    return figures | {
        f"{name}_bound": kdf + 6 * figures[f"repaint_{name}"] for name in ("today", "list")
    }


def _wait(seconds: float) -> None:
    from tests.benchmarks.painted import until

    ends = time.perf_counter() + seconds
    until(lambda: time.perf_counter() > ends)


def _again(reload: Callable[[], None], watch: "Painted") -> float:
    before, at = watch.times, time.perf_counter()
    reload()
    return (watch.again(before) - at) * 1000


def _median(measured: Callable[[], float], rounds: int = 9) -> float:
    return statistics.median(measured() for _ in range(rounds))


def _bare_kdf() -> float:
    from shelterdesk.crypto.kdf import DEFAULT, derive

    at = time.perf_counter()
    derive(PASSPHRASE, bytes(16), DEFAULT)
    return (time.perf_counter() - at) * 1000


if __name__ == "__main__":
    print(json.dumps(_in_this_process()), flush=True)
    os._exit(0)
