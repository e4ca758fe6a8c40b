"""People around the house: interpreters, volunteers, visitors; who is on duty when; care for the carers."""

from dataclasses import dataclass

from shelterdesk.casework.codes_house import OUTSIDE_KIND, SHIFT, SUPERVISION_KIND, VISIT_OUTCOME
from shelterdesk.casework.codes_person import SEX, YES_NO
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import Drawer

PERSON = Names.PERSON


@kind("outside_person", "Person from outside", Drawer.HOUSE, plural="People from outside")
@dataclass(frozen=True, kw_only=True)
class OutsidePerson(Record):
    """Interpreter, volunteer or somebody else who comes. Has no access to any case, ever."""

    called: str | None = question("Called", group="Who", names=PERSON)
    outside_kind: str | None = question("As what", Shape.CODE, codes=OUTSIDE_KIND, group="Who")
    sex: str | None = question("Sex", Shape.CODE, codes=SEX, group="Who")
    languages: tuple[str, ...] = question("Languages", Shape.CODES, codes=LANGUAGE, group="Who")
    phone: str | None = question("Phone", Shape.PHONE, group="Who", names=PERSON)
    hours: str | None = question("When available", group="Who")
    confidentiality_on: PartialDate | None = question("Confidentiality signed on", Shape.DATE, group="Trust", past=True)
    confidentiality_until: PartialDate | None = question("Confidentiality until", Shape.DATE, group="Trust")
    checked_on: PartialDate | None = question("Checked on", Shape.DATE, group="Trust", past=True)
    from_where: str | None = question(
        "Comes from (region, community)", group="Trust", names=Names.PLACE,
        hint="To see whether somebody of the same village or family is here. Never the way to the house.",
    )
    conflicts: str | None = question("Not for", group="Trust", hint="Case codes, one below the other. Never why.")
    ended: str | None = question("Does not come any more?", Shape.CODE, codes=YES_NO, group="Trust")


@kind("visit", "Visit", Drawer.HOUSE, plural="Visits")
@dataclass(frozen=True, kw_only=True)
class Visit(Record):
    """Somebody came, or stood at the door. The name is looked up in what the gate forbids before the door is opened."""

    came_at: str | None = question("Came", Shape.MOMENT, group="Visit", past=True)
    visitor: str | None = question("Who", group="Visit", names=PERSON)
    outside_person: str | None = question("Known person", Shape.LINK, group="Visit", target="outside_person")
    paper_shown: str | None = question("Paper shown", group="Visit")
    to_whom: str | None = question("To whom", group="Visit", hint="Never confirm that somebody is here.")
    outcome: str | None = question("What was done", Shape.CODE, codes=VISIT_OUTCOME, group="Visit")
    left_at: str | None = question("Left", Shape.MOMENT, group="Visit", past=True)
    written_by: str | None = question("Written by", Shape.MEMBER, group="Visit")
    visit_note: str | None = question("About the visit", group="Visit")


@kind("rota_slot", "Duty", Drawer.HOUSE, plural="Duty rota")
@dataclass(frozen=True, kw_only=True)
class RotaSlot(Record):
    """Who has which shift on which day, and who can be called."""

    day: PartialDate | None = question("Day", Shape.DATE, group="Rota")
    shift: str | None = question("Shift", Shape.CODE, codes=SHIFT, group="Rota")
    on_duty: str | None = question("On duty", Shape.MEMBER, group="Rota")
    on_call: str | None = question("Can be called", Shape.MEMBER, group="Rota")
    rota_note: str | None = question("About it", group="Rota")


@kind("supervision", "Supervision", Drawer.HOUSE, plural="Supervision")
@dataclass(frozen=True, kw_only=True)
class Supervision(Record):
    """Care for the carers: the date, never the contents."""

    supervised: str | None = question("Who", Shape.MEMBER, group="Supervision")
    supervision_kind: str | None = question("Kind", Shape.CODE, codes=SUPERVISION_KIND, group="Supervision")
    on_day: PartialDate | None = question("On", Shape.DATE, group="Supervision")
    next_on: PartialDate | None = question("Next on", Shape.DATE, group="Supervision")


@kind("conduct_accepted", "Code of conduct", Drawer.HOUSE, plural="Code of conduct", append_only=True)
@dataclass(frozen=True, kw_only=True)
class ConductAccepted(Record):
    """Somebody read the code of conduct of the house and accepted it. Never changed."""

    member: str | None = question("Who", Shape.MEMBER, group="Code of conduct")
    version: str | None = question("Which version", group="Code of conduct")
    accepted_at: str | None = question("At", Shape.MOMENT, group="Code of conduct", past=True)
