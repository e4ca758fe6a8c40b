"""After evacuating no passphrase opens anything that could be reached, and a quorum of cards opens all of it."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from shutil import copytree

import pytest

from shelterdesk.casework import Case, Person
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import NoCardsError, ShelterDeskError, WrongPassphraseError
from shelterdesk.vault import Vault, generations, unlock_keys
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_media import known_media, record_of
from shelterdesk.vault.backup_medium import Medium
from shelterdesk.vault.backup_reading import keys_at
from shelterdesk.vault.coming_back import come_back, open_with_cards
from shelterdesk.vault.evacuation import destroy_slots, is_offered, look, purge, wipe_witness
from shelterdesk.vault.restore import restore
from tests.vault.making import KDF, STAFF, make, unlocked
from tests.vault.test_recovery import in_force

WORDS = "maple thunder velvet orbit lantern pear"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, ...]]:
    """A vault with one client, cards in force that cover every drawer, and the cards."""
    folder = tmp_path_factory.mktemp("made") / "v.shelter"
    make(folder)
    with unlocked(folder) as vault:
        vault.save(Case(id="c" * 32, case_id="c" * 32, code="K-1"))
        vault.save(Person(case_id="c" * 32, first_name="Aigul"))
        cards = in_force(vault).sets[0].cards
    for alias in ("Berik", "Aida"):  # holders of the other drawers hand their keys to the cards
        unlocked(folder, alias).close()
    return folder, cards


@pytest.fixture
def vault(made: tuple[Path, tuple[str, ...]], tmp_path: Path) -> Iterator[Vault]:
    copytree(made[0], tmp_path / "v.shelter")
    with unlocked(tmp_path / "v.shelter") as opened:
        yield opened


@pytest.fixture
def cards(made: tuple[Path, tuple[str, ...]]) -> tuple[str, ...]:
    return made[1]


def refuses_everybody(folder: Path) -> bool:
    for who in STAFF:
        with pytest.raises(WrongPassphraseError):
            unlock_keys(folder, who.alias, who.passphrase)
    return True


def comes_back(folder: Path, cards: tuple[str, ...]) -> list[str | None]:
    """Two of three cards admit somebody; the names of the clients whom they then read."""
    keys = come_back(open_with_cards(folder, cards[:2]), "Ella", WORDS, kdf=KDF)
    with Vault(folder, keys) as again:
        return [person.first_name for person in again.all(Person)]


def backed_up(vault: Vault, place: Path) -> Path:
    place.mkdir(exist_ok=True)
    made = make_backup(vault.folder, place, vault.keys)
    vault.save(record_of(made, vault.me.id, vault.now()))
    return made.folder


def test_after_evacuating_every_passphrase_fails_and_a_quorum_opens(vault: Vault, cards: tuple[str, ...]) -> None:
    assert is_offered(vault)
    destroy_slots(vault.folder)
    vault.close()
    assert refuses_everybody(vault.folder)
    assert comes_back(vault.folder, cards) == ["Aigul"]


def test_the_open_vault_still_closes_and_loses_nothing(vault: Vault, cards: tuple[str, ...]) -> None:
    destroy_slots(vault.folder)
    vault.save(Person(case_id="c" * 32, first_name="Botagoz"))
    vault.close()
    assert comes_back(vault.folder, cards) == ["Aigul", "Botagoz"]


def test_it_is_not_offered_without_cards(tmp_path: Path) -> None:
    make(tmp_path / "v.shelter")
    with unlocked(tmp_path / "v.shelter") as vault:
        assert not is_offered(vault)
        with pytest.raises(NoCardsError):
            destroy_slots(vault.folder)


def test_it_is_not_offered_while_a_drawer_waits_for_its_holder(tmp_path: Path) -> None:
    make(tmp_path / "v.shelter")
    with unlocked(tmp_path / "v.shelter") as vault:
        in_force(vault)
        assert Drawer.CLINICAL not in vault.drawers
        assert not is_offered(vault)


def test_no_generation_of_a_backup_opens_with_a_passphrase_and_each_with_cards(
    vault: Vault, cards: tuple[str, ...], tmp_path: Path
) -> None:
    homes = {backed_up(vault, tmp_path / "stick") for _ in range(3)}
    (home,) = homes
    assert purge(home, vault.keys) == 3
    for one in generations.on_shelf(home).good:
        restore(home, tmp_path / f"new-{one.number}.shelter", generation=one.number)
        assert refuses_everybody(tmp_path / f"new-{one.number}.shelter")
        assert generations.is_proved(one, vault.keys.drawer_keys[Drawer.GATE])
        assert comes_back(tmp_path / f"new-{one.number}.shelter", cards) == ["Aigul"]


def test_nothing_of_a_slot_lies_on_the_medium_any_more(vault: Vault, tmp_path: Path) -> None:
    home = backed_up(vault, tmp_path / "stick")
    (before,) = generations.on_shelf(home).good
    assert keys_at(Medium(home), before, vault.keys).drawer_keys
    finder = b'"finder"'
    assert any(finder in path.read_bytes() for path in home.rglob("*") if path.is_file())
    purge(home, vault.keys)
    assert not any(finder in path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_a_generation_from_before_the_cards_goes_and_later_ones_stay(tmp_path: Path) -> None:
    make(tmp_path / "v.shelter")
    with unlocked(tmp_path / "v.shelter") as vault:
        backed_up(vault, tmp_path / "stick")
        in_force(vault)
    unlocked(tmp_path / "v.shelter", "Berik").close()
    with unlocked(tmp_path / "v.shelter") as vault:
        home = backed_up(vault, tmp_path / "stick")
        assert [one.number for one in generations.on_shelf(home).good] == [1, 2]
        assert purge(home, vault.keys) == 1
        assert [one.number for one in generations.on_shelf(home).good] == [2]
    restore(home, tmp_path / "new.shelter")
    assert refuses_everybody(tmp_path / "new.shelter")


def test_media_that_are_elsewhere_are_named(vault: Vault, tmp_path: Path) -> None:
    here, gone = backed_up(vault, tmp_path / "blue"), backed_up(vault, tmp_path / "red")
    (tmp_path / "red").rename(tmp_path / "away")
    reach = look(known_media(vault), vault.keys.vault_id, roots=())
    assert [(known.name, home) for known, home in reach.here] == [("blue", here)]
    assert [known.name for known in reach.elsewhere] == ["red"]
    assert not gone.exists()


def test_this_computer_forgets_the_vault(vault: Vault, tmp_path: Path) -> None:
    vault.save(Person(case_id="c" * 32, first_name="Botagoz"))
    vault.close()
    data = vault._witness.path.parent
    assert any(data.iterdir())
    wipe_witness(vault.keys, data)
    assert not any(data.iterdir())
    wipe_witness(vault.keys, data)


def test_a_medium_that_breaks_off_has_lost_what_was_reached(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = backed_up(vault, tmp_path / "stick")
    backed_up(vault, tmp_path / "stick")
    generations.path_of(home, 1).unlink()
    generations.path_of(home, 1).mkdir()
    with suppress(ShelterDeskError):
        purge(home, vault.keys)
    generations.path_of(home, 1).rmdir()
    restore(home, tmp_path / "new.shelter")
    assert refuses_everybody(tmp_path / "new.shelter")


def test_a_generation_whose_key_file_is_whole_only_beside_its_list_stays(
    vault: Vault, cards: tuple[str, ...], tmp_path: Path
) -> None:
    home = backed_up(vault, tmp_path / "stick")
    (one,) = generations.on_shelf(home).good
    for name in {name for held in one.files if held.name.startswith("keys.") for name in held.pieces}:
        (home / "chunks" / name[:2] / name).unlink()
    assert purge(home, vault.keys) == 1
    restore(home, tmp_path / "new.shelter")
    assert refuses_everybody(tmp_path / "new.shelter")
    assert comes_back(tmp_path / "new.shelter", cards) == ["Aigul"]
