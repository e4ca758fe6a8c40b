"""Typed text on a card: one paragraph, shown as typed, and not the longest note in full."""

from shelterdesk.casework.hidden_characters import visible

LONGEST = 400
"""Letters; the whole is in the sheet."""


def short(text: str | None, letters: int = LONGEST) -> str:
    """The text on one line, cut with an ellipsis; what hides or turns letters round is made visible."""
    line = " ".join((text or "")[: 2 * letters].split())
    return visible(line if len(line) <= letters else line[: letters - 1] + "…")


__all__ = ["short"]
