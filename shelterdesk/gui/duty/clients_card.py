"""Who is here: care card, a medicine, a dose as needed, and the ambulance sheet, each one press away."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QListWidgetItem, QMenu, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import Alert, Dose, Medicine
from shelterdesk.casework.codes_health import EMERGENCY_CONDITION
from shelterdesk.casework.codes_safety import ALERT
from shelterdesk.casework.dose_times import moment, taken_on
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.due_card import medicine_words
from shelterdesk.gui.duty.fitted_list import FittedList
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import code_label, local

_ID = Qt.ItemDataRole.UserRole
_MOST = 8


class ClientsCard(QFrame):
    """What must be minded stands beside the name; why is not known here."""

    failed = Signal(object)
    ambulance_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tonight: Tonight | None = None
        self.setProperty("card", True)
        self.title, self.none, self.list = TitleLabel(), QuietLabel(), FittedList(_MOST)
        self.card, self.medicine, self.needed, self.ambulance = (QPushButton() for _ in range(4))
        below = QWidget()
        row = FlowLayout(below, gap=6)
        for button in (self.card, self.medicine, self.needed, self.ambulance):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        for widget in (self.title, self.none, self.list, below):
            layout.addWidget(widget)
        self._below = below
        self.list.itemActivated.connect(lambda _: self._open_card())
        self.card.clicked.connect(self._open_card)
        self.medicine.clicked.connect(self._add_medicine)
        self.needed.clicked.connect(self._as_needed)
        self.ambulance.clicked.connect(self._ambulance)

    def show_tonight(self, tonight: Tonight) -> None:
        """List everybody who is here anew."""
        self._tonight = tonight
        alerts: dict[str, list[str]] = {}
        for one in self._desk.vault.all(Alert):
            alerts.setdefault(one.case_id, []).append(code_label(ALERT, one.alert or ""))
        row = self.list.currentRow()
        self.list.clear()
        for case_id, card in tonight.cards.items():
            said = [tonight.name(case_id), *(code_label(EMERGENCY_CONDITION, code) for code in card.conditions)]
            if card.allergies:
                said.append(self.tr("allergies: {what}").format(what=visible(card.allergies)))
            if card.night_note:
                said.append(visible(card.night_note))
            item = QListWidgetItem(" · ".join([*said, *dict.fromkeys(alerts.get(case_id, ()))]))
            item.setData(_ID, case_id)
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        for widget in (self.list, self._below):
            widget.setVisible(bool(self.list.count()))
        self.none.setVisible(not self.list.count())
        self.list.fit()

    def chosen(self) -> str:
        """The client under the cursor."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    @Slot()
    def _open_card(self) -> None:
        card = self._tonight.cards.get(self.chosen()) if self._tonight else None
        if card is not None:
            SheetDialog(card, self._desk, self).open()

    @Slot()
    def _add_medicine(self) -> None:
        if self.chosen():
            SheetDialog(Medicine(case_id=self.chosen()), self._desk, self).open()

    @Slot()
    def _ambulance(self) -> None:
        if self.chosen():
            self.ambulance_wanted.emit(self.chosen())

    @Slot()
    def _as_needed(self) -> None:
        menu = self.needed_menu()
        menu.popup(self.needed.mapToGlobal(self.needed.rect().bottomLeft()))

    def needed_menu(self) -> QMenu:
        """Every medicine of the client: a dose that is given now, beside the plan."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tonight = self._tonight
        if tonight is not None:
            today = local(tonight.now).date()
            for one in tonight.medicines:
                if one.case_id == self.chosen() and taken_on(one, today):
                    menu.addAction(medicine_words(one).replace("&", "&&"), partial(self._give, one))
        if not menu.actions():
            menu.addAction(self.tr("No medicine is written down")).setEnabled(False)
        return menu

    def _give(self, medicine: Medicine) -> None:
        now = moment(self._desk.vault.now())
        dose = Dose(
            case_id=medicine.case_id, medicine=medicine.id, due_at=now, given_at=now, outcome="given",
            given_by=self._desk.vault.me.id, amount=medicine.amount,
        )  # fmt: skip
        try:
            self._desk.save(dose)
        except ShelterDeskError as error:
            self.failed.emit(error)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Here tonight"))
        self.none.setText(self.tr("No care card says that somebody is here. “Somebody arrived…” makes one."))
        self.list.setAccessibleName(self.tr("Here tonight"))
        self.card.setText(self.tr("&Care card…"))
        self.medicine.setText(self.tr("New &medicine…"))
        self.needed.setText(self.tr("Give as &needed"))
        self.ambulance.setText(self.tr("Ambu&lance sheet…"))
        if self._tonight is not None:
            self.show_tonight(self._tonight)
