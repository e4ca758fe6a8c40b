"""The phases of a stay, the joint decision that ends one, the hand-over, and the guideline for its length."""

from dataclasses import dataclass

from shelterdesk.casework.codes_therapy import PHASE, READINESS, SAID_AS
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer


@kind("phase_step", "Phase", Drawer.CASEWORK, plural="Phases", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class PhaseStep(Record):
    """One phase, from when to when. Trust-building has no date by which it should end."""

    phase: str | None = question("Phase", Shape.CODE, codes=PHASE, group="Phase")
    began: PartialDate | None = question("From", Shape.DATE, group="Phase")
    ended: PartialDate | None = question("Until", Shape.DATE, group="Phase")
    phase_note: str | None = question("About this phase", Shape.TEXT, group="Phase", searched=True)


@kind("phase_decision", "Decision on a phase", Drawer.CASEWORK, plural="Decisions on phases", writers=CASEWORKERS,
      append_only=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class PhaseDecision(Record):
    """What one of those who decide together says about the end of a phase. Never changed, only said anew."""

    step: str | None = question("Phase", Shape.LINK, group="Decision", target="phase_step")
    verdict: str | None = question("Decision", Shape.CODE, codes=READINESS, group="Decision")
    said_as: str | None = question("Said as", Shape.CODE, codes=SAID_AS, group="Decision")
    decided_by: str | None = question("By", Shape.MEMBER, group="Decision")
    decided_on: PartialDate | None = question("On", Shape.DATE, group="Decision", past=True)
    why: str | None = question("Why", Shape.TEXT, group="Decision", searched=True)


@kind("handover", "Hand-over to the psychologist", Drawer.CASEWORK, plural="Hand-overs to the psychologist",
      writers=CASEWORKERS, append_only=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class Handover(Record):
    """What the social worker tells the psychologist after the assessment, so that nobody asks twice."""

    handed_on: PartialDate | None = question("On", Shape.DATE, group="Handed over", past=True)
    handed_by: str | None = question("Handed over by", Shape.MEMBER, group="Handed over")
    handed_to: str | None = question("Handed over to", Shape.MEMBER, group="Handed over")
    needs_seen: str | None = question("What the assessment showed", Shape.TEXT, group="Handed over", searched=True)
    already_told: str | None = question("What was already told", Shape.TEXT, group="Handed over", searched=True)
    helps: str | None = question("What helps to feel safe", Shape.TEXT, group="Handed over", searched=True)
    avoid: str | None = question("Better not", Shape.TEXT, group="Handed over", searched=True)
    urgent: str | None = question("What cannot wait", Shape.TEXT, group="Handed over", searched=True)
    continues: str | None = question("Continues the note", Shape.LINK, group="Handed over", target="handover")


@kind("stay_guideline", "Guideline for the stay", Drawer.CASEWORK, plural="Guideline for the stay",
      writers=CASEWORKERS, single=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class StayGuideline(Record):
    """Another guideline for this client than the computed one, and why. Never a date by which somebody must go."""

    months_least: int | None = question("At least", Shape.NUMBER, group="Guideline", unit="months", least=0, most=120)
    months_most: int | None = question("At most", Shape.NUMBER, group="Guideline", unit="months", least=0, most=120)
    why: str | None = question("Why", Shape.TEXT, group="Guideline", searched=True)
    set_by: str | None = question("By", Shape.MEMBER, group="Guideline")
    set_on: PartialDate | None = question("On", Shape.DATE, group="Guideline", past=True)
