"""What others do with the week: two end trust-building together, a plan hangs on the wall, somebody looks for notes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.functional.month.hands import ALT, PLAN, THERAPY, Key, Sitting, until

WHY = "She sings again"


def say_ready(sitting: Sitting, whose: str) -> Any:
    """Say that trust-building may end, and why; returns the card with the words of both."""
    page = sitting.go(PLAN)
    sitting.tab_to(page.clients.list)
    sitting.down_to(page.clients.list, whose)
    pane = page.pane("phases")
    sitting.tab_to(pane.phase.ready)
    sitting.keys.press(Key.Key_Space)
    sheet = sitting.dialog("FinalSheet")
    assert sheet.form.rows["why"].field.input.hasFocus()
    sitting.keys.type(WHY)
    sitting.keys.ctrl(Key.Key_Return)
    until(lambda: WHY in pane.phase.seats.text(), "what was said is not shown")
    sitting.bring_forward(sitting.window)
    return pane.phase


def go_on_to_skills(sitting: Sitting, phase: Any) -> None:
    """By the menu of the button: Reception, Skills, …"""
    sitting.tab_to(phase.next)
    QTimer.singleShot(0, lambda: _choose_second(sitting))  # the menu keeps the press until it is closed
    sitting.keys.press(Key.Key_Space)
    until(lambda: phase.title.text().startswith("Skills"), "the next phase does not begin")


def _choose_second(sitting: Sitting) -> None:
    sitting.menu()
    sitting.keys.press(Key.Key_Down, times=2)
    sitting.enter()


def save_wall_plan(sitting: Sitting, folder: Path) -> None:
    """The plan of the week of today, saved as a PDF through its window."""
    sitting.go(THERAPY)
    sitting.alt(Key.Key_P)
    dialog = sitting.dialog("WallPlanDialog")
    sitting.tab_to(dialog.paper.save)
    QTimer.singleShot(0, lambda: _type_folder(sitting, folder))  # the window for the folder keeps the press
    sitting.keys.press(Key.Key_Space)
    until(lambda: "read back" in dialog.paper.result.text(), f"not saved: {dialog.paper.result.text()}")
    sitting.bring_forward(dialog)
    sitting.keys.press(Key.Key_Escape)
    sitting.back_at(sitting.week.view)


def _type_folder(sitting: Sitting, folder: Path) -> None:
    asked = sitting.dialog("FolderDialog")
    sitting.tab_to(asked.path)
    sitting.keys.ctrl(Key.Key_A)
    sitting.keys.type(str(folder))
    sitting.enter()


def look_everywhere(sitting: Sitting, whose: str, words: str) -> set[str]:
    """All that can be read in every part of therapy and of a client's file, and what the search finds for a word."""
    read = set[str]()
    page = sitting.go(THERAPY)
    for number, entry in enumerate(page.entries, start=int(Key.Key_1)):
        sitting.keys.press(Qt.Key(number), ALT)
        if entry.of_client:
            sitting.tab_to(page.clients.list)
            sitting.down_to(page.clients.list, whose)
        read |= set(texts(sitting.window))
    sitting.keys.ctrl(Key.Key_K)
    sitting.keys.type(words)
    QApplication.processEvents()
    read |= {text for one in QApplication.topLevelWidgets() if one.isVisible() for text in texts(one)} - {words}
    sitting.keys.press(Key.Key_Escape)
    sitting.window.open_record(sitting.house.clients[whose])
    QApplication.processEvents()
    return read | set(texts(sitting.window))


def texts(root: QWidget) -> Iterator[str]:
    """Every text in sight."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            columns = 1 if isinstance(widget, QListView) else model.columnCount()
            yield from (str(model.index(row, column).data()) for row in range(model.rowCount())
                        for column in range(columns))  # fmt: skip
