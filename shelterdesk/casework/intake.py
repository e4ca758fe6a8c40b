"""Intake and the first day: how the client came, what is needed now, what was given."""

from dataclasses import dataclass

from shelterdesk.casework.codes_intake import (
    ANSWERED_ON,
    BELONGINGS,
    DANGER_NOW,
    HOTLINE,
    HOW_IT_CAME_UP,
    INTERPRETING,
    KIT_ITEM,
    PREGNANCY,
    REFERRAL_REASON,
    REFERRAL_SOURCE,
    SAFE_CHANNEL,
    SLEEPING,
    URGENT_NEED,
)
from shelterdesk.casework.codes_person import INTERVIEWER_SEX, YES_NO, YES_NO_UNSURE
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer

PERSON, PLACE = Names.PERSON, Names.PLACE


@kind("intake", "Intake", Drawer.CASEWORK, plural="Intakes", writers=CASEWORKERS, single=True)
@dataclass(frozen=True, kw_only=True)
class Intake(Record):
    """How the client came and who brought them."""

    received_on: PartialDate | None = question("Came on", Shape.DATE, group="Arrival", past=True)
    received_at: str | None = question("Time of arrival", Shape.MOMENT, group="Arrival", past=True)
    place: str | None = question(
        "Where (alias)", group="Arrival", names=PLACE, hint="Only the alias of the place, never an address."
    )
    worker: str | None = question("Received by", Shape.MEMBER, group="Arrival")
    accompanied_by: str | None = question("Who came along", group="Arrival", names=PERSON)
    language: str | None = question("Language of the talk", Shape.CODE, codes=LANGUAGE, group="The talk")
    interpreting: str | None = question("Interpreting", Shape.CODE, codes=INTERPRETING, group="The talk")
    interpreter: str | None = question("Interpreter", group="The talk", names=PERSON, hint="Alias is enough.")
    interviewer_sex: str | None = question(
        "Would rather talk with", Shape.CODE, codes=INTERVIEWER_SEX, group="The talk"
    )
    referral_source: str | None = question(
        "Who sent or brought the client", Shape.CODE, codes=REFERRAL_SOURCE, group="Referral"
    )
    how_it_came_up: tuple[str, ...] = question("How it came up", Shape.CODES, codes=HOW_IT_CAME_UP, group="Referral")
    hotline: str | None = question("Which hotline", Shape.CODE, codes=HOTLINE, group="Referral")
    hotline_call: str | None = question(
        "Hotline call number", group="Referral", searched=True,
        hint="The number of the call in the hotline's book, never the caller's phone.",
    )
    referring_organisation: str | None = question(
        "Organisation that referred", group="Referral", names=PERSON, standard="cas_ReferringOrganisation"
    )
    referring_person: str | None = question(
        "Person there", group="Referral", names=PERSON, standard="cas_ReferringPrimaryCaseWorker"
    )
    referred_on: PartialDate | None = question(
        "Referred on", Shape.DATE, group="Referral", past=True, standard="cas_IncomingReferralDate"
    )
    referral_reason: str | None = question(
        "Reason for the referral", Shape.CODE, codes=REFERRAL_REASON, group="Referral",
        standard="cas_ReasonForIncomingReferral",
    )
    referral_note: str | None = question(
        "What they told us", Shape.TEXT, group="Referral", searched=True, standard="cas_IncomingReferralDetails"
    )
    already_told_to: str | None = question(
        "Has already told it to", group="Referral", names=PERSON, hint="So that nobody asks again."
    )
    own_words: str | None = question(
        "In the client's own words", Shape.TEXT, group="Own words", searched=True,
        hint="Only what the client wishes to say. May stay empty.",
    )
    wishes: str | None = question("What the client wants first", Shape.TEXT, group="Own words", searched=True)
    expectations: str | None = question("Fears and hopes about the house", Shape.TEXT, group="Own words")
    phone: str | None = question("Phone", Shape.PHONE, group="Safe contact", names=PERSON, searched=True)
    safe_channels: tuple[str, ...] = question("Safe ways", Shape.CODES, codes=SAFE_CHANNEL, group="Safe contact")
    safe_times: str | None = question("Safe times", group="Safe contact")
    who_may_answer: str | None = question("Who may answer", group="Safe contact", names=PERSON)
    message_allowed: str | None = question("May we leave a message?", Shape.CODE, codes=YES_NO, group="Safe contact")
    code_word: str | None = question("Code word", group="Safe contact")
    trusted_person: str | None = question("Trusted person", group="Safe contact", names=PERSON, searched=True)
    trusted_phone: str | None = question(
        "Phone of the trusted person", Shape.PHONE, group="Safe contact", names=PERSON, searched=True
    )
    trusted_may_know: str | None = question("What that person may know", Shape.TEXT, group="Safe contact")
    do_not_contact: str | None = question("Never contact", Shape.TEXT, group="Safe contact", names=PERSON)
    recorded_how: str | None = question("How it was recorded", Shape.CODE, codes=ANSWERED_ON, group="Recorded")
    recorded_on_paper_by: str | None = question("Recorded on paper by", group="Recorded", names=PERSON)
    recorded_on_paper_on: PartialDate | None = question(
        "Recorded on paper on", Shape.DATE, group="Recorded", past=True
    )


@kind("immediate_needs", "Immediate needs", Drawer.CASEWORK, plural="Immediate needs", writers=CASEWORKERS, single=True)
@dataclass(frozen=True, kw_only=True)
class ImmediateNeeds(Record):
    """What cannot wait until tomorrow. The same questions for everybody."""

    asked_at: str | None = question("Asked at", Shape.MOMENT, group="Health now", past=True)
    urgent: tuple[str, ...] = question("Urgent now", Shape.CODES, codes=URGENT_NEED, group="Health now")
    urgent_note: str | None = question("Where, since when", group="Health now")
    medication: str | None = question("Medicine taken every day?", Shape.CODE, codes=YES_NO_UNSURE, group="Health now")
    medication_note: str | None = question("Which medicine, next dose", group="Health now")
    allergies: str | None = question("Allergies", group="Health now")
    pregnancy: str | None = question(
        "Pregnant?", Shape.CODE, codes=PREGNANCY, group="Health now",
        hint="Ask everybody in the same way, or note why not.",
    )
    doctor_wanted: str | None = question("Wants to see a doctor?", Shape.CODE, codes=YES_NO_UNSURE, group="Health now")
    doctor_sex: str | None = question("Would rather see", Shape.CODE, codes=INTERVIEWER_SEX, group="Health now")
    danger: str | None = question("Danger now", Shape.CODE, codes=DANGER_NOW, group="Safety now")
    danger_note: str | None = question("From whom, what to do", Shape.TEXT, group="Safety now", names=PERSON)
    knows_where: str | None = question(
        "Does anybody know the client is here?", Shape.CODE, codes=YES_NO_UNSURE, group="Safety now"
    )
    avoid: str | None = question("Whom not to meet here", group="Safety now", names=PERSON)
    children_left: int | None = question(
        "Children left behind", Shape.NUMBER, group="People left behind", least=0, most=20
    )
    children_left_note: str | None = question(
        "Where are they, who is with them", Shape.TEXT, group="People left behind", names=PERSON
    )
    others_left: str | None = question(
        "Others still held there", Shape.TEXT, group="People left behind", names=PERSON
    )
    call_wanted: str | None = question(
        "Wants to call somebody?", Shape.CODE, codes=YES_NO_UNSURE, group="People left behind"
    )
    interpreter_needed: str | None = question(
        "Needs an interpreter?", Shape.CODE, codes=YES_NO_UNSURE, group="Comfort"
    )
    food: str | None = question("Food: what to avoid", group="Comfort")
    sleeping: tuple[str, ...] = question("How to sleep", Shape.CODES, codes=SLEEPING, group="Comfort")
    comfort_note: str | None = question("What would help tonight", Shape.TEXT, group="Comfort")


@kind("first_day_kit", "First-day kit", Drawer.CASEWORK, plural="First-day kits", writers=CASEWORKERS, single=True)
@dataclass(frozen=True, kw_only=True)
class FirstDayKit(Record):
    """What the client had along and what was given on the first day."""

    belongings: tuple[str, ...] = question("Came with", Shape.CODES, codes=BELONGINGS, group="Belongings")
    belongings_note: str | None = question("What exactly", Shape.TEXT, group="Belongings")
    kept_where: str | None = question("Kept where", group="Belongings")
    given: tuple[str, ...] = question("Given", Shape.CODES, codes=KIT_ITEM, group="Given")
    given_on: PartialDate | None = question("Given on", Shape.DATE, group="Given", past=True)
    given_by: str | None = question("Given by", Shape.MEMBER, group="Given")
    still_needed: tuple[str, ...] = question("Still needed", Shape.CODES, codes=KIT_ITEM, group="Given")
    sizes: str | None = question("Sizes of clothes and shoes", group="Given")
    kit_note: str | None = question("About the things", Shape.TEXT, group="Given")
