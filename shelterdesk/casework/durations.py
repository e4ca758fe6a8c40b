"""How long exploitation lasted, as a range of months, from episodes whose dates are only partly known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from shelterdesk.casework.episodes import Episode

_DAY = 16
_MONTH = 487
"""Lengths are counted in sixteenths of a day, in which a month (365.25 days / 12) is a whole number."""


@dataclass(frozen=True)
class MonthRange:
    """At least so many months, at most so many; ``most`` is ``None`` where nothing limits it."""

    least: int
    most: int | None


@dataclass(frozen=True)
class _Stretch:
    """One episode: certainly on all days of ``sure``, certainly not outside ``possible`` (day numbers);
    its length at least and at most, in sixteenths of a day."""

    sure: tuple[int, int] | None
    possible: tuple[int, int] | None
    least: int
    most: int | None


def duration(episode: Episode) -> MonthRange | None:
    """How long one episode lasted; ``None`` where neither dates nor months say anything."""
    return total_duration([episode])


def servitude(episodes: Iterable[Episode]) -> MonthRange | None:
    """How long exploitation lasted over all episodes that are not recruitment or transit."""
    return total_duration([one for one in episodes if one.type in (None, "Exploitation")])


def total_duration(episodes: Sequence[Episode]) -> MonthRange | None:
    """Episodes together, overlapping time counted once. The truth lies within the range whatever the
    open dates turn out to be; ``None`` where no episode says anything."""
    stretches = [stretch for stretch in map(_stretch, episodes) if stretch is not None]
    if not stretches:
        return None
    placed = [stretch for stretch in stretches if stretch.possible is not None]
    loose = [stretch for stretch in stretches if stretch.possible is None]
    clusters = _clusters(placed)
    least = max([sum(map(_least_of, clusters)), *(stretch.least for stretch in loose)])
    tops = [*map(_most_of, clusters), *(stretch.most for stretch in loose)]
    known = [top for top in tops if top is not None]
    most = sum(known) if len(known) == len(tops) else None
    return MonthRange(least // _MONTH, None if most is None else -(-most // _MONTH))


def _stretch(episode: Episode) -> _Stretch | None:
    sure = possible = None
    least, most = (episode.months_least or 0) * _MONTH, None
    if episode.months_most is not None:
        most = episode.months_most * _MONTH
    if episode.began is not None and episode.ended is not None:
        began, ended = episode.began.span(), episode.ended.span()
        outer = _days(began[0], ended[1])
        inner = _days(began[1], ended[0])
        if outer[0] <= outer[1]:
            possible = outer
            most = _length(outer) if most is None else min(most, _length(outer))
        if inner[0] <= inner[1]:
            sure = inner
            least = max(least, _length(inner))
    if not least and most is None:
        return None
    return _Stretch(sure, possible, least, None if most is None else max(most, least))


def _clusters(stretches: list[_Stretch]) -> list[list[_Stretch]]:
    """Groups of episodes that may overlap; episodes of different groups cannot."""
    groups: list[list[_Stretch]] = []
    reach = 0
    for stretch in sorted(stretches, key=lambda one: one.possible or (0, 0)):
        first, last = stretch.possible or (0, 0)
        if groups and first <= reach:
            groups[-1].append(stretch)
            reach = max(reach, last)
        else:
            groups.append([stretch])
            reach = last
    return groups


def _least_of(cluster: list[_Stretch]) -> int:
    covered = _covered([stretch.sure for stretch in cluster if stretch.sure])
    return max([covered, *(stretch.least for stretch in cluster)])


def _most_of(cluster: list[_Stretch]) -> int:
    covered = _covered([stretch.possible for stretch in cluster if stretch.possible])
    summed = sum(stretch.most or 0 for stretch in cluster)
    return max(min(covered, summed), _least_of(cluster))


def _covered(stretches: list[tuple[int, int]]) -> int:
    """Length covered by at least one stretch."""
    total, reach = 0, 0
    for first, last in sorted(stretches):
        start = max(first, reach + 1)
        if last >= start:
            total += _length((start, last))
            reach = last
    return total


def _days(first: date, last: date) -> tuple[int, int]:
    return first.toordinal(), last.toordinal()


def _length(stretch: tuple[int, int]) -> int:
    return (stretch[1] - stretch[0] + 1) * _DAY
