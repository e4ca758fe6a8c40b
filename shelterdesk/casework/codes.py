"""Code lists: stable codes, the field's standard English terms, and where they come from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class CodeList:
    """A named list of codes. Codes never change; labels are translated in context ``codes``."""

    name: str
    source: str
    """Where the list comes from, for example ``HTCDS 2.0`` or ``ILO indicators of forced labour``."""
    terms: Mapping[str, str]
    """Code → English term, in the order of the form."""
    own_words: Callable[[str], Mapping[str, str]] | None = None
    """Language → code → word, for lists that bring their translations (CLDR); ``None`` for all others,
    whose terms are translated like every other text of the program."""

    def label(self, code: str, language: str = "en") -> str:
        """The term in a language the list itself brings, else in English; the code where no list knows it."""
        if self.own_words is not None:
            word = self.own_words(language).get(code)
            if word is not None:
                return word
        return self.terms.get(code, code)
