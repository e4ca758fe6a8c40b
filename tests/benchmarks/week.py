"""The week as it is seen and moved, among years of therapy, beside that of a house that began this month."""

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from shelterdesk.vault import Vault
from shelterdesk.vault.moments import text_of
from tests.benchmarks.planning_vault import CLIENTS, COHORTS, WEEKS, monday_of, opened, planning_vault
from tests.benchmarks.whole_process import environment

_ACTS = (
    ("another week opened and painted", "open", 40), ("arrow → cursor painted", "walk", 400),
    ("Alt+arrow → ghost and what it meets painted", "push", 200), ("moved session saved and week painted", "save", 20),
)  # fmt: skip
"""Words, what the hands do, how often."""


def measure() -> list[str]:
    """Lines of a Markdown table."""
    os.environ.update(environment(QT_LOGGING_RULES="*.warning=false"))
    with opened(planning_vault(1)) as small, opened(planning_vault(COHORTS)) as big:
        hands = _Hands(small, 1), _Hands(big, COHORTS)
        rows = [_row(words, hands, name, rounds) for words, name, rounds in _ACTS]
    return [
        f"| the week on the screen | {COHORTS * CLIENTS} clients ms | p95 | {CLIENTS} clients ms | ratio |",
        "|---|---|---|---|---|", *rows,
    ]  # fmt: skip


def _row(words: str, hands: "tuple[_Hands, _Hands]", name: str, rounds: int) -> str:
    """One action, in turn in the small vault and the big one."""
    bound, ours = [], []
    for number in range(rounds):
        for hand, times in zip(hands, (bound, ours), strict=True):
            times.append(hand.timed(name, number))
    ratio = statistics.median(a / b for a, b in zip(ours, bound, strict=True))
    late = sorted(ours)[rounds * 95 // 100]
    return f"| {words} | {statistics.median(ours):.1f} | {late:.1f} | {statistics.median(bound):.1f} | {ratio:.2f} |"


class _Hands:
    """A pane over one vault, and what is done in it."""

    def __init__(self, vault: Vault, cohorts: int) -> None:
        from PySide6.QtWidgets import QApplication

        from shelterdesk.gui import theme
        from shelterdesk.gui.desk import Desk
        from shelterdesk.gui.therapy.week_pane import WeekPane

        self._app = QApplication.instance() or QApplication(["bench"])
        theme.apply(self._app, theme.Look.LIGHT)
        self._cohorts = cohorts
        self._pane = WeekPane(Desk(vault))
        self._pane.resize(1146, 640)
        self._pane.show()
        self._pane.bar.whose.setCurrentIndex(0)  # all sessions
        self._app.processEvents()

    def timed(self, name: str, number: int) -> float:
        """Milliseconds until one action is done and painted."""
        act: Callable[[int], None] = getattr(self, name)
        if name != "open" and not number:
            self._pane.view.give_up()
            self._pane.go_to(monday_of(0, WEEKS // 2) + timedelta(days=3))
            if name != "walk":
                self._pane.view.go_to_item(self._pane.view.pieces[0].item.id)
            self._pane.view.viewport().repaint()
        begins = time.perf_counter()
        act(number)
        self._pane.view.viewport().repaint()
        return (time.perf_counter() - begins) * 1000

    def open(self, number: int) -> None:
        """Another week."""
        self._pane.go_to(monday_of(number * 7 % self._cohorts, number % WEEKS))

    def walk(self, number: int) -> None:
        """An arrow."""
        self._press(number % 4)

    def push(self, number: int) -> None:
        """Alt and an arrow."""
        self._press(number % 2 * 2 or 4, alt=True)

    def save(self, number: int) -> None:
        """A session moved, saved, and the week read anew."""
        session = next(iter(self._pane.sessions.values()))
        starts = text_of(datetime.fromisoformat(session.starts or "") + timedelta(minutes=5))
        self._pane._keep(replace(session, starts=starts))
        self._app.processEvents()

    def _press(self, way: int, *, alt: bool = False) -> None:
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        key = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)[way]
        modifiers = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        self._app.sendEvent(self._pane.view, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))
