"""The facts of a file that may be told when a life is at risk, to be ticked one by one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from shelterdesk.casework.life_at_risk import USUAL, parts
from shelterdesk.casework.record import KINDS, Question, Record, Value
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.fields import value_words
from shelterdesk.gui.widgets.paper_tongue import PaperTongue
from shelterdesk.gui.words import group_label, kind_label, label

_ROLE = Qt.ItemDataRole.UserRole
_LABEL, _VALUE = range(2)

Row = tuple[str, str]
"""Label and value."""


@dataclass(frozen=True)
class Fact:
    """One answered field of one record."""

    kind: str
    number: int
    """Which record of its kind, counted from 1; 0 for the only one."""
    group: str
    asked: Question
    value: Value

    @property
    def place(self) -> tuple[str, str]:
        """Kind and group, as a disclosure names them."""
        return self.kind, self.group


class FactsTree(QTreeWidget):
    """Only what is answered, and only what may be told. Space ticks; F2 or a double click changes the text for
    this sheet alone."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.header().setSectionResizeMode(_LABEL, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)
        self.itemChanged.connect(lambda *_: self.ticked.emit())
        self.itemDoubleClicked.connect(self._edit)

    def show_case(self, desk: Desk, case_id: str) -> None:
        """Read a client's file; raises ``DrawerClosedError`` where the casework drawer is not held."""
        self.blockSignals(True)
        self.clear()
        sheets = _sheets(desk, case_id)
        desk.note_read(sheet for found in sheets.values() for sheet in found)
        for (kind, number, group), facts in _grouped(sheets):
            title = group_label(group)
            if number:
                title = f"{kind_label(kind)} {number}: {title}"
            top = QTreeWidgetItem(self, [title])
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
            top.setFirstColumnSpanned(True)
            for fact in facts:
                line = QTreeWidgetItem(top, [label(fact.asked), value_words(fact.asked, fact.value)])
                line.setData(_LABEL, _ROLE, fact)
                line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable)
                line.setCheckState(_LABEL, Qt.CheckState.Unchecked)
        self.expandAll()
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)
        self.blockSignals(False)

    def tick_usual(self, recipient: str) -> None:
        """Tick what this kind of recipient usually needs; all else is taken off."""
        for line in self._lines():
            usual = line.data(_LABEL, _ROLE).place in USUAL.get(recipient, frozenset())
            line.setCheckState(_LABEL, Qt.CheckState.Checked if usual else Qt.CheckState.Unchecked)

    def go_to_words(self, words: tuple[str, ...]) -> None:
        """Put the cursor on the first ticked line in which one of these words stands, if any does."""
        for line in self._lines():
            if line.checkState(_LABEL) is Qt.CheckState.Checked and any(one in line.text(_VALUE) for one in words):
                self.setCurrentItem(line, _VALUE)
                self.scrollToItem(line)
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def groups(self) -> tuple[str, ...]:
        """Kind and group of everything ticked, in stable English, each once."""
        return tuple(dict.fromkeys(f"{fact.kind}: {fact.group}" for fact, _ in self._told()))

    def on_paper(self, tongue: PaperTongue) -> tuple[tuple[str, tuple[Row, ...]], ...]:
        """What is ticked, group by group, in the language of the paper; a text changed here stands as typed."""
        sheet: dict[tuple[str, int, str], list[Row]] = {}
        for fact, changed in self._told():
            words = changed if changed is not None else tongue.value(fact.asked, fact.value)
            sheet.setdefault((fact.kind, fact.number, fact.group), []).append(
                (tongue.casework(fact.asked.label), words)
            )
        told = []
        for (kind, number, group), rows in sheet.items():
            title = tongue.casework(group)
            told.append((f"{tongue.casework(KINDS[kind].label)} {number}: {title}" if number else title, tuple(rows)))
        return tuple(told)

    def _told(self) -> Iterator[tuple[Fact, str | None]]:
        """Every ticked fact, and its text where it was changed here."""
        for line in self._lines():
            if line.checkState(_LABEL) is Qt.CheckState.Checked:
                fact: Fact = line.data(_LABEL, _ROLE)
                said = line.text(_VALUE)
                yield fact, None if said == value_words(fact.asked, fact.value) else said

    def _lines(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self.topLevelItemCount()):
            top = self.topLevelItem(row)
            for place in range(top.childCount() if top is not None else 0):
                line = top.child(place) if top is not None else None
                if line is not None:
                    yield line

    @Slot(QTreeWidgetItem, int)
    def _edit(self, item: QTreeWidgetItem, column: int = _VALUE) -> None:
        if column == _VALUE and item.parent() is not None:
            self.editItem(item, _VALUE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 changes the text of a line."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_F2 and item is not None:
            self._edit(item)
        else:
            super().keyPressEvent(event)


def _sheets(desk: Desk, case_id: str) -> dict[str, list[Record]]:
    """Every kind that may be told → this client's sheets of it, in the order of the file."""
    kinds = dict.fromkeys(part.kind for part in parts())
    return {kind: desk.vault.of_case(KINDS[kind].record, case_id) for kind in kinds}


def _grouped(sheets: Mapping[str, Sequence[Record]]) -> Iterator[tuple[tuple[str, int, str], list[Fact]]]:
    """(kind, number, group) → its answered facts, sheet by sheet."""
    for kind, records in sheets.items():
        for number, record in enumerate(records, 1):
            shown = number if len(records) > 1 else 0
            for part in (part for part in parts() if part.kind == kind):
                facts = [
                    Fact(kind, shown, part.group, asked, getattr(record, name))
                    for name, asked in part.fields.items()
                    if getattr(record, name) not in (None, "", ())
                ]
                if facts:
                    yield (kind, shown, part.group), facts
