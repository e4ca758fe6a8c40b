"""What every pane of a client's file can do, and the pane of a drawer that is not one's own."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelterdesk.casework.record import Kind, Record
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.closed_words import closed_words
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel


class Pane(QWidget):
    """The sheets of one kind in one client's file."""

    def __init__(self, desk: Desk, case_id: str, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.case_id, self.kind = desk, case_id, kind

    def leave(self) -> None:
        """Keep what is typed; called whenever the pane is no longer shown."""

    def open_record(self, record_id: str) -> None:
        """Show one sheet, where it is here."""

    def current(self) -> Record | None:
        """The saved sheet now shown; ``None`` where there is none."""
        return None

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""


class ClosedPane(Pane):
    """Says who holds sheets that this member cannot open."""

    def __init__(self, desk: Desk, case_id: str, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(desk, case_id, kind, parent)
        self._what = PlainLabel()
        self._who = QuietLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 24, 16, 16)
        layout.addWidget(self._what)
        layout.addWidget(self._who)
        layout.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        where, whom = closed_words(self.kind)
        self._what.setText(where)
        self._who.setText(whom)

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


__all__ = ["ClosedPane", "Pane"]
