"""The key file in the making: sets of cards as recipients, a way back by cards, and nothing left of who leaves."""

from base64 import b64encode

import pytest

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.identity import Identity, ReceivingKey
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import KeyFileForgedError, NoCardsError, WrongPassphraseError
from shelterdesk.vault import key_copies, key_slots, membership
from shelterdesk.vault.key_copies import COPIES
from shelterdesk.vault.key_file import destroy_slots, fulfil_promises, open_signing
from shelterdesk.vault.key_founding import Founder, member_of
from shelterdesk.vault.key_revision import KeyRevision
from shelterdesk.vault.key_seals import RECOVERY
from shelterdesk.vault.key_slots import Opened, Pins
from shelterdesk.vault.key_staffing import add_member
from shelterdesk.vault.membership import CardSet
from tests.vault.key_house import AIDA, BERIK, CLARA, DANA, FRESH, KDF, House, texts

ELLA = Founder("Ella", FRESH, frozenset({Role.DIRECTOR}), administrator=True)


def make_cards(house: House) -> ReceivingKey:
    """Aida makes a set that is meant to open every drawer; she does not hold the clinical one herself."""
    cards, keys = ReceivingKey.generate(), house.unlock(AIDA)
    revision = KeyRevision.for_member(house.folder, keys)
    root, drawers = revision.root_key(keys.identity, keys.me.id), frozenset(revision.chain.drawers)
    one = CardSet(1, digest(cards.public_bytes).hex(), drawers, 2, 3, "t")
    revision.bodies["cards/house"] = {"receiving": texts_of(cards.public_bytes), "wrapped": "AAAA"}
    revision.state(membership.CARDS, keys.identity, keys.me.id, sets={"house": one}, root=root)
    revision.seal_to_set("house", cards.public_bytes, drawers, root)
    revision.drop_recipient(RECOVERY)
    revision.write()
    return cards


def texts_of(public: bytes) -> str:
    return b64encode(public).decode()


def come_back(house: House, cards: ReceivingKey) -> str:
    """Ella comes in by cards; returns her id."""
    revision, root = KeyRevision.for_cards(house.folder, "house", cards)
    identity = Identity.generate()
    ella = member_of(ELLA, identity)
    revision.state(membership.RECOVER, identity, ella.id, members=[ella], root=root)
    revision.admit(ella, root)
    key = key_slots.slot_key(ELLA.alias, ELLA.passphrase, revision.alias_salt, KDF)
    pins = Pins(revision.vault_id, revision.authority.practice, root.public_bytes)
    revision.put_slot(key_slots.wrapped(revision.free_slot(), ella.id, identity, pins, key))
    revision.slot = Opened(ella.id, identity, pins, KDF)
    revision.write()
    return ella.id


def test_a_set_of_cards_opens_what_its_maker_holds_at_once_and_the_rest_after_a_holders_unlock(house: House) -> None:
    cards = make_cards(house)
    assert house.unlock(AIDA).promised == (("cards/house", Drawer.CLINICAL),)
    before, _ = KeyRevision.for_cards(house.folder, "house", cards)
    assert set(before.drawer_keys) == set(Drawer) - {Drawer.CLINICAL}
    assert fulfil_promises(house.folder, house.unlock(BERIK)) == (("cards/house", Drawer.CLINICAL),)
    after, root = KeyRevision.for_cards(house.folder, "house", cards)
    assert after.drawer_keys == house.drawer_keys
    assert root.public_bytes == house.unlock(AIDA).root


def test_with_the_first_cards_the_founders_halves_and_the_recovery_entries_go(house: House) -> None:
    make_cards(house)
    for name, body in key_copies.read(house.folder).bodies.items():
        assert not name.startswith("shares/")
        assert RECOVERY not in body.get("sealed", {})


def test_cards_admit_a_new_administrator_and_everybody_else_stays(house: House) -> None:
    cards = make_cards(house)
    fulfil_promises(house.folder, house.unlock(BERIK))
    ella = come_back(house, cards)
    keys = house.unlock(ELLA)
    assert keys.me.id == ella
    assert keys.me.administrator
    assert set(keys.drawer_keys) == keys.me.holds
    for who in (AIDA, BERIK, CLARA, DANA):
        told = house.unlock(who)
        assert set(told.drawer_keys) == told.me.holds
        assert told.chain.events[-1].kind == membership.RECOVER
        assert told.chain.events[-1].by == ella


def test_other_cards_open_nothing(house: House) -> None:
    make_cards(house)
    with pytest.raises(KeyFileForgedError):
        KeyRevision.for_cards(house.folder, "house", ReceivingKey.generate())
    with pytest.raises(KeyFileForgedError):
        KeyRevision.for_cards(house.folder, "clinical", ReceivingKey.generate())


def test_a_set_whose_public_key_was_exchanged_is_refused(house: House) -> None:
    make_cards(house)
    other = {"receiving": texts_of(ReceivingKey.generate().public_bytes)}
    house.rewrite(lambda bodies: bodies["cards/house"].update(other))
    with pytest.raises(KeyFileForgedError):
        house.unlock(AIDA)


def test_when_somebody_comes_the_cards_keep_their_entries(house: House) -> None:
    cards = make_cards(house)
    add_member(house.folder, house.unlock(AIDA), ELLA, KDF)
    for name, body in key_copies.read(house.folder).bodies.items():
        if name.startswith("drawer/"):
            assert "cards/house" in body["sealed"]
    assert KeyRevision.for_cards(house.folder, "house", cards)[0].drawer_keys


# --- slots destroyed ------------------------------------------------------------------------------


def test_destroyed_slots_open_for_nobody_and_the_cards_still_do(house: House) -> None:
    cards = make_cards(house)
    fulfil_promises(house.folder, house.unlock(BERIK))
    before = house.copies()[0]
    destroy_slots(house.folder)
    for who in (AIDA, BERIK, CLARA, DANA):
        with pytest.raises(WrongPassphraseError):
            house.unlock(who)
    for copy in house.copies():
        slots = [body for name, body in key_copies.read(house.folder).bodies.items() if name.startswith("slot/")]
        assert slots == []
        assert len(copy) < len(before)
    come_back(house, cards)
    assert house.unlock(ELLA).drawer_keys[Drawer.GATE] == house.drawer_keys[Drawer.GATE]


def test_without_cards_no_slot_is_destroyed(house: House) -> None:
    before = house.copies()
    with pytest.raises(NoCardsError):
        destroy_slots(house.folder)
    assert house.copies() == before


def test_old_bytes_are_overwritten_where_they_lie(house: House) -> None:
    make_cards(house)
    (house.folder / "held.json").hardlink_to(house.folder / COPIES[0])
    destroy_slots(house.folder)
    assert b"finder" not in (house.folder / "held.json").read_bytes()


# --- signing alone --------------------------------------------------------------------------------


def test_signing_alone_opens_the_signing_key_and_nothing_else(house: House) -> None:
    member, key = open_signing(house.folder, BERIK.alias, BERIK.passphrase)
    keys = house.unlock(BERIK)
    assert member == keys.me.id
    assert key.public_bytes == keys.me.public.signing
    with pytest.raises(WrongPassphraseError):
        open_signing(house.folder, BERIK.alias, AIDA.passphrase)


def test_signing_alone_needs_no_whole_receiving_secret(house: House) -> None:
    def spoil(bodies: dict) -> None:
        for body in bodies.values():
            if "receiving" in body and "signing" in body:
                body["receiving"] = ""

    house.rewrite(spoil)
    assert open_signing(house.folder, BERIK.alias, BERIK.passphrase)[0]


def test_the_parts_of_cards_hold_no_alias(house: House) -> None:
    make_cards(house)
    for text in texts(key_copies.read(house.folder).bodies["cards/house"]):
        assert "Aida" not in text
