"""What somebody who left may have kept: a list to work through, without a word about any client."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from shelterdesk.documents.paper import Paper
from shelterdesk.documents.paper_words import PaperWords


@dataclass(frozen=True)
class KeptDrawer:
    """A drawer by its stable name, since when (ISO date; empty for an earlier role), and how many records."""

    name: str
    since: str = ""
    records: int | None = None


@dataclass(frozen=True)
class KeptList:
    """Who left when (ISO date), who wrote the list, and the facts."""

    alias: str
    left_on: str
    written_by: str
    drawers: Sequence[KeptDrawer] = ()
    copies: Sequence[tuple[str, str]] = field(default=())
    """When (as it shall stand there) and where backups were made meanwhile."""


def kept_list(facts: KeptList, language: str) -> bytes:
    """A PDF of one or two pages."""
    words = PaperWords("kept", language, alias=facts.alias)
    paper = Paper()
    paper.title(words("title"))
    paper.text(words("what"))
    paper.space(4)
    paper.facts([(words("left_on"), facts.left_on), (words("written_by"), facts.written_by)])
    paper.heading(words("drawers"))
    paper.listed([_drawer(words, drawer) for drawer in facts.drawers])
    paper.heading(words("copies"))
    if facts.copies:
        paper.listed([words("copy", when=when, place=place) for when, place in facts.copies])
    else:
        paper.text(words("no_copies"))
    paper.heading(words("todo"))
    for item in words.several("todo_items"):
        paper.tick_lines(item)
    paper.space(8)
    paper.writing_line(words("remarks"))
    return paper.done()


def _drawer(words: PaperWords, drawer: KeptDrawer) -> str:
    name = words(f"drawer_{drawer.name}") if drawer.name in _NAMED else drawer.name
    if not drawer.since:
        return words("earlier_role", drawer=name)
    if drawer.records is None:
        return words("not_counted", drawer=name, since=drawer.since)
    return words("counted", drawer=name, since=drawer.since, records=drawer.records)


_NAMED = frozenset({"gate", "house", "casework", "clinical", "protection", "funding", "sealed"})
