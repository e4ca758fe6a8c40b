"""Papers of a night, read back from their PDF in every language."""

import io

import pytest
from pypdf import PdfReader

from shelterdesk.documents.duty_sheets import DutySheet, duty_sheet
from shelterdesk.documents.paper_words import LANGUAGES, PaperWords


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", ["ambulance", "roll_call", "hand_over", "way_out"])
def test_all_that_was_given_stands_on_it_with_title_and_rules(paper: str, language: str) -> None:
    sheet = DutySheet(
        paper, (("Shift", "Night"),), (("Medicine", (("Salbutamol", "2 puffs"),)),), (("Must know", "Spray\nat four"),),
        ("Malika · RLD-472",),
    )  # fmt: skip
    found, words = text_of(duty_sheet(sheet, language)), PaperWords("duty", language)
    for text in sheet.texts():
        for part in text.replace(": ", "\n").split("\n"):
            assert part in found
    assert words(f"{paper}_title") in found
    for rule in words.several(f"{paper}_rules"):
        assert rule in found


def test_a_long_roll_call_goes_on_to_a_second_page() -> None:
    sheet = DutySheet("roll_call", boxes=tuple(f"Client {number}" for number in range(60)))
    pdf = duty_sheet(sheet, "en")
    assert len(PdfReader(io.BytesIO(pdf)).pages) > 1
    assert "Client 59" in text_of(pdf)
