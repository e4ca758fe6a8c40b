"""The words: records, their descriptions and the rules that hold among them. Pure Python, no windows, no files."""

from shelterdesk.casework.case import Case
from shelterdesk.casework.children import BestInterest, FamilyLink, Guardian
from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.consent import Consent, InterpreterUse
from shelterdesk.casework.device_check import DeviceCheck
from shelterdesk.casework.episodes import Episode
from shelterdesk.casework.gate_kinds import Alert, BusyBlock, CopyRecord, GateToken, KeepApart
from shelterdesk.casework.house_kinds import Organisation, StaffCard, Task
from shelterdesk.casework.intake import FirstDayKit, ImmediateNeeds, Intake
from shelterdesk.casework.needs import NeedsAssessment, RiskFactors
from shelterdesk.casework.notes import Narrative, ProcessNote, TeamNote
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.parts import PARTS, missing
from shelterdesk.casework.person import Name, Person
from shelterdesk.casework.placement import Placement
from shelterdesk.casework.protection import Exclusion, ForbiddenWord, Threat
from shelterdesk.casework.record import (
    KINDS,
    Body,
    Kind,
    Names,
    Question,
    Reason,
    Record,
    Shape,
    Value,
    from_body,
    kind_named,
    kind_of,
    new_id,
    questions_of,
    to_body,
)
from shelterdesk.casework.roles import EVERYONE, HELD_BY, Drawer, Role, drawers_of
from shelterdesk.casework.screening import Indicators, StatusDecision
from shelterdesk.casework.sections import SECTIONS, Section

__all__ = [
    "EVERYONE", "HELD_BY", "KINDS", "PARTS", "SECTIONS",
    "Alert", "BestInterest", "Body", "BusyBlock", "Case", "CodeList", "Consent", "CopyRecord", "DeviceCheck", "Drawer",
    "Episode", "Exclusion", "FamilyLink", "FirstDayKit", "ForbiddenWord", "GateToken", "Guardian", "ImmediateNeeds",
    "Indicators", "Intake", "InterpreterUse", "KeepApart", "Kind", "Name", "Names", "Narrative", "NeedsAssessment",
    "Organisation", "PartialDate", "Person", "Placement", "ProcessNote", "Question", "Reason", "Record", "RiskFactors",
    "Role", "Section", "Shape", "StaffCard", "StatusDecision", "Task", "TeamNote", "Threat", "Value",
    "drawers_of", "from_body", "kind_named", "kind_of", "missing", "new_id", "questions_of", "to_body",
]
