"""Care in the house: the card of each client who is here, medicines and doses, rounds. No diagnosis, no history."""

from dataclasses import dataclass

from shelterdesk.casework.codes_health import (
    DIET,
    DOSE_OUTCOME,
    DOSE_TIME,
    DOSE_UNIT,
    EMERGENCY_CONDITION,
    ROUND_STATE,
    SEVERITY_OF_ALLERGY,
    WATCH_LEVEL,
    WITH_FOOD,
)
from shelterdesk.casework.codes_house import AGE_BAND, SLEEPS
from shelterdesk.casework.codes_person import INTERVIEWER_SEX, YES_NO
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import Drawer


@kind("care_card", "Care card", Drawer.HOUSE, plural="Care cards", single=True)
@dataclass(frozen=True, kw_only=True)
class CareCard(Record):
    """What everybody on duty must know about a client who is here. Everybody in the house reads it."""

    code: str | None = question("Case code", group="Who", searched=True)
    called: str | None = question(
        "Wants to be called", group="Who", names=Names.PERSON, hint="One first name, never a surname."
    )
    sleeps: str | None = question("Sleeps with", Shape.CODE, codes=SLEEPS, group="Who")
    age_band: str | None = question("Age", Shape.CODE, codes=AGE_BAND, group="Who")
    languages: tuple[str, ...] = question("Languages", Shape.CODES, codes=LANGUAGE, group="Who")
    staff_sex: str | None = question("Would rather have near", Shape.CODE, codes=INTERVIEWER_SEX, group="Who")
    here: str | None = question("Is in the house?", Shape.CODE, codes=YES_NO, group="Who")
    arrived_at: str | None = question("Arrived", Shape.MOMENT, group="Who", past=True)
    allergies: str | None = question("Allergies", group="In an emergency", hint="Medicine, food, insects.")
    allergy_severity: str | None = question(
        "How strong", Shape.CODE, codes=SEVERITY_OF_ALLERGY, group="In an emergency"
    )
    conditions: tuple[str, ...] = question(
        "What a doctor must know", Shape.CODES, codes=EMERGENCY_CONDITION, group="In an emergency",
        hint="Only what matters in an emergency. No diagnosis, no history.",
    )
    what_helps: str | None = question("What helps", group="In an emergency", hint="For example: spray in the blue box.")
    watch: str | None = question("Watch at night", Shape.CODE, codes=WATCH_LEVEL, group="At night")
    night_note: str | None = question(
        "For the night", group="At night", hint="What calms, light on or off. Never why."
    )
    diet: tuple[str, ...] = question("Food", Shape.CODES, codes=DIET, group="Every day")
    day_note: str | None = question("For every day", group="Every day")


@kind("medicine", "Medicine", Drawer.HOUSE, plural="Medicines")
@dataclass(frozen=True, kw_only=True)
class Medicine(Record):
    """One medicine that a client takes: what, how much, when. Who prescribed it and why is kept elsewhere."""

    medicine_name: str | None = question("Medicine", group="Medicine", searched=True)
    strength: str | None = question("Strength", group="Medicine", hint="For example: 20 mg.")
    amount: str | None = question("How much each time", group="Medicine", hint="For example: 1, or a half.")
    unit: str | None = question("Counted in", Shape.CODE, codes=DOSE_UNIT, group="Medicine")
    times: tuple[str, ...] = question("When", Shape.CODES, codes=DOSE_TIME, group="Medicine")
    clock: str | None = question("At these hours", group="Medicine", hint="For example: 08:00, 20:00.")
    with_food: str | None = question("With food?", Shape.CODE, codes=WITH_FOOD, group="Medicine")
    from_day: PartialDate | None = question("From", Shape.DATE, group="How long")
    until_day: PartialDate | None = question("Last day", Shape.DATE, group="How long")
    stopped: str | None = question("Stopped?", Shape.CODE, codes=YES_NO, group="How long")
    stock: int | None = question("Left in the box", Shape.NUMBER, group="Stock", least=0, most=2000)
    stock_on: PartialDate | None = question("Counted on", Shape.DATE, group="Stock", past=True)
    locked: str | None = question("Kept locked away?", Shape.CODE, codes=YES_NO, group="Stock")
    medicine_note: str | None = question("Please mind", group="Stock", hint="Not what it is for.")


@kind("dose", "Dose", Drawer.HOUSE, plural="Doses", append_only=True)
@dataclass(frozen=True, kw_only=True)
class Dose(Record):
    """What became of one dose. Never changed: a mistake is put right by a further line."""

    medicine: str | None = question("Medicine", Shape.LINK, group="Dose", target="medicine")
    due_at: str | None = question("Due at", Shape.MOMENT, group="Dose")
    outcome: str | None = question("What happened", Shape.CODE, codes=DOSE_OUTCOME, group="Dose")
    given_at: str | None = question("At", Shape.MOMENT, group="Dose", past=True)
    given_by: str | None = question("By", Shape.MEMBER, group="Dose")
    amount: str | None = question("How much", group="Dose")
    corrects: str | None = question("Puts right", Shape.LINK, group="Dose", target="dose")
    dose_note: str | None = question("About this dose", group="Dose")


@kind("watch_round", "Round", Drawer.HOUSE, plural="Rounds", append_only=True)
@dataclass(frozen=True, kw_only=True)
class WatchRound(Record):
    """Somebody looked in."""

    looked_at: str | None = question("At", Shape.MOMENT, group="Round", past=True)
    looked_by: str | None = question("By", Shape.MEMBER, group="Round")
    state: str | None = question("How the client was", Shape.CODE, codes=ROUND_STATE, group="Round")
    round_note: str | None = question("What was done", group="Round")
