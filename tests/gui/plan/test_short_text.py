"""Typed text on cards: cut where it is endless, shown as typed, not quoted twice."""

import pytest

from shelterdesk.gui.plan.short_text import LONGEST, short, unquoted


def test_endless_text_is_cut_and_what_hides_is_made_visible():
    assert len(short("word " * 40_000)) == LONGEST
    assert short(None) == ""
    assert short("one\ntwo") == "one two"
    assert "\u202e" not in short("a\u202eb")


@pytest.mark.parametrize("typed", ["“slowly”", "«slowly»", '"slowly"', " slowly ", "„slowly“"])
def test_quotation_marks_around_words_are_taken_off(typed):
    assert unquoted(typed) == "slowly"


@pytest.mark.parametrize("typed", ["she said “slowly”", '"', "", "“yes” and “no”"])
def test_others_stay(typed):
    assert unquoted(typed) == typed
