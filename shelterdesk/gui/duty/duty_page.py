"""The page of duty: one look says what has to be done now; one key or press does it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework import Incident, PartialDate, ShiftLog
from shelterdesk.casework.codes_house import INCIDENT
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.shifts import shift_at
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty import papers
from shelterdesk.gui.duty.arrival_dialog import ArrivalDialog, new_card
from shelterdesk.gui.duty.clients_card import ClientsCard
from shelterdesk.gui.duty.due_card import DueCard
from shelterdesk.gui.duty.hand_over_dialog import HandOverDialog
from shelterdesk.gui.duty.incident_dialog import IncidentDialog
from shelterdesk.gui.duty.incidents_card import IncidentsCard
from shelterdesk.gui.duty.log_card import LogCard
from shelterdesk.gui.duty.paper_dialog import PaperDialog
from shelterdesk.gui.duty.roll_call_dialog import RollCallDialog
from shelterdesk.gui.duty.roll_call_print import print_roll_call
from shelterdesk.gui.duty.shift_card import ShiftCard
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.duty.way_out_dialog import WayOutDialog, lines_of
from shelterdesk.gui.duty.worry_dialog import WorryDialog
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.widgets.shortcut import shortcut
from shelterdesk.gui.words import code_label, local
from shelterdesk.vault import emergency

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft

_MINUTE_MS = 60_000
_TWO_COLUMNS_LETTERS = 110


class DutyPage(QScrollArea):
    """Works with the keys of gate and house alone."""

    rooms_wanted = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.tonight: Tonight | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.title, self.told = TitleLabel(level=1), PlainLabel()
        self.arrived, self.worry, self.incident, self.call, self.print, self.plan = (QPushButton() for _ in range(6))
        self.incidents, self.shift = IncidentsCard(desk), ShiftCard(desk)
        self.due, self.log, self.clients = DueCard(desk), LogCard(desk, self.begin_shift), ClientsCard(desk)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        acts = QWidget()
        row = FlowLayout(acts, gap=6)
        for button in (self.arrived, self.worry, self.incident, self.call, self.print, self.plan):
            row.addWidget(button)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.due)
        left.addWidget(self.clients)
        left.addStretch(1)
        right.addWidget(self.shift)
        right.addWidget(self.log)
        right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for widget in (self.title, acts, self.told, self.incidents):
            column.addWidget(widget)
        column.addLayout(self._columns)
        column.addStretch(1)
        self.told.hide()
        self.setWidget(inside)

    def _connect(self) -> None:
        for card in (self.due, self.log, self.clients, self.shift, self.incidents):
            card.failed.connect(self.failed)
        self.arrived.clicked.connect(self.somebody_arrived)
        self.worry.clicked.connect(self.worry_or_threat)
        self.incident.clicked.connect(self._incident_menu)
        self.call.clicked.connect(self.roll_call)
        self.print.clicked.connect(self.print_now)
        self.plan.clicked.connect(self.way_out)
        self.shift.begin_wanted.connect(self._begin)
        self.shift.hand_over_wanted.connect(self.hand_over)
        self.shift.paper_wanted.connect(partial(self._paper, "hand_over"))
        self.incidents.opened.connect(self.open_incident)
        self.clients.ambulance_wanted.connect(self.ambulance)
        shortcut("Ctrl+P", self, self.print_now, everywhere=True)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.reload)
        self._desk.changed.connect(lambda _: self._soon.start())
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self.reload)
        self._minute.start()

    # --- what is shown ---------------------------------------------------------------------------

    @Slot()
    def reload(self) -> None:
        """Read the night anew."""
        if not self._desk.vault.drawers or not self.isVisible():
            return
        self.tonight = Tonight.read(self._desk)
        for card in (self.incidents, self.shift, self.due, self.log, self.clients):
            card.show_tonight(self.tonight)

    def _now(self) -> Tonight:
        self.tonight = Tonight.read(self._desk)
        return self.tonight

    def tell(self, words: str) -> None:
        """Say below the buttons what happened."""
        self.told.setText(words)
        self.told.show()

    # --- the shift -------------------------------------------------------------------------------

    def begin_shift(self) -> ShiftLog:
        """The running shift, begun now by me where none runs."""
        running = self._now().shift
        if running is not None:
            return running
        now = self._desk.vault.now()
        here = local(now)
        begun = ShiftLog(
            day=PartialDate.of(here.date()), shift=shift_at(here), on_duty=self._desk.vault.me.id,
            began_at=moment(now),
        )  # fmt: skip
        return next(one for one in self._desk.save(begun).records if isinstance(one, ShiftLog))

    @Slot()
    def _begin(self) -> None:
        try:
            self.begin_shift()
        except ShelterDeskError as error:
            self.failed.emit(error)

    @Slot()
    def hand_over(self) -> None:
        """End the shift with what the next one must know."""
        tonight = self._now()
        if tonight.shift is not None:
            dialog = HandOverDialog(self._desk, tonight, tonight.shift, self)
            dialog.paper_wanted.connect(partial(self._paper, "hand_over"))
            dialog.open()

    # --- acts ------------------------------------------------------------------------------------

    @Slot()
    def somebody_arrived(self) -> None:
        """A care card with a drawn code, kept at once, then filled in."""
        try:
            saved = self._desk.save(new_card(self._desk), offer_undo=True).records[0]
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        dialog = ArrivalDialog(self._desk, saved, self)  # type: ignore[arg-type]
        dialog.bed_wanted.connect(self.rooms_wanted)
        dialog.open()

    @Slot()
    def worry_or_threat(self) -> None:
        """A threat or a worry goes where only protection reads it."""
        dialog = WorryDialog(self._desk, self._now(), self)
        dialog.kept.connect(self._worry_kept)
        dialog.open()

    @Slot(bool)
    def _worry_kept(self, held: bool) -> None:
        self.tell(
            self.tr("Kept in the drawer “Protection”.")
            if held
            else self.tr("It lies in the letter slot. Who holds the drawer “Protection” sees it first at the next "
                         "unlock. Where a life is at risk, call somebody now.")
        )

    def take_up(self, draft: "Draft") -> None:
        """Go on with text that waits from before."""
        if draft.key.kind == "threat":
            self.worry_or_threat()
        elif draft.key.kind == "roll_call":
            self.roll_call()
        else:
            self.log.text.setFocus()

    @Slot()
    def roll_call(self) -> None:
        """One key for each client."""
        try:
            shift = self.begin_shift()
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        RollCallDialog(self._desk, self._now(), shift, self).open()

    # --- incidents -------------------------------------------------------------------------------

    @Slot()
    def _incident_menu(self) -> None:
        self.incident_menu().popup(self.incident.mapToGlobal(self.incident.rect().bottomLeft()))

    def incident_menu(self) -> QMenu:
        """Every kind of incident; choosing one begins it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code in INCIDENT.terms:
            menu.addAction(code_label(INCIDENT, code), partial(self.begin_incident, code))
        return menu

    def begin_incident(self, what: str) -> None:
        """Note that it happens, now, and show its checklist."""
        vault = self._desk.vault
        begun = Incident(what=what, happened_at=moment(vault.now()), written_by=vault.me.id, state="open")
        try:
            saved = self._desk.save(begun, offer_undo=True).records[0]
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        self.open_incident(saved)

    @Slot(object)
    def open_incident(self, incident: object) -> None:
        """Show the checklist of an incident."""
        assert isinstance(incident, Incident)
        dialog = IncidentDialog(self._desk, incident, self)
        dialog.way_out_wanted.connect(self.way_out)
        dialog.open()

    @Slot()
    def way_out(self) -> None:
        """The plan for the day on which the address is known."""
        dialog = WayOutDialog(self._desk, self)
        dialog.paper_wanted.connect(partial(self._paper, "way_out"))
        dialog.open()

    # --- papers ----------------------------------------------------------------------------------

    @Slot(str)
    def ambulance(self, case_id: str) -> None:
        """What those who come need; who told it to whom is noted before it leaves."""

        def note(way: str, payload: bytes) -> None:
            emergency.note_disclosure(
                self._desk.vault, case_id, "ambulance", way, papers.AMBULANCE_GROUPS, payload,
                self.tr("Ambulance sheet from the care card"),
            )  # fmt: skip
            self._desk.tell_all()

        tonight = self._now()
        PaperDialog(self._desk, partial(papers.ambulance, tonight, case_id), note, self).open()

    def _paper(self, which: str) -> None:
        desk, tonight = self._desk, self._now()
        make = {
            "hand_over": partial(papers.hand_over, desk, tonight),
            "roll_call": partial(papers.roll_call, desk, tonight),
            "way_out": partial(papers.way_out, desk, lines_of(desk), tonight.plans),
        }[which]
        PaperDialog(desk, make, parent=self).open()

    @Slot()
    def print_now(self) -> None:
        """Tonight's roll-call on the usual printer, without a question; where there is none, shown to be saved."""
        try:
            printed = print_roll_call(self._desk, self._now())
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        if printed:
            self.tell(self.tr("The roll-call is printed. Take it out with you when everybody leaves."))
        else:
            self._paper("roll_call")

    # --- words and places ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two."""
        super().resizeEvent(event)
        wide = self.viewport().width() > self.fontMetrics().averageCharWidth() * _TWO_COLUMNS_LETTERS
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "clients"):
            self._soon.start()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Duty"))
        self.title.setText(self.tr("Duty"))
        self.arrived.setText(self.tr("&Somebody arrived…"))
        self.worry.setText(self.tr("&Threat or worry…"))
        self.incident.setText(self.tr("Serious &incident…"))
        self.call.setText(self.tr("&Roll-call…"))
        self.print.setText(self.tr("&Print roll-call"))
        self.print.setToolTip(self.tr("Ctrl+P"))
        self.plan.setText(self.tr("If the address is &known…"))
        for card in (self.incidents, self.shift, self.due, self.log, self.clients):
            card.retranslate()


__all__ = ["DutyPage"]
