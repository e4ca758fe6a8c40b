"""Objectives with their actions below them, moved through by arrows; a digit says how far one is."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from shelterdesk.casework.codes_care import ACTION_STATE
from shelterdesk.casework.codes_therapy import PROGRESS, SERVICE_OUTCOME
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.plan_standing import Part
from shelterdesk.casework.plans import PlanAction, PlanObjective
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.short_text import short, unquoted
from shelterdesk.gui.widgets.digit_key import digit_of
from shelterdesk.gui.words import code_label, partial_date_text

_RECORD = Qt.ItemDataRole.UserRole
SHARES = (0.41, 0.2, 0.13, 0.14, 0.12)
"""Of the columns in the width; on a narrow page the last one is left out."""
_NARROW = 95
"""Letters in a line."""
_PADDING = 3


class _Wrapped(QStyledItemDelegate):
    """Rows as high as their words are in the width of their columns; Qt asks without a width."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The words wrapped."""
        indented = self._tree.indentation() if index.column() == 0 and index.parent().isValid() else 0
        self.initStyleOption(option, index)
        width = self._tree.columnWidth(index.column()) - indented - 4 * _PADDING
        room = QRect(0, 0, max(width, 1), 10_000)
        words: Any = option
        height = QFontMetrics(words.font).boundingRect(room, Qt.TextFlag.TextWordWrap, words.text).height()
        return QSize(width, height + 2 * _PADDING)


class PlanTree(QTreeWidget):
    """What one row stands for is its record."""

    digit_pressed = Signal(int)
    remove_pressed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setColumnCount(len(SHARES))
        self.setWordWrap(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setStyleSheet(f"QTreeView::item {{ padding: {_PADDING}px 2px; }}")
        self.setItemDelegate(_Wrapped(self))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words of the head anew."""
        self.setHeaderLabels([
            self.tr("Objectives and actions"), self.tr("Who"), self.tr("Until"), self.tr("How far"),
            self.tr("Look at again"),
        ])  # fmt: skip
        self.setAccessibleName(self.tr("Objectives and actions"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width; words break into more lines."""
        super().resizeEvent(event)
        width = self.viewport().width()
        narrow = width < _NARROW * self.fontMetrics().averageCharWidth()
        self.setColumnHidden(len(SHARES) - 1, narrow)
        shown = SHARES[:-1] if narrow else SHARES
        for column, share in enumerate(shown):
            self.header().resizeSection(column, int(width * share / sum(shown)))
        self.scheduleDelayedItemsLayout()

    # --- what is shown ---------------------------------------------------------------------------

    def show_parts(self, parts: Iterable[Part], chosen: str = "") -> None:
        """Show these; the cursor goes to the chosen record, else stays on its own."""
        now = self.record()
        chosen = chosen or (now.id if now is not None else "")
        self.blockSignals(True)
        self.clear()
        for part in parts:
            top = self._top(part.objective)
            for action in part.actions:
                self._row(top, self._of_action(action), action)
        self.expandAll()
        self._choose(chosen)
        self.blockSignals(False)
        self.currentItemChanged.emit(self.currentItem(), None)

    def _top(self, objective: PlanObjective | None) -> QTreeWidgetItem:
        words = self._of_objective(objective) if objective is not None else [self.tr("Without an objective")]
        row = self._row(self, words, objective)
        font = row.font(0)
        font.setBold(True)
        row.setFont(0, font)
        return row

    @staticmethod
    def _row(above: QTreeWidget | QTreeWidgetItem, words: list[str], record: object) -> QTreeWidgetItem:
        row = QTreeWidgetItem(above, words)
        row.setData(0, _RECORD, record)
        for column in range(len(SHARES)):
            row.setTextAlignment(column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return row

    def _choose(self, record_id: str) -> None:
        rows = self._rows()
        found = next((row for row in rows if (one := row.data(0, _RECORD)) is not None and one.id == record_id), None)
        if found is not None or rows:
            self.setCurrentItem(found or rows[0])

    def _rows(self) -> list[QTreeWidgetItem]:
        tops = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        found = [row for top in tops if top for row in (top, *(top.child(n) for n in range(top.childCount())))]
        return [row for row in found if row is not None]

    def record(self) -> PlanObjective | PlanAction | None:
        """What the row under the cursor stands for."""
        row = self.currentItem()
        found: PlanObjective | PlanAction | None = row.data(0, _RECORD) if row is not None else None
        return found

    def objective(self) -> str:
        """The id of the objective at the cursor, or above it; empty for none."""
        record = self.record()
        return (record.objective or "") if isinstance(record, PlanAction) else record.id if record is not None else ""

    # --- words -----------------------------------------------------------------------------------

    def _of_objective(self, one: PlanObjective) -> list[str]:
        text = short(one.objective) or self.tr("(not named yet)")
        if one.own_words:
            text += "\n" + self.tr("“{words}”").format(words=short(unquoted(one.own_words)))
        far = code_label(PROGRESS, one.progress) if one.progress else ""
        return [text, self._alias(one.responsible), _day(one.planned_end), self._far(far, one.ended), _day(one.review)]

    def _of_action(self, one: PlanAction) -> list[str]:
        others = [code_label(SERVICE_OUTCOME, one.service)] if one.service and one.service != "provided_by_us" else []
        who = [self._alias(one.responsible), *others, short(one.provider)]
        far = code_label(ACTION_STATE, one.state) if one.state else ""
        return [
            short(one.what) or self.tr("(not named yet)"), "\n".join(part for part in who if part), _day(one.due),
            self._far(far, one.done), "",
        ]  # fmt: skip

    def _alias(self, member: str | None) -> str:
        return visible(self._desk.vault.alias_of(member)) if member else ""

    @staticmethod
    def _far(words: str, day: PartialDate | None) -> str:
        return "\n".join(part for part in (words, _day(day)) if part)

    # --- keys ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and Delete; all else as Qt has it."""
        digit = digit_of(event)
        if digit is not None:
            self.digit_pressed.emit(digit)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_pressed.emit()
        else:
            super().keyPressEvent(event)


def _day(when: PartialDate | None) -> str:
    return partial_date_text(when) if when is not None else ""


__all__ = ["PlanTree"]
