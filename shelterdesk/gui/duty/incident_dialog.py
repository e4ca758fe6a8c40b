"""One serious incident: its checklist; a tick notes when and who. Nothing has to be typed while it goes on."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from shelterdesk.casework import Incident, IncidentPlan
from shelterdesk.casework.codes_house import INCIDENT
from shelterdesk.casework.codes_incidents import INCIDENT_STEP, INCIDENT_TOLD
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.incident_steps import checklist, ticked, ticks, usual_plan
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.plain_dialog import PlainDialog
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import code_label, local, moment_text, time_text

_WHAT = Qt.ItemDataRole.UserRole


class IncidentDialog(PlainDialog):
    """Space ticks a step. What is ticked stays ticked; the sheet has room for words afterwards."""

    way_out_wanted = Signal()

    def __init__(self, desk: Desk, incident: Incident, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._incident, self._filling = desk, incident, False
        self.steps, self.told = QListWidget(), QListWidget()
        self.sheet, self.change, self.plan = (QPushButton(autoDefault=False) for _ in range(3))
        self._lay_out()
        for field, view in (("steps", self.steps), ("told", self.told)):
            view.setWordWrap(True)
            view.itemChanged.connect(lambda item, field=field: self._ticked(field, item))
        self.done_button.clicked.connect(self._over)
        self.sheet.clicked.connect(self._open_sheet)
        self.change.clicked.connect(self._change)
        self.plan.clicked.connect(self.way_out_wanted)
        desk.changed.connect(self._reload)
        self.resize(760, 640)
        self._show()
        self.steps.setFocus()
        self.steps.setCurrentRow(0)

    def _lay_out(self) -> None:
        what = code_label(INCIDENT, self._incident.what or "")
        self.title.setText(what)
        when = moment_text(self._incident.happened_at) if self._incident.happened_at else ""
        self.inside.addWidget(QuietLabel(self.tr("Since {when}. Space ticks a step; time and name are noted.").format(
            when=when
        )))
        self.steps.setAccessibleName(self.tr("Steps"))
        self.told.setAccessibleName(self.tr("Who is told"))
        self.inside.addWidget(TitleLabel(self.tr("Steps")))
        self.inside.addWidget(self.steps, 3)
        self.inside.addWidget(TitleLabel(self.tr("Who is told")))
        self.inside.addWidget(self.told, 2)
        self.sheet.setText(self.tr("Write it &down…"))
        self.change.setText(self.tr("Our check&list…"))
        self.plan.setText(self.tr("The &plan…"))
        self.plan.setVisible(self._incident.what == "address_known")
        self.done_button.setText(self.tr("It is &over"))
        self.done_button.setDefault(False)
        self.done_button.setAutoDefault(False)
        for place, button in enumerate((self.sheet, self.change, self.plan), start=2):
            self.buttons.insertWidget(place, button)

    @Slot()
    def _reload(self) -> None:
        found = self._desk.vault.get(Incident, self._incident.id)
        if found is not None:
            self._incident = found
            self._show()

    def _show(self) -> None:
        asked = checklist(self._desk.vault.all(IncidentPlan), self._incident.what or "")
        self._filling = True
        for view, wanted, codes, text in (
            (self.steps, asked.steps, INCIDENT_STEP, self._incident.steps),
            (self.told, asked.told, INCIDENT_TOLD, self._incident.told),
        ):
            done, row = ticks(text), view.currentRow()
            view.clear()
            for what in dict.fromkeys((*wanted, *done)):
                words = code_label(codes, what) if what in codes.terms else visible(what)
                tick = done.get(what)
                if tick is not None and tick.at:
                    words += f" — {time_text(local(tick.at))} {tick.by}"
                item = QListWidgetItem(words)
                item.setData(_WHAT, what)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if tick is None:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if tick is not None else Qt.CheckState.Unchecked)
                view.addItem(item)
            view.setCurrentRow(max(row, 0))
        self._filling = False

    def _ticked(self, field: str, item: QListWidgetItem) -> None:
        if self._filling or item.checkState() is not Qt.CheckState.Checked:
            return
        vault = self._desk.vault
        self._save(ticked(self._incident, field, item.data(_WHAT), moment(vault.now()), vault.me.alias))

    def _save(self, incident: Incident) -> bool:
        try:
            self._desk.save(incident)
        except ShelterDeskError as error:
            self._show()
            self.tell(error)
            return False
        return True

    @Slot()
    def _over(self) -> None:
        if self._save(replace(self._incident, state="over")):
            self.accept()

    @Slot()
    def _open_sheet(self) -> None:
        SheetDialog(self._incident, self._desk, self).open()

    @Slot()
    def _change(self) -> None:
        what = self._incident.what or ""
        own = [plan for plan in self._desk.vault.all(IncidentPlan) if plan.what == what]
        try:
            plan = own[-1] if own else self._desk.save(usual_plan(what)).records[0]
        except ShelterDeskError as error:
            self.tell(error)
            return
        SheetDialog(plan, self._desk, self).open()
