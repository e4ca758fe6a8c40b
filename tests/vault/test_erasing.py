"""Nobody erases alone, and what two people agreed to reaches the drawers that neither of them holds."""

from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Approval, Case, ErasureOrder, Person, ProcessNote, Record, Request, Retention, Threat
from shelterdesk.casework.gate_kinds import Alert
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.errors import SecondPersonNeededError
from shelterdesk.vault import Founder, Vault, acts, acts_signed, create, erasing, erasure_plan, unlock_keys
from shelterdesk.vault.draft_file import DraftKey
from shelterdesk.vault.erasure_plan import Plan
from tests.vault.erased import found_in
from tests.vault.making import KDF, STAFF, Clock, make, unlocked

CASE, OTHER = "c" * 32, "d" * 32
WORD = "qzhorvath"
NOTE = DraftKey(Drawer.CLINICAL, "process_note", "e" * 32, CASE, "", 1)
_FAR = 4_000_000_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


def saved(vault: Vault, record: Record) -> Record:
    return vault.save(record).records[0]


def agreed(folder: Path, request: Request, clock: Clock, alias: str = "Berik") -> None:
    with unlocked(folder, alias, clock=clock) as second:
        acts.approve(second, next(waiting for waiting in acts.waiting_for_me(second) if waiting.id == request.id))


def asked(folder: Path, clock: Clock) -> Request:
    with unlocked(folder, clock=clock) as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="Blue"), Person(case_id=CASE, first_name=WORD))
        vault.save(Threat(case_id=CASE, words=WORD, alerts=("no_visitors",)))
        return erasing.ask(vault, erasure_plan.of_case(vault, CASE))


def test_nobody_erases_alone(folder: Path) -> None:
    with unlocked(folder) as vault:
        person = saved(vault, Person(case_id=CASE, first_name=WORD))
        plan = erasure_plan.of_record(vault, person)
        with pytest.raises(SecondPersonNeededError):
            erasing.erase(vault, plan)
        erasing.ask(vault, plan)
        with pytest.raises(SecondPersonNeededError):
            erasing.erase(vault, plan)
        assert vault.get(Person, person.id) == person


def test_two_people_erase_a_case_and_the_certificate_tells_no_contents(folder: Path) -> None:
    clock = Clock()
    request = asked(folder, clock)
    agreed(folder, request, clock)
    with unlocked(folder, clock=clock) as vault:
        told = erasing.erase(vault, erasure_plan.of_case(vault, CASE))
        assert told.counts == {"alert": 1, "case": 1, "person": 1, "threat": 1}
        assert (told.by, vault.alias_of(told.second), told.request) == (vault.me.id, "Berik", request.id)
        assert WORD not in str(told.counts)
        assert vault.cases().rows == ()
        assert vault.all(Alert) == []
        assert acts.standing(vault, request).state is acts.State.USED
        (kept,) = erasing.done(vault)
        assert (kept.by, kept.second, kept.request.id) == (told.by, told.second, request.id)
        assert erasing.counts_of(vault, request.id) == told.counts
        vault.save(Case(id=OTHER, case_id=OTHER, code="Red"))
        with pytest.raises(SecondPersonNeededError):
            erasing.erase(vault, erasure_plan.of_case(vault, OTHER))
    assert found_in(folder, (WORD,)) == []


def test_agreement_to_one_state_of_the_sheets_is_none_to_another(folder: Path) -> None:
    clock = Clock()
    request = asked(folder, clock)
    agreed(folder, request, clock)
    with unlocked(folder, clock=clock) as vault:
        person = vault.of_case(Person, CASE)[0]
        vault.save(replace(person, age=20))
        with pytest.raises(SecondPersonNeededError):
            erasing.erase(vault, erasure_plan.of_case(vault, CASE))


def test_the_next_unlock_of_another_holder_erases_the_case_there_before_anything_is_shown(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        saved(psychologist, ProcessNote(case_id=CASE, observation=WORD))
        saved(psychologist, ProcessNote(case_id=OTHER, observation="quiet"))
    request = asked(folder, clock)
    agreed(folder, request, clock, "Clara")
    with unlocked(folder, clock=clock) as vault:
        erasing.erase(vault, erasure_plan.of_case(vault, CASE))
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        assert [note.observation for note in psychologist.all(ProcessNote)] == ["quiet"]
        assert psychologist.problems == ()
    assert found_in(folder, (WORD,), "Berik") == []


def order_alone(vault: Vault, plan: Plan, request: str) -> None:
    vault.save(erasure_plan.order_of(vault, plan, request))


def test_an_order_written_by_one_person_alone_erases_nothing_in_anybodys_drawer(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        saved(psychologist, ProcessNote(case_id=CASE, observation="quiet"))
    request = asked(folder, clock)
    with unlocked(folder, clock=clock) as vault:
        order_alone(vault, erasure_plan.of_case(vault, CASE), "")
        order_alone(vault, erasure_plan.of_case(vault, CASE), request.id)  # asked for, and nobody agreed
        me = vault.me.id
        forged = Approval(request=request.id, verdict="yes", given_by=me, given_at="2026", signature="00" * 64)
        vault.save(forged)
        own = acts_signed.answer_message(acts_signed.message_of(vault.keys.vault_id, request), me, "yes")
        signature = vault.keys.identity.sign(own, "approval").hex()
        vault.save(replace(forged, id="a" * 32, signature=signature))  # one's own agreement is no second one
    with unlocked(folder, clock=clock) as vault:
        assert len(vault.all(Person)) == 1
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        assert len(psychologist.all(ProcessNote)) == 1


def test_an_agreement_to_one_case_cannot_be_used_for_another(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        saved(psychologist, ProcessNote(case_id=OTHER, observation="quiet"))
    request = asked(folder, clock)
    agreed(folder, request, clock, "Clara")
    with unlocked(folder, clock=clock) as vault:
        plan = erasure_plan.of_case(vault, CASE)
        order = erasure_plan.order_of(vault, plan, request.id)
        vault.save(replace(order, case_id=OTHER))
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        assert len(psychologist.all(ProcessNote)) == 1


def test_an_erasure_that_was_killed_is_finished_at_the_next_unlock(folder: Path) -> None:
    clock = Clock()
    request = asked(folder, clock)
    agreed(folder, request, clock)
    with unlocked(folder, clock=clock) as vault:  # killed after the order and before anything else
        order_alone(vault, erasure_plan.of_case(vault, CASE), request.id)
    clock.pass_by(minutes=1)
    with unlocked(folder, clock=clock) as vault:
        assert vault.all(Person) == []
        assert vault.cases().rows == ()
    assert found_in(folder, (WORD,)) == []


def test_an_order_in_the_bin_still_holds(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        saved(psychologist, ProcessNote(case_id=CASE, observation="quiet"))
    request = asked(folder, clock)
    agreed(folder, request, clock, "Clara")
    with unlocked(folder, clock=clock) as vault:
        erasing.erase(vault, erasure_plan.of_case(vault, CASE))
        vault.remove(vault.all(ErasureOrder)[0])
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        assert psychologist.all(ProcessNote) == []


def test_what_the_gate_was_told_of_a_threat_goes_with_the_threat(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, clock=clock) as vault:
        threat = saved(vault, Threat(case_id=CASE, words=WORD, alerts=("no_visitors",)))
        saved(vault, Threat(case_id=CASE, words="other", alerts=("no_calls",)))
        request = erasing.ask(vault, erasure_plan.of_record(vault, threat))
    agreed(folder, request, clock)
    with unlocked(folder, clock=clock) as vault:
        told = erasing.erase(vault, erasure_plan.of_record(vault, threat))
        assert told.counts == {"alert": 1, "threat": 1}
        assert [alert.alert for alert in vault.all(Alert)] == ["no_calls"]
        vault.require_gate()


def test_an_order_of_one_person_alone_costs_nobody_what_they_typed(folder: Path) -> None:
    clock = Clock()
    request = asked(folder, clock)
    with unlocked(folder, clock=clock) as vault:
        plan = erasure_plan.of_case(vault, CASE)
        for approved_as in ("", request.id):
            order = erasure_plan.order_of(vault, plan, approved_as)
            vault.save(replace(order, up_to=_FAR))
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        psychologist.drafts.note(NOTE, {"observation": "quiet"}, {})
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        assert len(psychologist.drafts.waiting()) == 1


def test_an_agreement_means_nothing_begun_after_it_ended(folder: Path) -> None:
    clock = Clock()
    request = asked(folder, clock)
    agreed(folder, request, clock, "Clara")
    with unlocked(folder, clock=clock) as vault:
        order = erasure_plan.order_of(vault, erasure_plan.of_case(vault, CASE), request.id)
        vault.save(replace(order, up_to=_FAR))
    clock.pass_by(days=30)
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        assert erasure_plan.orders(psychologist)
        saved(psychologist, ProcessNote(case_id=CASE, observation="quiet"))
        psychologist.drafts.note(NOTE, {"observation": "quiet"}, {})
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        assert len(psychologist.all(ProcessNote)) == 1
        assert len(psychologist.drafts.waiting()) == 1


def test_who_had_never_the_right_to_agree_erases_nothing(folder: Path) -> None:
    """Night duty holds no file; with tools of their own they can sign all the same."""
    clock = Clock()
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        saved(psychologist, ProcessNote(case_id=CASE, observation="quiet"))
    request = asked(folder, clock)
    answer_as(folder, "Dana", request, "yes", clock)
    with unlocked(folder, clock=clock) as vault:
        order_alone(vault, erasure_plan.of_case(vault, CASE), request.id)
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        assert len(psychologist.all(ProcessNote)) == 1


def test_a_no_that_nobody_signed_or_had_a_right_to_keeps_nothing_that_two_people_erased(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        saved(psychologist, ProcessNote(case_id=CASE, observation="quiet"))
    request = asked(folder, clock)
    agreed(folder, request, clock, "Clara")
    with unlocked(folder, clock=clock) as vault:
        erasing.erase(vault, erasure_plan.of_case(vault, CASE))
        clara = next(one.id for one in vault.members.values() if one.alias == "Clara")
        vault.save(Approval(request=request.id, verdict="no", given_by=clara, signature="00" * 64))
    answer_as(folder, "Dana", request, "no", clock)
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        assert psychologist.all(ProcessNote) == []


def test_a_no_in_the_bin_is_still_a_no(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        saved(psychologist, ProcessNote(case_id=CASE, observation="quiet"))
    request = asked(folder, clock)
    agreed(folder, request, clock, "Clara")
    with unlocked(folder, "Clara", clock=clock) as vault:
        acts.refuse(vault, request)
    with unlocked(folder, clock=clock) as vault:
        vault.remove(next(one for one in vault.all(Approval) if one.verdict == "no"))
        order_alone(vault, erasure_plan.of_case(vault, CASE), request.id)
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        assert len(psychologist.all(ProcessNote)) == 1


def test_an_order_waits_while_the_case_must_not_be_erased(tmp_path: Path) -> None:
    """A nurse does not hold the drawer in which it is said, and nor need whoever agrees."""
    clock, folder, nurse = Clock(), tmp_path / "house", Founder("Emil", "m" * 30, frozenset({Role.NURSE}), False)
    create(folder, (*STAFF, nurse), practice=True, kdf=KDF)
    keys = unlock_keys(folder, nurse.alias, nurse.passphrase)
    with unlocked(folder, clock=clock) as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="Blue"), Retention(case_id=CASE, legal_hold="yes"))
        vault.drafts.note(DraftKey(Drawer.CASEWORK, "person", "e" * 32, CASE, "", 1), {"surname": "quiet"}, {})
    with Vault(folder, keys, clock=clock) as clinical:
        request = erasing.ask(clinical, erasure_plan.of_case(clinical, CASE))
    agreed(folder, request, clock, "Clara")
    with Vault(folder, unlock_keys(folder, nurse.alias, nurse.passphrase), clock=clock) as clinical:
        erasing.erase(clinical, erasure_plan.of_case(clinical, CASE))
    with unlocked(folder, clock=clock) as vault:
        assert len(vault.all(Case)) == 1
        assert len(vault.drafts.waiting()) == 1
        vault.save(replace(vault.all(Retention)[0], legal_hold="no"))
    with unlocked(folder, clock=clock) as vault:
        assert vault.all(Case) == []


def answer_as(folder: Path, alias: str, request: Request, verdict: str, clock: Clock) -> None:
    """What somebody's own tools could write, past what ``acts`` allows."""
    with unlocked(folder, alias, clock=clock) as vault:
        message = acts_signed.message_of(vault.keys.vault_id, request)
        signed = vault.keys.identity.sign(acts_signed.answer_message(message, vault.me.id, verdict), "approval")
        given = {"given_by": vault.me.id, "given_at": "2026-11-23T21:05Z", "signature": signed.hex()}
        vault.save(Approval(request=request.id, verdict=verdict, **given))
