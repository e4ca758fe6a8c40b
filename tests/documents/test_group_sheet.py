"""The sheet of a group, read back from its PDF: everybody once, boxes for the next sessions, rules to sign."""

import io

import pytest
from pypdf import PdfReader

from shelterdesk.documents.group_sheet import COLUMNS, GroupSheet, group_sheet
from shelterdesk.documents.paper_words import LANGUAGES, PaperWords


def text_of(payload: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(payload)).pages]


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_days_rules_and_places_to_sign_stand_on_one_page(language: str) -> None:
    sheet = GroupSheet("Art", "Aida, Berik", "25.11.2026", ["JNS-583", "RLD-472"], ["01.12. 10:00"],
                       "We come on time.\nNobody has to speak.", ["RLD-472"])  # fmt: skip
    (page,) = text_of(group_sheet(sheet, language))
    words = PaperWords("group_sheet", language)
    for fact in ("Aida, Berik", "25.11.2026", "JNS-583", "01.12. 10:00", "Nobody has to speak.", words("who")):
        assert fact in page
    assert words("title", group="Art") in page
    assert words("sign_for", who="RLD-472") in page
    assert words("sign_for", who="JNS-583") not in page


def test_a_group_without_rules_has_no_place_to_sign() -> None:
    (page,) = text_of(group_sheet(GroupSheet("", "", "25.11.2026", ["JNS-583"], to_sign=["JNS-583"]), "en"))
    assert "signature" not in page
    assert "without a name" in page


def test_many_people_and_sessions_go_on_to_further_pages_with_their_titles() -> None:
    days = [f"{number:02}.12. 10:00" for number in range(1, 15)]
    sheet = GroupSheet("Art", "Aida", "25.11.2026", [f"AAA-{number:03}" for number in range(60)], days)
    pages = text_of(group_sheet(sheet, "en"))
    assert len(pages) > 1
    assert all(days[0] in page for page in pages[:2])
    assert days[COLUMNS - 1] in pages[0]
    assert days[COLUMNS] not in pages[0]
    assert "AAA-059" in " ".join(pages)


def test_the_gate_is_asked_about_everything_that_somebody_typed() -> None:
    sheet = GroupSheet("Art", "Aida", "25.11.2026", ["JNS-583"], ["01.12."], "rules", ["RLD-472"])
    assert set(sheet.texts()) == {"Art", "Aida", "25.11.2026", "JNS-583", "01.12.", "rules", "RLD-472"}
