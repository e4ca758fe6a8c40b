"""Code lists about life in the house: rooms, shifts, incidents, things, people who come and go."""

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.codes_person import OWN

BED_SPECIAL = CodeList(
    "bed_special",
    OWN,
    {
        "ground_floor": "Ground floor",
        "lower_bunk": "Lower bunk",
        "cot": "Cot",
        "quiet": "Quiet",
        "near_staff": "Near the staff room",
        "accessible": "Accessible",
    },
)

STAY_REASON = CodeList(
    "stay_reason",
    OWN,
    {
        "arrived": "Arrived",
        "moved": "Moved within the house",
        "back": "Came back",
        "ill": "Because of illness",
        "apart": "To keep apart",
        "wish": "At the client's wish",
    },
)

SLEEPS = CodeList(
    "sleeps",
    OWN,
    {"women": "Women", "men": "Men", "any": "Any zone"},
)

PLACE_REQUEST_STATE = CodeList(
    "place_request_state",
    OWN,
    {
        "open": "Open",
        "offered": "Place offered",
        "taken": "Taken",
        "declined": "No place",
        "withdrawn": "Not needed any more",
    },
)

PLACE_REQUEST_WAY = CodeList("place_request_way", OWN, {"asked_us": "They ask us", "we_asked": "We ask them"})

SEX_WANTED = CodeList(
    "sex_wanted", OWN, {"woman": "Woman", "man": "Man", "woman_child": "Woman with a child", "family": "Family"}
)

AGE_BAND = CodeList(
    "age_band", OWN, {"infant": "Baby", "child": "Child", "youth": "14 to 17", "adult": "Adult", "old": "Over 60"}
)

SHIFT = CodeList("shift", OWN, {"day": "Day", "evening": "Evening", "night": "Night"})

DUTY_ENTRY = CodeList(
    "duty_entry",
    OWN,
    {
        "observation": "Observation",
        "mood": "Mood",
        "care": "Care given",
        "went_out": "Went out",
        "came_back": "Came back",
        "visitor": "Visitor",
        "call": "Telephone call",
        "house": "The house itself",
        "to_do": "To do in the morning",
        "correction": "Correction of an entry",
    },
)

INCIDENT = CodeList(
    "incident",
    OWN,
    {
        "suicide_attempt": "Suicide attempt or self-harm",
        "violence": "Violence",
        "missing_minor": "A child is missing",
        "missing_adult": "An adult is missing",
        "birth": "Birth begins",
        "medical": "Medical emergency",
        "death": "Death",
        "fire": "Fire",
        "search": "Officials want to search",
        "at_the_door": "Somebody at the door",
        "address_known": "The address is known",
    },
)

INCIDENT_STATE = CodeList("incident_state", OWN, {"open": "Going on", "over": "Over", "reviewed": "Talked over"})

KEPT_WHERE = CodeList(
    "kept_where", OWN, {"safe": "In the safe", "store": "In the store room", "with_client": "With the client"}
)

CONDITION = CodeList("condition", OWN, {"new": "New", "good": "Good", "worn": "Worn", "broken": "Broken"})

THING_STATE = CodeList(
    "thing_state", OWN, {"kept": "In safe-keeping", "returned": "Returned", "passed_on": "Passed on", "lost": "Lost"}
)

MONEY_WAY = CodeList("money_way", OWN, {"in": "Handed in", "out": "Given back"})

STOCK_KIND = CodeList(
    "stock_kind",
    OWN,
    {
        "clothes": "Clothes",
        "shoes": "Shoes",
        "bedding": "Bedding and towels",
        "hygiene": "Hygiene",
        "baby": "For babies",
        "kitchen": "Food and kitchen",
        "art": "Art material",
        "school": "School things",
        "furniture": "Furniture",
        "medicine_chest": "Medicine chest",
        "other": "Other",
    },
)

STOCK_WAY = CodeList(
    "stock_way",
    OWN,
    {"came": "Came in", "issued": "Issued", "used": "Used up", "thrown": "Thrown away", "counted": "Counted"},
)

WISH_STATE = CodeList(
    "wish_state", OWN, {"wanted": "Wanted", "promised": "Promised", "came": "Came", "dropped": "Not needed"}
)

OUTSIDE_KIND = CodeList(
    "outside_kind",
    OWN,
    {
        "interpreter": "Interpreter",
        "volunteer": "Volunteer",
        "trainer": "Trainer or teacher",
        "doctor": "Doctor who visits",
        "supplier": "Supplier or craftsman",
        "official": "Official",
        "family": "Family of a client",
        "other": "Other",
    },
)

VISIT_OUTCOME = CodeList(
    "visit_outcome",
    OWN,
    {"let_in": "Let in", "outside": "Met outside", "sent_away": "Sent away", "police": "Police called"},
)

SUPERVISION_KIND = CodeList(
    "supervision_kind",
    OWN,
    {"one_to_one": "One-to-one", "team": "Team", "after_incident": "After an incident", "training": "Training"},
)

COMPLAINT_ABOUT = CodeList(
    "complaint_about",
    OWN,
    {
        "staff": "A member of staff",
        "resident": "Another resident",
        "rules": "Rules of the house",
        "food_room": "Food, room, things",
        "help": "Help that was given or not",
        "outside": "Somebody outside",
        "praise": "Praise or an idea",
    },
)

COMPLAINT_STATE = CodeList(
    "complaint_state", OWN, {"new": "New", "looked_at": "Being looked at", "answered": "Answered", "closed": "Closed"}
)

UNDERSTOOD = CodeList("understood", OWN, {"yes": "Yes", "partly": "Partly", "again": "To be explained again"})
