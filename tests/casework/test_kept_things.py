"""Balances of money in safe-keeping, receipt numbers, and what is left in store."""

from datetime import date

from shelterdesk.casework import Belonging, IssuedItem, MoneyKept, PartialDate, StockItem, StockMove
from shelterdesk.casework.kept_things import balances, next_receipt, still_kept, stock_left, too_few


def money(case: str, way: str, amount: int, currency: str = "KZT") -> MoneyKept:
    return MoneyKept(case_id=case, way=way, amount=amount, currency=currency)


def day(text: str) -> PartialDate:
    return PartialDate(text)


def test_money_is_counted_for_each_client_and_currency_and_what_is_even_is_left_out():
    kept = [money("a", "in", 5000), money("a", "out", 2000), money("a", "in", 100, "USD"), money("b", "in", 7),
            money("b", "out", 7)]  # fmt: skip
    assert balances(kept) == {"a": {"KZT": 3000, "USD": 100}}


def test_more_given_back_than_handed_in_shows_as_less_than_nothing():
    assert balances([money("a", "out", 5)]) == {"a": {"KZT": -5}}


def test_what_was_given_back_lies_in_safe_keeping_no_more():
    ring, bag = Belonging(case_id="a", thing="ring"), Belonging(case_id="a", thing="bag", state="returned")
    coat = Belonging(case_id="a", thing="coat", state="kept", returned_on=day("2026-11-01"))
    assert still_kept([ring, bag, coat]) == [ring]


def test_receipts_are_numbered_within_the_year():
    today = date(2026, 11, 25)
    assert next_receipt([], today) == "2026-001"
    assert next_receipt(["2026-009", None, "2025-077", "blue book 12", "2026-010"], today) == "2026-011"


def test_what_is_left_follows_from_movements_and_a_count_sets_it_anew():
    towels = "t"
    moves = [
        StockMove(stock_item=towels, way="came", pieces=20, on_day=day("2026-11-01")),
        StockMove(stock_item=towels, way="used", pieces=3, on_day=day("2026-11-02")),
        StockMove(stock_item=towels, way="counted", pieces=15, on_day=day("2026-11-10")),
        StockMove(stock_item=towels, way="thrown", pieces=1, on_day=day("2026-11-11")),
    ]
    assert stock_left(moves[:2], []) == {towels: 17}
    assert stock_left(reversed(moves), []) == {towels: 14}


def test_what_a_client_got_from_the_store_is_taken_off_unless_it_came_back():
    came = StockMove(stock_item="t", way="came", pieces=10, on_day=day("2026-11-01"))
    given = IssuedItem(stock_item="t", pieces=2, on_day=day("2026-11-03"))
    lent = IssuedItem(stock_item="t", pieces=1, on_day=day("2026-11-03"), back_on=day("2026-11-05"))
    elsewhere = IssuedItem(thing="umbrella", pieces=1, on_day=day("2026-11-03"))
    assert stock_left([came], [given, lent, elsewhere]) == {"t": 8}
    counted = StockMove(stock_item="t", way="counted", pieces=8, on_day=day("2026-11-03"))
    assert stock_left([came, counted], [given]) == {"t": 8}


def test_too_few_is_below_the_least_and_never_said_where_no_least_is_set():
    assert too_few(StockItem(id="t", least=5), {"t": 4})
    assert too_few(StockItem(id="t", least=1), {})
    assert not too_few(StockItem(id="t", least=5), {"t": 5})
    assert not too_few(StockItem(id="t"), {})
