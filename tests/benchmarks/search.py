"""A key in the search box of the client list → the list painted, beside one repaint of the same screen."""

import os
import statistics
import subprocess
import sys
import time

from tests.benchmarks.big_vault import CASES, big_vault, opened
from tests.benchmarks.whole_process import environment

WORDS = ("aigul", "нурбек", "Вигадана", "zarina", "тимур", "toqilgan")


def measure() -> list[str]:
    """Lines of a Markdown table; measured in a process of its own."""
    big_vault()
    command = [sys.executable, "-m", "tests.benchmarks.search"]
    return subprocess.run(command, env=environment(), stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()


def _in_this_process() -> list[str]:
    from PySide6.QtWidgets import QApplication

    from shelterdesk.gui import theme
    from shelterdesk.gui.clients import ClientsPage
    from shelterdesk.gui.desk import Desk
    from tests.benchmarks.painted import Painted, press, repaint_ms, settled

    app = QApplication([])
    theme.apply(app, theme.Look.LIGHT, 100)
    keys, repaints, queries = [], [], []
    with opened(big_vault()) as vault:
        page = ClientsPage(Desk(vault))
        page.resize(1100, 650)
        page.show()
        page.list.begin_search()
        table, line = page.list.table.viewport(), page.list.search
        settled(table)
        watch = Painted(table)
        for word in (WORDS[0], *WORDS):  # the first one warms up
            line.clear()
            app.processEvents()
            for letter in word:
                before, at = watch.times, time.perf_counter()
                press(line, letter)
                keys.append((watch.again(before) - at) * 1000)
                repaints.append(repaint_ms(table))
                at = time.perf_counter()
                vault.search_cases(line.text(), limit=100)
                queries.append((time.perf_counter() - at) * 1000)
        page.close()
    skip = len(WORDS[0])
    return _table(keys[skip:], repaints[skip:], queries[skip:])


def _table(keys: list[float], repaints: list[float], queries: list[float]) -> list[str]:
    one = statistics.median(repaints)
    figures = (("key → list painted", keys), ("one repaint of the list", repaints), ("the query alone", queries))
    return [
        f"| search as you type, {CASES:,} cases | median ms | p95 ms | median / one repaint | p95 / one repaint |",
        "|---|---|---|---|---|",
        *(
            f"| {words} | {statistics.median(found):.2f} | {_p95(found):.2f} | {statistics.median(found) / one:.2f} |"
            f" {_p95(found) / one:.2f} |"
            for words, found in figures
        ),
    ]


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


if __name__ == "__main__":
    print(*_in_this_process(), sep="\n", flush=True)
    os._exit(0)
