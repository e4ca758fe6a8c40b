"""Phases of one client's stay: where they are, who decides together, the hand-over, the guideline, what was told."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.phase_rules import gone_on, may_say_as
from shelterdesk.casework.phases import Handover, PhaseDecision, PhaseStep, StayGuideline
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.casework.roles import Role
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.before_card import BeforeCard, ToldCard
from shelterdesk.gui.plan.final_sheet import FinalSheet, begun
from shelterdesk.gui.plan.phase_card import PhaseCard
from shelterdesk.gui.plan.phase_standing import PhaseStanding
from shelterdesk.gui.plan.stay_card import StayCard
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog

if TYPE_CHECKING:
    from shelterdesk.vault import Saved


_SMALL = QSize(640, 400)


class PhasesPane(QWidget):
    """Nothing here is ever late. What looks odd is said, and nothing is refused."""

    failed = Signal(object)
    record_wanted = Signal(str, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case_id = desk, ""
        self.standing: PhaseStanding | None = None
        self.phase, self.before, self.stay, self.told = PhaseCard(desk), BeforeCard(), StayCard(), ToldCard()
        self.nobody = EmptyNote("sprout")
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(8, 8, 8, 8)
        cards.setSpacing(10)
        for card in (self.phase, self.before, self.stay, self.told):
            cards.addWidget(card)
        cards.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        column.addWidget(self.nobody)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.reload)
        desk.changed.connect(self._changed)
        self._connect()

    def _connect(self) -> None:
        self.phase.said.connect(self.say)
        self.phase.go_on.connect(self.go_on)
        self.phase.sheets_wanted.connect(self._open_phases)
        self.before.hand_over.connect(self.hand_over)
        self.before.needs_wanted.connect(partial(self._open, "needs_assessment"))
        self.stay.other_wanted.connect(self.choose_guideline)
        self.told.stories_wanted.connect(partial(self._open, "narrative"))

    # --- what is shown ---------------------------------------------------------------------------

    def set_case(self, case_id: str) -> None:
        """Show another client; ``""`` for nobody."""
        self._case_id = case_id
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read anew what is shown."""
        desk, case_id = self._desk, self._case_id
        if not desk.vault.drawers:
            return
        shown = bool(case_id) and desk.opens(kind_of(PhaseStep), case_id)
        self.area.setVisible(shown)
        self.nobody.setVisible(not shown)
        self.nobody.say(
            self.tr("Nobody chosen"), self.tr("Choose a client at the left: here stands how far the stay has come."))
        self.standing = None
        if not shown:
            return
        try:
            standing = self.standing = PhaseStanding.read(desk, case_id)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        may = partial(desk.may_write, case_id=case_id)
        self.phase.show_standing(
            standing, may_say=bool(self._roles()) and may(kind_of(PhaseDecision)), may_write=may(kind_of(PhaseStep))
        )
        self.before.show_standing(desk, standing.handovers, standing.missing, may_write=may(kind_of(Handover)))
        self.stay.show_standing(standing, may_write=may(kind_of(StayGuideline)))
        self.told.show_case(desk, case_id, standing.handovers)

    def _roles(self) -> tuple[str, ...]:
        return may_say_as(self._desk.vault.me.roles, self.standing.vacant) if self.standing is not None else ()

    def _changed(self, saved: "Saved") -> None:
        if self.isVisible() and self._case_id in saved.case_ids:
            self._soon.start()

    # --- what is done ----------------------------------------------------------------------------

    @Slot(str)
    def say(self, verdict: str) -> None:
        """Ask why, and keep this person's word on the end of trust-building."""
        trust = self.standing.trust if self.standing is not None else None
        roles = self._roles()
        if trust is None or not roles:
            return
        blank = PhaseDecision(
            case_id=self._case_id, step=trust.id, verdict=verdict, said_as=roles[0], decided_by=self._desk.vault.me.id,
            decided_on=self._today(),
        )  # fmt: skip
        hidden = ("step", "decided_by") if len(roles) > 1 else ("step", "decided_by", "said_as")
        sheet = FinalSheet(
            begun(self._desk, blank), self._desk, self, hidden=hidden, known=True, first="why",
            insist=("verdict", "step"),
        )  # fmt: skip
        self._show(sheet, _SMALL)

    @Slot(str)
    def go_on(self, phase: str) -> None:
        """End the phase that goes on and begin another, both today."""
        if self.standing is None:
            return
        try:
            self._desk.save(*gone_on(self.standing.now, phase, self.standing.today, self._case_id))
        except ShelterDeskError as error:
            self.failed.emit(error)

    @Slot()
    def hand_over(self) -> None:
        """Write what the psychologist should know."""
        psychologists = [
            member.id for member in self._desk.vault.members.values()
            if member.active and Role.PSYCHOLOGIST in member.roles
        ]  # fmt: skip
        blank = Handover(
            case_id=self._case_id, handed_by=self._desk.vault.me.id, handed_on=self._today(),
            handed_to=psychologists[0] if len(psychologists) == 1 else None,
        )  # fmt: skip
        hidden = () if self.standing is not None and self.standing.handovers else ("continues",)
        self._show(FinalSheet(begun(self._desk, blank), self._desk, self, hidden=hidden, first="needs_seen"))

    @Slot()
    def choose_guideline(self) -> None:
        """Another guideline for this client, with a reason."""
        own = self.standing.own if self.standing is not None else None
        blank = StayGuideline(case_id=self._case_id, set_by=self._desk.vault.me.id, set_on=self._today())
        sheet = SheetDialog(own or begun(self._desk, blank), self._desk, self)
        self._show(sheet, _SMALL)

    def _show(self, dialog: QDialog, size: QSize | None = None) -> None:
        if size is not None:
            dialog.resize(size)
        dialog.open()

    def _today(self) -> PartialDate | None:
        return PartialDate.of(self.standing.today) if self.standing is not None else None

    @Slot()
    def _open_phases(self) -> None:
        now: Record | None = self.standing.now if self.standing is not None else None
        self.record_wanted.emit(self._case_id, "phase_step", now.id if now is not None else "")

    def _open(self, kind: str) -> None:
        self.record_wanted.emit(self._case_id, kind, "")

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "phase"):
            self.reload()


__all__ = ["PhasesPane"]
