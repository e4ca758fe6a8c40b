"""What a process note tells to those who protect, and how notes hang together."""

from dataclasses import replace
from datetime import date

from shelterdesk.casework import PartialDate, ProcessNote, TeamNote
from shelterdesk.casework.note_chains import corrections
from shelterdesk.casework.risk_signs import risk_item_of

TODAY = date(2026, 11, 23)


def note(*signs: str, **more: object) -> ProcessNote:
    return ProcessNote(
        case_id="c", risk_signs=signs, observation="secret", assessment="secret", plan="secret", **more  # type: ignore[arg-type]
    )


def test_no_signs_and_none_seen_tell_nothing() -> None:
    assert risk_item_of(note(), None, " ", "me", TODAY) is None
    assert risk_item_of(note("none"), None, "", "me", TODAY) is None


def test_signs_day_and_the_line_typed_for_it_are_told_and_nothing_else_of_the_note() -> None:
    found = risk_item_of(note("suicide", "none", session_on=PartialDate("2026-11-20")), None, " call her ", "me", TODAY)
    assert found is not None
    assert (found.case_id, found.signs, found.words, found.state) == ("c", ("suicide",), "call her", "open")
    assert (str(found.seen_on), found.seen_in, found.seen_by) == ("2026-11-20", "session", "me")
    assert "secret" not in str(found)


def test_without_a_line_there_are_no_words_and_without_a_day_it_is_today() -> None:
    found = risk_item_of(note("self_harm"), None, "", "me", TODAY)
    assert found is not None
    assert (found.words, str(found.seen_on)) == (None, "2026-11-23")


def test_a_second_try_tells_the_same_record_and_what_was_changed_meanwhile_another() -> None:
    one = note("suicide")
    found = [
        risk_item_of(told, None, line, "me", TODAY)
        for told, line in (
            (one, "x"), (one, " x"), (one, "y"), (replace(one, risk_signs=("suicide", "self_harm")), "x"),
            (note("suicide"), "x"),
        )
    ]  # fmt: skip
    ids = [item.id for item in found if item is not None]
    assert ids[0] == ids[1]
    assert len(set(ids)) == 4
    assert one.id not in ids


def test_a_correction_tells_only_signs_that_are_new_or_a_line() -> None:
    first = note("suicide")
    assert risk_item_of(note("suicide"), first, "", "me", TODAY) is None
    assert risk_item_of(note("suicide", "self_harm"), first, "", "me", TODAY) is not None
    assert risk_item_of(note("suicide"), first, "worse now", "me", TODAY) is not None


def test_the_newest_correction_of_a_note_counts_and_an_addition_corrects_nothing() -> None:
    first = note()
    added = note(continues=first.id, continued_as="addition")
    once = note(continues=first.id, continued_as="correction")
    twice = note(continues=first.id, continued_as="correction")
    assert corrections([first, added, once, twice]) == {first.id: twice}
    assert corrections([TeamNote(continues="x")]) == {}
