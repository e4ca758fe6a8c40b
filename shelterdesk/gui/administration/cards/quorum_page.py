"""Second page of making cards: how many there are, how many are needed, in what language, one set or two."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWizardPage,
)

from shelterdesk.casework.roles import Drawer
from shelterdesk.documents.paper_words import LANGUAGES as ON_PAPER
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import LANGUAGES, spoken
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.vault.recovery import Wish, usual_quorum

_USUAL = ((2, 3), (3, 5))
_MOST = 16


class QuorumPage(QWizardPage):
    """What fits the size of the team is chosen already."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        staff = sum(member.active for member in desk.vault.members.values())
        self.small, self.large, self.other = QRadioButton(), QRadioButton(), QRadioButton()
        (self.small if usual_quorum(staff) == _USUAL[0] else self.large).setChecked(True)
        self.needed, self.total = QComboBox(), QComboBox()
        for box, chosen in ((self.needed, 2), (self.total, 4)):
            for number in range(2, _MOST + 1):
                box.addItem(str(number), number)
            box.setCurrentIndex(box.findData(chosen))
        self._needed_word, self._of_word = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self._needed_word.setBuddy(self.needed)
        self.apart, self._apart_about = QCheckBox(), QuietLabel()
        self.language, self._language_word = QComboBox(), PlainLabel(wrap=False)
        self._language_word.setBuddy(self.language)
        for code in ON_PAPER:
            self.language.addItem(LANGUAGES[code], code)
        self.language.setCurrentIndex(max(0, self.language.findData(spoken())))
        self.remark = PlainLabel()
        self.remark.setProperty("tone", "warn")
        self._lay_out()
        self.other.toggled.connect(self._changed)
        for box in (self.needed, self.total):
            box.currentIndexChanged.connect(self._changed)
        there = Drawer.CLINICAL in desk.vault.keys.chain.drawers
        for widget in (self.apart, self._apart_about):
            widget.setVisible(there)
        self._retranslate()
        self._changed()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for radio in (self.small, self.large, self.other):
            layout.addWidget(radio)
        numbers = QHBoxLayout()
        numbers.setContentsMargins(24, 0, 0, 0)
        for widget in (self._needed_word, self.needed, self._of_word, self.total):
            numbers.addWidget(widget)
        numbers.addStretch(1)
        layout.addLayout(numbers)
        layout.addWidget(self.remark)
        layout.addSpacing(6)
        layout.addWidget(self.apart)
        layout.addWidget(self._apart_about)
        layout.addSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self._language_word)
        row.addWidget(self.language)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)

    def wish(self) -> Wish:
        """What was chosen."""
        needed, total = _USUAL[0] if self.small.isChecked() else _USUAL[1]
        if self.other.isChecked():
            needed, total = self.needed.currentData(), self.total.currentData()
        return Wish(needed, total, self.apart.isChecked() and not self.apart.isHidden())

    def paper_language(self) -> str:
        """The language that the cards are printed in."""
        return str(self.language.currentData())

    @Slot()
    def _changed(self) -> None:
        for box in (self.needed, self.total):
            box.setEnabled(self.other.isChecked())
        self.remark.setText(self._remark())
        self.remark.setVisible(bool(self.remark.text()))
        self.completeChanged.emit()

    def _remark(self) -> str:
        wish = self.wish()
        if wish.needed > wish.total:
            return self.tr("More cards would be needed than there are.")
        if wish.needed == wish.total:
            return self.tr("If a single card is lost, the others open nothing. Better make one or two more.")
        return ""

    def isComplete(self) -> bool:
        """At least as many as are needed."""
        wish = self.wish()
        return wish.needed <= wish.total

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("How many cards"))
        self.setSubTitle(self.tr("Fewer needed: easier to gather, also for somebody who should not have them."))
        self.small.setText(self.tr("3 cards, any &2 open (fits a team of up to five)"))
        self.large.setText(self.tr("5 cards, any &3 open (fits a larger team)"))
        self.other.setText(self.tr("&Other numbers"))
        self._needed_word.setText(self.tr("&Needed:"))
        self._of_word.setText(self.tr("of"))
        self.needed.setAccessibleName(self.tr("Cards needed"))
        self.total.setAccessibleName(self.tr("Cards in all"))
        self.apart.setText(self.tr("The &clinical drawer gets cards of its own"))
        self._apart_about.setText(
            self.tr("Then process notes and health records open only if the holders of the clinical cards agree "
                "too. Twice as many cards, and twice as many people to find again.")
        )
        self._language_word.setText(self.tr("&Language of the cards:"))
        self.remark.setText(self._remark())
