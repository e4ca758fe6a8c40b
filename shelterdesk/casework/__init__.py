"""The words: records, their descriptions and the rules that hold among them. Pure Python, no windows, no files.

Names are looked up when they are first used, so that the unlock window does not wait for all kinds of records.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shelterdesk.casework.acts_for_two import ACTS, Approval, CarriedOut, Request, Right, TwoPeople
    from shelterdesk.casework.ages import AgeRange, age_between, age_of, is_minor
    from shelterdesk.casework.art import ArtCopy, ArtUse, ArtWork
    from shelterdesk.casework.assessing import Assessment, RiskItem
    from shelterdesk.casework.card_kinds import CardCheck, EventSeen
    from shelterdesk.casework.care import CareCard, Dose, Medicine, WatchRound
    from shelterdesk.casework.case import Case
    from shelterdesk.casework.case_codes import new_code
    from shelterdesk.casework.children import BestInterest, FamilyLink, Guardian
    from shelterdesk.casework.codes import CodeList
    from shelterdesk.casework.consent import Consent, InterpreterUse
    from shelterdesk.casework.dates_as_typed import read_date, say_date
    from shelterdesk.casework.device_check import DeviceCheck
    from shelterdesk.casework.durations import MonthRange, duration, servitude, total_duration
    from shelterdesk.casework.duty import DutyEntry, Incident, IncidentPlan, RollCall, ShiftLog, WayOut
    from shelterdesk.casework.emergency import EmergencyDisclosure, EmergencyNote, EmergencyReview, EmergencySeen
    from shelterdesk.casework.episodes import Episode
    from shelterdesk.casework.folding import digits_of, fold, fold_phone
    from shelterdesk.casework.gate_kinds import Alert, BusyBlock, CopyRecord, GateToken, KeepApart
    from shelterdesk.casework.groups import GroupMember, GroupNote, TherapyGroup
    from shelterdesk.casework.health import Appointment, Barrier, HealthRecord, MedicalReferral, Pregnancy, Prescription
    from shelterdesk.casework.hidden_characters import clean, hides, visible
    from shelterdesk.casework.house_kinds import Organisation, StaffCard, Task
    from shelterdesk.casework.intake import FirstDayKit, ImmediateNeeds, Intake
    from shelterdesk.casework.needs import NeedsAssessment, RiskFactors
    from shelterdesk.casework.notes import Narrative, ProcessNote, TeamNote
    from shelterdesk.casework.partial_date import PartialDate
    from shelterdesk.casework.parts import PARTS, missing
    from shelterdesk.casework.people import ConductAccepted, OutsidePerson, RotaSlot, Supervision, Visit
    from shelterdesk.casework.person import Name, Person
    from shelterdesk.casework.phases import Handover, PhaseDecision, PhaseStep, StayGuideline
    from shelterdesk.casework.placement import Placement
    from shelterdesk.casework.plans import PlanAction, PlanAgreement, PlanApproval, PlanObjective
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
    from shelterdesk.casework.reintegration import Course, Grant, GrantExpense, JobCheck, MonitoringVisit
    from shelterdesk.casework.retention import ErasureOrder, Keeping, Retention, RetentionRule, keeping_of
    from shelterdesk.casework.rights import Complaint, ComplaintClinical, ComplaintProtected, HouseText, RightsTalk
    from shelterdesk.casework.roles import EVERYONE, HELD_BY, Drawer, Role, drawers_of
    from shelterdesk.casework.rooms import Bed, BedStay, PlaceRequest, Room
    from shelterdesk.casework.screening import INDICATOR_FIELDS, Elements, Indicators, StatusDecision, Support, elements
    from shelterdesk.casework.sections import SECTIONS, Section
    from shelterdesk.casework.sessions import (
        Attendance,
        Session,
        SessionRoom,
        SessionSeries,
        StaffAbsence,
        WorkingHours,
        attendance_id,
    )
    from shelterdesk.casework.skills import SkillObservation
    from shelterdesk.casework.things import Belonging, IssuedItem, MoneyKept, PocketMoney, StockItem, StockMove, Wish
    from shelterdesk.casework.validation import PROBLEMS, Problem, problems

_HOME = {
    "ArtCopy": "art", "ArtUse": "art", "ArtWork": "art",
    "Assessment": "assessing", "RiskItem": "assessing",
    "GroupMember": "groups", "GroupNote": "groups", "TherapyGroup": "groups",
    "Handover": "phases", "PhaseDecision": "phases", "PhaseStep": "phases", "StayGuideline": "phases",
    "PlanAction": "plans", "PlanAgreement": "plans", "PlanApproval": "plans", "PlanObjective": "plans",
    "Course": "reintegration", "Grant": "reintegration", "GrantExpense": "reintegration",
    "JobCheck": "reintegration", "MonitoringVisit": "reintegration",
    "Attendance": "sessions", "Session": "sessions", "SessionRoom": "sessions", "SessionSeries": "sessions",
    "StaffAbsence": "sessions", "WorkingHours": "sessions", "attendance_id": "sessions",
    "SkillObservation": "skills",
    "Room": "rooms", "Bed": "rooms", "BedStay": "rooms", "PlaceRequest": "rooms",
    "CareCard": "care", "Medicine": "care", "Dose": "care", "WatchRound": "care",
    "HealthRecord": "health", "Pregnancy": "health", "Appointment": "health", "MedicalReferral": "health",
    "Barrier": "health", "Prescription": "health",
    "ShiftLog": "duty", "DutyEntry": "duty", "RollCall": "duty", "Incident": "duty", "IncidentPlan": "duty",
    "WayOut": "duty",
    "Belonging": "things", "MoneyKept": "things", "PocketMoney": "things", "IssuedItem": "things",
    "StockItem": "things", "StockMove": "things", "Wish": "things",
    "OutsidePerson": "people", "Visit": "people", "RotaSlot": "people", "Supervision": "people",
    "ConductAccepted": "people",
    "HouseText": "rights", "RightsTalk": "rights", "Complaint": "rights", "ComplaintProtected": "rights",
    "ComplaintClinical": "rights",
    "ACTS": "acts_for_two", "Approval": "acts_for_two", "CarriedOut": "acts_for_two", "Request": "acts_for_two",
    "Right": "acts_for_two", "TwoPeople": "acts_for_two",
    "AgeRange": "ages", "age_between": "ages", "age_of": "ages", "is_minor": "ages",
    "CardCheck": "card_kinds", "EventSeen": "card_kinds",
    "Case": "case",
    "new_code": "case_codes",
    "BestInterest": "children", "FamilyLink": "children", "Guardian": "children",
    "CodeList": "codes",
    "Consent": "consent", "InterpreterUse": "consent",
    "read_date": "dates_as_typed", "say_date": "dates_as_typed",
    "DeviceCheck": "device_check",
    "MonthRange": "durations", "duration": "durations", "servitude": "durations", "total_duration": "durations",
    "EmergencyDisclosure": "emergency", "EmergencyNote": "emergency", "EmergencyReview": "emergency",
    "EmergencySeen": "emergency",
    "Episode": "episodes",
    "digits_of": "folding", "fold": "folding", "fold_phone": "folding",
    "Alert": "gate_kinds", "BusyBlock": "gate_kinds", "CopyRecord": "gate_kinds", "GateToken": "gate_kinds",
    "KeepApart": "gate_kinds",
    "clean": "hidden_characters", "hides": "hidden_characters", "visible": "hidden_characters",
    "Organisation": "house_kinds", "StaffCard": "house_kinds", "Task": "house_kinds",
    "FirstDayKit": "intake", "ImmediateNeeds": "intake", "Intake": "intake",
    "NeedsAssessment": "needs", "RiskFactors": "needs",
    "Narrative": "notes", "ProcessNote": "notes", "TeamNote": "notes",
    "PartialDate": "partial_date",
    "PARTS": "parts", "missing": "parts",
    "Name": "person", "Person": "person",
    "Placement": "placement",
    "Exclusion": "protection", "ForbiddenWord": "protection", "Threat": "protection",
    "KINDS": "record", "Body": "record", "Kind": "record", "Names": "record", "Question": "record",
    "Reason": "record", "Record": "record", "Shape": "record", "Value": "record", "from_body": "record",
    "kind_named": "record", "kind_of": "record", "new_id": "record", "questions_of": "record", "to_body": "record",
    "ErasureOrder": "retention", "Keeping": "retention", "Retention": "retention", "RetentionRule": "retention",
    "keeping_of": "retention",
    "EVERYONE": "roles", "HELD_BY": "roles", "Drawer": "roles", "Role": "roles", "drawers_of": "roles",
    "INDICATOR_FIELDS": "screening", "Elements": "screening", "Indicators": "screening",
    "StatusDecision": "screening", "Support": "screening", "elements": "screening",
    "SECTIONS": "sections", "Section": "sections",
    "PROBLEMS": "validation", "Problem": "validation", "problems": "validation",
}  # fmt: skip

__all__ = [
    "ACTS",
    "EVERYONE",
    "HELD_BY",
    "INDICATOR_FIELDS",
    "KINDS",
    "PARTS",
    "PROBLEMS",
    "SECTIONS",
    "AgeRange",
    "Alert",
    "Appointment",
    "Approval",
    "ArtCopy",
    "ArtUse",
    "ArtWork",
    "Assessment",
    "Attendance",
    "Barrier",
    "Bed",
    "BedStay",
    "Belonging",
    "BestInterest",
    "Body",
    "BusyBlock",
    "CardCheck",
    "CareCard",
    "CarriedOut",
    "Case",
    "CodeList",
    "Complaint",
    "ComplaintClinical",
    "ComplaintProtected",
    "ConductAccepted",
    "Consent",
    "CopyRecord",
    "Course",
    "DeviceCheck",
    "Dose",
    "Drawer",
    "DutyEntry",
    "Elements",
    "EmergencyDisclosure",
    "EmergencyNote",
    "EmergencyReview",
    "EmergencySeen",
    "Episode",
    "ErasureOrder",
    "EventSeen",
    "Exclusion",
    "FamilyLink",
    "FirstDayKit",
    "ForbiddenWord",
    "GateToken",
    "Grant",
    "GrantExpense",
    "GroupMember",
    "GroupNote",
    "Guardian",
    "Handover",
    "HealthRecord",
    "HouseText",
    "ImmediateNeeds",
    "Incident",
    "IncidentPlan",
    "Indicators",
    "Intake",
    "InterpreterUse",
    "IssuedItem",
    "JobCheck",
    "KeepApart",
    "Keeping",
    "Kind",
    "MedicalReferral",
    "Medicine",
    "MoneyKept",
    "MonitoringVisit",
    "MonthRange",
    "Name",
    "Names",
    "Narrative",
    "NeedsAssessment",
    "Organisation",
    "OutsidePerson",
    "PartialDate",
    "Person",
    "PhaseDecision",
    "PhaseStep",
    "PlaceRequest",
    "Placement",
    "PlanAction",
    "PlanAgreement",
    "PlanApproval",
    "PlanObjective",
    "PocketMoney",
    "Pregnancy",
    "Prescription",
    "Problem",
    "ProcessNote",
    "Question",
    "Reason",
    "Record",
    "Request",
    "Retention",
    "RetentionRule",
    "Right",
    "RightsTalk",
    "RiskFactors",
    "RiskItem",
    "Role",
    "RollCall",
    "Room",
    "RotaSlot",
    "Section",
    "Session",
    "SessionRoom",
    "SessionSeries",
    "Shape",
    "ShiftLog",
    "SkillObservation",
    "StaffAbsence",
    "StaffCard",
    "StatusDecision",
    "StayGuideline",
    "StockItem",
    "StockMove",
    "Supervision",
    "Support",
    "Task",
    "TeamNote",
    "TherapyGroup",
    "Threat",
    "TwoPeople",
    "Value",
    "Visit",
    "WatchRound",
    "WayOut",
    "Wish",
    "WorkingHours",
    "age_between",
    "age_of",
    "attendance_id",
    "clean",
    "digits_of",
    "drawers_of",
    "duration",
    "elements",
    "fold",
    "fold_phone",
    "from_body",
    "hides",
    "is_minor",
    "keeping_of",
    "kind_named",
    "kind_of",
    "missing",
    "new_code",
    "new_id",
    "problems",
    "questions_of",
    "read_date",
    "say_date",
    "servitude",
    "to_body",
    "total_duration",
    "visible",
]  # fmt: skip


def __getattr__(name: str) -> object:
    if name in _HOME:
        return getattr(import_module(f"shelterdesk.casework.{_HOME[name]}"), name)
    raise AttributeError(name)
