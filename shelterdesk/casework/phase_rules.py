"""The phases of a stay: which is going on, for how many weeks, and whether both said that trust-building is over.

The work needs trust before anything else, has no average and no due date: nothing here ever counts as late.
It ends when social worker and psychologist both say so, two different people. What looks otherwise is pointed out and
never refused. The source of these rules is the practice of a shelter's psychologist.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import permutations

from shelterdesk.casework.codes_therapy import PHASE
from shelterdesk.casework.needs import NeedsAssessment
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.phases import Handover, PhaseDecision, PhaseStep
from shelterdesk.casework.roles import Role

TRUST = "trust"
PHASES = tuple(PHASE.terms)
"""The phases in the order in which they usually come. Any may follow any other."""

READY, NOT_YET = "ready", "not_yet"
SEATS = ("social_worker", "psychologist")
"""Who decides together."""
STAND_IN = "director"

HINTS: Mapping[str, str] = {
    "no_needs": "The social worker’s assessment of needs is not there yet.",
    "no_handover": "There is no hand-over to the psychologist yet.",
    "ended_otherwise": "Trust-building was ended without the word of both.",
    "trust_lost": "A phase of trust-building was removed or renamed without the word of both.",
    "two_at_once": "More than one phase is going on.",
    "not_their_role": "Said in a role that this person did not have; it does not count.",
    "named_another": "Typed in the name of somebody else; who wrote it counts.",
    "not_signed": "The signature does not hold; it does not count.",
}
"""Code → English words (context ``casework``) for what is pointed out."""

_WEEK = 7


@dataclass(frozen=True)
class Weeks:
    """Whole weeks, at least and at most."""

    least: int
    most: int


@dataclass(frozen=True)
class Word:
    """What one person said, with what only the signed log knows: who wrote it, in which roles."""

    decision: PhaseDecision
    author: str
    """Id of the member who wrote it, whatever name was typed into it."""
    roles: frozenset[Role] = frozenset()
    """The roles of the author when it was written."""
    vacant: frozenset[str] = frozenset()
    """Seats for which nobody was here when it was written: the director could stand in."""
    here: bool = True
    """Whether the author still belongs to the house."""
    signed: bool = True

    @property
    def remark(self) -> str:
        """What is odd about it: a key of ``HINTS``, or empty."""
        if not self.signed:
            return "not_signed"
        if self.role is None:
            return "not_their_role"
        return "named_another" if self.decision.decided_by not in (None, self.author) else ""

    @property
    def role(self) -> str | None:
        """The role in which it counts: as said, where the author had it; where nothing was said the only one."""
        having = [seat for seat in (*SEATS, STAND_IN) if Role(seat) in self.roles]
        if self.decision.said_as is not None:
            return self.decision.said_as if self.decision.said_as in having else None
        return having[0] if len(having) == 1 else None


@dataclass(frozen=True)
class Joint:
    """Where the joint decision stands."""

    seats: Mapping[str, Word] = field(default_factory=dict)
    """Seat (of ``SEATS``) → the word that fills it now."""

    @property
    def stands_in(self) -> frozenset[str]:
        """Seats that the director fills, because nobody was here for them."""
        return frozenset(seat for seat, word in self.seats.items() if word.role == STAND_IN)

    @property
    def complete(self) -> bool:
        """Whether both said that it is time to go on."""
        return all(seat in self.seats and self.seats[seat].decision.verdict == READY for seat in SEATS)

    @property
    def open_seats(self) -> tuple[str, ...]:
        """Who has not said that it is time."""
        return tuple(
            seat for seat in SEATS if seat not in self.seats or self.seats[seat].decision.verdict != READY
        )


def current(steps: Iterable[PhaseStep]) -> PhaseStep | None:
    """The phase that goes on: of those without an end the one that began last; ``None`` where there is none."""
    going = [step for step in steps if step.phase and step.ended is None]
    return max(enumerate(going), key=lambda one: (_first_day(one[1]), one[0]))[1] if going else None


def _first_day(step: PhaseStep) -> date:
    return step.began.span()[0] if step.began is not None else date.min


def elapsed(step: PhaseStep, today: date) -> Weeks | None:
    """Whole weeks from its beginning until its end or today; ``None`` where no beginning is known."""
    if step.began is None:
        return None
    first, last = step.began.span()
    until = step.ended.span() if step.ended is not None else (today, today)
    return Weeks(max(0, (until[0] - last).days // _WEEK), max(0, (until[1] - first).days // _WEEK))


def vacant_seats(active: Iterable[Collection[Role]]) -> frozenset[str]:
    """Seats for which nobody is here. ``active``: the roles of each member who belongs to the house."""
    held = {role for roles in active for role in roles}
    return frozenset(seat for seat in SEATS if Role(seat) not in held)


def joint(words: Iterable[Word]) -> Joint:
    """Where the joint decision stands. ``words``: oldest first.

    Of each person the latest word counts. Two people are needed: one person never fills two seats. Whoever of a role
    says “not yet” keeps it open, also where a colleague of the same role is ready, but not after leaving the house.
    A seat for which nobody was here may be filled by the director.
    """
    latest: dict[str, Word] = {}
    for word in words:
        if word.signed and word.role is not None and word.decision.verdict in {READY, NOT_YET}:
            latest.pop(word.author, None)
            latest[word.author] = word
    counted = [word for word in latest.values() if word.here or word.decision.verdict == READY]
    best: dict[str, Word] = {}
    for pair in permutations([*counted, None, None], len(SEATS)):
        seated = {seat: word for seat, word in zip(SEATS, pair, strict=True) if word and _fits(word, seat)}
        if len(seated) > len(best):
            best = seated
    return Joint({seat: _hesitating(seat, counted) or word for seat, word in best.items()})


def _fits(word: Word, seat: str) -> bool:
    return word.role == seat or (word.role == STAND_IN and seat in word.vacant)


def _hesitating(seat: str, words: Sequence[Word]) -> Word | None:
    """The last “not yet” of anybody who may say it for this seat."""
    not_yet = [word for word in words if word.decision.verdict == NOT_YET and _fits(word, seat)]
    return not_yet[-1] if not_yet else None


def may_say_as(roles: Collection[Role], vacant: Collection[str]) -> tuple[str, ...]:
    """In which roles somebody with these roles may say a word; the director only where a seat is vacant."""
    own = tuple(seat for seat in SEATS if Role(seat) in roles)
    return (*own, STAND_IN) if Role.DIRECTOR in roles and vacant else own


def before_psychologist(needs: Iterable[NeedsAssessment], handovers: Iterable[Handover]) -> tuple[str, ...]:
    """What the social worker still gives before the psychologist begins (keys of ``HINTS``)."""
    found = []
    if not any(need.level is not None for need in needs):
        found.append("no_needs")
    if not any(True for _ in handovers):
        found.append("no_handover")
    return tuple(found)


def remarks(
    steps: Sequence[PhaseStep], decided: Mapping[str, Joint], lost: Iterable[str] = ()
) -> tuple[str, ...]:
    """What is worth a second look (keys of ``HINTS``). ``decided``: id of a phase → the decision about its end;
    ``lost``: ids of phases that were trust-building and are not any more."""
    found = []
    if any(not decided.get(one, Joint()).complete for one in lost):
        found.append("trust_lost")
    if any(ended_otherwise(step, decided.get(step.id, Joint())) for step in steps):
        found.append("ended_otherwise")
    if sum(1 for step in steps if step.phase and step.ended is None) > 1:
        found.append("two_at_once")
    return tuple(found)


def ended_otherwise(step: PhaseStep, decided: Joint) -> bool:
    """Whether trust-building has an end that social worker and psychologist did not decide together."""
    return step.phase == TRUST and step.ended is not None and not decided.complete


def gone_on(step: PhaseStep | None, phase: str, today: date, case_id: str) -> list[PhaseStep]:
    """What to save so that another phase begins today: the one that goes on ends."""
    day = PartialDate.of(today)
    begun = PhaseStep(case_id=case_id, phase=phase, began=day)
    if step is None:
        return [begun]
    return [replace(step, ended=day), begun]
