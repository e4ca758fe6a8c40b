"""Code lists about the way in and the first days: stages, referral, kit, safe contact, reporting."""

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.codes_person import HTCDS, OWN

STAGE = CodeList(
    "stage",
    "ShelterDesk, after the three Rs; the last three are HTCDS cas_Status",
    {
        "rescue": "Rescue and first days",
        "rehabilitation": "Rehabilitation",
        "reintegration": "Re-integration",
        "follow_up": "Follow-up",
        "closed": "Closed",
        "closed_referred": "Closed, referred elsewhere",
    },
)

STAY = CodeList(
    "stay",
    OWN,
    {"expected": "Expected", "present": "Present", "away": "Away for a while", "left": "Has left",
     "never": "Supported without a stay"},
)

CLOSING_REASON = CodeList(
    "closing_reason",
    "GBVIMS and ShelterDesk",
    {
        "plan_completed": "Plan completed",
        "needs_met": "Needs met as far as possible",
        "agreed": "Agreed that no further support is needed",
        "client_asks": "Client asks to close",
        "no_contact": "No contact for a long time",
        "left_area": "Left the area",
        "transferred": "Transferred to another organisation",
        "repatriated": "Repatriated",
        "resettled": "Resettled in the country",
        "family_reunited": "Reunited with family",
        "own_housing": "Own housing",
        "left_without_notice": "Left without notice",
        "return_to_exploiter_suspected": "Return to exploiter suspected",
        "funding": "Funding constraints",
        "duplicate": "Duplicate",
        "died": "Died",
        "other": "Other",
    },
)

REFERRAL_SOURCE = CodeList(
    "referral_source",
    "GBVIMS 2020, TIP reports and ShelterDesk",
    {
        "police": "Police",
        "migration_police": "Migration police",
        "border": "Border service",
        "prosecutor_court": "Prosecutor or court",
        "hotline": "Hotline",
        "ngo": "Non-governmental organisation",
        "io_iom": "IOM or other international organisation",
        "embassy_consulate": "Embassy or consulate",
        "health": "Health service",
        "social_service": "Social service",
        "school": "School",
        "labour_inspectorate": "Labour inspectorate",
        "lawyer": "Lawyer",
        "religious": "Religious community",
        "client_customer": "A customer who reported it",
        "family_friend": "Family or friend",
        "self": "Came by themselves",
        "other_shelter": "Other shelter",
        "other": "Other",
    },
)

HOW_IT_CAME_UP = CodeList(
    "how_it_came_up",
    "ShelterDesk, after the IOM case form",
    {
        "raid": "Police raid",
        "tip_off": "Tip-off",
        "hotline_call": "Call to a hotline",
        "escape": "Escaped",
        "released": "Was let go",
        "customer_help": "A customer helped",
        "border_check": "Check at a border",
        "detention": "In detention or before deportation",
        "hospital": "In hospital",
        "outreach": "Outreach work",
        "embassy": "Asked an embassy for help",
        "family_search": "Family searched for the person",
        "other": "Other",
    },
)

HOTLINE = CodeList(
    "hotline",
    OWN,
    {"government": "Run by the government", "ngo": "Run by an NGO", "io": "Run by an international organisation",
     "other": "Another hotline"},
)

REFERRAL_REASON = CodeList(
    "referral_reason",
    f"{HTCDS}, cas_ReasonForIncomingReferral",
    {
        "AdditionalServicesRequired": "Additional services required",
        "MigrationOrChangeOfLocation": "Migration or change of location",
        "Other": "Other",
    },
)

SAFE_CHANNEL = CodeList(
    "safe_channel",
    OWN,
    {
        "call": "Phone call",
        "sms": "Text message",
        "messenger": "Messenger",
        "email": "E-mail",
        "trusted_person": "Through a trusted person",
        "in_person": "Only in person",
        "never": "No contact at all",
    },
)

ANSWERED_ON = CodeList(
    "answered_on",
    OWN,
    {"screen": "Typed during or after the talk", "paper": "On paper, typed later", "phone": "Told by telephone",
     "other_file": "Taken over from another file"},
)

INTERPRETING = CodeList(
    "interpreting",
    OWN,
    {
        "none_needed": "Not needed",
        "in_person": "Interpreter in the room",
        "phone": "Interpreter by telephone",
        "staff": "A member of staff",
        "other_resident": "Another resident, in an emergency",
        "wanted": "Needed, but nobody found yet",
    },
)

URGENT_NEED = CodeList(
    "urgent_need",
    OWN,
    {
        "bleeding": "Bleeding",
        "pain": "Pain",
        "injury": "Injury",
        "fever": "Fever or infection",
        "breathing": "Trouble breathing",
        "withdrawal": "Withdrawal or intoxication",
        "self_harm": "Thoughts of self-harm",
        "exhausted": "Exhausted, needs sleep first",
        "hungry": "Hungry or thirsty",
        "none": "Nothing urgent",
        "other": "Other",
    },
)

PREGNANCY = CodeList(
    "pregnancy",
    OWN,
    {"yes": "Yes", "possibly": "Possibly", "no": "No", "test_wanted": "Would like a test"},
)

DANGER_NOW = CodeList(
    "danger_now",
    OWN,
    {"none": "No danger seen", "possible": "Possible", "certain": "Certain", "followed": "Was followed here"},
)

KIT_ITEM = CodeList(
    "kit_item",
    OWN,
    {
        "underwear": "Underwear",
        "clothes": "Clothes",
        "warm_clothes": "Warm clothes",
        "nightwear": "Nightwear",
        "shoes": "Shoes",
        "slippers": "Slippers",
        "towel": "Towels",
        "bedding": "Bed linen",
        "hygiene": "Soap, brush, hygiene set",
        "sanitary": "Sanitary towels",
        "shaving": "Shaving things",
        "baby": "Things for a baby",
        "bag": "A bag of one’s own",
        "notebook": "Notebook and pens",
        "paints": "Art paper and paints",
        "phone_card": "Phone or phone card",
        "locker_key": "Key to a locker",
        "meal": "A warm meal",
        "other": "Other",
    },
)

BELONGINGS = CodeList(
    "belongings",
    OWN,
    {
        "nothing": "Nothing but the clothes worn",
        "passport": "Passport",
        "id_card": "Identity card",
        "other_papers": "Other papers",
        "phone": "Phone",
        "money": "Money",
        "medicine": "Medicine",
        "bag": "Bag",
        "keepsakes": "Keepsakes",
        "other": "Other",
    },
)

SLEEPING = CodeList(
    "sleeping",
    OWN,
    {"alone": "A room alone", "shared": "A shared room", "near_staff": "Near the staff room",
     "with_child": "With the child", "light_on": "With a light on", "other": "Other"},
)
