"""Trafficking episodes: recruitment, transit and exploitation, as many as there were."""

from dataclasses import dataclass

from shelterdesk.casework.codes_industry import INDUSTRY, INDUSTRY_DIVISION
from shelterdesk.casework.codes_person import SEX, YES_NO_UNSURE
from shelterdesk.casework.codes_trafficking import (
    ENDED_BY,
    ENTRY,
    EPISODE_TYPE,
    EXPLOITATION,
    LABOUR_TYPE,
    MEANS_OF_CONTROL,
    PLATFORM,
    RECRUITER_RELATION,
    RECRUITMENT_METHOD,
    RELATIONSHIP,
    SEXUAL_EXPLOITATION,
)
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import COUNTRY, CURRENCY
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer

PERSON, PLACE = Names.PERSON, Names.PLACE


@kind("episode", "Episode", Drawer.CASEWORK, plural="Episodes", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class Episode(Record):
    """One stretch of what happened: one place, one set of people, one kind of use."""

    type: str | None = question(
        "What kind of episode", Shape.CODE, codes=EPISODE_TYPE, group="The episode", standard="hte_Type"
    )
    order: int | None = question("Which one in order", Shape.NUMBER, group="The episode", least=1, most=50)
    follows: str | None = question("Follows the episode", Shape.LINK, group="The episode", target="episode")
    resale: str | None = question(
        "Sold or passed on at its start?", Shape.CODE, codes=YES_NO_UNSURE, group="The episode"
    )
    sold_by: str | None = question("Sold or passed on by", group="The episode", names=PERSON)
    sold_to_next: str | None = question(
        "Sold or passed on at its end?", Shape.CODE, codes=YES_NO_UNSURE, group="The episode"
    )
    price: int | None = question("Price paid", Shape.NUMBER, group="The episode", least=0)
    price_currency: str | None = question("Currency of the price", Shape.CODE, codes=CURRENCY, group="The episode")
    began: PartialDate | None = question(
        "From", Shape.DATE, group="Where and when", past=True, standard="hte_Date",
        hint="A year or a season is fine.",
    )
    ended: PartialDate | None = question("Until", Shape.DATE, group="Where and when", past=True)
    months_least: int | None = question(
        "Lasted at least", Shape.NUMBER, group="Where and when", unit="months", least=0, most=720
    )
    months_most: int | None = question(
        "Lasted at most", Shape.NUMBER, group="Where and when", unit="months", least=0, most=720
    )
    country: str | None = question(
        "Country", Shape.CODE, codes=COUNTRY, group="Where and when", standard="hte_Country"
    )
    region: str | None = question("Region", group="Where and when", names=PLACE, standard="hte_State")
    place: str | None = question("Place", group="Where and when", names=PLACE, standard="hte_City")
    from_country: str | None = question("Taken from country", Shape.CODE, codes=COUNTRY, group="Where and when")
    from_region: str | None = question("Taken from region", group="Where and when", names=PLACE)
    entry: tuple[str, ...] = question("How it began", Shape.CODES, codes=ENTRY, group="Recruitment")
    methods: tuple[str, ...] = question(
        "Way of recruiting", Shape.CODES, codes=RECRUITMENT_METHOD, group="Recruitment",
        standard="vic_MethodOfRecruitment",
    )
    platforms: tuple[str, ...] = question(
        "Websites and apps", Shape.CODES, codes=PLATFORM, group="Recruitment", standard="vic_RecruitmentWebsitesAndApps"
    )
    recruiter_relation: str | None = question(
        "Recruiter: relation to the client", Shape.CODE, codes=RECRUITER_RELATION, group="Recruitment"
    )
    relationship: str | None = question(
        "Relationship to the trafficker", Shape.CODE, codes=RELATIONSHIP, group="Recruitment",
        standard="vic_RelationshipToTrafficker",
    )
    recruiter_sex: str | None = question("Recruiter: sex", Shape.CODE, codes=SEX, group="Recruitment")
    recruiter_citizenship: str | None = question(
        "Recruiter: citizenship", Shape.CODE, codes=COUNTRY, group="Recruitment"
    )
    promised: str | None = question("What was promised", Shape.TEXT, group="Recruitment", searched=True)
    age_then: int | None = question(
        "Age at that time", Shape.NUMBER, group="Recruitment", unit="years", least=0, most=110,
        standard="vic_AgeWhenTrafficked",
    )
    route: str | None = question("Way and transport", Shape.TEXT, group="The way there", names=PLACE)
    borders: tuple[str, ...] = question("Countries passed through", Shape.CODES, codes=COUNTRY, group="The way there")
    travelled_with: str | None = question("Travelled with", group="The way there", names=PERSON)
    papers_used: str | None = question("Papers used on the way", group="The way there", hint="Own, forged, another's.")
    exploitation: tuple[str, ...] = question(
        "Exploitation", Shape.CODES, codes=EXPLOITATION, group="Exploitation", standard="vic_TypeOfExploitation"
    )
    sexual: tuple[str, ...] = question(
        "Kind of sexual exploitation", Shape.CODES, codes=SEXUAL_EXPLOITATION, group="Exploitation",
        standard="vic_TypeOfSexExploitation",
    )
    labour: tuple[str, ...] = question("Kind of labour", Shape.CODES, codes=LABOUR_TYPE, group="Exploitation")
    industry: str | None = question(
        "Industry", Shape.CODE, codes=INDUSTRY, group="Exploitation", standard="vic_ForcedLabourIndustry"
    )
    industry_division: str | None = question(
        "Part of the industry", Shape.CODE, codes=INDUSTRY_DIVISION, group="Exploitation"
    )
    exploitation_platforms: tuple[str, ...] = question(
        "Websites and apps used", Shape.CODES, codes=PLATFORM, group="Exploitation",
        standard="vic_ExploitationWebsitesAndApps",
    )
    hours_a_day: int | None = question(
        "Hours a day", Shape.NUMBER, group="Exploitation", unit="hours", least=0, most=24
    )
    days_a_week: int | None = question("Days a week", Shape.NUMBER, group="Exploitation", unit="days", least=0, most=7)
    paid: str | None = question("Pay: what came of it", group="Exploitation")
    debt: int | None = question("Debt claimed", Shape.NUMBER, group="Exploitation", least=0)
    debt_currency: str | None = question("Currency of the debt", Shape.CODE, codes=CURRENCY, group="Exploitation")
    means: tuple[str, ...] = question(
        "Means of control", Shape.CODES, codes=MEANS_OF_CONTROL, group="Control", standard="vic_MethodsOfControl"
    )
    means_note: str | None = question("How exactly", Shape.TEXT, group="Control")
    documents_taken_by: str | None = question("Papers taken by", group="Control", names=PERSON)
    exploiter: str | None = question("Exploiter", group="Control", names=PERSON, searched=True)
    exploiter_sex: str | None = question("Exploiter: sex", Shape.CODE, codes=SEX, group="Control")
    other_victims: int | None = question("Others held there", Shape.NUMBER, group="Control", least=0, most=1000)
    ended_by: str | None = question("How it ended", Shape.CODE, codes=ENDED_BY, group="The end")
    episode_note: str | None = question(
        "What else matters", Shape.TEXT, group="The end", searched=True, standard="hte_Description"
    )
