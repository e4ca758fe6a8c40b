"""The case itself: pseudonymous code, stage, worker, whether the client is here."""

from dataclasses import dataclass

from shelterdesk.casework.codes_intake import CLOSING_REASON, STAGE, STAY
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer


@kind("case", "Case", Drawer.CASEWORK, plural="Cases", writers=CASEWORKERS, single=True)
@dataclass(frozen=True, kw_only=True)
class Case(Record):
    """One client's file. Its ``case_id`` is its own ``id``."""

    code: str | None = question(
        "Case code", group="The case", searched=True,
        hint="A made-up code. Never initials, a birth date or a running number.",
    )
    stage: str | None = question("Stage", Shape.CODE, codes=STAGE, group="The case", standard="cas_Status")
    stay: str | None = question("Is the client here?", Shape.CODE, codes=STAY, group="The case")
    worker: str | None = question("Worker", Shape.MEMBER, group="The case", standard="cas_CaseOwner")
    second_worker: str | None = question("Second worker", Shape.MEMBER, group="The case")
    opened: PartialDate | None = question("Opened on", Shape.DATE, group="The case", past=True)
    closed: PartialDate | None = question("Closed on", Shape.DATE, group="Closing", past=True)
    closing_reason: str | None = question(
        "Why it was closed", Shape.CODE, codes=CLOSING_REASON, group="Closing", standard="cas_ReasonForCaseClosure"
    )
    next_review: PartialDate | None = question("Look at again on", Shape.DATE, group="The case")
