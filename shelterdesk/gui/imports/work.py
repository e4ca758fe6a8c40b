"""What the pages of the import wizard work on together: the sheet, how it is read, and the clients that come of it."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from shelterdesk.casework import CodeList
from shelterdesk.gui.words import code_label
from shelterdesk.imports import Client, Column, Plan, Sheet, Target, guess, targets
from shelterdesk.imports.guessing import column_for

LISTS = (".xlsx", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt")
"""Endings of files that may be lists."""


class Work(QObject):
    """The state of one import; every page reads it when it is shown."""

    sheets_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = Path()
        self.sheets: list[Sheet] = []
        self.sheet: Sheet | None = None
        self.plan = Plan(0, ())
        self.clients: list[Client] = []

    def take(self, path: Path, sheets: list[Sheet]) -> None:
        """Another file was read."""
        self.path, self.sheets = path, sheets
        self.choose(0)
        self.sheets_changed.emit()

    def choose(self, number: int) -> None:
        """Another sheet: guess anew what it means."""
        self.sheet = self.sheets[number]
        self.plan = guess(self.sheet, shown_words())
        self.clients = []

    def set_headings(self, count: int) -> None:
        """The user says how many rows are headings."""
        assert self.sheet is not None
        if count != self.plan.headings:
            below = Sheet(self.sheet.name, self.sheet.rows[max(count - 1, 0) :], self.sheet.hidden, self.sheet.cut)
            columns = guess(below, shown_words()).columns if count else guess(self.sheet, shown_words()).columns
            self.plan = Plan(count, columns)

    def cells(self, number: int) -> list[object]:
        """What stands below the headings of a column."""
        assert self.sheet is not None
        return [row[number] for row in self.sheet.rows[self.plan.headings :] if row[number] not in (None, "")]

    def set_target(self, number: int, target: Target | str | None) -> None:
        """The user says what a column means."""
        before = self.plan.columns[number]
        made = (
            column_for(before.heading, target, self.cells(number), shown_words())
            if isinstance(target, Target)
            else (Column(before.heading, target))
        )
        self._put(number, made)

    def set_word(self, number: int, word: str, code: str) -> None:
        """The user says what a word stands for; no code keeps it in the note."""
        before = self.plan.columns[number]
        self._put(number, replace(before, values={**before.values, word: code}))

    def set_month_first(self, number: int, month_first: bool) -> None:
        """The user says how dates are written."""
        self._put(number, replace(self.plan.columns[number], month_first=month_first))

    def _put(self, number: int, column: Column) -> None:
        columns = list(self.plan.columns)
        columns[number] = column
        self.plan = Plan(self.plan.headings, tuple(columns))


def shown_words() -> Mapping[str, Mapping[str, str]]:
    """How the windows call the codes now, for the guesses."""
    lists: dict[str, CodeList] = {}
    for target in targets():
        if target.question.codes is not None and target.question.codes.own_words is None:
            lists[target.question.codes.name] = target.question.codes
    return {name: {code: code_label(codes, code) for code in codes.terms} for name, codes in lists.items()}
