"""Who carries whom: workers with their clients and hours; clients with whom nobody spoke for too long come first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from shelterdesk.casework import Case, Session
from shelterdesk.casework.caseload import (
    DAYS_WITHOUT_CONTACT,
    HERE,
    WEEKS_AHEAD,
    WEEKS_BACK,
    Carried,
    Hours,
    OpenCase,
    carried,
    carries,
    hours_by_worker,
    hours_in_all,
    span,
)
from shelterdesk.casework.codes_intake import STAY
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.called import Called
from shelterdesk.gui.widgets.paged_table import PAGE, Column, Page, PagedTable
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import code_label, local, moment_text
from shelterdesk.vault.caseload import last_contacts, open_cases

if TYPE_CHECKING:
    from shelterdesk.vault import Saved

_KINDS = frozenset({"case", "session", "attendance", "team_note", "monitoring_visit", "narrative", "care_card"})
EVERYBODY, NOBODY = "*", ""


@dataclass(frozen=True)
class Worker:
    """One line of the upper table."""

    id: str
    """Member id, ``EVERYBODY`` or ``NOBODY``."""
    clients: int
    here: int
    forgotten: int
    hours: Hours


class CaseloadPane(QWidget):
    """Arrows choose a worker above; Enter on a client below opens the file."""

    failed = Signal(object)
    record_wanted = Signal(str, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._called = desk, Called(desk)
        self.cases: list[OpenCase] = []
        self.here: list[Carried] = []
        self._next: dict[str, str] = {}
        self._now, self._filling = desk.vault.now(), False
        self.summary, self.hint = PlainLabel(), QuietLabel()
        self.summary.setProperty("strong", True)
        self.workers, self.clients = PagedTable(self._worker_columns()), PagedTable(self._client_columns())
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.workers)
        split.addWidget(self.clients)
        split.setSizes([200, 400])
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(split, 1)
        column.addWidget(self.hint)
        self.workers.selectionModel().currentRowChanged.connect(self._worker_chosen)
        self.clients.opened.connect(lambda one: self.record_wanted.emit(one.case.case_id, "", ""))
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.reload)
        desk.changed.connect(self._heard)
        self.retranslate()

    def _worker_columns(self) -> Sequence[Column[Worker]]:
        return (
            Column(lambda: self.tr("Who"), self._worker_name, 4),
            Column(lambda: self.tr("Clients"), lambda one: str(one.clients), 3),
            Column(lambda: self.tr("of them here"), lambda one: str(one.here), 3),
            Column(lambda: self.tr("Held, %n weeks", "", WEEKS_BACK),
                   lambda one: self._sessions(one.hours.held, one.hours.held_minutes), 4),
            Column(lambda: self.tr("Planned, %n weeks", "", WEEKS_AHEAD),
                   lambda one: self._sessions(one.hours.planned, one.hours.planned_minutes), 4),
            Column(lambda: self.tr("Too long without contact"), lambda one: str(one.forgotten or ""), 5),
        )  # fmt: skip

    def _client_columns(self) -> Sequence[Column[Carried]]:
        return (
            Column(lambda: self.tr("Client"), lambda one: self._called.name(one.case.case_id), 4),
            Column(lambda: self.tr("Is here"), lambda one: code_label(STAY, one.case.stay) if one.case.stay else "", 3),
            Column(lambda: self.tr("Last contact"), self._contact, 5),
            Column(lambda: self.tr("Next session"), self._next_session, 3),
            Column(lambda: self.tr("Worker"), lambda one: self._carriers(one.case), 4),
        )

    # --- cells -----------------------------------------------------------------------------------

    def _worker_name(self, worker: Worker) -> str:
        if worker.id == EVERYBODY:
            return self.tr("Everybody")
        return self._desk.vault.alias_of(worker.id) if worker.id else self.tr("Carried by nobody")

    def _sessions(self, number: int, minutes: int) -> str:
        hours = f"{minutes / 60:.1f}".rstrip("0").rstrip(".")
        return self.tr("{number} · {hours} h").format(number=number, hours=hours) if number else "–"

    def _contact(self, one: Carried) -> str:
        if one.days is None or (not one.spoken and not one.days):
            said = self.tr("nobody yet")
        elif not one.spoken:
            said = self.tr("nobody since the file was opened %n day(s) ago", "", one.days)
        elif one.days == 0:
            said = self.tr("today")
        else:
            said = self.tr("%n day(s) ago", "", one.days)
        return self.tr("Too long: {when}").format(when=said) if one.forgotten else said

    def _next_session(self, one: Carried) -> str:
        starts = self._next.get(one.case.case_id)
        return moment_text(starts) if starts else "–"

    def _carriers(self, case: OpenCase) -> str:
        members = dict.fromkeys(filter(None, (case.worker, case.second_worker)))
        return ", ".join(self._desk.vault.alias_of(one) for one in members) or self.tr("Carried by nobody")

    # --- what is shown ---------------------------------------------------------------------------

    def _heard(self, saved: "Saved") -> None:
        if not saved.changes or any(change.kind in _KINDS for change in saved.changes):
            self._soon.start()

    @Slot()
    def reload(self) -> None:
        """Read the open files and some weeks of sessions anew; the chosen worker stays chosen."""
        vault = self._desk.vault
        if not vault.drawers or not self.isVisible() or not self._desk.opens(kind_of(Case)):
            return
        self._called, self._now = Called(self._desk), vault.now()
        self.cases = sorted(open_cases(vault), key=lambda one: one.code)
        here = [case for case in self.cases if case.stay == HERE]
        contacts = last_contacts(vault, [case.case_id for case in here], self._now)
        self.here = carried(here, contacts, local(self._now).date())
        since, until = span(self._now)
        sessions = vault.between(Session, "starts", moment(since), moment(until))
        self._next = self._next_of(sessions, self._now)
        chosen = self.workers.chosen()
        workers = self._lines(hours_by_worker(sessions, self._now), hours_in_all(sessions, self._now))
        self._filling = True
        self.workers.show_list(lambda _: Page(workers), len(workers))
        if chosen is not None:
            self.workers.selectRow(next((n for n, one in enumerate(workers) if one.id == chosen.id), 0))
        self._filling = False
        forgotten = sum(one.forgotten for one in self.here)
        self.summary.setProperty("tone", "warn" if forgotten else "")
        self.summary.style().polish(self.summary)
        self.summary.setText(
            self.tr("%n client(s) here with whom nobody spoke for a week or longer", "", forgotten)
            if forgotten
            else self.tr("Somebody spoke with everybody who is here within the last %n days.", "", DAYS_WITHOUT_CONTACT)
        )
        self._show_clients()

    def _next_of(self, sessions: Sequence[Session], now: datetime) -> dict[str, str]:
        ahead = [one for one in sessions if one.case_id and (one.starts or "") > moment(now)]
        found: dict[str, str] = {}
        for one in ahead:
            if one.state != "cancelled":
                found.setdefault(one.case_id, one.starts or "")
        return found

    def _lines(self, hours: dict[str, Hours], in_all: Hours) -> list[Worker]:
        vault = self._desk.vault
        members = [one.id for one in vault.members.values() if one.active]
        carrying = {one for case in self.cases for one in (case.worker, case.second_worker) if one}
        shown = [one for one in members if one in carrying or one in hours]
        shown += sorted(carrying - set(members))  # who left still carries somebody: that must be seen
        lines = [self._line(one, hours.get(one, Hours())) for one in sorted(shown, key=vault.alias_of)]
        nobody = self._line(NOBODY, Hours())
        lines = [nobody, *lines] if nobody.clients else lines
        return [self._line(EVERYBODY, in_all), *lines]

    def _line(self, worker: str, hours: Hours) -> Worker:
        here = [one for one in self.here if _is_of(one.case, worker)]
        clients = sum(_is_of(case, worker) for case in self.cases)
        return Worker(worker, clients, len(here), sum(one.forgotten for one in here), hours)

    @Slot()
    def _worker_chosen(self) -> None:
        if not self._filling:
            self._show_clients()

    def _show_clients(self) -> None:
        worker = self.workers.chosen()
        wanted = worker.id if worker is not None else EVERYBODY
        here = [one for one in self.here if _is_of(one.case, wanted)]
        others = [case for case in self.cases if case.stay != HERE and _is_of(case, wanted)]

        def fetch(after: Any | None) -> Page[Carried]:
            """Of those who are not here the last contact is looked up when their rows are."""
            if after is None and here:
                return Page(here, 0 if others else None)
            first = after or 0
            some = others[first : first + PAGE]
            contacts = last_contacts(self._desk.vault, [case.case_id for case in some], self._now)
            rows = carried(some, contacts, local(self._now).date())
            following = first + PAGE if first + PAGE < len(others) else None
            return Page(rows, following)

        self.clients.show_list(fetch, len(here) + len(others))

    # --- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_soon"):
            self.retranslate()
            self._soon.start()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.workers.setAccessibleName(self.tr("Workers"))
        self.clients.setAccessibleName(self.tr("Clients"))
        self.hint.setText(self.tr(
            "A contact is a session the client came to, a team note, a visit after the stay, or a story told. "
            "Hours show where help is short; they compare nobody."
        ))  # fmt: skip


def _is_of(case: OpenCase, worker: str) -> bool:
    return worker == EVERYBODY or carries(case, worker)


__all__ = ["EVERYBODY", "NOBODY", "CaseloadPane", "Worker"]
