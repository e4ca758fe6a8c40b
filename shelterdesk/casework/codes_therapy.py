"""Value sets of the plan, the sessions, groups, art, questionnaires and of what follows the stay."""

from shelterdesk.casework.codes import CodeList

OWN = "ShelterDesk"

PHASE = CodeList(
    "phase",
    OWN,
    {"reception": "Reception", "trust": "Trust-building", "skills": "Skills", "therapy": "Therapy",
     "preparation": "Preparation", "leaving": "Leaving", "aftercare": "Aftercare"},
)

READINESS = CodeList("readiness", OWN, {"ready": "Ready to go on", "not_yet": "Not yet"})

SAID_AS = CodeList(
    "said_as", OWN, {"social_worker": "Social worker", "psychologist": "Psychologist", "director": "Director"}
)

PLAN_TYPE = CodeList(
    "plan_type",
    "HTCDS 2.0, spl_Type",
    {
        "Education": "Education",
        "Financial": "Financial",
        "Health": "Health",
        "LabourExploitationRehabilitation": "Rehabilitation after labour exploitation",
        "Legal": "Legal",
        "Livelihood": "Livelihood",
        "RightsBasedTraining": "Training about rights",
        "SexualExploitationRehabilitation": "Rehabilitation after sexual exploitation",
        "SocialCare": "Social care",
    },
)

PROGRESS = CodeList(
    "progress",
    "GBV case management 2020",
    {"n_a": "Not begun", "in_progress": "In progress", "met": "Met"},
)

SERVICE_OUTCOME = CodeList(
    "service_outcome",
    "GBV case management 2020, service_referral",
    {
        "provided_by_us": "By us",
        "referred": "Referred to others",
        "already_from_other": "Already from others",
        "not_applicable": "Not needed",
        "declined_by_client": "Declined by the client",
        "unavailable": "Not available",
    },
)

AGREEMENT = CodeList(
    "agreement", OWN, {"agreed": "Agreed", "partly": "Agreed in part", "not_agreed": "Not agreed"}
)

APPROVAL_VERDICT = CodeList(
    "approval_verdict", OWN, {"approved": "Approved", "changes": "Please change", "refused": "Not approved"}
)

SESSION_STATE = CodeList(
    "session_state", OWN, {"planned": "Planned", "held": "Held", "cancelled": "Cancelled"}
)

CANCELLED_WHY = CodeList(
    "cancelled_why",
    OWN,
    {"client": "The client asked", "therapist": "Therapist not here", "room": "No room",
     "interpreter": "No interpreter", "safety": "Not safe", "left": "The client left", "other": "Other"},
)

ATTENDANCE = CodeList(
    "attendance",
    "ShelterDesk, after practice software for groups",
    {
        "attended": "Attended",
        "late": "Came late",
        "left_early": "Left early",
        "excused": "Excused",
        "declined": "Did not want to",
        "unsafe": "Not safe to come",
        "staff_cancelled": "Cancelled by us",
    },
)

WEEKDAY = CodeList(
    "weekday",
    "ISO 8601",
    {"1": "Monday", "2": "Tuesday", "3": "Wednesday", "4": "Thursday", "5": "Friday", "6": "Saturday", "7": "Sunday"},
)

GROUP_OPEN = CodeList("group_open", OWN, {"open": "Open group", "closed": "Closed group"})

GROUP_FOR = CodeList(
    "group_for", OWN, {"women": "Women", "men": "Men", "all": "Everybody", "children": "Children"}
)

CONTINUED_AS = CodeList("continued_as", OWN, {"addition": "Addition", "correction": "Correction"})

SKILL = CodeList(
    "skill",
    OWN,
    {"hygiene": "Own hygiene", "clothes": "Washing clothes", "household": "Household", "money": "Money",
     "phone": "Using a telephone", "shared_room": "Living in a shared room"},
)

SKILL_LEVEL = CodeList(
    "skill_level",
    OWN,
    {"0": "0 – not seen", "1": "1 – with help", "2": "2 – when prompted", "3": "3 – alone", "4": "4 – teaches others"},
)

COURSE_KIND = CodeList(
    "course_kind",
    OWN,
    {"school": "School", "vocational": "Vocational training", "language": "Language", "computer": "Computer",
     "driving": "Driving", "other": "Other"},
)

COURSE_STATE = CodeList(
    "course_state",
    OWN,
    {"looking": "Looking for a place", "enrolled": "Enrolled", "going": "Going there", "finished": "Finished",
     "certificate": "Finished with a certificate", "left": "Left before the end"},
)

JOB_CHECK = CodeList(
    "job_check",
    "ShelterDesk, after the ILO indicators of forced labour",
    {
        "registered": "Registered employer",
        "contract": "Written contract",
        "wage": "Wage and payday in writing",
        "papers": "Keeps own papers",
        "hours": "Hours and days off agreed",
        "housing": "Housing not tied to the job",
        "seen": "Place was seen",
        "phone": "Can phone freely",
        "not_excluded": "No link to those who must stay out",
    },
)

JOB_VERDICT = CodeList(
    "job_verdict", OWN, {"fit": "Fit", "careful": "With care", "not_fit": "Not fit", "open": "Not decided"}
)

GRANT_STATE = CodeList(
    "grant_state",
    OWN,
    {"planned": "Planned", "agreed": "Granted", "paid": "Paid", "finished": "Finished", "stopped": "Stopped"},
)

VISIT_WAY = CodeList(
    "visit_way", OWN, {"visit": "Visit", "phone": "By phone", "message": "By message", "partner": "Through a partner"}
)

GOING = CodeList(
    "going",
    OWN,
    {"well": "Goes well", "some_trouble": "Some trouble", "danger": "In danger", "not_reached": "Not reached"},
)

ART_KIND = CodeList(
    "art_kind",
    OWN,
    {"drawing": "Drawing", "painting": "Painting", "model": "Model", "clay": "Clay", "textile": "Textile",
     "collage": "Collage", "other": "Other"},
)

ORIGINAL = CodeList(
    "original",
    OWN,
    {"client": "With the client", "kept": "Kept here", "given": "Given away", "destroyed": "Destroyed as wished"},
)

ART_PURPOSE = CodeList(
    "art_purpose",
    OWN,
    {"house": "Shown in the house", "exhibition": "Exhibition", "print": "Printed", "internet": "Internet",
     "given": "Given as a present", "training": "Training of staff"},
)

ART_VERDICT = CodeList(
    "art_verdict", OWN, {"given": "Agreed", "declined": "Declined", "withdrawn": "Withdrawn"}
)

SEEN_IN = CodeList(
    "seen_in",
    OWN,
    {"session": "Session", "questionnaire": "Questionnaire", "house": "In the house", "call": "Phone call",
     "other": "Other"},
)

RISK_STATE = CodeList("risk_state", OWN, {"open": "Open", "watched": "Watched", "closed": "Closed"})
