"""A titled part of a form: the questions of one group, who asked them, when."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from shelterdesk.casework.record import Kind
from shelterdesk.gui import words
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.fields import field_for
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.widgets.question_row import QuestionRow

_LABEL_LETTERS, _NARROW_LETTERS = 26, 76
"""Width of the labels' column, and of a form on which labels stand above their fields, in letters."""


def sections_of(kind: Kind, desk: Desk, case_id: str, parent: QWidget) -> "list[Section]":
    """A section for each group of a kind's questions, in the order of the form."""
    groups: dict[str, list[QuestionRow]] = {}
    for name, question in kind.questions.items():
        row = QuestionRow(name, question, field_for(question, desk, case_id), parent)
        groups.setdefault(question.group, []).append(row)
    return [Section(group, rows, parent) for group, rows in groups.items()]


class Section(QFrame):
    """One group of questions as a card. Labels stand beside the fields, or above them where it is narrow."""

    def __init__(self, group: str, rows: list[QuestionRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        self.rows = rows
        self.setProperty("card", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        self.title = TitleLabel("", self)
        self.provenance = QuietLabel("", self)
        column.addWidget(self.title)
        column.addWidget(self.provenance)
        self.provenance.hide()
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._form)
        for row in rows:
            row.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._form.addRow(row.label, row)
            row.label.setBuddy(row.field.input)
        self._say_title()
        self._fit()

    def _say_title(self) -> None:
        title = words.group_label(self.group)
        self.title.setText(title)
        self.title.setVisible(bool(title))

    def retranslate(self) -> None:
        """Title and rows in the language of the windows."""
        self._say_title()
        for row in self.rows:
            row.retranslate()
        self._fit()

    def say_provenance(self, text: str) -> None:
        """Who asked this and when; empty for what nobody asked yet."""
        self.provenance.setText(text)
        self.provenance.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Choose where the labels stand."""
        super().resizeEvent(event)
        self._fit()
        self._form.invalidate()  # it remembers heights of another width and would cut options that now break

    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        narrow = self.width() < letter * _NARROW_LETTERS
        policy = QFormLayout.RowWrapPolicy.WrapAllRows if narrow else QFormLayout.RowWrapPolicy.DontWrapRows
        if policy != self._form.rowWrapPolicy():
            self._form.setRowWrapPolicy(policy)
        for row in self.rows:
            row.label.setContentsMargins(0, 0 if narrow else 4, 0, 0)  # on a line with the words in the field
            row.label.setMinimumWidth(letter * _LABEL_LETTERS)
            row.label.setMaximumWidth(16777215 if narrow else letter * _LABEL_LETTERS)


__all__ = ["Section", "sections_of"]
