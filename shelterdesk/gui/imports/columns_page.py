"""Second page: what each column means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from shelterdesk.casework import KINDS, Shape
from shelterdesk.gui.imports.work import Work
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.words import code_label, kind_label, label
from shelterdesk.imports import NOTE, Target, targets

_EXAMPLES = 3
_LONGEST_EXAMPLE = 40
_ROOM_PX = 12


class ColumnsPage(QWizardPage):
    """One row per column: its heading, a few of its words, and the field it fills."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.choices: list[QComboBox] = []
        self.table = QTableWidget(0, 4)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        for column in range(3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.hint = QuietLabel()
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.hint)
        self.retranslate()

    def initializePage(self) -> None:
        """Show the guesses."""
        self.choices = []
        self.table.setRowCount(0)
        self.table.setRowCount(len(self._work.plan.columns))
        for number, column in enumerate(self._work.plan.columns):
            self.table.setItem(number, 0, QTableWidgetItem(column.heading))
            self.table.setItem(number, 1, QTableWidgetItem(_examples(self._work.cells(number))))
            choice = self._choice(number, column.target)
            self.table.setCellWidget(number, 2, choice)
            self.choices.append(choice)
            self._show_order(number)
        self.table.resizeRowsToContents()
        if self.choices:
            self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, number: int, chosen: Target | str | None) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(
            self.tr("What “{heading}” means").format(heading=self._work.plan.columns[number].heading)
        )
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(24)
        choice.addItem(self.tr("Leave out"), None)
        choice.addItem(self.tr("Keep word for word in a note"), NOTE)
        for target in targets():
            choice.addItem(f"{kind_label(KINDS[target.kind])}: {label(target.question)}", target)
        if isinstance(chosen, Target) and chosen.code and chosen.question.codes is not None:
            words = self.tr("{field}: yes means “{answer}”").format(
                field=label(chosen.question), answer=code_label(chosen.question.codes, chosen.code)
            )
            choice.insertItem(2, words, chosen)
        position = next((at for at in range(choice.count()) if choice.itemData(at) == chosen), 0)
        choice.setCurrentIndex(position)
        choice.activated.connect(lambda _: self._chosen(number))
        return choice

    def _chosen(self, number: int) -> None:
        self._work.set_target(number, self.choices[number].currentData())
        self._show_order(number)

    def _show_order(self, number: int) -> None:
        """For dates: how they are written."""
        column = self._work.plan.columns[number]
        if not (isinstance(column.target, Target) and column.target.question.shape is Shape.DATE):
            self.table.removeCellWidget(number, 3)
            return
        box = QCheckBox(self.tr("Month first"))
        box.setToolTip(self.tr("05/12/2024 means 12 May 2024"))
        box.setChecked(column.month_first)
        box.toggled.connect(lambda on: self._work.set_month_first(number, on))
        self.table.setCellWidget(number, 3, box)
        self.table.setColumnWidth(3, max(self.table.columnWidth(3), box.sizeHint().width() + _ROOM_PX))

    def twice(self) -> list[str]:
        """Fields that more than one column fills: the later column would win."""
        seen: set[Target] = set()
        found = []
        for column in self._work.plan.columns:
            if (
                isinstance(column.target, Target)
                and not column.target.code
                and column.target.question.shape is not Shape.CODES
            ):
                if column.target in seen:
                    found.append(label(column.target.question))
                seen.add(column.target)
        return found

    def validatePage(self) -> bool:
        """Two columns for one field would lose one of them."""
        twice = self.twice()
        self.hint.setText(
            self.tr("Two columns fill the same field: {fields}. Choose another meaning for one of them.").format(
                fields=", ".join(twice)
            )
            if twice
            else self._hint()
        )
        return not twice

    def _hint(self) -> str:
        return self.tr("What has no field of its own is kept word for word in a note of the client: nothing is lost.")

    def retranslate(self) -> None:
        """Say everything anew."""
        self.setTitle(self.tr("What do the columns mean?"))
        self.setSubTitle(self.tr("These are guesses from the headings. Correct what is wrong."))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Heading"), self.tr("For example"), self.tr("Goes to"), self.tr("Dates")]
        )
        self.table.setAccessibleName(self.tr("Columns of the list"))
        self.hint.setText(self._hint())


def _examples(cells: Sequence[object]) -> str:
    found = list(dict.fromkeys(" ".join(str(cell).split()) for cell in cells[:200]))[:_EXAMPLES]
    return "\n".join(text if len(text) <= _LONGEST_EXAMPLE else text[: _LONGEST_EXAMPLE - 1] + "…" for text in found)
