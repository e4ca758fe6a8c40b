"""The paper of a grant, read back from its PDF: every receipt, what is left, and nothing of who it is about."""

import io

import pytest
from pypdf import PdfReader

from shelterdesk.documents.grant_sheet import GrantLine, GrantSheet, grant_sheet
from shelterdesk.documents.paper_words import LANGUAGES, PaperWords

SHEET = GrantSheet(
    "RLD-472", "26.11.2026", "Sewing at <home> & more", "150000 KZT", "River fund", "01.10.2026", "A visit each month",
    (
        GrantLine("12.10.2026", "0017", "Sewing machine", "120000 KZT"),
        GrantLine("", "", "Thread", "2000 KZT"),
        GrantLine("20.11.2026", "0044", "Қайшы", "40000 KZT", over=True),
    ),
    "162000 KZT", "-12000 KZT",
)  # fmt: skip


def text(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_receipt_stands_there_with_what_went_over_and_what_is_left(language: str) -> None:
    found, words = text(grant_sheet(SHEET, language)), PaperWords("grant", language)
    for said in (
        words("title"), "RLD-472", "Sewing at <home> & more", "River fund", "12.10.2026 · 0017",
        "Sewing machine – 120000 KZT", "Thread – 2000 KZT", f"Қайшы – 40000 KZT ({words('over')})", "162000 KZT",
        f"{words('left')} -12000 KZT", words("checked_by"),
    ):  # fmt: skip
        assert said in found
    assert "{" not in found
    assert f"120000 KZT ({words('over')})" not in found


def test_the_gate_is_asked_about_every_word_that_is_not_fixed() -> None:
    fixed = {word for language in LANGUAGES for word in text(grant_sheet(GrantSheet("", ""), language)).split()}
    asked = set(" ".join(SHEET.texts()).split())
    words = PaperWords("grant", "en")
    fixed |= {word for name in ("client", "purpose", "amount", "giver", "agreed_on", "conditions", "spent", "left")
              for word in words(name).split()} | {"·", "–", "(over", "the", "amount)"}  # fmt: skip
    assert set(text(grant_sheet(SHEET, "en")).split()) - fixed <= asked


def test_without_receipts_it_says_so_and_a_hundred_receipts_go_over_several_pages() -> None:
    assert PaperWords("grant", "en")("no_receipts") in text(grant_sheet(GrantSheet("RLD-472", "26.11.2026"), "en"))
    many = GrantSheet("R", "d", lines=[GrantLine("01.10.2026", f"{n:04}", "Thread", "20 KZT") for n in range(100)])
    found = text(grant_sheet(many, "kk"))
    assert all(f"· {n:04}" in found for n in range(100))
