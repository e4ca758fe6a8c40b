"""Third page: what the words of the list stand for, where a field has a list of answers."""

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

from shelterdesk.gui.imports.work import Work
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.words import code_label, label
from shelterdesk.imports import Target

_MOST_WORDS = 400


class WordsPage(QWizardPage):
    """Words that nobody could guess come first; the others can be shown and corrected too."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.choices: dict[tuple[int, str], QComboBox] = {}
        self.all = QCheckBox()
        self.note = QuietLabel()
        self.table = QTableWidget(0, 3)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addWidget(self.all)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)
        self.all.toggled.connect(lambda _: self._fill())
        self.retranslate()

    def initializePage(self) -> None:
        """Show what could not be guessed."""
        self._fill()
        first = next(iter(self.choices.values()), None)
        (first or self.all).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        self.choices = {}
        self.table.setRowCount(0)
        rows = [
            (number, column.target, word)
            for number, column in enumerate(self._work.plan.columns)
            if isinstance(column.target, Target)
            for word, code in column.values.items()
            if self.all.isChecked() or not code
        ][:_MOST_WORDS]
        self.table.setRowCount(len(rows))
        for at, (number, target, word) in enumerate(rows):
            self.table.setItem(at, 0, QTableWidgetItem(label(target.question)))
            self.table.setItem(at, 1, QTableWidgetItem(word))
            choice = self._choice(number, target, word)
            self.table.setCellWidget(at, 2, choice)
            self.choices[number, word] = choice
        self.table.setVisible(bool(rows))
        self.note.setText("" if rows else self.tr("Every word of the list is understood. Go on."))

    def _choice(self, number: int, target: Target, word: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(self.tr("What “{word}” stands for").format(word=word))
        choice.addItem(self.tr("Keep in the note"), "")
        codes = target.question.codes
        assert codes is not None
        for code in codes.terms:
            choice.addItem(code_label(codes, code), code)
        choice.setCurrentIndex(max(choice.findData(self._work.plan.columns[number].values[word]), 0))
        choice.activated.connect(lambda _: self._work.set_word(number, word, choice.currentData()))
        return choice

    def retranslate(self) -> None:
        """Say everything anew."""
        self.setTitle(self.tr("What do these words stand for?"))
        self.setSubTitle(
            self.tr("These fields have a list of answers. Choose one for each word, or keep the word in a note.")
        )
        self.all.setText(self.tr("Show the words that were &understood, too"))
        self.table.setHorizontalHeaderLabels([self.tr("Field"), self.tr("In the list"), self.tr("Stands for")])
        self.table.setAccessibleName(self.tr("Words of the list"))
