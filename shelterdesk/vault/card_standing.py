"""How a house stands with its recovery cards: what they open, what not yet, and when they were last tried out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from shelterdesk.casework.card_kinds import CardCheck
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault.card_cover import uncovered
from shelterdesk.vault.key_contents import CARDS
from shelterdesk.vault.membership import CardSet
from shelterdesk.vault.reading import Reading

DRILL_DAYS = 365


@dataclass(frozen=True)
class Standing:
    """How a house stands with its cards."""

    sets: Mapping[str, CardSet]
    waiting: tuple[Drawer, ...]
    """Drawers whose key the cards get when a holder unlocks."""
    uncovered: tuple[Drawer, ...]
    """Drawers that no set is meant to open: they came to be after the cards."""
    ended_due: tuple[Drawer, ...]
    """Drawers that ended cards with an old key file still open, until a holder unlocks."""
    checked: str
    """When a quorum was last typed (ISO), empty if never."""
    drill_due: bool


def standing(vault: Reading) -> Standing:
    """The facts about cards that windows and warnings show."""
    chain = vault.keys.chain
    waiting = {drawer for recipient, drawer in vault.keys.promised if recipient.startswith(f"{CARDS}/")}
    numbers = {one.number for one in chain.sets.values()}
    noted = vault.all(CardCheck) if numbers and Drawer.GATE in vault.drawers else []
    checks = [check.checked_at or "" for check in noted if check.set_number in numbers]
    checked = max(checks, default="")
    since = max([checked, *(one.time for one in chain.sets.values())], default="")
    oldest = (vault.now() - timedelta(days=DRILL_DAYS)).strftime("%Y-%m-%dT%H:%MZ")
    return Standing(
        chain.sets,
        tuple(sorted(waiting)),
        tuple(sorted(uncovered(chain))),
        tuple(sorted(chain.due)) if chain.sets else (),
        checked,
        bool(chain.sets) and since[:16] < oldest[:16],
    )
