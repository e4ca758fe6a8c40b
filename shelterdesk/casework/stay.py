"""The guideline for the length of a stay, and where the client is in it.

Source of the rule: the practice of a shelter's psychologist. Finding one's feet takes about half the time that the
servitude lasted (after a year about six months), and it varies. So this is a guideline to plan by, never a date by
which somebody must go: whoever stays longer is not late, and nobody is told anything because of it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from shelterdesk.casework.case import Case
from shelterdesk.casework.durations import servitude
from shelterdesk.casework.episodes import Episode
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.phases import StayGuideline
from shelterdesk.casework.placement import Placement

MONTH_DAYS = 365.25 / 12
SHARE = 2
"""The stay is about the servitude divided by this."""


@dataclass(frozen=True)
class Band:
    """Months, at least and at most, in halves; ``most`` is ``None`` where nothing limits it."""

    least: float
    most: float | None


@dataclass(frozen=True)
class Guideline:
    """The band that holds, the one computed from the episodes, and why another was chosen."""

    band: Band | None
    computed: Band | None
    chosen: bool = False
    why: str = ""


@dataclass(frozen=True)
class Here:
    """Nights here so far, at least and at most, as the dates known allow."""

    least: int
    most: int

    @property
    def months(self) -> tuple[float, float]:
        """The same in months."""
        return self.least / MONTH_DAYS, self.most / MONTH_DAYS


def stay_band(episodes: Iterable[Episode]) -> Band | None:
    """Half of the whole servitude: overlapping time once, uncertain dates as a range; ``None`` where nothing is known.

    An open upper end stays open.
    """
    lasted = servitude(episodes)
    if lasted is None:
        return None
    return Band(lasted.least / SHARE, None if lasted.most is None else lasted.most / SHARE)


def guideline(episodes: Iterable[Episode], own: StayGuideline | None) -> Guideline:
    """The guideline for one client: the computed one, or what was chosen for a reason."""
    computed = stay_band(episodes)
    if own is None or (own.months_least is None and own.months_most is None):
        return Guideline(computed, computed)
    least, most = own.months_least or 0, own.months_most
    if most is not None and most < least:
        least, most = most, least
    band = Band(float(least), None if most is None else float(most))
    return Guideline(band, computed, chosen=True, why=own.why or "")


def here(case: Case | None, placements: Sequence[Placement], today: date) -> Here | None:
    """Nights since the client came, by the chain of placements, else by when the file was opened; ``None`` where
    neither says when. A night belongs to the day on which it begins; the day of leaving has none."""
    spans = [span for place in placements if (span := _span(place.began, place.ended, today)) is not None]
    if not spans and case is not None:
        found = _span(case.opened, case.closed, today)
        spans = [found] if found is not None else []
    if not spans:
        return None
    sure = [(began[1], ended[0]) for began, ended in spans]
    possible = [(began[0], ended[1]) for began, ended in spans]
    return Here(_nights(sure), _nights(possible))


_Days = tuple[int, int]


def _span(began: PartialDate | None, ended: PartialDate | None, today: date) -> tuple[_Days, _Days] | None:
    """First and last day that each end can mean, as day numbers, none of them after today."""
    if began is None:
        return None
    return _until(began, today), _until(ended, today)


def _until(when: PartialDate | None, today: date) -> _Days:
    first, last = (today, today) if when is None else when.span()
    return min(first, today).toordinal(), min(last, today).toordinal()


def _nights(stretches: Sequence[_Days]) -> int:
    """Nights that lie in at least one stretch, each half-open."""
    total, reach = 0, 0
    for first, last in sorted(stretches):
        start = max(first, reach)
        if last > start:
            total += last - start
            reach = last
    return total


__all__ = ["MONTH_DAYS", "Band", "Guideline", "Here", "guideline", "here", "stay_band"]
