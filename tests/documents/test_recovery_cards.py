"""Recovery cards and the sheet, read back from their PDF."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from shelterdesk.crypto.slip39 import MOST_CARDS, split
from shelterdesk.documents.paper_words import LANGUAGES, PaperWords
from shelterdesk.documents.recovery_cards import PrintedSet, recovery_card, recovery_cards, recovery_sheet

ROOT_WORDS = "otter amber violin meadow copper lantern"
SET = PrintedSet("house", 3, 3, 5, "2026-11-25", "K7FQ-M2XA", ROOT_WORDS)
CARDS = split(bytes(range(16)), 3, 5)


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [SET, replace(SET, apart=True), replace(SET, name="clinical")], ids=range(3))
def test_each_card_has_a_page_of_its_own_with_its_words_and_all_its_facts(language: str, kind: PrintedSet) -> None:
    found = pages(recovery_cards(kind, CARDS, language))
    assert len(found) == len(CARDS)
    for number, (page, card) in enumerate(zip(found, CARDS, strict=True), 1):
        for place, word in enumerate(card.split(), 1):
            assert f"{place} {word}" in page
        words = PaperWords("recovery", language, needed=3, total=5, set_number=3)
        assert words("card_title", number=number) in page
        assert words(f"set_{kind.name}") in page
        for fact in (SET.made_on, SET.tag, ROOT_WORDS):
            assert fact in page


def test_a_page_holds_the_words_of_one_card_only() -> None:
    found = pages(recovery_cards(SET, CARDS, "en"))
    for page, other in zip(found, [*CARDS[1:], CARDS[0]], strict=True):
        assert f"5 {other.split()[4]} " not in page or f"6 {other.split()[5]} " not in page


def test_a_card_alone_is_the_page_that_it_has_in_the_set() -> None:
    assert pages(recovery_card(SET, 2, CARDS[1], "en")) == [pages(recovery_cards(SET, CARDS, "en"))[1]]


def test_what_a_set_opens_is_said_on_it() -> None:
    assert "open every drawer of the case file without any passphrase, also process notes" in pages(
        recovery_cards(SET, CARDS, "en")
    )[0]
    assert "except the clinical one" in pages(recovery_cards(replace(SET, apart=True), CARDS, "en"))[0]
    assert "house cards are needed as well" in pages(recovery_cards(replace(SET, name="clinical"), CARDS, "en"))[0]


def test_a_set_is_printed_whole_or_not_at_all() -> None:
    with pytest.raises(ValueError, match="whole"):
        recovery_cards(SET, CARDS[:2], "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_has_at_most_twelve_steps_one_page_and_a_line_for_every_card(language: str) -> None:
    words = PaperWords("recovery", language, needed=3, total=5, set_number=3)
    assert len(words.several("sheet_steps")) <= 12
    found = pages(recovery_sheet(SET, language))
    assert len(found) == 1
    for step in words.several("sheet_steps"):
        assert step in found[0]
    for number in range(1, 6):
        assert words("sheet_place", number=number) in found[0]
    for fact in (SET.tag, ROOT_WORDS):
        assert fact in found[0]


def test_the_largest_set_fits_too() -> None:
    largest = replace(SET, needed=MOST_CARDS, total=MOST_CARDS)
    assert len(pages(recovery_sheet(largest, "ru"))) <= 2
