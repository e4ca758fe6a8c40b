"""Sets of recovery cards: made with a second yes, typed back, in force, ended by the next."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from shutil import copytree

import pytest

from shelterdesk.casework.card_kinds import CardCheck
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.slip39 import split
from shelterdesk.errors import (
    CardOfAnotherSetError,
    CardsNotTypedError,
    CardsTooFewError,
    HouseCardsNeededError,
    KeyFileForgedError,
    NoCardsError,
    NotAdministratorError,
    SecondPersonNeededError,
)
from shelterdesk.vault import Vault, acts, key_copies
from shelterdesk.vault.card_standing import standing
from shelterdesk.vault.coming_back import cards_here, come_back, open_with_cards, roles_for
from shelterdesk.vault.recovery import (
    NewCards,
    Wish,
    drill,
    is_in_force,
    make,
    put_in_force,
    root_words,
    tag_of,
    usual_quorum,
)
from tests.vault.making import KDF, Clock, keys_of, unlocked
from tests.vault.making import make as make_vault

TWO_OF_THREE = Wish(2, 3)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "v.shelter"
    make_vault(folder)
    return folder


@pytest.fixture
def folder(tmp_path: Path, made: Path) -> Path:
    copytree(made, tmp_path / "v.shelter")
    return tmp_path / "v.shelter"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    with unlocked(folder) as opened:
        yield opened


def said_yes(vault: Vault, wish: Wish, alias: str = "Berik", verdict: str = acts.YES) -> None:
    """Another administrator says yes to this wish, or takes it back."""
    request = acts.ask(vault, "new_cards", wish.payload(vault))
    keys = keys_of(vault.folder, alias)
    message = acts.answer_message(acts.message_of(vault.keys.vault_id, request), keys.me.id, verdict)
    signature = keys.identity.sign(message, acts.APPROVAL_PURPOSE)
    acts.accept_signed(vault, request, keys.me.id, signature, verdict)


def typed(new: NewCards) -> NewCards:
    for one in new.sets:
        for card in one.cards:
            one.type_back(card)
    return new


def in_force(vault: Vault, wish: Wish = TWO_OF_THREE) -> NewCards:
    said_yes(vault, wish)
    new = typed(make(vault, wish))
    put_in_force(vault, new)
    return new


def by_holders(folder: Path) -> None:
    """Everybody who holds something unlocks once."""
    for alias in ("Berik", "Aida"):
        unlocked(folder, alias).close()


def test_small_teams_need_two_of_three_and_larger_ones_three_of_five() -> None:
    assert [usual_quorum(staff) for staff in (1, 5, 6, 40)] == [(2, 3), (2, 3), (3, 5), (3, 5)]


def test_nobody_makes_cards_alone(vault: Vault) -> None:
    with pytest.raises(SecondPersonNeededError):
        make(vault, TWO_OF_THREE)
    acts.ask(vault, "new_cards", TWO_OF_THREE.payload(vault))
    with pytest.raises(SecondPersonNeededError):
        make(vault, TWO_OF_THREE)


def test_a_yes_to_one_set_is_none_to_another(vault: Vault) -> None:
    said_yes(vault, TWO_OF_THREE)
    with pytest.raises(SecondPersonNeededError):
        make(vault, Wish(2, 5))
    assert make(vault, TWO_OF_THREE).approved is not None


def test_only_administrators_make_cards(folder: Path) -> None:
    with unlocked(folder, "Clara") as vault, pytest.raises(NotAdministratorError):
        make(vault, TWO_OF_THREE)


def test_cards_open_nothing_before_each_was_typed_back(vault: Vault) -> None:
    said_yes(vault, TWO_OF_THREE)
    new = make(vault, TWO_OF_THREE)
    (house,) = new.sets
    with pytest.raises(CardsNotTypedError) as refused:
        put_in_force(vault, new)
    assert refused.value.missing == 3
    assert house.type_back(house.cards[1]) == 2
    assert house.type_back(house.cards[1]) == 2
    assert house.missing == (1, 3)
    with pytest.raises(CardOfAnotherSetError):
        house.type_back(split(bytes(16), 2, 3)[0])
    with pytest.raises(CardsNotTypedError):
        put_in_force(vault, new)
    with pytest.raises(NoCardsError):
        open_with_cards(vault.folder, house.cards)
    assert not vault.keys.chain.sets


def test_a_yes_that_was_taken_back_before_the_cards_were_in_force_does_not_count(vault: Vault) -> None:
    said_yes(vault, TWO_OF_THREE)
    new = typed(make(vault, TWO_OF_THREE))
    said_yes(vault, TWO_OF_THREE, verdict=acts.NO)
    with pytest.raises(SecondPersonNeededError):
        put_in_force(vault, new)
    assert not vault.keys.chain.sets


def test_every_quorum_opens_every_drawer_and_a_card_less_opens_none(vault: Vault) -> None:
    (house,) = in_force(vault, Wish(3, 5)).sets
    vault.close()
    by_holders(vault.folder)
    for quorum in combinations(house.cards, 3):
        found = open_with_cards(vault.folder, quorum)
        assert found.drawers == frozenset(vault.keys.chain.drawers)
        assert not found.missing
    for few in combinations(house.cards, 2):
        with pytest.raises(CardsTooFewError):
            open_with_cards(vault.folder, few)


def test_drawers_that_the_maker_does_not_hold_come_with_their_holders_unlock(vault: Vault) -> None:
    (house,) = in_force(vault).sets
    assert standing(vault).waiting == (Drawer.CLINICAL,)
    assert open_with_cards(vault.folder, house.cards).missing == {Drawer.CLINICAL}
    vault.close()
    unlocked(vault.folder, "Berik").close()
    assert not open_with_cards(vault.folder, house.cards).missing
    with unlocked(vault.folder) as again:
        assert standing(again).waiting == ()


def test_the_founders_halves_go_and_the_second_yes_is_used_up(vault: Vault) -> None:
    new = in_force(vault)
    bodies = key_copies.read(vault.folder).bodies
    assert not [name for name in bodies if name.startswith("shares/")]
    assert not [name for name, body in bodies.items() if "recovery" in body.get("sealed", ())]
    assert new.approved is not None
    assert acts.standing(vault, new.approved).state is acts.State.USED
    with pytest.raises(SecondPersonNeededError):
        make(vault, TWO_OF_THREE)


def test_a_new_set_ends_the_old_one(vault: Vault) -> None:
    first = in_force(vault)
    assert is_in_force(vault, first)
    (old,) = first.sets
    before = key_copies.read(vault.folder)
    (new,) = in_force(vault, Wish(2, 4)).sets
    assert not is_in_force(vault, first)
    assert (old.number, new.number) == (1, 2)
    with pytest.raises(CardOfAnotherSetError):
        open_with_cards(vault.folder, old.cards)
    assert open_with_cards(vault.folder, new.cards[:2]).drawers
    assert before.bodies["cards/house"] != key_copies.read(vault.folder).bodies["cards/house"]


def test_cards_of_two_sets_do_not_mix(vault: Vault) -> None:
    (old,) = in_force(vault).sets
    (new,) = in_force(vault).sets
    with pytest.raises(CardOfAnotherSetError) as refused:
        open_with_cards(vault.folder, [new.cards[0], old.cards[1]])
    assert refused.value.card == 2


def test_clinical_may_have_cards_of_its_own_and_opens_with_the_houses(vault: Vault) -> None:
    house, clinical = in_force(vault, Wish(2, 3, apart=True)).sets
    assert (house.name, clinical.name) == ("house", "clinical")
    vault.close()
    by_holders(vault.folder)
    assert open_with_cards(vault.folder, house.cards[:2]).missing == {Drawer.CLINICAL}
    with pytest.raises(HouseCardsNeededError):
        open_with_cards(vault.folder, clinical.cards[:2])
    assert not open_with_cards(vault.folder, [*clinical.cards[1:], *house.cards[:2]]).missing
    with pytest.raises(CardsTooFewError) as refused:
        open_with_cards(vault.folder, [*house.cards, clinical.cards[0]])
    assert (refused.value.given, refused.value.needed) == (1, 2)


def test_without_a_clinical_set_later_the_clinical_cards_are_gone(vault: Vault) -> None:
    _, clinical = in_force(vault, Wish(2, 3, apart=True)).sets
    (house,) = in_force(vault).sets
    assert list(vault.keys.chain.sets) == ["house"]
    assert "cards/clinical" not in key_copies.read(vault.folder).bodies
    with pytest.raises(CardOfAnotherSetError):
        open_with_cards(vault.folder, [*house.cards, *clinical.cards])


def test_the_cards_vouch_for_the_vault(vault: Vault) -> None:
    """Somebody who can write the file, and knows no card, cannot lead the cards into a vault of their own making."""
    (house,) = in_force(vault).sets
    parts = key_copies.read(vault.folder)
    bodies = dict(parts.bodies)
    bodies["cards/house"] = {**bodies["cards/house"], "wrapped": bodies["cards/house"]["receiving"]}
    key_copies.write(vault.folder, key_copies.Parts(key_copies.indexed(bodies)))
    with pytest.raises((CardOfAnotherSetError, KeyFileForgedError)):
        open_with_cards(vault.folder, house.cards)


def test_what_is_known_before_anything_is_opened(vault: Vault) -> None:
    with pytest.raises(NoCardsError):
        cards_here(vault.folder)
    in_force(vault)
    here = cards_here(vault.folder)
    assert here.tag == tag_of(vault.keys.vault_id)
    assert [(one.name, one.number, one.needed, one.total) for one in here.sets] == [("house", 1, 2, 3)]
    assert here.practice


def test_the_mark_and_the_root_words_are_the_same_every_time(vault: Vault) -> None:
    (house,) = in_force(vault).sets
    found = open_with_cards(vault.folder, house.cards)
    assert (found.tag, found.root_words) == (tag_of(vault.keys.vault_id), root_words(vault.keys.root))
    assert len(found.root_words.split()) == 6
    assert len(tag_of("a" * 32)) == 9
    assert tag_of("a" * 32) != tag_of("b" * 32)


def test_the_yearly_check_changes_nothing_and_is_remembered(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, clock=clock) as vault:
        (house,) = in_force(vault).sets
        before = (folder / "keys.json").read_bytes()
        clock.pass_by(days=30)
        assert not standing(vault).drill_due
        assert drill(vault, house.cards[1:]) == ("house",)
        assert (folder / "keys.json").read_bytes() == before
        assert [check.what for check in vault.all(CardCheck)] == ["typed_back", "drill"]
        with pytest.raises(CardsTooFewError):
            drill(vault, house.cards[:1])
        clock.pass_by(days=800)
        assert standing(vault).drill_due


def test_without_cards_nothing_is_due_and_nothing_is_covered(vault: Vault) -> None:
    found = standing(vault)
    assert not found.sets
    assert not found.drill_due
    assert found.uncovered == ()


def test_few_roles_hold_what_was_opened_and_no_more() -> None:
    every = frozenset({Drawer.GATE, Drawer.HOUSE, Drawer.CASEWORK, Drawer.PROTECTION, Drawer.FUNDING, Drawer.CLINICAL})
    assert roles_for(every) == {Role.DIRECTOR, Role.PSYCHOLOGIST}
    assert roles_for(every - {Drawer.CLINICAL}) == {Role.DIRECTOR}
    assert roles_for(every - {Drawer.CLINICAL, Drawer.FUNDING}) == {Role.SOCIAL_WORKER}


def test_coming_back_twice_with_the_same_cards_is_possible(vault: Vault) -> None:
    (house,) = in_force(vault).sets
    vault.close()
    found = open_with_cards(vault.folder, house.cards)
    for alias in ("Ella", "Farida"):
        keys = come_back(found, alias, "meadow copper lantern otter amber violin", KDF)
        assert keys.me.alias == alias
        assert keys.me.administrator
