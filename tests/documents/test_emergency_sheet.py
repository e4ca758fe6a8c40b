"""The emergency sheet, read back from its PDF in every language."""

import io

import pytest
from pypdf import PdfReader

from shelterdesk.documents.emergency_sheet import EmergencySheet, emergency_sheet
from shelterdesk.documents.paper_words import LANGUAGES, PaperWords

SHEET = EmergencySheet(
    "Hospital or doctor", "25 Nov 2026 21:05", "Unconscious since nine.\nКөп қан кетті.",
    (("Health now", (("Allergies", "Penicillin"), ("Pregnant?", "Yes"))), ("Talking", (("Language", "Қазақша"),))),
)  # fmt: skip


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_was_chosen_stands_on_one_page_with_its_rules(language: str) -> None:
    pdf = emergency_sheet(SHEET, language)
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    found = text_of(pdf)
    for text in SHEET.texts():
        for part in text.replace(": ", "\n").split("\n"):
            assert part in found
    words = PaperWords("emergency", language)
    assert words("title") in found
    for rule in words.several("rules"):
        assert rule in found


def test_the_gate_is_asked_about_every_word_that_is_not_fixed() -> None:
    asked = "\n".join(SHEET.texts())
    fixed = text_of(emergency_sheet(EmergencySheet("", "", "", ()), "en"))
    for word in text_of(emergency_sheet(SHEET, "en")).split():
        assert word in asked.replace(": ", " ") or word in fixed, word


def test_a_sheet_tells_nothing_of_when_or_with_what_it_was_made() -> None:
    pdf = emergency_sheet(SHEET, "en")
    assert pdf == emergency_sheet(SHEET, "en")
    assert b"/tmp" not in pdf
