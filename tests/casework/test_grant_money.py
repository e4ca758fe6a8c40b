"""What is left of a grant for each currency, receipts that go over it, and follow-up visits that are due."""

from datetime import date

from shelterdesk.casework import PartialDate
from shelterdesk.casework.grant_money import money_of, next_visit, receipts_of, visits_due
from shelterdesk.casework.reintegration import Grant, GrantExpense, MonitoringVisit

TODAY = date(2026, 11, 26)
GRANT = Grant(id="g", amount=100_000, currency="KZT")


def paid(
    amount: int | None, day: str | None = "2026-11-01", currency: str | None = "KZT", grant: str = "g"
) -> GrantExpense:
    return GrantExpense(grant=grant, amount=amount, currency=currency, on_day=PartialDate(day) if day else None)


def visit(planned: str | None, done: str | None = None) -> MonitoringVisit:
    return MonitoringVisit(
        planned_for=PartialDate(planned) if planned else None, done_on=PartialDate(done) if done else None
    )


def test_receipts_are_taken_off_and_those_of_other_grants_are_not():
    stands = money_of(GRANT, [paid(30_000), paid(5_000), paid(9_000, grant="another"), paid(1, grant="")])
    assert stands.spent == {"KZT": 35_000}
    assert stands.left == {"KZT": 65_000}
    assert stands.over == ()


def test_exactly_the_amount_is_not_over_and_one_more_is():
    exact, more = paid(100_000, "2026-11-01"), paid(1, "2026-11-02")
    assert money_of(GRANT, [exact]).over == ()
    stands = money_of(GRANT, [more, exact])
    assert stands.over == (more,)
    assert stands.left == {"KZT": -1}


def test_another_currency_is_never_reckoned_into_that_of_the_grant():
    dollars = paid(20, currency="USD")
    stands = money_of(GRANT, [paid(40_000), dollars])
    assert stands.left == {"KZT": 60_000, "USD": -20}
    assert stands.over == (dollars,)


def test_a_receipt_without_a_currency_is_in_that_of_the_grant_and_one_without_an_amount_costs_nothing_yet():
    stands = money_of(GRANT, [paid(10, currency=None), paid(None)])
    assert stands.left == {"KZT": 99_990}
    assert stands.over == ()


def test_while_no_amount_is_agreed_nothing_is_left_and_nothing_is_over():
    stands = money_of(Grant(id="g", currency="KZT"), [paid(500)])
    assert (stands.spent, stands.left, stands.over) == ({"KZT": 500}, {}, ())


def test_without_receipts_all_of_it_is_left_also_where_the_currency_is_not_known():
    assert money_of(Grant(id="g", amount=7), []).left == {"": 7}


def test_receipts_stand_by_their_day_and_those_without_one_last():
    later, none, earlier = paid(1, "2026-11-05"), paid(2, None), paid(3, "2026-10")
    assert list(receipts_of(GRANT, [later, none, earlier])) == [earlier, later, none]


def test_a_visit_is_due_from_its_day_until_it_is_done():
    due, done, to_come, never = visit("2026-11-26"), visit("2026-11-20", "2026-11-21"), visit("2026-11-27"), visit(None)
    assert list(visits_due([due, done, to_come, never], TODAY)) == [due]
    assert next_visit([due, done, never, visit("2027-01"), to_come], TODAY) == to_come
    assert next_visit([due, done, never], TODAY) is None


def test_a_visit_planned_for_a_month_is_due_when_the_month_is_over():
    november, october = visit("2026-11"), visit("2026-10")
    assert list(visits_due([november, october], TODAY)) == [october]
    assert list(visits_due([november, october], date(2026, 11, 30))) == [october, november]
