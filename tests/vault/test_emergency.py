"""Life at risk: written down before anything leaves, told to all administrators, looked at by somebody else."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelterdesk.casework import EmergencyDisclosure, EmergencyNote, EmergencyReview, EmergencySeen
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import NotForYouToReviewError, ReasonMissingError
from shelterdesk.vault import Vault, emergency
from tests.vault.making import Clock, make, unlocked

CASE = "c" * 32
SHEET = b"%PDF the sheet"
REASON = "She stopped breathing, Canary street"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


@pytest.fixture
def clock() -> Clock:
    return Clock()


def told_by(folder: Path, alias: str, clock: Clock) -> EmergencyDisclosure:
    with unlocked(folder, alias, clock=clock) as vault:
        return emergency.note_disclosure(
            vault, CASE, "ambulance", "printed", ("person: Talking", "immediate_needs: Health now"), SHEET, REASON
        )


def test_the_gate_keeps_that_it_happened_and_no_word_of_it(folder: Path, clock: Clock) -> None:
    told = told_by(folder, "Aida", clock)
    with unlocked(folder, "Dana", clock=clock) as vault:
        (found,) = vault.all(EmergencyDisclosure)
        assert replace(found, base="") == told
        assert (found.recipient, found.way, found.digest) == ("ambulance", "printed", digest(SHEET).hex())
        assert found.told_groups == "person: Talking\nimmediate_needs: Health now"
        rows = vault.file(Drawer.GATE).read("SELECT * FROM emergency_disclosure")
        assert "Canary" not in repr(rows)
        assert emergency.words_about(vault, found) == []
        assert emergency.told_about(vault) == []
        assert not emergency.may_review(vault, found)
        with pytest.raises(NotForYouToReviewError):
            emergency.review(vault, found, "right")
    with unlocked(folder, "Aida", clock=clock) as vault:
        (note,) = emergency.words_about(vault, told)
        assert (note.about_what, note.note, vault.alias_of(note.written_by or "")) == ("reason", REASON, "Aida")


def test_who_does_not_hold_the_protection_drawer_gives_the_reason_by_letter(folder: Path, clock: Clock) -> None:
    told = told_by(folder, "Clara", clock)
    with unlocked(folder, "Aida", clock=clock) as vault:
        (note,) = emergency.words_about(vault, told)
        assert note.note == REASON
        (change,) = vault.history("emergency_note", note.id)
        assert vault.alias_of(change.author) == "Clara"


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_without_a_reason_nothing_is_told(folder: Path, reason: str) -> None:
    with unlocked(folder) as vault:
        with pytest.raises(ReasonMissingError):
            emergency.note_disclosure(vault, CASE, "police", "file", (), SHEET, reason)
        assert vault.all(EmergencyDisclosure) == []
        assert vault.all(EmergencyNote) == []


def test_every_administrator_is_told_until_they_have_seen_it(folder: Path, clock: Clock) -> None:
    told = told_by(folder, "Clara", clock)
    for alias in ("Aida", "Berik"):
        with unlocked(folder, alias, clock=clock) as vault:
            assert [one.id for one in emergency.told_about(vault)] == [told.id]
            emergency.seen(vault, told)
            assert emergency.told_about(vault) == []
    with unlocked(folder, "Clara", clock=clock) as vault:
        assert emergency.told_about(vault) == []


def test_an_administrator_who_told_it_is_not_told_and_does_not_review(folder: Path, clock: Clock) -> None:
    told = told_by(folder, "Aida", clock)
    with unlocked(folder, "Aida", clock=clock) as vault:
        assert emergency.told_about(vault) == []
        with pytest.raises(NotForYouToReviewError):
            emergency.review(vault, told, "right")


def test_another_person_reviews_within_seven_days(folder: Path, clock: Clock) -> None:
    told = told_by(folder, "Aida", clock)
    clock.pass_by(days=7)
    with unlocked(folder, "Berik", clock=clock) as vault:
        assert not emergency.is_overdue(vault, told)
        clock.pass_by(minutes=1)
        assert emergency.is_overdue(vault, told)
        assert [one.id for one in emergency.not_reviewed(vault)] == [told.id]
        emergency.review(vault, told, "too_much", "The name was not needed")
        assert emergency.not_reviewed(vault) == []
    with unlocked(folder, "Aida", clock=clock) as vault:
        found = emergency.review_of(vault, told)
        assert found is not None
        assert (found.verdict, vault.alias_of(found.reviewed_by or "")) == ("too_much", "Berik")
        words = {note.about_what: note.note for note in emergency.words_about(vault, told)}
        assert words == {"reason": REASON, "review": "The name was not needed"}


def test_a_clock_put_back_does_not_make_a_review_early(folder: Path, clock: Clock) -> None:
    told = told_by(folder, "Aida", clock)
    clock.pass_by(days=8)
    told_by(folder, "Aida", clock)
    clock.time -= timedelta(days=8)
    with unlocked(folder, "Berik", clock=clock) as vault:
        assert emergency.is_overdue(vault, told)


def berik(vault: Vault) -> str:
    return next(member.id for member in vault.members.values() if member.alias == "Berik")


def test_nobody_reviews_or_acknowledges_in_anothers_name(folder: Path, clock: Clock) -> None:
    told = told_by(folder, "Aida", clock)
    with unlocked(folder, "Aida", clock=clock) as vault:
        vault.save(
            EmergencyReview(case_id=CASE, disclosure=told.id, verdict="right", reviewed_by=berik(vault)),
            EmergencySeen(case_id=CASE, disclosure=told.id, seen_by=berik(vault)),
        )
        assert emergency.review_of(vault, told) is None
    with unlocked(folder, "Berik", clock=clock) as vault:
        assert [one.id for one in emergency.told_about(vault)] == [told.id]


def test_who_told_it_hides_it_from_nobody_in_the_bin(folder: Path, clock: Clock) -> None:
    told = told_by(folder, "Clara", clock)
    with unlocked(folder, "Clara", clock=clock) as vault:
        vault.remove(vault.all(EmergencyDisclosure)[0])
    with unlocked(folder, "Aida", clock=clock) as vault:
        assert [one.id for one in emergency.told_about(vault)] == [told.id]
        assert [one.id for one in emergency.not_reviewed(vault)] == [told.id]
        emergency.seen(vault, told)
        emergency.review(vault, told, "right")
        assert emergency.told_about(vault) == []
        assert emergency.not_reviewed(vault) == []


def test_who_told_it_in_anothers_name_does_not_review_it(folder: Path, clock: Clock) -> None:
    with unlocked(folder, "Aida", clock=clock) as vault:
        told = EmergencyDisclosure(case_id=CASE, told_by=berik(vault), told_at="2026-11-23T21:05Z", recipient="police")
        vault.save(told)
        assert emergency.told_about(vault) == []
        with pytest.raises(NotForYouToReviewError):
            emergency.review(vault, told, "right")
        vault.save(EmergencyReview(case_id=CASE, disclosure=told.id, verdict="right", reviewed_by=vault.me.id))
        assert emergency.review_of(vault, told) is None
    with unlocked(folder, "Berik", clock=clock) as vault:
        assert [one.id for one in emergency.told_about(vault)] == [told.id]
