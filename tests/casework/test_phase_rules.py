"""Trust-building is never late, and ends by the word of two people whom the signed log names."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.casework import Handover, NeedsAssessment, PartialDate, PhaseDecision, PhaseStep
from shelterdesk.casework.phase_rules import (
    HINTS,
    PHASES,
    Weeks,
    Word,
    before_psychologist,
    current,
    elapsed,
    gone_on,
    joint,
    may_say_as,
    remarks,
    vacant_seats,
)
from shelterdesk.casework.roles import Role

SOCIAL, PSYCHO, BOSS = Role.SOCIAL_WORKER, Role.PSYCHOLOGIST, Role.DIRECTOR
TODAY = date(2026, 11, 23)


def step(phase: str = "trust", began: str = "", ended: str = "", **more: Any) -> PhaseStep:
    dates = {name: PartialDate(text) for name, text in (("began", began), ("ended", ended)) if text}
    return PhaseStep(phase=phase, **dates, **more)


def word(author: str, *roles: Role, verdict: str = "ready", said_as: str | None = None, **more: Any) -> Word:
    decision = PhaseDecision(verdict=verdict, said_as=said_as, decided_by=more.pop("decided_by", author))
    return Word(decision, author, frozenset(roles), **more)


def test_the_phase_that_goes_on_is_the_open_one_that_began_last() -> None:
    steps = [step("reception", "2026-01-01", "2026-02-01"), step("trust", "2026-02"), step("skills", "2026-01-15")]
    assert current(steps) is steps[1]
    assert current([]) is None
    assert current([step("reception", "2026-01-01", "2026-02-01")]) is None
    assert current([step("reception"), step("trust")]).phase == "trust"  # type: ignore[union-attr]


def test_weeks_are_whole_and_a_range_where_dates_are_not_known_to_the_day() -> None:
    assert elapsed(step(began="2026-11-03"), TODAY) == Weeks(2, 2)
    assert elapsed(step(began="2026-11-02"), TODAY) == Weeks(3, 3)
    assert elapsed(step(began="2026-10"), TODAY) == Weeks(3, 7)
    assert elapsed(step(began="2026-22"), TODAY) == Weeks(12, 25)
    assert elapsed(step(began="2026-01-05", ended="2026-02"), TODAY) == Weeks(3, 7)
    assert elapsed(step(), TODAY) is None


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(-400, 4000))
def test_weeks_are_never_fewer_than_none(began: date, days: int) -> None:
    weeks = elapsed(step(began=began.isoformat()), began + timedelta(days=days))
    assert weeks == Weeks(max(0, days // 7), max(0, days // 7))


def test_social_worker_and_psychologist_end_it_together() -> None:
    assert not joint([]).complete
    assert not joint([word("a", SOCIAL)]).complete
    assert joint([word("a", SOCIAL)]).open_seats == ("psychologist",)
    assert joint([word("a", SOCIAL), word("b", PSYCHO)]).complete


def test_one_person_alone_does_not_end_it_whatever_roles_or_names_are_typed() -> None:
    both = (SOCIAL, PSYCHO)
    alone = [word("a", *both, said_as="social_worker"), word("a", *both, said_as="psychologist", decided_by="b")]
    decided = joint(alone)
    assert not decided.complete
    assert decided.open_seats == ("social_worker",)
    assert alone[1].remark == "named_another"
    claimed = word("a", SOCIAL, said_as="psychologist")
    assert claimed.remark == "not_their_role"
    assert not joint([word("c", SOCIAL), claimed]).complete


def test_two_of_one_role_are_not_both_roles() -> None:
    assert not joint([word("a", SOCIAL), word("b", SOCIAL)]).complete


def test_who_has_both_roles_says_in_which_and_another_takes_the_other() -> None:
    both = (SOCIAL, PSYCHO)
    assert not joint([word("a", *both), word("b", PSYCHO)]).complete, "it is not said as what"
    assert joint([word("a", *both, said_as="social_worker"), word("b", PSYCHO)]).complete
    assert joint([word("a", *both, said_as="psychologist"), word("b", *both, said_as="social_worker")]).complete


def test_the_latest_word_of_each_counts_and_not_yet_keeps_it_open() -> None:
    words = [word("a", SOCIAL), word("b", PSYCHO), word("a", SOCIAL, verdict="not_yet")]
    assert joint(words).open_seats == ("social_worker",)
    assert joint([*words, word("a", SOCIAL)]).complete
    hesitant = word("c", PSYCHO, verdict="not_yet")
    assert not joint([hesitant, word("a", SOCIAL), word("b", PSYCHO)]).complete, "a colleague says not yet"
    assert not joint([word("a", SOCIAL), word("b", PSYCHO), hesitant]).complete
    left = word("c", PSYCHO, verdict="not_yet", here=False)
    assert joint([left, word("a", SOCIAL), word("b", PSYCHO)]).complete, "who left does not keep it open for ever"


def test_a_word_whose_signature_does_not_hold_counts_for_nothing() -> None:
    forged = word("b", PSYCHO, signed=False)
    assert forged.remark == "not_signed"
    assert not joint([word("a", SOCIAL), forged]).complete
    assert not joint([word("a", SOCIAL), word("b", PSYCHO, verdict="not_yet"), forged]).complete


def test_the_director_stands_in_only_where_nobody_is_there() -> None:
    said = word("d", BOSS, said_as="director")
    assert not joint([word("a", SOCIAL), said]).complete
    vacant = vacant_seats([{SOCIAL}, {BOSS}, set()])
    assert vacant == {"psychologist"}
    stood_in = word("d", BOSS, said_as="director", vacant=vacant)
    decided = joint([word("a", SOCIAL), stood_in])
    assert decided.complete
    assert decided.stands_in == {"psychologist"}
    alone = [word("d", BOSS, SOCIAL, said_as="social_worker", vacant=vacant),
             word("d", BOSS, SOCIAL, said_as="director", vacant=vacant)]  # fmt: skip
    assert not joint(alone).complete, "also as a director one is one person"
    assert may_say_as({BOSS}, vacant) == ("director",)
    assert may_say_as({BOSS, SOCIAL}, frozenset()) == ("social_worker",)
    assert may_say_as({Role.NIGHT_DUTY}, vacant) == ()


@pytest.mark.parametrize("verdict", ["ready", "not_yet"])
def test_another_end_is_pointed_out_and_only_for_trust_building(verdict: str) -> None:
    ended = step("trust", "2026-01-01", "2026-02-01")
    decided = joint([word("a", SOCIAL), word("b", PSYCHO, verdict=verdict)])
    assert remarks([ended], {ended.id: decided}) == (() if verdict == "ready" else ("ended_otherwise",))
    assert remarks([ended], {}) == ("ended_otherwise",)
    assert remarks([step("reception", "2026-01-01", "2026-02-01")], {}) == ()
    assert remarks([step("trust"), step("skills")], {}) == ("two_at_once",)


def test_needs_and_hand_over_come_before_the_psychologist() -> None:
    assert before_psychologist([], []) == ("no_needs", "no_handover")
    assert before_psychologist([NeedsAssessment(domain="safety")], [Handover()]) == ("no_needs",)
    assert before_psychologist([NeedsAssessment(level="0")], [Handover()]) == ()


def test_going_on_ends_one_phase_and_begins_another_on_the_same_day() -> None:
    before = step("reception", "2026-11-01", case_id="c")
    ended, begun = gone_on(before, "trust", TODAY, "c")
    assert (ended.id, ended.ended, begun.phase, begun.began, begun.case_id) == (
        before.id, PartialDate.of(TODAY), "trust", PartialDate.of(TODAY), "c"
    )  # fmt: skip
    assert [one.phase for one in gone_on(None, "reception", TODAY, "c")] == ["reception"]


def test_the_phases_are_seven_and_every_remark_has_words() -> None:
    assert PHASES == ("reception", "trust", "skills", "therapy", "preparation", "leaving", "aftercare")
    assert all(HINTS.values())
