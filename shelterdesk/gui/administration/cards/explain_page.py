"""First page of making cards: what they are, and what to have at hand."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWizardPage

from shelterdesk.gui.widgets.plain_label import PlainLabel


class ExplainPage(QWizardPage):
    """A few plain sentences."""

    def __init__(self, *, again: bool) -> None:
        super().__init__()
        self._again = again
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        self.lines = [PlainLabel() for _ in range(5)]
        for line in self.lines:
            layout.addWidget(line)
        layout.addStretch(1)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Recovery cards"))
        self.setSubTitle(self.tr("The way back when passphrases are lost, a person is ill, or a laptop is gone."))
        texts = (
            self.tr(
                "Each card is a sheet with twenty words. One card opens nothing. Some of them together, for "
                "example 2 of 3, open every drawer without any passphrase: therefore each goes to another trusted "
                "person outside the house, and none of them knows who has the others."
            ),
            self.tr(
                "Two administrators make them together, in about twenty minutes: choose how many, print or write "
                "them down, and type every card back, because a card with a mistake opens nothing. Until then "
                "nothing changes."
            ),
            self.tr("At hand should be: the second administrator, a printer or a pen, an envelope for each card."),
            self.tr("Printers and the computers between may keep what they printed. A printer on a cable is best."),
            self.tr(
                "A set is in force already. The new one ends it for this case file: fetch the old cards and "
                "destroy them. Backups made before still open with the old ones."
            ),
        )
        for line, text in zip(self.lines, texts, strict=True):
            line.setText(text)
        self.lines[-1].setVisible(self._again)
