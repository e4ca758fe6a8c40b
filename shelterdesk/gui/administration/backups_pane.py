"""Backups: sealed copies in a second place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelterdesk.gui.administration.copies_card import CopiesCard
from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.desk import Desk


class BackupsPane(Pane):
    """When the last copy was made, and making one now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copies = CopiesCard(desk)
        self.copies.failed.connect(self.failed)
        self.add(self.copies)
        self.retranslate()

    def begin(self) -> None:
        """The cursor on the button that makes a copy."""
        self.ensureWidgetVisible(self.copies)
        self.copies.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Backups"))
