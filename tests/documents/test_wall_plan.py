"""The plan for the wall, read back from its PDF: large, whole, in every language, silent about what it must not say."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from shelterdesk.documents.paper_words import LANGUAGES, PaperWords
from shelterdesk.documents.wall_plan import Planned, WallPlan, wall_plan

MONDAY = date(2026, 11, 23)
WEEK = WallPlan(MONDAY, (
    Planned(0, "09:00–09:50", "RLD-472", "individual", "Aida", "Blue"),
    Planned(0, "10:00–11:30", "Morning group", "group", "Aida, Berik", "Hall"),
    Planned(2, "15:00–15:50", "JNS-583", "crisis", "Berik"),
    Planned(3, "11:00–12:00", "VFZ-926", "telephone"),
    Planned(4, "11:00–12:00", "KTP-114", "art"),
))  # fmt: skip


def pages_of(pdf):
    return PdfReader(io.BytesIO(pdf)).pages


def text_of(pdf):
    return " ".join(" ".join(page.extract_text().split()) for page in pages_of(pdf))


def sizes_of(pdf):
    """Text → the size in which it is printed."""
    found = {}
    for page in pages_of(pdf):
        page.extract_text(visitor_text=lambda text, _, tm, font, size: found.setdefault(text.strip(), size))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_stands_on_one_page_that_lies_on_its_long_side(language):
    pdf, words = wall_plan(WEEK, language), PaperWords("wall_plan", language)
    found = text_of(pdf)
    assert len(pages_of(pdf)) == 1
    assert pages_of(pdf)[0].mediabox.width > pages_of(pdf)[0].mediabox.height
    for text in (words("title"), "23.11. – 27.11.2026", *(text.split(", ")[1] for text in WEEK.texts())):
        assert text in found
    for name in (*words.several("days")[:5], words("talk"), words("together"), words("telephone")):
        assert name in found
    assert words.several("days")[5] not in found


def test_a_crisis_is_a_talk_like_every_other():
    assert "risis" not in text_of(wall_plan(WEEK, "en"))
    assert text_of(wall_plan(WEEK, "en")).count("Talk") == 2


def test_codes_are_printed_large_and_smaller_only_where_days_are_full():
    few = sizes_of(wall_plan(WEEK, "en"))["RLD-472"]
    many = WallPlan(MONDAY, tuple(Planned(0, f"{n:02}:00–{n:02}:50", f"AAA-{n:03}", "individual") for n in range(9)))
    assert few >= 20
    assert 11 <= sizes_of(wall_plan(many, "en"))["AAA-004"] < few


def test_what_no_page_holds_goes_on_with_its_day_named_again():
    full = WallPlan(MONDAY, tuple(Planned(0, "09:00", f"AAA-{n:03}", "individual", "Aida") for n in range(24)))
    pdf = wall_plan(full, "en")
    assert len(pages_of(pdf)) > 1
    assert all(f"AAA-{n:03}" in text_of(pdf) for n in range(24))
    assert all("Monday 23" in page.extract_text() for page in pages_of(pdf))


def test_sunday_stands_there_when_something_is_planned():
    assert "Sunday 29" in text_of(wall_plan(WallPlan(MONDAY, (Planned(6, "09:00", "A", "art"),)), "en"))


def test_an_empty_week_is_a_page_with_its_days():
    assert "Friday 27" in text_of(wall_plan(WallPlan(MONDAY), "en"))
