"""Who came when: sixty invented lives in the proportions and seasons of the region.

Mostly men in forced labour, most of them after the harvest; sexual exploitation more in winter; summers
are quiet. Nothing is taken from any real house or person.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from shelterdesk.practice.names import FullName, Register

YEARS = 3
PRESENT = 8


class Use(StrEnum):
    """What somebody was used for."""

    LABOUR = "labour"
    SEXUAL = "sexual"
    DOMESTIC = "domestic"
    BEGGING = "begging"
    MARRIAGE = "marriage"
    CHILD = "child"  # came along with a parent


@dataclass(frozen=True)
class Plot:
    """One invented client: what the records are made from."""

    number: int
    use: Use
    woman: bool
    country: str
    name: FullName
    age: int
    arrived: date
    left: date | None
    months: int
    """Length of exploitation."""
    sold: int
    """How often passed on."""
    threatened: bool
    child_of: int | None = None

    @property
    def minor(self) -> bool:
        """Under age at arrival."""
        return self.age < 18


_MONTHS: Mapping[Use, tuple[int, ...]] = {  # January … December
    Use.LABOUR: (3, 2, 3, 4, 4, 2, 2, 3, 9, 14, 11, 5),
    Use.SEXUAL: (9, 8, 4, 3, 2, 1, 1, 1, 2, 3, 5, 8),
    Use.DOMESTIC: (3, 3, 3, 3, 3, 2, 1, 2, 3, 3, 3, 3),
    Use.BEGGING: (2, 2, 2, 3, 3, 1, 1, 1, 3, 3, 2, 2),
    Use.MARRIAGE: (2, 2, 2, 3, 2, 1, 1, 1, 2, 3, 2, 2),
}
_USES: Mapping[Use, int] = {Use.LABOUR: 62, Use.SEXUAL: 22, Use.DOMESTIC: 8, Use.BEGGING: 4, Use.MARRIAGE: 4}
_WOMEN: Mapping[Use, float] = {
    Use.LABOUR: 0.14, Use.SEXUAL: 0.95, Use.DOMESTIC: 0.85, Use.BEGGING: 0.4, Use.MARRIAGE: 1.0
}  # fmt: skip
_COUNTRIES: Mapping[Use, Mapping[str, int]] = {
    Use.LABOUR: {"UZ": 42, "KZ": 20, "KG": 16, "TJ": 14, "TM": 4, "RU": 4},
    Use.SEXUAL: {"KZ": 48, "UZ": 22, "KG": 12, "MD": 6, "UA": 6, "RU": 6},
}


def make_plots(chance: Random, today: date, clients: int) -> list[Plot]:
    """So many clients over the last three years, in order of arrival; the number present is ``PRESENT``."""
    children = max(clients // 20, 0)
    uses = _shared_out(clients - children)
    arrivals = sorted((_arrival(chance, use, today), use) for use in uses)
    arrivals[-1:] = [(today - timedelta(days=4), use) for _, use in arrivals[-1:]]  # somebody is always new
    register = Register(chance)
    plots = [_plot(chance, register, number, use, arrived) for number, (arrived, use) in enumerate(arrivals)]
    plots += _children(chance, register, plots, children)
    return _with_departures(chance, plots, today)


def _shared_out(clients: int) -> list[Use]:
    """Uses in their proportions, exactly, so that small numbers keep them too."""
    shares = {use: clients * weight / 100 for use, weight in _USES.items()}
    counts = {use: int(share) for use, share in shares.items()}
    for use in sorted(shares, key=lambda one: counts[one] - shares[one])[: clients - sum(counts.values())]:
        counts[use] += 1
    return [use for use, count in counts.items() for _ in range(count)]


def _arrival(chance: Random, use: Use, today: date) -> date:
    months = [(today.year - back // 12, back % 12 + 1) for back in range(12 * (YEARS + 1))]
    first = _years_before(today, YEARS)
    within = [(y, m) for y, m in months if first < date(y, m, 1) and date(y, m, 28) < today - timedelta(days=5)]
    year, month = chance.choices(within, [_MONTHS[use][m - 1] for _, m in within])[0]
    return date(year, month, chance.randint(1, 28))


def _years_before(day: date, years: int) -> date:
    return date(day.year - years, day.month, min(day.day, 28))


def _plot(chance: Random, register: Register, number: int, use: Use, arrived: date) -> Plot:
    woman = chance.random() < _WOMEN[use]
    countries = _COUNTRIES.get(use, _COUNTRIES[Use.LABOUR])
    country = chance.choices(list(countries), list(countries.values()))[0]
    age = chance.randint(13, 17) if use is Use.BEGGING and chance.random() < 0.6 else chance.randint(19, 56)
    if use is Use.SEXUAL:
        age = chance.randint(17, 38) if chance.random() < 0.1 else chance.randint(19, 38)
    return Plot(
        number, use, woman, country, register.name(country, woman), age, arrived, None,
        months=chance.choice([1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 26, 40]),
        sold=chance.choices([0, 1, 2, 3], [60, 25, 10, 5])[0],
        threatened=chance.random() < 0.3,
    )  # fmt: skip


def _children(chance: Random, register: Register, plots: list[Plot], count: int) -> list[Plot]:
    """Children who came along with their mothers and have files of their own."""
    mothers = [plot for plot in plots[:-1] if plot.woman and plot.age >= 22]
    made: list[Plot] = []
    for mother in chance.sample(mothers, min(count, len(mothers))):
        girl = chance.random() < 0.5
        made.append(Plot(
            len(plots) + len(made), Use.CHILD, girl, mother.country, register.name(mother.country, girl),
            chance.randint(1, min(mother.age - 19, 12)), mother.arrived, None, 0, 0, threatened=False,
            child_of=mother.number,
        ))  # fmt: skip
    return made


def _with_departures(chance: Random, plots: list[Plot], today: date) -> list[Plot]:
    """The last to arrive are still here; everybody else left after some weeks or months. Children leave with
    their mothers."""
    by_arrival = sorted(plots, key=lambda plot: (plot.arrived, plot.number))
    here: set[int] = set()
    for plot in reversed(by_arrival):
        family = {plot.number, *(one.number for one in plots if one.child_of == plot.number)}
        if plot.child_of is None and len(here) + len(family) <= PRESENT:
            here |= family
    left: dict[int, date] = {}
    for plot in plots:
        weeks = chance.randint(5, 8) if chance.random() < 0.1 else chance.randint(8, 40)
        left[plot.number] = min(plot.arrived + timedelta(weeks=weeks), today - timedelta(days=chance.randint(3, 20)))
    return [
        Plot(**{
            **vars(plot),
            "left": None if plot.number in here else left[plot.number if plot.child_of is None else plot.child_of],
        })
        for plot in plots
    ]  # fmt: skip
