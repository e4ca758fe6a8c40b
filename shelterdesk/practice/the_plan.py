"""What is planned with those who are here: phases, hand-over, objectives, skills; for some a course, work, a grant."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from shelterdesk.casework import (
    Handover,
    PartialDate,
    PhaseDecision,
    PhaseStep,
    PlanAction,
    PlanAgreement,
    PlanApproval,
    PlanObjective,
    Record,
    SkillObservation,
)
from shelterdesk.casework.codes_therapy import SKILL
from shelterdesk.casework.plan_standing import plan_digest
from shelterdesk.practice.book import Book, Event, Write, at, just, known
from shelterdesk.practice.education_and_work import course, grant, job
from shelterdesk.practice.first_days import Life
from shelterdesk.practice.plots import Use
from shelterdesk.practice.staff import COORDINATOR, DIRECTOR, PSYCHOLOGIST, SOCIAL_WORKER
from shelterdesk.practice.texts import about, lines, texts

TRUSTED_FROM = 28
"""Of those who are here for so many days, the one who came last still builds trust."""
LATELY = 28
_HANDED_OVER = 13
_PLANNED = 21
_TOGETHER = 2
_LOOKS = (24, 12, 3)


def adults_here(lives: Sequence[Life]) -> list[Life]:
    """Clients who are here and came for themselves, the longest here first."""
    here = [life for life in lives if life.plot.left is None and life.plot.use is not Use.CHILD]
    return sorted(here, key=lambda life: (life.plot.arrived, life.plot.number))


def the_plan(lives: Sequence[Life], today: date, chance: Random) -> Iterator[Event]:
    """Everything that is planned and reached in the last month, and the phases since the arrival."""
    here = adults_here(lives)
    staying = [life for life in here if stay(life) >= TRUSTED_FROM]
    for place, life in enumerate(here):
        yield from _phases(life, chance, trusting=life in staying[-1:])
        if stay(life) > _HANDED_OVER + 1:
            yield Event(at(life.day(_HANDED_OVER), chance), SOCIAL_WORKER, life.case_id, _handed(life, chance))
            yield from _skills(life, today, chance)
        if stay(life) > _PLANNED + 3:
            yield from _objectives(life, place, today, chance)
    for life in here[:_TOGETHER]:
        yield from course(life, chance)
    for life in here[:1]:
        yield from job(life, today, chance)
        yield from grant(life, today, chance)
    for life in gone_lately(lives, today):
        if stay(life) > _HANDED_OVER + 1:
            yield Event(at(life.day(_HANDED_OVER), chance), SOCIAL_WORKER, life.case_id, _handed(life, chance))
        step = PhaseStep(case_id=life.case_id, phase="aftercare", began=known(life.end))
        yield Event(at(life.end, chance, 10, 12), SOCIAL_WORKER, life.case_id, just(step))


def gone_lately(lives: Sequence[Life], today: date) -> list[Life]:
    """Adults who left within the last weeks, the last to leave first."""
    gone = [life for life in lives if life.plot.left is not None and life.plot.use is not Use.CHILD]
    lately = [life for life in gone if (today - life.end).days <= LATELY]
    return sorted(lately, key=lambda life: (life.end, life.plot.number), reverse=True)


def stay(life: Life) -> int:
    """Days since the arrival."""
    return (life.end - life.plot.arrived).days


# --- phases -------------------------------------------------------------------------------------------


def _phases(life: Life, chance: Random, *, trusting: bool) -> Iterator[Event]:
    """Reception, then trust as long as it takes; where both said that it is over, what follows."""
    trust, skills, therapy = chance.randint(45, 90), chance.randint(35, 60), chance.randint(40, 70)
    lengths = (("reception", 7), ("trust", stay(life) if trusting else trust), ("skills", skills),
               ("therapy", therapy), ("preparation", 9999))  # fmt: skip
    day, before = 0, None
    for phase, length in lengths:
        if day > stay(life):
            return
        step = PhaseStep(case_id=life.case_id, phase=phase, began=known(life.day(day)))
        if before is not None and before.phase == "trust":
            yield from _decided(life, before, day, chance)
        yield Event(at(life.day(day), chance, 13, 14), SOCIAL_WORKER, life.case_id, _next_phase(before, step))
        day, before = day + length, step
    if before is not None and before.phase == "trust" and stay(life) > TRUSTED_FROM:
        yield _said(life, before, stay(life) - 9, "not_yet", PSYCHOLOGIST, chance)


def _next_phase(before: PhaseStep | None, step: PhaseStep) -> Write:
    def write(book: Book) -> list[Record]:
        ended = [] if before is None else [replace(book.latest(before), ended=step.began)]
        return [*ended, step]

    return write


def _decided(life: Life, step: PhaseStep, day: int, chance: Random) -> Iterator[Event]:
    """The psychologist hesitated at first; then both said yes."""
    yield _said(life, step, day - 20, "not_yet", PSYCHOLOGIST, chance)
    yield _said(life, step, day - 2, "ready", SOCIAL_WORKER, chance)
    yield _said(life, step, day - 1, "ready", PSYCHOLOGIST, chance)


def _said(life: Life, step: PhaseStep, day: int, verdict: str, author: str, chance: Random) -> Event:
    words = chance.choice(about(texts("phase_words"), woman=life.plot.woman))
    said_as = "psychologist" if author == PSYCHOLOGIST else "social_worker"

    def write(book: Book) -> list[Record]:
        return [PhaseDecision(
            case_id=life.case_id, step=step.id, verdict=verdict, said_as=said_as, why=words[verdict],
            decided_by=book.member(author), decided_on=known(life.day(day)),
        )]  # fmt: skip

    return Event(at(life.day(day), chance, 6, 9), author, life.case_id, write)


def _handed(life: Life, chance: Random) -> Write:
    words = chance.choice(texts("handovers"))

    def write(book: Book) -> list[Record]:
        return [Handover(
            case_id=life.case_id, handed_on=known(life.day(_HANDED_OVER)), handed_by=book.member(SOCIAL_WORKER),
            handed_to=book.member(PSYCHOLOGIST), needs_seen=words["needs_seen"], already_told=words["already_told"],
            helps=words["helps"], avoid=words["avoid"], urgent=words["urgent"] or None,
        )]  # fmt: skip

    return write


# --- objectives ---------------------------------------------------------------------------------------


def _objectives(life: Life, place: int, today: date, chance: Random) -> Iterator[Event]:
    """Two objectives, each with a step that is done and one to come; the first client's is overdue, the next one's
    is due this week."""
    written = max(life.day(_PLANNED), today - timedelta(days=26))
    told = chance.sample(about(texts("objectives"), woman=life.plot.woman), 2)
    to_come = today + timedelta(days=(-5, 2)[place] if place < _TOGETHER else 9 + place)
    objectives, actions, done = [], [], []
    for words in told:
        objective = PlanObjective(
            case_id=life.case_id, objective=words["objective"], own_words=words["own_words"], plan_type=words["type"],
            began=known(written), planned_end=known(written + timedelta(days=90), 7), progress="in_progress",
            review=known(today + timedelta(days=6 + place)),
        )  # fmt: skip
        first, then = (
            PlanAction(case_id=life.case_id, objective=objective.id, what=what, service=service, due=known(due),
                       provider=words["provider"], state="planned")
            for what, service, due in ((words["action"], "provided_by_us", written + timedelta(days=7)),
                                       (words["next"], "referred", to_come))
        )  # fmt: skip
        objectives.append(objective)
        actions += [first, then]
        done.append(first)
    yield Event(at(written, chance, 5, 8), SOCIAL_WORKER, life.case_id, just(*objectives, *actions))
    yield Event(at(written + timedelta(days=1), chance), SOCIAL_WORKER, life.case_id,
                just(_agreed(life, written, plan_digest(objectives, actions), chance)))  # fmt: skip
    if place < _TOGETHER:
        yield Event(at(written + timedelta(days=2), chance), DIRECTOR, life.case_id,
                    _approved(life, written, plan_digest(objectives, actions)))  # fmt: skip
    met = min(written + timedelta(days=6), today)

    def got_on(book: Book) -> list[Record]:
        return [replace(book.latest(action), state="met", done=known(met)) for action in done]

    yield Event(at(met, chance, 10, 12), SOCIAL_WORKER, life.case_id, got_on)


def _agreed(life: Life, written: date, digest: str, chance: Random) -> PlanAgreement:
    return PlanAgreement(
        case_id=life.case_id, agreed=chance.choice(("agreed", "agreed", "partly")),
        own_words=chance.choice(lines("agreements")),
        agreed_on=known(written + timedelta(days=1)), language=life.plot.name.language, plan_digest=digest,
        copy_given="no" if life.plot.threatened else "yes",
    )  # fmt: skip


def _approved(life: Life, written: date, digest: str) -> Write:
    def write(book: Book) -> list[Record]:
        return [PlanApproval(
            case_id=life.case_id, verdict="approved", given_by=book.member(DIRECTOR), plan_digest=digest,
            given_on=known(written + timedelta(days=2)),
        )]  # fmt: skip

    return write


# --- skills -------------------------------------------------------------------------------------------


def _skills(life: Life, today: date, chance: Random) -> Iterator[Event]:
    """Looked at soon after the arrival, as far as one remembered the day, and three times in the last month."""
    levels = {skill: chance.randint(0, 1) for skill in SKILL.terms if chance.random() < 0.9}
    first = [(skill, level, known(life.day(9), 7 if chance.random() < 0.3 else 10), None)
             for skill, level in levels.items()]  # fmt: skip
    yield Event(at(life.day(10), chance), SOCIAL_WORKER, life.case_id, _looked(life, first))
    for back in _LOOKS:
        day = today - timedelta(days=back)
        if day <= life.day(12) or not levels:
            continue
        seen = []
        for skill in chance.sample(sorted(levels), min(4, len(levels))):
            levels[skill] = min(max(levels[skill] + chance.choice((0, 1, 1, 1, 1, -1)), 0), 4)
            line = chance.choice(lines("skill_lines")) if chance.random() < 0.4 else None
            seen.append((skill, levels[skill], known(day), line))
        author = COORDINATOR if back == _LOOKS[1] else SOCIAL_WORKER
        yield Event(at(day, chance), author, life.case_id, _looked(life, seen, author))


_Look = tuple[str, int, PartialDate, str | None]


def _looked(life: Life, seen: Sequence[_Look], author: str = SOCIAL_WORKER) -> Write:
    def write(book: Book) -> list[Record]:
        return [
            SkillObservation(case_id=life.case_id, skill=skill, level=str(level), seen_on=day, skill_note=line,
                             seen_by=book.member(author))
            for skill, level, day, line in seen
        ]  # fmt: skip

    return write


__all__ = ["adults_here", "gone_lately", "stay", "the_plan"]
