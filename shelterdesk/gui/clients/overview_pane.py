"""The first section of a file: the overview, and the sheet of the case itself behind “Stage and stay”."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from shelterdesk.casework.record import Kind, Record
from shelterdesk.gui.clients.overview import Overview
from shelterdesk.gui.clients.pane import Pane
from shelterdesk.gui.clients.sheets_pane import SinglePane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon


class OverviewPane(Pane):
    """Shows the overview; a button turns it to the case's own sheet and back."""

    sheet_wanted = Signal(str, str)
    client_wanted = Signal(str)

    def __init__(self, desk: Desk, case_id: str, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(desk, case_id, kind, parent)
        self.overview = Overview(desk, case_id)
        self.overview.sheet_wanted.connect(self.sheet_wanted)
        self.overview.client_wanted.connect(self.client_wanted)
        self.case: SinglePane | None = None
        self.turn = QPushButton()
        self.turn.clicked.connect(self._turn)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self._stack, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        if self._stack.currentWidget() is self.overview:
            self.turn.setText(self.tr("Change stage, stay, worker"))
            self.turn.setIcon(icon("pencil"))
        else:
            self.turn.setText(self.tr("Back to the overview"))
            self.turn.setIcon(icon("arrow-left"))

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def open_record(self, record_id: str) -> None:
        """Show the sheet of the case."""
        if self._stack.currentWidget() is self.overview:
            self._turn()

    def current(self) -> Record | None:
        """The case."""
        return self.desk.vault.get(self.kind.record, self.case_id)

    def leave(self) -> None:
        """Keep what is typed."""
        if self.case is not None:
            self.case.leave()

    def focus_first(self) -> None:
        """Put the cursor on the button, or into the sheet of the case."""
        if self.case is not None and self._stack.currentWidget() is self.case:
            self.case.focus_first()
        else:
            self.turn.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        if self.case is None:
            self.case = SinglePane(self.desk, self.case_id, self.kind)
            self._stack.addWidget(self.case)
        self.leave()
        at_overview = self._stack.currentWidget() is self.overview
        self._stack.setCurrentWidget(self.case if at_overview else self.overview)
        self.retranslate()
        self.focus_first()


__all__ = ["OverviewPane"]
