"""The list of what somebody who left may have kept, read back from its PDF."""

import io

import pytest
from pypdf import PdfReader

from shelterdesk.documents.kept_list import KeptDrawer, KeptList, kept_list
from shelterdesk.documents.paper_words import LANGUAGES, PaperWords

FACTS = KeptList(
    "Clara & <b>Co</b>", "2026-11-25", "Aida",
    (KeptDrawer("casework", "2026-03-01", 63), KeptDrawer("clinical", "2026-05-01"), KeptDrawer("protection")),
    (("24.11.2026 18:42", "Blue stick"),),
)  # fmt: skip


def text(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_drawers_records_and_copies_stand_on_the_list(language: str) -> None:
    found = text(kept_list(FACTS, language))
    words = PaperWords("kept", language, alias=FACTS.alias)
    for said in (
        words("title"), words("counted", drawer=words("drawer_casework"), since="2026-03-01", records=63),
        words("not_counted", drawer=words("drawer_clinical"), since="2026-05-01"),
        words("earlier_role", drawer=words("drawer_protection")),
        words("copy", when="24.11.2026 18:42", place="Blue stick"), *words.several("todo_items"),
    ):  # fmt: skip
        assert said in found
    assert "{" not in found


def test_without_backups_it_says_so() -> None:
    found = text(kept_list(KeptList("Dana", "2026-11-25", "Aida"), "en"))
    assert PaperWords("kept", "en", alias="Dana")("no_copies") in found
