"""A receipt for what a client handed in or got: once for the client, once for the house, signed by hand on both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shelterdesk.documents.paper import SMALL, Paper
from shelterdesk.documents.paper_words import PaperWords

THING_IN, THING_OUT, MONEY_IN, MONEY_OUT, POCKET = "thing_in", "thing_out", "money_in", "money_out", "pocket"
WAYS = (THING_IN, THING_OUT, MONEY_IN, MONEY_OUT, POCKET)


@dataclass(frozen=True)
class Receipt:
    """What stands on it; days, amounts and names as they shall stand there. It never names the shelter."""

    way: str
    """One of ``WAYS``."""
    number: str
    client: str
    """What the client is called, and the code; nothing else."""
    day: str
    what: Sequence[str]
    """Things one below the other, or the one amount."""
    by: str
    also_by: str = ""
    condition: str = ""
    """A code of the list ``condition``; empty for money."""

    def texts(self) -> Iterator[str]:
        """Every text on it that is not fixed: what the gate is asked about."""
        yield from (self.number, self.client, self.day, *self.what, self.by, self.also_by)


def receipt(printed: Receipt, language: str) -> bytes:
    """Both copies as PDF, on one page where they fit."""
    words = PaperWords("receipt", language)
    paper = Paper()
    for number, copy in enumerate(("for_client", "for_house")):
        if number:
            paper.space(26)
            paper.rule()
            paper.space(14)
        _copy(paper, printed, words, copy)
    return paper.done()


def _copy(paper: Paper, printed: Receipt, words: PaperWords, copy: str) -> None:
    paper.title(words(f"title_{printed.way}"))
    paper.text(words(copy), SMALL)
    paper.space(4)
    rows = [(words("number"), printed.number), (words("client"), printed.client), (words("day"), printed.day)]
    rows += [(words("what") if not place else "", text) for place, text in enumerate(printed.what)]
    if printed.condition:
        rows.append((words("condition"), words(f"condition_{printed.condition}")))
    rows.append((words("by"), printed.by))
    if printed.also_by:
        rows.append((words("also_by"), printed.also_by))
    paper.facts(rows)
    paper.space(16)
    paper.writing_line(words("sign_client"))
    paper.writing_line(words("sign_staff"))
