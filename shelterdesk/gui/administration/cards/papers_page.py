"""Fourth page of making cards: each of them is printed, saved or written down by hand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget, QWizardPage

from shelterdesk.casework.codes_cards import CARD_SET
from shelterdesk.gui.widgets.paper_buttons import PaperButtons
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import code_label
from shelterdesk.vault.recovery import NewCards, NewSet

_COLUMNS = 4


class CardRow(QFrame):
    """One card: its ways out, and its words when they are asked for."""

    out = Signal()

    def __init__(self, one: NewSet, number: int, make: Callable[[], bytes], vault: Path) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._set, self._number = one, number
        self.is_out = False
        self.name = PlainLabel()
        self.name.setProperty("title", "2")
        self.buttons = PaperButtons(make, vault, secret=True)
        self.show_words = QPushButton(autoDefault=False)
        self.show_words.setCheckable(True)
        self.buttons.add(self.show_words)
        self.words = QWidget()
        grid = QGridLayout(self.words)
        grid.setContentsMargins(0, 0, 0, 0)
        rows = len(self.card.split()) // _COLUMNS
        for place, word in enumerate(self.card.split()):
            label = PlainLabel(f"{place + 1}. {word}", wrap=False)
            grid.addWidget(label, place % rows, place // rows)
        self.words.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        for widget in (self.name, self.buttons, self.words):
            layout.addWidget(widget)
        self.show_words.toggled.connect(self._show)
        self.buttons.out.connect(self._out)
        self.retranslate()

    @property
    def card(self) -> str:
        """Its twenty words."""
        return self._set.cards[self._number - 1]

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        self.words.setVisible(shown)
        if not shown:
            self._out()
        self.retranslate()

    @Slot()
    def _out(self) -> None:
        self.is_out = True
        self.retranslate()
        self.out.emit()

    def retranslate(self) -> None:
        """Say everything anew."""
        name = self.tr("{set}: card {number} of {total}").format(
            set=code_label(CARD_SET, self._set.name), number=self._number, total=len(self._set.cards)
        )
        self.name.setText(self.tr("{card}  ✓").format(card=name) if self.is_out else name)
        shown = self.show_words.isChecked()
        self.show_words.setText(self.tr("Written down") if shown else self.tr("Show, to write by hand"))
        for button in (self.buttons.print, self.buttons.save, self.show_words):
            button.setAccessibleDescription(name)


class PapersPage(QWizardPage):
    """Goes on when each card was on paper once."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[CardRow] = []
        self._new: NewCards | None = None
        self.about = QuietLabel()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.addWidget(self.about)
        layout.addWidget(self._area, 1)
        self._retranslate()

    def begin(self, new: NewCards, make: Callable[[NewSet, int], bytes], vault: Path) -> None:
        """Show these cards; those shown before stay as they are if they are the same."""
        if new is self._new:
            return
        self._new = new
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        self.rows = []
        for one in new.sets:
            for number in range(1, len(one.cards) + 1):
                row = CardRow(one, number, lambda one=one, number=number: make(one, number), vault)  # type: ignore[misc]
                row.out.connect(self.completeChanged)
                column.addWidget(row)
                self.rows.append(row)
        column.addStretch(1)
        self._area.setWidget(inside)
        self.completeChanged.emit()

    def conceal(self) -> None:
        """No word is left on the screen."""
        for row in self.rows:
            if row.show_words.isChecked():
                row.show_words.setChecked(False)

    def forget(self) -> None:
        """Keep no card."""
        self._new = None
        self.rows = []
        self._area.setWidget(QWidget())

    def validatePage(self) -> bool:
        """Whoever types back reads from the paper, not from the screen."""
        self.conceal()
        return True

    def isComplete(self) -> bool:
        """Every card was out once."""
        return bool(self.rows) and all(row.is_out for row in self.rows)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Bring every card onto paper"))
        self.setSubTitle(self.tr("One after the other. Nobody but the two of you should see them."))
        self.about.setText(
            self.tr("Put each card into its envelope as soon as it was typed back on the next page.")
        )
        for row in self.rows:
            row.retranslate()
