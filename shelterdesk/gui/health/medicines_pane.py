"""The medicines of the chosen client: the plan, and below it the doses of today and what became of them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from shelterdesk.casework import Dose, Medicine, PartialDate, kind_of
from shelterdesk.casework.dose_times import moment
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.health.doses import DoseOfToday, of_today, plan_line
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import code_label, local

_OUTCOMES = ("given", "refused", "missed", "vomited")
_LEAST = 130
_ID = Qt.ItemDataRole.UserRole


class MedicinesPane(QScrollArea):
    """Everybody in the house sees what a client takes; who prescribed it and why lies in the clinical drawer."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = ""
        self.medicines: list[Medicine] = []
        self.today: list[DoseOfToday] = []
        self.plan_title, self.today_title = TitleLabel(), TitleLabel()
        self.no_plan, self.no_doses, self.how = QuietLabel(), QuietLabel(), QuietLabel()
        self.plan, self.doses = _rows(), _rows()
        self.new, self.change, self.now = QPushButton(), QPushButton(), QPushButton()
        self.outcomes = {outcome: QPushButton() for outcome in _OUTCOMES}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 8, 8, 8)
        for widget in (self.plan_title, self.no_plan, self.plan):
            column.addWidget(widget)
        column.addWidget(_row(self.new, self.change, self.now))
        for widget in (self.today_title, self.no_doses, self.doses):
            column.addWidget(widget)
        column.addWidget(_row(*self.outcomes.values()))
        column.addWidget(self.how)
        column.addStretch(1)
        column.setStretchFactor(self.plan, 2)
        column.setStretchFactor(self.doses, 3)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.new.clicked.connect(self._new)
        self.change.clicked.connect(self._change)
        self.now.clicked.connect(self._give_now)
        self.plan.itemActivated.connect(lambda _: self._change())
        self.plan.currentRowChanged.connect(lambda _: self._enable())
        self.doses.currentRowChanged.connect(lambda _: self._enable())
        for outcome, button in self.outcomes.items():
            button.clicked.connect(lambda _checked=False, what=outcome: self._note(what))

    # --- what is shown ---------------------------------------------------------------------------

    def show_client(self, case_id: str) -> None:
        """The plan and the doses of one client; the rows under the cursor stay where they are."""
        same = case_id == self._case_id
        chosen = (_key(self.plan), _key(self.doses)) if same else ("", "")
        self._case_id = case_id
        vault = self._desk.vault
        given = vault.of_case(Dose, case_id)
        self.medicines = sorted(
            vault.of_case(Medicine, case_id), key=lambda one: (one.stopped == "yes", one.medicine_name or "")
        )
        self.today = of_today(self.medicines, given, vault.now())
        lines = [(one.id, plan_line(one, given)) for one in self.medicines]
        _fill(self.plan, lines, chosen[0])
        _fill(self.doses, [(one.medicine.id + one.due_at, one.line(self._desk)) for one in self.today], chosen[1])
        self.no_plan.setVisible(not self.medicines)
        self.no_doses.setVisible(not self.today)
        self._enable()

    def _enable(self) -> None:
        may = self._desk.may_write(kind_of(Medicine))
        medicine = self._medicine()
        self.new.setEnabled(may)
        self.change.setEnabled(may and medicine is not None)
        self.now.setEnabled(may and medicine is not None and medicine.stopped != "yes")
        for button in self.outcomes.values():
            button.setEnabled(may and self._dose() is not None)

    def _medicine(self) -> Medicine | None:
        row = self.plan.currentRow()
        return self.medicines[row] if 0 <= row < len(self.medicines) else None

    def _dose(self) -> DoseOfToday | None:
        row = self.doses.currentRow()
        return self.today[row] if 0 <= row < len(self.today) else None

    # --- what is done ----------------------------------------------------------------------------

    @Slot()
    def _new(self) -> None:
        today = PartialDate.of(local(self._desk.vault.now()).date())
        SheetDialog(Medicine(case_id=self._case_id, from_day=today), self._desk, self).open()

    @Slot()
    def _change(self) -> None:
        medicine = self._medicine()
        if medicine is not None:
            SheetDialog(medicine, self._desk, self).open()

    @Slot()
    def _give_now(self) -> None:
        """A dose at this minute, as of a medicine that is taken when needed."""
        medicine = self._medicine()
        if medicine is not None:
            self._save(DoseOfToday(medicine, moment(self._desk.vault.now())), "given")

    def _note(self, outcome: str) -> None:
        dose = self._dose()
        if dose is not None and (dose.done is None or dose.done.outcome != outcome):
            self._save(dose, outcome)

    def _save(self, dose: DoseOfToday, outcome: str) -> None:
        try:
            self._desk.save(dose.noted(self._desk, self._case_id, outcome))
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        self.show_client(self._case_id)

    # --- words -----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        codes = kind_of(Dose).questions["outcome"].codes
        assert codes is not None
        for outcome, button in self.outcomes.items():
            button.setText(code_label(codes, outcome))
        self.plan_title.setText(self.tr("Medicines"))
        self.today_title.setText(self.tr("Doses today"))
        self.plan.setAccessibleName(self.tr("Medicines"))
        self.doses.setAccessibleName(self.tr("Doses today"))
        self.new.setText(self.tr("New &medicine…"))
        self.change.setText(self.tr("Chan&ge…"))
        self.now.setText(self.tr("Given no&w"))
        self.no_plan.setText(self.tr("No medicines. With “New medicine” they get dose, hours and what is in the box."))
        self.no_doses.setText(self.tr("No dose is due today. One given when needed is noted with “Given now”."))
        self.how.setText(
            self.tr("A medicine that is not taken any more is marked as stopped. A dose noted wrongly is noted again.")
        )


def _rows() -> QListWidget:
    rows = QListWidget()
    rows.setProperty("sheets", "true")
    rows.setWordWrap(True)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setMinimumHeight(_LEAST)
    rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    return rows


def _row(*buttons: QPushButton) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=6)
    for button in buttons:
        flow.addWidget(button)
    return row


def _key(rows: QListWidget) -> str:
    item = rows.currentItem()
    return str(item.data(_ID)) if item is not None else ""


def _fill(rows: QListWidget, lines: list[tuple[str, str]], chosen: str) -> None:
    rows.blockSignals(True)
    rows.clear()
    for key, words in lines:
        item = QListWidgetItem(words)
        item.setData(_ID, key)
        rows.addItem(item)
    keys = [key for key, _ in lines]
    rows.setCurrentRow(keys.index(chosen) if chosen in keys else min(0, len(keys) - 1))
    rows.blockSignals(False)
    rows.setVisible(bool(lines))
