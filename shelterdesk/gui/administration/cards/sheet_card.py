"""The recovery sheet: printed or saved, because it holds no secret. Without cards there is nothing to say on it."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import spoken
from shelterdesk.gui.widgets.paper_buttons import PaperButtons
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.vault.card_cover import HOUSE


class SheetCard(QFrame):
    """In the language that the windows speak; hidden while there are no cards."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.title, self._about = TitleLabel(), QuietLabel()
        self.buttons = PaperButtons(self._sheet, desk.vault.folder, secret=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(8)
        for widget in (self.title, self._about, self.buttons):
            layout.addWidget(widget)
        desk.keys_changed.connect(self.reload)
        self._retranslate()

    @Slot()
    def reload(self) -> None:
        """Whether there are cards by now."""
        self.setVisible(HOUSE in self._desk.vault.keys.chain.sets)

    def _sheet(self) -> bytes:
        """The sheet of the set that opens the house."""
        from shelterdesk.documents.recovery_cards import recovery_sheet
        from shelterdesk.gui.administration.cards.printed import printed_set

        sets = self._desk.vault.keys.chain.sets
        one = sets[HOUSE]
        printed = printed_set(
            self._desk.vault, HOUSE, one.number, one.threshold, one.total, apart=len(sets) > 1, made_on=one.time[:10]
        )
        return recovery_sheet(printed, spoken())

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Recovery sheet"))
        self._about.setText(
            self.tr("How to go on when the computer or the passphrases are lost, in twelve steps. It holds no secret; "
                "where cards and backups are is written on it by hand. Keep one copy in the house and one elsewhere.")
        )
        self.reload()
