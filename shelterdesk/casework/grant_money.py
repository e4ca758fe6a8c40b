"""What follows from grants and their receipts: what is left, what went over; and which follow-up visits are due."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.reintegration import Grant, GrantExpense, MonitoringVisit


@dataclass(frozen=True)
class GrantMoney:
    """How a grant stands. A currency without a name is ``""``."""

    spent: Mapping[str, int]
    """Currency → what its receipts come to."""
    left: Mapping[str, int]
    """Currency → what is left. Less than nothing where receipts are over the amount, or are in a currency the grant
    was not given in. Empty while no amount is agreed."""
    over: tuple[GrantExpense, ...]
    """Receipts that went over what was left on their day."""


def money_of(grant: Grant, receipts: Iterable[GrantExpense]) -> GrantMoney:
    """How a grant stands; of ``receipts`` those of the grant count.

    A receipt without a currency is in that of the grant, one without an amount costs nothing yet.
    """
    own = grant.currency or ""
    spent: dict[str, int] = {}
    over: list[GrantExpense] = []
    for one in receipts_of(grant, receipts):
        currency = one.currency or own
        spent[currency] = spent.get(currency, 0) + (one.amount or 0)
        if grant.amount is not None and one.amount and spent[currency] > (grant.amount if currency == own else 0):
            over.append(one)
    if grant.amount is None:
        return GrantMoney(spent, {}, ())
    left = {own: grant.amount} | {currency: 0 for currency in spent if currency != own}
    return GrantMoney(spent, {currency: had - spent.get(currency, 0) for currency, had in left.items()}, tuple(over))


def receipts_of(grant: Grant, receipts: Iterable[GrantExpense]) -> Sequence[GrantExpense]:
    """The receipts of a grant by their day; those without one last."""
    return sorted((one for one in receipts if one.grant == grant.id), key=lambda one: _first_day(one.on_day))


def visits_due(visits: Iterable[MonitoringVisit], today: date) -> Sequence[MonitoringVisit]:
    """Visits that were planned up to today and are not done, the longest due first. One planned for a month is due
    when the month is over."""
    due = [one for one in visits if one.done_on is None and one.planned_for and one.planned_for.span()[1] <= today]
    return sorted(due, key=lambda one: _first_day(one.planned_for))


def next_visit(visits: Iterable[MonitoringVisit], today: date) -> MonitoringVisit | None:
    """The next visit that is planned and not due yet."""
    to_come = [one for one in visits if one.done_on is None and one.planned_for and one.planned_for.span()[1] > today]
    return min(to_come, key=lambda one: _first_day(one.planned_for), default=None)


def _first_day(when: PartialDate | None) -> date:
    return date.max if when is None else when.span()[0]


__all__ = ["GrantMoney", "money_of", "next_visit", "receipts_of", "visits_due"]
