"""The receipt, read back from its PDF: both copies, the client by what she is called and the code, no shelter."""

import io
import json

import pytest
from pypdf import PdfReader

from shelterdesk.casework.codes_house import CONDITION
from shelterdesk.documents.paper_words import LANGUAGES, PaperWords
from shelterdesk.documents.receipt import MONEY_IN, THING_IN, WAYS, Receipt, receipt
from shelterdesk.paths import resource


def text_of(payload: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(payload)).pages]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", WAYS)
def test_both_copies_stand_on_one_page_with_number_client_and_lines_to_sign(way: str, language: str) -> None:
    printed = Receipt(way, "2026-014", "Malika · RLD-472", "25.11.2026", ["1 × gold ring", "2 × bag"], "Aida", "Berik",
                      "" if way == MONEY_IN else "worn")  # fmt: skip
    (page,) = text_of(receipt(printed, language))
    words = PaperWords("receipt", language)
    for fact in ("2026-014", "Malika · RLD-472", "25.11.2026", "gold ring", "2 × bag", "Berik", words("sign_client")):
        assert page.count(fact) == 2
    assert page.count(words(f"title_{way}")) == 2
    assert words("for_client") in page
    assert words("for_house") in page


def test_many_things_go_on_to_further_pages() -> None:
    printed = Receipt(THING_IN, "1", "A", "d", [f"1 × thing {n}" for n in range(90)], "Aida")
    pages = text_of(receipt(printed, "en"))
    assert len(pages) > 1
    assert "thing 89" in " ".join(pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_condition_has_its_word(language: str) -> None:
    words = json.loads(resource(f"papers/receipt.{language}.json").read_text(encoding="utf-8"))
    assert {name.removeprefix("condition_") for name in words if name.startswith("condition_")} == set(CONDITION.terms)
