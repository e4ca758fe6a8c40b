"""A work is used only as the client last agreed to: for this work, for this purpose, until that day."""

from datetime import date
from typing import Any

import pytest

from shelterdesk.casework.art import ArtUse
from shelterdesk.casework.art_consent import State, standing, standings
from shelterdesk.casework.codes_therapy import ART_PURPOSE, ART_VERDICT
from shelterdesk.casework.partial_date import PartialDate

TODAY = date(2026, 11, 26)
WORK, OTHER = "a" * 32, "b" * 32


def said(verdict: str | None, day: str | None = "2026-11-20", **more: Any) -> ArtUse:
    until = more.pop("until", None)
    return ArtUse(
        verdict=verdict, said_on=PartialDate(day) if day else None, until_day=PartialDate(until) if until else None,
        **{"work": WORK, "purpose": "exhibition", **more},
    )  # fmt: skip


def state(*uses: ArtUse) -> State:
    return standing(uses, WORK, "exhibition", TODAY).state


def test_what_was_never_said_is_no() -> None:
    assert state() is State.NEVER_ASKED
    assert not standing([], WORK, "exhibition", TODAY).allowed
    assert state(said(None)) is State.NEVER_ASKED
    assert state(said("something new")) is State.NEVER_ASKED


def test_agreeing_to_one_use_of_one_work_is_agreeing_to_nothing_else() -> None:
    uses = [said("given")]
    assert standing(uses, WORK, "exhibition", TODAY).allowed
    assert not standing(uses, OTHER, "exhibition", TODAY).allowed
    allowed = {purpose for purpose, one in standings(uses, WORK, TODAY).items() if one.allowed}
    assert allowed == {"exhibition"}
    assert set(standings(uses, WORK, TODAY)) == set(ART_PURPOSE.terms)


def test_the_latest_word_holds_whichever_way() -> None:
    yes, no, again = said("given", "2026-01-10"), said("withdrawn", "2026-05-01"), said("given", "2026-06-02")
    assert state(yes, no) is State.WITHDRAWN
    assert state(yes, no, again) is State.GIVEN
    assert standing([yes, no, again], WORK, "exhibition", TODAY).said is again
    assert state(said("given"), said("declined")) is State.DECLINED, "on one day the later word"


def test_what_is_written_down_late_does_not_undo_what_was_said_after_it() -> None:
    withdrawn, older = said("withdrawn", "2026-05-01"), said("given", "2026-04-30")
    assert state(withdrawn, older) is State.WITHDRAWN
    assert state(withdrawn, said("given", "2026-04")) is State.WITHDRAWN
    assert state(withdrawn, said("given", "2026")) is State.GIVEN, "it may have been after it, and was written after it"
    assert state(withdrawn, said("given", None)) is State.GIVEN


def test_a_mistyped_year_does_not_outlive_a_withdrawal() -> None:
    assert state(said("given", "2062-01-10"), said("withdrawn", "2026-05-01")) is State.WITHDRAWN
    assert state(said("withdrawn", "2062-01-10"), said("given", "2026-05-01")) is State.GIVEN


@pytest.mark.parametrize(
    ("until", "expected"),
    [("2026-11-26", State.GIVEN), ("2026-11-25", State.RUN_OUT), ("2026-11", State.GIVEN), ("2025", State.RUN_OUT)],
)
def test_it_holds_through_its_last_day_and_not_longer(until: str, expected: State) -> None:
    assert state(said("given", "2024-01-01", until=until)) is expected


def test_a_withdrawal_never_runs_out() -> None:
    assert state(said("given"), said("withdrawn", until="2026-11-21")) is State.WITHDRAWN


def test_every_answer_there_is_has_a_meaning() -> None:
    assert {state(said(verdict)) for verdict in ART_VERDICT.terms} == {State.GIVEN, State.DECLINED, State.WITHDRAWN}
