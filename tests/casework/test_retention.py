"""How long a closed file is kept: by its own sheets, else by the rule of the house, else one is asked each year."""

from datetime import date

import pytest

from shelterdesk.casework import PartialDate, Retention, RetentionRule, keeping_of
from shelterdesk.casework.retention import months_after

CLOSED = PartialDate("2025-03-31")


def test_without_sheet_and_rule_a_closed_file_is_asked_about_after_a_year() -> None:
    kept = keeping_of("c", CLOSED, (), ())
    assert (kept.until, kept.decided, kept.purposes) == (date(2026, 3, 31), False, {"case_work": date(2026, 3, 31)})
    assert not kept.due(date(2026, 3, 31))
    assert kept.due(date(2026, 4, 1))


def test_the_rule_of_the_house_counts_from_the_last_day_the_closing_can_mean() -> None:
    rule = RetentionRule(purpose="case_work", months=18)
    assert keeping_of("c", PartialDate("2025-03"), (), (rule,)).until == date(2026, 9, 30)
    assert keeping_of("c", PartialDate("2025"), (), (rule,)).until == date(2027, 6, 30)
    assert keeping_of("c", CLOSED, (), (rule,)).decided
    assert keeping_of("c", CLOSED, (), (RetentionRule(purpose="case_work"),)).until == date(2026, 3, 31)


def test_a_sheet_wins_over_the_rule_and_the_newest_of_a_purpose_counts() -> None:
    sheets = [
        Retention(purpose="case_work", keep_until=PartialDate("2030")),
        Retention(purpose="case_work", keep_until=PartialDate("2027-01-31")),
    ]
    assert keeping_of("c", CLOSED, sheets, (RetentionRule(purpose="case_work", months=18),)).until == date(2027, 1, 31)


def test_a_file_is_kept_as_long_as_its_last_purpose() -> None:
    sheets = [Retention(purpose="legal_claim", keep_until=PartialDate("2031-05")), Retention(purpose="statistics")]
    kept = keeping_of("c", CLOSED, sheets, (RetentionRule(purpose="statistics", months=60),))
    assert kept.until == date(2031, 5, 31)
    assert kept.purposes["statistics"] == date(2030, 3, 31)


def test_nothing_is_due_while_a_court_needs_it() -> None:
    held = keeping_of("c", CLOSED, [Retention(purpose="legal_claim", legal_hold="yes")], ())
    assert not held.due(date(2099, 1, 1))
    over = [Retention(purpose="legal_claim", legal_hold="yes"), Retention(purpose="legal_claim", legal_hold="no")]
    assert keeping_of("c", CLOSED, over, ()).due(date(2099, 1, 1))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)), (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)), (date(2024, 12, 15), 1, date(2025, 1, 15)),
        (date(2024, 8, 31), 13, date(2025, 9, 30)), (date(9999, 6, 1), 600, date(9999, 6, 1)),
    ],
)  # fmt: skip
def test_months_end_where_the_calendar_does(day: date, months: int, expected: date) -> None:
    assert months_after(day, months) == expected
