"""Rights: explained in the client's language; complaints that reach somebody else than the person meant."""

from dataclasses import dataclass

from shelterdesk.casework.codes_house import COMPLAINT_ABOUT, COMPLAINT_STATE, UNDERSTOOD
from shelterdesk.casework.codes_person import YES_NO
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, EVERYONE, Drawer


@kind("house_text", "Text of the house", Drawer.HOUSE, plural="Texts of the house")
@dataclass(frozen=True, kw_only=True)
class HouseText(Record):
    """House rules, rights, the code of conduct: in one language, in one version."""

    about: str | None = question("What", group="Text", hint="For example: house rules, your rights, code of conduct.")
    language: str | None = question("Language", Shape.CODE, codes=LANGUAGE, group="Text")
    version: str | None = question("Version", group="Text")
    text: str | None = question("Text", Shape.TEXT, group="Text", hint="No place, no surname.")


@kind(
    "rights_talk",
    "Rules and rights explained",
    Drawer.CASEWORK,
    plural="Rules and rights explained",
    writers=CASEWORKERS,
)
@dataclass(frozen=True, kw_only=True)
class RightsTalk(Record):
    """When house rules and rights were explained to the client."""

    explained_on: PartialDate | None = question("Explained on", Shape.DATE, group="Talk", past=True)
    explained_by: str | None = question("By", Shape.MEMBER, group="Talk")
    language: str | None = question("In", Shape.CODE, codes=LANGUAGE, group="Talk")
    interpreter: str | None = question("Interpreter", group="Talk", names=Names.PERSON)
    version: str | None = question("Which version", group="Talk")
    understood: str | None = question("Understood?", Shape.CODE, codes=UNDERSTOOD, group="Talk")
    own_copy: str | None = question("Has a copy?", Shape.CODE, codes=YES_NO, group="Talk")
    asked: str | None = question("What was asked", Shape.TEXT, group="Talk")


@dataclass(frozen=True, kw_only=True)
class _Complaint(Record):
    """What every complaint holds, whichever drawer it goes into."""

    received_on: PartialDate | None = question("Received on", Shape.DATE, group="Complaint", past=True)
    about: str | None = question("About", Shape.CODE, codes=COMPLAINT_ABOUT, group="Complaint")
    about_member: str | None = question("About which colleague", Shape.MEMBER, group="Complaint")
    anonymous: str | None = question("Wants to stay unnamed?", Shape.CODE, codes=YES_NO, group="Complaint")
    words: str | None = question(
        "In the client's own words", Shape.TEXT, group="Complaint", searched=True, names=Names.PERSON
    )
    wished: str | None = question("What the client wants", Shape.TEXT, group="Complaint")
    state: str | None = question("State", Shape.CODE, codes=COMPLAINT_STATE, group="Answer")
    looked_into_by: str | None = question("Who looks into it", Shape.MEMBER, group="Answer")
    done: str | None = question("What was done", Shape.TEXT, group="Answer", names=Names.PERSON)
    answered_on: PartialDate | None = question("Answered on", Shape.DATE, group="Answer", past=True)
    satisfied: str | None = question("Is the client content?", Shape.CODE, codes=UNDERSTOOD, group="Answer")


@kind("complaint", "Complaint or praise", Drawer.CASEWORK, plural="Complaints and praise", writers=EVERYONE)
@dataclass(frozen=True, kw_only=True)
class Complaint(_Complaint):
    """For those who hold casework. Whoever does not hands it in by the letter slot."""


@kind(
    "complaint_protected",
    "Complaint, kept apart",
    Drawer.PROTECTION,
    plural="Complaints, kept apart",
    writers=EVERYONE,
    read_logged=True,
)
@dataclass(frozen=True, kw_only=True)
class ComplaintProtected(_Complaint):
    """For those who hold protection, when it is about somebody who holds casework but not protection."""


@kind(
    "complaint_clinical",
    "Complaint, kept with health",
    Drawer.CLINICAL,
    plural="Complaints, kept with health",
    writers=EVERYONE,
    read_logged=True,
)
@dataclass(frozen=True, kw_only=True)
class ComplaintClinical(_Complaint):
    """For those who hold the clinical drawer, when it is about somebody who holds the others."""
