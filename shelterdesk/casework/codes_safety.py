"""Code lists about threats, exclusions, what must never leave, and what the gate tells everybody."""

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.codes_person import OWN

THREAT_SUBJECT = CodeList(
    "threat_subject",
    OWN,
    {"client": "The client", "child": "A child", "family_in_country": "Family in the home country",
     "other_resident": "Another resident", "staff": "Staff", "site": "The house"},
)

THREAT_SOURCE = CodeList(
    "threat_source",
    OWN,
    {"exploiter": "Exploiter", "associates": "People around the exploiter", "family": "Family",
     "official": "An official", "other_resident": "Another resident", "self": "The client themselves",
     "unknown": "Not known"},
)

THREAT_CHANNEL = CodeList(
    "threat_channel",
    OWN,
    {"in_person": "In person", "phone": "By telephone", "internet": "On the internet", "via_family": "Through family",
     "court": "At court", "letter": "By letter", "seen_nearby": "Seen nearby"},
)

SEVERITY = CodeList(
    "severity", "UNODC manual, module 5",
    {"low": "Low", "medium": "Medium", "high": "High", "critical": "Life in danger"},
)

LIKELIHOOD = CodeList(
    "likelihood", "UNODC manual, module 5",
    {"unlikely": "Unlikely", "possible": "Possible", "likely": "Likely", "happening": "Is happening"},
)

THREAT_QUESTION = CodeList(
    "threat_question",
    "UNODC manual, module 5",
    {
        "knows_where": "The exploiter knows where the client is",
        "weapon": "Has access to a weapon",
        "easy_access": "Could come here easily",
        "violence_before": "Was violent before",
        "debt_claimed": "Claims a debt",
        "family_threatened": "Threatens the family",
        "in_contact": "Has contact by phone",
        "wish_to_return": "The client wishes to return",
    },
)

PROTECTIVE_ACTION = CodeList(
    "protective_action",
    OWN,
    {"moved": "Moved to another place", "escort": "Escort", "number_changed": "Phone number changed",
     "police_told": "Police told", "staff_told": "Staff told", "no_going_out": "Going out only together",
     "family_warned": "Family warned", "video_testimony": "Video testimony asked", "none": "Nothing yet"},
)

THREAT_STATE = CodeList(
    "threat_state", OWN, {"open": "Open", "watching": "Watching", "over": "Over"}
)

EXCLUDED_KIND = CodeList(
    "excluded_kind",
    OWN,
    {"officer": "Officer or official", "agency": "Agency or office", "relative": "Relative",
     "embassy": "Embassy or consulate", "organisation": "Organisation", "exploiter": "Exploiter or helper",
     "other": "Other"},
)

FORBIDDEN_KIND = CodeList(
    "forbidden_kind",
    OWN,
    {"place": "Village, road, landmark", "staff_name": "Surname of staff", "phone": "Phone number",
     "organisation": "Real name of the organisation", "vehicle": "Car and number plate", "other": "Other"},
)

GATE_TOKEN_KIND = CodeList(
    "gate_token_kind",
    OWN,
    {"word": "Word that must never leave", "number": "Number that must never leave",
     "excluded": "Recipient who must get nothing"},
)

ALERT = CodeList(
    "alert",
    OWN,
    {
        "watch_closely": "Look in often tonight",
        "no_visitors": "No visitors",
        "no_calls": "No calls put through",
        "not_alone": "Never goes out alone",
        "call_on_duty": "Call the person on duty if unsettled",
        "medicine_locked": "Medicine stays locked away",
        "infection": "Keep apart, wash hands",
        "minor": "Under age",
        "do_not_confirm": "Tell nobody that the person is here",
        "same_sex_staff": "Staff of the same sex only",
    },
)

ESCORT = CodeList(
    "escort", OWN, {"none": "None needed", "one": "One person", "two": "Two people", "police": "Police"}
)

BUSY_REASON = CodeList("busy_reason", OWN, {"appointment": "Appointment", "travel": "On the way"})

TASK_STATE = CodeList("task_state", OWN, {"open": "Open", "done": "Done", "dropped": "Not needed any more"})

COPY_PLACE = CodeList(
    "copy_place", OWN, {"stick": "Memory stick", "disk": "External disk", "other_room": "Another computer",
                        "other": "Another place"}
)
