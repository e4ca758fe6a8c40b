"""The sections of a client's file, in the order of the page; and what belongs to the house or the gate."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """One section of a client's page: stable name, English label (context ``casework``), kinds in order."""

    name: str
    label: str
    kinds: tuple[str, ...]


SECTIONS: tuple[Section, ...] = (
    Section("overview", "Overview", ("case",)),
    Section("intake", "Intake", ("intake", "immediate_needs", "first_day_kit")),
    Section("person", "Person", ("person", "name")),
    Section("family", "Family and children", ("family_link", "guardian", "best_interest")),
    Section("happened", "What happened", ("episode", "indicators", "status_decision", "narrative")),
    Section("needs", "Needs", ("needs_assessment", "risk_factors")),
    Section("plan", "Plan", (
        "phase_step", "phase_decision", "handover", "stay_guideline", "plan_objective", "plan_action", "plan_agreement",
        "plan_approval", "skill_observation",
    )),
    Section("sessions", "Sessions", ("session", "attendance", "group_member")),
    Section("work", "Education and work", ("course", "job_check", "grant", "grant_expense", "monitoring_visit")),
    Section("stay", "Stay", ("placement", "device_check")),
    Section("house", "In the house", (
        "care_card", "bed_stay", "medicine", "belonging", "money_kept", "pocket_money", "issued_item",
    )),
    Section("consent", "Consent", ("consent", "interpreter_use", "retention")),
    Section("rights", "Rights", ("rights_talk", "complaint")),
    Section("notes", "Notes", ("team_note",)),
    Section("health", "Health", (
        "health_record", "pregnancy", "appointment", "prescription", "medical_referral", "barrier",
        "complaint_clinical",
    )),
    Section("therapy", "Therapy", ("process_note", "assessment", "art_work", "art_use", "art_copy")),
    Section("protection", "Protection", ("threat", "risk_item", "exclusion", "complaint_protected")),
)
"""A member sees those whose kinds lie in drawers they hold; of the others they see that they are kept apart."""
