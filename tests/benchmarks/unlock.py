"""Enter in the unlock window → rows of a big case file painted, beside the bare key derivation; and memory."""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.big_vault import ALIAS, CASES, CHANGES, PASSPHRASE, big_vault

SMALL = {"SHELTERDESK_BENCH_CASES": "50", "SHELTERDESK_BENCH_CHANGES": "500"}


def measure(rounds: int = 7) -> list[str]:
    """Lines of a Markdown table: each round is a fresh process, big and small vault in turn."""
    big_vault()
    big, small = [], []
    for _ in range(rounds + 1):
        big.append(_one({}))
        small.append(_one(SMALL))
    big, small = big[1:], small[1:]
    lines = [f"| {CASES:,} cases, {CHANGES:,} changes | ms or MiB | bound | ratio |", "|---|---|---|---|"]
    figures = (
        ("Enter → list painted / bare key derivation + 6 repaints", "unlock", "unlock_bound"),
        ("opening the drawers and painting, without the key derivation / one repaint", "open", "repaint"),
        ("show the list of clients / one repaint", "show", "repaint"),
        ("memory (PSS) with the list open / bare window", "pss", "bare_pss"),
    )
    for words, ours, bound in figures:
        a, b = statistics.median(r[ours] for r in big), statistics.median(r[bound] for r in big)
        lines.append(f"| {words} | {a:.1f} | {b:.1f} | {statistics.median(r[ours] / r[bound] for r in big):.2f} |")
    for words, figure in (("Enter → list, big / 50 cases", "unlock"), ("show the list, big / 50 cases", "show")):
        a, b = statistics.median(r[figure] for r in big), statistics.median(r[figure] for r in small)
        lines.append(f"| {words} | {a:.1f} | {b:.1f} | {a / b:.2f} |")
    return lines


def _one(environment: dict[str, str]) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.unlock"], env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _pss() -> float:
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise OSError("no proportional set size on this system")


def _in_this_process() -> dict[str, float]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QMainWindow

    folder = big_vault()
    app = QApplication([])
    bare = QMainWindow()
    bare.resize(1000, 650)
    bare.show()
    QTest.qWait(50)
    bare_pss = _pss()
    from shelterdesk.gui import theme
    from shelterdesk.gui.clients import ClientsPage
    from shelterdesk.gui.desk import Desk
    from shelterdesk.gui.settings import Settings
    from shelterdesk.gui.unlock import UnlockWindow

    theme.apply(app, theme.Look.LIGHT, 100)
    window = UnlockWindow(Settings(folder.parent / "bench-settings"), folder)
    window.show()
    window.alias.setFocus()
    QTest.keyClicks(window.alias, ALIAS)
    QTest.keyClicks(window.passphrase, PASSPHRASE)
    QTest.qWait(1500)  # somebody types slowly: what can be warmed up is warm
    bare.close()
    opened: list[object] = []
    window.unlocked.connect(opened.append)
    began = time.perf_counter()
    QTest.keyClick(window.passphrase, Qt.Key.Key_Return)
    while not opened:
        app.processEvents()
    shown_from = time.perf_counter()
    page = ClientsPage(Desk(opened[0]))  # type: ignore[arg-type]
    page.resize(1100, 650)
    page.show()
    page.list.table.viewport().repaint()
    ended = time.perf_counter()
    repaints = []
    for _ in range(9):
        at = time.perf_counter()
        page.list.table.viewport().repaint()
        repaints.append((time.perf_counter() - at) * 1000)
    repaint = statistics.median(repaints)
    kdf = _bare_kdf()
    figures = {"unlock": (ended - began) * 1000, "show": (ended - shown_from) * 1000, "repaint": repaint,
               "unlock_bound": kdf + 6 * repaint, "open": (ended - began) * 1000 - kdf, "pss": _pss(), "bare_pss": bare_pss}
    opened[0].close()  # type: ignore[attr-defined]
    return figures


def _bare_kdf() -> float:
    from shelterdesk.crypto.kdf import DEFAULT, derive

    times = []
    for _ in range(3):
        at = time.perf_counter()
        derive(PASSPHRASE, bytes(16), DEFAULT)
        times.append((time.perf_counter() - at) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    print(json.dumps(_in_this_process()))
    sys.stdout.flush()
    os._exit(0)
