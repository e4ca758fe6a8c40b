"""The mark in a vault's folder that says: this was put back from a backup, and so much is not in it.

It lies there until somebody was told. Whoever steals upon the folder could write such a mark as well;
it therefore only explains, and never makes an older drawer open without being asked for.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shelterdesk.crypto import MalformedError, canonical
from shelterdesk.errors import ShelterDeskError
from shelterdesk.vault import generations
from shelterdesk.vault.generations import Generation
from shelterdesk.vault.whole_file import write_whole, writing

MARK_NAME = "restored"
_CAP = 64 * 1024 * 1024


@dataclass(frozen=True)
class Origin:
    """What a restored vault tells about itself once its gate key is known."""

    made: datetime
    """Entries after this moment are not in it."""
    generation: int
    genuine: bool
    """Whether a member made the list that it was restored from."""
    ended: Mapping[str, int]
    """Drawer → number of its last entry in the backup, for the drawers that the maker of the backup held."""
    lost: Mapping[str, tuple[int, int]]
    """Drawer → numbers of the first and the last entry that newer backups, which were not whole, had of it."""


def write_mark(folder: Path, one: Generation, newer: Iterable[Generation]) -> None:
    """Lay the mark: the list that was restored, and the sealed facts of newer ones that could not be."""
    bare = [generations.bare(later) for later in newer]
    lists = [b64encode(generations.serialised(each)).decode() for each in (one, *bare)]
    write_whole(folder / MARK_NAME, canonical.dumps({"format": 1, "lists": lists}))


def is_marked(folder: Path) -> bool:
    """Whether the vault was restored and nobody was told so yet."""
    return (folder / MARK_NAME).is_file()


def forget_mark(folder: Path) -> None:
    """Somebody was told; raises what writing raises."""
    with writing(folder):
        (folder / MARK_NAME).unlink(missing_ok=True)


def origin_of(folder: Path, gate_key: bytes) -> Origin | None:
    """Where a marked vault came from; None where there is no mark or it cannot be read."""
    path = folder / MARK_NAME
    try:
        if path.stat().st_size > _CAP:
            return None
        lists = canonical.loads(path.read_bytes())["lists"]
        one, *newer = [generations.parsed(b64decode(each, validate=True), path) for each in lists]
    except (OSError, MalformedError, ShelterDeskError, KeyError, TypeError, ValueError):
        return None
    facts = generations.facts_of(one, gate_key)
    ended = {drawer: reached.seq for drawer, reached in facts.drawers.items()} if facts else {}
    last: dict[str, int] = {}
    for later in newer:
        told = generations.facts_of(later, gate_key)
        for drawer, reached in told.drawers.items() if told else ():
            last[drawer] = max(last.get(drawer, 0), reached.seq)
    lost = {drawer: (ended[drawer] + 1, seq) for drawer, seq in last.items() if seq > ended.get(drawer, seq)}
    return Origin(one.made, one.number, generations.is_proved(one, gate_key), ended, lost)
