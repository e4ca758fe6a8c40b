"""Characters that cannot be seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.casework.hidden_characters import clean, hides, visible


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("Ай\u200bгуль", "Айгуль"),
        ("\u202eлуьгйА\u202c", "луьгйА"),
        ("a\u0000b\u001b[31mc", "ab[31mc"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("tab\tstays", "tab\tstays"),
        ("soft\u00adhyphen\ufeff", "softhyphen"),
        ("lone \ud800 half", "lone  half"),
        ("<img src=x>", "<img src=x>"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Са\u200dра", "Сара"),
    ],
)
def test_text_is_kept_without_what_hides(pasted: str, kept: str) -> None:
    assert clean(pasted) == kept


HIDDEN = (
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b"
    "\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)


@pytest.mark.parametrize("hidden", HIDDEN, ids=lambda one: f"U+{ord(one):04X}")
def test_no_character_that_turns_or_splits_a_name_is_kept(hidden: str) -> None:
    assert clean(f"Ай{hidden}гүл") == "Айгүл"
    assert hides(f"Ай{hidden}гүл")
    assert visible(f"Ай{hidden}гүл") == f"Ай‹U+{ord(hidden):04X}›гүл"


def test_one_line_fields_stay_one_line() -> None:
    assert clean("  Айгуль\n\tСерік \u2029", lines=False) == "Айгуль Серік"


def test_hidden_characters_are_shown_where_they_must_not_be_changed() -> None:
    assert visible("ab\u202ecd\u0007") == "ab‹U+202E›cd‹U+0007›"
    assert visible("plain\ntext") == "plain\ntext"


@given(st.text())
def test_clean_text_hides_nothing_and_stays_as_it_is(text: str) -> None:
    kept = clean(text)
    assert not hides(kept)
    assert clean(kept) == kept
    assert visible(kept) == kept


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_whatever_is_kept_can_be_written_as_utf_8(text: str) -> None:
    clean(text).encode("utf-8")


def test_the_quick_look_overlooks_no_character_that_hides() -> None:
    """A long note is looked through at each key; what is printable needs no second look."""
    missed = [code for code in range(0x110000) if chr(code) not in "\n\t" and clean(chr(code)) != chr(code)
              and not hides(chr(code)) and visible(chr(code)) == chr(code)]  # fmt: skip
    assert missed == []
