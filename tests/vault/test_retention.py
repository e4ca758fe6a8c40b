"""The list of files that are due is what sheets and house rules say, and a hold of a court stops an erasure."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shelterdesk.casework import Case, PartialDate, Person, Retention, RetentionRule
from shelterdesk.errors import LegalHoldError, NotYourKindError
from shelterdesk.vault import Vault, erasing, erasure_plan, retention
from tests.vault.making import make, unlocked

TODAY = date(2026, 11, 25)
OLD, NEW, HELD, OPEN, ASKED = (letter * 32 for letter in "abcde")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


def closed(vault: Vault, case_id: str, day: str) -> None:
    vault.save(Case(id=case_id, case_id=case_id, code=case_id[:2], closed=PartialDate(day) if day else None))


def test_the_due_are_listed_longest_due_first(folder: Path) -> None:
    with unlocked(folder) as vault:
        for case_id, day in ((OLD, "2020"), (NEW, "2026-10-01"), (HELD, "2019"), (OPEN, ""), (ASKED, "2025-10")):
            closed(vault, case_id, day)
        vault.save(Retention(case_id=HELD, purpose="legal_claim", legal_hold="yes"))
        told = [(due.code, due.keeping.decided) for due in retention.due(vault, TODAY)]
        assert told == [("aa", False), ("ee", False)]
        vault.save(Retention(case_id=NEW, purpose="case_work", keep_until=PartialDate("2026-11-01"), why="she asked"))
        assert [due.code for due in retention.due(vault, TODAY)] == ["aa", "ee", "bb"]
        vault.save(RetentionRule(purpose="case_work", months=60))
        assert [(due.code, due.keeping.decided) for due in retention.due(vault, TODAY)] == [("aa", True), ("bb", True)]
        assert retention.due(vault, date(2025, 12, 31)) == []
    with unlocked(folder, "Dana") as night:
        assert retention.due(night, TODAY) == []


def test_only_a_director_makes_rules_of_the_house(folder: Path) -> None:
    with unlocked(folder, "Clara") as coordinator, pytest.raises(NotYourKindError):
        coordinator.save(RetentionRule(purpose="case_work", months=18))


def test_what_a_court_needs_is_not_erased(folder: Path) -> None:
    with unlocked(folder) as vault:
        closed(vault, OLD, "2020")
        person = vault.save(Person(case_id=OLD)).records[0]
        hold = vault.save(Retention(case_id=OLD, purpose="legal_claim", legal_hold="yes")).records[0]
        for plan in (erasure_plan.of_case(vault, OLD), erasure_plan.of_record(vault, person)):
            with pytest.raises(LegalHoldError):
                erasing.ask(vault, plan)
            with pytest.raises(LegalHoldError):
                erasing.erase(vault, plan)
        vault.save(replace(hold, legal_hold="no"))  # type: ignore[call-arg]
        erasing.ask(vault, erasure_plan.of_case(vault, OLD))
