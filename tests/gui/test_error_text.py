import inspect
import string
from dataclasses import fields

import pytest

from shelterdesk import errors
from shelterdesk.gui.error_text import error_text, error_title

ALL = [
    found
    for _, found in inspect.getmembers(errors, inspect.isclass)
    if issubclass(found, errors.ShelterDeskError) and found is not errors.ShelterDeskError
]


@pytest.mark.parametrize("error", ALL, ids=lambda one: one.__name__)
def test_every_expected_error_says_what_happened_and_what_to_do(error):
    text = error_text(error())
    assert not text.startswith("The program did something wrong"), "no words for it in error_text"
    assert text.count(". ") >= 1, "what happened, what is safe, what to do: more than one sentence"
    assert text.endswith(".")
    assert not [field for _, field, _, _ in string.Formatter().parse(text) if field], "a fact was not filled in"
    assert error_title(error())


def test_no_two_errors_say_the_same():
    assert len({error_text(error()) for error in ALL}) == len(ALL)
    assert len({error_title(error()) for error in ALL}) == len(ALL)


def test_facts_stand_in_the_sentence():
    text = error_text(errors.DrawerRolledBackError("clinical", 17, 23))
    assert "Clinical" in text
    assert "17" in text
    assert "23" in text


def test_braces_in_a_fact_harm_nothing():
    assert "{0} {x}" in error_text(errors.NotADateError("{0} {x}"))
    assert fields(errors.NotADateError)


def test_a_bug_is_shown_with_its_place_and_without_values():
    def fail() -> None:
        from shelterdesk.casework.record import kind_named

        try:
            kind_named("CANARY")
        except errors.UnknownKindError as error:
            raise ValueError("Айгүл CANARY") from error

    with pytest.raises(ValueError, match="CANARY") as caught:
        fail()
    assert "CANARY" not in error_text(caught.value)
    assert "Айгүл" not in error_text(caught.value)
    assert "ValueError" in error_text(caught.value)


def test_the_place_of_a_bug_is_a_line_of_ours():
    from shelterdesk.casework.record import from_body

    with pytest.raises(AttributeError) as caught:
        from_body(errors.NotADateError, "id", "", None)  # type: ignore[type-var, arg-type]
    assert "record.py:" in error_text(caught.value)
