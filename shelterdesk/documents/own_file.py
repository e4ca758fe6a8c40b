"""A copy of a client's own file on paper: what is given, in the words of the window, and how much was withheld."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shelterdesk.documents.paper import SMALL, Paper
from shelterdesk.documents.paper_words import PaperWords


@dataclass(frozen=True)
class OwnFile:
    """What stands in it. It names neither the shelter nor anybody who was not let through line by line."""

    client: str
    """Code, and what the client is called."""
    day: str
    sheets: Sequence[tuple[str, Sequence[tuple[str, str]]]]
    """Name of each sheet, and its lines: question and answer."""
    withheld: int

    def texts(self) -> Iterator[str]:
        """Every text that is not fixed: what the gate is asked about."""
        yield from (self.client, self.day)
        for title, lines in self.sheets:
            yield title
            for question, answer in lines:
                yield from (question, answer)


def own_file(copy: OwnFile, language: str) -> bytes:
    """The copy as PDF."""
    words = PaperWords("own_file", language)
    paper = Paper()
    paper.title(words("title"))
    paper.text(words("whose"), SMALL)
    paper.facts([(words("client"), copy.client), (words("day"), copy.day)])
    for title, lines in copy.sheets:
        paper.heading(title)
        paper.facts(list(lines))
    paper.space(14)
    paper.rule()
    paper.text(words("withheld", count=copy.withheld), SMALL)
    paper.space(10)
    paper.writing_line(words("received"))
    return paper.done()
