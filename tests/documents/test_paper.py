"""How papers look, and what they never tell."""

import io

from pypdf import PdfReader
from reportlab.pdfbase.ttfonts import TTFontFile

from shelterdesk.documents.paper import BODY, MARGIN, Paper
from shelterdesk.paths import resource


def made(texts: int = 1) -> bytes:
    paper = Paper()
    paper.title("Карточка")
    for number in range(texts):
        paper.text(f"Қалпына келтіру {number}. " * 20)
    return paper.done()


def test_a_paper_tells_nothing_but_what_stands_on_it() -> None:
    found = PdfReader(io.BytesIO(made()))
    assert found.metadata is not None
    told = {name: str(value) for name, value in found.metadata.items() if str(value).strip()}
    assert told.pop("/Producer") == "ShelterDesk"
    assert {name for name in told if name not in {"/CreationDate", "/ModDate", "/Trapped"}} == set()
    assert told["/CreationDate"].startswith("D:20000101")
    assert told["/ModDate"].startswith("D:20000101")
    assert found.xmp_metadata is None


def test_the_same_paper_made_twice_is_the_same_to_the_byte() -> None:
    assert made() == made()


def test_what_does_not_fit_goes_to_the_next_page_and_nothing_is_lost() -> None:
    found = PdfReader(io.BytesIO(made(60)))
    text = " ".join(page.extract_text() for page in found.pages)
    assert len(found.pages) > 1
    assert all(f"келтіру {number}." in " ".join(text.split()) for number in range(60))


def test_every_letter_of_every_paper_is_in_the_typeface() -> None:
    there = TTFontFile(str(resource("fonts/DejaVuSansCondensed.ttf"))).charToGlyph
    for path in resource("papers").glob("*.json"):
        missing = {letter for letter in path.read_text(encoding="utf-8") if ord(letter) not in there and letter > " "}
        assert not missing, path.name


def test_no_line_leaves_the_page() -> None:
    reader = PdfReader(io.BytesIO(made(3)))
    begins = []
    reader.pages[0].extract_text(visitor_text=lambda text, _, tm, *more: begins.append((text, tm[4])))
    assert BODY > 0
    assert all(round(at) >= round(MARGIN) for text, at in begins if text.strip())
