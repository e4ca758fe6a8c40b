"""One asks, another says yes over exactly these bytes, and it counts once; whatever else is refused."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import ACTS, Approval, CarriedOut, Request
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import (
    AnswerRefusedError,
    AppendOnlyError,
    CannotUndoError,
    NobodyElseError,
    NotForYouToApproveError,
    NotForYouToAskError,
    SecondPersonNeededError,
)
from shelterdesk.vault import Founder, OpenedKeys, Vault, acts, acts_signed, create, membership, unlock_keys
from shelterdesk.vault.acts import State
from shelterdesk.vault.key_revision import KeyRevision
from tests.vault.making import KDF, STAFF, Clock, keys_of, make, unlocked

SHEET = b"exactly these bytes"
OTHER = b"exactly these bytez"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def aida(folder: Path, clock: Clock) -> Iterator[Vault]:
    with unlocked(folder, clock=clock) as vault:
        yield vault


def signed_by(folder: Path, alias: str, request: Request, verdict: str = acts_signed.YES) -> tuple[str, bytes]:
    """What another member's signing key makes of a request."""
    keys = keys_of(folder, alias)
    message = acts_signed.answer_message(acts_signed.message_of(keys.vault_id, request), keys.me.id, verdict)
    return keys.me.id, keys.identity.sign(message, acts_signed.APPROVAL_PURPOSE)


def said_yes(vault: Vault, request: Request, alias: str = "Berik") -> None:
    acts.accept_signed(vault, request, *signed_by(vault.folder, alias, request))


def needed(vault: Vault, payload: bytes = SHEET, act: str = "plain_export") -> str:
    with pytest.raises(SecondPersonNeededError) as told:
        acts.require(vault, act, payload)
    assert told.value.act == act
    return told.value.state


# --- the way it goes ------------------------------------------------------------------------------------


def test_one_asks_another_approves_at_once_and_it_counts_once(aida: Vault) -> None:
    assert needed(aida) == ""
    request = acts.ask(aida, "plain_export", SHEET, items=3)
    assert needed(aida) == State.WAITING
    said_yes(aida, request)
    approved = acts.require(aida, "plain_export", SHEET)
    assert approved is not None
    assert approved.id == request.id
    acts.carried_out(aida, approved)
    assert needed(aida) == State.USED
    with pytest.raises(SecondPersonNeededError):
        acts.carried_out(aida, approved)


def test_the_second_person_approves_later_from_their_own_today(folder: Path, clock: Clock) -> None:
    with unlocked(folder, clock=clock) as vault:
        acts.ask(vault, "plain_export", SHEET)
        assert acts.waiting_for_me(vault) == []
    clock.pass_by(days=2)
    with unlocked(folder, "Berik", clock=clock) as vault:
        (request,) = acts.waiting_for_me(vault)
        acts.approve(vault, request)
        assert acts.waiting_for_me(vault) == []
        assert acts.mine(vault) == []
    with unlocked(folder, clock=clock) as vault:
        (told,) = acts.mine(vault)
        assert (told.state, vault.alias_of(told.by)) == (State.APPROVED, "Berik")
        acts.carried_out(vault, acts.require(vault, "plain_export", SHEET))


def test_only_who_may_approve_sees_it_waiting(folder: Path) -> None:
    with unlocked(folder) as vault:
        acts.ask(vault, "plain_export", SHEET)
    for alias, sees in (("Berik", 1), ("Clara", 0), ("Dana", 0)):
        with unlocked(folder, alias) as vault:
            assert len(acts.waiting_for_me(vault)) == sees, alias


def test_asking_twice_over_the_same_bytes_is_one_request(aida: Vault) -> None:
    first = acts.ask(aida, "plain_export", SHEET)
    assert acts.ask(aida, "plain_export", SHEET).id == first.id
    assert acts.ask(aida, "erasure", SHEET).id != first.id
    assert acts.ask(aida, "plain_export", OTHER).id != first.id


def test_a_request_holds_no_contents(aida: Vault) -> None:
    acts.ask(aida, "plain_export", b"CANARY the address", case_id="c" * 32, about="d" * 32, items=2)
    (row,) = aida.file(Drawer.GATE).read('SELECT * FROM "request"')
    assert "CANARY" not in repr(row)
    (request,) = aida.all(Request)
    assert (request.case_id, request.about, request.items) == ("c" * 32, "d" * 32, 2)
    assert len(acts.digest_words(request.digest or "").split()) == acts.DIGEST_WORDS


# --- what does not count --------------------------------------------------------------------------------


def test_other_bytes_another_act_and_another_asker_are_not_covered(folder: Path, aida: Vault) -> None:
    said_yes(aida, acts.ask(aida, "plain_export", SHEET))
    assert needed(aida, OTHER) == ""
    assert needed(aida, SHEET, "erasure") == ""
    aida.close()
    with unlocked(folder, "Berik") as vault:
        assert needed(vault) == ""


def test_the_asker_cannot_approve_alone(folder: Path, aida: Vault) -> None:
    request = acts.ask(aida, "plain_export", SHEET)
    with pytest.raises(NotForYouToApproveError):
        acts.approve(aida, request)
    with pytest.raises(NotForYouToApproveError):
        acts.accept_signed(aida, request, *signed_by(folder, "Aida", request))
    assert needed(aida) == State.WAITING


def test_who_has_not_the_right_can_neither_ask_nor_approve(folder: Path, aida: Vault) -> None:
    request = acts.ask(aida, "plain_export", SHEET)
    for alias in ("Clara", "Dana"):
        with pytest.raises(NotForYouToApproveError):
            acts.accept_signed(aida, request, *signed_by(folder, alias, request))
    aida.close()
    with unlocked(folder, "Dana") as vault:
        with pytest.raises(NotForYouToAskError):
            acts.ask(vault, "plain_export", SHEET)
        with pytest.raises(NotForYouToAskError):
            acts.require(vault, "plain_export", SHEET)


def test_a_signature_for_something_else_is_refused(folder: Path, aida: Vault) -> None:
    request = acts.ask(aida, "plain_export", SHEET)
    other = acts.ask(aida, "plain_export", OTHER)
    berik, signature = signed_by(folder, "Berik", other)
    with pytest.raises(AnswerRefusedError):
        acts.accept_signed(aida, request, berik, signature)
    with pytest.raises(AnswerRefusedError):
        acts.accept_signed(aida, request, berik, bytes(64))
    with pytest.raises(AnswerRefusedError):
        acts.accept_signed(aida, request, *signed_by(folder, "Berik", request, acts_signed.NO))
    (approver,) = (member for member in aida.members.values() if member.alias == "Berik")
    log = keys_of(folder, "Berik").identity.sign(acts_signed.message_of(aida.keys.vault_id, request), "log")
    with pytest.raises(AnswerRefusedError):
        acts.accept_signed(aida, request, approver.id, log)
    assert needed(aida) == State.WAITING


def test_a_request_changed_after_it_was_approved_is_void(folder: Path, aida: Vault) -> None:
    request = acts.ask(aida, "plain_export", SHEET)
    changed = replace(request, digest=digest(OTHER).hex())
    with pytest.raises(AnswerRefusedError):
        acts.accept_signed(aida, changed, *signed_by(folder, "Berik", changed))
    with pytest.raises(AppendOnlyError):
        aida.save(changed)
    forged = replace(changed, id="f" * 32, base="")
    aida.save(forged, Approval(request="f" * 32, verdict="yes", given_by="nobody", signature="00"))
    assert acts.standing(aida, forged).state is State.VOID


def test_a_row_that_names_an_approver_is_not_believed_without_their_signature(aida: Vault) -> None:
    request = acts.ask(aida, "plain_export", SHEET)
    berik = next(member.id for member in aida.members.values() if member.alias == "Berik")
    mine = aida.keys.identity.sign(
        acts_signed.answer_message(acts_signed.message_of(aida.keys.vault_id, request), berik, acts_signed.YES),
        acts_signed.APPROVAL_PURPOSE,
    )
    aida.save(Approval(request=request.id, verdict="yes", given_by=berik, given_at="2026", signature=mine.hex()))
    assert needed(aida) == State.WAITING


def test_a_request_written_in_anothers_name_is_void(folder: Path, aida: Vault) -> None:
    berik = next(member.id for member in aida.members.values() if member.alias == "Berik")
    request = acts.ask(aida, "plain_export", SHEET)
    aida.save(replace(request, id="e" * 32, base="", asked_by=berik))
    assert [one.id for one in acts.waiting_for_me(aida)] == []


def test_after_seven_days_it_is_over_also_for_a_clock_put_back(folder: Path, clock: Clock) -> None:
    with unlocked(folder, clock=clock) as vault:
        said_yes(vault, acts.ask(vault, "plain_export", SHEET))
        late = acts.ask(vault, "plain_export", OTHER)
        clock.pass_by(days=6, hours=23)
        assert acts.require(vault, "plain_export", SHEET) is not None
        clock.pass_by(hours=2)
        assert needed(vault) == State.EXPIRED
        with pytest.raises(AnswerRefusedError):
            said_yes(vault, late)
        acts.ask(vault, "erasure", SHEET)  # the log now knows how late it is
        clock.pass_by(days=-5)
        assert needed(vault) == State.EXPIRED
        again = acts.ask(vault, "plain_export", SHEET)
        assert acts.standing(vault, again).state is State.WAITING


def test_nobody_asks_for_longer_than_seven_days(folder: Path, clock: Clock) -> None:
    with unlocked(folder, clock=clock) as vault:
        request = replace(acts.ask(vault, "plain_export", SHEET), id="a" * 32, base="", valid_until="2036-01-01T00:00Z")
        message = acts_signed.message_of(vault.keys.vault_id, request)
        signature = vault.keys.identity.sign(message, acts_signed.REQUEST_PURPOSE)
        long = replace(request, signature=signature.hex())
        vault.save(long)
        assert acts.standing(vault, long).state is State.VOID


def test_a_no_counts_more_than_a_yes(folder: Path, aida: Vault) -> None:
    request = acts.ask(aida, "plain_export", SHEET)
    said_yes(aida, request)
    aida.close()
    with unlocked(folder, "Berik") as vault:
        acts.refuse(vault, request)
        assert acts.waiting_for_me(vault) == []
    with unlocked(folder) as vault:
        assert needed(vault) == State.REFUSED
        assert acts.ask(vault, "plain_export", SHEET).id != request.id


def test_what_was_used_or_refused_does_not_come_back_through_the_bin(aida: Vault) -> None:
    request = acts.ask(aida, "plain_export", SHEET)
    said_yes(aida, request)
    acts.carried_out(aida, acts.require(aida, "plain_export", SHEET))
    (done,) = aida.all(CarriedOut)
    aida.remove(done)
    assert needed(aida) == State.USED
    with pytest.raises(CannotUndoError):
        aida.restore("carried_out", done.id)


def test_a_request_can_be_taken_back_by_its_asker_only(folder: Path, aida: Vault) -> None:
    request = acts.ask(aida, "plain_export", SHEET)
    aida.close()
    with unlocked(folder, "Berik") as vault, pytest.raises(NotForYouToAskError):
        acts.withdraw(vault, request)
    with unlocked(folder) as vault:
        acts.withdraw(vault, request)
        assert acts.mine(vault) == []
        with pytest.raises(AnswerRefusedError):
            said_yes(vault, request)


def removed(folder: Path, alias: str) -> None:
    """The administrator Aida ends a membership, by a signed statement."""
    keys = keys_of(folder, "Aida")
    gone = replace(next(one for one in keys.members.values() if one.alias == alias), active=False)
    revision = KeyRevision.for_member(folder, keys)
    revision.state(membership.REMOVE, keys.identity, keys.me.id, members=[gone])
    revision.dismiss(gone.id)
    revision.write()


def test_the_yes_of_somebody_who_has_left_does_not_count(folder: Path) -> None:
    with unlocked(folder) as vault:
        request = acts.ask(vault, "first_disclosure", SHEET)
        said_yes(vault, request, "Clara")
        assert acts.require(vault, "first_disclosure", SHEET) is not None
        answer = signed_by(folder, "Clara", request)
    removed(folder, "Clara")
    with unlocked(folder) as vault:
        assert needed(vault, SHEET, "first_disclosure") == State.WAITING
        with pytest.raises(NotForYouToApproveError):
            acts.accept_signed(vault, request, *answer)
        said_yes(vault, request, "Berik")
        assert acts.require(vault, "first_disclosure", SHEET) is not None


# --- alone ----------------------------------------------------------------------------------------------


def made_alone(folder: Path) -> OpenedKeys:
    return create(folder, STAFF[:1], practice=True, kdf=KDF)


def test_in_a_practice_shelter_of_one_person_nobody_else_is_needed(tmp_path: Path) -> None:
    with Vault(tmp_path / "v", made_alone(tmp_path / "v")) as vault:
        assert acts.needs_nobody(vault, "plain_export")
        assert acts.require(vault, "plain_export", SHEET) is None
        assert acts.carried_out(vault, None).changes == ()
        with pytest.raises(NobodyElseError):
            acts.ask(vault, "plain_export", SHEET)


def test_in_a_real_shelter_two_people_are_needed_even_where_there_is_nobody_else(tmp_path: Path) -> None:
    staff = (*STAFF[:1], Founder("Berik", STAFF[1].passphrase, frozenset(STAFF[3].roles), True))
    create(tmp_path / "v", staff, practice=False, kdf=KDF)
    with Vault(tmp_path / "v", unlock_keys(tmp_path / "v", "Aida", STAFF[0].passphrase)) as vault:
        assert acts.approvers(vault, "override_gate") == ()  # the other one does not keep the words
        assert not acts.needs_nobody(vault, "override_gate")
        assert needed(vault, SHEET, "override_gate") == ""
        with pytest.raises(NobodyElseError):
            acts.ask(vault, "override_gate", SHEET)


@pytest.mark.parametrize("act", ACTS)
def test_every_act_can_be_asked_and_approved_in_a_house_of_the_usual_size(folder: Path, act: str) -> None:
    with unlocked(folder) as vault:
        assert acts.approvers(vault, act) or act == "override_gate"
