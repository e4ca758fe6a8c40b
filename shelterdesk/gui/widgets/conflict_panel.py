"""Two people changed the same answers: both stand here until a person decides."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from shelterdesk.casework.record import Question, Record, kind_of
from shelterdesk.gui import words
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.fields import value_words
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel

Differing = tuple[str, Question, str, str]
"""Field name, question, words typed here, words saved meanwhile."""


def differing(desk: Desk, names: Collection[str], mine: Record, theirs: Record) -> list[Differing]:
    """Those of the named answers that differ, in the order of the form."""
    return [
        (name, question, _words(desk, question, name, mine), _words(desk, question, name, theirs))
        for name, question in kind_of(mine).questions.items()
        if name in names and _answer(mine, name) != _answer(theirs, name)
    ]


def _answer(record: Record, name: str) -> tuple[object, object]:
    return getattr(record, name), record.reasons.get(name)


def _words(desk: Desk, question: Question, name: str, record: Record) -> str:
    reason = record.reasons.get(name)
    return words.reason_label(reason) if reason is not None else value_words(question, getattr(record, name), desk)


class ConflictPanel(QFrame):
    """For each answer that differs: the one typed here and the one saved meanwhile, as plain text, to choose from.
    Nothing is chosen beforehand and nothing is overwritten before the button is pressed."""

    decided = Signal(object)
    """The names of the answers of which the one typed here holds; of the others the saved one does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        self._title = TitleLabel("", self)
        self._what = PlainLabel("", self)
        column.addWidget(self._title)
        column.addWidget(self._what)
        self._held = QWidget(self)
        column.addWidget(self._held)
        self._keep = QPushButton(self)
        self._keep.clicked.connect(self._decide)
        self._keep.setProperty("primary", True)
        column.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.choices: dict[str, QButtonGroup] = {}
        self._shown: list[Differing] = []
        self.hide()
        self.retranslate()

    def ask(self, answers: list[Differing]) -> None:
        """Show the answers that differ."""
        self._shown = answers
        self._build()
        self.show()

    def _build(self) -> None:
        old = self._held
        self._held = QWidget(self)
        grid = QGridLayout(self._held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.choices = {}
        for number, (name, question, mine, theirs) in enumerate(self._shown):
            label = words.label(question)
            grid.addWidget(PlainLabel(label, self._held), 2 * number, 0)
            group = QButtonGroup(self._held)
            for side, (says, text) in enumerate(
                ((self.tr("Keep what is typed here"), mine), (self.tr("Keep what was saved meanwhile"), theirs))
            ):
                choice = QRadioButton(says, self._held)
                choice.setAccessibleName(f"{label}: {says}: {text}")
                group.addButton(choice, side)
                grid.addWidget(choice, 2 * number, side + 1)
                grid.addWidget(PlainLabel(text or "–", self._held), 2 * number + 1, side + 1)
            group.idClicked.connect(self._chosen)
            self.choices[name] = group
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(old, self._held)
        old.deleteLater()
        self._chosen()

    def _chosen(self, _side: int = 0) -> None:
        self._keep.setEnabled(all(group.checkedId() >= 0 for group in self.choices.values()))

    def _decide(self) -> None:
        mine: Collection[str] = {name for name, group in self.choices.items() if group.checkedId() == 0}
        self.hide()
        self.decided.emit(mine)

    def retranslate(self) -> None:
        """Words anew; choices made before a change of language are asked again."""
        self._title.setText(self.tr("Changed by somebody else meanwhile"))
        self._what.setText(
            self.tr("Both versions are kept. For each answer choose which one holds; the other stays in the history.")
        )
        self._keep.setText(self.tr("Keep what I chose"))
        if self._shown:
            self._build()

    def changeEvent(self, event: QEvent, /) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


__all__ = ["ConflictPanel", "Differing", "differing"]
