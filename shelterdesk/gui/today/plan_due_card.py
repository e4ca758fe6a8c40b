"""What is due in the plans: actions, visits, objectives and files to look at again. Codes and days only."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.casework import Case, MonitoringVisit, PartialDate, PlanAction, PlanObjective
from shelterdesk.casework.caseload import CLOSED_STAGES
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.words import kind_label, local, partial_date_text
from shelterdesk.vault.caseload import to_review

_AHEAD, _BACK = timedelta(days=7), timedelta(days=366)
_OPEN_ACTIONS = (None, "planned", "in_progress")
_MOST = 6


class _Due(NamedTuple):
    not_mine: bool
    day: str
    code: str
    case_id: str
    kind: str
    record_id: str


class PlanDueCard(Card):
    """One's own first, then by day; Enter opens the sheet."""

    case_wanted = Signal(str, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, _MOST)
        self._desk = desk
        self.opened.connect(self._go)

    def reload(self) -> None:
        """Read what is due within a week or was due within a year; closed files ask for nothing."""
        due = sorted(self._due(local(self._desk.vault.now()).date())) if self._desk.opens(kind_of(Case)) else []
        alike: dict[tuple[object, ...], list[_Due]] = {}
        for one in due:
            alike.setdefault(one[:-1], []).append(one)
        self.show_lines([Line(self._words(some[0], len(some)), some[0], "calendar-days") for some in alike.values()])
        self.setVisible(bool(due))

    def _due(self, today: date) -> Iterator[_Due]:
        vault, me = self._desk.vault, self._desk.vault.me.id
        first, last = (today - _BACK).isoformat(), f"{(today + _AHEAD).isoformat()}~"
        found: list[tuple[PartialDate | None, Record, str | None]] = []
        for state in _OPEN_ACTIONS:
            actions = vault.between(PlanAction, "due", first, last, state=state)
            found += [(one.due, one, one.responsible) for one in actions if one.done is None]
        objectives = vault.between(PlanObjective, "review", first, last, ended=None)
        found += [(one.review, one, one.responsible) for one in objectives if one.progress != "met"]
        visits = vault.between(MonitoringVisit, "planned_for", first, last, done_on=None)
        found += [(one.planned_for, one, one.visited_by) for one in visits]
        cases = {case_id: vault.get(Case, case_id) for case_id in {record.case_id for _, record, _ in found}}
        for day, record, responsible in found:
            case = cases[record.case_id]
            if case is not None and day is not None and case.closed is None and case.stage not in CLOSED_STAGES:
                mine = me in (responsible or case.worker, case.worker)
                yield _Due(not mine, str(day), case.code or "", case.id, kind_of(record).name, record.id)
        for waiting in to_review(vault, today + _AHEAD):
            if waiting.next_review >= first:
                mine = me in (waiting.worker, waiting.second_worker)
                yield _Due(not mine, waiting.next_review, waiting.code, waiting.case_id, "case", waiting.case_id)

    def _words(self, one: _Due, number: int) -> str:
        day = PartialDate.parse(one.day)
        late = day.span()[1] < local(self._desk.vault.now()).date()
        what = kind_label(one.kind) if number == 1 else f"{kind_label(one.kind)} × {number}"
        words = self.tr("{code}: {what}, since {day}") if late else self.tr("{code}: {what}, until {day}")
        return words.format(code=visible(one.code) or "–", what=what, day=partial_date_text(day))

    @Slot(object)
    def _go(self, due: _Due) -> None:
        self.case_wanted.emit(due.case_id, due.kind, due.record_id)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Due in the plans"), "")


__all__ = ["PlanDueCard"]
