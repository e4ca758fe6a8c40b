"""Drawers that came to be after the recovery cards: the cards in force are meant to open them as well."""

from dataclasses import replace
from pathlib import Path

from shelterdesk.casework.roles import Drawer
from shelterdesk.vault import membership
from shelterdesk.vault.key_contents import CARDS, OpenedKeys
from shelterdesk.vault.key_revision import KeyRevision
from shelterdesk.vault.membership import CardSet, Membership

HOUSE, CLINICAL = "house", "clinical"


def uncovered(chain: Membership) -> frozenset[Drawer]:
    """Drawers that no set in force is meant to open; none where there are no cards."""
    if not chain.sets:
        return frozenset()
    return frozenset(chain.drawers) - frozenset[Drawer]().union(*(one.drawers for one in chain.sets.values()))


def cover(folder: Path, keys: OpenedKeys) -> OpenedKeys:
    """Mean every drawer for the cards in force, signed by the administrator at work; returns the keys as they are.

    What the administrator does not hold is promised until a holder unlocks. Writes only if there is something to do.
    """
    if not (keys.me.administrator and uncovered(keys.chain)):
        return keys
    revision = KeyRevision.for_member(folder, keys)
    lacking = uncovered(revision.chain)
    root = revision.root_key(keys.identity, keys.me.id)
    sets = {name: _widened(name, one, lacking, revision.chain) for name, one in revision.chain.sets.items()}
    revision.state(membership.CARDS, keys.identity, keys.me.id, sets=sets, root=root)
    for name, one in sets.items():
        for drawer in sorted(one.drawers & lacking):
            revision.promise(f"{CARDS}/{name}", drawer)
    revision.fulfil()
    return revision.write()


def _widened(name: str, one: CardSet, lacking: frozenset[Drawer], chain: Membership) -> CardSet:
    apart = CLINICAL in chain.sets
    mine = {drawer for drawer in lacking if (drawer is Drawer.CLINICAL and apart) == (name == CLINICAL)}
    return replace(one, drawers=one.drawers | mine)
