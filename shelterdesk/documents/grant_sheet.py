"""A grant to begin anew with all its receipts, for whoever gave the money: the client's code, never a name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shelterdesk.documents.paper import SMALL, Paper
from shelterdesk.documents.paper_words import PaperWords


@dataclass(frozen=True)
class GrantLine:
    """One receipt; day and amount as they shall stand there."""

    day: str
    number: str
    what: str
    amount: str
    over: bool = False
    """Whether it went over what was left."""


@dataclass(frozen=True)
class GrantSheet:
    """What stands on it; days and amounts as they shall stand there. It names neither the client nor the shelter."""

    code: str
    written_on: str
    purpose: str = ""
    amount: str = ""
    giver: str = ""
    agreed_on: str = ""
    conditions: str = ""
    lines: Sequence[GrantLine] = ()
    spent: str = ""
    left: str = ""

    def texts(self) -> Iterator[str]:
        """Every text on it that is not fixed: what the gate is asked about."""
        yield from filter(None, (
            self.code, self.written_on, self.purpose, self.amount, self.giver, self.agreed_on, self.conditions,
        ))  # fmt: skip
        for line in self.lines:
            yield " ".join(filter(None, (line.day, line.number, line.what, line.amount)))
        yield from filter(None, (self.spent, self.left))


def grant_sheet(sheet: GrantSheet, language: str) -> bytes:
    """A PDF: the grant, each receipt on a line of its own, what is left. Nobody signs it: a signature is a name."""
    words = PaperWords("grant", language)
    paper = Paper()
    paper.title(words("title"))
    said = (
        ("client", sheet.code), ("purpose", sheet.purpose), ("amount", sheet.amount), ("giver", sheet.giver),
        ("agreed_on", sheet.agreed_on), ("conditions", sheet.conditions),
    )  # fmt: skip
    paper.facts([(words(name), text) for name, text in said if text])
    paper.heading(words("receipts"))
    if sheet.lines:
        paper.facts([_line(line, words) for line in sheet.lines])
    else:
        paper.text(words("no_receipts"))
    paper.rule()
    paper.facts([(words(name), text) for name, text in (("spent", sheet.spent), ("left", sheet.left)) if text])
    paper.space(14)
    paper.text(f"{words('written_on')} {sheet.written_on}", SMALL)
    paper.writing_line(words("checked_by"))
    return paper.done()


def _line(line: GrantLine, words: PaperWords) -> tuple[str, str]:
    label = " · ".join(filter(None, (line.day, line.number)))
    said = " – ".join(filter(None, (line.what, line.amount)))
    return label, f"{said} ({words('over')})" if line.over else said


__all__ = ["GrantLine", "GrantSheet", "grant_sheet"]
