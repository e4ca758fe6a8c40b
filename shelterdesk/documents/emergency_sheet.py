"""The emergency sheet: what those who help need at once, on one page where it fits, and nothing of the house."""

from collections.abc import Iterator
from dataclasses import dataclass

from shelterdesk.documents.paper import LARGE, SMALL, Paper
from shelterdesk.documents.paper_words import PaperWords


@dataclass(frozen=True)
class EmergencySheet:
    """All that stands on the sheet beside its fixed words, already in the language of the paper."""

    recipient: str
    given_at: str
    message: str
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    """Title of a group → label and value of each field."""

    def texts(self) -> Iterator[str]:
        """Every text on it that is not fixed: what the gate is asked about."""
        yield from (self.recipient, self.given_at, self.message)
        for title, rows in self.groups:
            yield title
            for label, value in rows:
                yield f"{label}: {value}"


def emergency_sheet(sheet: EmergencySheet, language: str) -> bytes:
    """The sheet as PDF."""
    words = PaperWords("emergency", language)
    paper = Paper()
    paper.title(words("title"))
    paper.facts([(words("for"), sheet.recipient), (words("given"), sheet.given_at)])
    if sheet.message:
        paper.space(6)
        for line in sheet.message.splitlines():
            paper.text(line, LARGE * 0.62, bold=True)
    for title, rows in sheet.groups:
        paper.heading(title)
        paper.facts(rows)
    paper.space(8)
    paper.rule()
    paper.text(words("use"), SMALL)
    paper.listed(words.several("rules"), SMALL)
    return paper.done()
