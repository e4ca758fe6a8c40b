"""Third page of making cards: another administrator says yes; then the cards are drawn."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWizardPage

from shelterdesk.errors import SecondPersonNeededError, ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.widgets.second_person_dialog import SecondPersonDialog
from shelterdesk.vault import acts
from shelterdesk.vault.recovery import ACT, NewCards, Wish, make


class SecondPage(QWizardPage):
    """Goes on once the cards are drawn. What was agreed earlier, and not used yet, counts."""

    drawn = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wish: Wish | None = None
        self.new: NewCards | None = None
        self.lines, self.state, self.error = PlainLabel(), PlainLabel(), PlainLabel()
        self.error.setProperty("tone", "warn")
        self.ask = QPushButton(autoDefault=True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self.lines, self.state, self.error):
            layout.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)
        self.error.hide()
        self.ask.clicked.connect(self._ask)
        self._retranslate()

    def begin(self, wish: Wish) -> None:
        """Ask for these cards; what was drawn for another wish is forgotten."""
        if wish != self._wish:
            self._wish, self.new = wish, None
        if self.new is None:
            self._draw(quietly=True)
        self._say()

    def forget(self) -> None:
        """Keep no card."""
        self.new = None

    def isComplete(self) -> bool:
        """The cards are there."""
        return self.new is not None

    @Slot()
    def _ask(self) -> None:
        if self._wish is None:
            return
        payload = self._wish.payload(self._desk.vault)
        self.dialog = SecondPersonDialog(self._desk, ACT, payload, self._said(), self, items=self._wish.total)
        self.dialog.approved.connect(self._agreed)
        self.dialog.begin()

    @Slot(object)
    def _agreed(self, _: object) -> None:
        self._draw(quietly=False)
        self._say()

    def _draw(self, *, quietly: bool) -> None:
        if self._wish is None or (quietly and acts.needs_nobody(self._desk.vault, ACT)):
            return  # whoever is alone in a practice shelter is told so first
        self.error.hide()
        try:
            self.new = make(self._desk.vault, self._wish)
        except SecondPersonNeededError as error:
            if not quietly:
                self._fail(error)
        except ShelterDeskError as error:
            self._fail(error)
        self.completeChanged.emit()
        if self.new is not None:
            self.drawn.emit()

    def _fail(self, error: ShelterDeskError) -> None:
        self.error.setText(words_for(error))
        self.error.show()

    # --- words ------------------------------------------------------------------------------------

    def _said(self) -> tuple[str, ...]:
        """What the second person reads too."""
        wish = self._wish
        if wish is None:
            return ()
        lines = [
            self.tr("New recovery cards: any {needed} of {total} open every drawer without a passphrase.").format(
                needed=wish.needed, total=wish.total
            )
        ]
        if wish.apart:
            lines = [
                self.tr(
                    "New recovery cards: any {needed} of {total} open every drawer but the clinical one, which gets "
                    "{total} cards of its own."
                ).format(needed=wish.needed, total=wish.total)
            ]
        if self._desk.vault.keys.chain.sets:
            lines.append(self.tr("They end the cards that are in force now."))
        return tuple(lines)

    def _say(self) -> None:
        self.lines.setText("\n".join(self._said()))
        if self.new is None:
            self.state.setText(self.tr("Another administrator has to agree before the cards are drawn."))
        elif self.new.approved is None:
            self.state.setText(self.tr("The cards are drawn. Nothing is in force yet."))
        else:
            by = acts.standing(self._desk.vault, self.new.approved).by
            self.state.setText(
                self.tr("{who} agreed. The cards are drawn; nothing is in force yet.").format(
                    who=self._desk.vault.alias_of(by)
                )
            )
        self.ask.setVisible(self.new is None)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("The second administrator"))
        self.setSubTitle(self.tr("Nobody makes keys to everything alone."))
        self.ask.setText(self.tr("&Ask the second administrator…"))
        self._say()
