"""How people and keys stand: who holds which drawer since when, and what of that wants attention. Facts, no words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shelterdesk.casework.roles import Drawer
from shelterdesk.vault.key_contents import CARDS, Holding, OpenedKeys
from shelterdesk.vault.membership import Member

SOON_DAYS = 14
"""So long before its last day the end of an access is spoken of."""


class What(StrEnum):
    """What wants attention, the most urgent first."""

    NO_HOLDER = "no_holder"
    ONE_ADMINISTRATOR = "one_administrator"
    ONE_HOLDER = "one_holder"
    DUE = "due"
    ENDED = "ended"
    ENDS_SOON = "ends_soon"
    PROMISED = "promised"
    PROMISED_TO_CARDS = "promised_to_cards"


@dataclass(frozen=True)
class Remark:
    """Something that wants attention: about drawers, a member, or both."""

    what: What
    drawers: tuple[Drawer, ...] = ()
    member: Member | None = None


def holdings(keys: OpenedKeys) -> list[Holding]:
    """Who holds which drawer now, drawer by drawer; promises are marked."""

    def place(one: Holding) -> tuple[object, ...]:
        return (in_order(one.drawer), one.promised, keys.members[one.member].alias.casefold())

    return sorted(keys.holdings, key=place)


def cards_cover(keys: OpenedKeys, drawer: Drawer) -> bool:
    """Whether a set of recovery cards in force opens a drawer; one that still waits for its key does not."""
    waiting = {recipient for recipient, of in keys.promised if of == drawer}
    return any(drawer in one.drawers and f"{CARDS}/{name}" not in waiting for name, one in keys.chain.sets.items())


def days_left(member: Member, today: date) -> int | None:
    """How many days after today a membership still lasts; negative when it is over, ``None`` without an end."""
    return (date.fromisoformat(member.until) - today).days if member.until else None


def remarks(keys: OpenedKeys, today: date) -> list[Remark]:
    """Everything that wants attention, the most urgent first."""
    found = [*_about_drawers(keys), *_about_members(keys, today)]
    for recipient, drawer in keys.promised:
        member = keys.members.get(recipient)
        found.append(Remark(What.PROMISED if member else What.PROMISED_TO_CARDS, (drawer,), member))
    return sorted(found, key=lambda one: list(What).index(one.what))


def _about_drawers(keys: OpenedKeys) -> list[Remark]:
    held = holdings(keys)
    alone: dict[str, list[Drawer]] = {}
    found = []
    for drawer in sorted(keys.chain.drawers, key=in_order):
        holders = [one for one in held if one.drawer == drawer and not one.promised]
        if not holders:
            found.append(Remark(What.NO_HOLDER, (drawer,)))
        elif len(holders) == 1 and not cards_cover(keys, drawer):
            alone.setdefault(holders[0].member, []).append(drawer)
        if drawer in keys.chain.due:
            found.append(Remark(What.DUE, (drawer,)))
    found += [Remark(What.ONE_HOLDER, tuple(drawers), keys.members[one]) for one, drawers in alone.items()]
    return found


def _about_members(keys: OpenedKeys, today: date) -> list[Remark]:
    administrators = keys.chain.administrators
    found = [Remark(What.ONE_ADMINISTRATOR, (), administrators[0])] if len(administrators) == 1 else []
    for member in keys.members.values():
        left = days_left(member, today) if member.active else None
        if left is not None and left <= SOON_DAYS:
            found.append(Remark(What.ENDED if left < 0 else What.ENDS_SOON, (), member))
    return found


def in_order(drawer: Drawer) -> tuple[int, str]:
    """Drawers in the order of their table; sealed cases after them."""
    usual = list(Drawer)
    return (usual.index(drawer), "") if drawer in usual else (len(usual), str(drawer))
