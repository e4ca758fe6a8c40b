"""The rules of the house: for how many months after its closing a file is kept, for each purpose."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QSpinBox, QVBoxLayout, QWidget

from shelterdesk.casework import RetentionRule, kind_of, questions_of
from shelterdesk.casework.codes_retention import RETENTION_PURPOSE
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import code_label
from shelterdesk.vault import retention

_LETTERS = 24


class RulesCard(QFrame):
    """A number for each purpose; none means that a closed file is asked about each year. A director sets them."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.title, self.about = TitleLabel(), QuietLabel()
        self.months: dict[str, QSpinBox] = {}
        self._words: dict[str, PlainLabel] = {}
        self._form = QFormLayout()
        self._form.setFormAlignment(Qt.AlignmentFlag.AlignLeft)
        most = questions_of(RetentionRule)["months"].most or 600
        for purpose in RETENTION_PURPOSE.terms:
            number = QSpinBox()
            number.setRange(0, most)
            number.setKeyboardTracking(False)
            number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # arrow keys count
            number.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
            number.valueChanged.connect(lambda months, purpose=purpose: self._set(purpose, months))
            number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.months[purpose], self._words[purpose] = number, PlainLabel(wrap=False)
            self._form.addRow(self._words[purpose], number)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        layout.addLayout(self._form)
        self.retranslate()

    def reload(self) -> None:
        """Show the rules as they are."""
        rules = retention.rules_of(self._desk.vault)
        mine = self._desk.may_write(kind_of(RetentionRule))
        for purpose, number in self.months.items():
            number.blockSignals(True)
            number.setValue((rules[purpose].months or 0) if purpose in rules else 0)
            number.blockSignals(False)
            number.setEnabled(mine)

    def _set(self, purpose: str, months: int) -> None:
        known = retention.rules_of(self._desk.vault).get(purpose)
        rule = replace(known, months=months or None) if known else RetentionRule(purpose=purpose, months=months or None)
        try:
            self._desk.save(rule, offer_undo=True)
        except ShelterDeskError as error:
            self.reload()
            self.failed.emit(error)

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
        for purpose, number in self.months.items():
            words = code_label(RETENTION_PURPOSE, purpose)
            self._words[purpose].setText(words)
            number.setAccessibleName(words)
            number.setSpecialValueText(self.tr("ask each year"))
            number.setSuffix(self.tr(" months"))
