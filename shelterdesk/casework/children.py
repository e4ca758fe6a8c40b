"""Children and family: links between files, guardians, decisions in the child's best interest."""

from dataclasses import dataclass

from shelterdesk.casework.codes_family import (
    BEST_INTEREST,
    CHILD_VIEW,
    FAMILY_RELATION,
    GUARDIAN_CONCERN,
    GUARDIAN_KIND,
    WHEREABOUTS,
)
from shelterdesk.casework.codes_person import YES_NO_UNSURE
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import COUNTRY
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer

PERSON = Names.PERSON


@kind("family_link", "Family member", Drawer.CASEWORK, plural="Family members", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class FamilyLink(Record):
    """Somebody close to the client; with a file of their own, or known by name only."""

    relation: str | None = question("Is the client's", Shape.CODE, codes=FAMILY_RELATION, group="Who")
    relative: str | None = question(
        "Own file", Shape.LINK, group="Who", target="case", hint="A child who lives here has a file of its own."
    )
    name: str | None = question("Name", group="Who", names=PERSON, searched=True)
    birth_date: PartialDate | None = question("Born on", Shape.DATE, group="Who", names=PERSON, past=True)
    whereabouts: str | None = question("Where", Shape.CODE, codes=WHEREABOUTS, group="Where")
    country: str | None = question("Country", Shape.CODE, codes=COUNTRY, group="Where")
    phone: str | None = question("Phone", Shape.PHONE, group="Where", names=PERSON, searched=True)
    knows: str | None = question("Knows what happened?", Shape.CODE, codes=YES_NO_UNSURE, group="Safety")
    involved: str | None = question("Took part in it?", Shape.CODE, codes=YES_NO_UNSURE, group="Safety")
    safe_to_contact: str | None = question("Safe to contact?", Shape.CODE, codes=YES_NO_UNSURE, group="Safety")
    family_note: str | None = question("About this person", Shape.TEXT, group="Safety")


@kind("guardian", "Guardian", Drawer.CASEWORK, plural="Guardians", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class Guardian(Record):
    """Who may decide for the child, from when and with which paper."""

    name: str | None = question("Name", group="Guardian", names=PERSON, searched=True)
    kind_of_guardian: str | None = question("What kind", Shape.CODE, codes=GUARDIAN_KIND, group="Guardian")
    relation: str | None = question("Is the child's", Shape.CODE, codes=FAMILY_RELATION, group="Guardian")
    paper: str | None = question("Paper and number", group="Guardian")
    began: PartialDate | None = question("From", Shape.DATE, group="Guardian")
    ended: PartialDate | None = question("Until", Shape.DATE, group="Guardian")
    phone: str | None = question("Phone", Shape.PHONE, group="Guardian", names=PERSON, searched=True)
    concern: str | None = question("Any concern?", Shape.CODE, codes=GUARDIAN_CONCERN, group="Guardian")
    guardian_note: str | None = question("About the guardian", Shape.TEXT, group="Guardian")


@kind(
    "best_interest", "Best-interest decision", Drawer.CASEWORK, plural="Best-interest decisions", writers=CASEWORKERS
)
@dataclass(frozen=True, kw_only=True)
class BestInterest(Record):
    """A decision about a child: what it is about, what the child says, who decided and why."""

    about: str | None = question("What it is about", Shape.CODE, codes=BEST_INTEREST, group="Decision")
    decided_on: PartialDate | None = question("Decided on", Shape.DATE, group="Decision", past=True)
    decided_by: str | None = question("Who decided", group="Decision", names=PERSON)
    child_view: str | None = question("The child", Shape.CODE, codes=CHILD_VIEW, group="The child's voice")
    child_words: str | None = question("In the child's own words", Shape.TEXT, group="The child's voice")
    options: str | None = question("What was weighed", Shape.TEXT, group="Decision")
    decision: str | None = question("Decision and reasons", Shape.TEXT, group="Decision")
    review: PartialDate | None = question("Look at again on", Shape.DATE, group="Decision")
