"""The plan of one client: objectives and actions, what the client and the director say to it, and its paper."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.codes_care import ACTION_STATE
from shelterdesk.casework.codes_therapy import PROGRESS
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.person import Person
from shelterdesk.casework.plans import PlanAction, PlanAgreement, PlanApproval, PlanObjective
from shelterdesk.casework.record import kind_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.plan.final_sheet import FinalSheet, begun
from shelterdesk.gui.plan.plan_paper_dialog import PlanPaperDialog
from shelterdesk.gui.plan.plan_read import PlanRead
from shelterdesk.gui.plan.plan_tree import PlanTree
from shelterdesk.gui.plan.plan_words import agreement_words, approval_words
from shelterdesk.gui.plan.printed_plan import tongue_of
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import code_label, local

if TYPE_CHECKING:
    from shelterdesk.vault import Saved

_MET = "met"
_KINDS = frozenset({"plan_objective", "plan_action", "plan_agreement", "plan_approval"})


class PlanPane(QWidget):
    """Insert adds an action, Ctrl+Insert an objective, Enter opens, a digit says how far."""

    failed = Signal(object)
    record_wanted = Signal(str, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case_id = desk, ""
        self.plan: PlanRead | None = None
        self.tree, self.empty = PlanTree(desk), EmptyNote("list-checks")
        self.said, self.how = PlainLabel(), QuietLabel()
        self.objective, self.action, self.open_it, self.far = (QPushButton(autoDefault=False) for _ in range(4))
        self.agreed, self.approve, self.change, self.print = (QPushButton(autoDefault=False) for _ in range(4))
        self.menu = QMenu(self)
        self.far.setMenu(self.menu)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._row(self.objective, self.action, self.open_it, self.far))
        column.addWidget(self.tree, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.how)
        column.addWidget(self.said)
        column.addWidget(self._row(self.agreed, self.approve, self.change, self.print))

    @staticmethod
    def _row(*buttons: QPushButton) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=6)
        for button in buttons:
            flow.addWidget(button)
        return row

    def _connect(self) -> None:
        pressed: tuple[tuple[QPushButton, Callable[[], object]], ...] = (
            (self.objective, self.new_objective), (self.action, self.new_action), (self.open_it, self.open_chosen),
            (self.agreed, self.say_agreement), (self.approve, partial(self.say_approval, "approved")),
            (self.change, partial(self.say_approval, "changes")), (self.print, self.show_paper),
        )  # fmt: skip
        for button, act in pressed:
            button.clicked.connect(partial(self._press, act))
        self.empty.pressed.connect(self.new_objective)
        self.tree.itemActivated.connect(lambda *_: self.open_chosen())
        self.tree.currentItemChanged.connect(lambda *_: self._enable())
        self.tree.digit_pressed.connect(self.set_far)
        self.tree.remove_pressed.connect(self.remove)
        self.menu.aboutToShow.connect(self._fill_menu)
        for keys, act in (("Ins", self.new_action), ("Ctrl+Ins", self.new_objective)):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)  # also from the list of clients
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.reload)
        self._desk.changed.connect(self._changed)

    @staticmethod
    def _press(act: Callable[[], object], _checked: bool = False) -> None:
        act()

    # --- what is shown ---------------------------------------------------------------------------

    def set_case(self, case_id: str) -> None:
        """Show another client; ``""`` for nobody."""
        self._case_id = case_id
        self.reload()

    @property
    def _may(self) -> bool:
        return bool(self._case_id) and self._desk.may_write(kind_of(PlanObjective), self._case_id)

    @Slot()
    def reload(self) -> None:
        """Read the plan anew; the cursor stays on its record."""
        if not self._desk.vault.drawers:
            return
        self.plan = None
        if self._case_id and self._desk.opens(kind_of(PlanObjective), self._case_id):
            try:
                self.plan = PlanRead.read(self._desk, self._case_id)
            except ShelterDeskError as error:
                self.failed.emit(error)
        there = self.plan is not None and bool(self.plan.parts)
        self.tree.show_parts(self.plan.parts if self.plan is not None else ())
        for widget in (self.tree, self.how):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        self._say_empty()
        self._say()
        self._enable()

    def _say(self) -> None:
        lines = []
        if self.plan is not None and self.plan.parts:
            lines = [agreement_words(self._desk, self.plan), approval_words(self._desk, self.plan)]
        self.said.setText("\n".join(line for line in lines if line))
        self.said.setVisible(bool(self.said.text()))

    def _enable(self) -> None:
        there = self.plan is not None and bool(self.plan.parts)
        record = self.tree.record()
        for button in (self.objective, self.action):
            button.setEnabled(self._may)
        self.open_it.setEnabled(record is not None)
        self.far.setEnabled(record is not None and self._may)
        self.agreed.setEnabled(there and self._desk.may_write(kind_of(PlanAgreement), self._case_id))
        self.print.setEnabled(there)
        for button in (self.approve, self.change):
            button.setVisible(there and self._desk.may_write(kind_of(PlanApproval), self._case_id))

    def _changed(self, saved: "Saved") -> None:
        if self.isVisible() and self._case_id in saved.case_ids and saved.kinds & _KINDS:
            self._soon.start()

    # --- objectives and actions ------------------------------------------------------------------

    @Slot()
    def new_objective(self) -> None:
        """Begin an objective, or go on with one begun and not saved."""
        if self._may:
            blank = PlanObjective(
                case_id=self._case_id, began=self._today(), progress="n_a", responsible=self._desk.vault.me.id
            )
            self._write(begun(self._desk, blank))

    @Slot()
    def new_action(self) -> None:
        """Begin an action below the objective at the cursor; the first thing of a plan is an objective."""
        if self.plan is not None and not self.plan.parts:
            self.new_objective()
        elif self._may:
            blank = PlanAction(
                case_id=self._case_id, objective=self.tree.objective() or None, service="provided_by_us",
                responsible=self._desk.vault.me.id, state="planned",
            )  # fmt: skip
            self._write(begun(self._desk, blank))

    @Slot()
    def open_chosen(self) -> None:
        """Open the sheet at the cursor."""
        record = self.tree.record()
        if record is not None:
            self._write(record)

    def _write(self, record: PlanObjective | PlanAction) -> None:
        sheet = SheetDialog(record, self._desk, self)
        sheet.form.focus_field("objective" if isinstance(record, PlanObjective) else "what")
        sheet.form.saved.connect(lambda saved: self._choose(saved.id))
        self._show(sheet)

    def _choose(self, record_id: str) -> None:
        self.reload()
        if self.plan is not None:
            self.tree.show_parts(self.plan.parts, record_id)

    @Slot(int)
    def set_far(self, digit: int) -> None:
        """Say how far the chosen one is: 1 for the first answer of its list."""
        record = self.tree.record()
        codes = list((PROGRESS if isinstance(record, PlanObjective) else ACTION_STATE).terms)
        if record is None or not self._may or not 1 <= digit <= len(codes):
            return
        code, today = codes[digit - 1], self._today()
        changed: PlanObjective | PlanAction
        if isinstance(record, PlanObjective):
            changed = replace(record, progress=code, ended=record.ended or today if code == _MET else record.ended)
        else:
            changed = replace(record, state=code, done=record.done or today if code == _MET else record.done)
        self._do(partial(self._desk.save, changed, offer_undo=True))

    @Slot()
    def remove(self) -> None:
        """Put the chosen one into the recycle bin; the bar offers it back."""
        record = self.tree.record()
        if record is not None and self._may:
            self._do(partial(self._desk.remove, record))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except ShelterDeskError as error:
            self.failed.emit(error)
        self.reload()

    def _today(self) -> PartialDate:
        return PartialDate.of(local(self._desk.vault.now()).date())

    # --- what is said to it ----------------------------------------------------------------------

    @Slot()
    def say_agreement(self) -> None:
        """What the client says to the plan as it stands."""
        if self.plan is None:
            return
        people = self._desk.vault.of_case(Person, self._case_id)
        blank = PlanAgreement(
            case_id=self._case_id, agreed_on=self._today(), plan_digest=self.plan.digest,
            language=tongue_of(people[0] if people else None) or None,
        )  # fmt: skip
        self._show(FinalSheet(begun(self._desk, blank), self._desk, self, hidden=("plan_digest",)))

    @Slot(str)
    def say_approval(self, verdict: str) -> None:
        """What the director says to the plan as it stands."""
        if self.plan is None:
            return
        blank = PlanApproval(
            case_id=self._case_id, verdict=verdict, given_by=self._desk.vault.me.id, given_on=self._today(),
            plan_digest=self.plan.digest,
        )  # fmt: skip
        hidden = ("given_by", "plan_digest")
        self._show(
            FinalSheet(
                begun(self._desk, blank), self._desk, self, hidden=hidden, known=True, first="approval_note",
                insist=("verdict", "plan_digest"),
            )
        )  # fmt: skip

    @Slot()
    def show_paper(self) -> None:
        """The plan on paper."""
        self._show(PlanPaperDialog(self._desk, self._case_id, self))

    def _show(self, dialog: QDialog) -> None:
        dialog.open()

    # --- words -----------------------------------------------------------------------------------

    @Slot()
    def _fill_menu(self) -> None:
        self.menu.clear()
        codes = PROGRESS if isinstance(self.tree.record(), PlanObjective) else ACTION_STATE
        for number, code in enumerate(codes.terms, start=1):
            self.menu.addAction(f"&{number}  {code_label(codes, code)}", partial(self.set_far, number))

    def _say_empty(self) -> None:
        if not self._case_id:
            self.empty.say(self.tr("Nobody chosen"), self.tr("Choose a client at the left."))
            return
        button = self.tr("First objective") if self._may else ""
        self.empty.say(self.tr("No plan yet"), self.tr("Begin with what the client wants to reach."), button)

    def retranslate(self) -> None:
        """Say the words anew."""
        self.tree.retranslate()
        for button, words, picture in (
            (self.objective, self.tr("&Objective"), "plus"), (self.action, self.tr("&Action"), "plus"),
            (self.open_it, self.tr("Op&en"), ""), (self.far, self.tr("&How far"), ""),
            (self.agreed, self.tr("The client sa&ys…"), ""), (self.approve, self.tr("Appro&ve…"), ""),
            (self.change, self.tr("Please change…"), ""), (self.print, self.tr("On pape&r…"), "printer"),
        ):  # fmt: skip
            button.setText(words)
            if picture:
                button.setIcon(icon(picture))
        self.objective.setToolTip(self.tr("Add an objective (Ctrl+Insert)"))
        self.action.setToolTip(self.tr("Add an action to the objective at the cursor (Insert)"))
        self.how.setText(self.tr("Insert adds an action, Enter opens, 1, 2, 3 say how far, Delete removes."))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "menu"):
            self.retranslate()
            self.reload()


__all__ = ["PlanPane"]
