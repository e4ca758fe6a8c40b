"""Fifth page of making cards: every card is typed back from the paper; a card with a mistake opens nothing."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWizardPage

from shelterdesk.casework.codes_cards import CARD_SET
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.card_entry import CardEntry
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.widgets.progress_strip import ProgressStrip
from shelterdesk.gui.words import code_label
from shelterdesk.vault.recovery import NewCards


class TypeBackPage(QWizardPage):
    """In any order; goes on when none is missing."""

    all_typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._new: NewCards | None = None
        self.setCommitPage(True)
        self.state, self.entry, self.error = PlainLabel(), CardEntry(), PlainLabel()
        self.error.setProperty("tone", "warn")
        layout = QVBoxLayout(self)
        self.progress = ProgressStrip()
        for widget in (self.state, self.entry, self.progress, self.error):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.error.hide()
        self.setFocusProxy(self.entry)
        self.entry.complete.connect(self._check)
        self._retranslate()

    def begin(self, new: NewCards) -> None:
        """Ask for these cards."""
        self._new = new
        self.entry.clear()
        self._say()

    def forget(self) -> None:
        """Keep no card."""
        self._new = None
        self.entry.clear()

    def isComplete(self) -> bool:
        """Every card was typed."""
        return self._new is not None and not self._new.missing

    def fail(self, error: Exception) -> None:
        """They could not be put in force; the earlier ones still hold."""
        self.error.setText(words_for(error))
        self.error.show()

    @Slot()
    def _check(self) -> None:
        """Which set it belongs to is read off the card itself."""
        if self._new is None:
            return
        position = 1 + sum(len(one.typed) for one in self._new.sets)
        card = self.entry.read(position)
        if card is None:
            return
        mine = next((one for one in self._new.sets if card.text in one.cards), self._new.sets[0])
        try:
            mine.type_back(card.text, position)
        except ShelterDeskError as error:
            self.entry.say(error)
            return
        self.entry.clear()
        self._say()
        self.completeChanged.emit()
        if not self._new.missing:
            self.all_typed.emit()

    def _say(self) -> None:
        if self._new is None:
            return
        lines = []
        for one in self._new.sets:
            missing = ", ".join(str(number) for number in one.missing)
            name = code_label(CARD_SET, one.name)
            if missing:
                lines.append(self.tr("{set}: still to be typed: card {numbers}.").format(set=name, numbers=missing))
            else:
                lines.append(self.tr("{set}: all were typed and found right.").format(set=name))
        self.state.setText("\n".join(lines))
        self.entry.setVisible(bool(self._new.missing))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Type every card back"))
        self.setSubTitle(self.tr("From the paper. The first four letters and a blank are enough for each word."))
        self._say()
