"""What staff and cards may state: new keys by who holds the old ones, sets of cards, a return by cards, expiry."""

from dataclasses import replace

import pytest

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.errors import KeyFileForgedError
from shelterdesk.vault import membership
from shelterdesk.vault.membership import (
    ADD,
    CARDS,
    CHANGE,
    MERGE,
    RECOVER,
    REKEY,
    REMOVE,
    SEAL,
    CardSet,
    Since,
    StatedDrawer,
    Statement,
)
from tests.vault.chain_house import TIME, House

GATE = {Drawer.GATE: StatedDrawer("d4.db", "new", "key")}
CLINICAL = {Drawer.CLINICAL: StatedDrawer("d2.db", "aa", "bb")}
CLINICAL_AGAIN = {Drawer.CLINICAL: StatedDrawer("d2.db", "new", "key")}
HOUSE_SET = CardSet(1, "digest", frozenset({Drawer.GATE, Drawer.CLINICAL}), 2, 3, TIME)


@pytest.fixture(scope="module")
def house() -> House:
    return House()


@pytest.fixture(scope="module")
def clinic(house: House) -> Statement:
    """Cora, the psychologist, comes, and with her the clinical drawer."""
    return house.says(kind=ADD, members=(house.person("cora", False, Role.PSYCHOLOGIST),), drawers=CLINICAL)


def leaves(house: House, name: str, *before: Statement, **more) -> Statement:
    member = house.state(*before).members[name]
    return house.says(*before, kind=REMOVE, members=(membership.removed(member),), root=member.administrator, **more)


# --- until ----------------------------------------------------------------------------------------


def test_the_last_day_is_stated_only_where_there_is_one(house: House) -> None:
    person = house.person("cora")
    assert "until" not in house.content((), ADD, person)["members"][0]
    one = house.says(kind=ADD, members=(replace(person, until="2027-03-31"),))
    assert house.state(one).members["cora"].until == "2027-03-31"


# --- new keys -------------------------------------------------------------------------------------


def test_a_drawer_that_somebody_lost_is_due_until_it_has_a_new_key(house: House, clinic: Statement) -> None:
    gone = leaves(house, "cora", clinic, drawers=GATE, last={"gate/device": 7})
    state = house.state(clinic, gone)
    assert state.due == {Drawer.CLINICAL}
    assert state.drawers[Drawer.GATE] == GATE[Drawer.GATE]
    assert state.keyed[Drawer.GATE] == Since(3, TIME)
    assert state.held_by(state.members["cora"]) == frozenset()


def test_a_holder_who_is_no_administrator_may_give_a_drawer_its_new_key(house: House, clinic: Statement) -> None:
    other = house.says(clinic, kind=ADD, members=(house.person("emil", False, Role.NURSE),))
    gone = leaves(house, "cora", clinic, other)
    rekey = house.says(
        clinic, other, gone, kind=REKEY, members=(), by="emil", drawers=CLINICAL_AGAIN, last={"clinical/device": 5}
    )
    state = house.state(clinic, other, gone, rekey)
    assert Drawer.CLINICAL not in state.due
    assert state.drawers[Drawer.CLINICAL].commitment == "key"
    assert state.removed_at["cora"] == {"clinical/device": 5}


def test_nobody_gives_a_drawer_a_new_key_without_holding_it(house: House, clinic: Statement) -> None:
    for kind, members in (
        (REKEY, ()),
        (REMOVE, (membership.removed(house.state(clinic).members["cora"]),)),
        (CHANGE, (house.person("cora", False, Role.PSYCHOLOGIST),)),
    ):
        with pytest.raises(KeyFileForgedError):
            house.state(clinic, house.says(clinic, kind=kind, members=members, drawers=CLINICAL_AGAIN))


@pytest.mark.parametrize(
    "stated",
    [
        StatedDrawer("d9.db", "new", "key"),
        StatedDrawer("d4.db", "new", "bb"),
        StatedDrawer("d4.db", "new", "key", frozenset({"anna"})),
    ],
    ids=["another file", "the old key", "other holders"],
)
def test_a_new_key_is_new_and_keeps_file_and_holders(house: House, stated: StatedDrawer) -> None:
    with pytest.raises(KeyFileForgedError):
        house.state(house.says(kind=REKEY, members=(), drawers={Drawer.GATE: stated}))


def test_a_new_key_names_a_drawer_and_no_members(house: House) -> None:
    with pytest.raises(KeyFileForgedError):
        house.state(house.says(kind=REKEY, members=()))
    with pytest.raises(KeyFileForgedError):
        house.state(house.says(kind=REKEY, members=(house.person("cora"),), drawers=GATE))


def test_somebody_who_left_gives_no_drawer_a_new_key(house: House, clinic: Statement) -> None:
    gone = leaves(house, "cora", clinic)
    with pytest.raises(KeyFileForgedError):
        house.state(clinic, gone, house.says(clinic, gone, kind=REKEY, members=(), by="cora", drawers=CLINICAL_AGAIN))


def test_two_drawers_never_share_a_file(house: House) -> None:
    with pytest.raises(KeyFileForgedError):
        house.state(
            house.says(
                kind=ADD, members=(house.person("cora"),), drawers={Drawer.CLINICAL: StatedDrawer("d4.db", "a", "b")}
            )
        )


# --- what counts of those who left ----------------------------------------------------------------


def test_what_counts_of_somebody_who_left_is_told_drawer_by_drawer(house: House, clinic: Statement) -> None:
    gone = leaves(house, "cora", clinic, last={"gate/device": 7})
    state = house.state(clinic, gone)
    assert state.counts("cora", "gate", "device", 7)
    assert not state.counts("cora", "gate", "device", 8)
    assert not state.counts("cora", "gate", "another", 1)
    assert state.counts("cora", "clinical", "device", 99)
    assert state.counts("anna", "gate", "device", 99)


def test_nobody_tells_what_counts_in_a_drawer_that_they_do_not_hold(house: House, clinic: Statement) -> None:
    """Else anybody could make what somebody wrote before they left look forged, and the drawer would stay shut."""
    gone = leaves(house, "cora", clinic, last={"gate/device": 7, "clinical/device": 0, "letter/aa": 1})
    assert house.state(clinic, gone).removed_at["cora"] == {"gate/device": 7, "letter/aa": 1}
    dana = house.says(clinic, gone, kind=ADD, members=(house.person("dana", False, Role.NIGHT_DUTY),))
    last = {"gate/device": 9, "clinical/device": 0, "letter/bb": 1}
    again = house.says(clinic, gone, dana, kind=REKEY, members=(), by="dana", drawers=GATE, last=last)
    state = house.state(clinic, gone, dana, again)
    assert state.removed_at["cora"] == {"gate/device": 7, "letter/aa": 1}
    assert state.counts("cora", "clinical", "device", 5)


# --- who holds what, and under which roles --------------------------------------------------------


def test_holdings_say_since_when(house: House, clinic: Statement) -> None:
    state = house.state(clinic)
    assert state.holdings["anna", Drawer.GATE] == Since(1, TIME)
    assert state.holdings["cora", Drawer.CLINICAL] == Since(2, TIME)
    assert ("anna", Drawer.CLINICAL) not in state.holdings
    nurse = house.says(clinic, kind=CHANGE, members=(house.person("anna", True, Role.NURSE),), root=True)
    after = house.state(clinic, nurse)
    assert after.holdings["anna", Drawer.CLINICAL] == Since(3, TIME)
    assert after.holdings["anna", Drawer.GATE] == Since(1, TIME)


def test_roles_of_the_time_are_remembered(house: House, clinic: Statement) -> None:
    change = house.says(clinic, kind=CHANGE, members=(house.person("cora", False, Role.NURSE),))
    gone = leaves(house, "cora", clinic, change)
    state = house.state(clinic, change, gone)
    assert [state.roles_at("cora", number) for number in (1, 2, 3, 4)] == [
        frozenset(), {Role.PSYCHOLOGIST}, {Role.NURSE}, {Role.NURSE},
    ]  # fmt: skip


def test_every_statement_is_an_event(house: House, clinic: Statement) -> None:
    events = house.state(clinic, leaves(house, "cora", clinic, drawers=GATE)).events
    assert [(event.number, event.kind, event.by) for event in events] == [
        (1, "found", "anna"), (2, ADD, "anna"), (3, REMOVE, "anna"),
    ]  # fmt: skip
    assert events[2].members == ("cora",)
    assert events[2].drawers == (Drawer.GATE,)


# --- cards ----------------------------------------------------------------------------------------


def cards(
    house: House, *before: Statement, root: bool = True, by: str = "anna", one: CardSet | None = HOUSE_SET
) -> Statement:
    sets = {} if one is None else {"house": one}
    return house.says(*before, kind=CARDS, members=(), by=by, root=root, sets=sets)


def test_an_administrator_and_the_root_state_the_sets_of_cards(house: House, clinic: Statement) -> None:
    state = house.state(clinic, cards(house, clinic))
    assert state.sets == {"house": HOUSE_SET}
    assert state.due == frozenset()
    for wrong in ({"root": False}, {"by": "cora"}):
        with pytest.raises(KeyFileForgedError):
            house.state(clinic, cards(house, clinic, **wrong))
    with pytest.raises(KeyFileForgedError):
        house.state(clinic, cards(house, clinic, one=None))


def test_a_set_needs_no_more_cards_than_it_has(house: House) -> None:
    for threshold in (0, 4):
        with pytest.raises(KeyFileForgedError):
            house.state(cards(house, one=replace(HOUSE_SET, threshold=threshold)))


def test_a_new_set_ends_the_old_one_and_its_drawers_get_new_keys(house: House, clinic: Statement) -> None:
    first = cards(house, clinic)
    same = cards(house, clinic, first)
    assert house.state(clinic, first, same).due == frozenset()
    second = house.says(
        clinic, first, kind=CARDS, members=(), root=True, drawers=GATE,
        sets={"house": replace(HOUSE_SET, number=2, receiving="other")},
    )  # fmt: skip
    state = house.state(clinic, first, second)
    assert state.sets["house"].number == 2
    assert state.due == {Drawer.CLINICAL}


def test_cards_admit_a_new_administrator_signed_by_the_root_and_the_newcomer(house: House) -> None:
    first = cards(house)
    ella = house.person("ella", True)
    back = house.says(first, kind=RECOVER, members=(ella,), by="ella", root=True)
    state = house.state(first, back)
    assert state.members["ella"].administrator
    assert state.events[-1].kind == RECOVER
    lost = membership.removed(house.person("anna", True))
    with_lost = house.says(first, kind=RECOVER, members=(ella, lost), by="ella", root=True, drawers=GATE)
    after = house.state(first, with_lost)
    assert not after.members["anna"].active
    assert Drawer.GATE not in after.due


def test_who_comes_back_is_named_for_sealed_cases_and_nobody_else_is(house: House) -> None:
    first, ella = cards(house), house.person("ella", True)
    place = Drawer.sealed("5e" * 16)
    one = StatedDrawer("d9.db", "ee", "ff", frozenset({"bela"}))
    seal = house.says(first, kind=SEAL, members=(), by="bela", drawers={place: one})

    def back(stated: StatedDrawer) -> Statement:
        return house.says(
            first, seal, kind=RECOVER, members=(ella,), by="ella", root=True, drawers={place: stated}
        )

    state = house.state(first, seal, back(replace(one, holders=frozenset({"bela", "ella"}))))
    assert state.drawers[place].holders == {"bela", "ella"}
    assert state.keyed[place].number == 3
    for wrong in (
        replace(one, holders=frozenset({"ella"})),
        replace(one, holders=frozenset({"bela", "ella", "anna"})),
        replace(one, holders=frozenset({"bela", "ella"}), commitment="gg"),
        replace(one, holders=frozenset({"bela", "ella"}), receiving="gg"),
        one,
    ):
        with pytest.raises(KeyFileForgedError):
            house.state(first, seal, back(wrong))


def test_without_cards_or_the_root_or_as_somebody_known_nobody_comes_back(house: House) -> None:
    first = cards(house)
    ella, anna = house.person("ella", True), house.person("anna", True)
    for before, members, by, root in (
        ((), (ella,), "ella", True),
        ((first,), (ella,), "ella", False),
        ((first,), (ella,), "anna", True),
        ((first,), (replace(ella, administrator=False),), "ella", True),
        ((first,), (anna,), "anna", True),
        ((first,), (membership.removed(anna),), "anna", True),
    ):
        with pytest.raises(KeyFileForgedError):
            house.state(*before, house.says(*before, kind=RECOVER, members=members, by=by, root=root))


# --- two branches ---------------------------------------------------------------------------------


def test_of_two_branches_the_earlier_last_day_and_every_due_drawer_hold(house: House, clinic: Statement) -> None:
    cora = house.state(clinic).members["cora"]
    left = house.says(clinic, kind=CHANGE, members=(replace(cora, until="2027-03-31"),))
    right = house.says(clinic, kind=CHANGE, members=(replace(cora, until="2027-01-31", roles=frozenset()),), by="bela")
    state = house.state(clinic, left, right)
    assert state.members["cora"].until == "2027-01-31"
    assert state.due == {Drawer.CLINICAL}


def test_a_drawer_that_got_two_new_keys_on_two_branches_is_due(house: House) -> None:
    left = house.says(kind=REKEY, members=(), drawers=GATE)
    right = house.says(kind=REKEY, members=(), by="bela", drawers={Drawer.GATE: StatedDrawer("d4.db", "its", "own")})
    state = house.state(left, right)
    assert state.due == {Drawer.GATE}
    merged = house.state(left, right, house.says(left, right, kind=MERGE, members=()))
    assert merged.due == {Drawer.GATE}
    assert merged == replace(state, number=3, heads=merged.heads, events=merged.events)
