"""The place of the clients: their list, one client's file, and taking in a new one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from shelterdesk.casework.case import Case
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.clients.case_list import CaseList
from shelterdesk.gui.clients.client_page import ClientPage
from shelterdesk.gui.clients.new_client import NewClient
from shelterdesk.gui.desk import Desk

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft


class ClientsPage(QWidget):
    """Shows one of three: the list, a client's file, the quick intake. Names are hidden again
    whenever the place is left."""

    backups_wanted = Signal()
    """The first client waits for a backup: the window with the backups is wanted."""
    import_wanted = Signal()
    """A list that the shelter already has is to be taken in."""
    emergency_wanted = Signal(str)
    """A life is at risk: the id of the case."""
    case_opened = Signal(str)
    """The id of the case now shown; empty for the list and the quick intake."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stack = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.list = CaseList(desk)
        self.list.opened.connect(self.open_client)
        self.list.new_wanted.connect(self.new_client)
        self.list.import_wanted.connect(self.import_wanted)
        self._stack.addWidget(self.list)
        self.client: ClientPage | None = None
        self.intake: NewClient | None = None

    def new_client(self) -> None:
        """Show the quick intake (Ctrl+N), with what is left in its draft; the cursor in the first field."""
        if not self._desk.may_write(kind_of(Case)):
            self.show_list()  # it says why
            return
        self._close_client()
        if self.intake is None:
            self.intake = NewClient(self._desk)
            self.intake.saved.connect(self._after_intake)
            self.intake.left.connect(self._leave_intake)
            self.intake.client_wanted.connect(self.open_client)
            self.intake.backups_wanted.connect(self.backups_wanted)
            self._stack.addWidget(self.intake)
        self._stack.setCurrentWidget(self.intake)
        self.intake.begin()
        self.case_opened.emit("")

    def open_client(self, case_id: str, kind: str = "", record_id: str = "") -> None:
        """Show a client's file, at its overview or at a sheet."""
        if not self.list.knows(case_id):
            self.show_list()
            return
        self._close_client()
        self.list.leave()
        self.client = ClientPage(self._desk, case_id)
        self.client.left.connect(self.show_list)
        self.client.client_wanted.connect(self.open_client)
        self.client.header.emergency_wanted.connect(lambda: self.emergency_wanted.emit(case_id))
        self._stack.addWidget(self.client)
        self._stack.setCurrentWidget(self.client)
        if kind:
            self.client.open_sheet(kind, record_id)
        else:
            self.client.open_overview()
        self.case_opened.emit(case_id)

    def open_draft(self, draft: "Draft") -> None:
        """Show text that was typed and not yet saved, at the place where it was typed."""
        if self.list.knows(draft.key.case_id):
            self.open_client(draft.key.case_id, draft.key.kind, draft.key.record_id)
        else:
            self.new_client()

    def show_list(self) -> None:
        """Show the list, where it was left; the cursor in it."""
        self._close_client()
        self._stack.setCurrentWidget(self.list)
        self.list.return_to()
        self.case_opened.emit("")

    def resume(self, *, to_list: bool = False) -> None:
        """Put the cursor into what is shown; ``to_list``: show the list first."""
        if to_list:
            self.show_list()
        elif self._stack.currentWidget() is self.list:
            self.list.return_to()
        elif self.client is not None:
            self.client.sections.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.intake is not None:
            self.intake.begin()

    def begin_search(self) -> None:
        """Show the list with the cursor in its search box."""
        self.show_list()
        self.list.begin_search()

    def leave(self) -> None:
        """Another place is shown: keep what is typed and hide the names."""
        if self.client is not None:
            self.client.leave()
            self.client.header.show_name.setChecked(False)
        if self.intake is not None:
            self.intake.leave()
        self.list.leave()

    def _after_intake(self, case_id: str) -> None:
        self._leave_intake()
        self.open_client(case_id)

    def _leave_intake(self) -> None:
        if self.intake is not None:
            self._stack.removeWidget(self.intake)
            self.intake.deleteLater()
            self.intake = None
        if self.client is None:
            self.show_list()

    def _close_client(self) -> None:
        if self.client is not None:
            self.client.leave()
            self._stack.removeWidget(self.client)
            self.client.deleteLater()
            self.client = None


__all__ = ["ClientsPage"]
