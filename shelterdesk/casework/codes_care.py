"""Code lists about care: needs, risk and protective factors, placements, devices, notes."""

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.codes_person import HTCDS, OWN

NEED_DOMAIN = CodeList(
    "need_domain",
    "GBV case management 2020 and ShelterDesk",
    {
        "safety": "Safety",
        "health": "Health",
        "psychosocial": "Psychosocial",
        "legal": "Legal and justice",
        "material": "Practical and material",
        "documents": "Documents",
        "family": "Family and children",
        "education": "Education",
        "livelihood": "Work and livelihood",
        "housing": "Housing",
        "substance_use": "Substance use",
        "social_skills": "Social skills",
    },
)

NEED_LEVEL = CodeList(
    "need_level",
    OWN,
    {"0": "0 – no need", "1": "1 – some need", "2": "2 – clear need", "3": "3 – great need"},
)

URGENCY = CodeList(
    "urgency",
    OWN,
    {"now": "Now", "days": "Within days", "weeks": "Within weeks", "later": "Later"},
)

CLIENT_PRIORITY = CodeList(
    "client_priority",
    OWN,
    {"first": "Comes first", "important": "Important", "can_wait": "Can wait", "not_wanted": "Not wanted now"},
)

ACTION_STATE = CodeList(
    "action_state",
    "HTCDS support plan and ShelterDesk",
    {"planned": "Planned", "in_progress": "In progress", "met": "Met", "unavailable": "Not available",
     "declined": "Declined by the client"},
)

INDIVIDUAL_RISK = CodeList(
    "individual_risk",
    f"{HTCDS} and IOM Handbook on protection for migrants, individual factors",
    {
        "age": "Age",
        "sex_gender": "Sex or gender",
        "sexual_orientation": "Sexual orientation",
        "nationality_ethnicity": "Nationality, race or ethnicity",
        "language_barrier": "Language barrier",
        "low_education": "Little schooling",
        "no_documents": "No documents",
        "irregular_stay": "Irregular stay",
        "disability": "Disability",
        "physical_health": "Physical health",
        "mental_health": "Mental health",
        "pregnancy": "Pregnancy",
        "substance_use": "Substance use",
        "debt": "Debt",
        "homelessness": "Homelessness",
        "earlier_abuse": "Earlier abuse",
        "earlier_exploitation": "Earlier exploitation",
        "bond_with_exploiter": "Bond with the exploiter",
        "witness": "Is a witness",
        "other": "Other",
    },
)

HOUSEHOLD_RISK = CodeList(
    "household_risk",
    f"{HTCDS} and IOM Handbook on protection for migrants, household factors",
    {
        "income": "No or unsteady income",
        "many_dependants": "Many dependants",
        "debt": "Debts of the family",
        "violence": "Violence or abuse in the household",
        "discrimination": "Preferential treatment or discrimination",
        "substance_use": "Substance use in the family",
        "illness": "Illness or death in the family",
        "single_head": "One adult alone for all",
        "family_recruited": "Family took part in recruiting",
        "family_rejects": "Family rejects or shames",
        "early_marriage": "Early or forced marriage",
        "raised_in_care": "Raised in an institution",
        "other": "Other",
    },
)

COMMUNITY_RISK = CodeList(
    "community_risk",
    f"{HTCDS} and IOM Handbook on protection for migrants, community factors",
    {
        "no_work": "No work",
        "no_school": "Poor access to education",
        "no_health_care": "Poor access to health care",
        "no_law_enforcement": "Poor access to police and courts",
        "complicit_officials": "Officials who take part",
        "weak_governance": "Weak local governance",
        "recruiters_active": "Recruiters active there",
        "stigma": "Stigma",
        "conflict": "Conflict or disaster",
        "remoteness": "Remote place",
        "other": "Other",
    },
)

PROTECTIVE_FACTOR = CodeList(
    "protective_factor",
    OWN,
    {
        "trusted_person": "Somebody to trust",
        "supportive_family": "Supportive family",
        "children_as_strength": "Children give strength",
        "friends": "Friends",
        "faith": "Faith or community",
        "schooling": "Schooling",
        "trade": "A trade or skill",
        "languages": "Languages",
        "health": "Good health",
        "plans": "Own plans",
        "coping": "Ways of coping that worked",
        "documents": "Own documents",
        "housing": "A place to go",
        "savings": "Savings or property",
        "other": "Other",
    },
)

PLACEMENT_KIND = CodeList(
    "placement_kind",
    OWN,
    {
        "reception_centre": "Reception centre",
        "house": "The house",
        "hospital": "Hospital",
        "court_trip": "Court trip",
        "family_visit": "Family visit",
        "other_shelter": "Other shelter",
        "host_family": "Host family",
        "rented_room": "Rented room",
        "detention": "Detention",
        "travel": "On the way",
        "home": "Home",
        "left_without_notice": "Left without notice",
        "other": "Other",
    },
)

ZONE = CodeList(
    "zone", OWN, {"women": "Women", "men": "Men", "family": "Family", "quarantine": "Quarantine"}
)

SPECIAL_CARE = CodeList(
    "special_care",
    OWN,
    {"ground_floor": "Ground floor", "quiet": "Quiet room", "medicine_locked": "Medicine locked away",
     "step_free": "No steps", "near_staff": "Near the staff", "alone": "Room alone", "diet": "Special diet"},
)

DEVICE = CodeList(
    "device",
    OWN,
    {
        "smartphone": "Smartphone",
        "phone": "Simple phone",
        "sim": "SIM card",
        "tablet": "Tablet",
        "laptop": "Laptop",
        "watch": "Watch or bracelet",
        "tracker": "Tracker or tag",
        "car": "Car",
        "none": "No device",
        "other": "Other",
    },
)

DEVICE_CHECKED = CodeList(
    "device_checked",
    OWN,
    {
        "location_sharing": "Location sharing",
        "find_my": "“Find my phone”",
        "shared_accounts": "Shared accounts",
        "known_password": "Others know the code",
        "messengers_linked": "Messengers linked elsewhere",
        "unknown_apps": "Unknown or watching apps",
        "family_link": "Family or parental control",
        "trackers": "Tags in bags and clothes",
        "photos_geotag": "Place in photos",
        "cloud_backup": "Backup that others can read",
        "sim_owner": "SIM in another name",
    },
)

SWITCHED_OFF = CodeList(
    "switched_off",
    OWN,
    {
        "location": "Location",
        "sharing": "Sharing with others",
        "mobile_data": "Mobile data",
        "whole_device": "The whole device",
        "sim_removed": "SIM taken out",
        "accounts_signed_out": "Signed out of accounts",
        "apps_removed": "Apps removed",
        "password_changed": "Code changed",
        "tracker_removed": "Tracker removed",
        "nothing": "Nothing, as the client wishes",
    },
)

DEVICE_KEPT = CodeList(
    "device_kept",
    OWN,
    {"client": "With the client", "client_off": "With the client, switched off", "locker": "In the locker",
     "office_safe": "In the office safe", "shielded_bag": "In a shielding bag", "police": "With the police",
     "given_away": "Not here any more"},
)

DISCLOSURE = CodeList(
    "disclosure",
    OWN,
    {
        "own_file": "Only for this file",
        "team": "May be told in the team",
        "legal": "May be used in legal steps",
        "no_details": "Known, but details not told",
    },
)

TOPIC = CodeList(
    "topic",
    OWN,
    {
        "identity": "Who they are",
        "family": "Family",
        "childhood": "Childhood",
        "recruitment": "How it began",
        "journey": "The way there",
        "exploitation": "What had to be done",
        "violence": "Violence",
        "sexual_violence": "Sexual violence",
        "control": "How they were controlled",
        "debt_money": "Money and debts",
        "exit": "How it ended",
        "health": "Health",
        "children": "Children",
        "threats": "Threats and fears",
        "papers": "Papers",
        "authorities": "Police and courts",
        "wishes": "Wishes and plans",
    },
)

NOTE_KIND = CodeList(
    "note_kind",
    OWN,
    {"day": "Day in the house", "talk": "Talk with the client", "handover": "Hand-over", "call": "Phone call",
     "meeting": "Team meeting", "decision": "Decision", "incident": "Incident", "other": "Other"},
)

SESSION_KIND = CodeList(
    "session_kind",
    OWN,
    {"individual": "Individual", "group": "Group", "art": "Art", "crisis": "Crisis", "family": "Family",
     "telephone": "Telephone"},
)

RISK_SIGN = CodeList(
    "risk_sign",
    OWN,
    {"self_harm": "Self-harm", "suicide": "Suicide", "harm_to_others": "Harm to others",
     "contact_by_exploiter": "Contact by the exploiter", "wish_to_return": "Wish to return", "none": "None seen"},
)
