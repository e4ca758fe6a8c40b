"""What stands on papers, in every language they are made in: a paper keeps its own language, not the screen's."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from shelterdesk.paths import resource

LANGUAGES = ("en", "ru", "kk")
FALLBACK = "en"


class PaperWords:
    """The words of one kind of paper (``resources/papers/<paper>.<language>.json``) in one language."""

    def __init__(self, paper: str, language: str, **facts: object) -> None:
        self._words = _read(paper, language if language in LANGUAGES else FALLBACK)
        self._facts = facts

    def __call__(self, name: str, **more: object) -> str:
        """One text with its facts filled in."""
        text: str = self._words[name]
        return text.format(**self._facts, **more)

    def several(self, name: str) -> Sequence[str]:
        """A list of texts with their facts filled in."""
        return [text.format(**self._facts) for text in self._words[name]]


@cache
def _read(paper: str, language: str) -> Mapping[str, Any]:
    found: dict[str, Any] = json.loads(resource(f"papers/{paper}.{language}.json").read_text(encoding="utf-8"))
    return found
