"""Recovery cards: how the house stands with them, and what can be done."""

from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.codes_cards import CARD_SET
from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.administration.cards.sheet_card import SheetCard
from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import code_label, drawer_label, moment_text
from shelterdesk.vault.card_standing import Standing, standing
from shelterdesk.vault.recovery import root_words, tag_of


class CardsPane(Pane):
    """Everybody may read it and check cards; administrators make them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.state, self.warnings = PlainLabel(), PlainLabel()
        self.warnings.setProperty("tone", "warn")
        self.make, self.check = QPushButton(), QPushButton()
        self._state_title = TitleLabel()
        self._who = QuietLabel()
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addWidget(self.check)
        row.addStretch(1)
        self._cards = self._card(self._state_title, self.state, self.warnings, row, self._who)
        self.sheet = SheetCard(desk)
        self.add(self._cards)
        self.add(self.sheet)
        self.make.clicked.connect(self.make_cards)
        self.check.clicked.connect(self.check_cards)
        desk.keys_changed.connect(self.reload)
        desk.changed.connect(self._changed)
        self.retranslate()

    @staticmethod
    def _card(*parts: QWidget | QHBoxLayout) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(8)
        for part in parts:
            if isinstance(part, QHBoxLayout):
                layout.addLayout(part)
            else:
                layout.addWidget(part)
        return card

    @Slot()
    def _changed(self) -> None:
        """A save anywhere: read anew only while somebody looks."""
        if self.isVisible():
            self.reload()

    @Slot()
    def make_cards(self) -> None:
        """Make a set."""
        from shelterdesk.gui.administration.cards.cards_wizard import CardsWizard

        CardsWizard(self._desk, self).open()

    @Slot()
    def check_cards(self) -> None:
        """Try a quorum."""
        from shelterdesk.gui.administration.cards.drill_dialog import DrillDialog

        DrillDialog(self._desk, self).open()

    # --- words ------------------------------------------------------------------------------------

    @Slot()
    def reload(self) -> None:
        """Read anew how things stand."""
        found = standing(self._desk.vault)
        administrator = self._desk.vault.me.administrator
        self.state.setText("\n".join(self._about_sets(found)))
        self.state.setVisible(bool(found.sets))
        warnings = self._warnings(found)
        self.warnings.setText("\n\n".join(warnings))
        self.warnings.setVisible(bool(warnings))
        self.make.setEnabled(administrator)
        self._who.setVisible(not administrator)
        self.check.setVisible(bool(found.sets))
        self.make.setText(self.tr("Make &new cards…") if found.sets else self.tr("&Make recovery cards…"))

    def _about_sets(self, found: Standing) -> list[str]:
        lines = [
            self.tr("{set}, set number {number}, made {when}: any {needed} of {total} open {drawers}.").format(
                set=code_label(CARD_SET, name), number=one.number, when=moment_text(one.time), needed=one.threshold,
                total=one.total, drawers=_listed(sorted(one.drawers)),
            )
            for name, one in found.sets.items()
        ]
        if found.sets:
            keys = self._desk.vault.keys
            lines.append(
                self.tr("Mark of this case file: {mark}. Root words: {words}.").format(
                    mark=tag_of(keys.vault_id), words=root_words(keys.root)
                )
            )
        if found.checked:
            lines.append(self.tr("A quorum was last typed {when}.").format(when=moment_text(found.checked)))
        return lines

    def _warnings(self, found: Standing) -> list[str]:
        if not found.sets:
            return [
                self.tr(
                    "There are no recovery cards yet. If passphrases are lost or a holder does not come back, what "
                    "only they could open is lost for good. Make cards before real case files are written."
                )
            ]
        warnings = []
        if found.drill_due:
            warnings.append(
                self.tr("The cards were not tried out for a year. Gather a quorum and see whether they still work.")
            )
        if found.waiting:
            warnings.append(
                self.tr("The cards do not open {drawers} yet. They will once somebody who holds it unlocks.").format(
                    drawers=_listed(found.waiting)
                )
            )
        if found.uncovered:
            warnings.append(
                self.tr(
                    "No card is meant to open {drawers} yet: it came to be after the cards. It is added when an "
                    "administrator next unlocks."
                ).format(drawers=_listed(found.uncovered))
            )
        if found.ended_due:
            warnings.append(
                self.tr(
                    "Ended cards, together with an old key file, could still open {drawers}, until somebody who "
                    "holds it unlocks and it gets a new key."
                ).format(drawers=_listed(found.ended_due))
            )
        return warnings

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(
            self.tr("Recovery cards"),
            self.tr("Sheets with words, held by trusted people outside the house. Enough of them together open "
                "everything without a passphrase."),
        )
        self._state_title.setText(self.tr("How it stands"))
        self.check.setText(self.tr("&Yearly check…"))
        self._who.setText(self.tr("Administrators make cards, two of them together."))
        self.reload()


def _listed(drawers: Iterable[Drawer]) -> str:
    return ", ".join(f"“{drawer_label(drawer)}”" for drawer in drawers)
