"""A key in the search box of the client list → the list painted, beside one repaint of the same screen."""

import os
import statistics
import time

from tests.benchmarks.big_vault import CASES, big_vault, opened

WORDS = ("aigul", "нурбек", "Вигадана", "zarina", "тимур", "toqilgan")


def measure() -> list[str]:
    """Lines of a Markdown table."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from shelterdesk.gui import theme
    from shelterdesk.gui.clients import ClientsPage
    from shelterdesk.gui.desk import Desk

    folder = big_vault()
    app = QApplication.instance() or QApplication([])
    theme.apply(app, theme.Look.LIGHT, 100)  # type: ignore[arg-type]
    with opened(folder) as vault:
        page = ClientsPage(Desk(vault))
        page.resize(1100, 650)
        page.show()
        QTest.qWait(100)
        keys, repaints, queries = [], [], []
        for word in (WORDS[0], *WORDS):
            for end in range(1, len(word) + 1):
                at = time.perf_counter()
                page.list.search.setText(word[:end])
                page.list.table.viewport().repaint()
                keys.append((time.perf_counter() - at) * 1000)
                at = time.perf_counter()
                page.list.table.viewport().repaint()
                repaints.append((time.perf_counter() - at) * 1000)
                at = time.perf_counter()
                vault.search(word[:end], 50)
                queries.append((time.perf_counter() - at) * 1000)
        page.close()
    skip = len(WORDS[0])
    keys, repaints, queries = keys[skip:], repaints[skip:], queries[skip:]
    one = statistics.median(repaints)
    return [
        f"| search as you type, {CASES:,} cases | median ms | p95 ms | median / one repaint | p95 / one repaint |",
        "|---|---|---|---|---|",
        f"| key → list painted | {statistics.median(keys):.1f} | {_p95(keys):.1f} | {statistics.median(keys) / one:.2f} "
        f"| {_p95(keys) / one:.2f} |",
        f"| the query over all drawers alone | {statistics.median(queries):.2f} | {_p95(queries):.2f} | | |",
    ]


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]
