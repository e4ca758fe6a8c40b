"""Everybody's passphrase is lost: the cards admit a new administrator, every record is there, and everybody is told."""

from collections.abc import Mapping
from pathlib import Path
from shutil import copy2, copytree

import pytest

from shelterdesk.casework.case import Case
from shelterdesk.casework.notes import ProcessNote
from shelterdesk.casework.protection import Threat
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.errors import (
    AliasTakenError,
    CardOfAnotherSetError,
    DrawerDamagedError,
    VaultInUseError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from shelterdesk.vault import OpenedKeys, Vault, check, coming_back, key_copies, rekey, sealed, unlock_keys
from shelterdesk.vault.card_standing import standing
from shelterdesk.vault.coming_back import come_back, open_with_cards
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.membership import RECOVER, Event
from shelterdesk.vault.news import news, seen
from shelterdesk.vault.recovery import NewSet, Wish, make, put_in_force, to_stage
from tests.vault.making import KDF, keys_of, unlocked
from tests.vault.making import make as make_vault
from tests.vault.test_recovery import in_force, said_yes, typed

FRESH = "meadow copper lantern otter amber violin"
CASE = "c" * 32


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, NewSet]:
    """A vault with a record in each of three drawers, and cards that by now open them all."""
    folder = tmp_path_factory.mktemp("made") / "v.shelter"
    make_vault(folder)
    with unlocked(folder, "Berik") as vault:
        vault.save(ProcessNote(id="a" * 32, case_id=CASE, observation="said it for the first time"))
    with unlocked(folder) as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="kept"))
        vault.save(Threat(id="b" * 32, case_id=CASE, words="a car before the house"))
        (house,) = in_force(vault).sets
    unlocked(folder, "Berik").close()
    return folder, house


@pytest.fixture
def folder(tmp_path: Path, lived_in: tuple[Path, NewSet]) -> Path:
    copytree(lived_in[0], tmp_path / "v.shelter")
    return tmp_path / "v.shelter"


@pytest.fixture
def cards(lived_in: tuple[Path, NewSet]) -> tuple[str, ...]:
    return lived_in[1].cards


def test_every_drawer_opens_and_every_record_is_there(folder: Path, cards: tuple[str, ...]) -> None:
    keys = come_back(open_with_cards(folder, cards[1:]), "Ella", FRESH, KDF)
    assert unlock_keys(folder, "Ella", FRESH).me.id == keys.me.id
    with Vault(folder, keys) as vault:
        assert vault.problems == ()
        assert vault.drawers == frozenset(keys.chain.drawers)
        assert vault.get(Case, CASE).code == "kept"
        assert vault.get(ProcessNote, "a" * 32).observation == "said it for the first time"
        assert vault.get(Threat, "b" * 32).words == "a car before the house"
        vault.save(Case(id="d" * 32, case_id="d" * 32, code="next"))
        assert vault.me.roles == {Role.DIRECTOR, Role.PSYCHOLOGIST}
    assert check(folder, keys, full=True).findings == ()


def test_everybody_else_still_comes_in_and_is_told_until_they_have_seen_it(
    folder: Path, cards: tuple[str, ...]
) -> None:
    come_back(open_with_cards(folder, cards), "Ella", FRESH, KDF)
    for alias in ("Clara", "Berik", "Aida"):
        with unlocked(folder, alias) as vault:
            (event,) = told(vault)
            assert vault.alias_of(event.by) == "Ella"
            vault.save(*seen(vault, [event]))
            assert not told(vault)
            assert not vault.problems
    with Vault(folder, unlock_keys(folder, "Ella", FRESH)) as vault:
        assert not told(vault)


def told(vault: Vault) -> list[Event]:
    return [event for event in news(vault) if event.kind == RECOVER]


def test_whoever_lost_a_passphrase_takes_the_own_alias_again_and_the_old_access_ends(
    folder: Path, cards: tuple[str, ...]
) -> None:
    before = keys_of(folder, "Aida").me.id
    keys = come_back(open_with_cards(folder, cards), "aida", FRESH, KDF)
    bodies = key_copies.read(folder).bodies.values()
    assert not [body for body in bodies if before in body.get("sealed", ()) or body.get("member") == before]
    with pytest.raises(WrongPassphraseError):
        keys_of(folder, "Aida")
    assert unlock_keys(folder, "Aida", FRESH).me.id == keys.me.id
    assert [member.alias for member in keys.members.values() if member.active].count("Aida") == 0
    with Vault(folder, keys) as vault:
        assert vault.get(Case, CASE).code == "kept"


def test_a_weak_passphrase_and_no_alias_are_refused_and_nothing_is_written(
    folder: Path, cards: tuple[str, ...], tmp_path: Path
) -> None:
    before = (folder / "keys.json").read_bytes()
    found = open_with_cards(folder, cards)
    with pytest.raises(AliasTakenError):
        come_back(found, "  ", FRESH, KDF)
    assert (folder / "keys.json").read_bytes() == before
    real = tmp_path / "real.shelter"
    make_vault(real, practice=False)
    with unlocked(real) as vault:
        (house,) = in_force(vault).sets
    with pytest.raises(WeakPassphraseError):
        come_back(open_with_cards(real, house.cards), "Ella", "shelter", KDF)


def test_while_somebody_works_in_the_case_file_nobody_comes_in_by_cards(
    folder: Path, cards: tuple[str, ...]
) -> None:
    found = open_with_cards(folder, cards)
    with unlocked(folder) as vault:
        before = (folder / "keys.json").read_bytes()
        with pytest.raises(VaultInUseError):
            come_back(found, "Ella", FRESH, KDF)
        assert (folder / "keys.json").read_bytes() == before
        assert not vault.problems
    assert come_back(found, "Ella", FRESH, KDF).me.alias == "Ella"


def test_old_cards_open_nothing_after_a_new_set(folder: Path, cards: tuple[str, ...]) -> None:
    with unlocked(folder) as vault:
        in_force(vault, Wish(2, 3))
    with pytest.raises(CardOfAnotherSetError):
        open_with_cards(folder, cards)


def opens(folder: Path, old: Mapping[Drawer, bytes], keys: OpenedKeys) -> set[Drawer]:
    """The living drawers that these keys open."""
    found = set()
    for drawer, key in old.items():
        try:
            DrawerFile(folder / keys.file_of[drawer], key, drawer, keys.vault_id).close()
        except DrawerDamagedError:
            continue
        found.add(drawer)
    return found


def test_old_cards_with_an_old_key_file_do_not_open_the_living_drawers_after_a_new_set(
    folder: Path, cards: tuple[str, ...], tmp_path: Path
) -> None:
    old = tmp_path / "old"
    old.mkdir()
    for name in key_copies.COPIES:
        copy2(folder / name, old / name)
    found = open_with_cards(old, cards)
    given, keys = coming_back._revision(old, found.opened)[0].drawer_keys, keys_of(folder, "Aida")
    assert opens(folder, given, keys) == set(given) == set(keys.file_of), "until then they do"
    with unlocked(folder) as vault:
        in_force(vault, Wish(2, 3))
        assert not vault.problems
        assert vault.get(Case, CASE).code == "kept"
        assert standing(vault).ended_due == (Drawer.CLINICAL,)
        assert opens(folder, given, keys) == {Drawer.CLINICAL}, "nobody who holds it was there yet"
    with unlocked(folder, "Berik") as vault:
        assert vault.get(ProcessNote, "a" * 32).observation == "said it for the first time"
    assert opens(folder, given, keys) == set()
    with unlocked(folder) as vault:
        assert standing(vault).ended_due == ()
        assert standing(vault).waiting == ()


def test_the_new_cards_open_everything_under_the_new_keys(folder: Path) -> None:
    with unlocked(folder) as vault:
        (house,) = in_force(vault, Wish(3, 5)).sets
    unlocked(folder, "Berik").close()
    found = open_with_cards(folder, house.cards[2:])
    assert not found.missing
    with Vault(folder, come_back(found, "Ella", FRESH, KDF)) as vault:
        assert vault.problems == ()
        assert vault.get(Threat, "b" * 32).words == "a car before the house"
        assert vault.get(ProcessNote, "a" * 32).observation == "said it for the first time"


def test_what_was_staged_before_is_used(folder: Path) -> None:
    with unlocked(folder) as vault:
        said_yes(vault, Wish(2, 3))
        new = typed(make(vault, Wish(2, 3)))
        staged = [rekey.stage(folder, vault.keys, drawer) for drawer in sorted(to_stage(vault))]
        assert len(list(folder.glob("rekey-*"))) == len(staged) == 5
        put_in_force(vault, new, staged)
        assert not list(folder.glob("rekey-*"))
        assert {one.drawer: one.new.key for one in staged} == dict(vault.keys.drawer_keys)


def test_cards_open_sealed_cases_too_and_whoever_comes_back_is_named_for_them(
    folder: Path, cards: tuple[str, ...]
) -> None:
    with unlocked(folder) as vault:
        sealed.seal_case(vault, CASE, {vault.me.id})
    place = Drawer.sealed(CASE)
    assert open_with_cards(folder, cards).missing == {place}, "the cards are older than the drawer"
    unlocked(folder).close()
    unlocked(folder, "Berik").close()
    assert not open_with_cards(folder, cards).missing
    with Vault(folder, come_back(open_with_cards(folder, cards), "Ella", FRESH, KDF)) as vault:
        assert vault.problems == ()
        assert place in vault.drawers
        assert vault.get(Case, CASE).code == "kept"
        assert place not in vault.keys.chain.due
        ella, aida = vault.me.id, keys_of(folder, "Aida").me.id
        assert vault.keys.chain.holders_of(place) == {ella, aida}
    with unlocked(folder) as vault:
        assert vault.get(Case, CASE).code == "kept"
        assert vault.problems == ()
