"""The weeks and months after: what happened, what is needed, notes, therapy, protection, and leaving."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from shelterdesk.casework import (
    BestInterest,
    Exclusion,
    FamilyLink,
    Guardian,
    Narrative,
    NeedsAssessment,
    Placement,
    ProcessNote,
    RiskFactors,
    StatusDecision,
    TeamNote,
    Threat,
)
from shelterdesk.casework.record import Record
from shelterdesk.practice.asked_and_scored import questionnaires
from shelterdesk.practice.book import Book, Event, Write, at, just, known, moment, season
from shelterdesk.practice.first_days import HOUSE, Life
from shelterdesk.practice.plots import Use
from shelterdesk.practice.staff import COORDINATOR, DIRECTOR, LAWYER, NIGHT_DUTY, PSYCHOLOGIST, SOCIAL_WORKER
from shelterdesk.practice.texts import about, by_subject, subjects, texts
from shelterdesk.practice.what_happened import episodes_of, indicators_of


def later_days(life: Life) -> Iterator[Event]:
    """Everything after the first week; only what fits into the stay so far."""
    chance = life.chance
    stay = (life.end - life.plot.arrived).days
    if life.plot.use is not Use.CHILD and stay > 8:
        yield Event(at(life.day(7), chance), SOCIAL_WORKER, life.case_id, lambda book: _what_happened(life, book))
        yield Event(at(life.day(10), chance), DIRECTOR, life.case_id, just(_status(life)))
    if stay > 12:
        yield Event(at(life.day(11), chance), SOCIAL_WORKER, life.case_id, lambda book: _needs(life, book))
        yield Event(at(life.day(12), chance), SOCIAL_WORKER, life.case_id, _to_stage(life, "rehabilitation"))
    yield from _notes(life, stay)
    if life.plot.use is not Use.CHILD:
        yield from _therapy(life, stay)
    if life.plot.threatened:
        yield from _threats(life)
    if life.plot.left is not None:
        yield from _leaving(life)


def _what_happened(life: Life, book: Book) -> list[Record]:
    chance, plot = life.chance, life.plot
    told = chance.choice(about(by_subject("stories", plot.use), woman=plot.woman))
    made: list[Record] = [*episodes_of(life), indicators_of(life)]
    if chance.random() < 0.75:
        made.append(Narrative(
            case_id=life.case_id, told_on=known(life.day(7)), told_to=book.member(SOCIAL_WORKER),
            language=told["language"], disclosure=chance.choice(("own_file", "team", "legal")), text=told["text"],
            covers=("recruitment", "exploitation", "control"),
            leave_alone=("violence", "sexual_violence") if plot.use is Use.SEXUAL else (),
        ))  # fmt: skip
    return made


def _status(life: Life) -> StatusDecision:
    sure = life.chance.random() < 0.7
    return StatusDecision(
        case_id=life.case_id, decided_on=known(life.day(10)), organisation="NGO",
        status="ActualVictimOfTrafficking" if sure else "PossibleVictimOfTrafficking",
        decision_note="The indicators and the story speak for it." if sure else "To be decided again after a month.",
    )  # fmt: skip


def _needs(life: Life, book: Book) -> list[Record]:
    chance = life.chance
    domains = ["psychosocial", "family"] if life.plot.use is Use.CHILD else chance.sample(list(subjects("needs")), 5)
    made: list[Record] = []
    for domain in domains:
        words = chance.choice(about(by_subject("needs", domain), woman=life.plot.woman))
        made.append(NeedsAssessment(
            case_id=life.case_id, domain=domain, level=str(chance.randint(1, 3)), own_words=words["own_words"],
            priority=chance.choice(("first", "important", "can_wait")), strengths=words["strengths"],
            urgency=chance.choice(("now", "days", "weeks")), assessed_on=known(life.day(11)), action=words["action"],
            responsible=book.member(SOCIAL_WORKER), state="in_progress",
            review=known(life.day(11) + timedelta(days=30)),
        ))  # fmt: skip
    made.append(RiskFactors(
        case_id=life.case_id, individual=("no_documents", "debt") if life.plot.use is Use.LABOUR else ("age",),
        household=(chance.choice(("income", "many_dependants", "family_rejects")),), community=("no_work",),
        protective=tuple(chance.sample(("trade", "faith", "plans", "languages", "supportive_family"), 2)),
        assessed_on=known(life.day(11)),
    ))  # fmt: skip
    return made


def _to_stage(life: Life, stage: str) -> Write:
    return lambda book: [replace(book.latest(life.case), stage=stage)]


def _notes(life: Life, stay: int) -> Iterator[Event]:
    for days in range(5, min(stay, 200), 32):
        when = at(life.day(days + life.chance.randint(0, 6)), life.chance)
        author = life.chance.choice((SOCIAL_WORKER, COORDINATOR, SOCIAL_WORKER, PSYCHOLOGIST, DIRECTOR))
        note = life.chance.choice(about(texts("team_notes"), woman=life.plot.woman))
        record = TeamNote(
            case_id=life.case_id, kind_of_note=note["kind"], happened_at=moment(when), text=note["text"]
        )
        yield Event(when, author, life.case_id, just(record))


def _therapy(life: Life, stay: int) -> Iterator[Event]:
    if life.chance.random() < 0.25:
        return  # not everybody wants it
    for days in range(16, min(stay, 160), 36):
        when = at(life.day(days), life.chance)
        note = life.chance.choice(about(texts("process_notes"), woman=life.plot.woman))
        before = life.chance.randint(4, 9)
        record = ProcessNote(
            case_id=life.case_id, session_on=known(life.day(days)), session_kind="individual", minutes=50,
            language=note["language"], distress_before=before, distress_after=before - life.chance.randint(0, 3),
            observation=note["observation"], assessment=note["assessment"], plan=note["plan"], risk_signs=("none",),
        )  # fmt: skip
        yield Event(when, PSYCHOLOGIST, life.case_id, just(record))
    yield from questionnaires(life, stay)


def _threats(life: Life) -> Iterator[Event]:
    told = life.chance.choice(texts("threats"))
    day = life.day(life.chance.randint(4, 40))
    by_night = life.plot.left is None and life.chance.random() < 0.7
    threat = Threat(
        case_id=life.case_id, happened_on=known(day), subject="client", channel=told["channel"],
        source=told["source"], words=told["words"], severity="high", likelihood="possible",
        true_things=("debt_claimed",), actions=("staff_told", "no_going_out"), alerts=("not_alone", "no_calls"),
        state="open",
    )  # fmt: skip
    when = at(day, life.chance, *((17, 22) if by_night else (4, 12)))
    author = NIGHT_DUTY if by_night else SOCIAL_WORKER
    yield Event(when, author, life.case_id, just(threat), by_letter=by_night)
    if life.chance.random() < 0.5:
        exclusion = Exclusion(
            case_id=life.case_id, kind_of_excluded="exploiter", name=life.chance.choice(("Бригадир Ж.", "Агай Т.")),
            reason="Ищет клиента.", began=known(day),
        )
        days = (day - life.plot.arrived).days + 2
        yield Event(at(life.day(days), life.chance), LAWYER, life.case_id, just(exclusion))
    if life.plot.left is not None:
        over = at(life.end, life.chance)
        yield Event(over, DIRECTOR, life.case_id, lambda book: [replace(book.latest(threat), state="over", alerts=())])


def _leaving(life: Life) -> Iterator[Event]:
    chance, end = life.chance, life.end
    ready = max(end - timedelta(days=14), life.plot.arrived + timedelta(days=13))
    yield Event(at(min(ready, end), chance), COORDINATOR, life.case_id, _to_stage(life, "reintegration"))
    home = life.plot.country != "KZ"
    place = Placement(
        case_id=life.case_id, began=known(end), reason="Leaves as planned",
        kind_of_place="travel" if home else chance.choice(("home", "rented_room", "other_shelter")),
    )  # fmt: skip

    def gone(book: Book) -> list[Record]:
        return [
            replace(book.latest(life.case), stay="left", stage="follow_up"),
            replace(book.latest(life.site), ended=known(end)),
            place,
        ]

    yield Event(at(end, chance, 9, 12), COORDINATOR, life.case_id, gone)
    closed = end + timedelta(days=120)
    if closed < life.today:
        reason = chance.choice(("plan_completed", "repatriated" if home else "own_housing", "agreed"))

        def close(book: Book) -> list[Record]:
            shut = replace(book.latest(life.case), stage="closed", closed=known(closed), closing_reason=reason)
            return [shut]

        yield Event(at(closed, chance), DIRECTOR, life.case_id, close)


def as_parent_and_child(parent: Life, child: Life) -> Iterator[Event]:
    """What ties the two files together: family, guardian, a decision in the child's interest."""
    relation = "mother" if parent.plot.woman else "father"
    born = season(child.plot.arrived - timedelta(days=child.plot.age * 365))
    name = f"{parent.plot.name.given.own} {parent.plot.name.surname.own}"
    links: list[Record] = [
        FamilyLink(
            case_id=parent.case_id, relation="child", relative=child.case_id, name=child.plot.name.given.own,
            birth_date=born, whereabouts="here", knows="unsure", safe_to_contact="yes",
        ),
        FamilyLink(case_id=child.case_id, relation=relation, relative=parent.case_id, name=name, whereabouts="here"),
        Guardian(
            case_id=child.case_id, name=name, kind_of_guardian="parent", relation=relation,
            began=known(child.plot.arrived), concern="none",
        ),
    ]  # fmt: skip
    decision = BestInterest(
        case_id=child.case_id, about="stay_here", decided_on=known(child.day(6)), decided_by=f"Team of {HOUSE}",
        child_view="too_young" if child.plot.age < 6 else "agrees", review=known(child.day(6) + timedelta(days=90)),
        child_words=None if child.plot.age < 6 else "«С мамой.»", decision="Остаётся с мамой; детский сад с осени.",
    )  # fmt: skip
    yield Event(at(child.day(4), child.chance), SOCIAL_WORKER, child.case_id, just(*links))
    yield Event(at(child.day(6), child.chance), DIRECTOR, child.case_id, just(decision))


