"""The certificate of an erasure, read back from its PDF: counts and people, nothing about the client."""

import io

import pytest
from pypdf import PdfReader

from shelterdesk.documents.erasure_certificate import PrintedErasure, erasure_certificate
from shelterdesk.documents.paper_words import LANGUAGES, PaperWords

PRINTED = PrintedErasure(
    [("Person", 1), ("Team note", 14)], True, "23 Nov 2026 21:05", "Aida", "Berik", "otter amber violin meadow",
    "Number 7 on “blue stick”, gone after 30 Dec 2026.",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_tells_what_when_and_who_on_one_page(language: str) -> None:
    reader = PdfReader(io.BytesIO(erasure_certificate(PRINTED, language)))
    (page,) = reader.pages
    text = " ".join(page.extract_text().split())
    words = PaperWords("erasure", language)
    for fact in ("Aida", "Berik", "23 Nov 2026 21:05", "Team note", "14", "otter amber violin meadow", "blue stick"):
        assert fact in text
    assert words("title") in text
    assert words("sign_second") in text
    assert not (reader.metadata and (reader.metadata.title or reader.metadata.author))


def test_a_practice_shelter_of_one_says_so() -> None:
    alone = PrintedErasure([("Person", 1)], False, "now", "Aida", "", "a b c d")
    text = " ".join(PdfReader(io.BytesIO(erasure_certificate(alone, "en"))).pages[0].extract_text().split())
    assert "nobody (practice shelter)" in text
    assert "No older backup is known" in text
