"""What every pane of a client's file can do, and the pane of a drawer that is not one's own."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelterdesk.casework.record import Kind, Record
from shelterdesk.casework.roles import HELD_BY
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import drawer_label, kind_plural, role_label


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
        holders = sorted(role_label(role) for role in HELD_BY[self.kind.drawer])
        self._what.setText(self.tr("{sheets} lie in the drawer “{drawer}”, to which you have no key.").format(
            sheets=kind_plural(self.kind), drawer=drawer_label(self.kind.drawer)))
        self._who.setText(self.tr("It is held by: {roles}. Please ask one of them.").format(roles=", ".join(holders)))

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


__all__ = ["ClosedPane", "Pane"]
