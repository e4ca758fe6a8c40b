"""Who said that a phase may end: the words of a case with what only the signed log and the membership know of them."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from shelterdesk.casework.phase_rules import READY, TRUST, Word, vacant_seats
from shelterdesk.casework.phases import PhaseDecision, PhaseStep
from shelterdesk.casework.record import kind_of
from shelterdesk.casework.roles import Role
from shelterdesk.vault.change import REMOVED
from shelterdesk.vault.membership import Membership
from shelterdesk.vault.reading import Reading

_SLIP = timedelta(days=1)
"""A phase that was called trust-building for less was a slip, put right."""


def words_of_case(vault: Reading, case_id: str) -> dict[str, list[Word]]:
    """Id of a phase → the words on its end, oldest first. Whoever signed a word is its author, with the roles they had
    then; a name typed into it counts for nothing. A “not yet” in the bin still counts: only its author takes it back,
    by a newer word. Raises ``DrawerClosedError``."""
    found: dict[str, list[Word]] = {}
    there = {decision.id for decision in vault.of_case(PhaseDecision, case_id)}
    for decision in vault.of_case(PhaseDecision, case_id, binned=True):
        word = _word(vault, decision) if decision.id in there or decision.verdict != READY else None
        if word is not None and decision.step:
            found.setdefault(decision.step, []).append(word)
    return found


def lost_trust(vault: Reading, case_id: str) -> frozenset[str]:
    """Ids of phases that were trust-building, and that somebody put into the bin or called something else."""
    there = {step.id for step in vault.of_case(PhaseStep, case_id) if step.phase == TRUST}
    gone = [step for step in vault.of_case(PhaseStep, case_id, binned=True) if step.id not in there]
    return frozenset(step.id for step in gone if _was_trust(vault, step))


def _was_trust(vault: Reading, step: PhaseStep) -> bool:
    since: datetime | None = None
    for change in reversed(vault.history(PhaseStep, step.id)):
        phase = change.fields.get("phase")
        if since is not None and (change.action == REMOVED or (phase is not None and phase[1] != TRUST)):
            if change.time - since >= _SLIP:
                return True
            since = None
        elif phase is not None and phase[1] == TRUST:
            since = change.time
    return False


def _word(vault: Reading, decision: PhaseDecision) -> Word | None:
    changes = vault.history(PhaseDecision, decision.id)
    made = next((change for change in changes if "verdict" in change.fields), None)
    if made is None:
        return None
    chain = vault.keys.chain
    author = vault.members.get(made.author)
    return Word(
        decision,
        made.author,
        chain.roles_at(made.author, made.membership),
        vacant_seats(_here_at(chain, made.membership, _holders(vault, decision.case_id)).values()),
        here=author is not None and author.active,
        signed=made.signed,
    )


def vacant_now(vault: Reading, case_id: str) -> frozenset[str]:
    """The seats for which nobody is here who can open this case."""
    chain = vault.keys.chain
    return vacant_seats(_here_at(chain, chain.number, _holders(vault, case_id)).values())


def _holders(vault: Reading, case_id: str) -> frozenset[str] | None:
    """Who may be asked about a sealed case; everybody about any other."""
    place = vault.place_of(kind_of(PhaseStep), case_id)
    return vault.keys.chain.holders_of(place) if place.sealed_case else None


def _here_at(chain: Membership, number: int, among: frozenset[str] | None) -> Mapping[str, frozenset[Role]]:
    """The roles of everybody who belonged to the house under a membership number. The last statement about somebody who
    left is the one that ended it."""
    told = {member: event.number for event in chain.events for member in event.members}
    return {
        member.id: chain.roles_at(member.id, number)
        for member in chain.members.values()
        if (member.active or number < told.get(member.id, 0)) and (among is None or member.id in among)
    }


__all__ = ["lost_trust", "vacant_now", "words_of_case"]
