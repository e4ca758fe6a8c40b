"""A threat or a worry, in a minute: kept where only protection reads it, by letter where that key is not here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from shelterdesk.casework import PartialDate, Threat, kind_of
from shelterdesk.casework.codes_safety import SEVERITY, THREAT_CHANNEL, THREAT_SOURCE
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.kept_text import KeptText
from shelterdesk.gui.duty.plain_dialog import PlainDialog
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.words import code_label, local

_NOBODY = ""


class WorryDialog(PlainDialog):
    """What was said, word for word; about whom, by whom, how bad. Everything but the words may stay open."""

    kept = Signal(bool)
    """It is saved (``True``), or lies in the letter slot."""

    def __init__(self, desk: Desk, tonight: Tonight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept = KeptText(desk, "threat")
        self.about, self.source, self.channel, self.severity = (QComboBox() for _ in range(4))
        self.about.addItem(self.tr("The house"), _NOBODY)
        for case_id in tonight.cards:
            self.about.addItem(tonight.name(case_id), case_id)
        for choice, codes in ((self.source, THREAT_SOURCE), (self.channel, THREAT_CHANNEL), (self.severity, SEVERITY)):
            choice.addItem("–", None)
            for code in codes.terms:
                choice.addItem(code_label(codes, code), code)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self._lay_out()
        self.words.setPlainText(self._kept.found().get("words", ""))
        self.words.textChanged.connect(self.note_draft)
        self.done_button.clicked.connect(self._save)
        self.words.setFocus()

    @property
    def holds(self) -> bool:
        """Whether it is saved at once."""
        return self._desk.may_write(kind_of(Threat))

    def _lay_out(self) -> None:
        self.title.setText(self.tr("A threat or a worry"))
        self.add_field(self.tr("&About:"), self.about)
        self.add_field(self.tr("&From whom:"), self.source)
        self.add_field(self.tr("&How:"), self.channel)
        self.add_field(self.tr("How &bad could it get:"), self.severity)
        self.words.setAccessibleName(self.tr("What was said or seen"))
        self.words.setPlaceholderText(self.tr("What was said or seen, word for word where you can"))
        where = (
            self.tr("Kept in the drawer “Protection”: only those who hold it read this.")
            if self.holds
            else self.tr(
                "This goes into the letter slot. Those who hold the drawer “Protection” see it first when they unlock; "
                "nobody else reads it, and you cannot read it again."
            )
        )
        self.inside.addWidget(self.words, 1)
        self.inside.addWidget(QuietLabel(where))
        self.done_button.setText(self.tr("&Keep it") if self.holds else self.tr("Hand it &in"))

    def note_draft(self) -> None:
        """Hand what is typed to the drafts; called at each letter, and before a lock."""
        self._kept.note({"words": self.words.toPlainText()})

    def _save(self) -> None:
        words, case_id = self.words.toPlainText().strip(), str(self.about.currentData())
        if not words:
            self.tell(self.tr("Write what was said or seen."))
            self.words.setFocus()
            return
        threat = Threat(
            case_id=case_id, words=words, happened_on=PartialDate.of(local(self._desk.vault.now()).date()),
            subject="client" if case_id else "site", source=self.source.currentData(),
            channel=self.channel.currentData(), severity=self.severity.currentData(), state="open",
        )  # fmt: skip
        held = self._desk.may_write(kind_of(Threat), case_id)
        try:
            self._desk.save(threat) if held else self._desk.vault.hand_in(threat)
        except ShelterDeskError as error:
            self.tell(error)
            return
        self._kept.saved()
        self.kept.emit(held)
        self.accept()
