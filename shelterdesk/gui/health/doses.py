"""One client's doses of one day: those due, what became of them, and what was given beside them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework import Dose, Medicine, kind_of
from shelterdesk.casework.dose_times import counted, due, moment
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.medicine_stock import SOON, days_left
from shelterdesk.casework.record import kind_named
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.fields import value_words
from shelterdesk.gui.words import code_label, local

translate = QCoreApplication.translate


@dataclass(frozen=True)
class DoseOfToday:
    """A dose that was due or given on the day shown."""

    medicine: Medicine
    due_at: str
    done: Dose | None = None

    def line(self, desk: Desk) -> str:
        """When, what, and what became of it."""
        parts = [local(self.due_at).strftime("%H:%M"), title(self.medicine), how_much(self.medicine)]
        said = " · ".join(part for part in parts if part)
        return visible(f"{said}: {self._outcome(desk)}")

    def _outcome(self, desk: Desk) -> str:
        codes = kind_of(Dose).questions["outcome"].codes
        if self.done is None:
            late = local(self.due_at) < local(desk.vault.now())
            return translate("health", "not noted yet") if late else translate("health", "later today")
        said = [code_label(codes, self.done.outcome or "") if codes is not None else ""]
        if self.done.given_at:
            said.append(local(self.done.given_at).strftime("%H:%M"))
        if self.done.given_by:
            said.append(desk.vault.alias_of(self.done.given_by))
        return ", ".join(part for part in said if part)

    def noted(self, desk: Desk, case_id: str, outcome: str) -> Dose:
        """The line to save. What was noted before stays and is put right by this one."""
        return Dose(
            case_id=case_id, medicine=self.medicine.id, due_at=self.due_at, outcome=outcome,
            given_at=moment(desk.vault.now()), given_by=desk.vault.me.id,
            amount=self.medicine.amount if outcome in ("given", "vomited") else None,
            corrects=self.done.id if self.done is not None else None,
        )  # fmt: skip


def of_today(medicines: Iterable[Medicine], doses: Iterable[Dose], now: datetime) -> list[DoseOfToday]:
    """Every dose of the day, in order."""
    known, told = list(medicines), list(doses)
    day = local(now).date()
    begins = datetime.combine(day, time()).astimezone()
    ends = datetime.combine(day + timedelta(days=1), time()).astimezone()
    found = {
        (one.medicine.id, one.due_at): DoseOfToday(one.medicine, one.due_at, one.done)
        for one in due(known, told, begins, ends)
    }
    by_id = {medicine.id: medicine for medicine in known}
    for (medicine_id, at), dose in counted(told).items():
        beside = medicine_id in by_id and at and (medicine_id, at) not in found
        if beside and local(at).date() == day:
            found[medicine_id, at] = DoseOfToday(by_id[medicine_id], at, dose)
    return sorted(found.values(), key=lambda one: (one.due_at, one.medicine.medicine_name or ""))


def title(medicine: Medicine) -> str:
    """Name and strength."""
    parts = [part for part in (medicine.medicine_name, medicine.strength) if part]
    return " ".join(parts) or translate("health", "Medicine without a name")


def how_much(medicine: Medicine) -> str:
    """How much each time, in its unit."""
    return " ".join(part for part in (medicine.amount, _said(medicine, "unit")) if part)


def plan_line(medicine: Medicine, doses: Iterable[Dose]) -> str:
    """A medicine in the plan: what, how much, when, how long, and for how many days the box suffices."""
    when = medicine.clock or _said(medicine, "times")
    parts = [title(medicine), how_much(medicine), when, _said(medicine, "with_food")]
    if medicine.stopped == "yes":
        parts.append(translate("health", "stopped"))
    elif medicine.until_day is not None:
        parts.append(translate("health", "until {day}").format(day=_said(medicine, "until_day")))
    if medicine.locked == "yes":
        parts.append(translate("health", "locked away"))
    return visible(" · ".join(part for part in (*parts, stock_words(medicine, doses)) if part))


def stock_words(medicine: Medicine, doses: Iterable[Dose]) -> str:
    """For how many days the box suffices; said more plainly where it is time to get more."""
    days = days_left(medicine, doses)
    if days is None or medicine.stopped == "yes":
        return ""
    if days <= SOON:
        return translate("health", "for %n day(s) only: get more", "", days)
    return translate("health", "for %n day(s)", "", days)


def _said(medicine: Medicine, name: str) -> str:
    return value_words(kind_named("medicine").questions[name], getattr(medicine, name))


__all__ = ["DoseOfToday", "how_much", "of_today", "plan_line", "stock_words", "title"]
