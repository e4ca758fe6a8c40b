"""Code lists about health: what the house must know at night, medicines, appointments, barriers to care."""

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.codes_person import OWN

WATCH_LEVEL = CodeList(
    "watch_level",
    OWN,
    {
        "none": "As everybody",
        "hourly": "Look in every hour",
        "quarter": "Look in every 15 minutes",
        "constant": "Somebody stays near",
    },
)

EMERGENCY_CONDITION = CodeList(
    "emergency_condition",
    OWN,
    {
        "epilepsy": "Fits",
        "asthma": "Asthma",
        "heart": "Heart",
        "diabetes": "Diabetes",
        "bleeding": "Bleeds easily",
        "pregnant": "Pregnant",
        "severe_allergy": "Severe allergy",
        "withdrawal": "Withdrawal from alcohol or drugs",
        "infection": "Infection others can catch",
        "cannot_hear": "Cannot hear well",
        "cannot_see": "Cannot see well",
        "cannot_walk": "Cannot walk alone",
    },
)
"""What matters in an emergency. Never a diagnosis."""

DIET = CodeList(
    "diet",
    OWN,
    {
        "any": "Eats everything",
        "no_pork": "No pork",
        "halal": "Halal",
        "vegetarian": "Vegetarian",
        "no_milk": "No milk",
        "no_gluten": "No gluten",
        "sugar": "Counts sugar",
        "soft": "Soft food",
        "baby": "Baby food",
    },
)

DOSE_TIME = CodeList(
    "dose_time",
    OWN,
    {"morning": "Morning", "noon": "Noon", "evening": "Evening", "night": "Night", "when_needed": "When needed"},
)

WITH_FOOD = CodeList(
    "with_food", OWN, {"before": "Before food", "with": "With food", "after": "After food", "any": "Any time"}
)

DOSE_OUTCOME = CodeList(
    "dose_outcome", OWN, {"given": "Given", "refused": "Refused", "missed": "Missed", "vomited": "Given, came up again"}
)

DOSE_UNIT = CodeList(
    "dose_unit",
    OWN,
    {"tablet": "tablets", "ml": "ml", "drop": "drops", "puff": "puffs", "unit": "units", "patch": "patches"},
)

ROUND_STATE = CodeList(
    "round_state",
    OWN,
    {
        "asleep": "Asleep",
        "awake_calm": "Awake, calm",
        "unsettled": "Unsettled",
        "not_in_bed": "Not in bed",
        "needs_help": "Needed help",
    },
)

APPOINTMENT_KIND = CodeList(
    "appointment_kind",
    OWN,
    {
        "doctor": "Doctor",
        "hospital": "Hospital",
        "dentist": "Dentist",
        "gynaecologist": "Gynaecologist",
        "psychiatrist": "Psychiatrist",
        "laboratory": "Laboratory",
        "vaccination": "Vaccination",
        "forensic": "Forensic examination",
        "other": "Other",
    },
)

APPOINTMENT_STATE = CodeList(
    "appointment_state", OWN, {"planned": "Planned", "done": "Done", "missed": "Missed", "cancelled": "Cancelled"}
)

BARRIER = CodeList(
    "barrier",
    OWN,
    {
        "no_insurance": "No insurance",
        "no_papers": "No papers",
        "no_permit": "No permit to stay",
        "money": "Cannot pay",
        "language": "Language",
        "fear": "Fear",
        "distance": "Too far",
        "refused": "Refused by the institution",
        "no_specialist": "No such doctor here",
        "other": "Other",
    },
)

BARRIER_STATE = CodeList("barrier_state", OWN, {"open": "Open", "worked_on": "Being worked on", "solved": "Solved"})

SEVERITY_OF_ALLERGY = CodeList("severity_of_allergy", OWN, {"mild": "Mild", "strong": "Strong", "life": "Can kill"})

REFERRAL_STATE = CodeList(
    "referral_state",
    OWN,
    {"planned": "Planned", "sent": "Sent", "accepted": "Accepted", "seen": "Seen", "declined": "Declined"},
)
