"""What has to be done now: who is to be looked at, and which medicine is to be given. One key each."""

from fractions import Fraction

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shelterdesk.casework import Dose, Medicine, WatchRound
from shelterdesk.casework.codes_health import DOSE_OUTCOME, DOSE_UNIT, ROUND_STATE, WATCH_LEVEL, WITH_FOOD
from shelterdesk.casework.dose_times import DueDose, moment
from shelterdesk.casework.rounds import Watch
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.answer_list import AnswerList
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.words import code_label, local, time_text

_LINES = 5


class DueCard(QFrame):
    """Rounds and doses. What was answered stays in sight until the shift ends, and may be answered anew."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.rounds, self.doses = AnswerList(_LINES), AnswerList(_LINES)
        self._tonight: Tonight | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.doses)
        layout.addWidget(self.rounds)
        self.rounds.answered.connect(self._looked)
        self.doses.answered.connect(self._dose)

    def show_tonight(self, tonight: Tonight) -> None:
        """List everything anew."""
        self._tonight = tonight
        self.rounds.show_lines([self._watch(one, tonight) for one in tonight.watches])
        ordered = sorted(tonight.doses, key=lambda one: (one.done is not None, one.due_at))
        self.doses.show_lines([self._due(one, tonight) for one in ordered])

    # --- words -----------------------------------------------------------------------------------

    def _watch(self, one: Watch, tonight: Tonight) -> tuple[str, object, str]:
        name, level = tonight.name(one.card.case_id), code_label(WATCH_LEVEL, one.card.watch or "")
        said = [name, level]
        late = one.late(tonight.now)
        if one.is_due(tonight.now):
            said.append(self.tr("%n minute(s) late", "", late) if late else self.tr("now"))
        elif one.next_at is not None:
            said.append(self.tr("next at {time}").format(time=time_text(one.next_at)))
        if one.last is not None and one.last.looked_at:
            state = code_label(ROUND_STATE, one.last.state or "") if one.last.state else ""
            said.append(self.tr("last {time} {state}").format(time=time_text(local(one.last.looked_at)), state=state))
        return " · ".join(said), one.card.case_id, "eye" if one.is_due(tonight.now) else "clock"

    def _due(self, one: DueDose, tonight: Tonight) -> tuple[str, object, str]:
        said = [time_text(local(one.due_at)), tonight.name(one.medicine.case_id), medicine_words(one.medicine)]
        icon = "clock"
        if one.done is not None:
            said.append(code_label(DOSE_OUTCOME, one.done.outcome or ""))
            icon = "check" if one.done.outcome == "given" else "circle-alert"
        elif one.due_at < moment(tonight.now):
            said.append(self.tr("late"))
            icon = "bell"
        if one.medicine.with_food not in (None, "any"):
            said.append(code_label(WITH_FOOD, one.medicine.with_food or ""))
        if one.medicine.medicine_note:
            said.append(one.medicine.medicine_note)
        left = tonight.boxes.get(one.medicine.id)
        if left is not None:
            said.append(self.tr("{count} left in the box").format(count=_number(left)))
        return " · ".join(said), one, icon

    # --- what is done ----------------------------------------------------------------------------

    @Slot(object, str)
    def _looked(self, case_id: str, state: str) -> None:
        now = moment(self._desk.vault.now())
        self._save(WatchRound(case_id=case_id, looked_at=now, looked_by=self._desk.vault.me.id, state=state))

    @Slot(object, str)
    def _dose(self, one: DueDose, outcome: str) -> None:
        if one.done is not None and one.done.outcome == outcome:
            return
        given = outcome in ("given", "vomited")
        self._save(
            Dose(
                case_id=one.medicine.case_id, medicine=one.medicine.id, due_at=one.due_at, outcome=outcome,
                given_at=moment(self._desk.vault.now()), given_by=self._desk.vault.me.id,
                amount=one.medicine.amount if given else None, corrects=one.done.id if one.done else None,
            )
        )  # fmt: skip

    def _save(self, line: WatchRound | Dose) -> None:
        try:
            self._desk.save(line)
        except ShelterDeskError as error:
            self.failed.emit(error)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.rounds.say(
            self.tr("Look in"), self.tr("Nobody is watched tonight. The care card says who is looked at how often."),
            [(code, code_label(ROUND_STATE, code)) for code in ROUND_STATE.terms],
        )
        self.doses.say(
            self.tr("Medicine"), self.tr("No medicine is due in the next twelve hours."),
            [(code, code_label(DOSE_OUTCOME, code)) for code in DOSE_OUTCOME.terms],
        )
        if self._tonight is not None:
            self.show_tonight(self._tonight)


def medicine_words(medicine: Medicine) -> str:
    """Name, strength and how much each time."""
    amount = medicine.amount or ""
    if amount and medicine.unit:
        amount = f"{amount} {code_label(DOSE_UNIT, medicine.unit)}"
    return " ".join(part for part in (medicine.medicine_name, medicine.strength) if part) + (
        f" ({amount})" if amount else ""
    )


def _number(count: Fraction) -> str:
    whole, rest = divmod(count, 1)
    return str(whole) if not rest else f"{float(count):g}"
