"""Screening: the ILO indicators of forced labour, and dated decisions on the status.

The program never scores a decision. It lists what supports act, means and purpose.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from shelterdesk.casework.codes_person import YES_NO_UNSURE
from shelterdesk.casework.codes_trafficking import (
    CORROBORATION,
    DECISION_ORGANISATION,
    INDICATOR_ANSWER,
    TRAFFICKING_STATUS,
)
from shelterdesk.casework.episodes import Episode
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer

_ILO = "ILO indicators of forced labour"


def _indicator(label: str, hint: str) -> str | None:
    answer: str | None = question(label, Shape.CODE, codes=INDICATOR_ANSWER, group=_ILO, hint=hint)
    return answer


def _note(label: str) -> str | None:
    text: str | None = question(label, group=_ILO)
    return text


@kind("indicators", "Indicators", Drawer.CASEWORK, plural="Indicators", writers=CASEWORKERS, single=True)
@dataclass(frozen=True, kw_only=True)
class Indicators(Record):
    """The eleven ILO indicators, each with a note, and what backs them."""

    abuse_of_vulnerability: str | None = _indicator("Abuse of vulnerability", "Poverty, no papers, language, age.")
    abuse_of_vulnerability_note: str | None = _note("Abuse of vulnerability: note")
    deception: str | None = _indicator("Deception", "Work, pay, place or stay were not as promised.")
    deception_note: str | None = _note("Deception: note")
    restriction_of_movement: str | None = _indicator("Restriction of movement", "Locked in, guarded, never alone.")
    restriction_of_movement_note: str | None = _note("Restriction of movement: note")
    isolation: str | None = _indicator("Isolation", "Far away, no phone, no contact.")
    isolation_note: str | None = _note("Isolation: note")
    violence: str | None = _indicator("Physical and sexual violence", "Towards the client or others, to force.")
    violence_note: str | None = _note("Violence: note")
    intimidation: str | None = _indicator("Intimidation and threats", "Towards the client or the family.")
    intimidation_note: str | None = _note("Intimidation and threats: note")
    documents_kept: str | None = _indicator("Retention of identity documents", "Taken, hidden, not given back.")
    documents_kept_note: str | None = _note("Retention of documents: note")
    wages_withheld: str | None = _indicator("Withholding of wages", "Not paid, on purpose.")
    wages_withheld_note: str | None = _note("Withholding of wages: note")
    debt_bondage: str | None = _indicator("Debt bondage", "A debt that work could never pay.")
    debt_bondage_note: str | None = _note("Debt bondage: note")
    bad_conditions: str | None = _indicator(
        "Abusive working and living conditions", "Dangerous, degrading, crowded, no medical care."
    )
    bad_conditions_note: str | None = _note("Working and living conditions: note")
    excessive_overtime: str | None = _indicator("Excessive overtime", "Beyond the law, under threat.")
    excessive_overtime_note: str | None = _note("Excessive overtime: note")
    corroboration: tuple[str, ...] = question(
        "What backs it", Shape.CODES, codes=CORROBORATION, group="What backs it"
    )
    corroboration_note: str | None = question("Where it is kept", Shape.TEXT, group="What backs it")
    non_punishment: str | None = question(
        "Was the client made to break the law?", Shape.CODE, codes=YES_NO_UNSURE, group="What backs it",
        hint="Nobody should be punished for what traffickers made them do.",
    )


INDICATOR_FIELDS = (
    "abuse_of_vulnerability", "deception", "restriction_of_movement", "isolation", "violence", "intimidation",
    "documents_kept", "wages_withheld", "debt_bondage", "bad_conditions", "excessive_overtime",
)
"""The fields of the eleven indicators, in the ILO's order; each has a ``…_note`` beside it."""


@kind("status_decision", "Decision on status", Drawer.CASEWORK, plural="Decisions on status", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class StatusDecision(Record):
    """What somebody decided about the client's status, and when. There may be several."""

    status: str | None = question(
        "Status", Shape.CODE, codes=TRAFFICKING_STATUS, group="Decision", standard="vic_TraffickingStatus"
    )
    decided_on: PartialDate | None = question("Decided on", Shape.DATE, group="Decision", past=True)
    organisation: str | None = question(
        "Who decided", Shape.CODE, codes=DECISION_ORGANISATION, group="Decision",
        standard="vic_TraffickingStatusDecisionMakingOrg",
    )
    organisation_name: str | None = question("Which office", group="Decision", names=Names.PERSON)
    paper_number: str | None = question("Number of the paper", group="Decision", searched=True)
    services: str | None = question("What it entitles to", Shape.TEXT, group="Decision")
    decision_note: str | None = question("Reasons and next steps", Shape.TEXT, group="Decision")


@dataclass(frozen=True)
class Support:
    """One thing on file that supports an element of the definition: which record, field and code."""

    kind: str
    record_id: str
    field: str
    code: str


@dataclass(frozen=True)
class Elements:
    """What is on file for act, means and purpose (Palermo Protocol, article 3); no judgement."""

    act: tuple[Support, ...]
    means: tuple[Support, ...]
    purpose: tuple[Support, ...]
    means_needed: bool
    """For a child the means do not matter (article 3 c)."""


_MEANS = frozenset({
    "abuse_of_vulnerability", "deception", "restriction_of_movement", "isolation", "violence", "intimidation",
    "documents_kept",
})
_PURPOSE = frozenset({"wages_withheld", "debt_bondage", "bad_conditions", "excessive_overtime"})


def elements(episodes: Iterable[Episode], indicators: Indicators | None, *, minor: bool) -> Elements:
    """List what supports act, means and purpose. It counts nothing and decides nothing."""
    act: list[Support] = []
    means: list[Support] = []
    purpose: list[Support] = []
    for episode in episodes:
        act += _of_episode(episode, "type", "entry", "methods")
        means += _of_episode(episode, "means")
        purpose += _of_episode(episode, "exploitation", "sexual", "labour")
    if indicators is not None:
        means += _of_indicators(indicators, _MEANS)
        purpose += _of_indicators(indicators, _PURPOSE)
    return Elements(tuple(act), tuple(means), tuple(purpose), means_needed=not minor)


def _of_episode(episode: Episode, *names: str) -> list[Support]:
    found = []
    for name in names:
        value = getattr(episode, name)
        codes = value if isinstance(value, tuple) else (value,) if value else ()
        found += [Support("episode", episode.id, name, code) for code in codes]
    return found


def _of_indicators(indicators: Indicators, names: frozenset[str]) -> list[Support]:
    answers = [(name, getattr(indicators, name)) for name in INDICATOR_FIELDS if name in names]
    return [Support("indicators", indicators.id, name, code) for name, code in answers if code in ("yes", "suspected")]
