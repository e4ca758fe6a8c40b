"""Characters that cannot be seen but change how text reads: controls, bidi overrides, zero-width."""

import re

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_ZERO_WIDTH = "\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
_CONTROL = "\u0000-\u0008\u000b-\u001f\u007f-\u009f"
_SURROGATE = "\ud800-\udfff"
_JOINER = "\u200c\u200d"
_JOINED_SCRIPTS = "\u0600-\u06ff\u0750-\u077f\u0900-\u0dff"
_LOOSE_JOINER = f"(?<![{_JOINED_SCRIPTS}])[{_JOINER}]|[{_JOINER}](?![{_JOINED_SCRIPTS}])"

_NEW_LINES = re.compile("\r\n?|\u2028|\u2029|\u0085|\u000b|\u000c")
_HIDDEN = re.compile(f"[{_BIDI}{_ZERO_WIDTH}{_CONTROL}{_SURROGATE}]|{_LOOSE_JOINER}")
_BREAKS = re.compile("[\t\n ]+")


def clean(text: str, *, lines: bool = True) -> str:
    """The text as it may be kept: line feeds as new lines, and nothing that hides.

    Joiners stay between Arabic and Indic letters, which need them. With ``lines=False`` (one-line
    fields) line breaks and tabs become blanks and the ends are trimmed.
    """
    kept = _HIDDEN.sub("", _NEW_LINES.sub("\n", text))
    return kept if lines else _BREAKS.sub(" ", kept).strip(" ")


def visible(text: str) -> str:
    """The text with every hidden character shown as a mark, ``‹U+202E›``; for text that is not ours to clean."""
    if _in_sight(text):
        return text
    return _HIDDEN.sub(lambda found: f"‹U+{ord(found[0]):04X}›", _NEW_LINES.sub("\n", text))


def hides(text: str) -> bool:
    """Whether something in the text cannot be seen."""
    return not _in_sight(text) and _HIDDEN.search(_NEW_LINES.sub("\n", text)) is not None


def _in_sight(text: str) -> bool:
    """Whether every character is plainly seen: no character that hides is printable, as Unicode calls it. Ten times
    quicker than the patterns, for a long note in which a key is pressed."""
    return text.replace("\n", "").replace("\t", "").isprintable()
