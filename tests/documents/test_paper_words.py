"""Words on paper: complete in every language, with the same facts in the same places."""

import json
import string
from collections.abc import Iterator

import pytest

from shelterdesk.documents.paper_words import LANGUAGES, PaperWords
from shelterdesk.paths import resource

PAPERS = sorted({path.name.split(".")[0] for path in resource("papers").glob("*.json")})


def texts(paper: str, language: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(resource(f"papers/{paper}.{language}.json").read_text(encoding="utf-8"))
    return found


def facts(text: object) -> Iterator[set[str]]:
    for one in text if isinstance(text, list) else [text]:
        yield {name for _, name, _, _ in string.Formatter().parse(one) if name}


@pytest.mark.parametrize("paper", PAPERS)
def test_every_language_has_every_text_with_the_same_facts(paper: str) -> None:
    english = texts(paper, "en")
    for language in LANGUAGES:
        other = texts(paper, language)
        assert list(other) == list(english), language
        for name, text in english.items():
            assert list(facts(other[name])) == list(facts(text)), f"{language}: {name}"


def test_a_language_that_no_paper_has_yet_gets_english() -> None:
    assert PaperWords("recovery", "uz")("set") == "Set"
