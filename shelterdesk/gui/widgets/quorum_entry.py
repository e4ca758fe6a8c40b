"""Typing cards one after the other until there are enough of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.codes_cards import CARD_SET
from shelterdesk.errors import CardOfAnotherSetError, CardTwiceError
from shelterdesk.gui.widgets.card_entry import CardEntry
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.words import code_label

if TYPE_CHECKING:
    from shelterdesk.crypto.slip39 import Card
    from shelterdesk.vault.recovery import SetHere


class QuorumEntry(QWidget):
    """Says after each card what it was and how many are still needed. Keeps the words until ``forget``.

    ``sets``: those of the case file; the first is the one without which nothing opens.
    """

    changed = Signal()

    def __init__(self, sets: "Sequence[SetHere]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets = list(sets)
        self._cards: list[Card] = []
        self.state, self.entry = PlainLabel(), CardEntry()
        self.take = QPushButton(autoDefault=False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.state, self.entry):
            layout.addWidget(widget)
        layout.addLayout(row)
        self.setFocusProxy(self.entry)
        self.entry.complete.connect(self._take)
        self.take.clicked.connect(self._take)
        self._retranslate()

    @property
    def cards(self) -> tuple[str, ...]:
        """The cards taken so far."""
        return tuple(card.text for card in self._cards)

    def given(self, one: "SetHere") -> int:
        """How many cards of a set were taken."""
        return sum(card.set_id == one.set_id for card in self._cards)

    @property
    def enough(self) -> bool:
        """Whether the first set is complete, and no other was begun and left."""
        if not self._sets:
            return False
        first, *others = self._sets
        begun = [one for one in others if self.given(one)]
        return all(self.given(one) >= one.needed for one in (first, *begun))

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self._cards = []
        self.entry.clear()
        self._say()

    @Slot()
    def _take(self) -> None:
        position = len(self._cards) + 1
        card = self.entry.read(position)
        if card is None:
            return
        if all(one.set_id != card.set_id for one in self._sets):
            self.entry.say(CardOfAnotherSetError(position))
            return
        same = [number for number, other in enumerate(self._cards, 1) if other.text == card.text]
        if same:
            self.entry.say(CardTwiceError(position, same[0]))
            return
        self._cards.append(card)
        self.entry.clear()
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        lines = [self._about(one) for one in self._sets]
        if self._cards:
            lines.insert(0, self.tr("Card {number} was read.").format(number=self._cards[-1].number))
        if self.enough:
            lines.append(self.tr("That is enough."))
        self.state.setText("\n".join(lines))

    def _about(self, one: "SetHere") -> str:
        words = (
            self.tr("{set}, set number {number}: {given} of {needed} cards.")
            if one is self._sets[0] or self.given(one)
            else self.tr("{set}, set number {number}: {needed} cards; may be left out.")
        )
        name = code_label(CARD_SET, one.name)
        return words.format(set=name, number=one.number, given=self.given(one), needed=one.needed)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.take.setText(self.tr("Take this &card"))
        self._say()
