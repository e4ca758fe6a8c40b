"""Typed text on a card: one paragraph, shown as typed, and not the longest note in full."""

from shelterdesk.casework.hidden_characters import visible

LONGEST = 400
"""Letters; the whole is in the sheet."""
_MARKS = '“”„«»"'


def short(text: str | None, letters: int = LONGEST) -> str:
    """The text on one line, cut with an ellipsis; what hides or turns letters round is made visible."""
    line = " ".join((text or "")[: 2 * letters].split())
    return visible(line if len(line) <= letters else line[: letters - 1] + "…")


def unquoted(text: str | None) -> str:
    """Words that somebody typed in quotation marks, without them: the page and the paper set their own."""
    bare = (text or "").strip()
    marked = len(bare) > 1 and bare[0] in _MARKS and bare[-1] in _MARKS and not set(bare[1:-1]) & set(_MARKS)
    return bare[1:-1].strip() if marked else bare


__all__ = ["short", "unquoted"]
