"""Needs by domain, and what weakens or protects the client."""

from dataclasses import dataclass

from shelterdesk.casework.codes_care import (
    ACTION_STATE,
    CLIENT_PRIORITY,
    COMMUNITY_RISK,
    HOUSEHOLD_RISK,
    INDIVIDUAL_RISK,
    NEED_DOMAIN,
    NEED_LEVEL,
    PROTECTIVE_FACTOR,
    URGENCY,
)
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer


@kind("needs_assessment", "Need", Drawer.CASEWORK, plural="Needs", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class NeedsAssessment(Record):
    """One domain of need: how great, in whose words, what will be done."""

    domain: str | None = question("Domain", Shape.CODE, codes=NEED_DOMAIN, group="Need")
    level: str | None = question("How great is the need", Shape.CODE, codes=NEED_LEVEL, group="Need")
    own_words: str | None = question("In the client's own words", Shape.TEXT, group="Need", searched=True)
    priority: str | None = question("For the client it", Shape.CODE, codes=CLIENT_PRIORITY, group="Need")
    strengths: str | None = question("What the client can build on", Shape.TEXT, group="Need", searched=True)
    urgency: str | None = question("How soon", Shape.CODE, codes=URGENCY, group="Need")
    assessed_on: PartialDate | None = question("Talked about on", Shape.DATE, group="Need", past=True)
    action: str | None = question("What will be done", Shape.TEXT, group="Action", searched=True)
    provider: str | None = question("Who does it", group="Action", names=Names.PERSON)
    responsible: str | None = question("Who sees to it", Shape.MEMBER, group="Action")
    state: str | None = question("How far", Shape.CODE, codes=ACTION_STATE, group="Action")
    review: PartialDate | None = question("Look at again on", Shape.DATE, group="Action")


@kind(
    "risk_factors", "Risk and protective factors", Drawer.CASEWORK,
    plural="Risk and protective factors", writers=CASEWORKERS, single=True,
)
@dataclass(frozen=True, kw_only=True)
class RiskFactors(Record):
    """What makes the client vulnerable and what protects: person, household, community."""

    individual: tuple[str, ...] = question(
        "Risks: the person", Shape.CODES, codes=INDIVIDUAL_RISK, group="The person"
    )
    individual_note: str | None = question("About the person", Shape.TEXT, group="The person")
    household: tuple[str, ...] = question(
        "Risks: the household", Shape.CODES, codes=HOUSEHOLD_RISK, group="The household"
    )
    household_note: str | None = question("About the household", Shape.TEXT, group="The household")
    community: tuple[str, ...] = question(
        "Risks: the community", Shape.CODES, codes=COMMUNITY_RISK, group="The community"
    )
    community_note: str | None = question("About the community", Shape.TEXT, group="The community")
    protective: tuple[str, ...] = question(
        "What protects", Shape.CODES, codes=PROTECTIVE_FACTOR, group="What protects"
    )
    protective_note: str | None = question("About what protects", Shape.TEXT, group="What protects")
    assessed_on: PartialDate | None = question("Talked about on", Shape.DATE, group="What protects", past=True)
