"""The page of health: who is here at the left; the care card, medicines and the clinical part of the chosen one."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.casework import CareCard, kind_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.health.card_view import CardView
from shelterdesk.gui.health.clients_here import Client, clients_here, new_card
from shelterdesk.gui.health.clinical_pane import ClinicalPane
from shelterdesk.gui.health.medicines_pane import MedicinesPane
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog

_ID = Qt.ItemDataRole.UserRole


class HealthPage(QWidget):
    """For everybody: the page takes a client's name from the care card and from nowhere else."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.clients: list[Client] = []
        self._wanted = ""
        self.title, self.summary, self.privacy = TitleLabel(level=1), PlainLabel(), QuietLabel()
        self.arrival = QPushButton()
        self.list = QListWidget()
        self.list.setProperty("sheets", "true")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = CardView(desk)
        self.tabs, self.right, self.empty = QTabWidget(), QStackedWidget(), EmptyNote("heart-pulse")
        self.tabs.setDocumentMode(True)
        self.medicines = MedicinesPane(desk)
        self.clinical = ClinicalPane(desk)
        for pane in (self.card, self.medicines, self.clinical):
            self.tabs.addTab(pane, "")
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.right.addWidget(self.empty)
        self.right.addWidget(self.tabs)
        top, words = QHBoxLayout(), QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.summary)
        top.addLayout(words, 1)
        top.addWidget(self.arrival, 0, Qt.AlignmentFlag.AlignTop)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.list)
        self.split.addWidget(self.right)
        self.split.setSizes([300, 800])
        self.split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.split, 1)
        column.addWidget(self.privacy)

    def _connect(self) -> None:
        self.arrival.clicked.connect(self._new_arrival)
        self.empty.pressed.connect(self._new_arrival)
        self.card.change_wanted.connect(self._edit_card)
        self.medicines.failed.connect(self.failed)
        self.clinical.failed.connect(self.failed)
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(lambda _: self._edit_card())
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.reload)
        self._desk.changed.connect(lambda _: self._soon.start())

    # --- what is shown ---------------------------------------------------------------------------

    @Slot()
    def reload(self) -> None:
        """Read anew who is here; the chosen client stays chosen."""
        if not self._desk.vault.drawers or not self.isVisible():
            return
        before = self.chosen()
        chosen = before.case_id if before is not None else ""
        self.clients = clients_here(self._desk)
        self.list.blockSignals(True)
        self.list.clear()
        for client in self.clients:
            item = QListWidgetItem(client.line)
            item.setData(_ID, client.case_id)
            self.list.addItem(item)
        ids = [client.case_id for client in self.clients]
        if self._wanted in ids:
            chosen, self._wanted = self._wanted, ""
        self.list.setCurrentRow(ids.index(chosen) if chosen in ids else min(0, len(ids) - 1))
        self.list.blockSignals(False)
        self.list.setVisible(bool(ids))
        without = sum(client.card is None for client in self.clients)
        said = [self.tr("%n client(s) here", "", len(ids))]
        if without:
            said.append(self.tr("%n without a care card", "", without))
        self.summary.setText(" · ".join(said))
        self._show_chosen()

    def chosen(self) -> Client | None:
        """The client chosen at the left."""
        row = self.list.currentRow()
        return self.clients[row] if 0 <= row < len(self.clients) else None

    def choose(self, case_id: str) -> None:
        """Put the cursor on a client."""
        for row, client in enumerate(self.clients):
            if client.case_id == case_id:
                self.list.setCurrentRow(row)

    @Slot()
    def _show_chosen(self) -> None:
        client = self.chosen()
        self.right.setCurrentWidget(self.empty if client is None else self.tabs)
        if client is not None:
            self.card.show_client(client)
            self.medicines.show_client(client.case_id)
            self.tabs.setTabVisible(self.tabs.indexOf(self.clinical), self.clinical.opens(client.case_id))
            self.clinical.show_client(client.case_id)

    # --- what is done ----------------------------------------------------------------------------

    @Slot()
    def _edit_card(self) -> None:
        client = self.chosen()
        if client is None:
            return
        if client.card is None:
            self._begin(new_card(self._desk, client.case_id))
        else:
            self._open(client.card)

    @Slot()
    def _new_arrival(self) -> None:
        """A card for somebody whom nobody knows yet; it is saved with the first answer."""
        card = new_card(self._desk)
        self._wanted = card.case_id
        self._open(card)

    def _begin(self, card: CareCard) -> None:
        """What comes from a file is kept at once; where nothing is known the card begins with the first answer."""
        if not card.code:
            self._open(card)
            return
        try:
            self._desk.save(card, offer_undo=True)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        self._open(self._desk.vault.of_case(CareCard, card.case_id)[0])

    def _open(self, card: CareCard) -> None:
        note = self.tr("No diagnosis, no history: what a colleague must know at night.")
        SheetDialog(card, self._desk, self, note=note).open()

    # --- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.reload()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Health"))
        self.title.setText(self.tr("Health in the house"))
        self.arrival.setText(self.tr("&New arrival: make a care card"))
        self.arrival.setEnabled(self._desk.may_write(kind_of(CareCard)))
        self.list.setAccessibleName(self.tr("Clients who are here"))
        self.tabs.setAccessibleName(self.tr("About the chosen client"))
        self.tabs.setTabText(self.tabs.indexOf(self.card), self.tr("&Care card"))
        self.tabs.setTabText(self.tabs.indexOf(self.medicines), self.tr("Me&dicines"))
        self.tabs.setTabText(self.tabs.indexOf(self.clinical), self.tr("C&linical"))
        self.privacy.setText(
            self.tr("Everybody in the house reads care cards and medicines. No diagnosis, no history.")
        )
        self.empty.say(
            self.tr("Nobody is here yet"),
            self.tr("Make a care card for whoever arrives, also at night: a name to call, languages, allergies."),
            self.tr("New arrival: make a care card"),
        )
        self.card.retranslate()
        self.medicines.retranslate()
        self.clinical.retranslate()


__all__ = ["HealthPage"]
