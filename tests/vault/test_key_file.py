"""The key file: what opens, what stays shut, what is mended, and that it tells a finder nothing."""

import contextlib
import json
import os
import random
import statistics
import time
import tracemalloc
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.identity import Identity, ReceivingKey, SigningKey, seal_to
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.crypto.symmetric import derive_key, seal
from shelterdesk.errors import (
    AliasTakenError,
    DiskFullError,
    KdfRefusedError,
    KeyFileDamagedError,
    KeyFileForgedError,
    KeyFileMissingError,
    KeyFileOutdatedError,
    KeySlotDamagedError,
    NotAdministratorError,
    NotAVaultError,
    ShelterDeskError,
    TwoAdministratorsError,
    VaultExistsError,
    VaultTooNewError,
    WrongPassphraseError,
)
from shelterdesk.vault import key_copies, membership
from shelterdesk.vault.key_contents import names_part, statement_part
from shelterdesk.vault.key_copies import COPIES, INDEX
from shelterdesk.vault.key_file import (
    Founder,
    OpenedKeys,
    add_member,
    change_passphrase,
    create_keys,
    fulfil_promises,
    unlock_keys,
)
from shelterdesk.vault.key_seals import opened_seal, place

KDF = KdfParameters.for_tests()
AIDA = Founder("Aida", "one two three four five six", frozenset({Role.DIRECTOR}), True)
BERIK = Founder("Berik", "six five four three two one", frozenset({Role.PSYCHOLOGIST}), True)
CLARA = Founder("Clara", "blue green red black white grey", frozenset({Role.COORDINATOR}))
DANA = Founder("Dana", "night day dusk dawn noon eve", frozenset({Role.NIGHT_DUTY}))
STAFF = (AIDA, BERIK, CLARA, DANA)

Bodies = dict[str, dict]


@dataclass(frozen=True)
class House:
    folder: Path
    drawer_keys: dict[Drawer, bytes]

    def unlock(self, who: Founder) -> OpenedKeys:
        return unlock_keys(self.folder, who.alias, who.passphrase)

    def copies(self) -> list[bytes]:
        return [(self.folder / name).read_bytes() for name in COPIES]

    def put(self, data: bytes, *names: str) -> None:
        for name in names or COPIES:
            (self.folder / name).write_bytes(data)

    def rewrite(self, change: Callable[[Bodies], None]) -> None:
        """Alters the file as somebody would who knows the format: all checksums fit again."""
        bodies = {name: dict(body) for name, body in key_copies.read(self.folder).bodies.items()}
        change(bodies)
        self.put(key_copies.serialised(key_copies.indexed(bodies)))

    def damage(self, part: str, *names: str) -> None:
        """One letter of one part altered, as a bad sector would, the checksums left as they were."""
        for name in names or COPIES:
            data = (self.folder / name).read_bytes()
            end = data.index(f'"name":"{part}"'.encode())
            start = data.rindex(b'{"body":', 0, end)
            place = next(at for at in range(start + 30, end) if data[at : at + 1].isalpha())
            self.put(data[:place] + (b"A" if data[place : place + 1] != b"A" else b"B") + data[place + 1 :], name)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> House:
    folder = tmp_path_factory.mktemp("made")
    return House(folder, dict(create_keys(folder, STAFF, False, KDF).all_drawer_keys))


@pytest.fixture
def house(made: House, tmp_path: Path) -> House:
    return House(copytree(made.folder, tmp_path / "X.shelter"), made.drawer_keys)


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
    texts = _texts(json.loads(house.copies()[0]))
    sealed = {text for text in texts if len(text) > 43 and len(text) % 4 == 0 and len(text) != 64}
    words = (
        {founder.alias for founder in STAFF} | set(Role) | set(Drawer) | {"administrator", "founder", "organisation"}
    )
    assert len(sealed) > 50
    for word in words:
        assert not [text for text in texts if text not in sealed and word.casefold() in text.casefold()], word
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


# --- what is damaged, missing or new --------------------------------------------------------------


@pytest.mark.parametrize("name", COPIES)
@pytest.mark.parametrize("how", [lambda path: path.unlink(), lambda path: path.write_bytes(b"")], ids=["gone", "empty"])
def test_one_copy_is_enough_and_mends_the_other(house: House, name: str, how: Callable[[Path], object]) -> None:
    good = house.copies()[0]
    how(house.folder / name)
    keys = house.unlock(DANA)
    assert keys.repaired
    assert keys.damaged_copies == (name,)
    assert house.copies() == [good, good]
    assert not house.unlock(DANA).repaired


def test_a_wrong_passphrase_mends_nothing(house: House) -> None:
    (house.folder / COPIES[0]).unlink()
    with pytest.raises(WrongPassphraseError):
        unlock_keys(house.folder, "Aida", "wrong")
    assert not (house.folder / COPIES[0]).exists()


def test_a_copy_that_cannot_be_mended_keeps_nobody_out(house: House) -> None:
    (house.folder / COPIES[1]).unlink()
    (house.folder / COPIES[1]).mkdir()
    keys = house.unlock(AIDA)
    assert keys.damaged_copies == (COPIES[1],)
    assert not keys.repaired


def test_the_newer_of_two_sound_copies_counts_after_a_crash_between_them(house: House) -> None:
    old = house.copies()[1]
    keys = house.unlock(AIDA)
    add_member(house.folder, keys, Founder("Ella", "x", frozenset({Role.NURSE})))
    new = house.copies()[0]
    for stale in COPIES:
        house.put(new)
        house.put(old, stale)
        opened = house.unlock(AIDA)
        assert opened.membership == 2
        assert opened.damaged_copies == (stale,)
        assert house.copies() == [new, new]


def test_no_copy_beside_drawers_is_a_missing_key_file_and_without_drawers_no_vault(house: House) -> None:
    for name in COPIES:
        (house.folder / name).unlink()
    with pytest.raises(NotAVaultError):
        house.unlock(AIDA)
    (house.folder / "d3.db").write_bytes(b"")
    with pytest.raises(KeyFileMissingError):
        house.unlock(AIDA)


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"null", b"[1]", b"\0" * 4096, b'{"body":' * 5000, b"[" * 100_000, "щ".encode()]
)
def test_two_copies_of_rubbish_are_a_damaged_key_file(house: House, data: bytes) -> None:
    house.put(data)
    with pytest.raises(KeyFileDamagedError):
        house.unlock(AIDA)


def test_a_slot_damaged_in_one_copy_is_taken_from_the_other(house: House) -> None:
    good = house.copies()[0]
    house.damage("slot/1", COPIES[0])
    house.damage("slot/2", COPIES[1])
    for who in STAFF[:2]:
        assert house.unlock(who).drawer_keys
    assert house.copies() == [good, good]


def test_a_slot_damaged_in_both_copies_shuts_out_its_owner_alone(house: House) -> None:
    house.damage("slot/2")
    damaged = house.copies()
    with pytest.raises(KeySlotDamagedError):
        house.unlock(BERIK)
    with pytest.raises(WrongPassphraseError):
        unlock_keys(house.folder, BERIK.alias, "wrong")
    for who in (AIDA, CLARA, DANA):
        keys = house.unlock(who)
        assert keys.me.alias == who.alias
        assert not keys.repaired
    assert house.copies() == damaged


def test_nothing_is_changed_while_a_part_is_lost(house: House) -> None:
    house.damage("slot/2")
    keys = house.unlock(AIDA)
    for change in (
        lambda: add_member(house.folder, keys, Founder("Ella", "x", frozenset({Role.NURSE}))),
        lambda: change_passphrase(house.folder, keys, AIDA.passphrase, "new"),
        lambda: fulfil_promises(house.folder, keys),
    ):
        with pytest.raises(KeyFileDamagedError):
            change()


def test_a_drawer_part_damaged_in_both_copies_loses_that_drawer_alone(house: House) -> None:
    file = house.unlock(BERIK).file_of[Drawer.CLINICAL]
    house.damage(f"drawer/{file}")
    keys = house.unlock(BERIK)
    assert keys.lost == {Drawer.CLINICAL}
    assert set(keys.drawer_keys) == keys.me.holds - {Drawer.CLINICAL}
    assert Drawer.CLINICAL not in keys.drawer_receiving


def test_copies_are_not_overwritten_with_less_than_they_hold(house: House) -> None:
    house.damage("slot/2")
    damaged = house.copies()
    with pytest.raises(KeyFileDamagedError):
        key_copies.write(house.folder, key_copies.read(house.folder))
    assert house.copies() == damaged


@pytest.mark.parametrize("part", ["vault", "names", "statement/1"])
def test_without_what_everybody_needs_the_key_file_is_damaged(house: House, part: str) -> None:
    house.damage(part)
    with pytest.raises(KeyFileDamagedError):
        house.unlock(AIDA)


def test_a_later_format_is_told_apart_from_damage(house: House) -> None:
    document = json.loads(house.copies()[0])
    house.put(_checked({**document, "version": 2}))
    with pytest.raises(VaultTooNewError) as caught:
        house.unlock(AIDA)
    assert (caught.value.found, caught.value.known) == (2, 1)


@pytest.mark.slow
def test_no_altered_byte_gives_a_wrong_key_or_a_crash(tmp_path: Path) -> None:
    """Every byte with SHELTERDESK_EVERY_BYTE=1 (about ten minutes), else a fresh sample of them."""
    founding = create_keys(tmp_path, (Founder("Dana", "x", frozenset({Role.NIGHT_DUTY}), True),), True, KDF)
    house = House(tmp_path, dict(founding.all_drawer_keys))
    good = house.copies()[0]
    seed = random.randrange(2**32)
    places = range(len(good))
    if not os.environ.get("SHELTERDESK_EVERY_BYTE"):
        places = random.Random(seed).sample(places, 120)
    outcomes = set()
    for at in places:
        altered = good[:at] + bytes([good[at] ^ 1 << at % 8]) + good[at + 1 :]
        house.put(good)
        house.put(altered, COPIES[at % 2])
        assert unlock_keys(tmp_path, "Dana", "x").drawer_keys == house.drawer_keys, (seed, at)
        assert house.copies() == [good, good], (seed, at)
        house.put(altered)
        try:
            keys = unlock_keys(tmp_path, "Dana", "x")
        except (KeyFileDamagedError, KeySlotDamagedError, WrongPassphraseError) as error:
            outcomes.add(type(error))
            continue
        outcomes.add(OpenedKeys)
        assert keys.me.alias == "Dana", (seed, at)
        assert keys.drawer_keys.items() <= house.drawer_keys.items(), (seed, at)
    assert {OpenedKeys, KeyFileDamagedError} <= outcomes


# --- what is forged -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kdf",
    [
        {"memory_kib": 2**40, "passes": 1, "lanes": 1},
        {"memory_kib": 8192, "passes": 2**31, "lanes": 1},
        {"memory_kib": 8192, "passes": 1, "lanes": 200},
        {"memory_kib": 1, "passes": 1, "lanes": 1},
        {"memory_kib": "8192", "passes": 1, "lanes": 1},
        {"memory_kib": 8192, "passes": 1},
        [],
        None,
    ],
)
def test_altered_kdf_parameters_are_refused_before_memory_is_taken(house: House, kdf: object) -> None:
    def change(bodies: Bodies) -> None:
        bodies["slot/1"]["kdf"] = kdf
        bodies[INDEX]["finders"] = [one for one in bodies[INDEX]["finders"] if one["number"] != 1]

    house.rewrite(change)
    tracemalloc.start()
    try:
        with pytest.raises((KdfRefusedError, KeySlotDamagedError)):
            house.unlock(AIDA)
        assert tracemalloc.get_traced_memory()[1] < 4 * 2**20
    finally:
        tracemalloc.stop()
    assert house.unlock(DANA).drawer_keys


def test_many_different_kdf_parameters_are_not_all_tried(house: House) -> None:
    def change(bodies: Bodies) -> None:
        bodies[INDEX]["finders"] += [
            {"finder": "", "kdf": {"memory_kib": 8192, "passes": 1, "lanes": lanes}, "number": 90 + lanes}
            for lanes in range(2, 9)
        ]

    house.rewrite(change)
    with pytest.raises(KdfRefusedError):
        unlock_keys(house.folder, "Aida", "wrong")
    assert house.unlock(AIDA).drawer_keys


@pytest.mark.parametrize("purpose", ["receiving", "signing"])
def test_slot_secrets_of_another_purpose_member_or_vault_do_not_open(
    house: House, purpose: str, tmp_path: Path
) -> None:
    other = {"receiving": "signing", "signing": "receiving"}[purpose]
    house.rewrite(lambda bodies: bodies["slot/1"].update({purpose: bodies["slot/1"][other]}))
    with pytest.raises(KeySlotDamagedError):
        house.unlock(AIDA)
    house.rewrite(lambda bodies: bodies["slot/2"].update(member=bodies["slot/1"]["member"]))
    with pytest.raises(KeySlotDamagedError):
        house.unlock(BERIK)


@pytest.mark.parametrize(
    ("field", "value"), [("practice", True), ("vault", "00" * 16), ("recovery", b64encode(bytes(1216)).decode())]
)
def test_the_open_facts_of_the_file_must_be_the_pinned_ones(house: House, field: str, value: object) -> None:
    house.rewrite(lambda bodies: bodies[INDEX].update({field: value}))
    with pytest.raises((KeyFileForgedError, KeySlotDamagedError)):
        house.unlock(AIDA)


def test_a_swapped_root_is_refused(house: House) -> None:
    """A member who knows the gate key rewrites the founding under a root key of their own."""
    keys = house.unlock(DANA)
    mine = SigningKey.generate()
    content = _founding(house, keys)
    forged = membership.signed(content, by=keys.identity, root=mine)
    house.rewrite(lambda bodies: bodies.update({"statement/1": _sealed(keys, forged)}))
    with pytest.raises(KeyFileForgedError):
        house.unlock(AIDA)


def test_a_chain_that_gives_ones_name_to_another_identity_is_refused(house: House) -> None:
    """Not even an administrator, who can open the root key, speaks for somebody else."""
    keys, victim = house.unlock(AIDA), house.unlock(CLARA)
    parts = key_copies.read(house.folder)
    secret = opened_seal(parts.bodies["root"], keys.vault_id, "root", keys.me.id, keys.identity)
    content = _founding(house, keys)
    other = Identity.generate().public
    for stated in content["members"]:
        if stated["id"] == victim.me.id:
            stated["signing"] = b64encode(other.signing).decode()
    forged = membership.signed(content, root=SigningKey(secret))
    house.rewrite(lambda bodies: bodies.update({"statement/1": _sealed(keys, forged)}))
    assert house.unlock(AIDA).members[victim.me.id].public.signing == other.signing
    with pytest.raises(KeyFileForgedError):
        house.unlock(CLARA)


def test_a_member_does_not_make_themselves_administrator(house: House) -> None:
    keys = house.unlock(DANA)
    me = membership.Member(keys.me.id, "Dana", frozenset(Role), True, keys.me.public)
    content = membership.statement(keys.authority, keys.chain, membership.CHANGE, by=keys.me.id, time="t", members=[me])
    forged = membership.signed(content, by=keys.identity)
    house.rewrite(lambda bodies: bodies.update({"statement/2": _sealed(keys, forged)}))
    with pytest.raises(KeyFileForgedError):
        house.unlock(DANA)


def test_a_drawer_key_that_the_chain_did_not_commit_to_is_refused(house: House) -> None:
    keys, victim = house.unlock(CLARA), house.unlock(BERIK)
    part = f"drawer/{keys.file_of[Drawer.CLINICAL]}"
    mine = seal_to(victim.me.public.receiving, b"\x01" + bytes(32), place(keys.vault_id, part, victim.me.id))
    house.rewrite(lambda bodies: bodies[part]["sealed"].update({victim.me.id: b64encode(mine).decode()}))
    with pytest.raises(KeyFileForgedError):
        house.unlock(BERIK)


def test_letters_are_not_sealed_to_a_key_that_the_chain_does_not_know(house: House) -> None:
    part = f"drawer/{house.unlock(DANA).file_of[Drawer.PROTECTION]}"
    mine = b64encode(ReceivingKey.generate().public_bytes).decode()
    house.rewrite(lambda bodies: bodies[part].update(receiving=mine))
    with pytest.raises(KeyFileForgedError):
        house.unlock(DANA)


def test_swapped_drawer_parts_are_refused(house: House) -> None:
    def change(bodies: Bodies) -> None:
        bodies["drawer/d1.db"], bodies["drawer/d2.db"] = bodies["drawer/d2.db"], bodies["drawer/d1.db"]

    house.rewrite(change)
    with pytest.raises(KeyFileForgedError):
        house.unlock(AIDA)


def test_a_promise_that_nobody_signed_is_not_kept(house: House) -> None:
    keys = house.unlock(CLARA)
    gate = keys.drawer_keys[Drawer.GATE]
    forged = names_part(gate, keys.vault_id, [(keys.me.id, Drawer.CLINICAL), ("nobody", Drawer.CLINICAL)])
    house.rewrite(lambda bodies: bodies.update({"names": forged}))
    assert fulfil_promises(house.folder, house.unlock(BERIK)) == ()
    assert Drawer.CLINICAL not in house.unlock(CLARA).drawer_keys


def test_an_older_key_file_put_back_shows_its_number_and_is_not_built_upon(house: House) -> None:
    old = house.copies()[0]
    keys = add_member(house.folder, house.unlock(AIDA), Founder("Ella", "x", frozenset({Role.NURSE}))).keys
    assert keys.membership == 2
    house.put(old)
    assert house.unlock(AIDA).membership == 1
    with pytest.raises(KeyFileOutdatedError) as caught:
        add_member(house.folder, keys, Founder("Finn", "x", frozenset({Role.NURSE})))
    assert (caught.value.membership, caught.value.seen) == (1, 2)


@pytest.mark.parametrize("part", ["vault", "slot/1", "drawer/d1.db", "names", "root", "shares/1", "statement/1"])
@pytest.mark.parametrize("value", [None, 3, "text", [], {}, {"sealed": 3}], ids=repr)
def test_parts_of_the_wrong_shape_are_an_expected_error(house: House, part: str, value: object) -> None:
    document = json.loads(house.copies()[0])
    for one in document["parts"]:
        if one["name"] == part:
            one["body"] = value
            one["check"] = key_copies._check(part, value)
        if one["name"] == "vault" and part != "vault":
            one["body"]["parts"][part] = key_copies._check(part, value)
            one["check"] = key_copies._check("vault", one["body"])
    house.put(_checked(document))
    for who in (AIDA, DANA):
        try:
            keys = house.unlock(who)
        except ShelterDeskError:
            continue
        assert keys.drawer_keys.items() <= house.drawer_keys.items()


@pytest.mark.parametrize("value", [None, 3, "text", [], {}, ["a"], {"a": 1}], ids=repr)
def test_fields_of_the_wrong_shape_are_an_expected_error(house: House, value: object) -> None:
    good, keys = house.copies()[0], house.unlock(BERIK)
    bodies = key_copies.read(house.folder).bodies
    for part in ("vault", "slot/2", f"drawer/{keys.file_of[Drawer.CLINICAL]}", "names", "root", "statement/1"):
        for field in bodies[part]:
            altered = {**bodies, part: {**bodies[part], field: value}}
            house.put(key_copies.serialised(altered if part == INDEX else key_copies.indexed(altered)))
            try:
                opened = house.unlock(BERIK)
                fulfil_promises(house.folder, opened)
            except ShelterDeskError:
                pass
            else:
                assert opened.drawer_keys == keys.drawer_keys, (part, field)
            house.put(good)


@pytest.mark.parametrize("promised", [None, 3, "text", {}, [3], [["a"]], [["a", 1, 2]]], ids=repr)
def test_promises_of_the_wrong_shape_promise_nothing(house: House, promised: object) -> None:
    keys = house.unlock(CLARA)
    plain = key_copies.dumps({"promises": promised})
    sealed = seal(derive_key(keys.drawer_keys[Drawer.GATE], "names"), plain, place(keys.vault_id, "names", ""))
    house.rewrite(lambda bodies: bodies.update({"names": {"sealed": b64encode(sealed).decode()}}))
    assert fulfil_promises(house.folder, house.unlock(BERIK)) == ()


# --- how it comes to be and changes ---------------------------------------------------------------


@pytest.mark.parametrize(
    "founders",
    [
        (),
        (AIDA,),
        (AIDA, CLARA),
        (AIDA, Founder("Berik", AIDA.passphrase, frozenset(), True)),
        (AIDA, Founder("Berik", "one two three four five six", frozenset(), True)),
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


def test_two_members_do_not_share_an_alias(house: House, tmp_path: Path) -> None:
    with pytest.raises(AliasTakenError):
        create_keys(tmp_path, (AIDA, Founder(" aIDA", "x", frozenset(), True)), False, KDF)
    with pytest.raises(AliasTakenError):
        add_member(house.folder, house.unlock(AIDA), Founder("CLARA", "x", frozenset()))


@pytest.mark.parametrize("name", COPIES)
def test_a_vault_is_not_made_over_another(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(VaultExistsError):
        create_keys(tmp_path, STAFF, False, KDF)


def test_nobody_but_an_administrator_adds_members(house: House) -> None:
    with pytest.raises(NotAdministratorError):
        add_member(house.folder, house.unlock(CLARA), Founder("Ella", "x", frozenset({Role.NURSE})))


def test_a_new_member_opens_at_once_what_the_administrator_holds(house: House) -> None:
    added = add_member(house.folder, house.unlock(AIDA), Founder("Ella", "x", frozenset({Role.SOCIAL_WORKER})))
    keys = unlock_keys(house.folder, "Ella", "x")
    assert keys.me == added.member
    assert keys.me.since == keys.membership == added.keys.membership == 2
    assert set(keys.drawer_keys) == keys.me.holds
    assert not added.new_drawer_keys


def test_what_the_administrator_does_not_hold_is_promised_until_a_holder_unlocks(house: House) -> None:
    add_member(house.folder, house.unlock(AIDA), Founder("Ella", "x", frozenset({Role.NURSE})))
    ella = unlock_keys(house.folder, "Ella", "x")
    assert Drawer.CLINICAL in ella.me.holds
    assert Drawer.CLINICAL not in ella.drawer_keys
    assert fulfil_promises(house.folder, house.unlock(AIDA)) == ()
    assert fulfil_promises(house.folder, house.unlock(BERIK)) == ((ella.me.id, Drawer.CLINICAL),)
    assert fulfil_promises(house.folder, house.unlock(BERIK)) == ()
    assert unlock_keys(house.folder, "Ella", "x").drawer_keys[Drawer.CLINICAL] == house.drawer_keys[Drawer.CLINICAL]


def test_a_drawer_that_nobody_could_hold_comes_to_be_with_its_first_holder(tmp_path: Path) -> None:
    social = Founder("Bela", "y", frozenset({Role.SOCIAL_WORKER}), True)
    founding = create_keys(tmp_path, (AIDA, social), False, KDF)
    assert Drawer.CLINICAL not in founding.keys.file_of
    made: list[bool] = []
    added = add_member(
        tmp_path,
        founding.keys,
        Founder("Ella", "x", frozenset({Role.PSYCHOLOGIST})),
        make_drawers=lambda addition: made.append(b"statement/2" in (tmp_path / COPIES[0]).read_bytes()),
    )
    assert made == [False]
    assert set(added.new_drawer_keys) == {Drawer.CLINICAL}
    assert Drawer.CLINICAL not in added.keys.drawer_keys
    assert added.keys.file_of[Drawer.CLINICAL] not in founding.keys.all_files
    ella = unlock_keys(tmp_path, "Ella", "x")
    assert ella.drawer_keys[Drawer.CLINICAL] == added.new_drawer_keys[Drawer.CLINICAL]
    secret = added.drawer_receiving_secrets[Drawer.CLINICAL]
    assert ReceivingKey(secret).public_bytes == ella.drawer_receiving[Drawer.CLINICAL]


def test_a_new_administrator_adds_members_and_administrators(house: House) -> None:
    ella, finn = (Founder(name, name, frozenset({Role.DIRECTOR}), True) for name in ("Ella", "Finn"))
    add_member(house.folder, house.unlock(AIDA), ella)
    added = add_member(house.folder, house.unlock(ella), finn)
    assert added.member.by == house.unlock(ella).me.id
    assert house.unlock(finn).membership == 3


def test_a_changed_passphrase_opens_and_the_old_one_does_not(house: House) -> None:
    keys = house.unlock(CLARA)
    after = change_passphrase(house.folder, keys, CLARA.passphrase, "new", KdfParameters(9 * 1024, 1, 1))
    assert after.drawer_keys == keys.drawer_keys
    assert unlock_keys(house.folder, "Clara", "new").kdf.memory_kib == after.kdf.memory_kib == 9 * 1024
    with pytest.raises(WrongPassphraseError):
        house.unlock(CLARA)
    assert house.unlock(AIDA).drawer_keys


@pytest.mark.parametrize("old", ["", "wrong", AIDA.passphrase])
def test_a_passphrase_is_changed_only_by_whoever_knows_it(house: House, old: str) -> None:
    before = house.copies()
    with pytest.raises(WrongPassphraseError):
        change_passphrase(house.folder, house.unlock(CLARA), old, "new")
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
        change_passphrase(full.folder, keys, CLARA.passphrase, "new")
    assert full.copies() == before
    assert full.unlock(CLARA).drawer_keys == keys.drawer_keys


def test_nothing_half_written_stays_behind(house: House) -> None:
    change_passphrase(house.folder, house.unlock(CLARA), CLARA.passphrase, "new")
    assert {path.name for path in house.folder.iterdir()} == set(COPIES)
    assert house.copies()[0] == house.copies()[1]


def _founding(house: House, keys: OpenedKeys) -> membership.Statement:
    members = [*keys.members.values()]
    return membership.statement(
        keys.authority,
        None,
        membership.FOUND,
        by=keys.me.id,
        time="t",
        members=members,
        drawers=keys.chain.drawers,
        recovery=keys.chain.recovery,
    )


def _sealed(keys: OpenedKeys, statement: membership.Statement) -> dict:
    return statement_part(keys.drawer_keys[Drawer.GATE], keys.vault_id, statement)


def _checked(document: dict) -> bytes:
    checked = {key: value for key, value in document.items() if key != "check"}
    return key_copies.dumps({**checked, "check": key_copies.digest(key_copies.dumps(checked)).hex()})


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [*value, *(text for item in value.values() for text in _texts(item))]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    return [value] if isinstance(value, str) else []
