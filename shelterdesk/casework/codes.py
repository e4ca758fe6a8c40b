"""Code lists: stable codes, the field's standard English terms, and where they come from."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class CodeList:
    """A named list of codes. Codes never change; labels are translated in context ``codes``."""

    name: str
    source: str
    """Where the list comes from, for example ``HTCDS 2.0`` or ``ILO indicators of forced labour``."""
    terms: Mapping[str, str]
    """Code → English term, in the order of the form."""

    def label(self, code: str) -> str:
        """The English term; the code itself where an older or newer list had it."""
        return self.terms.get(code, code)
