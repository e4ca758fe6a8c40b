"""People and drawers in words: lists of aliases and drawers, and what roles open, now or by promise."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework.roles import Drawer, Role, drawers_of
from shelterdesk.gui.words import drawer_label, role_label
from shelterdesk.vault.key_contents import OpenedKeys
from shelterdesk.vault.membership import Member
from shelterdesk.vault.standing import holdings, in_order

translate = QCoreApplication.translate

EVERYBODYS = frozenset({Drawer.GATE, Drawer.HOUSE})
"""Opened to everybody, whatever their roles."""


@dataclass(frozen=True)
class Giving:
    """What roles would open to a member: what I can give now, what others must, what comes to be with the first
    holder."""

    now: frozenset[Drawer]
    promised: frozenset[Drawer]
    new: frozenset[Drawer]


def giving(keys: OpenedKeys, drawers: Iterable[Drawer]) -> Giving:
    """How these drawers would reach a member if the one at work gave them now."""
    wanted = frozenset(drawers)
    new = wanted - set(keys.file_of)
    now = wanted & set(keys.drawer_keys)
    return Giving(now, wanted - now - new, new)


def drawers_said(drawers: Iterable[Drawer]) -> str:
    """Drawers by name, in the order of the table of drawers."""
    return ", ".join(drawer_label(drawer) for drawer in sorted(drawers, key=in_order))


def roles_said(roles: Iterable[Role]) -> str:
    """Roles by name."""
    return ", ".join(sorted(role_label(role) for role in roles))


def aliases_said(members: Iterable[Member]) -> str:
    """Aliases, sorted; "nobody" where there are none."""
    names = ", ".join(sorted((member.alias for member in members), key=str.casefold))
    return names or translate("staff", "nobody")


def holders_of(keys: OpenedKeys, drawer: Drawer) -> list[Member]:
    """Members who hold the key of a drawer already; those who only have a promise are left out."""
    return [keys.members[one.member] for one in holdings(keys) if one.drawer == drawer and not one.promised]


def role_opens(role: Role) -> str:
    """Which drawers a role opens beyond those of everybody, in words."""
    more = drawers_of(frozenset({role})) - EVERYBODYS
    if not more:
        return translate("staff", "opens only what everybody opens")
    return translate("staff", "opens {drawers}").format(drawers=drawers_said(more))


def promise_said(keys: OpenedKeys, drawer: Drawer) -> str:
    """Who must unlock before a promised drawer opens."""
    holders = holders_of(keys, drawer)
    if not holders:
        return translate("staff", "{drawer}: nobody holds its key any more; only recovery cards can give it.").format(
            drawer=drawer_label(drawer)
        )
    return translate("staff", "{drawer}: as soon as one of these unlocks: {holders}.").format(
        drawer=drawer_label(drawer), holders=aliases_said(holders)
    )


__all__ = [
    "EVERYBODYS", "Giving", "aliases_said", "drawers_said", "giving", "holders_of", "promise_said", "role_opens",
    "roles_said",
]
