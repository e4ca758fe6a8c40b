"""The person: who they are, their names, where they belong, family, learning and health in everyday life."""

from dataclasses import dataclass

from shelterdesk.casework.codes_person import (
    DIFFICULTY,
    DISABILITY,
    EDUCATION,
    GENDER,
    INTERVIEWER_SEX,
    LITERACY,
    LITERACY_SCRIPTS,
    MARITAL_STATUS,
    MIGRATION_BASIS,
    MIGRATION_STATUS,
    NAME_KIND,
    SCRIPT,
    UNION,
    WORK_BEFORE,
    YES_NO,
    YES_NO_UNSURE,
)
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import COUNTRY, LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer

PERSON, PLACE = Names.PERSON, Names.PLACE


@kind(
    "person", "Person", Drawer.CASEWORK, plural="Persons", writers=CASEWORKERS, single=True, read_logged=True
)
@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """Who the client is. Nothing is compulsory and nothing presupposes an answer."""

    first_name: str | None = question(
        "First name", group="Name", names=PERSON, searched=True, standard="prs_FirstName",
        hint="In the script the client uses. Other spellings go under Names.",
    )
    surname: str | None = question("Surname", group="Name", names=PERSON, searched=True, standard="prs_SecondName")
    patronymic: str | None = question(
        "Patronymic or middle name", group="Name", names=PERSON, searched=True, standard="prs_MiddleName"
    )
    called: str | None = question(
        "Wants to be called", group="Name", names=PERSON, searched=True, hint="The name we use in the house."
    )
    birth_date: PartialDate | None = question(
        "Born on", Shape.DATE, group="Age and gender", names=PERSON, past=True, standard="prs_Birthdate",
        hint="The year alone is fine.",
    )
    age: int | None = question(
        "Age", Shape.NUMBER, group="Age and gender", unit="years", least=0, most=110,
        hint="When the birth date is not known.",
    )
    age_estimated: str | None = question("Is the age an estimate?", Shape.CODE, codes=YES_NO, group="Age and gender")
    age_on: PartialDate | None = question("Age as of", Shape.DATE, group="Age and gender", past=True)
    minor: str | None = question(
        "Under age?", Shape.CODE, codes=YES_NO_UNSURE, group="Age and gender",
        hint="If in doubt, treat as a child until it is clear.",
    )
    gender: str | None = question("Gender", Shape.CODE, codes=GENDER, group="Age and gender", standard="prs_Gender")
    pronoun: str | None = question("How to speak of the client", group="Age and gender")
    interviewer_sex: str | None = question(
        "Would rather talk with", Shape.CODE, codes=INTERVIEWER_SEX, group="Talking"
    )
    interviewer_note: str | None = question("About whom to talk with", group="Talking")
    first_language: str | None = question(
        "First language", Shape.CODE, codes=LANGUAGE, group="Talking", standard="prs_PrimaryLanguage"
    )
    other_languages: tuple[str, ...] = question(
        "Other languages", Shape.CODES, codes=LANGUAGE, group="Talking", standard="prs_SecondaryLanguage"
    )
    interview_language: str | None = question("Language to talk in", Shape.CODE, codes=LANGUAGE, group="Talking")
    literacy: str | None = question("Reading and writing", Shape.CODE, codes=LITERACY, group="Talking")
    literacy_scripts: tuple[str, ...] = question(
        "Reads in these scripts", Shape.CODES, codes=LITERACY_SCRIPTS, group="Talking"
    )
    citizenships: tuple[str, ...] = question(
        "Citizenships", Shape.CODES, codes=COUNTRY, group="Belonging", standard="prs_Citizenship"
    )
    stateless: str | None = question("Stateless?", Shape.CODE, codes=YES_NO_UNSURE, group="Belonging")
    ethnicity: str | None = question(
        "Ethnicity", group="Belonging", hint="Only if the client wishes to tell it."
    )
    birth_country: str | None = question("Country of birth", Shape.CODE, codes=COUNTRY, group="Belonging")
    birth_place: str | None = question("Place of birth", group="Belonging", names=PLACE)
    home_country: str | None = question("Country of last home", Shape.CODE, codes=COUNTRY, group="Belonging")
    home_region: str | None = question("Region of last home", group="Belonging", names=PLACE)
    home_place: str | None = question("Last home", group="Belonging", names=PLACE)
    migration_status: str | None = question(
        "Migration status", Shape.CODE, codes=MIGRATION_STATUS, group="Stay in the country"
    )
    migration_basis: str | None = question(
        "Basis of the stay", Shape.CODE, codes=MIGRATION_BASIS, group="Stay in the country"
    )
    migration_until: PartialDate | None = question("Stay allowed until", Shape.DATE, group="Stay in the country")
    may_work: str | None = question("May work?", Shape.CODE, codes=YES_NO_UNSURE, group="Stay in the country")
    deportation_risk: str | None = question(
        "Risk of deportation or detention?", Shape.CODE, codes=YES_NO_UNSURE, group="Stay in the country"
    )
    migration_note: str | None = question("About the stay", Shape.TEXT, group="Stay in the country")
    marital_status: str | None = question(
        "Marital status", Shape.CODE, codes=MARITAL_STATUS, group="Family", standard="prs_MaritalStatus"
    )
    union: str | None = question("Kind of marriage", Shape.CODE, codes=UNION, group="Family")
    children: int | None = question(
        "Children", Shape.NUMBER, group="Family", least=0, most=20, standard="prs_NumberOfChildren"
    )
    children_under_age: int | None = question("Children under age", Shape.NUMBER, group="Family", least=0, most=20)
    dependants: int | None = question("Others who depend on the client", Shape.NUMBER, group="Family", least=0, most=30)
    family_note: str | None = question(
        "About the family", Shape.TEXT, group="Family", names=PERSON, hint="Who knows? Who may be told what?"
    )
    education: str | None = question(
        "Schooling finished", Shape.CODE, codes=EDUCATION, group="School and work",
        standard="prs_HighestLevelOfEducation",
    )
    school_years: int | None = question("Years at school", Shape.NUMBER, group="School and work", least=0, most=25)
    trade: str | None = question("Trade or skill", group="School and work")
    work_before: str | None = question("Work before", Shape.CODE, codes=WORK_BEFORE, group="School and work")
    disability: tuple[str, ...] = question("Difficulty with", Shape.CODES, codes=DISABILITY, group="Everyday health")
    difficulty: str | None = question("How much difficulty", Shape.CODE, codes=DIFFICULTY, group="Everyday health")
    disability_note: str | None = question("What helps", Shape.TEXT, group="Everyday health")
    religion: str | None = question(
        "Faith, food and customs to keep", group="Everyday health", hint="Only if the client wishes to tell it."
    )


@kind(
    "name", "Name or alias", Drawer.CASEWORK, plural="Names and aliases", writers=CASEWORKERS, read_logged=True
)
@dataclass(frozen=True, kw_only=True)
class Name(Record):
    """One more name of the client, in one script."""

    full_name: str | None = question(
        "Name", group="Name", names=PERSON, searched=True, hint="Written exactly as the client or the paper has it."
    )
    kind_of_name: str | None = question("What name is it?", Shape.CODE, codes=NAME_KIND, group="Name")
    script: str | None = question("Script", Shape.CODE, codes=SCRIPT, group="Name")
    language: str | None = question("Language of the name", Shape.CODE, codes=LANGUAGE, group="Name")
    from_paper: str | None = question("Seen on which paper", group="Where from", hint="For example: passport.")
    used_by: str | None = question("Who uses this name", group="Where from", names=PERSON)
    safe_to_use: str | None = question("Safe to use outside?", Shape.CODE, codes=YES_NO_UNSURE, group="Where from")
    name_note: str | None = question("About this name", group="Where from")
