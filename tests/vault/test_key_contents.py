"""Forged key files: nothing is believed that the pinned root and the signed chain do not bear out."""

import json
import tracemalloc
from base64 import b64encode
from pathlib import Path

import pytest

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.identity import Identity, ReceivingKey, SigningKey, seal_to
from shelterdesk.crypto.symmetric import derive_key, seal
from shelterdesk.errors import (
    KdfRefusedError,
    KeyFileForgedError,
    KeyFileOutdatedError,
    KeySlotDamagedError,
    ShelterDeskError,
)
from shelterdesk.vault import key_copies, membership
from shelterdesk.vault.key_contents import names_part
from shelterdesk.vault.key_copies import INDEX
from shelterdesk.vault.key_file import (
    Founder,
    add_member,
    fulfil_promises,
    unlock_keys,
)
from shelterdesk.vault.key_seals import opened_seal, place
from tests.vault.key_house import (
    AIDA,
    BERIK,
    CLARA,
    DANA,
    FRESH,
    Bodies,
    House,
    checked,
    founding_again,
    sealed_statement,
)


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
    content = founding_again(house, keys)
    forged = membership.signed(content, by=keys.identity, root=mine)
    house.rewrite(lambda bodies: bodies.update({"statement/1": sealed_statement(keys, forged)}))
    with pytest.raises(KeyFileForgedError):
        house.unlock(AIDA)


def test_a_chain_that_gives_ones_name_to_another_identity_is_refused(house: House) -> None:
    """Not even an administrator, who can open the root key, speaks for somebody else."""
    keys, victim = house.unlock(AIDA), house.unlock(CLARA)
    parts = key_copies.read(house.folder)
    secret = opened_seal(parts.bodies["root"], keys.vault_id, "root", keys.me.id, keys.identity)
    content = founding_again(house, keys)
    other = Identity.generate().public
    for stated in content["members"]:
        if stated["id"] == victim.me.id:
            stated["signing"] = b64encode(other.signing).decode()
    forged = membership.signed(content, root=SigningKey(secret))
    house.rewrite(lambda bodies: bodies.update({"statement/1": sealed_statement(keys, forged)}))
    assert house.unlock(AIDA).members[victim.me.id].public.signing == other.signing
    with pytest.raises(KeyFileForgedError):
        house.unlock(CLARA)


def test_a_member_does_not_make_themselves_administrator(house: House) -> None:
    keys = house.unlock(DANA)
    me = membership.Member(keys.me.id, "Dana", frozenset(Role), True, keys.me.public)
    content = membership.statement(keys.authority, keys.chain, membership.CHANGE, by=keys.me.id, time="t", members=[me])
    forged = membership.signed(content, by=keys.identity)
    house.rewrite(lambda bodies: bodies.update({"statement/2": sealed_statement(keys, forged)}))
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
    keys = add_member(house.folder, house.unlock(AIDA), Founder("Ella", FRESH, frozenset({Role.NURSE}))).keys
    assert keys.membership == 2
    house.put(old)
    assert house.unlock(AIDA).membership == 1
    with pytest.raises(KeyFileOutdatedError) as caught:
        add_member(house.folder, keys, Founder("Finn", FRESH, frozenset({Role.NURSE})))
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
    house.put(checked(document))
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
