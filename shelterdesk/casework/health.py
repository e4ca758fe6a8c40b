"""Health: what only the nurse, the doctor and the psychologist read."""

from dataclasses import dataclass

from shelterdesk.casework.codes_health import (
    APPOINTMENT_KIND,
    APPOINTMENT_STATE,
    BARRIER,
    BARRIER_STATE,
    REFERRAL_STATE,
)
from shelterdesk.casework.codes_person import YES_NO, YES_NO_UNSURE
from shelterdesk.casework.codes_safety import ESCORT
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CLINICIANS, Drawer

PERSON = Names.PERSON


@kind(
    "health_record",
    "Health record",
    Drawer.CLINICAL,
    plural="Health records",
    writers=CLINICIANS,
    read_logged=True,
    single=True,
)
@dataclass(frozen=True, kw_only=True)
class HealthRecord(Record):
    """The client's health, as far as told."""

    complaints_now: str | None = question("What troubles the client now", Shape.TEXT, group="Now", searched=True)
    pain: int | None = question("Pain, as the client says", Shape.NUMBER, group="Now", least=0, most=10, unit="of 10")
    injuries: str | None = question("Injuries and scars", Shape.TEXT, group="Now", searched=True)
    examined_on: PartialDate | None = question("Examined on", Shape.DATE, group="Now", past=True)
    examined_by: str | None = question("Examined by", group="Now", names=PERSON)
    illnesses: str | None = question("Illnesses and operations", Shape.TEXT, group="Before", searched=True)
    medicines_before: str | None = question("Medicines taken before", Shape.TEXT, group="Before")
    vaccinations: str | None = question("Vaccinations", Shape.TEXT, group="Before")
    substances: str | None = question("Alcohol, drugs, tobacco", Shape.TEXT, group="Before")
    mental_health: str | None = question("Sleep, mood, thoughts", Shape.TEXT, group="Before", searched=True)
    tests_wanted: str | None = question("Wants to be tested for", group="Tests")
    tests_done: str | None = question("Tests and results", Shape.TEXT, group="Tests")
    doctor_sex: str | None = question("Wants a woman as doctor?", Shape.CODE, codes=YES_NO_UNSURE, group="Tests")
    health_note: str | None = question("What else matters", Shape.TEXT, group="Tests", searched=True)


@kind("pregnancy", "Pregnancy", Drawer.CLINICAL, plural="Pregnancies", writers=CLINICIANS, read_logged=True)
@dataclass(frozen=True, kw_only=True)
class Pregnancy(Record):
    """A pregnancy, and what the client wants."""

    due_on: PartialDate | None = question("Expected on", Shape.DATE, group="Pregnancy")
    weeks: int | None = question("Weeks", Shape.NUMBER, group="Pregnancy", least=0, most=45, unit="weeks")
    weeks_on: PartialDate | None = question("Weeks as of", Shape.DATE, group="Pregnancy", past=True)
    wish: str | None = question(
        "What the client wants", Shape.TEXT, group="Pregnancy", hint="In the client's own words."
    )
    care: str | None = question("Care during pregnancy", Shape.TEXT, group="Care")
    birth_place: str | None = question("Where the birth will be", group="Care", hint="Alias of the hospital.")
    ended_on: PartialDate | None = question("Ended on", Shape.DATE, group="Care", past=True)
    outcome: str | None = question("How it ended", group="Care")


@kind(
    "appointment",
    "Medical appointment",
    Drawer.CLINICAL,
    plural="Medical appointments",
    writers=CLINICIANS,
    read_logged=True,
)
@dataclass(frozen=True, kw_only=True)
class Appointment(Record):
    """An appointment. Everybody sees that the client is not free then, and who goes along; nobody sees why."""

    what: str | None = question("With", Shape.CODE, codes=APPOINTMENT_KIND, group="Appointment")
    begins_at: str | None = question("From", Shape.MOMENT, group="Appointment")
    ends_at: str | None = question("Until, with the way", Shape.MOMENT, group="Appointment")
    where: str | None = question("Where (alias)", group="Appointment", names=Names.PLACE)
    reason: str | None = question("Why", Shape.TEXT, group="Appointment", searched=True)
    escort: str | None = question("Who goes along", Shape.CODE, codes=ESCORT, group="Along")
    escort_member: str | None = question("Which colleague", Shape.MEMBER, group="Along")
    interpreter: str | None = question("Interpreter for", Shape.CODE, codes=LANGUAGE, group="Along")
    to_bring: str | None = question("To bring along", group="Along")
    state: str | None = question("State", Shape.CODE, codes=APPOINTMENT_STATE, group="Result")
    result: str | None = question("What came of it", Shape.TEXT, group="Result", searched=True)
    next_on: PartialDate | None = question("Again on", Shape.DATE, group="Result")


@kind(
    "medical_referral",
    "Medical referral",
    Drawer.CLINICAL,
    plural="Medical referrals",
    writers=CLINICIANS,
    read_logged=True,
)
@dataclass(frozen=True, kw_only=True)
class MedicalReferral(Record):
    """Sent on to a doctor or hospital."""

    to_whom: str | None = question("To", group="Referral", names=PERSON)
    for_what: str | None = question("For what", Shape.TEXT, group="Referral", searched=True)
    referred_on: PartialDate | None = question("On", Shape.DATE, group="Referral", past=True)
    agreed: str | None = question("Does the client agree?", Shape.CODE, codes=YES_NO, group="Referral")
    state: str | None = question("State", Shape.CODE, codes=REFERRAL_STATE, group="Answer")
    answer: str | None = question("Answer", Shape.TEXT, group="Answer")


@kind("barrier", "Barrier to care", Drawer.CLINICAL, plural="Barriers to care", writers=CLINICIANS, read_logged=True)
@dataclass(frozen=True, kw_only=True)
class Barrier(Record):
    """Why care could not be had, and what is done about it."""

    what_care: str | None = question("Which care", group="Barrier")
    barriers: tuple[str, ...] = question("What stands in the way", Shape.CODES, codes=BARRIER, group="Barrier")
    since: PartialDate | None = question("Since", Shape.DATE, group="Barrier", past=True)
    tried: str | None = question("What was tried", Shape.TEXT, group="Way out")
    state: str | None = question("State", Shape.CODE, codes=BARRIER_STATE, group="Way out")
    barrier_note: str | None = question("Who could help", group="Way out", names=PERSON)


@kind("prescription", "Prescription", Drawer.CLINICAL, plural="Prescriptions", writers=CLINICIANS, read_logged=True)
@dataclass(frozen=True, kw_only=True)
class Prescription(Record):
    """Who prescribed a medicine of the house, and why."""

    medicine: str | None = question("Medicine", Shape.LINK, group="Prescription", target="medicine")
    prescriber: str | None = question("Prescribed by", group="Prescription", names=PERSON)
    prescribed_on: PartialDate | None = question("On", Shape.DATE, group="Prescription", past=True)
    why: str | None = question("Why", Shape.TEXT, group="Prescription", searched=True)
    watch_for: str | None = question("Side effects to watch for", Shape.TEXT, group="Prescription")
    review_on: PartialDate | None = question("Look at again on", Shape.DATE, group="Prescription")
