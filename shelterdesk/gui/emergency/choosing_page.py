"""The first page: to whom, about whom, what exactly, and why."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from shelterdesk.casework.case import Case
from shelterdesk.casework.codes_acts import EMERGENCY_RECIPIENT
from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.emergency.facts_tree import FactsTree
from shelterdesk.gui.language import LANGUAGES, spoken
from shelterdesk.gui.widgets.choice_field import ChoiceField
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import code_label, drawer_label
from shelterdesk.vault import CaseFilter

_MOST = 200
_LINES = 3
_LEAST_LINES = 8


class ChoosingPage(QWidget):
    """Nothing here leaves; what is typed stays while one goes back and forth."""

    changed = Signal()

    def __init__(self, desk: Desk, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.case = QComboBox()
        self.recipient = ChoiceField(
            lambda: [(code, code_label(EMERGENCY_RECIPIENT, code)) for code in EMERGENCY_RECIPIENT.terms]
        )
        self.language = QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(list(LANGUAGES).index(spoken()))
        self.facts, self.message, self.reason = FactsTree(), QPlainTextEdit(), QPlainTextEdit()
        for text in (self.message, self.reason):
            text.setTabChangesFocus(True)
            text.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 12)
        self.stop = PlainLabel()
        """What keeps the sheet from being made; the window shows it where it cannot scroll away."""
        self.stop.setProperty("tone", "warn")
        self.stop.hide()
        self._lay_out()
        self._fill(case_id)
        self.case.currentIndexChanged.connect(self._read)
        self.recipient.edited.connect(self._chosen)
        self._read()

    @property
    def case_id(self) -> str:
        """The client it is about."""
        return str(self.case.currentData() or "")

    def _lay_out(self) -> None:
        what = QuietLabel(
            self.tr(
                "You may tell this alone. All administrators hear of it, and another person looks at it within seven "
                "days. Where the house is, who works here and notes of therapy are never told."
            )
        )
        words = {
            self.case: self.tr("&Client:"), self.recipient: self.tr("&To whom:"),
            self.language: self.tr("&Language of the sheet:"),
        }  # fmt: skip
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (widget, text) in enumerate(words.items()):
            word = PlainLabel(text, wrap=False)
            word.setBuddy(widget)
            grid.addWidget(word, row, 0)
            grid.addWidget(widget, row, 1)
        self.recipient.set_spoken(self.tr("To whom"), "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(what)
        layout.addLayout(grid)
        for widget, text in (
            (self.facts, self.tr("&Facts on the sheet (Space ticks, F2 changes a text for this sheet only):")),
            (self.message, self.tr("What they &must know or do now (stands on the sheet):")),
            (self.reason, self.tr("&Why you tell it (needed; stays in the house):")),
        ):
            word = PlainLabel(text)
            word.setBuddy(widget)
            layout.addWidget(word)
            layout.addWidget(widget, 1 if widget is self.facts else 0)
        self.facts.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)

    def _fill(self, case_id: str) -> None:
        """This client alone; or, where none was named, those who are here, then the others."""
        vault = self._desk.vault
        if Drawer.CASEWORK not in vault.drawers:
            self.refuse(
                self.tr(
                    "Client files lie in the drawer “{drawer}”, to which your role has no key. Tell the message by "
                    "telephone, and call a colleague who holds it."
                ).format(drawer=drawer_label(Drawer.CASEWORK))
            )
            return
        if case_id:
            case = vault.get(Case, case_id)
            self.case.addItem((case.code if case else "") or self.tr("Case without a code"), case_id)
        else:
            self.case.addItem(self.tr("Choose…"), "")
            here = vault.cases(CaseFilter(stay="present"), limit=_MOST, sort="code").rows
            others = vault.cases(limit=_MOST).rows
            for row in {row.id: row for row in (*here, *others)}.values():
                self.case.addItem(row.code or self.tr("Case without a code"), row.id)
        self.case.setEnabled(self.case.count() > 1)

    @Slot()
    def _read(self) -> None:
        self.facts.clear()
        if self.case_id:
            self.facts.show_case(self._desk, self.case_id)
            self.facts.tick_usual(str(self.recipient.value() or ""))

    @Slot()
    def _chosen(self) -> None:
        self.facts.tick_usual(str(self.recipient.value() or ""))
        self.changed.emit()

    def choose(self, recipient: str) -> None:
        """Choose to whom it goes, and tick what they usually need."""
        self.recipient.set_value(recipient or None)
        self._chosen()

    def refuse(self, words: str) -> None:
        """Say what keeps the sheet from being made; empty: nothing does."""
        self.stop.setText(words)
        self.stop.setVisible(bool(words))
