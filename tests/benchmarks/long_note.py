"""A key in a note of 200,000 letters: the process note's form beside a bare text edit with the same words."""

import os
import statistics
import tempfile
import time
from pathlib import Path

from tests.benchmarks.whole_process import environment

PARAGRAPHS = 400
PARAGRAPH = "Сөз айтты. " * 45 + "\n"
"""Together some 200,000 letters."""
KEYS = 120


def measure() -> list[str]:
    """Lines of a Markdown table."""
    os.environ.update(environment(QT_LOGGING_RULES="*.warning=false"))
    import shelterdesk.gui  # noqa: F401, I001  (before PySide6)
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from shelterdesk.casework import Case, ProcessNote, new_id
    from shelterdesk.gui import theme
    from shelterdesk.gui.desk import Desk
    from shelterdesk.gui.widgets.process_form import ProcessForm
    from tests.vault.making import make, unlocked

    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Look.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder) / "v.shelter")
        with unlocked(Path(folder) / "v.shelter") as vault:
            case_id = new_id()
            vault.save(Case(id=case_id, case_id=case_id, code="RLD-472"))
        with unlocked(Path(folder) / "v.shelter", "Berik") as vault:
            form, bare = ProcessForm(ProcessNote(case_id=case_id), Desk(vault)), QPlainTextEdit()
            ours = form.rows["observation"].field.input
            times: dict[str, list[float]] = {"ours": [], "bare": []}
            for shown, typed in ((form, ours), (bare, bare)):
                shown.resize(700, 600)
                shown.show()
                typed.setPlainText(PARAGRAPH * PARAGRAPHS)
                app.processEvents()
            for number in range(KEYS):
                for name, typed in (("ours", ours), ("bare", bare)):
                    times[name].append(_key(app, typed, end=number % 2 == 1))
            form.close()
    middle = {name: statistics.median(some) for name, some in times.items()}
    late = {name: sorted(some)[KEYS * 95 // 100] for name, some in times.items()}
    ratio = statistics.median(a / b for a, b in zip(times["ours"], times["bare"], strict=True))
    ours_ms, bare_ms = (f"{middle[name]:.1f} | {late[name]:.1f}" for name in ("ours", "bare"))
    return [
        "| a key in a note of 200,000 letters | ours ms | p95 | bare text edit ms | p95 | ratio |",
        "|---|---|---|---|---|---|",
        f"| typed and painted, at both ends in turn | {ours_ms} | {bare_ms} | {ratio:.2f} |",
    ]


def _key(app: object, typed: object, *, end: bool) -> float:
    """Milliseconds from a letter to the painted text."""
    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from tests.benchmarks.painted import press

    assert isinstance(app, QApplication)
    assert isinstance(typed, QPlainTextEdit)
    typed.moveCursor(QTextCursor.MoveOperation.End if end else QTextCursor.MoveOperation.Start)
    app.processEvents()
    begins = time.perf_counter()
    press(typed, "ә")
    app.processEvents()
    return (time.perf_counter() - begins) * 1000
