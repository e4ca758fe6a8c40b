"""Numbers in words, whether the words of the program were compiled lately or not."""

import re


def counted(text: str) -> str:
    """“2 day(s)” as “2 days”, “1 day(s)” as “1 day”; what is translated already stays."""
    return re.sub(r"\b(\d+) (\w+)\(s\)", lambda found: f"{found[1]} {found[2]}{'' if found[1] == '1' else 's'}", text)
