"""The plan: objectives, actions, what the client agreed to, what the director approved."""

from dataclasses import dataclass

from shelterdesk.casework.codes_care import ACTION_STATE
from shelterdesk.casework.codes_person import YES_NO
from shelterdesk.casework.codes_therapy import (
    AGREEMENT,
    APPROVAL_VERDICT,
    PLAN_TYPE,
    PROGRESS,
    SERVICE_OUTCOME,
)
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer, Role


@kind("plan_objective", "Objective", Drawer.CASEWORK, plural="Objectives", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class PlanObjective(Record):
    """What the client wants to reach, and how far it is."""

    objective: str | None = question(
        "Objective", Shape.TEXT, group="Objective", searched=True, standard="spl_Objectives"
    )
    own_words: str | None = question("In the client's own words", Shape.TEXT, group="Objective", searched=True)
    plan_type: str | None = question("Field", Shape.CODE, codes=PLAN_TYPE, group="Objective", standard="spl_Type")
    need: str | None = question("Comes from the need", Shape.LINK, group="Objective", target="needs_assessment")
    responsible: str | None = question("Who sees to it", Shape.MEMBER, group="Objective")
    began: PartialDate | None = question("From", Shape.DATE, group="When")
    planned_end: PartialDate | None = question("Planned until", Shape.DATE, group="When")
    ended: PartialDate | None = question("Ended on", Shape.DATE, group="When", past=True)
    progress: str | None = question("How far", Shape.CODE, codes=PROGRESS, group="Progress")
    progress_note: str | None = question("About the progress", Shape.TEXT, group="Progress", searched=True)
    review: PartialDate | None = question("Look at again on", Shape.DATE, group="Progress", indexed=True)


@kind("plan_action", "Action", Drawer.CASEWORK, plural="Actions", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class PlanAction(Record):
    """One step towards an objective: who does what until when, by us or by others."""

    objective: str | None = question("Objective", Shape.LINK, group="Action", target="plan_objective")
    what: str | None = question("What", group="Action", searched=True, standard="spl_ActionPlan")
    service: str | None = question("By whom", Shape.CODE, codes=SERVICE_OUTCOME, group="Action")
    responsible: str | None = question("Who sees to it", Shape.MEMBER, group="Action")
    provider: str | None = question("Who does it", group="Action", names=Names.PERSON)
    due: PartialDate | None = question("Until", Shape.DATE, group="How far", indexed=True)
    state: str | None = question("How far", Shape.CODE, codes=ACTION_STATE, group="How far")
    done: PartialDate | None = question("Done on", Shape.DATE, group="How far", past=True)
    action_note: str | None = question("About it", Shape.TEXT, group="How far", searched=True)


@kind("plan_agreement", "Agreement on the plan", Drawer.CASEWORK, plural="Agreements on the plan",
      writers=CASEWORKERS, append_only=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class PlanAgreement(Record):
    """What the client says to the plan as it stood. Never changed."""

    agreed: str | None = question("Agreed?", Shape.CODE, codes=AGREEMENT, group="Agreement")
    agreed_on: PartialDate | None = question("On", Shape.DATE, group="Agreement", past=True)
    own_words: str | None = question("In the client's own words", Shape.TEXT, group="Agreement", searched=True)
    language: str | None = question("Language", Shape.CODE, codes=LANGUAGE, group="Agreement")
    interpreter: str | None = question("Interpreter", group="Agreement", names=Names.PERSON)
    copy_given: str | None = question("Copy given?", Shape.CODE, codes=YES_NO, group="Agreement")
    plan_digest: str | None = question("Digest of the plan", group="Agreement")


@kind("plan_approval", "Approval of the plan", Drawer.CASEWORK, plural="Approvals of the plan",
      writers=frozenset({Role.DIRECTOR}), append_only=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class PlanApproval(Record):
    """What the director says to the plan as it stood. Never changed."""

    verdict: str | None = question("Answer", Shape.CODE, codes=APPROVAL_VERDICT, group="Approval")
    given_by: str | None = question("By", Shape.MEMBER, group="Approval")
    given_on: PartialDate | None = question("On", Shape.DATE, group="Approval", past=True)
    approval_note: str | None = question("About it", Shape.TEXT, group="Approval", searched=True)
    plan_digest: str | None = question("Digest of the plan", group="Approval")
