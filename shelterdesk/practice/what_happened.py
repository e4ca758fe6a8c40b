"""The episodes of an invented client, one after the other, and the indicators that follow from them."""

from datetime import date, timedelta

from shelterdesk.casework import Episode, Indicators
from shelterdesk.casework.record import Record
from shelterdesk.practice.book import known, season
from shelterdesk.practice.first_days import Life
from shelterdesk.practice.plots import Use
from shelterdesk.practice.texts import lines, texts

_EXPLOITATION = {
    Use.LABOUR: "ForcedLabour",
    Use.SEXUAL: "SexualExploitation",
    Use.DOMESTIC: "Servitude",
    Use.BEGGING: "ForcedBegging",
    Use.MARRIAGE: "ForcedMarriage",
}
_LABOUR = (
    ("Agriculture", "A_AgricultureForestryAndFishing", "A014"),
    ("Agriculture", "A_AgricultureForestryAndFishing", "A011"),
    ("Construction", "F_Construction", None),
    ("Construction", "F_Construction", None),
    ("Manufacturing", "C_Manufacturing", "C23"),
    ("Transportation", "H_TransportationAndStorage", "H52"),
    ("Hospitality", "I_AccommodationAndFoodServiceActivities", "I561"),
)
_MEANS = {
    Use.LABOUR: ("DebtBondage", "FalsePromises", "WithholdsDocuments", "TakesEarnings", "ExcessiveWorkingHours",
                 "PhysicalThreats"),
    Use.SEXUAL: ("DebtBondage", "RestrictsMovement", "PsychologicalAbuse", "PhysicalAbuse", "WithholdsDocuments"),
    Use.DOMESTIC: ("RestrictsMovement", "PsychologicalAbuse", "TakesEarnings", "ExcessiveWorkingHours"),
    Use.BEGGING: ("TakesEarnings", "PhysicalThreats", "UsesChildren"),
    Use.MARRIAGE: ("RestrictsMovement", "ThreatensChildrenFamily", "PsychologicalAbuse"),
}  # fmt: skip


def episodes_of(life: Life) -> list[Record]:
    """Recruitment, sometimes the way, and as many exploitations as the client was passed on, plus one."""
    plot, chance = life.plot, life.chance
    began = plot.arrived - timedelta(days=plot.months * 30 + chance.randint(1, 20))
    abroad = plot.country != "KZ"
    first = Episode(
        case_id=life.case_id, type="Recruitment", order=1, began=season(began), country=plot.country,
        entry=("marriage",) if plot.use is Use.MARRIAGE else ("labour_migration",),
        methods=(chance.choice(("ThroughAnOnlineAdvertisement", "ThroughFriendsOrSocialEvents", "AtWork")),),
        recruiter_relation=chance.choice(("Agency", "Stranger", "Neighbour", "Relative")),
        recruiter_sex=chance.choice(("male", "male", "female")), relationship="Acquainted",
        promised=chance.choice(lines("promised")), age_then=max(plot.age - plot.months // 12, 0),
    )  # fmt: skip
    chain = [first]
    if abroad:
        chain.append(Episode(
            case_id=life.case_id, type="Transit", order=2, follows=first.id, began=season(began),
            from_country=plot.country, country="KZ", route="По дороге, в микроавтобусе", papers_used="Own passport",
        ))  # fmt: skip
    return [*chain, *_stations(life, chain[-1], began, len(chain) + 1)]


def _stations(life: Life, before: Episode, began: date, order: int) -> list[Episode]:
    plot, chance = life.plot, life.chance
    stations = plot.sold + 1
    days = max((plot.arrived - began).days // stations, 3)
    made: list[Episode] = []
    for number in range(stations):
        start = began + timedelta(days=number * days)
        end = start + timedelta(days=days - 1)
        where = chance.choice(texts("places"))
        labour, industry, division = chance.choice(_LABOUR)
        working = plot.use is Use.LABOUR
        made.append(Episode(
            case_id=life.case_id, type="Exploitation", order=order + number, follows=(made[-1] if made else before).id,
            resale="yes" if number else "no", sold_to_next="yes" if number < plot.sold else "no",
            began=known(start, chance.choice((7, 10))), ended=known(end, chance.choice((7, 10))),
            months_least=max(days // 30 - 1, 0) or None, months_most=days // 30 + 2, country="KZ",
            region=where["region"], place=where["place"], exploitation=(_EXPLOITATION[plot.use],),
            sexual=("Prostitution",) if plot.use is Use.SEXUAL else (), labour=(labour,) if working else (),
            industry=industry if working else None, industry_division=division if working else None,
            hours_a_day=chance.randint(11, 16), days_a_week=7, means=tuple(chance.sample(_MEANS[plot.use], 3)),
            documents_taken_by=chance.choice(("foreman", "owner", None)),
            ended_by="sold_on" if number < plot.sold else chance.choice(("escape", "raid", "released")),
        ))  # fmt: skip
    return made


def indicators_of(life: Life) -> Indicators:
    """Answers to the eleven questions; some nobody asked."""
    chance, use = life.chance, life.plot.use
    likely = ("yes", "yes", "suspected", None)
    return Indicators(
        case_id=life.case_id, abuse_of_vulnerability=chance.choice(likely), deception="yes",
        restriction_of_movement="no" if use is Use.BEGGING else chance.choice(likely),
        isolation=chance.choice(likely), violence=chance.choice((*likely, "no")), intimidation=chance.choice(likely),
        documents_kept=chance.choice((*likely, "no")), wages_withheld="yes" if use is Use.LABOUR else None,
        debt_bondage=chance.choice((*likely, "no")), bad_conditions=chance.choice(likely),
        excessive_overtime="yes" if use in (Use.LABOUR, Use.DOMESTIC) else None,
    )  # fmt: skip
