"""A page of several panes under one bar of tabs, with the clients at the left where a pane is about one of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from shelterdesk.casework.roles import HELD_BY, Drawer
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.client_list import ClientList
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.first_focus import focus_first
from shelterdesk.gui.widgets.shortcut import key_text, shortcut
from shelterdesk.gui.words import drawer_label, role_label

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Entry:
    """One pane: stable name, English label (context ``panes``), whether it is about one client, and its maker."""

    name: str
    label: str
    of_client: bool
    make: Callable[[Desk], QWidget]


class PanedPage(QWidget):
    """Panes are made when first shown. One of a client has ``set_case``; each has ``reload`` and ``failed``, and
    ``take_keys`` where the cursor does not begin at its first widget. Alt with a digit shows one: letters are left to
    what lies in the panes, and a digit is the same in every language."""

    failed = Signal(object)
    record_wanted = Signal(str, str, str)

    def __init__(self, desk: Desk, entries: Sequence[Entry], icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.entries = desk, tuple(entries)
        self.panes: dict[str, Any] = {}
        self.bar, self.stack, self.clients = QTabBar(), QStackedWidget(), ClientList(desk)
        self.closed = EmptyNote(icon)
        self.bar.setDocumentMode(True)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        for number, entry in enumerate(self.entries, start=1):
            self.bar.addTab("")
            shortcut(f"Alt+{number}", self, partial(self._go_to, entry.name), everywhere=True)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.clients)
        self.split.addWidget(self.stack)
        self.split.setSizes([210, 800])
        self.split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addWidget(self.split, 1)
        column.addWidget(self.closed, 1)
        self.bar.currentChanged.connect(self._show_chosen)
        self.clients.chosen.connect(self._client_chosen)
        desk.keys_changed.connect(self.reload)
        self.retranslate()

    # --- panes -----------------------------------------------------------------------------------

    @property
    def shown(self) -> str:
        """The name of the pane now shown."""
        return self.entries[self.bar.currentIndex()].name

    def pane(self, name: str) -> Any:
        """The pane with this name, made if need be."""
        if name not in self.panes:
            made = next(entry for entry in self.entries if entry.name == name).make(self._desk)
            self.panes[name] = made
            self.stack.addWidget(made)
            self.connect_pane(made)
        return self.panes[name]

    def connect_pane(self, made: Any) -> None:
        """Connect what a pane asks for; a page with more ways than these adds them."""
        made.failed.connect(self.failed)
        if hasattr(made, "record_wanted"):
            made.record_wanted.connect(self.record_wanted)

    def show_pane(self, name: str, case_id: str = "") -> Any:
        """Choose a pane, and a client where one is named; returns the pane."""
        self.bar.setCurrentIndex([entry.name for entry in self.entries].index(name))
        if case_id:
            self.clients.choose(case_id)
        self._show_chosen()
        return self.pane(name)

    def _go_to(self, name: str) -> None:
        if self._desk.sees_cases:
            self.show_pane(name)
            self.take_keys()

    def take_keys(self) -> None:
        """Put the cursor where work begins: at the clients, or in the pane."""
        if not self._desk.sees_cases:
            focus_first(self)
        elif self.entries[self.bar.currentIndex()].of_client:
            self.clients.take_keys()
        else:
            begin = getattr(self.pane(self.shown), "take_keys", None)
            begin() if begin is not None else focus_first(self.pane(self.shown))

    @Slot()
    def reload(self) -> None:
        """Read anew what is shown."""
        if not self._desk.vault.drawers or not self.isVisible():
            return
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        """The chosen pane, or who holds what it shows."""
        opens = self._desk.sees_cases
        for widget in (self.bar, self.split):
            widget.setVisible(opens)
        self.closed.setVisible(not opens)
        if not opens or not self.isVisible() or not self.entries:
            return
        entry = self.entries[self.bar.currentIndex()]
        pane = self.pane(entry.name)
        self.stack.setCurrentWidget(pane)
        self.clients.setVisible(entry.of_client)
        try:
            if entry.of_client:
                self.clients.reload()
                pane.set_case(self.clients.case_id)
            pane.reload()
        except ShelterDeskError as error:  # within Qt's own calls nobody else could tell it
            self.failed.emit(error)

    @Slot(str)
    def _client_chosen(self, case_id: str) -> None:
        for entry in self.entries[self.bar.currentIndex() :][:1]:
            if entry.of_client and entry.name in self.panes:
                try:
                    self.panes[entry.name].set_case(case_id)
                except ShelterDeskError as error:
                    self.failed.emit(error)

    # --- words -----------------------------------------------------------------------------------

    def showEvent(self, event: Any) -> None:
        """A page that comes into view shows what is so now."""
        super().showEvent(event)
        self._show_chosen()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "closed"):
            self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        for number, entry in enumerate(self.entries):
            words = translate("panes", entry.label).replace("&", "")
            self.bar.setTabText(number, f"{number + 1} {words}")
            self.bar.setTabToolTip(number, f"{words} ({key_text(f'Alt+{number + 1}')})")
        self.bar.setAccessibleName(self.tr("Parts of this page"))
        holders = ", ".join(sorted(role_label(role) for role in HELD_BY[Drawer.CASEWORK]))
        self.closed.say(
            self.tr("These sheets lie in the drawer “{drawer}”, to which you have no key.").format(
                drawer=drawer_label(Drawer.CASEWORK)),
            self.tr("It is held by: {roles}. Please ask one of them.").format(roles=holders),
        )


__all__ = ["Entry", "PanedPage"]
