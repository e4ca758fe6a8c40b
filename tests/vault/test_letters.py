"""A letter reaches only the drawer it is for, with its author, and only if the author may write it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from shelterdesk.casework import KINDS
from shelterdesk.casework.notes import ProcessNote
from shelterdesk.casework.protection import ForbiddenWord, Threat
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto import canonical
from shelterdesk.crypto.identity import Identity, ReceivingKey, seal_to
from shelterdesk.errors import NotYourKindError
from shelterdesk.vault.letters import _PURPOSE, Author, Letters, _padded
from shelterdesk.vault.membership import Member

VAULT = "ab" * 16
NOW = datetime(2026, 11, 23, 21, 5, tzinfo=UTC)
NIGHT = Identity.generate()
PROTECTION = ReceivingKey.generate()
CASEWORK = ReceivingKey.generate()
KEYS = {Drawer.CASEWORK: [CASEWORK], Drawer.PROTECTION: [PROTECTION]}
MEMBER = Member("aa" * 8, "Night", frozenset({Role.NIGHT_DUTY}), False, NIGHT.public)
MEMBERS = {MEMBER.id: MEMBER}
AUTHOR = Author(MEMBER.id, MEMBER.roles, 3, NIGHT)
THREAT = Threat(case_id="11" * 16, words="I know where you live\n<b>", true_things=("weapon",), alerts=("no_visitors",))


@pytest.fixture
def letters(tmp_path: Path) -> Letters:
    return Letters(tmp_path, VAULT)


def test_a_holder_receives_the_record_with_its_author(letters, tmp_path):
    name = letters.write(THREAT, PROTECTION.public_bytes, AUTHOR, NOW)
    post = Letters(tmp_path, VAULT).waiting(KEYS, MEMBERS)
    [letter] = post.letters
    assert (letter.name, letter.drawer, letter.author, letter.membership, letter.time) == (
        name, Drawer.PROTECTION, MEMBER.id, 3, NOW,
    )  # fmt: skip
    assert letter.record == THREAT
    assert (post.refused, post.unopened) == ((), 0)
    NIGHT.public.verify(letter.signed, letter.signature, _PURPOSE)


def test_nobody_else_can_open_it_not_even_its_author(letters):
    letters.write(THREAT, PROTECTION.public_bytes, AUTHOR, NOW)
    post = letters.waiting({Drawer.CASEWORK: [CASEWORK]}, MEMBERS)
    assert (post.letters, post.refused, post.unopened) == ((), (), 1)


def test_a_filed_letter_leaves_the_slot(letters):
    name = letters.write(THREAT, PROTECTION.public_bytes, AUTHOR, NOW)
    letters.filed(name)
    letters.filed(name)
    assert letters.count() == 0


def test_letters_come_in_the_order_they_were_written(letters):
    for minute in (3, 1, 2):
        letters.write(Threat(words=str(minute)), PROTECTION.public_bytes, AUTHOR, NOW.replace(minute=minute))
    assert [letter.time.minute for letter in letters.waiting(KEYS, MEMBERS).letters] == [1, 2, 3]


def test_a_kind_that_the_role_may_not_write_is_refused_before_it_is_written(letters):
    with pytest.raises(NotYourKindError):
        letters.write(ForbiddenWord(word="x"), PROTECTION.public_bytes, AUTHOR, NOW)
    assert letters.count() == 0


def test_neither_names_nor_bytes_nor_sizes_tell_anything(letters, tmp_path):
    letters.write(THREAT, PROTECTION.public_bytes, AUTHOR, NOW)
    letters.write(Threat(words="y" * 2000), PROTECTION.public_bytes, AUTHOR, NOW)
    first, second = (tmp_path / "letters").iterdir()
    assert first.stat().st_size == second.stat().st_size
    for word in (b"threat", b"where you live", MEMBER.id.encode(), b"protection"):
        assert word not in first.read_bytes() + second.read_bytes()


def forged(
    folder: Path, identity: Identity = NIGHT, *, sealed_for: str = VAULT, sign: bytes = b"", **facts: Any
) -> None:
    """A letter as somebody with the public key could make it."""
    content: Mapping[str, Any] = {
        "format": 1, "vault": VAULT, "drawer": "protection", "kind": "threat", "record": "22" * 16, "schema": 1,
        "author": MEMBER.id, "membership": 3, "time": 1_700_000_000_000, "body": {"case_id": "", "words": "x"}, **facts,
    }  # fmt: skip
    signed = canonical.dumps(content)
    plain = len(signed).to_bytes(4, "big") + signed + identity.sign(sign or signed, _PURPOSE)
    place = b"shelterdesk/1/letter\0" + sealed_for.encode() + b"\0protection"
    (folder / "letters").mkdir(exist_ok=True)
    (folder / "letters" / ("cd" * 16)).write_bytes(seal_to(PROTECTION.public_bytes, _padded(plain), place))


def test_the_forger_of_these_tests_can_write_a_good_letter(letters, tmp_path):
    forged(tmp_path)
    assert len(letters.waiting(KEYS, MEMBERS).letters) == 1


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"identity": Identity.generate()}, "signature"),
        ({"sign": b"something else"}, "signature"),
        ({"author": "bb" * 8}, "author"),
        ({"kind": "forbidden_word"}, "writer"),
        ({"kind": "person"}, "kind"),
        ({"kind": "unheard_of"}, "kind"),
        ({"drawer": "clinical"}, "vault"),
        ({"vault": "cd" * 16}, "vault"),
        ({"schema": 99}, "version"),
        ({"format": 2}, "version"),
        ({"body": {"words": "no case"}}, "malformed"),
        ({"body": {"case_id": "", "words": 7}}, "malformed"),
        ({"body": {"case_id": "", "alerts": "no_visitors"}}, "malformed"),
        ({"body": {"case_id": "", "happened_on": "31 February"}}, "malformed"),
        ({"body": {"case_id": "", "reasons": {"words": "because"}}}, "malformed"),
        ({"body": "text"}, "malformed"),
        ({"record": 5}, "malformed"),
        ({"record": ""}, "malformed"),
        ({"record": "22" * 16 + "\n"}, "malformed"),
        ({"record": "a\0b"}, "malformed"),
        ({"time": "yesterday"}, "malformed"),
        ({"time": 2**62}, "malformed"),
    ],
)
def test_a_letter_that_may_not_be_filed_is_refused_with_its_reason_and_kept(letters, tmp_path, facts, reason):
    forged(tmp_path, **facts)
    post = letters.waiting(KEYS, MEMBERS)
    assert [refused.error.reason for refused in post.refused] == [reason]
    assert post.letters == ()
    assert letters.count() == 1


def test_a_letter_from_somebody_who_left_is_refused_and_kept(letters):
    letters.write(THREAT, PROTECTION.public_bytes, AUTHOR, NOW)
    post = letters.waiting(KEYS, {MEMBER.id: replace(MEMBER, active=False)})
    assert [refused.error.reason for refused in post.refused] == ["author"]


def test_a_letter_of_another_vault_does_not_open(letters, tmp_path):
    forged(tmp_path, sealed_for="cd" * 16)
    assert letters.waiting(KEYS, MEMBERS).unopened == 1


@pytest.mark.parametrize("place", [0, 1000, 1500, 3000, -1])
def test_a_damaged_letter_is_counted_and_harms_no_other(letters, tmp_path, place):
    damaged = tmp_path / "letters" / letters.write(THREAT, PROTECTION.public_bytes, AUTHOR, NOW)
    content = bytearray(damaged.read_bytes())
    content[place] ^= 1
    damaged.write_bytes(content)
    letters.write(Threat(words="whole"), PROTECTION.public_bytes, AUTHOR, NOW)
    post = letters.waiting(KEYS, MEMBERS)
    assert [letter.record.words for letter in post.letters] == ["whole"]
    assert post.unopened == 1


def test_every_kind_can_travel_as_a_letter(letters):
    director = Member("cc" * 8, "Chief", frozenset(Role), True, NIGHT.public)
    author = Author(director.id, director.roles, 1, NIGHT)
    keys = dict.fromkeys(Drawer, (PROTECTION,))
    records = {kind.name: kind.record() for kind in KINDS.values()}
    for record in records.values():
        letters.write(record, PROTECTION.public_bytes, author, NOW)
    post = letters.waiting(keys, {director.id: director})
    assert {letter.record.id for letter in post.letters} == {record.id for record in records.values()}
    assert post.refused == ()


def test_a_psychologists_process_note_cannot_come_from_night_duty(letters):
    if Role.NIGHT_DUTY in KINDS["process_note"].writers:
        pytest.fail("night duty may write process notes")
    with pytest.raises(NotYourKindError):
        letters.write(ProcessNote(), PROTECTION.public_bytes, AUTHOR, NOW)


def test_half_a_character_does_not_keep_a_letter_back(letters):
    letters.write(Threat(words="half \ud83d one\0"), PROTECTION.public_bytes, AUTHOR, NOW)
    assert [letter.record.words for letter in letters.waiting(KEYS, MEMBERS).letters] == ["half \ufffd one"]
