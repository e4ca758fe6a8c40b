"""Duty: shifts and what was written in them, the roll-call, serious incidents, the day the address is known."""

from dataclasses import dataclass

from shelterdesk.casework.codes_house import DUTY_ENTRY, INCIDENT, INCIDENT_STATE, SHIFT
from shelterdesk.casework.codes_incidents import INCIDENT_STEP, INCIDENT_TOLD
from shelterdesk.casework.codes_person import YES_NO
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import Drawer


@kind("shift_log", "Shift", Drawer.HOUSE, plural="Shifts")
@dataclass(frozen=True, kw_only=True)
class ShiftLog(Record):
    """One shift: who had it, and to whom it was handed over."""

    day: PartialDate | None = question("Day", Shape.DATE, group="Shift")
    shift: str | None = question("Shift", Shape.CODE, codes=SHIFT, group="Shift")
    on_duty: str | None = question("On duty", Shape.MEMBER, group="Shift")
    second: str | None = question("Second person", Shape.MEMBER, group="Shift")
    began_at: str | None = question("Began", Shape.MOMENT, group="Shift", past=True)
    ended_at: str | None = question("Ended", Shape.MOMENT, group="Shift", past=True)
    handed_to: str | None = question("Handed over to", Shape.MEMBER, group="Hand-over")
    handed_at: str | None = question("At", Shape.MOMENT, group="Hand-over", past=True)
    keys_handed: str | None = question("Keys and telephone handed over?", Shape.CODE, codes=YES_NO, group="Hand-over")
    hand_over: str | None = question(
        "What the next shift must know",
        Shape.TEXT,
        group="Hand-over",
        searched=True,
        hint="Everybody in the house reads this. Codes, no surnames, no reasons.",
    )


@kind("duty_entry", "Entry in the duty log", Drawer.HOUSE, plural="Duty log", append_only=True)
@dataclass(frozen=True, kw_only=True)
class DutyEntry(Record):
    """One line of the duty log; about one client or about the house. Never changed."""

    shift: str | None = question("Shift", Shape.LINK, group="Entry", target="shift_log")
    at: str | None = question("At", Shape.MOMENT, group="Entry", past=True)
    what: str | None = question("What", Shape.CODE, codes=DUTY_ENTRY, group="Entry")
    written_by: str | None = question("By", Shape.MEMBER, group="Entry")
    text: str | None = question(
        "What happened",
        Shape.TEXT,
        group="Entry",
        searched=True,
        hint="Everybody in the house reads this. A threat goes into the letter slot instead.",
    )
    corrects: str | None = question("Corrects the entry", Shape.LINK, group="Entry", target="duty_entry")


@kind("roll_call", "Roll-call", Drawer.HOUSE, plural="Roll-calls", append_only=True)
@dataclass(frozen=True, kw_only=True)
class RollCall(Record):
    """Who was there. Each line holds case ids, one below the other."""

    shift: str | None = question("Shift", Shape.LINK, group="Roll-call", target="shift_log")
    called_at: str | None = question("At", Shape.MOMENT, group="Roll-call", past=True)
    called_by: str | None = question("By", Shape.MEMBER, group="Roll-call")
    present: str | None = question("In the house", Shape.TEXT, group="Roll-call")
    away: str | None = question("Away, known where", Shape.TEXT, group="Roll-call")
    not_found: str | None = question("Not found", Shape.TEXT, group="Roll-call")
    roll_note: str | None = question("About this roll-call", group="Roll-call")


@kind("incident", "Serious incident", Drawer.HOUSE, plural="Serious incidents")
@dataclass(frozen=True, kw_only=True)
class Incident(Record):
    """What happened, which steps were taken when, who was told."""

    what: str | None = question("What", Shape.CODE, codes=INCIDENT, group="Incident")
    happened_at: str | None = question("At", Shape.MOMENT, group="Incident", past=True)
    written_by: str | None = question("Written by", Shape.MEMBER, group="Incident")
    steps: str | None = question(
        "Steps taken", Shape.TEXT, group="Steps", hint="One step in each line: its name, when, by whom."
    )
    told: str | None = question(
        "Who was told", Shape.TEXT, group="Steps", hint="One in each line: whom, when, by whom."
    )
    state: str | None = question("State", Shape.CODE, codes=INCIDENT_STATE, group="Afterwards")
    course: str | None = question(
        "What happened",
        Shape.TEXT,
        group="Afterwards",
        searched=True,
        hint="Everybody in the house reads this. Reasons and names go into the letter slot.",
    )
    talked_over_on: PartialDate | None = question("Talked over on", Shape.DATE, group="Afterwards", past=True)
    learned: str | None = question("What we do differently", Shape.TEXT, group="Afterwards")


@kind("incident_plan", "Checklist", Drawer.HOUSE, plural="Checklists")
@dataclass(frozen=True, kw_only=True)
class IncidentPlan(Record):
    """What this house does in one kind of incident; where there is none, what is usual holds."""

    what: str | None = question("What", Shape.CODE, codes=INCIDENT, group="Checklist")
    usual_steps: tuple[str, ...] = question("Steps", Shape.CODES, codes=INCIDENT_STEP, group="Checklist")
    own_steps: str | None = question(
        "Steps of our own", Shape.TEXT, group="Checklist", hint="One step in each line. No names, no address."
    )
    usual_told: tuple[str, ...] = question("Who is told", Shape.CODES, codes=INCIDENT_TOLD, group="Checklist")
    own_told: str | None = question(
        "Who else is told", Shape.TEXT, group="Checklist", hint="One in each line, with by when. Aliases only."
    )


@kind("way_out", "If the address is known", Drawer.HOUSE, plural="If the address is known")
@dataclass(frozen=True, kw_only=True)
class WayOut(Record):
    """One line of the plan for the day on which the address is known: who goes where with what. Aliases only."""

    order: int | None = question("Order", Shape.NUMBER, group="Plan", least=1, most=99)
    who: str | None = question(
        "Who", group="Plan", hint="Rooms or groups, no names: “blue room”, “mothers with babies”."
    )
    to_place: str | None = question("Where to (alias)", group="Plan")
    transport: str | None = question("With what", group="Plan", hint="Aliases only, no number plate.")
    leads: str | None = question("Who leads", Shape.MEMBER, group="Plan")
    carries: str | None = question("What is carried", group="Plan")
    told: str | None = question("Whom to tell", group="Plan", hint="Aliases only.")
