"""Fourth page: how many clients there are, and each problem in plain words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.imports.work import Work
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.widgets.progress_strip import ProgressStrip
from shelterdesk.gui.words import QT_TRANSLATE_NOOP
from shelterdesk.imports import Client, RowProblem, clients, known_clients

if TYPE_CHECKING:
    from shelterdesk.progress import Progress

WORDS = {
    "not_a_date": QT_TRANSLATE_NOOP("imports", "Not understood as a date"),
    "short_year": QT_TRANSLATE_NOOP("imports", "A year of two digits: nobody can know the century"),
    "not_a_number": QT_TRANSLATE_NOOP("imports", "Not a number"),
    "unknown_word": QT_TRANSLATE_NOOP("imports", "This word stands for no answer of the form"),
    "two_answers": QT_TRANSLATE_NOOP("imports", "Several answers where there is room for one"),
    "too_long": QT_TRANSLATE_NOOP("imports", "Too long for its field"),
    "same_as_row": QT_TRANSLATE_NOOP("imports", "The same client as in row {row}"),
    "same_code": QT_TRANSLATE_NOOP("imports", "This case code is taken; a new one would be given"),
    "in_vault": QT_TRANSLATE_NOOP("imports", "Looks like a client who is here already"),
}
"""What a problem is, in words; a test holds it complete."""

_MOST_SHOWN = 1000
_EVERY = 500


class CheckPage(QWizardPage):
    """The user chooses which rows to take; what could not be read is kept in notes either way."""

    failed = Signal(object)

    def __init__(self, work: Work, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._desk = work, desk
        self.summary, self.more = PlainLabel(), QuietLabel()
        self.progress = ProgressStrip()
        self.take_all, self.take_fine = QRadioButton(), QRadioButton()
        self.take_all.setChecked(True)
        self.repeated = QCheckBox()
        self.table = QTableWidget(0, 4)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        for column in range(4):
            mode = QHeaderView.ResizeMode.ResizeToContents if column == 0 else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
        layout = QVBoxLayout(self)
        for widget in (self.summary, self.progress, self.take_all, self.take_fine, self.repeated):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.more)
        for choice in (self.take_all, self.take_fine, self.repeated):
            choice.toggled.connect(lambda _: self._count())
        self._ready = False
        self.retranslate()

    def initializePage(self) -> None:
        """Read every row, in the background."""
        self._ready = False
        self._work.clients = []
        self.table.setRowCount(0)
        self.summary.setText("")
        for widget in (self.take_all, self.take_fine, self.repeated, self.table):
            widget.hide()
        known = known_clients(self._desk.vault)
        sheet, plan = self._work.sheet, self._work.plan
        assert sheet is not None

        def look(progress: "Progress") -> list[Client]:
            found: list[Client] = []
            for client in clients(sheet, plan, known):
                found.append(client)
                if len(found) % _EVERY == 0:
                    progress(len(found), len(sheet.rows))
            return found

        task = Task(look, self)
        task.succeeded.connect(self._looked)
        task.failed.connect(self.failed)
        self.progress.follow(task, self.tr("Looking at every row…"), self.tr("Nothing has been taken in yet."))
        task.start()

    def _looked(self, found: list[Client]) -> None:
        self._work.clients = found
        self._ready = True
        wrong = [(client.row, problem) for client in found for problem in client.problems]
        self.table.setRowCount(min(len(wrong), _MOST_SHOWN))
        for at, (row, problem) in enumerate(wrong[:_MOST_SHOWN]):
            for column, text in enumerate((str(row), problem.heading, problem_words(problem), problem.cell)):
                self.table.setItem(at, column, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
        self.table.setVisible(bool(wrong))
        left = len(wrong) - _MOST_SHOWN
        self.more.setText(self.tr("and %n more", "", left) if left > 0 else "")
        repeats = sum(client.repeats for client in found)
        self.repeated.setVisible(bool(repeats))
        self.repeated.setText(self.tr("Take in the %n row(s) that look like a client who is here already", "", repeats))
        self.take_fine.setVisible(bool(wrong))
        self.take_all.setVisible(bool(wrong))
        self._count()

    def _count(self) -> None:
        rows = len(self._work.clients)
        fine = sum(client.fine for client in self._work.clients)
        said = self.tr("%n client(s) in the list.", "", rows) + " "
        said += self.tr("%n of them without any problem.", "", fine) + " "
        said += self.tr("%n will be taken in.", "", len(self.wanted()))
        self.summary.setText(said)
        self.completeChanged.emit()

    def wanted(self) -> list[Client]:
        """The clients to take in."""
        return [
            client
            for client in self._work.clients
            if (self.take_all.isChecked() or client.fine or client.repeats)
            and (self.repeated.isChecked() or not client.repeats)
        ]

    def isComplete(self) -> bool:
        """Whether there is anybody to take in."""
        return self._ready and bool(self.wanted())

    def retranslate(self) -> None:
        """Say everything anew."""
        self.setTitle(self.tr("What was found"))
        self.setSubTitle(self.tr("Go back to correct the columns or the words; the list itself stays as it is."))
        self.take_all.setText(self.tr("Take in &all; what could not be read is kept word for word in a note"))
        self.take_fine.setText(self.tr("Take in only rows &without a problem"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Row"), self.tr("Heading"), self.tr("What is wrong"), self.tr("What stands there")]
        )
        self.table.setAccessibleName(self.tr("Problems"))
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("&Take in"))
        self.setCommitPage(True)


def problem_words(problem: RowProblem) -> str:
    """A problem in the language of the windows."""
    return QCoreApplication.translate("imports", WORDS[problem.what]).format(row=problem.other_row)
