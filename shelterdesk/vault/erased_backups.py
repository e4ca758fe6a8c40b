"""Which backups still hold what is erased now, and until when: nobody reaches into a stick in a drawer elsewhere."""

from dataclasses import dataclass
from datetime import UTC, datetime

from shelterdesk.vault.backup_media import KnownMedium, known_media
from shelterdesk.vault.generations import GONE_AFTER, Generation, kept
from shelterdesk.vault.vault import Vault


@dataclass(frozen=True)
class StillHolds:
    """A medium whose backups still hold it."""

    name: str
    """What people call the medium."""
    generation: int
    """The oldest backup on it."""
    made: datetime
    until: datetime
    """From this day on none of them is left, once three newer backups lie on the same medium."""


def still_holding(vault: Vault, erased_at: datetime) -> tuple[StillHolds, ...]:
    """The media with backups made before an erasure, by the records of this vault; the oldest backup first."""
    found = (_on(medium, erased_at) for medium in known_media(vault))
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.made))


def _on(medium: KnownMedium, erased_at: datetime) -> StillHolds | None:
    made = {
        record.generation: datetime.fromisoformat(record.made_at or "").astimezone(UTC)
        for record in medium.records
        if record.generation and record.made_at
    }
    lists = [
        Generation(number, "", medium.medium, "", when, (), ()) for number, when in sorted(made.items())
    ]
    older = [one for one in kept(lists) if one.made <= erased_at]
    if not older:
        return None
    return StillHolds(medium.name, older[0].number, older[0].made, older[-1].made + GONE_AFTER)
