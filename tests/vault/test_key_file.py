"""The key file: what opens, what stays shut, how it comes to be and changes, and that it tells a finder nothing."""

import contextlib
import json
import statistics
import time
from base64 import b64decode
from pathlib import Path
from shutil import copytree

import pytest

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.identity import ReceivingKey, SigningKey
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.crypto.passphrases import LEAST_BITS
from shelterdesk.errors import (
    AliasTakenError,
    DiskFullError,
    NotAdministratorError,
    TwoAdministratorsError,
    VaultExistsError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from shelterdesk.vault import key_copies
from shelterdesk.vault.key_copies import COPIES, INDEX
from shelterdesk.vault.key_file import (
    Founder,
    add_member,
    change_passphrase,
    create_keys,
    fulfil_promises,
    unlock_keys,
)
from shelterdesk.vault.key_seals import opened_seal, place
from tests.vault.key_house import AIDA, BERIK, CLARA, FRESH, KDF, STAFF, House, texts

# --- what opens -----------------------------------------------------------------------------------


@pytest.mark.parametrize("who", STAFF, ids=lambda who: who.alias)
def test_everybody_opens_exactly_the_drawers_of_their_roles(house: House, who: Founder) -> None:
    keys = house.unlock(who)
    assert keys.me.alias == who.alias
    assert keys.me.roles == who.roles
    assert keys.me.administrator is who.administrator
    assert set(keys.drawer_keys) == keys.me.holds
    assert keys.drawer_keys == {drawer: house.drawer_keys[drawer] for drawer in keys.me.holds}
    assert set(keys.drawer_files) == keys.me.holds
    assert keys.identity.public == keys.me.public


def test_the_founding_and_the_first_unlock_say_the_same(tmp_path: Path) -> None:
    founding = create_keys(tmp_path, STAFF, False, KDF)
    keys = unlock_keys(tmp_path, AIDA.alias, AIDA.passphrase)
    for fact in (
        "vault_id",
        "practice",
        "me",
        "members",
        "membership",
        "drawer_keys",
        "file_of",
        "kdf",
        "root",
        "chain",
    ):
        assert getattr(founding.keys, fact) == getattr(keys, fact)
    for drawer, secret in founding.drawer_receiving_secrets.items():
        assert ReceivingKey(secret).public_bytes == keys.drawer_receiving[drawer]


def test_a_coordinator_gets_no_clinical_key_from_anything_in_the_file(house: House) -> None:
    keys = house.unlock(CLARA)
    clinical = house.drawer_keys[Drawer.CLINICAL]
    assert Drawer.CLINICAL not in keys.drawer_keys
    for part, body in key_copies.read(house.folder).bodies.items():
        for name, sealed in body.get("sealed", {}).items() if isinstance(body.get("sealed"), dict) else ():
            for recipient in (name, keys.me.id):
                try:
                    plain = keys.identity.open(b64decode(sealed), place(keys.vault_id, part, recipient))
                except Exception:  # noqa: BLE001
                    continue
                assert clinical not in plain


def test_the_director_does_not_hold_the_clinical_drawer(house: House) -> None:
    assert Drawer.CLINICAL not in house.unlock(AIDA).drawer_keys


def test_file_numbers_tell_nothing_about_drawers(tmp_path: Path) -> None:
    files = set()
    for number in range(12):
        (tmp_path / str(number)).mkdir()
        files.add(create_keys(tmp_path / str(number), (AIDA,), True, KDF).keys.file_of[Drawer.GATE])
    assert len(files) > 1


@pytest.mark.parametrize("alias", ["aida", " AIDA ", "Ａida"])
def test_an_alias_may_be_typed_in_any_case_and_width(house: House, alias: str) -> None:
    assert unlock_keys(house.folder, alias, AIDA.passphrase).me.alias == "Aida"


def test_progress_is_told_before_and_after_the_kdf(house: House) -> None:
    told: list[tuple[int, int]] = []
    unlock_keys(house.folder, AIDA.alias, AIDA.passphrase, lambda done, total: told.append((done, total)))
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_unlocking_a_sound_vault_writes_nothing(house: House) -> None:
    before = {path: path.stat().st_mtime_ns for path in house.folder.iterdir()}
    assert not house.unlock(AIDA).repaired
    assert {path: path.stat().st_mtime_ns for path in house.folder.iterdir()} == before


# --- what stays shut ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("alias", "passphrase"),
    [
        ("Aida", "one two three four five"),
        ("Aida", ""),
        ("Aida", BERIK.passphrase),
        ("Nobody", AIDA.passphrase),
        ("", ""),
        ("Aida", "\ud800"),
        ("\ud800\0", "x"),
    ],
)
def test_wrong_alias_and_wrong_passphrase_are_the_same_error(house: House, alias: str, passphrase: str) -> None:
    with pytest.raises(WrongPassphraseError) as caught:
        unlock_keys(house.folder, alias, passphrase)
    assert caught.value == WrongPassphraseError()


def test_an_unknown_alias_takes_as_long_as_a_wrong_passphrase(tmp_path: Path) -> None:
    create_keys(tmp_path, (AIDA,), True, KdfParameters(32 * 1024, 1, 1))

    def cost(alias: str) -> float:
        started = time.process_time()
        with pytest.raises(WrongPassphraseError):
            unlock_keys(tmp_path, alias, "wrong")
        return time.process_time() - started

    known, unknown = ([cost(alias) for _ in range(5)] for alias in ("Aida", "Nobody"))
    assert 0.5 < statistics.median(known) / statistics.median(unknown) < 2


def test_the_file_tells_no_alias_role_drawer_or_organisation(house: House) -> None:
    found = texts(json.loads(house.copies()[0]))
    sealed = {text for text in found if len(text) > 43 and len(text) % 4 == 0 and len(text) != 64}
    words = (
        {founder.alias for founder in STAFF} | set(Role) | set(Drawer) | {"administrator", "founder", "organisation"}
    )
    assert len(sealed) > 50
    for word in words:
        assert not [text for text in found if text not in sealed and word.casefold() in text.casefold()], word
        assert not [text for text in sealed if word.encode() in b64decode(text, validate=True)], word


def test_the_lists_do_not_tell_who_holds_what(house: House) -> None:
    bodies = key_copies.read(house.folder).bodies
    drawers = [body for name, body in bodies.items() if name.startswith("drawer/")]
    assert len(drawers) == len(Drawer)
    assert len({frozenset(body["sealed"]) for body in drawers}) == 1
    for name, body in bodies.items():
        if isinstance(body.get("sealed"), dict):
            assert len({len(sealed) for sealed in body["sealed"].values()}) == 1, name
            assert len(body["sealed"]) >= len(STAFF), name


def test_aliases_cannot_be_guessed_from_the_file_without_the_passphrase(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    create_keys(tmp_path, (AIDA,), True, KDF)
    create_keys(other, (AIDA,), True, KDF)
    finders = [key_copies.read(folder).bodies["slot/1"]["finder"] for folder in (tmp_path, other)]
    assert finders[0] != finders[1]
    change_passphrase(tmp_path, unlock_keys(tmp_path, "Aida", AIDA.passphrase), AIDA.passphrase, "another", None)
    assert key_copies.read(tmp_path).bodies["slot/1"]["finder"] != finders[0]


def test_nothing_secret_shows_when_keys_are_printed(house: House) -> None:
    keys = house.unlock(AIDA)
    assert "\\x" not in repr(keys)
    assert AIDA.passphrase not in repr(AIDA)


# --- how it comes to be and changes ---------------------------------------------------------------


@pytest.mark.parametrize(
    "founders",
    [
        (),
        (AIDA,),
        (AIDA, CLARA),
        (AIDA, Founder("Berik", AIDA.passphrase, frozenset(), True)),
        (AIDA, Founder("Berik", "\uff4ftter amber violin meadow copper lantern", frozenset(), True)),
    ],
)
def test_a_real_vault_needs_two_administrators_with_passphrases_of_their_own(tmp_path: Path, founders) -> None:
    with pytest.raises(TwoAdministratorsError):
        create_keys(tmp_path, founders, False, KDF)
    assert not list(tmp_path.iterdir())


def test_a_practice_vault_needs_one_administrator(tmp_path: Path) -> None:
    with pytest.raises(TwoAdministratorsError):
        create_keys(tmp_path, (CLARA,), True, KDF)
    assert create_keys(tmp_path, (AIDA,), True, KDF).keys.practice


WEAK = "sunshine2020"


def test_a_real_vault_takes_no_weak_passphrase_wherever_it_comes_from(house: House, tmp_path: Path) -> None:
    before = house.copies()
    empty = tmp_path / "empty"
    empty.mkdir()
    for way in (
        lambda: create_keys(empty, (AIDA, Founder("Berik", WEAK, frozenset(), True)), False, KDF),
        lambda: create_keys(empty, (AIDA, BERIK, Founder("Clara", WEAK, frozenset())), False, KDF),
        lambda: add_member(house.folder, house.unlock(AIDA), Founder("Ella", WEAK, frozenset({Role.NURSE}))),
        lambda: change_passphrase(house.folder, house.unlock(CLARA), CLARA.passphrase, WEAK),
    ):
        with pytest.raises(WeakPassphraseError) as refused:
            way()
        assert 0 < refused.value.bits < LEAST_BITS
    assert not list(empty.iterdir())
    assert house.copies() == before


def test_in_practice_any_passphrase_will_do(tmp_path: Path) -> None:
    keys = create_keys(tmp_path, (Founder("Aida", WEAK, frozenset({Role.DIRECTOR}), True),), True, KDF).keys
    add_member(tmp_path, keys, Founder("Ella", "x", frozenset({Role.NURSE})))
    change_passphrase(tmp_path, keys, WEAK, "y")
    assert unlock_keys(tmp_path, "Aida", "y").practice


def test_two_members_do_not_share_an_alias(house: House, tmp_path: Path) -> None:
    with pytest.raises(AliasTakenError):
        create_keys(tmp_path, (AIDA, Founder(" aIDA", "x", frozenset(), True)), False, KDF)
    with pytest.raises(AliasTakenError):
        add_member(house.folder, house.unlock(AIDA), Founder("CLARA", FRESH, frozenset()))


@pytest.mark.parametrize("name", COPIES)
def test_a_vault_is_not_made_over_another(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(VaultExistsError):
        create_keys(tmp_path, STAFF, False, KDF)


def test_nobody_but_an_administrator_adds_members(house: House) -> None:
    with pytest.raises(NotAdministratorError):
        add_member(house.folder, house.unlock(CLARA), Founder("Ella", FRESH, frozenset({Role.NURSE})))


def test_a_new_member_opens_at_once_what_the_administrator_holds(house: House) -> None:
    added = add_member(house.folder, house.unlock(AIDA), Founder("Ella", FRESH, frozenset({Role.SOCIAL_WORKER})))
    keys = unlock_keys(house.folder, "Ella", FRESH)
    assert keys.me == added.member
    assert keys.me.since == keys.membership == added.keys.membership == 2
    assert set(keys.drawer_keys) == keys.me.holds
    assert not added.new_drawer_keys


def test_what_the_administrator_does_not_hold_is_promised_until_a_holder_unlocks(house: House) -> None:
    add_member(house.folder, house.unlock(AIDA), Founder("Ella", FRESH, frozenset({Role.NURSE})))
    ella = unlock_keys(house.folder, "Ella", FRESH)
    assert Drawer.CLINICAL in ella.me.holds
    assert Drawer.CLINICAL not in ella.drawer_keys
    assert fulfil_promises(house.folder, house.unlock(AIDA)) == ()
    assert fulfil_promises(house.folder, house.unlock(BERIK)) == ((ella.me.id, Drawer.CLINICAL),)
    assert fulfil_promises(house.folder, house.unlock(BERIK)) == ()
    assert unlock_keys(house.folder, "Ella", FRESH).drawer_keys[Drawer.CLINICAL] == house.drawer_keys[Drawer.CLINICAL]


def test_a_drawer_that_nobody_could_hold_comes_to_be_with_its_first_holder(tmp_path: Path) -> None:
    social = Founder("Bela", FRESH, frozenset({Role.SOCIAL_WORKER}), True)
    founding = create_keys(tmp_path, (AIDA, social), False, KDF)
    assert Drawer.CLINICAL not in founding.keys.file_of
    made: list[bool] = []
    added = add_member(
        tmp_path,
        founding.keys,
        Founder("Ella", FRESH, frozenset({Role.PSYCHOLOGIST})),
        make_drawers=lambda addition: made.append(b"statement/2" in (tmp_path / COPIES[0]).read_bytes()),
    )
    assert made == [False]
    assert set(added.new_drawer_keys) == {Drawer.CLINICAL}
    assert Drawer.CLINICAL not in added.keys.drawer_keys
    assert added.keys.file_of[Drawer.CLINICAL] not in founding.keys.all_files
    ella = unlock_keys(tmp_path, "Ella", FRESH)
    assert ella.drawer_keys[Drawer.CLINICAL] == added.new_drawer_keys[Drawer.CLINICAL]
    secret = added.drawer_receiving_secrets[Drawer.CLINICAL]
    assert ReceivingKey(secret).public_bytes == ella.drawer_receiving[Drawer.CLINICAL]


def test_a_new_administrator_adds_members_and_administrators(house: House) -> None:
    ella, finn = (Founder(name, FRESH + name, frozenset({Role.DIRECTOR}), True) for name in ("Ella", "Finn"))
    add_member(house.folder, house.unlock(AIDA), ella)
    added = add_member(house.folder, house.unlock(ella), finn)
    assert added.member.by == house.unlock(ella).me.id
    assert house.unlock(finn).membership == 3


def test_a_changed_passphrase_opens_and_the_old_one_does_not(house: House) -> None:
    keys = house.unlock(CLARA)
    after = change_passphrase(house.folder, keys, CLARA.passphrase, FRESH, KdfParameters(9 * 1024, 1, 1))
    assert after.drawer_keys == keys.drawer_keys
    assert unlock_keys(house.folder, "Clara", FRESH).kdf.memory_kib == after.kdf.memory_kib == 9 * 1024
    with pytest.raises(WrongPassphraseError):
        house.unlock(CLARA)
    assert house.unlock(AIDA).drawer_keys


@pytest.mark.parametrize("old", ["", "wrong", AIDA.passphrase])
def test_a_passphrase_is_changed_only_by_whoever_knows_it(house: House, old: str) -> None:
    before = house.copies()
    with pytest.raises(WrongPassphraseError):
        change_passphrase(house.folder, house.unlock(CLARA), old, FRESH)
    assert house.copies() == before


def test_both_shares_together_and_neither_alone_open_every_drawer_and_the_root(house: House) -> None:
    parts = key_copies.read(house.folder)
    shares = [
        opened_seal(parts.bodies[part], keys.vault_id, part, keys.me.id, keys.identity)
        for part in ("shares/1", "shares/2")
        for keys in (house.unlock(AIDA), house.unlock(BERIK), house.unlock(CLARA))
    ]
    one, other = (share for share in shares if share is not None)
    assert [share is not None for share in shares] == [True, False, False, False, True, False]
    secret = bytes(left ^ right for left, right in zip(one, other, strict=True))
    recovery = ReceivingKey(secret)
    keys = house.unlock(AIDA)
    assert recovery.public_bytes == b64decode(parts.bodies[INDEX]["recovery"])
    assert ReceivingKey(one).public_bytes != recovery.public_bytes

    def opens(part: str) -> bytes:
        return recovery.open(
            b64decode(parts.bodies[part]["sealed"]["recovery"]), place(keys.vault_id, part, "recovery")
        )

    for drawer, file in keys.file_of.items():
        assert opens(f"drawer/{file}") == b"\x01" + house.drawer_keys[drawer]
    assert SigningKey(opens("root")[1:]).public_bytes == keys.root


def test_on_a_full_disk_the_key_file_stays_as_it_was(house: House, small_disk: Path) -> None:
    full = House(copytree(house.folder, small_disk / "X.shelter"), house.drawer_keys)
    keys, before = full.unlock(CLARA), full.copies()
    with contextlib.suppress(OSError), (small_disk / "rest").open("wb", buffering=0) as rest:
        while rest.write(bytes(4096)):
            pass
    with pytest.raises(DiskFullError):
        change_passphrase(full.folder, keys, CLARA.passphrase, FRESH)
    assert full.copies() == before
    assert full.unlock(CLARA).drawer_keys == keys.drawer_keys


def test_nothing_half_written_stays_behind(house: House) -> None:
    change_passphrase(house.folder, house.unlock(CLARA), CLARA.passphrase, FRESH)
    assert {path.name for path in house.folder.iterdir()} == set(COPIES)
    assert house.copies()[0] == house.copies()[1]
