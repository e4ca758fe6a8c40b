"""Who holds what since when, and what of it wants attention."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.vault import Founder, OpenedKeys, admit
from shelterdesk.vault.membership import CardSet
from shelterdesk.vault.standing import Remark, What, cards_cover, days_left, holdings, remarks
from tests.vault.making import KDF, make

TODAY = date(2026, 11, 25)


@pytest.fixture
def keys(tmp_path: Path) -> OpenedKeys:
    return make(tmp_path / "ours.shelter")


def whats(keys: OpenedKeys) -> dict[What, list[Remark]]:
    found: dict[What, list[Remark]] = {}
    for remark in remarks(keys, TODAY):
        found.setdefault(remark.what, []).append(remark)
    return found


def changed(keys: OpenedKeys, alias: str, **how: object) -> OpenedKeys:
    """The keys as they would be after a statement about one member."""
    members = {one.id: replace(one, **how) if one.alias == alias else one for one in keys.members.values()}
    return replace(keys, members=members, chain=replace(keys.chain, members=members))


def test_every_holder_is_listed_once_with_the_day_since_when(keys: OpenedKeys) -> None:
    held = holdings(keys)
    casework = [keys.members[one.member].alias for one in held if one.drawer is Drawer.CASEWORK]
    assert casework == ["Aida", "Berik", "Clara"]
    assert len({(one.drawer, one.member) for one in held}) == len(held)
    assert all(one.since.number == 1 and date.fromisoformat(one.since.time[:10]) for one in held)


def test_drawers_with_one_holder_are_told_by_holder_until_cards_cover_them(keys: OpenedKeys) -> None:
    alone = {remark.member.alias: remark.drawers for remark in whats(keys)[What.ONE_HOLDER] if remark.member}
    assert alone == {"Aida": (Drawer.PROTECTION, Drawer.FUNDING), "Berik": (Drawer.CLINICAL,)}
    cards = CardSet(1, "", frozenset({Drawer.CLINICAL}), 2, 3, "2026-11-25T10:00:00+00:00")
    covered = replace(keys, chain=replace(keys.chain, sets={"house": cards}))
    assert cards_cover(covered, Drawer.CLINICAL)
    assert [remark.drawers for remark in whats(covered)[What.ONE_HOLDER]] == [(Drawer.PROTECTION, Drawer.FUNDING)]
    waiting = replace(covered, promised=(("cards/house", Drawer.CLINICAL),))
    assert not cards_cover(waiting, Drawer.CLINICAL)
    assert whats(waiting)[What.PROMISED_TO_CARDS] == [Remark(What.PROMISED_TO_CARDS, (Drawer.CLINICAL,))]


def test_a_promise_is_no_second_holder(keys: OpenedKeys, tmp_path: Path) -> None:
    nurse = Founder("Nurgul", "comet walnut harbor velvet saddle juniper", frozenset({Role.NURSE}))
    after = admit(tmp_path / "ours.shelter", keys, nurse, KDF)
    (promised,) = whats(after)[What.PROMISED]
    assert promised.drawers == (Drawer.CLINICAL,)
    assert promised.member is not None
    assert promised.member.alias == "Nurgul"
    assert any(Drawer.CLINICAL in remark.drawers for remark in whats(after)[What.ONE_HOLDER])


def test_the_end_of_an_access_is_told_fourteen_days_before_and_after_it_came(keys: OpenedKeys) -> None:
    for until, expected in (("2026-12-10", None), ("2026-12-09", What.ENDS_SOON), ("2026-11-25", What.ENDS_SOON),
                            ("2026-11-24", What.ENDED)):
        told = whats(changed(keys, "Clara", until=until))
        assert [what for what in (What.ENDS_SOON, What.ENDED) if what in told] == ([expected] if expected else [])
    assert days_left(next(iter(keys.members.values())), TODAY) is None


def test_one_administrator_alone_is_told(keys: OpenedKeys) -> None:
    assert What.ONE_ADMINISTRATOR not in whats(keys)
    assert What.ONE_ADMINISTRATOR in whats(changed(keys, "Berik", administrator=False))


def test_a_drawer_that_waits_for_a_new_key_is_told_and_the_most_urgent_comes_first(keys: OpenedKeys) -> None:
    due = replace(keys, chain=replace(keys.chain, due=frozenset({Drawer.CLINICAL})))
    assert whats(due)[What.DUE] == [Remark(What.DUE, (Drawer.CLINICAL,))]
    order = [list(What).index(remark.what) for remark in remarks(due, TODAY)]
    assert order == sorted(order)


def test_a_drawer_that_nobody_can_open_is_told(keys: OpenedKeys) -> None:
    held = {place: since for place, since in keys.chain.holdings.items() if place[1] is not Drawer.CLINICAL}
    nobody = replace(keys, chain=replace(keys.chain, holdings=held))
    assert whats(nobody)[What.NO_HOLDER] == [Remark(What.NO_HOLDER, (Drawer.CLINICAL,))]
