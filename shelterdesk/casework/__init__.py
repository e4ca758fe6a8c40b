"""The words: records, their descriptions and the rules that hold among them. Pure Python, no windows, no files."""

from shelterdesk.casework.ages import AgeRange, age_between, age_of, is_minor
from shelterdesk.casework.case import Case
from shelterdesk.casework.case_codes import new_code
from shelterdesk.casework.children import BestInterest, FamilyLink, Guardian
from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.consent import Consent, InterpreterUse
from shelterdesk.casework.dates_as_typed import read_date, say_date
from shelterdesk.casework.device_check import DeviceCheck
from shelterdesk.casework.durations import MonthRange, duration, servitude, total_duration
from shelterdesk.casework.episodes import Episode
from shelterdesk.casework.folding import digits_of, fold, fold_phone
from shelterdesk.casework.gate_kinds import Alert, BusyBlock, CopyRecord, GateToken, KeepApart
from shelterdesk.casework.hidden_characters import clean, hides, visible
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
from shelterdesk.casework.screening import INDICATOR_FIELDS, Elements, Indicators, StatusDecision, Support, elements
from shelterdesk.casework.sections import SECTIONS, Section
from shelterdesk.casework.validation import PROBLEMS, Problem, problems

__all__ = [
    "EVERYONE", "HELD_BY", "INDICATOR_FIELDS", "KINDS", "PARTS", "PROBLEMS", "SECTIONS", "AgeRange", "Alert",
    "BestInterest", "Body", "BusyBlock", "Case", "CodeList", "Consent", "CopyRecord", "DeviceCheck", "Drawer",
    "Elements", "Episode", "Exclusion", "FamilyLink", "FirstDayKit", "ForbiddenWord", "GateToken", "Guardian",
    "ImmediateNeeds", "Indicators", "Intake", "InterpreterUse", "KeepApart", "Kind", "MonthRange", "Name", "Names",
    "Narrative", "NeedsAssessment", "Organisation", "PartialDate", "Person", "Placement", "Problem", "ProcessNote",
    "Question", "Reason", "Record", "RiskFactors", "Role", "Section", "Shape", "StaffCard", "StatusDecision",
    "Support", "Task", "TeamNote", "Threat", "Value", "age_between", "age_of", "clean", "digits_of", "drawers_of",
    "duration", "elements", "fold", "fold_phone", "from_body", "hides", "is_minor", "kind_named", "kind_of",
    "missing", "new_code", "new_id", "problems", "questions_of", "read_date", "say_date", "servitude", "to_body",
    "total_duration", "visible",
]
