"""Education, work and the grant to begin anew: courses, employers that were checked, receipts, visits."""

from dataclasses import dataclass

from shelterdesk.casework.codes_therapy import (
    COURSE_KIND,
    COURSE_STATE,
    GOING,
    GRANT_STATE,
    JOB_CHECK,
    JOB_VERDICT,
    VISIT_WAY,
)
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import CURRENCY
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer


@kind("course", "Course", Drawer.CASEWORK, plural="Courses", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class Course(Record):
    """School, training or a course."""

    what: str | None = question("What", group="Course", searched=True)
    course_kind: str | None = question("Kind", Shape.CODE, codes=COURSE_KIND, group="Course")
    provider: str | None = question("Where (alias)", group="Course", names=Names.PLACE)
    began: PartialDate | None = question("From", Shape.DATE, group="When")
    ended: PartialDate | None = question("Until", Shape.DATE, group="When")
    hours_a_week: int | None = question("Hours a week", Shape.NUMBER, group="When", unit="hours", least=0, most=60)
    state: str | None = question("State", Shape.CODE, codes=COURSE_STATE, group="How far")
    certificate: str | None = question("Certificate", group="How far")
    course_note: str | None = question("About it", Shape.TEXT, group="How far", searched=True)


@kind("job_check", "Job and employer", Drawer.CASEWORK, plural="Jobs and employers", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class JobCheck(Record):
    """A job, and whether its employer was looked at before."""

    employer: str | None = question("Employer", group="Job", names=Names.PERSON, searched=True)
    job: str | None = question("Work", group="Job", searched=True)
    checked: tuple[str, ...] = question("What was checked", Shape.CODES, codes=JOB_CHECK, group="Check")
    verdict: str | None = question("Result", Shape.CODE, codes=JOB_VERDICT, group="Check")
    checked_on: PartialDate | None = question("Checked on", Shape.DATE, group="Check", past=True)
    checked_by: str | None = question("By", Shape.MEMBER, group="Check")
    began: PartialDate | None = question("From", Shape.DATE, group="When")
    ended: PartialDate | None = question("Until", Shape.DATE, group="When")
    job_note: str | None = question("About it", Shape.TEXT, group="When", searched=True)


@kind("grant", "Reintegration grant", Drawer.CASEWORK, plural="Reintegration grants", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class Grant(Record):
    """Money to begin anew: what for, how much, under which conditions."""

    purpose: str | None = question("What for", Shape.TEXT, group="Grant", searched=True)
    amount: int | None = question("Amount", Shape.NUMBER, group="Grant", least=0)
    currency: str | None = question("Currency", Shape.CODE, codes=CURRENCY, group="Grant")
    giver: str | None = question("From (alias)", group="Grant")
    agreed_on: PartialDate | None = question("Agreed on", Shape.DATE, group="Grant", past=True)
    conditions: str | None = question("Conditions", Shape.TEXT, group="Grant")
    state: str | None = question("State", Shape.CODE, codes=GRANT_STATE, group="Grant")


@kind("grant_expense", "Receipt of the grant", Drawer.CASEWORK, plural="Receipts of the grant", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class GrantExpense(Record):
    """What was bought from a grant."""

    grant: str | None = question("Reintegration grant", Shape.LINK, group="Receipt", target="grant")
    item: str | None = question("What", group="Receipt", searched=True)
    amount: int | None = question("Amount", Shape.NUMBER, group="Receipt", least=0)
    currency: str | None = question("Currency", Shape.CODE, codes=CURRENCY, group="Receipt")
    on_day: PartialDate | None = question("On", Shape.DATE, group="Receipt", past=True)
    receipt: str | None = question("Receipt number", group="Receipt", searched=True)


@kind("monitoring_visit", "Follow-up visit", Drawer.CASEWORK, plural="Follow-up visits", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class MonitoringVisit(Record):
    """A look at how work, course or small business goes."""

    planned_for: PartialDate | None = question("Planned for", Shape.DATE, group="Visit", indexed=True)
    done_on: PartialDate | None = question("Done on", Shape.DATE, group="Visit", past=True)
    way: str | None = question("How", Shape.CODE, codes=VISIT_WAY, group="Visit")
    visited_by: str | None = question("Visited by", group="Visit", names=Names.PERSON)
    going: str | None = question("How it goes", Shape.CODE, codes=GOING, group="Visit")
    seen: str | None = question("What was seen", Shape.TEXT, group="Visit", searched=True)
