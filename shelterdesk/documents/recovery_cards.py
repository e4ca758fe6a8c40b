"""Recovery cards to be handed to their holders, and the sheet without secrets that says how to use them."""

from collections.abc import Sequence
from dataclasses import dataclass

from shelterdesk.documents.paper import SMALL, Paper
from shelterdesk.documents.paper_words import PaperWords

HOUSE, CLINICAL = "house", "clinical"


@dataclass(frozen=True)
class PrintedSet:
    """What stands on every card; ``made_on`` is an ISO date, ``apart``: the clinical drawer has its own cards."""

    name: str
    number: int
    needed: int
    total: int
    made_on: str
    tag: str
    root_words: str
    apart: bool = False


def recovery_cards(printed: PrintedSet, cards: Sequence[str], language: str) -> bytes:
    """A PDF with one page for each card (twenty words, parted by blanks), in the order of their numbers."""
    if len(cards) != printed.total:
        raise ValueError("a set is printed whole")
    paper = Paper()
    for number, card in enumerate(cards, 1):
        if number > 1:
            paper.new_page()
        _card(paper, printed, number, card, language)
    return paper.done()


def recovery_card(printed: PrintedSet, number: int, card: str, language: str) -> bytes:
    """One card alone, so that nobody needs to have seen the others."""
    paper = Paper()
    _card(paper, printed, number, card, language)
    return paper.done()


def _card(paper: Paper, printed: PrintedSet, number: int, card: str, language: str) -> None:
    words = _words(printed, language)
    paper.title(words("card_title", number=number))
    paper.text(words("card_rule"), bold=True)
    paper.space(4)
    paper.facts(_facts(words, printed))
    paper.text(words("root_words_why"), SMALL)
    paper.heading(words("card_words"))
    paper.space(2)
    paper.large_words(card.split())
    paper.space(8)
    paper.heading(words("opens"))
    paper.text(words(f"opens_{_opens(printed)}"))
    paper.heading(words("keep"))
    paper.numbered(words.several("keep_steps"))
    paper.space(4)
    paper.tick_lines(words("typed_back"))
    paper.tick_lines(words("drill"), blanks=3)


def recovery_sheet(printed: PrintedSet, language: str) -> bytes:
    """The way back on two pages at most, without any secret; where things are is written on it by hand."""
    words = _words(printed, language)
    paper = Paper()
    paper.title(words("sheet_title"))
    paper.text(words("sheet_what"))
    paper.space(4)
    paper.facts([*_facts(words, printed), (words("needed_cards"), words("needed_cards_value"))])
    paper.heading(words("sheet_need"))
    paper.listed(words.several("sheet_need_items"))
    paper.heading(words("sheet_steps_title"))
    paper.numbered(words.several("sheet_steps"))
    paper.heading(words("sheet_places_title"))
    for number in range(1, printed.total + 1):
        paper.writing_line(words("sheet_place", number=number))
    paper.writing_line(words("sheet_backups"))
    paper.writing_line(words("sheet_help"))
    return paper.done()


def _facts(words: PaperWords, printed: PrintedSet) -> list[tuple[str, str]]:
    return [
        (words("set"), words(f"set_{printed.name}")),
        (words("made_on"), printed.made_on),
        (words("tag"), printed.tag),
        (words("root_words"), printed.root_words),
    ]


def _opens(printed: PrintedSet) -> str:
    return CLINICAL if printed.name == CLINICAL else HOUSE if printed.apart else "all"


def _words(printed: PrintedSet, language: str) -> PaperWords:
    return PaperWords(
        "recovery", language, needed=printed.needed, total=printed.total, set_number=printed.number
    )
