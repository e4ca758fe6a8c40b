"""Papers of a night: ambulance sheet, roll-call, hand-over, and the plan for the day the address is known."""

from collections.abc import Iterator
from dataclasses import dataclass

from shelterdesk.documents.paper import SMALL, Paper
from shelterdesk.documents.paper_words import PaperWords

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class DutySheet:
    """All that stands on a sheet beside its fixed words, already in the language of the paper."""

    paper: str
    """``ambulance``, ``roll_call``, ``hand_over`` or ``way_out``: names title and rules."""
    facts: Rows = ()
    groups: tuple[tuple[str, Rows], ...] = ()
    texts_below: tuple[tuple[str, str], ...] = ()
    """Title and text."""
    boxes: tuple[str, ...] = ()
    """Lines with a box to tick by hand."""

    def texts(self) -> Iterator[str]:
        """Every text on it that is not fixed: what the gate is asked about."""
        for label, value in self.facts:
            yield f"{label}: {value}"
        for title, rows in self.groups:
            yield title
            for label, value in rows:
                yield f"{label}: {value}"
        for title, text in self.texts_below:
            yield title
            yield text
        yield from self.boxes


def duty_sheet(sheet: DutySheet, language: str) -> bytes:
    """The sheet as PDF."""
    words = PaperWords("duty", language)
    paper = Paper()
    paper.title(words(f"{sheet.paper}_title"))
    paper.facts(sheet.facts)
    for box in sheet.boxes:
        paper.tick_lines(box)
    for title, rows in sheet.groups:
        paper.heading(title)
        paper.facts(rows)
    for title, text in sheet.texts_below:
        paper.heading(title)
        for line in text.splitlines():
            paper.text(line)
    paper.space(8)
    paper.rule()
    paper.listed(words.several(f"{sheet.paper}_rules"), SMALL)
    return paper.done()
