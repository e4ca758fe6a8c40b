"""The certificate of an erasure: what kinds of sheets and how many, when, by whom and with whom. No contents."""

from collections.abc import Sequence
from dataclasses import dataclass

from shelterdesk.documents.paper import SMALL, Paper
from shelterdesk.documents.paper_words import PaperWords


@dataclass(frozen=True)
class PrintedErasure:
    """What stands on the certificate; kinds of sheets and moments already in the words of its language."""

    sheets: Sequence[tuple[str, int]]
    """Kind of sheet and how many, as far as the drawers of the one who prints it tell."""
    whole_file: bool
    at: str
    by: str
    second: str
    words: str
    """The four words that both people compared."""
    backups: str = ""
    """Until when older backups may still hold it; empty where there are none."""


def erasure_certificate(printed: PrintedErasure, language: str) -> bytes:
    """One page, to be signed by hand by both."""
    words = PaperWords("erasure", language)
    paper = Paper()
    paper.title(words("title"))
    paper.text(words("whole_file" if printed.whole_file else "sheets_only"))
    paper.space(6)
    paper.facts([
        (words("at"), printed.at), (words("by"), printed.by), (words("second"), printed.second or words("nobody")),
        (words("compared"), printed.words),
    ])  # fmt: skip
    paper.heading(words("what"))
    paper.facts([(kind, str(number)) for kind, number in printed.sheets])
    paper.space(4)
    paper.text(words("means"))
    paper.heading(words("backups"))
    paper.text(printed.backups or words("no_backups"))
    paper.space(4)
    paper.text(words("limits"), SMALL)
    paper.space(16)
    paper.writing_line(words("sign_by"))
    paper.writing_line(words("sign_second"))
    return paper.done()
