"""Watch at night: when somebody has to look in at whom next."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from shelterdesk.casework.care import CareCard, WatchRound

EVERY: Mapping[str, timedelta] = {"hourly": timedelta(hours=1), "quarter": timedelta(minutes=15)}
"""How often somebody looks in, by the level on the care card."""


@dataclass(frozen=True)
class Watch:
    """One client who is watched: when somebody looked in last, and when the next round is due."""

    card: CareCard
    last: WatchRound | None
    next_at: datetime | None
    """Nothing where somebody stays with the client."""

    def late(self, now: datetime) -> int:
        """By how many minutes the round is late; 0 before."""
        return max(0, int((now - self.next_at).total_seconds() // 60)) if self.next_at is not None else 0

    def is_due(self, now: datetime) -> bool:
        """Whether somebody has to look in now."""
        return self.next_at is not None and self.next_at <= now


def watched(cards: Iterable[CareCard], rounds: Iterable[WatchRound], since: datetime) -> list[Watch]:
    """Who is here and watched, the most urgent first. The first round is due at ``since``, when the watch began."""
    newest: dict[str, WatchRound] = {}
    for one in rounds:
        before = newest.get(one.case_id)
        if one.looked_at and (before is None or one.looked_at >= (before.looked_at or "")):
            newest[one.case_id] = one
    found = []
    for card in cards:
        if card.here == "no" or card.watch not in (*EVERY, "constant"):
            continue
        last = newest.get(card.case_id)
        found.append(Watch(card, last, _next(card.watch or "", last, since)))
    return sorted(found, key=lambda one: (one.next_at is None, one.next_at or since, one.card.called or ""))


def _next(level: str, last: WatchRound | None, since: datetime) -> datetime | None:
    if level not in EVERY:
        return None
    looked = datetime.fromisoformat(last.looked_at).astimezone(UTC) if last and last.looked_at else None
    return since if looked is None or looked < since else looked + EVERY[level]
