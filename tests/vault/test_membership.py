"""The membership chain: only whom the root and administrators made counts, and of two branches the stricter."""

from dataclasses import replace
from itertools import pairwise

import pytest

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.identity import Identity, SigningKey
from shelterdesk.errors import KeyFileForgedError, VaultTooNewError
from shelterdesk.vault import membership
from shelterdesk.vault.chain import verified
from shelterdesk.vault.membership import (
    ADD,
    CHANGE,
    MERGE,
    REMOVE,
    StatedDrawer,
)
from tests.vault.chain_house import House


@pytest.fixture(scope="module")
def house() -> House:
    return House()


def test_founders_are_members_under_number_one(house: House) -> None:
    state = house.state()
    assert state.number == 1
    assert set(state.members) == {"anna", "bela"}
    assert all(member.since == 1 and member.administrator for member in state.members.values())
    assert state.drawers == {Drawer.GATE: StatedDrawer("d4.db", "aa", "bb")}
    assert state.recovery == "cc"


def test_an_administrator_adds_a_member_under_the_next_number(house: House) -> None:
    one = house.says(kind=ADD, members=(house.person("cora", False, Role.PSYCHOLOGIST),))
    state = house.state(one)
    assert state.number == 2
    assert state.members["cora"].since == 2
    assert state.members["cora"].by == "anna"
    assert Drawer.CLINICAL in state.members["cora"].holds


def test_everybody_holds_gate_and_house_whatever_their_roles(house: House) -> None:
    assert replace(house.person("anna"), roles=frozenset()).holds == {Drawer.GATE, Drawer.HOUSE}


def test_the_order_of_statements_in_the_file_does_not_matter(house: House) -> None:
    one = house.says(kind=ADD, members=(house.person("cora"),))
    two = house.says(one, kind=ADD, members=(house.person("dana"),))
    assert verified([two, house.found, one], house.authority) == house.state(one, two)


def test_a_member_who_is_no_administrator_adds_nobody(house: House) -> None:
    one = house.says(kind=ADD, members=(house.person("cora"),))
    two = house.says(one, kind=ADD, members=(house.person("dana"),), by="cora")
    with pytest.raises(KeyFileForgedError):
        house.state(one, two)


def test_an_administrator_is_made_with_the_roots_signature_only(house: House) -> None:
    member = house.person("cora", True)
    with pytest.raises(KeyFileForgedError):
        house.state(house.says(kind=ADD, members=(member,)))
    assert house.state(house.says(kind=ADD, members=(member,), root=True)).members["cora"].administrator


def test_an_administrator_is_not_demoted_or_removed_without_the_root(house: House) -> None:
    bela = house.person("bela", True)
    for kind, member in ((CHANGE, replace(bela, administrator=False)), (REMOVE, replace(bela, active=False))):
        with pytest.raises(KeyFileForgedError):
            house.state(house.says(kind=kind, members=(member,)))
        state = house.state(house.says(kind=kind, members=(member,), root=True))
        assert state.members["bela"] == replace(member, since=1)


def test_the_roots_signature_alone_is_not_enough_after_the_founding(house: House) -> None:
    content = house.content((), ADD, house.person("cora"))
    with pytest.raises(KeyFileForgedError):
        house.state(membership.signed(content, root=house.root))


def test_another_root_founds_nothing(house: House) -> None:
    forged = membership.signed(house.found["content"], root=SigningKey.generate())
    with pytest.raises(KeyFileForgedError):
        verified([forged], house.authority)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("vault", "another"),
        ("practice", True),
        ("number", 2),
        ("number", "1"),
        ("kind", ADD),
        ("previous", ["00"]),
        ("members", []),
        ("members", [{}]),
        ("members", 3),
        ("drawers", []),
        ("drawers", {"gate": {}}),
    ],
)
def test_a_founding_with_any_wrong_fact_is_refused_even_if_the_root_signed_it(house: House, field, value) -> None:
    content = {**house.found["content"], field: value}
    with pytest.raises(KeyFileForgedError):
        verified([membership.signed(content, root=house.root)], house.authority)


def test_any_altered_fact_breaks_the_signature(house: House) -> None:
    one = house.says(kind=ADD, members=(house.person("cora"),))
    for field, value in (("time", "x"), ("last", {"a": 1}), ("recovery", "x"), ("members", [])):
        with pytest.raises(KeyFileForgedError):
            house.state({**one, "content": {**one["content"], field: value}})


def test_a_gap_a_skipped_number_or_a_second_founding_is_refused(house: House) -> None:
    one = house.says(kind=ADD, members=(house.person("cora"),))
    two = house.says(one, kind=ADD, members=(house.person("dana"),))
    with pytest.raises(KeyFileForgedError):
        house.state(two)
    skipped = membership.signed({**one["content"], "number": 3}, by=house.people["anna"])
    with pytest.raises(KeyFileForgedError):
        house.state(skipped)
    with pytest.raises(KeyFileForgedError):
        house.state(membership.signed({**house.found["content"], "number": 2}, root=house.root))


def test_no_statement_at_all_is_no_house(house: House) -> None:
    with pytest.raises(KeyFileForgedError):
        verified([], house.authority)


def test_a_known_member_is_not_added_again_and_an_unknown_one_not_changed(house: House) -> None:
    one = house.says(kind=ADD, members=(house.person("cora"),))
    for kind, member in (
        (ADD, house.person("cora")),
        (CHANGE, house.person("dana")),
        (REMOVE, replace(house.person("dana"), active=False)),
        (REMOVE, house.person("cora")),
        (CHANGE, replace(house.person("cora"), public=Identity.generate().public)),
        (MERGE, house.person("dana")),
    ):
        with pytest.raises(KeyFileForgedError):
            house.state(one, house.says(one, kind=kind, members=(member,)))


def test_a_removed_member_stays_known_with_the_last_change_that_counts(house: House) -> None:
    one = house.says(kind=ADD, members=(house.person("cora"),))
    gone = replace(house.person("cora"), active=False)
    two = house.says(one, kind=REMOVE, members=(gone,), last={"gate/device": 41})
    state = house.state(one, two)
    assert not state.members["cora"].active
    assert state.removed_at == {"cora": {"gate/device": 41}}


def test_a_removed_member_does_not_come_back(house: House) -> None:
    one = house.says(kind=ADD, members=(house.person("cora"),))
    two = house.says(one, kind=REMOVE, members=(replace(house.person("cora"), active=False),))
    with pytest.raises(KeyFileForgedError):
        house.state(one, two, house.says(one, two, kind=CHANGE, members=(house.person("cora"),)))


def test_a_drawer_is_stated_once(house: House) -> None:
    drawers = {Drawer.GATE: StatedDrawer("d1.db", "xx", "yy")}
    with pytest.raises(KeyFileForgedError):
        house.state(house.says(kind=ADD, members=(house.person("cora"),), drawers=drawers))


@pytest.mark.parametrize("change", [{"kind": "vote"}, {"drawers": {"attic": {}}}, {"role": "cook"}])
def test_what_a_later_version_may_state_is_told_apart_from_forgery(house: House, change: dict[str, object]) -> None:
    content = house.content((), ADD, house.person("cora"))
    if "role" in change:
        content["members"][0]["roles"] = ["cook"]
    else:
        content |= change
    with pytest.raises(VaultTooNewError):
        house.state(membership.signed(content, by=house.people["anna"]))


def test_of_two_branches_both_additions_and_the_stricter_rights_hold(house: House) -> None:
    roles = (Role.PSYCHOLOGIST, Role.NURSE)
    one = house.says(kind=ADD, members=(house.person("cora", False, *roles),))
    left = house.says(one, kind=CHANGE, members=(house.person("cora", False, Role.NURSE),))
    right = house.says(one, kind=ADD, members=(house.person("dana"),), by="bela")
    state = house.state(one, left, right)
    assert state.number == 3
    assert len(state.heads) == 2
    assert state.members["cora"].roles == {Role.NURSE}
    assert "dana" in state.members
    assert house.state(one, right, left) == state


def test_whoever_was_removed_on_one_branch_adds_nobody_on_the_other(house: House) -> None:
    bela = replace(house.person("bela", True), active=False)
    left = house.says(kind=REMOVE, members=(bela,), root=True)
    right = house.says(kind=ADD, members=(house.person("dana"),), by="bela")
    state = house.state(left, right)
    assert not state.members["bela"].active
    assert not state.members["dana"].active


def test_nor_does_anybody_whom_they_added(house: House) -> None:
    gone = replace(house.person("anna", True), active=False)
    removed = house.says(kind=REMOVE, members=(gone,), by="bela", root=True)
    added: list[dict[str, object]] = []
    for by, name in pairwise(("anna", *(f"friend-{number}" for number in range(8)))):
        added.append(house.says(*added, kind=ADD, members=(house.person(name, True),), by=by, root=True))
    state = house.state(removed, *added)
    assert [name for name, member in state.members.items() if member.active] == ["bela"]


def test_a_merge_statement_joins_the_branches_again(house: House) -> None:
    left = house.says(kind=ADD, members=(house.person("cora"),))
    right = house.says(kind=ADD, members=(house.person("dana"),), by="bela")
    merged = house.says(left, right, kind=MERGE, members=())
    state = house.state(left, right, merged)
    assert state.number == 3
    assert len(state.heads) == 1
    assert {"cora", "dana"} <= set(state.members)
    after = house.says(left, right, merged, kind=ADD, members=(house.person("ella"),))
    assert house.state(left, right, merged, after).number == 4
