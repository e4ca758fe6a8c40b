"""The rules of the house: for how many months after its closing a file is kept, for each purpose."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from shelterdesk.casework import RetentionRule, kind_of, questions_of
from shelterdesk.casework.codes_retention import RETENTION_PURPOSE
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.line_field import NumberField
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import code_label
from shelterdesk.vault import retention

_LETTERS = 26


class RulesCard(QFrame):
    """A number for each purpose; none means that a closed file is asked about each year. A director sets them."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.title, self.about, self.lacking = TitleLabel(), QuietLabel(), PlainLabel()
        self.lacking.setProperty("tone", "warn")
        self.lacking.hide()
        self.months: dict[str, NumberField] = {}
        self._words: dict[str, PlainLabel] = {}
        self._form = QFormLayout()
        asked = questions_of(RetentionRule)["months"]
        for purpose in RETENTION_PURPOSE.terms:
            number = NumberField(asked)
            number.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
            number.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
            number.line.editingFinished.connect(lambda purpose=purpose: self._typed(purpose))
            self.months[purpose], self._words[purpose] = number, PlainLabel(wrap=False)
            self._form.addRow(self._words[purpose], number)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        layout.addLayout(self._form)
        layout.addWidget(self.lacking)
        self.retranslate()

    def reload(self) -> None:
        """Show the rules as they are; what is being typed stays."""
        rules = retention.rules_of(self._desk.vault)
        mine = self._desk.may_write(kind_of(RetentionRule))
        for purpose, number in self.months.items():
            if not number.line.hasFocus():
                number.set_value(rules[purpose].months if purpose in rules else None)
            number.set_read_only(not mine)

    def _typed(self, purpose: str) -> None:
        """Keep a number when its line is left or Enter is pressed; what is none is pointed out and not kept."""
        number = self.months[purpose]
        known = retention.rules_of(self._desk.vault).get(purpose)
        months = number.value()
        if not number.understood() or months == (known.months if known else None) or not self._fits(months):
            self._point_out()
            return
        wanted = months if isinstance(months, int) else None
        rule = replace(known, months=wanted) if known else RetentionRule(purpose=purpose, months=wanted)
        try:
            self._desk.save(rule, offer_undo=True)
        except ShelterDeskError as error:
            self.failed.emit(error)
        self._point_out()

    def _fits(self, months: object) -> bool:
        asked = questions_of(RetentionRule)["months"]
        return months is None or (isinstance(months, int) and (asked.least or 1) <= months <= (asked.most or months))

    def _point_out(self) -> None:
        wrong = [number for number in self.months.values() if not number.understood() or not self._fits(number.value())]
        self.lacking.setVisible(bool(wrong))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Rules of the house"))
        self.about.setText(
            self.tr(
                "For how many months after its closing a file is kept. No law is built in: ask a lawyer what holds for "
                "you. Without a number the file is asked about each year. A sheet in the file goes before the rule."
            )
        )
        self.lacking.setText(self.tr("A whole number of months, up to 600, or nothing. This one was not kept."))
        for purpose, number in self.months.items():
            words = code_label(RETENTION_PURPOSE, purpose)
            self._words[purpose].setText(words)
            number.set_spoken(words, "")
            number.line.setPlaceholderText(self.tr("ask each year"))
            number.retranslate()
