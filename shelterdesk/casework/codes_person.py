"""Code lists about a person: names, gender, family, schooling, disability, migration status."""

from shelterdesk.casework.codes import CodeList

HTCDS = "IOM Human Trafficking Case Data Standard 2.0"
OWN = "ShelterDesk"

YES_NO = CodeList("yes_no", OWN, {"yes": "Yes", "no": "No"})

YES_NO_UNSURE = CodeList("yes_no_unsure", OWN, {"yes": "Yes", "no": "No", "unsure": "Not sure"})

GENDER = CodeList(
    "gender",
    f"{HTCDS}, prs_Gender",
    {
        "Feminine": "Feminine",
        "Masculine": "Masculine",
        "TransgenderFeminine": "Transgender feminine",
        "TransgenderMasculine": "Transgender masculine",
        "NonConforming": "Non-conforming",
        "NonSpecifiedUnknown": "Not specified or unknown",
    },
)

SEX = CodeList("sex", OWN, {"female": "Female", "male": "Male", "several": "Several people, women and men"})

INTERVIEWER_SEX = CodeList(
    "interviewer_sex",
    OWN,
    {"woman": "A woman", "man": "A man", "no_preference": "No preference", "changes": "Differs by topic (see note)"},
)

NAME_KIND = CodeList(
    "name_kind",
    OWN,
    {
        "legal": "Legal name",
        "passport": "As in the passport",
        "birth": "Name at birth",
        "former": "Earlier name",
        "alias": "Alias",
        "false_papers": "Name in false papers",
        "nickname": "Nickname",
        "called_by": "Wants to be called",
        "given_by_exploiter": "Name used by the exploiter",
    },
)

SCRIPT = CodeList(
    "script",
    "ISO 15924",
    {"Cyrl": "Cyrillic", "Latn": "Latin", "Arab": "Arabic", "Geor": "Georgian", "Armn": "Armenian",
     "Mong": "Mongolian", "Hans": "Chinese", "Zyyy": "Another script"},
)

MARITAL_STATUS = CodeList(
    "marital_status",
    f"{HTCDS}, prs_MaritalStatus",
    {
        "Single": "Single",
        "Married": "Married",
        "RegisteredPartnership": "Registered partnership",
        "Separated": "Separated",
        "Divorced": "Divorced",
        "Widowed": "Widowed",
    },
)

UNION = CodeList(
    "union",
    OWN,
    {"registered": "Registered by the state", "religious": "Religious only", "customary": "Customary or informal"},
)

EDUCATION = CodeList(
    "education",
    f"{HTCDS}, prs_HighestLevelOfEducation (ISCED 2011)",
    {
        "EarlyChildhoodEducation": "Early childhood education",
        "PrimaryEducation": "Primary education",
        "LowerSecondaryEducation": "Lower secondary education",
        "UpperSecondaryEducation": "Upper secondary education",
        "PostSecondaryNonTertiaryEducation": "Post-secondary non-tertiary education",
        "ShortCycleTertiaryEducation": "Short-cycle tertiary education",
        "BachelorsOrEquivalentLevel": "Bachelor’s or equivalent level",
        "MastersOrEquivalentLevel": "Master’s or equivalent level",
        "DoctoralOrEquivalentLevel": "Doctoral or equivalent level",
    },
)

LITERACY = CodeList(
    "literacy",
    OWN,
    {
        "fluent": "Reads and writes easily",
        "some": "Reads and writes a little",
        "reads_only": "Reads only",
        "signs_name": "Signs own name",
        "none": "Does not read or write",
    },
)

LITERACY_SCRIPTS = CodeList("literacy_scripts", "ISO 15924", SCRIPT.terms)

DISABILITY = CodeList(
    "disability",
    "Washington Group Short Set on Functioning",
    {
        "seeing": "Seeing, even with glasses",
        "hearing": "Hearing, even with a hearing aid",
        "walking": "Walking or climbing steps",
        "remembering": "Remembering or concentrating",
        "self_care": "Washing or dressing",
        "communicating": "Understanding or being understood",
        "none": "No difficulty",
        "other": "Other difficulty",
    },
)

DIFFICULTY = CodeList(
    "difficulty",
    "Washington Group Short Set on Functioning",
    {"some": "Some difficulty", "a_lot": "A lot of difficulty", "cannot": "Cannot do it at all"},
)

MIGRATION_STATUS = CodeList(
    "migration_status",
    f"{HTCDS}, guidance 7",
    {
        "national": "Citizen in own country",
        "labour_migrant": "Labour migrant",
        "student_migrant": "Student migrant",
        "visitor": "Visitor or tourist",
        "family_migrant": "Family migrant",
        "irregular_migrant": "Irregular migrant",
        "permanent_resident": "Permanent resident",
        "asylum_seeker": "Asylum seeker",
        "refugee": "Refugee",
        "complementary_protection": "Complementary protection",
        "stateless_person": "Stateless person",
        "stranded_migrant": "Stranded migrant",
        "forced_migrant": "Forced migrant",
        "environmental_migrant": "Environmental migrant",
        "internally_displaced": "Internally displaced person",
        "deportee": "Deportee",
        "returnee": "Returnee",
        "separated_child": "Separated or unaccompanied child",
        "other": "Other",
    },
)

MIGRATION_BASIS = CodeList(
    "migration_basis",
    OWN,
    {
        "citizenship": "Citizenship",
        "visa_free": "Visa-free stay",
        "visa": "Visa",
        "work_permit": "Work permit or patent",
        "residence_permit": "Residence permit",
        "victim_permit": "Stay as victim of trafficking",
        "criminal_procedure": "Stay during criminal procedure",
        "asylum_certificate": "Asylum certificate",
        "return_certificate": "Return certificate",
        "overstay": "Overstayed",
        "no_papers": "No valid papers",
        "deportation_order": "Under an order to leave",
        "other": "Other",
    },
)

WORK_BEFORE = CodeList(
    "work_before",
    OWN,
    {
        "employed": "Employed",
        "self_employed": "Self-employed",
        "farm": "Own farm or household plot",
        "seasonal": "Seasonal work",
        "housework": "Work at home, caring",
        "student": "Pupil or student",
        "unemployed": "Without work",
        "other": "Other",
    },
)

FIRST_LANGUAGE_LEVEL = CodeList(
    "language_level",
    OWN,
    {"fluent": "Fluent", "everyday": "Everyday conversation", "a_little": "A little"},
)
