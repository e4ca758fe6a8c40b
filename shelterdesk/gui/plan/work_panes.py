"""Education and work of one client: courses, jobs whose employers were looked at, follow-up visits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shelterdesk.casework import PartialDate
from shelterdesk.casework.codes_therapy import JOB_CHECK
from shelterdesk.casework.grant_money import next_visit, visits_due
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import Record
from shelterdesk.casework.reintegration import Course, JobCheck, MonitoringVisit
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.case_kind_pane import CaseKindPane
from shelterdesk.gui.widgets.choice_field import ChecksField
from shelterdesk.gui.widgets.gate_line import CLEAR, CLOSED, STOP, UNKNOWN, GateLine, compared
from shelterdesk.gui.widgets.option_field import code_options
from shelterdesk.gui.widgets.paged_table import Column
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import label, partial_date_text


class CoursesPane(CaseKindPane):
    """School, training and courses."""

    ICON = "graduation-cap"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Course, parent=parent)

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("School, training, a language: where, since when, and how far it went. Write places as aliases.")


def told_of(job: JobCheck) -> Iterable[str | None]:
    """What was said about an employer: name and telephone, wherever they stand."""
    return job.employer, job.job, job.job_note


class JobDialog(SheetDialog):
    """The form of a job; over it whether the employer is among those who must stay out, never why."""

    def __init__(self, job: JobCheck, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(job, desk, parent)
        self.line = GateLine(self.form, desk, self._said, self._words)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.line)
        self.line.compare()

    def _said(self, job: Record) -> Iterable[str | None]:
        assert isinstance(job, JobCheck)
        return told_of(job)

    def _words(self, found: str) -> str:
        if found == STOP:
            return self.tr("Among those who must stay out. Send nobody there, and tell them nothing.")
        if found == CLOSED:
            return self.tr("The list of those who must stay out cannot be read now. Send nobody there before it was "
                           "compared.")  # fmt: skip
        if found == CLEAR:
            return self.tr("Not among those who must stay out. That alone does not make the job safe.")
        return self.tr("Name and telephone of the employer are compared with those who must stay out.")


class JobsPane(CaseKindPane):
    """Jobs; below the table what was checked about the chosen one, box by box."""

    ICON = "briefcase"
    SHOWN = ("employer", "job", "verdict", "checked_on", "began", "ended")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.ticks = ChecksField(code_options(JOB_CHECK))
        self.found: Mapping[str, str] = {}
        super().__init__(desk, JobCheck, parent=parent)
        self.column.addWidget(self.ticks)
        self.ticks.edited.connect(self._ticked)

    def more(self) -> list[Column[Record]]:
        """How many points were checked, and what the gate says."""
        return [
            Column(lambda: self.tr("Checked"), self._checked, 3),
            Column(lambda: self.tr("Must stay out?"), self._compared, 4),
        ]

    def _checked(self, record: Record) -> str:
        assert isinstance(record, JobCheck)
        return self.tr("{number} of {all}").format(number=len(record.checked), all=len(JOB_CHECK.terms))

    def _compared(self, record: Record) -> str:
        words = {STOP: self.tr("Yes: send nobody"), CLEAR: self.tr("No"), CLOSED: self.tr("Cannot be compared now")}
        return words.get(self.found.get(record.id, UNKNOWN), "")

    def ordered(self, records: list[Record]) -> Sequence[Record]:
        """The newest first; the gate is asked once about each."""
        self.found = {one.id: compared(self.desk, told_of(one)) for one in records if isinstance(one, JobCheck)}
        return super().ordered(records)

    def blank(self, case_id: str) -> Record:
        """Checked by whoever sits here."""
        return JobCheck(case_id=case_id, verdict="open", checked_by=self.desk.vault.me.id)

    def dialog_for(self, record: Record) -> QDialog:
        """The form that compares."""
        assert isinstance(record, JobCheck)
        return JobDialog(record, self.desk, self)

    def said(self, records: list[Record]) -> str:
        """Employers who must stay out, by name: this must not be overlooked."""
        jobs = [one for one in records if isinstance(one, JobCheck) and self.found.get(one.id) == STOP]
        names = ", ".join(visible(one.employer or one.job or "?") for one in jobs)
        return self.tr("Among those who must stay out: {names}. Send nobody there.").format(names=names) if jobs else ""

    def enable(self) -> None:
        """The boxes are those of the chosen job."""
        super().enable()
        chosen = self.table.chosen()
        self.ticks.setVisible(isinstance(chosen, JobCheck))
        self.ticks.set_value(chosen.checked if isinstance(chosen, JobCheck) else ())
        self.ticks.set_read_only(not self.add.isEnabled())
        self.ticks.set_spoken(label(self.kinds[0].questions["checked"]), "")

    @Slot()
    def _ticked(self) -> None:
        chosen, ticked = self.table.chosen(), self.ticks.value()
        if isinstance(chosen, JobCheck) and isinstance(ticked, tuple) and not self.keep(
            replace(chosen, checked=ticked)
        ):
            self.enable()

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Look at an employer before somebody goes there. What was checked is ticked box by box; names "
                       "and telephones are compared with those who must stay out.")  # fmt: skip

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        super().retranslate()
        self.ticks.retranslate()


class FollowUpPane(CaseKindPane):
    """Visits planned and done: how work, course or small business goes."""

    ICON = "calendar-days"
    SHOWN = ("planned_for", "done_on", "way", "visited_by", "going")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, MonitoringVisit, parent=parent)
        self.done = self.button("check")
        self.done.clicked.connect(self._done_today)
        self.retranslate()

    def more(self) -> list[Column[Record]]:
        """Whether it is due, in words."""
        return [Column(lambda: self.tr("Due?"), self._due, 3)]

    def _due(self, record: Record) -> str:
        assert isinstance(record, MonitoringVisit)
        if record.done_on is not None:
            return self.tr("Done")
        return self.tr("Due") if visits_due([record], self.today()) else self.tr("To come")

    def ordered(self, records: list[Record]) -> Sequence[Record]:
        """What is not done first, by its day; then what was done, the latest first."""
        visits = [one for one in records if isinstance(one, MonitoringVisit)]
        waiting = sorted((one for one in visits if one.done_on is None), key=lambda one: str(one.planned_for or "9"))
        done = sorted((one for one in visits if one.done_on), key=lambda one: str(one.done_on), reverse=True)
        return [*waiting, *done]

    def said(self, records: list[Record]) -> str:
        """What is due, and what comes next."""
        visits = [one for one in records if isinstance(one, MonitoringVisit)]
        parts = [self.tr("%n visit(s) due", "", due)] if (due := len(visits_due(visits, self.today()))) else []
        following = next_visit(visits, self.today())
        if following is not None and following.planned_for is not None:
            parts.append(self.tr("Next visit: {day}").format(day=partial_date_text(following.planned_for)))
        return " · ".join(parts)

    def enable(self) -> None:
        """A visit that is not done can be done."""
        super().enable()
        chosen = self.table.chosen()
        waiting = isinstance(chosen, MonitoringVisit) and chosen.done_on is None
        self.done.setEnabled(waiting and self.add.isEnabled())

    def _done_today(self) -> None:
        chosen = self.table.chosen()
        if isinstance(chosen, MonitoringVisit) and self.keep(replace(chosen, done_on=PartialDate.of(self.today()))):
            self.open_record(self.desk.vault.get(MonitoringVisit, chosen.id))

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Plan when somebody looks how work, course or small business goes, and write what was seen.")

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        super().retranslate()
        if hasattr(self, "done"):
            self.done.setText(self.tr("&Done today…"))


__all__ = ["CoursesPane", "FollowUpPane", "JobDialog", "JobsPane", "told_of"]
