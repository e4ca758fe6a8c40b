"""Code lists about children, guardians, consents and interpreters."""

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.codes_person import OWN

CONSENT_GUIDE = "GBV case management 2020, HTCDS consent section and ShelterDesk"

FAMILY_RELATION = CodeList(
    "family_relation",
    OWN,
    {
        "mother": "Mother",
        "father": "Father",
        "child": "Child",
        "brother_sister": "Brother or sister",
        "partner": "Husband, wife or partner",
        "grandparent": "Grandparent",
        "aunt_uncle": "Aunt or uncle",
        "other_relative": "Other relative",
        "trusted_person": "Trusted person",
        "not_family": "No relation, came together",
    },
)

WHEREABOUTS = CodeList(
    "whereabouts",
    OWN,
    {
        "here": "Here in the house",
        "with_family": "With family",
        "with_exploiter": "With the exploiter",
        "institution": "In an institution",
        "foster": "In a foster family",
        "abroad": "Abroad",
        "missing": "Missing",
        "dead": "Has died",
        "other": "Elsewhere",
    },
)

GUARDIAN_KIND = CodeList(
    "guardian_kind",
    OWN,
    {
        "parent": "Parent",
        "court_appointed": "Appointed by a court",
        "authority": "Guardianship authority",
        "temporary": "Temporary guardian",
        "relative": "Relative with a power of attorney",
        "none": "None yet",
    },
)

GUARDIAN_CONCERN = CodeList(
    "guardian_concern",
    OWN,
    {"none": "No concern", "unclear": "Not clear yet", "involved": "May be involved in the exploitation",
     "conflict": "Conflict of interest", "unreachable": "Cannot be reached"},
)

BEST_INTEREST = CodeList(
    "best_interest",
    "UNHCR guidelines on best interests of the child and ShelterDesk",
    {
        "stay_here": "Stay here with the parent",
        "reunite": "Reunite with family",
        "relative_care": "Care by relatives",
        "foster": "Foster care",
        "institution": "Institution for children",
        "return_home": "Return to the home country",
        "not_return": "Not return",
        "medical": "Medical treatment",
        "school": "School or kindergarten",
        "interview": "Interview or testimony",
        "other": "Other",
    },
)

CHILD_VIEW = CodeList(
    "child_view",
    OWN,
    {"agrees": "Agrees", "unsure": "Is unsure", "disagrees": "Disagrees", "too_young": "Too young to say"},
)

CONSENT_KIND = CodeList(
    "consent_kind",
    CONSENT_GUIDE,
    {
        "services": "Services of the house",
        "data_keeping": "Keeping this file",
        "interview": "Interview",
        "photo_artwork": "Photos and artwork",
        "referral": "Referral",
        "police_prosecution": "Police and prosecution",
        "embassy_contact": "Contact with the embassy",
        "family_contact": "Contact with the family",
        "return": "Return to the home country",
        "statistics": "Statistics without names",
        "research": "Research",
        "media": "Media",
        "device_check": "Check of phone and devices",
        "medical": "Medical examination",
        "other": "Other",
    },
)

CONSENT_ANSWER = CodeList(
    "consent_answer", CONSENT_GUIDE, {"given": "Given", "declined": "Declined", "withdrawn": "Withdrawn"}
)

GIVEN_BY = CodeList(
    "given_by",
    CONSENT_GUIDE,
    {"self": "The client", "guardian": "The guardian", "self_and_guardian": "Client and guardian"},
)

CONSENT_FORM = CodeList(
    "consent_form",
    CONSENT_GUIDE,
    {"written": "In writing", "thumb": "Thumb print", "oral_witness": "Spoken, with a witness"},
)

CONSENT_SECTOR = CodeList(
    "consent_sector",
    "GBV case management 2020",
    {
        "security": "Security",
        "psychosocial": "Psychosocial",
        "health": "Health and medical",
        "safehouse": "Safe house or shelter",
        "legal": "Legal assistance",
        "protection": "Protection",
        "livelihood": "Livelihood",
        "other": "Other",
    },
)

INFORMED_OF = CodeList(
    "informed_of",
    "HTCDS 2.0, con_Consent (IOM screening form)",
    {
        "purpose": "What the talk is for",
        "uses": "What the data may be used for",
        "research_use": "Use for research without names",
        "access_right": "The right to see the data",
        "storage_time": "How long data are kept",
        "withdrawal": "How to withdraw",
        "may_refuse": "That help does not depend on it",
    },
)

COPY_GIVEN = CodeList(
    "copy_given", OWN, {"yes": "Yes", "unsafe": "No, it would be unsafe", "not_wanted": "Not wanted"}
)

INTERPRETER_MODE = CodeList(
    "interpreter_mode",
    OWN,
    {"in_person": "In the room", "phone": "By telephone", "video": "By video", "written": "In writing"},
)

CONFLICT_CHECK = CodeList(
    "conflict_check",
    OWN,
    {"none": "No conflict found", "same_village": "Same village or town", "same_clan": "Same clan or family",
     "knows_accused": "Knows the accused", "client_objects": "The client does not want them",
     "not_checked": "Not checked"},
)
