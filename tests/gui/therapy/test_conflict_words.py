"""Every rule has a sentence, and the sentence says what the conflict knows."""

from datetime import UTC, datetime
from string import Formatter

import pytest

from shelterdesk.casework.session_rules import RULES, Conflict
from shelterdesk.casework.suggesting import REASONS, Because
from shelterdesk.casework.timetable import Span
from shelterdesk.gui.therapy.conflict_words import (
    BECAUSE,
    SENTENCES,
    Called,
    because_text,
    conflict_text,
    rule_text,
)

CALLED = Called(
    client=lambda one: f"client {one}", member=lambda one: f"member {one}",
    interpreter=lambda one: f"interpreter {one}", room=lambda one: f"room {one}",
)  # fmt: skip
SPAN = Span(datetime(2026, 11, 30, 9, 0, tzinfo=UTC), datetime(2026, 11, 30, 9, 50, tzinfo=UTC))
KNOWN = {"client", "other", "member", "interpreter", "room", "number", "time", "wanted"}


def test_no_rule_is_without_a_sentence_and_no_sentence_without_a_rule() -> None:
    assert SENTENCES.keys() == RULES.keys()


@pytest.mark.parametrize("rule", RULES)
def test_a_sentence_names_only_what_a_conflict_knows_and_is_whole(rule: str) -> None:
    assert {name for _, name, _, _ in Formatter().parse(SENTENCES[rule]) if name} <= KNOWN
    whole = Conflict(rule, "a", "b", "m", "i", "r", "s", 3, SPAN, ("woman",))
    said = conflict_text(whole, CALLED, UTC)
    assert said.endswith(".")
    assert "{" not in said
    assert "  " not in said


def test_no_reason_for_a_time_is_without_words() -> None:
    assert BECAUSE.keys() == REASONS.keys()
    assert because_text(Because("rested", 3)) == "Days to the nearest other session: 3"
    assert all("{" not in because_text(Because(reason, 3)) for reason in REASONS)


def test_what_rules_out_many_times_is_said_without_hours() -> None:
    assert rule_text(Conflict("client_busy", case_id="a", span=SPAN), CALLED) == "client a is not free."
    assert rule_text(Conflict("no_room"), CALLED) == "No room is free that fits."


def test_who_and_when_is_said() -> None:
    conflict = Conflict("client_busy", case_id="a", span=SPAN)
    assert conflict_text(conflict, CALLED, UTC) == "client a is not free from 09:00 to 09:50."
    wish = Conflict("worker_sex", case_id="a", member="m", facts=("woman",))
    assert conflict_text(wish, CALLED) == "client a would rather talk with: A woman."
