"""A drawer that comes to be after the cards is meant for them too, and no card has to be made again for it."""

from pathlib import Path

import pytest

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.vault import Founder, Vault, create, unlock_keys
from shelterdesk.vault.card_cover import cover, uncovered
from shelterdesk.vault.card_standing import standing
from shelterdesk.vault.coming_back import open_with_cards
from shelterdesk.vault.founding import admit
from shelterdesk.vault.membership import WIDENED
from shelterdesk.vault.recovery import NewSet, Wish
from tests.vault.making import KDF
from tests.vault.test_recovery import in_force

ANNA = Founder("Anna", "otter amber violin meadow copper lantern", frozenset({Role.DIRECTOR}), True)
BERIK = Founder("Berik", "lantern copper meadow violin amber otter", frozenset({Role.SOCIAL_WORKER}), True)
NURSE = Founder("Nurbol", "velvet harbor walnut comet juniper saddle", frozenset({Role.NURSE}), False)


def opened(folder: Path, who: Founder) -> Vault:
    return Vault(folder, unlock_keys(folder, who.alias, who.passphrase))


@pytest.fixture(params=[False, True], ids=["one set", "clinical apart, once there is a clinical drawer"])
def house(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Path, NewSet]:
    """Cards from before there was a clinical drawer; then a nurse came."""
    folder = tmp_path / "v.shelter"
    create(folder, [ANNA, BERIK], practice=True, kdf=KDF)
    with opened(folder, ANNA) as vault:
        (cards,) = in_force(vault, Wish(2, 3, apart=request.param)).sets
    admit(folder, unlock_keys(folder, ANNA.alias, ANNA.passphrase), NURSE, KDF)
    return folder, cards


def test_an_administrators_unlock_covers_it_and_its_holders_opens_it_to_the_cards(house: tuple[Path, NewSet]) -> None:
    folder, cards = house
    assert uncovered(unlock_keys(folder, ANNA.alias, ANNA.passphrase).chain) == {Drawer.CLINICAL}
    assert open_with_cards(folder, cards.cards).missing == {Drawer.CLINICAL}
    with opened(folder, ANNA) as vault:
        assert standing(vault).uncovered == ()
        assert standing(vault).waiting == (Drawer.CLINICAL,)
        assert standing(vault).ended_due == ()
        assert vault.keys.chain.sets["house"].number == 1
        told = vault.keys.chain.events[-1]
        assert (told.kind, told.drawers) == (WIDENED, (Drawer.CLINICAL,))
    opened(folder, NURSE).close()
    assert not open_with_cards(folder, cards.cards[:2]).missing


def test_only_an_administrator_can_and_nothing_is_written_where_nothing_is_to_do(house: tuple[Path, NewSet]) -> None:
    folder, _ = house
    before = (folder / "keys.json").read_bytes()
    nurse = unlock_keys(folder, NURSE.alias, NURSE.passphrase)
    assert cover(folder, nurse) is nurse
    assert (folder / "keys.json").read_bytes() == before
    done = cover(folder, unlock_keys(folder, ANNA.alias, ANNA.passphrase))
    after = (folder / "keys.json").read_bytes()
    assert cover(folder, done) is done
    assert (folder / "keys.json").read_bytes() == after
