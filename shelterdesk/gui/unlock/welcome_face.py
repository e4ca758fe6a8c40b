"""What the first window offers while no case file is chosen: try, make, open, restore."""

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel


class WelcomeFace(QWidget):
    """Four cards, each a button and a line of what it means."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._welcome = QuietLabel()
        layout.addWidget(self._welcome)
        self.try_button, self._try_words = self._choice(layout)
        self.new_button, self._new_words = self._choice(layout)
        self.open_button, self._open_words = self._choice(layout)
        self.restore_button, self._restore_words = self._choice(layout)
        self.try_button.setProperty("primary", True)
        layout.addStretch(1)
        self.retranslate()

    @staticmethod
    def _choice(layout: QVBoxLayout) -> tuple[QPushButton, PlainLabel]:
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        button, words = QPushButton(autoDefault=True), QuietLabel()  # Enter presses it, as in a dialog
        inside.addWidget(button)
        inside.addWidget(words)
        layout.addWidget(card)
        return button, words

    def retranslate(self) -> None:
        """Say everything anew."""
        self._welcome.setText(
            self.tr("Encrypted case work on this computer. Nothing is sent anywhere. What would you like to do?")
        )
        self.try_button.setText(self.tr("&Try it with an invented shelter first"))
        self._try_words.setText(
            self.tr("Sixty invented people to practise with. Nothing you do there can harm anybody.")
        )
        self.new_button.setText(self.tr("Set up a &new shelter…"))
        self._new_words.setText(
            self.tr("About ten minutes, two people, and a second place for backups, such as a USB stick.")
        )
        self.open_button.setText(self.tr("&Open an existing case file…"))
        self._open_words.setText(self.tr("A folder whose name ends in “.shelter”."))
        self.restore_button.setText(self.tr("&Restore from a backup…"))
        self._restore_words.setText(
            self.tr("After a loss, or on a new computer: from the stick or folder that backups were made to.")
        )
