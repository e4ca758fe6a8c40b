"""What invented clients said and the invented team wrote, from ``resources/practice/texts.json``.

Stories, notes and words in Russian, Kazakh, English and a little Uzbek and Kyrgyz; none follows a real one.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from shelterdesk.paths import resource

Text = Mapping[str, str]
"""The parts of one text by name."""


@cache
def _all() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = json.loads((resource("practice") / "texts.json").read_text("utf-8"))
    return loaded


def texts(part: str) -> Sequence[Text]:
    """``own_words``, ``places``, ``team_notes``, ``process_notes``, ``threats``, ``tasks``, and what is planned."""
    found: Sequence[Text] = _all()[part]
    return found


def about(told: Sequence[Text], *, woman: bool) -> Sequence[Text]:
    """The texts whose grammar fits a woman, or a man."""
    return [text for text in told if text.get("of") in (None, "woman" if woman else "man")]


def lines(part: str) -> Sequence[str]:
    """``wishes``, ``promised``, ``agreements`` and others that are single lines."""
    found: Sequence[str] = _all()[part]
    return found


def by_subject(part: str, subject: str) -> Sequence[Text]:
    """``stories`` by use or ``needs`` by domain."""
    found: Sequence[Text] = _all()[part][subject]
    return found


def subjects(part: str) -> Sequence[str]:
    """The uses or domains there are texts for."""
    return tuple(_all()[part])
