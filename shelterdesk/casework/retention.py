"""How long a file is kept, for what, who decided it; and what it means that a file is due.

No law is built in. The house sets months for each purpose; where it set none, a closed file is asked about each year.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from shelterdesk.casework.codes_person import YES_NO
from shelterdesk.casework.codes_retention import RETENTION_PURPOSE
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, CLINICIANS, PROTECTORS, Drawer, Role

CASE_WORK = "case_work"
ASK_EACH_YEAR_MONTHS = 12


@kind("retention", "How long it is kept", Drawer.CASEWORK, plural="How long it is kept", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class Retention(Record):
    """One purpose for which a client's file is kept, and until when; the newest sheet of a purpose counts."""

    purpose: str | None = question("Kept for", Shape.CODE, codes=RETENTION_PURPOSE, group="Kept")
    keep_until: PartialDate | None = question("Keep until", Shape.DATE, group="Kept")
    legal_hold: str | None = question(
        "Must not be erased now?", Shape.CODE, codes=YES_NO, group="Kept",
        hint="Yes, while a court or an authority needs it. Then nothing is due, whatever the dates say.",
    )
    why: str | None = question("Why", Shape.TEXT, group="Kept", hint="Who decided it, and after which rule.")


@kind(
    "retention_rule", "House rule on keeping", Drawer.HOUSE, plural="House rules on keeping",
    writers=frozenset({Role.DIRECTOR}),
)
@dataclass(frozen=True, kw_only=True)
class RetentionRule(Record):
    """For how many months after its closing a file is kept for one purpose. Without a number: ask each year."""

    purpose: str | None = question("Kept for", Shape.CODE, codes=RETENTION_PURPOSE, group="Rule")
    months: int | None = question("Months after closing", Shape.NUMBER, group="Rule", unit="months", least=1, most=600)


@kind(
    "erasure_order", "Order to erase", Drawer.GATE, plural="Orders to erase", guarded=True, append_only=True,
    writers=CASEWORKERS | CLINICIANS | PROTECTORS,
)
@dataclass(frozen=True, kw_only=True)
class ErasureOrder(Record):
    """Two people decided that a whole case is erased; each drawer's next holder carries it out. Ids and counts only."""

    up_to: int | None = question("Sheets begun up to (milliseconds)", Shape.NUMBER, group="Order")
    sheets: int | None = question("How many sheets the asking member saw", Shape.NUMBER, group="Order")
    digest: str | None = question("Digest of their list", group="Order")
    request: str | None = question("Approved as request", group="Order")


@dataclass(frozen=True)
class Keeping:
    """How long one closed file is kept: when its last purpose ends, and whether it may be erased then."""

    case_id: str
    until: date
    purposes: Mapping[str, date]
    """Purpose → last day it is kept for."""
    decided: bool
    """Whether a sheet or a house rule says so; otherwise it is only time to ask."""
    held: bool = False

    def due(self, today: date) -> bool:
        """Whether somebody should decide now."""
        return not self.held and self.until < today


def keeping_of(
    case_id: str, closed: PartialDate, sheets: Iterable[Retention], rules: Iterable[RetentionRule]
) -> Keeping:
    """How long a closed file is kept; ``sheets`` of its case, oldest first."""
    last = {sheet.purpose or CASE_WORK: sheet for sheet in sheets}
    months = {rule.purpose or CASE_WORK: rule.months for rule in rules if rule.months}
    closed_on = closed.span()[1]
    purposes: dict[str, date] = {}
    decided = False
    for purpose in dict.fromkeys([CASE_WORK, *last]):
        sheet = last.get(purpose)
        if sheet is not None and sheet.keep_until is not None:
            purposes[purpose], decided = sheet.keep_until.span()[1], True
        elif purpose in months:
            purposes[purpose], decided = months_after(closed_on, months[purpose]), True
        else:
            purposes[purpose] = months_after(closed_on, ASK_EACH_YEAR_MONTHS)
    held = any(sheet.legal_hold == "yes" for sheet in last.values())
    return Keeping(case_id, max(purposes.values()), purposes, decided, held)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where there is no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = min(day.year + years, date.max.year)
    following = date(year, month + 1, 1)
    for last in (day.day, 30, 29, 28):
        try:
            return following.replace(day=last)
        except ValueError:
            continue
    return following

