"""The word of somebody is what they signed, in the role that they had, whatever was typed."""

from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Case, PhaseDecision, PhaseStep
from shelterdesk.casework.phase_rules import Joint, joint, remarks
from shelterdesk.casework.roles import Role
from shelterdesk.vault import staffing
from shelterdesk.vault.joint_words import lost_trust, vacant_now, words_of_case
from shelterdesk.vault.sealed import seal_case
from tests.vault.making import Clock, make, unlocked
from tests.vault.test_rekey import member

CASE = "5e" * 16
TRUST = PhaseStep(case_id=CASE, phase="trust")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "X.shelter"
    make(folder)
    with unlocked(folder) as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="RLD-472"), TRUST)
    return folder


def say(folder: Path, alias: str, said_as: str, verdict: str = "ready", by: str = "") -> None:
    with unlocked(folder, alias) as vault:
        typed = member(vault, by or alias)
        vault.save(
            PhaseDecision(case_id=CASE, step=TRUST.id, verdict=verdict, said_as=said_as, decided_by=typed)
        )


def decided(folder: Path, alias: str = "Aida") -> Joint:
    with unlocked(folder, alias) as vault:
        return joint(words_of_case(vault, CASE).get(TRUST.id, []))


def test_two_members_with_two_passphrases_end_trust_building(folder: Path) -> None:
    say(folder, "Aida", "social_worker")
    assert decided(folder).open_seats == ("psychologist",)
    say(folder, "Berik", "psychologist")
    assert decided(folder).complete
    assert decided(folder, "Clara").complete, "everybody sees the same"
    say(folder, "Berik", "psychologist", "not_yet")
    assert decided(folder).open_seats == ("psychologist",)


def test_one_person_alone_cannot_even_by_typing_the_others_name(folder: Path) -> None:
    say(folder, "Aida", "social_worker")
    say(folder, "Aida", "psychologist", by="Berik")
    with unlocked(folder) as vault:
        words = words_of_case(vault, CASE)[TRUST.id]
        assert [word.author for word in words] == [member(vault, "Aida")] * 2
        assert [word.remark for word in words] == ["", "not_their_role"]
        assert not joint(words).complete
    say(folder, "Clara", "psychologist", by="Berik")
    assert not decided(folder).complete, "a coordinator is no psychologist"


def test_nobody_ends_it_by_putting_the_others_not_yet_into_the_bin(folder: Path) -> None:
    say(folder, "Berik", "psychologist")
    say(folder, "Berik", "psychologist", "not_yet")
    say(folder, "Aida", "social_worker")
    with unlocked(folder) as vault:
        hesitating = next(one for one in vault.of_case(PhaseDecision, CASE) if one.verdict == "not_yet")
        vault.remove(hesitating)
    assert decided(folder).open_seats == ("psychologist",)
    say(folder, "Berik", "psychologist")
    assert decided(folder).complete, "its author takes it back by a newer word"
    with unlocked(folder) as vault:
        vault.remove(vault.of_case(PhaseDecision, CASE)[-1])
    assert decided(folder).open_seats == ("psychologist",), "a word that was taken away ends nothing"


@pytest.mark.parametrize("renamed", [True, False])
def test_trust_building_that_somebody_renamed_or_removed_is_pointed_out(folder: Path, *, renamed: bool) -> None:
    clock = Clock()
    with unlocked(folder, clock=clock) as vault:
        def take_away(step: PhaseStep) -> None:
            if renamed:
                vault.save(replace(step, phase="skills"))
            else:
                vault.remove(step)

        slip = vault.save(PhaseStep(case_id=CASE, phase="trust")).records[0]
        clock.pass_by(hours=1)
        assert isinstance(slip, PhaseStep)
        take_away(slip)
        assert lost_trust(vault, CASE) == frozenset(), "a slip that was put right"
        clock.pass_by(days=3000)
        trust = vault.get(PhaseStep, TRUST.id)
        assert trust is not None
        take_away(trust)
        assert lost_trust(vault, CASE) == {TRUST.id}
        assert remarks(vault.of_case(PhaseStep, CASE), {}, lost_trust(vault, CASE))[0] == "trust_lost"
    say(folder, "Aida", "social_worker")
    say(folder, "Berik", "psychologist")
    said = {TRUST.id: decided(folder)}
    assert remarks([], said, {TRUST.id}) == (), "both had said so"


def test_roles_count_as_they_were_when_it_was_said(folder: Path) -> None:
    say(folder, "Aida", "social_worker")
    say(folder, "Berik", "psychologist")
    with unlocked(folder) as vault:
        berik = member(vault, "Berik")
        staffing.change_roles(vault, berik, frozenset({Role.COORDINATOR}), administrator=True, accept_last_holder=True)
    assert decided(folder).complete
    say(folder, "Berik", "psychologist", "not_yet")
    assert decided(folder).complete, "who is no psychologist any more keeps nothing open"


def test_where_nobody_is_psychologist_the_director_stands_in_but_not_alone(folder: Path) -> None:
    say(folder, "Aida", "director")
    assert not decided(folder).seats, "there is a psychologist"
    with unlocked(folder) as vault:
        assert vacant_now(vault, CASE) == frozenset()
        berik, clara = member(vault, "Berik"), member(vault, "Clara")
        staffing.leave(vault, berik, accept_last_holder=True)
        staffing.change_roles(vault, clara, frozenset({Role.SOCIAL_WORKER}), administrator=False)
        assert vacant_now(vault, CASE) == {"psychologist"}
    assert not decided(folder).seats, "what was said while there was one does not count later"
    say(folder, "Aida", "director")
    assert not decided(folder).complete
    say(folder, "Clara", "social_worker")
    assert decided(folder).complete
    assert decided(folder).stands_in == {"psychologist"}
    with unlocked(folder) as vault:
        staffing.change_roles(vault, clara, frozenset({Role.PSYCHOLOGIST}), administrator=False)
        assert vacant_now(vault, CASE) == frozenset()
    assert decided(folder).complete, "it was decided as the house stood then"


def test_of_a_sealed_case_only_its_holders_are_asked(folder: Path) -> None:
    say(folder, "Aida", "social_worker")
    with unlocked(folder) as vault:
        seal_case(vault, CASE, {vault.me.id, member(vault, "Clara")})
        assert vacant_now(vault, CASE) == {"psychologist"}
        assert [word.role for word in words_of_case(vault, CASE)[TRUST.id]] == ["social_worker"], "also what moved"
    with unlocked(folder, "Berik") as vault:
        assert words_of_case(vault, CASE) == {}
