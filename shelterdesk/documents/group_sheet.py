"""Roster and attendance of a group on one sheet: ticked by hand at the next sessions; its rules with places to sign."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shelterdesk.documents.paper import BODY, SMALL, Paper
from shelterdesk.documents.paper_words import PaperWords

COLUMNS = 6
"""So many sessions have a column; those not planned yet stay empty, to write the day in by hand."""


@dataclass(frozen=True)
class GroupSheet:
    """What stands on it, in the language of the paper. It never names the shelter."""

    name: str
    led_by: str
    made_on: str
    people: Sequence[str]
    """Codes, or what clients are called with their codes."""
    days: Sequence[str] = ()
    """The next sessions."""
    rules: str = ""
    to_sign: Sequence[str] = ()
    """Who has not signed the rules yet."""

    def texts(self) -> Iterator[str]:
        """Every text on it that is not fixed: what the gate is asked about."""
        yield from (self.name, self.led_by, self.made_on, *self.people, *self.days, self.rules, *self.to_sign)


def group_sheet(sheet: GroupSheet, language: str) -> bytes:
    """The sheet as PDF."""
    words = PaperWords("group_sheet", language)
    paper = Paper()
    paper.title(words("title", group=sheet.name or words("no_name")))
    facts = [(words("led_by"), sheet.led_by)] if sheet.led_by else []
    paper.facts([*facts, (words("made_on"), sheet.made_on)])
    paper.space(10)
    days = [*sheet.days[:COLUMNS], *[""] * (COLUMNS - len(sheet.days))]
    paper.grid((words("who"), *days), [*sheet.people, "", ""])  # two more may come
    paper.space(4)
    paper.text(words("hint"), SMALL)
    if sheet.rules:
        paper.heading(words("rules"))
        for line in sheet.rules.splitlines():
            paper.text(line, BODY)
        paper.space(6)
        for who in sheet.to_sign:
            paper.writing_line(words("sign_for", who=who))
    paper.space(8)
    paper.rule()
    paper.listed(words.several("care"), SMALL)
    return paper.done()


__all__ = ["COLUMNS", "GroupSheet", "group_sheet"]
